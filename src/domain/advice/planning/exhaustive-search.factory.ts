import { effortOf, type Means, type Tier } from "#src/domain/advice/means.ts";
import { assumedAccess } from "#src/domain/advice/planning/assumed-access.ts";
import type { Case } from "#src/domain/advice/planning/random-case.factory.ts";
import { type AccessKey, dataSensitivities } from "#src/domain/advice/vocabulary.ts";

/** What a plan is worth to each kind: shares missed, worst first, then the levels (larger-is-better ones negated). */
export type Worth = {
  readonly vector: readonly number[];
  readonly means: readonly string[];
  readonly creations: number;
};
export type Kind = "least-burden" | "least-cost" | "best-quality";

type Choice = {
  means: Means;
  tier: Tier;
  serves: readonly string[];
  creates: ReadonlyArray<{ index: number; segment: string }>;
};

/**
 * Tries every combination of means, tiers, people served and accesses created, straight from the raw input, and keeps
 * the best for each kind. Written apart from the planner, slow and simple; only for cases of `randomSmallCase`.
 */
export function searchAll({ input, catalogue }: Case): Record<Kind, Worth> {
  const best: Partial<Record<Kind, Worth>> = {};
  const options = catalogue.means.map((means) => choicesOf({ input, catalogue }, means));
  const walk = (at: number, chosen: readonly Choice[]): void => {
    const next = options[at];
    if (next) {
      walk(at + 1, chosen);
      for (const choice of next) walk(at + 1, [...chosen, choice]);
      return;
    }
    const worth = worthOf({ input, catalogue }, chosen);
    if (!worth) return;
    for (const kind of ["least-burden", "least-cost", "best-quality"] as const) {
      const mine = worth[kind];
      const held = best[kind];
      if (!held || isBetter(mine, held)) best[kind] = mine;
    }
  };
  walk(0, []);
  const { "least-burden": burden, "least-cost": cost, "best-quality": quality } = best;
  if (!burden || !cost || !quality) throw new Error("doing nothing is always possible");
  return { "least-burden": burden, "least-cost": cost, "best-quality": quality };
}

function isBetter(a: Worth, b: Worth): boolean {
  const left = [...a.vector, a.means.length, a.creations];
  const right = [...b.vector, b.means.length, b.creations];
  for (const [index, value] of left.entries()) {
    const other = right[index] ?? 0;
    if (Math.abs(value - other) > 1e-9) return value < other;
  }
  return a.means.join() < b.means.join();
}

function subsets<T>(items: readonly T[]): T[][] {
  let sets: T[][] = [[]];
  for (const item of items) sets = sets.concat(sets.map((set) => [...set, item]));
  return sets;
}

function choicesOf({ input, catalogue }: Case, means: Means): Choice[] {
  const rule = catalogue.effortRules.find((one) => one.id === means.effort.rule);
  const tiers = tiersFor(input, means);
  const counts =
    rule?.per === "served" || sumOfSteps(means, "person") > 0 || means.tiers.some((tier) => tier.heads === "served");
  const segments = input.segments.map((segment) => segment.id);
  const serves = counts ? subsets(segments) : [segments];
  const creates = subsets(means.creates.flatMap((_, index) => segments.map((segment) => ({ index, segment }))));
  return tiers.flatMap((tier) =>
    serves.flatMap((served) => creates.map((made) => ({ means, tier, serves: served, creates: made }))),
  );
}

/** Of several that fit, a price that is known goes before one to be asked. */
function tiersFor(input: Case["input"], means: Means): Tier[] {
  const budget = input.limits.monthlyYen !== undefined || input.limits.initialYen !== undefined;
  const staff = input.limits.staffCount ?? 5;
  return means.tiers.filter(
    (tier) =>
      !(budget && isAsked(tier, isCurrent(input, means))) &&
      (tier.heads === "served" || (staff >= tier.from && staff <= (tier.to ?? staff))),
  );
}

function isAsked(tier: Tier, current: boolean): boolean {
  return tier.monthlyYen === null || (tier.initialYen === null && !current);
}

function fits(tier: Tier, served: number): boolean {
  return tier.heads === "staff" || ((tier.from === 1 || served >= tier.from) && served <= (tier.to ?? served));
}

