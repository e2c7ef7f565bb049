import { isLoan } from "#src/domain/advice/planning/modest-case.ts";
import {
  figuresOf,
  judgePlan,
  meansFigures,
  type Plan,
  type PlanFigures,
  type PlannedMeans,
} from "#src/domain/advice/planning/plan.ts";
import {
  type Candidate,
  type Creation,
  countsPeople,
  type Offer,
  type PlanningCase,
} from "#src/domain/advice/planning/planning-case.ts";

/** What a plan comes to in a world that it was not made for. */
export type Carried = {
  /** Of the world's case: what is left of the plan there. */
  readonly plan: Plan;
  /** By demand of the world's case: met or not. */
  readonly met: readonly boolean[];
  /** Staff minutes a month, with those spent on what turns out not to be needed. */
  readonly monthlyMinutes: number;
  /** Those alone. */
  readonly idleMinutes: number;
  /** Devices, telephones and lines that were to be lent to people who have no use for them there. */
  readonly idleLoans: number;
};

/**
 * The plan of one case followed in another: the same means, for the same people, at the price that fits there. What
 * breaks a limit of the other world is given up, the part that uses most of the limit first; a practice that rests on
 * access which nobody has there does nothing. What was planned and is of no use there still takes its time.
 */
export function carryPlan(from: PlanningCase, plan: Plan, to: PlanningCase): Carried {
  const moved = plan.map((planned) => ({ planned, there: movedMeans(from, planned, to) }));
  const asPlanned = moved.flatMap(({ there }) => (there ? [there] : []));
  const kept = withinLimits(to, asPlanned);
  const { met, figures } = judgePlan(to, kept);
  const idle = moved.filter(({ planned, there }) => isIdle(planned, there));
  const idleMinutes = idle.reduce((sum, { planned, there }) => {
    const here = meansFigures(from, planned).monthlyMinutes;
    const used = there && kept.find(({ candidate }) => candidate === there.candidate);
    return sum + Math.max(0, here - (used ? meansFigures(to, used).monthlyMinutes : 0));
  }, 0);
  const idleLoans = moved.reduce((sum, { planned, there }) => sum + loansLeft(from, planned, to, there), 0);
  const monthlyMinutes = figures.monthlyMinutes + idleMinutes;
  return { plan: kept, met: met.map(({ quality }) => quality > 0), monthlyMinutes, idleMinutes, idleLoans };
}

/** People to whom something was to be lent that is lent to nobody there. */
function loansLeft(from: PlanningCase, { creations }: PlannedMeans, to: PlanningCase, there: PlannedMeans | null) {
  const isLentThere = ({ index, segment }: Creation): boolean =>
    there?.creations.some(
      (other) => other.index === index && to.segments[other.segment]?.id === from.segments[segment]?.id,
    ) ?? false;
  return creations.reduce((sum, one) => sum + (isLoan(one) && !isLentThere(one) ? one.people : 0), 0);
}

/** Something that was planned is not needed there: the whole means, or access that the people have by themselves. */
function isIdle(planned: PlannedMeans, there: PlannedMeans | null): boolean {
  return there === null || there.creations.length < planned.creations.length;
}

function movedMeans(from: PlanningCase, planned: PlannedMeans, to: PlanningCase): PlannedMeans | null {
  const before = from.candidates[planned.candidate];
  const at = to.candidates.findIndex(({ id }) => id === before?.id);
  const candidate = to.candidates[at];
  if (!before || !candidate) return null;
  const segmentOf = (index: number): number => to.segments.findIndex(({ id }) => id === from.segments[index]?.id);
  const serves = servedThere(planned, countsPeople(before), candidate, segmentOf);
  const served = serves.reduce((sum, segment) => sum + (to.segments[segment]?.people ?? 0), 0);
  const offer = offerThere(before.offers[planned.offer], candidate.offers, served);
  if (offer === null) return null;
  const creations = planned.creations.flatMap(({ index, segment }) =>
    candidate.creations.filter((other) => other.index === index && other.segment === segmentOf(segment)),
  );
  return { candidate: at, offer, serves, creations: withinCapacity(creations) };
}

