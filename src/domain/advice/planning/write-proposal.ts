import { overloadOf, yearMinutes } from "#src/domain/advice/planning/bearable.ts";
import { catalogueIndex } from "#src/domain/advice/planning/catalogue-index.ts";
import { coverageOf, toldQuality } from "#src/domain/advice/planning/hangs-on.ts";
import { listAssumptions } from "#src/domain/advice/planning/list-assumptions.ts";
import {
  type Judged,
  judgePlan,
  meansFigures,
  type Plan,
  type PlannedMeans,
} from "#src/domain/advice/planning/plan.ts";
import type { PlanCatalogue, PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { type LevelName, levelUnits } from "#src/domain/advice/planning/plan-variants.ts";
import { type Candidate, wellInUse } from "#src/domain/advice/planning/planning-case.ts";
import type { Reduced } from "#src/domain/advice/planning/reduce-case.ts";
import { pricesToAsk, whyUncovered } from "#src/domain/advice/planning/why-uncovered.ts";
import type { Level, Proposal, ProposalKind, ProposedMeans } from "#src/domain/advice/proposal.ts";
import type { AccessKey } from "#src/domain/advice/vocabulary.ts";
import { type FairGroup, sharesWorstFirst, type VariantAnswer } from "#src/engines/optimise/lexicographic-problem.ts";

/** Stands for the organisation itself where the shape asks for a segment's id. */
export const organisationSegment = "organisation";

/** What is known of one kind's plan. */
export type Solved = {
  readonly kind: ProposalKind;
  readonly plan: Plan;
  readonly judged: Judged;
  readonly answer: VariantAnswer;
};

export type Told = {
  readonly input: PlanInput;
  readonly catalogue: PlanCatalogue;
  readonly reduced: Reduced;
  readonly groups: readonly FairGroup[];
  /** By demand: the column that says it is met. */
  readonly reaches: ReadonlyArray<number | null>;
  /** By demand: the candidates that can meet it at all. */
  readonly ableOf: ReadonlyArray<ReadonlySet<number>>;
};

/**
 * One proposal for each different plan, with all kinds that it is best for; levels are those of the first kind. The
 * costs of a means contain those of the access that it creates; `creates.yen` repeats their first year.
 */
export function writeProposals(told: Told, solved: readonly Solved[]): Proposal[] {
  const byPlan = new Map<string, Solved[]>();
  for (const one of solved) {
    const key = JSON.stringify([one.plan, one.answer.proved]);
    byPlan.set(key, [...(byPlan.get(key) ?? []), one]);
  }
  return [...byPlan.values()].flatMap((same) => {
    const [first] = same;
    return first ? [writeProposal(told, first, same)] : [];
  });
}

function writeProposal(told: Told, first: Solved, same: readonly Solved[]): Proposal {
  const { planningCase } = told.reduced;
  const { plan, judged, answer } = first;
  const segmentId = (segment: number): string => planningCase.segments[segment]?.id ?? "";
  const idOf = (candidate: number): string => planningCase.candidates[candidate]?.id ?? "";
  const optimal = same.every((one) => one.answer.proved);
  const means = plan.map((planned) => writeMeans(told, first, planned));
  return {
    kinds: same.map(({ kind }) => kind),
    status: optimal ? "optimal" : "running",
    optimal,
    levels: [...mustLevels(told.groups, answer), ...answer.objectives.map(levelOf)],
    means,
    creates: plan.flatMap((planned) =>
      planned.creations.map((creation) => ({
        means: idOf(planned.candidate),
        segment: segmentId(creation.segment),
        access: Object.fromEntries(creation.sets) as Partial<Record<AccessKey, string>>, // NOTE keys come from the catalogue's schema
        people: creation.people,
        ...(countsHomes(told, planned.candidate, [creation.segment]) ? { counts: "homes" as const } : {}),
        yen:
          creation.initialYen === null || creation.monthlyYen === null
            ? null
            : creation.initialYen + 12 * creation.monthlyYen,
      })),
    ),
    coverage: coverageOf(told, plan, judged),
    uncovered: uncoveredOf(told, first),
    totals: {
      monthlyYen: judged.figures.monthlyYen,
      initialYen: judged.figures.initialYen,
      firstYearYen:
        judged.figures.initialYen +
        12 * judged.figures.monthlyYen -
        means.reduce((sum, one) => sum + roundedUp(told, one), 0),
      unpriced: judged.figures.unpriced.map(idOf),
      unpricedFees: plan.flatMap(({ candidate, offer }) => {
        const { feePercent: percent, feeYenEach: yenEach } = planningCase.candidates[candidate]?.offers[offer] ?? {};
        if (percent === undefined) return [];
        return [{ means: idOf(candidate), percent, ...(yenEach === undefined ? {} : { yenEach }) }];
      }),
      setupMinutes: judged.figures.setupMinutes,
      monthlyMinutes: judged.figures.monthlyMinutes,
      newThings: judged.figures.newThings,
    },
    assumptions: listAssumptions(told.input, told.catalogue, told.reduced, plan, judged),
  };
}

/** Shares of musts that are not met, worst segment first, in millionths; zeros after the first are left out. */
function mustLevels(groups: readonly FairGroup[], answer: VariantAnswer): Level[] {
  const ppm = (missed: readonly number[]): number[] =>
    sharesWorstFirst(groups, missed).map((share) => Math.round(share * 1e6));
  const found = ppm(answer.missed);
  const least = answer.fairProved ? found : ppm(groups.map((group) => group.lost));
  return found.flatMap((value, rank): Level[] =>
    rank === 0 || value > 0 ? [{ name: `musts-${rank + 1}`, unit: "share-ppm", value, bound: least[rank] ?? 0 }] : [],
  );
}

function levelOf(level: VariantAnswer["objectives"][number]): Level {
  // NOTE the planner names its own levels (`levelNames`), so every name has a unit.
  return { name: level.name, unit: levelUnits[level.name as LevelName], value: level.value, bound: level.bound };
}

function writeMeans(told: Told, { plan, judged }: Solved, planned: PlannedMeans): ProposedMeans {
  const { planningCase } = told.reduced;
  const candidate = planningCase.candidates[planned.candidate];
  if (!candidate) throw new Error(`there is no candidate ${planned.candidate}`);
  const serves = planningCase.demands.flatMap((demand, index) =>
    (judged.met[index]?.by ?? [])
      .filter((by) => by.candidate === planned.candidate)
      .map((by) => ({
        function: demand.function,
        segment: demand.segment === null ? organisationSegment : (planningCase.segments[demand.segment]?.id ?? ""),
        quality: toldQuality(told, plan, index, by).quality,
        way: by.way,
      })),
  );
  const own = meansFigures(planningCase, planned);
  return {
    id: candidate.id,
    tier: candidate.offers[planned.offer]?.tier ?? null,
    ways: [...new Set(serves.map(({ way }) => way))].sort(),
    serves,
    reason: reasonOf(told, judged, planned, serves.length > 0),
    initialYen: own.unknownInitial ? null : own.initialYen,
    monthlyYen: own.unknownMonthly ? null : own.monthlyYen,
    setupMinutes: own.setupMinutes,
    monthlyMinutes: own.monthlyMinutes,
    ...dueOf(told, candidate, planned.offer, own.unknownMonthly ? 0 : own.monthlyYen),
    ...(own.people > 0 ? { people: own.people } : {}),
    ...(own.people > 0 && countsHomes(told, planned.candidate, segmentsOf(planned))
      ? { counts: "homes" as const }
      : {}),
    change: changeOf(
      told,
      plan,
      candidate.id,
      candidate.current,
      serves.map((served) => served.function),
    ),
  };
}

/** Yen by which twelve rounded months are more than a year that is paid at once: the first year costs what is paid. */
function roundedUp({ catalogue }: Told, { id, tier, monthlyYen, aheadYen }: ProposedMeans): number {
  const months = catalogueIndex(catalogue)
    .meansById.get(id)
    ?.tiers.find((one) => one.id === tier)?.monthsAhead;
  return months === 12 && aheadYen !== undefined ? 12 * (monthlyYen ?? 0) - aheadYen : 0;
}

/** Whether tax was added to the tier's price, and what of the monthly price is due at once. */
function dueOf(
  told: Told,
  candidate: Candidate,
  offer: number,
  monthlyYen: number,
): Pick<ProposedMeans, "taxAdded" | "aheadYen"> {
  const { meansById } = catalogueIndex(told.catalogue);
  const tier = meansById.get(candidate.id)?.tiers.find(({ id }) => id === candidate.offers[offer]?.tier);
  if (!tier) return {};
  const priced = (tier.monthlyYen ?? 0) + (tier.initialYen ?? 0) > 0;
  const { aheadYen, monthlyYen: ofOffer } = candidate.offers[offer] ?? {};
  const months = candidate.current ? 0 : (tier.monthsAhead ?? 0);
  const ahead =
    months === 0 || aheadYen === undefined ? months * monthlyYen : aheadYen + months * (monthlyYen - (ofOffer ?? 0));
  return {
    ...(priced && tier.taxIncluded === false ? { taxAdded: true } : {}),
    ...(ahead > 0 ? { aheadYen: ahead } : {}),
  };
}

/** `only-way`: no other means that this organisation can have meets one of its demands at all. */
/** Whether a means counts the homes of all these, not their heads. */
function countsHomes({ reduced }: Told, candidate: number, segments: readonly number[]): boolean {
  const { homes } = reduced.planningCase.candidates[candidate] ?? {};
  return homes !== undefined && segments.every((segment) => reduced.segments[segment]?.homes !== undefined);
}

function segmentsOf({ serves, creations }: PlannedMeans): number[] {
  return [...serves, ...creations.map(({ segment }) => segment)];
}

function reasonOf(told: Told, judged: Judged, planned: PlannedMeans, serves: boolean): ProposedMeans["reason"] {
  const alone = told.ableOf.some((able, demand) => {
    return able.size === 1 && able.has(planned.candidate) && (judged.met[demand]?.quality ?? 0) > 0;
  });
  if (alone) return "only-way";
  if (planned.creations.length > 0) return "creates-access";
  return serves ? "least-burden" : "required";
}

/** `replace`: it does what a means in use does today, and that one is not in the plan. */
function changeOf(
  told: Told,
  plan: Plan,
  id: string,
  current: boolean,
  functions: readonly string[],
): ProposedMeans["change"] {
  if (current) return "keep";
  const kept = new Set(plan.map((planned) => told.reduced.planningCase.candidates[planned.candidate]?.id));
  const left = (told.input.currentMeans ?? []).filter((used) => used !== id && !kept.has(used));
  const { meansById } = catalogueIndex(told.catalogue);
  const replaces = left.some((used) =>
    meansById.get(used)?.ways.some((way) => way.gives.some((given) => functions.includes(given.function))),
  );
  return replaces ? "replace" : "add";
}

/** Musts always; wants where nothing, or a limit, stands in the way: a want that the plan passes over by choice is not one. */
function uncoveredOf(told: Told, { judged, answer }: Solved): Proposal["uncovered"] {
  const { planningCase } = told.reduced;
  return planningCase.demands.flatMap((demand, index) => {
    if ((judged.met[index]?.quality ?? 0) > 0) return [];
    const { why, missing } = whyUncovered(index, told.reduced, told.catalogue, told.input.circumstances);
    const reachable = (told.ableOf[index]?.size ?? 0) > 0;
    const byChoice = !demand.must && why === "limits" && reachable && !isImpossible(told, answer, index);
    const segment = demand.segment === null ? null : (planningCase.segments[demand.segment]?.id ?? "");
    const asks = why === "limits" && !reachable ? pricesToAsk(index, told.reduced, told.input, told.catalogue) : [];
    const uncovered = { function: demand.function, segment, must: demand.must, why, missing };
    return byChoice ? [] : [asks.length === 0 ? uncovered : { ...uncovered, asks }];
  });
}

function isImpossible(told: Told, answer: VariantAnswer, demand: number): boolean {
  const column = told.reaches[demand] ?? null;
  return column !== null && answer.impossible.includes(column);
}

/** Works the plan out a second time; the solver's figures must be the same. @throws Error when they are not. */
export function judgeAnswer(told: Told, plan: Plan, answer: VariantAnswer): Judged {
  const judged = judgePlan(told.reduced.planningCase, plan);
  const { figures } = judged;
  const { demands } = told.reduced.planningCase;
  const points = (wants: boolean, worth: (quality: number) => number): number =>
    demands.reduce(
      (sum, demand, i) => sum + (wants && demand.must ? 0 : demand.points * worth(judged.met[i]?.quality ?? 0)),
      0,
    );
  const values: Record<LevelName, number> = {
    "makeshift-musts": demands.filter((demand, i) => demand.must && judged.met[i]?.quality === 1).length,
    overload: overloadOf(told.reduced.planningCase.bearable, {
      ...figures,
      unpriced: figures.unpriced.length,
      careless: plan.filter(({ candidate }) => told.reduced.planningCase.candidates[candidate]?.careless).length,
    }),
    "given-up": wellInUse(told.reduced.planningCase).filter((index) => !plan.some((one) => one.candidate === index))
      .length,
    "year-minutes": yearMinutes(figures),
    "monthly-minutes": figures.monthlyMinutes,
    "new-things": figures.newThings,
    "unpriced-means": figures.unpriced.length,
    "first-year-yen": figures.initialYen + 12 * figures.monthlyYen,
    wants: points(true, (quality) => (quality > 0 ? 1 : 0)),
    quality: points(false, (quality) => quality),
  };
  for (const level of answer.proved ? answer.objectives : []) {
    const own = values[level.name as LevelName]; // NOTE named by `levelNames`
    if (own !== level.value) throw new Error(`${answer.name}: ${level.name} is ${own}, the solver said ${level.value}`);
  }
  for (const [index, group] of told.groups.entries()) {
    const missed = demands.filter(
      (demand, i) => groupOf(told, demand.segment) === group.name && demand.must && judged.met[i]?.quality === 0,
    );
    if (answer.proved && missed.length !== answer.missed[index])
      throw new Error(`${answer.name}: ${group.name} misses ${missed.length}, the solver said ${answer.missed[index]}`);
  }
  return judged;
}

function groupOf(told: Told, segment: number | null): string {
  return segment === null ? organisationSegment : (told.reduced.planningCase.segments[segment]?.id ?? "");
}