function isCurrent(input: Case["input"], means: Means): boolean {
  return input.currentMeans?.includes(means.id) === true;
}

function worthOf(given: Case, chosen: readonly Choice[]): Record<Kind, Worth> | null {
  const { input, catalogue } = given;
  const { limits } = input;
  const ids = chosen.map((choice) => choice.means.id);
  const staff = limits.staffCount ?? 5;
  const sizeOf = (id: string): number => input.segments.find((segment) => segment.id === id)?.size ?? 0;
  const rules = new Map(catalogue.effortRules.map((rule) => [rule.id, rule]));
  const budget = limits.monthlyYen !== undefined || limits.initialYen !== undefined;
  const sums = { initial: 0, monthly: 0, setup: 0, minutes: 0, fresh: 0, unpriced: 0 };
  let creations = 0;
  for (const { means, tier, serves, creates } of chosen) {
    if (means.requires.some((id) => !ids.includes(id))) return null;
    if (means.conflicts.some((id) => id !== means.id && ids.includes(id))) return null;
    const current = isCurrent(input, means);
    const effort = effortOf(means, rules);
    const usesServed = effort.per === "served" && effort.perPersonMinutes > 0;
    const eachSetup = current ? 0 : sumOfSteps(means, "person");
    const served = serves.reduce((sum, id) => sum + sizeOf(id), 0);
    if (!fits(tier, served)) return null;
    if (
      isAsked(tier, current) &&
      tiersFor(input, means).some((other) => !isAsked(other, current) && fits(other, served))
    )
      return null;
    const eachServed = tier.perHead && tier.heads === "served";
    const heads = eachServed ? 0 : tier.perHead ? staff : 1;
    let asked = isAsked(tier, current);
    sums.initial += current ? 0 : dearer(tier, tier.initialYen) * heads;
    sums.monthly += dearer(tier, tier.monthlyYen) * heads;
    sums.setup += current
      ? 0
      : effort.setupMinutes + sumOfSteps(means, "staff") * staff + sumOfSteps(means, "session") * Math.ceil(staff / 20);
    sums.fresh += current ? 0 : means.newThings;
    sums.minutes += effort.fixedMinutes + (effort.per === "staff" ? effort.perPersonMinutes * staff : 0);
    for (const segment of input.segments) {
      const uses = creates
        .filter((made) => made.segment === segment.id)
        .map((made) => means.creates[made.index]?.perPersonMinutes ?? 0);
      if (usesServed && serves.includes(segment.id)) uses.push(effort.perPersonMinutes);
      sums.minutes += Math.max(0, ...uses) * (segment.size ?? 0);
      // Somebody is shown how once, however many things are done for them.
      const reached = serves.includes(segment.id) || creates.some((made) => made.segment === segment.id);
      sums.setup += reached ? eachSetup * (segment.size ?? 0) : 0;
      // One bill for one person: of what serving and what creating cost, the most.
      const here = creates.filter((made) => made.segment === segment.id).map((made) => means.creates[made.index]);
      const once = here.map((creation) => creation?.perPersonYen ?? 0);
      const monthly = here.map((creation) => creation?.perPersonMonthlyYen ?? 0);
      if (eachServed && serves.includes(segment.id)) {
        once.push(current ? 0 : dearer(tier, tier.initialYen));
        monthly.push(dearer(tier, tier.monthlyYen));
      }
      sums.initial += Math.max(0, ...once) * (segment.size ?? 0);
      sums.monthly += Math.max(0, ...monthly) * (segment.size ?? 0);
    }
    for (const [index, creation] of means.creates.entries()) {
      const helped = creates
        .filter((made) => made.index === index)
        .reduce((sum, made) => sum + sizeOf(made.segment), 0);
      if (helped === 0) continue;
      if (helped > (creation.maxPeople ?? helped)) return null;
      const unknown = creation.perPersonYen === null || creation.perPersonMonthlyYen === null;
      if (unknown && budget) return null;
      asked ||= unknown;
    }
    creations += creates.length;
    sums.unpriced += asked ? 1 : 0;
  }
  if (sums.initial > (limits.initialYen ?? sums.initial) || sums.monthly > (limits.monthlyYen ?? sums.monthly))
    return null;
  if (
    sums.setup > (limits.setupHours ?? Number.POSITIVE_INFINITY) * 60 ||
    sums.fresh > (limits.newThings ?? sums.fresh)
  )
    return null;
  const access = accessOf(given, chosen);
  if (!access) return null;
  const { has, steady } = access;
  // Only people who can use it for something wanted count towards the size of a tier.
  for (const choice of chosen)
    if (choice.tier.heads === "served")
      for (const segment of choice.serves)
        if (
          !input.needs.some(
            (need) => need.for.includes(segment) && qualityOf(given, choice, need.function, segment, has) > 0,
          )
        )
          return null;

  let wants = 0;
  let quality = 0;
  let makeshift = 0;
  const missed = new Map<string, { missed: number; musts: number }>();
  for (const need of input.needs)
    for (const segment of need.for.length > 0 ? need.for : [null]) {
      const reached = Math.max(
        0,
        ...chosen.map((choice) => {
          const steadily = qualityOf(given, choice, need.function, segment, steady);
          return Math.max(steadily, Math.min(1, qualityOf(given, choice, need.function, segment, has)));
        }),
      );
      const points = need.importance * (segment === null ? staff : sizeOf(segment));
      quality += points * reached;
      if (need.must && reached === 1) makeshift += 1;
      if (!need.must) wants += reached > 0 ? points : 0;
      const group = missed.get(segment ?? "") ?? { missed: 0, musts: 0 };
      if (need.must)
        missed.set(segment ?? "", { missed: group.missed + (reached > 0 ? 0 : 1), musts: group.musts + 1 });
    }
  const shares = [...missed.values()].map((group) => group.missed / group.musts).sort((a, b) => b - a);
  const year = sums.initial + 12 * sums.monthly;
  const worked = sums.setup + 12 * sums.minutes;
  const givenUp = wellUsed(given).filter((id) => !ids.includes(id)).length;
  const hours = Math.min(40, Math.max(8, 4 * staff + 2 * (limits.volunteerCount ?? 0)));
  const yen = Math.min(20_000, Math.max(10_000, 2_000 * staff));
  const eased = input.bearable ?? { monthlyMinutes: 60 * hours, firstYearYen: 12 * yen };
  const overload = [1, 4, 16].reduce(
    (passed, times) =>
      passed +
      Number(worked > 12 * eased.monthlyMinutes * times) +
      Number(!budget && year > eased.firstYearYen * times),
    0,
  );
  const worth = (vector: number[]): Worth => ({ vector: [...shares, ...vector], means: [...ids].sort(), creations });
  return {
    "least-burden": worth([
      makeshift,
      overload,
      givenUp,
      worked,
      sums.minutes,
      sums.fresh,
      sums.unpriced,
      year,
      -wants,
    ]),
    "least-cost": worth([makeshift, sums.unpriced, overload, year, givenUp, worked, sums.minutes, sums.fresh, -wants]),
    "best-quality": worth([
      makeshift,
      overload,
      -wants,
      -quality,
      givenUp,
      worked,
      sums.unpriced,
      year,
      sums.minutes,
      sums.fresh,
    ]),
  };
}

