import type { PlanColumns } from "#src/domain/advice/planning/plan-columns.ts";
import {
  type Candidate,
  type Creation,
  countsPeople,
  headsFor,
  isUnpriced,
  type PlanningCase,
} from "#src/domain/advice/planning/planning-case.ts";

export type PlannedMeans = {
  readonly candidate: number;
  readonly offer: number;
  /** Segments whose people use its ways; only where that costs (`countsPeople`), else it is open to all. */
  readonly serves: readonly number[];
  readonly creations: readonly Creation[];
};

/** A combination of means, in the order of the candidates. */
export type Plan = readonly PlannedMeans[];

export type PlanFigures = {
  readonly initialYen: number;
  readonly monthlyYen: number;
  readonly setupMinutes: number;
  readonly monthlyMinutes: number;
  readonly newThings: number;
  /** Candidates whose price is to be asked. */
  readonly unpriced: readonly number[];
};

/** By demand: how well it is met (0 = not) and by whom, best first, then by id. */
export type Met = {
  readonly quality: 0 | 1 | 2 | 3;
  readonly by: ReadonlyArray<{ readonly candidate: number; readonly way: string; readonly quality: 1 | 2 | 3 }>;
};

export type Judged = { readonly met: readonly Met[]; readonly figures: PlanFigures };

/** The solver's whole numbers as a plan. */
export function planOf(planningCase: PlanningCase, columns: PlanColumns, values: readonly number[]): Plan {
  return columns.uses.flatMap(({ candidate, column }): PlannedMeans[] => {
    if (values[column] !== 1) return [];
    const offer = columns.offers.find(
      (offered) => offered.candidate === candidate && values[offered.column] === 1,
    )?.offer;
    if (offer === undefined) throw new Error(`${planningCase.candidates[candidate]?.id} is used at no offer`);
    const serves = columns.serves.filter((serve) => serve.candidate === candidate && values[serve.column] === 1);
    const creations = columns.creates.filter((create) => create.candidate === candidate && values[create.column] === 1);
    return [
      {
        candidate,
        offer,
        serves: [...new Set(serves.map((serve) => serve.segment))],
        creations: creations.map(({ creation }) => creation),
      },
    ];
  });
}

/**
 * Works a plan out from the case alone, without the solver's rows: what it meets, what it costs. The second opinion on
 * every answer. @throws Error naming the first rule or limit that the plan breaks.
 */
export function judgePlan(planningCase: PlanningCase, plan: Plan): Judged {
  const chosen = plan.map((planned) => ({ planned, candidate: candidateOf(planningCase, planned) }));
  checkRelations(chosen.map(({ candidate }) => candidate));
  const created = planningCase.segments.map((_, segment) => createdFor(plan, segment));
  const steady = planningCase.segments.map((_, segment) => steadilyCreatedFor(plan, segment));
  const met = planningCase.demands.map((_, demand): Met => {
    const by = chosen.flatMap(({ planned, candidate }) => {
      const ways = candidate.supplies
        .filter((supply) => supply.demand === demand && isUsable(planned, candidate, supply, created))
        .map(({ way, ...supply }) => ({ way, quality: qualityFor(supply, steady) }))
        .sort((a, b) => b.quality - a.quality || (a.way < b.way ? -1 : 1));
      const [best] = ways;
      return best ? [{ candidate: planned.candidate, way: best.way, quality: best.quality }] : [];
    });
    by.sort((a, b) => b.quality - a.quality || a.candidate - b.candidate);
    return { quality: by[0]?.quality ?? 0, by };
  });
  const figures = figuresOf(planningCase, plan);
  const { limits } = planningCase;
  for (const key of ["initialYen", "monthlyYen", "setupMinutes", "newThings"] as const) {
    const limit = limits[key];
    if (limit !== null && figures[key] > limit) throw new Error(`${key}: ${figures[key]} is over the limit ${limit}`);
  }
  return { met, figures };
}

/** What the plan costs in all. */
export function figuresOf(planningCase: PlanningCase, plan: Plan): PlanFigures {
  const figures = { initialYen: 0, monthlyYen: 0, setupMinutes: 0, monthlyMinutes: 0, newThings: 0 };
  const unpriced: number[] = [];
  for (const planned of plan) {
    const own = meansFigures(planningCase, planned);
    for (const key of ["initialYen", "monthlyYen", "setupMinutes", "monthlyMinutes", "newThings"] as const)
      figures[key] += own[key];
    if (own.unpriced) unpriced.push(planned.candidate);
  }
  return { ...figures, unpriced };
}

