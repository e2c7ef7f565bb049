import { figuresOf, type Plan, type PlanFigures } from "#src/domain/advice/planning/plan.ts";
import {
  type Candidate,
  type Creation,
  countsPeople,
  type PlanningCase,
} from "#src/domain/advice/planning/planning-case.ts";

const limitKeys = ["initialYen", "monthlyYen", "setupMinutes", "newThings"] as const;

/**
 * Whether some plan within all the limits that were set meets every wish at least with the quality named for it (0 = need not
 * be met). Such a plan is put together, wish by wish, out of what people can use as they are or with one help: true is certain, false
 * means that none was found so. Without a solver, so that whoever works out the case finds the same.
 */
export function fitsTogether(planningCase: PlanningCase, qualities: readonly number[]): boolean {
  const { limits } = planningCase;
  const keys = limitKeys.filter((key) => limits[key] !== null);
  if (keys.length === 0) return true;
  const ways = qualities.map((quality, demand) => waysToMeet(planningCase, demand, quality));
  const order = [...qualities.keys()]
    .filter((demand) => (qualities[demand] ?? 0) > 0)
    .sort((a, b) => (ways[a]?.length ?? 0) - (ways[b]?.length ?? 0) || a - b);
  const isWithin = (plan: Plan): boolean => {
    const figures = figuresOf(planningCase, plan);
    return figures.unpriced.length === 0 && keys.every((key) => figures[key] <= (limits[key] ?? 0));
  };
  // The limit that is the narrow one is not known before: each is tried as the one to go easy on.
  return keys.some((narrow) => {
    let plan: Plan = [];
    for (const demand of order) {
      const segment = planningCase.demands[demand]?.segment ?? null;
      const [best] = (ways[demand] ?? [])
        .flatMap((way) => withWay(planningCase, plan, way, segment))
        .filter(isWithin)
        .map((tried) => ({ tried, uses: usesOf(planningCase, tried, narrow, keys) }))
        .sort((a, b) => a.uses[0] - b.uses[0] || a.uses[1] - b.uses[1]);
      if (!best) return false;
      plan = best.tried;
    }
    return true;
  });
}

/** Ways of meeting a demand well enough: a means, and what it must be given people before they can use it. */
type Way = { readonly candidate: number; readonly helps: readonly Help[] };
/** Something that people lack, given to them by a means. */
type Help = { readonly candidate: number; readonly creation: Creation };

function waysToMeet({ candidates }: PlanningCase, demand: number, quality: number): Way[] {
  return candidates.flatMap(({ supplies }, candidate) =>
    supplies
      .filter((supply) => supply.demand === demand && supply.quality >= quality)
      .flatMap(({ missing, segment }) => helpsFor(candidates, missing, segment).map((helps) => ({ candidate, helps }))),
  );
}

/** Who can give all of it: one means for everything that is missing, or nobody. */
function helpsFor(candidates: readonly Candidate[], missing: Creation["missing"], segment: number | null): Help[][] {
  if (missing.length === 0) return [[]];
  return candidates.flatMap(({ creations }, candidate) => {
    const mine = creations.filter((one) => one.segment === segment && one.steady && one.missing.length === 0);
    const enough = mine.filter((one) => missing.every((needed) => one.fulfils.includes(needed)));
    if (enough.length > 0) return enough.map((creation) => [{ candidate, creation }]);
    const together = mine.filter((one) => missing.some((needed) => one.fulfils.includes(needed)));
    const isAll = missing.every((needed) => together.some((one) => one.fulfils.includes(needed)));
    return isAll ? [together.map((creation) => ({ candidate, creation }))] : [];
  });
}

/** The plan with one more way for these people, at each price that fits so many; none where it cannot stand in the plan. */
function withWay(planningCase: PlanningCase, plan: Plan, { candidate, helps }: Way, segment: number | null): Plan[] {
  return helps.reduce(
    (plans, help) => plans.flatMap((one) => withMeans(planningCase, one, help.candidate, null, help.creation)),
    withMeans(planningCase, plan, candidate, segment, null),
  );
}

function withMeans(
  { candidates, segments }: PlanningCase,
  plan: Plan,
  at: number,
  segment: number | null,
  creation: Creation | null,
): Plan[] {
  const candidate = candidates[at];
  const ids = plan.map((planned) => candidates[planned.candidate]?.id ?? "");
  if (!candidate || candidate.requires.some((id) => !ids.includes(id))) return [];
  const before = plan.find((planned) => planned.candidate === at);
  if (!before && plan.some((planned) => areEnemies(candidate, candidates[planned.candidate]))) return [];
  const added = segment !== null && countsPeople(candidate) ? [segment] : [];
  const serves = [...new Set([...(before?.serves ?? []), ...added])].sort((a, b) => a - b);
  const served = serves.reduce((sum, one) => sum + (segments[one]?.people ?? 0), 0);
  const creations = [...new Set([...(before?.creations ?? []), ...(creation ? [creation] : [])])];
  if (isOverCapacity(creations)) return [];
  const others = plan.filter((planned) => planned !== before);
  return candidate.offers.flatMap(({ from, to }, offer): Plan[] =>
    (from > 1 && served < from) || (to !== null && served > to)
      ? []
      : [[...others, { candidate: at, offer, serves, creations }]],
  );
}

function isOverCapacity(creations: readonly Creation[]): boolean {
  return creations.some(({ index, maxPeople }) => {
    const helped = creations.filter((other) => other.index === index).reduce((sum, { people }) => sum + people, 0);
    return maxPeople !== null && helped > maxPeople;
  });
}

function areEnemies(one: Candidate, other: Candidate | undefined): boolean {
  return other !== undefined && (one.conflicts.includes(other.id) || other.conflicts.includes(one.id));
}

/** How much of the narrow limit a plan uses, then how much of all. */
function usesOf(
  planningCase: PlanningCase,
  plan: Plan,
  narrow: (typeof limitKeys)[number],
  keys: ReadonlyArray<(typeof limitKeys)[number]>,
): [number, number] {
  const figures: PlanFigures = figuresOf(planningCase, plan);
  const part = (key: (typeof limitKeys)[number]): number => figures[key] / Math.max(1, planningCase.limits[key] ?? 1);
  return [part(narrow), keys.reduce((sum, key) => sum + part(key), 0)];
}