/** What people have, or are taken to have, before anything is created. */
function ownValues(segment: Case["input"]["segments"][number], key: AccessKey): readonly string[] {
  const said = segment.access[key];
  if (said === undefined || said === "unknown") return assumedAccess(segment, key) ?? [];
  return typeof said === "string" ? [said] : said;
}

/** With the tenth of tax where the price is without. */
function dearer({ taxIncluded }: Tier, yen: number | null): number {
  return (yen ?? 0) + (taxIncluded === false ? (yen ?? 0) / 10 : 0);
}

function sumOfSteps(means: Means, times: "staff" | "person" | "session"): number {
  return means.steps.filter((step) => step.times === times).reduce((sum, step) => sum + step.minutes, 0);
}

/** In use, worked by staff alone, and for a must at least well and as good as anything that people can use today. */
function wellUsed(given: Case): string[] {
  const { input, catalogue } = given;
  const today = accessOf(given, []);
  let able = catalogue.means.filter((means) => tiersFor(input, means).length > 0);
  for (let before = -1; before !== able.length; ) {
    before = able.length;
    const ids = able.map(({ id }) => id);
    able = able.filter((means) => means.requires.every((id) => ids.includes(id)));
  }
  const musts = input.needs.flatMap((need) =>
    need.must ? (need.for.length > 0 ? need.for : [null]).map((segment) => ({ wanted: need.function, segment })) : [],
  );
  const qualities = able.map((means) =>
    musts.map(({ wanted, segment }) =>
      today === null || segment === undefined
        ? 0
        : qualityOf(given, { means, serves: segment === null ? [] : [segment] }, wanted, segment, today.has),
    ),
  );
  const best = musts.map((_, must) => Math.max(0, ...qualities.map((own) => own[must] ?? 0)));
  return able
    .filter((means, at) => {
      const rule = catalogue.effortRules.find((one) => one.id === means.effort.rule);
      const byStaff = rule?.per === "staff" && means.tiers.every((tier) => tier.heads === "staff");
      const good = qualities[at]?.some((quality, must) => quality >= 2 && quality === best[must]);
      return isCurrent(input, means) && byStaff && good;
    })
    .map(({ id }) => id);
}