/** What was open to all, as serving cost nothing, serves all whom it can. */
function servedThere(
  planned: PlannedMeans,
  counted: boolean,
  candidate: Candidate,
  segmentOf: (index: number) => number,
): number[] {
  if (!countsPeople(candidate)) return [];
  const can = [...new Set(candidate.supplies.flatMap(({ segment }) => (segment === null ? [] : [segment])))];
  const meant = counted ? planned.serves.map(segmentOf) : can;
  return can.filter((segment) => meant.includes(segment)).sort((a, b) => a - b);
}

/** The same tier where it is offered there, else the cheapest that fits so many. */
function offerThere(before: Offer | undefined, offers: readonly Offer[], served: number): number | null {
  const yen = (offer: Offer): number =>
    (offer.initialYen ?? 0) +
    12 * (offer.monthlyYen ?? 0) +
    served * (offer.initialYenPerPerson + 12 * offer.monthlyYenPerPerson);
  const [best] = offers
    .map((offer, at) => ({ offer, at }))
    .filter(({ offer }) => !((offer.from > 1 && served < offer.from) || (offer.to !== null && served > offer.to)))
    .sort(
      (a, b) =>
        Number(b.offer.tier === before?.tier) - Number(a.offer.tier === before?.tier) ||
        yen(a.offer) - yen(b.offer) ||
        a.at - b.at,
    );
  return best?.at ?? null;
}

function withinCapacity(creations: readonly PlannedMeans["creations"][number][]): PlannedMeans["creations"] {
  const helped = new Map<number, number>();
  return creations.filter(({ index, people, maxPeople }) => {
    const before = helped.get(index) ?? 0;
    if (maxPeople !== null && before + people > maxPeople) return false;
    helped.set(index, before + people);
    return true;
  });
}

const limitKeys = ["initialYen", "monthlyYen", "setupMinutes", "newThings"] as const;

function withinLimits(to: PlanningCase, plan: Plan): Plan {
  let kept = possible(to, plan);
  for (;;) {
    const figures = figuresOf(to, kept);
    const broken = limitKeys.find((key) => to.limits[key] !== null && figures[key] > (to.limits[key] ?? 0));
    if (broken === undefined) return kept;
    const most = kept.reduce((a, b) => (uses(to, b, broken) > uses(to, a, broken) ? b : a));
    kept = possible(
      to,
      kept.filter((planned) => planned !== most),
    );
  }
}

function uses(to: PlanningCase, planned: PlannedMeans, key: keyof Omit<PlanFigures, "unpriced">): number {
  return meansFigures(to, planned)[key];
}

/** Without means whose required means is not there, and without practices that rest on access nobody has. */
function possible(to: PlanningCase, plan: Plan): Plan {
  let kept = [...plan];
  for (;;) {
    const ids = new Set(kept.map(({ candidate }) => to.candidates[candidate]?.id ?? ""));
    const standing = kept.filter(({ candidate }) => to.candidates[candidate]?.requires.every((id) => ids.has(id)));
    const made = to.segments.map((_, segment) => fulfilledFor(standing, segment));
    const next = standing.map((planned) => {
      const creations = planned.creations.filter((creation) =>
        creation.missing.every((needed) => made[creation.segment]?.has(needed)),
      );
      return creations.length === planned.creations.length ? planned : { ...planned, creations };
    });
    if (next.length === kept.length && next.every((planned, i) => planned === kept[i])) return next;
    kept = next;
  }
}

/** What creations fulfil step by step, each resting only on what is there before it. */
function fulfilledFor(plan: Plan, segment: number): Set<string> {
  const fulfilled = new Set<string>();
  const all = plan.flatMap(({ creations }) => creations.filter((creation) => creation.segment === segment));
  const done = new Set<(typeof all)[number]>();
  for (let grew = true; grew; ) {
    grew = false;
    for (const creation of all) {
      if (done.has(creation) || !creation.missing.every((needed) => fulfilled.has(needed))) continue;
      done.add(creation);
      for (const needed of creation.fulfils) fulfilled.add(needed);
      grew = true;
    }
  }
  return fulfilled;
}
