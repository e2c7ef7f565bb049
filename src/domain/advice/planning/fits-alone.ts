import { type Candidate, type CaseLimits, headsFor, type Offer } from "#src/domain/advice/planning/planning-case.ts";

/**
 * Whether it could be in a plan at all under the limits that were set, for the smallest of the groups that it can do
 * something for: what cannot replaces nothing. `people` by segment.
 */
export function fitsAlone(candidate: Candidate, people: readonly number[], limits: CaseLimits): boolean {
  const served = fewestOf(candidate, people);
  const within = (amount: number, limit: number | null): boolean => limit === null || amount <= limit;
  const yen = (offer: Offer): boolean =>
    within((offer.initialYen ?? 0) + served * offer.initialYenPerPerson, limits.initialYen) &&
    within((offer.monthlyYen ?? 0) + served * offer.monthlyYenPerPerson, limits.monthlyYen);
  return (
    within(candidate.newThings, limits.newThings) &&
    within(candidate.setupMinutes + served * candidate.setupMinutesPerPerson, limits.setupMinutes) &&
    candidate.offers.some(yen)
  );
}

/** People (homes, where it counts those) of the smallest group that it can do something for. */
export function fewestOf(candidate: Candidate, people: readonly number[]): number {
  const { supplies, creations } = candidate;
  const groups = [...new Set([...supplies, ...creations].flatMap(({ segment }) => segment ?? []))];
  return groups.length === 0
    ? 0
    : Math.min(...groups.map((segment) => headsFor(candidate, segment, people[segment] ?? 0)));
}