/** What one means costs with all that it does in the plan. Unknown prices count 0 and set `unpriced`. */
export function meansFigures(planningCase: PlanningCase, planned: PlannedMeans) {
  const candidate = candidateOf(planningCase, planned);
  const offer = candidate.offers[planned.offer];
  if (!offer) throw new Error(`${candidate.id} has no offer ${planned.offer}`);
  const peopleOf = (segment: number): number => planningCase.segments[segment]?.people ?? 0;
  const headsOf = (segment: number): number => headsFor(candidate, segment, peopleOf(segment));
  const served = planned.serves.reduce((sum, segment) => sum + peopleOf(segment), 0);
  if ((offer.from > 1 && served < offer.from) || (offer.to !== null && served > offer.to))
    throw new Error(`${candidate.id}: ${served} people do not fit its offer`);
  const { creations } = planned;
  checkCapacity(candidate, creations);
  /** Serving and creating for the same people is one hour and one bill: the most of them counts, for each segment. */
  const forPeople = (serving: number, creating: (creation: Creation) => number): number =>
    sum(
      [...planningCase.segments.keys()].map((segment) => {
        const mine = creations.filter((creation) => creation.segment === segment).map(creating);
        return Math.max(0, ...mine, planned.serves.includes(segment) ? serving * headsOf(segment) : 0);
      }),
    );
  return {
    initialYen: (offer.initialYen ?? 0) + forPeople(offer.initialYenPerPerson, (one) => one.initialYen ?? 0),
    monthlyYen: (offer.monthlyYen ?? 0) + forPeople(offer.monthlyYenPerPerson, (one) => one.monthlyYen ?? 0),
    setupMinutes:
      candidate.setupMinutes +
      forPeople(candidate.setupMinutesPerPerson, ({ people }) => candidate.setupMinutesPerPerson * people),
    monthlyMinutes:
      candidate.monthlyMinutes +
      forPeople(candidate.monthlyMinutesPerPerson, (one) => one.minutesPerPerson * headsOf(one.segment)),
    newThings: candidate.newThings,
    people: sum([...new Set([...planned.serves, ...creations.map(({ segment }) => segment)])].map(headsOf)),
    unpriced: isUnpriced(offer) || creations.some(isUnpriced),
    /** Which of the two prices is not known in full. */
    unknownInitial: [offer, ...creations].some((price) => price.initialYen === null),
    unknownMonthly: [offer, ...creations].some((price) => price.monthlyYen === null),
  };
}

function candidateOf(planningCase: PlanningCase, planned: PlannedMeans): Candidate {
  const candidate = planningCase.candidates[planned.candidate];
  if (!candidate) throw new Error(`there is no candidate ${planned.candidate}`);
  return candidate;
}

function isUsable(
  planned: PlannedMeans,
  candidate: Candidate,
  supply: Candidate["supplies"][number],
  created: ReadonlyArray<ReadonlySet<string>>,
): boolean {
  if (supply.segment === null) return true;
  if (countsPeople(candidate) && !planned.serves.includes(supply.segment)) return false;
  return supply.missing.every((needed) => created[supply.segment ?? -1]?.has(needed));
}

/** As the catalogue has it; 1 for what people can only use by coming, who may not be able to. */
function qualityFor(
  { quality, missing, segment }: Pick<Candidate["supplies"][number], "quality" | "missing" | "segment">,
  steady: ReadonlyArray<ReadonlySet<string>>,
): 1 | 2 | 3 {
  return missing.every((needed) => steady[segment ?? -1]?.has(needed)) ? quality : 1;
}

function checkRelations(chosen: readonly Candidate[]): void {
  const ids = new Set(chosen.map((candidate) => candidate.id));
  for (const candidate of chosen) {
    const absent = candidate.requires.find((id) => !ids.has(id));
    if (absent) throw new Error(`${candidate.id} requires ${absent}`);
    const enemy = candidate.conflicts.find((id) => id !== candidate.id && ids.has(id));
    if (enemy) throw new Error(`${candidate.id} conflicts with ${enemy}`);
  }
}

function checkCapacity(candidate: Candidate, creations: readonly Creation[]): void {
  for (const creation of creations) {
    const helped = sum(creations.filter((other) => other.index === creation.index).map((other) => other.people));
    if (creation.maxPeople !== null && helped > creation.maxPeople)
      throw new Error(`${candidate.id}: ${helped} people are more than the ${creation.maxPeople} it can help`);
  }
}

/** What the plan's creations fulfil for a segment, each resting only on what is there before it. */
function createdFor(plan: Plan, segment: number): Set<string> {
  const fulfilled = new Set<string>();
  let waiting = plan.flatMap((planned) => planned.creations.filter((creation) => creation.segment === segment));
  for (;;) {
    const possible = waiting.filter((creation) => creation.missing.every((needed) => fulfilled.has(needed)));
    for (const creation of possible) for (const needed of creation.fulfils) fulfilled.add(needed);
    waiting = waiting.filter((creation) => !possible.includes(creation));
    if (waiting.length === 0) return fulfilled;
    if (possible.length === 0) throw new Error("a creation rests on access that nobody has");
  }
}

/** What creations fulfil for a segment that do not ask people to come who may not be able to. */
function steadilyCreatedFor(plan: Plan, segment: number): Set<string> {
  const creations = plan.flatMap((planned) => planned.creations);
  return new Set(creations.filter((one) => one.segment === segment && one.steady).flatMap(({ fulfils }) => fulfils));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