type Has = (segment: string, key: AccessKey, suffices: readonly string[]) => boolean;

/** Who has what once every creation is made, in some order in which each finds what it asks for; null if there is none. */
function accessOf({ input }: Case, chosen: readonly Choice[]): { has: Has; steady: Has } | null {
  const values = new Map<string, Set<string>>();
  const steadyValues = new Map<string, Set<string>>();
  for (const segment of input.segments)
    for (const key of ["device", "line", "phone", "hearing", "mobility"] as const) {
      values.set(`${segment.id} ${key}`, new Set(ownValues(segment, key)));
      steadyValues.set(`${segment.id} ${key}`, new Set(ownValues(segment, key)));
    }
  const hasIn =
    (held: Map<string, Set<string>>): Has =>
    (segment, key, suffices) =>
      suffices.some((value) => held.get(`${segment} ${key}`)?.has(value));
  const has = hasIn(values);
  let waiting = chosen.flatMap(({ means, creates }) =>
    creates.map((made) => ({ ...made, creation: means.creates[made.index] })),
  );
  while (waiting.length > 0) {
    const ready = waiting.filter(({ segment, creation }) =>
      Object.entries(creation?.asks ?? {}).every(([key, suffices]) => has(segment, key as AccessKey, suffices)),
    );
    if (ready.length === 0) return null;
    for (const { segment, creation } of ready)
      for (const [key, value] of Object.entries(creation?.set ?? {})) {
        values.get(`${segment} ${key}`)?.add(value);
        const said = input.segments.find((one) => one.id === segment)?.access.mobility;
        if (!creation?.asks.mobility || (said !== undefined && said !== "unknown"))
          steadyValues.get(`${segment} ${key}`)?.add(value);
      }
    waiting = waiting.filter((made) => !ready.includes(made));
  }
  return { has, steady: hasIn(steadyValues) };
}

function qualityOf(
  { input }: Case,
  { means, serves }: Pick<Choice, "means" | "serves">,
  wanted: string,
  segment: string | null,
  has: Has,
): number {
  const sensitivity = input.limits.dataSensitivity;
  if (sensitivity && dataSensitivities.indexOf(means.dataLevel) < dataSensitivities.indexOf(sensitivity)) return 0;
  if (segment !== null && !serves.includes(segment)) return 0;
  const own = input.segments.find((one) => one.id === segment);
  const usable = means.ways.filter(
    (way) =>
      segment === null ||
      Object.entries(way.asks).every(
        ([key, suffices]) =>
          (own && way.assumed?.includes(key as AccessKey) && ownValues(own, key as AccessKey).length === 0) ||
          (has(segment, key as AccessKey, suffices) &&
            (!way.unaided?.includes(key as AccessKey) ||
              (own && ownValues(own, key as AccessKey).some((value) => suffices.includes(value))))),
      ),
  );
  const said = input.segments.find(({ id }) => id === segment)?.access.mobility;
  const sure = said !== undefined && said !== "unknown";
  return Math.max(
    0,
    ...usable.flatMap((way) =>
      way.gives
        .filter((given) => given.function === wanted)
        .map(({ quality }) => (segment !== null && way.asks.mobility && !sure ? Math.min(2, quality) : quality)),
    ),
  );
}
