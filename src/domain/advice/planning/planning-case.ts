import type { Bearable } from "#src/domain/advice/planning/bearable.ts";
import type { Requirement } from "#src/domain/advice/planning/reach-access.ts";

/** A function that is wanted for the people of one segment (or by the organisation: `segment` null), once. */
export type Demand = {
  readonly function: string;
  readonly segment: number | null;
  readonly must: boolean;
  readonly importance: 1 | 2 | 3;
  /** Importance × people: what reaching it counts for as a want. The organisation counts as its staff. */
  readonly points: number;
};

/** A price at which a means can be had by an organisation of this size and form. */
export type Offer = {
  readonly tier: string | null;
  /** Percent of each payment; null = not known, undefined = no such fee. */
  readonly feePercent?: number | null | undefined;
  /** Yen of each payment, besides. */
  readonly feeYenEach?: number | undefined;
  /** It is not certain that the price, a free one, holds for so many people. */
  readonly doubted?: boolean | undefined;
  /** What is due on the first day of a price that is paid for months in advance, where it does not depend on people served. */
  readonly aheadYen?: number | undefined;
  /** Null = to be asked. */
  readonly initialYen: number | null;
  readonly monthlyYen: number | null;
  /** For each person served who uses it; 0 where the price does not depend on them. */
  readonly initialYenPerPerson: number;
  readonly monthlyYenPerPerson: number;
  /** People served who may use it at this price. */
  readonly from: number;
  readonly to: number | null;
};

/** One way in which a means meets one demand. `missing` empty = with what the people have. */
export type Supply = {
  readonly demand: number;
  /** The demand's segment. */
  readonly segment: number | null;
  readonly way: string;
  readonly quality: 1 | 2 | 3;
  readonly missing: readonly Requirement[];
};

/** Giving the people of one segment an access that they lack, by a practice. All of them or none. */
export type Creation = {
  /** Index into the means' `creates`. */
  readonly index: number;
  readonly segment: number;
  /** Key and value that the people have afterwards. */
  readonly sets: ReadonlyArray<readonly [key: string, value: string]>;
  /** Of the requirements that matter for this segment, those that it fulfils. */
  readonly fulfils: readonly Requirement[];
  readonly missing: readonly Requirement[];
  /** People need not come anywhere for it, or it was said that they can. What rests on another is of quality 1 at best. */
  readonly steady: boolean;
  readonly people: number;
  /**
   * For all these people together; null = to be asked. Yen and minutes are counted once with what other uses of the same
   * means take for the same people: the most of them.
   */
  readonly initialYen: number | null;
  readonly monthlyYen: number | null;
  /** For each of them. */
  readonly minutesPerPerson: number;
  readonly maxPeople: number | null;
};

/** A means that could be in the plan, with everything that depends on this organisation worked out. */
export type Candidate = {
  readonly id: string;
  readonly current: boolean;
  /** Somebody's data is handled by it, and not any data may be. */
  readonly careless?: true;
  /** Neither its work nor its price depends on the people served. */
  readonly byStaff: boolean;
  readonly offers: readonly Offer[];
  /** Minutes a month that do not depend on who is served. */
  readonly monthlyMinutes: number;
  /** Of these, minutes that rest on the assumed turnover of staff. */
  readonly leaverMinutes: number;
  readonly monthlyMinutesPerPerson: number;
  /** By segment: what its minutes and yen for each person are counted by, where that is homes. Absent = by people. */
  readonly homes?: readonly number[];
  /** Minutes once that do not depend on who is served or helped. */
  readonly setupMinutes: number;
  /** For each person who uses it, or for whom it creates access: once, however often. */
  readonly setupMinutesPerPerson: number;
  readonly newThings: number;
  readonly requires: readonly string[];
  readonly conflicts: readonly string[];
  readonly supplies: readonly Supply[];
  readonly creations: readonly Creation[];
};

export type CaseLimits = {
  readonly initialYen: number | null;
  readonly monthlyYen: number | null;
  readonly setupMinutes: number | null;
  readonly newThings: number | null;
};

/**
 * The question as the model sees it: only demands, segments and means that matter, sorted by id, so that the order in
 * which things were said changes nothing.
 */
export type PlanningCase = {
  readonly segments: ReadonlyArray<{ readonly id: string; readonly people: number }>;
  readonly demands: readonly Demand[];
  readonly candidates: readonly Candidate[];
  readonly limits: CaseLimits;
  readonly bearable: Bearable;
};

/** By how much the minutes and yen for each person are multiplied for a segment of so many people. */
export function headsFor({ homes }: Pick<Candidate, "homes">, segment: number, people: number): number {
  return Math.min(homes?.[segment] ?? people, people);
}

/** Quality from which a must counts as well met; below it is a makeshift. */
export const wellMet = 2;

/** A price that is not known in full. */
export function isUnpriced(price: { readonly initialYen: number | null; readonly monthlyYen: number | null }): boolean {
  return price.initialYen === null || price.monthlyYen === null;
}

/** Whether what its *ways* cost depends on which people use it, so that serving them is a decision of its own. */
export function countsPeople(candidate: Candidate): boolean {
  return (
    candidate.monthlyMinutesPerPerson > 0 ||
    candidate.setupMinutesPerPerson > 0 ||
    candidate.offers.some(
      (offer) => offer.initialYenPerPerson > 0 || offer.monthlyYenPerPerson > 0 || offer.from > 1 || offer.to !== null,
    )
  );
}

/**
 * Candidates that staff would give up for nothing: in use, and for some must as good as anything that people can use as
 * they are. What is looked after person by person is not among them: it may be kept for some and not for others.
 */
export function wellInUse({ candidates, demands }: PlanningCase): number[] {
  const best = demands.map(() => 0);
  const usable = candidates.map(({ supplies }) => supplies.filter(({ missing }) => missing.length === 0));
  for (const { demand, quality } of usable.flat()) best[demand] = Math.max(best[demand] ?? 0, quality);
  return [...candidates.keys()].filter(
    (index) =>
      candidates[index]?.current &&
      candidates[index]?.byStaff &&
      usable[index]?.some(
        ({ demand, quality }) => demands[demand]?.must && quality >= wellMet && quality === best[demand],
      ),
  );
}
