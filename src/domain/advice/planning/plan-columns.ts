import type { Creation } from "#src/domain/advice/planning/planning-case.ts";

/** A decision of the model, so that an answer can be read back. */
export type UseColumn = { readonly candidate: number; readonly column: number };
export type OfferColumn = { readonly candidate: number; readonly offer: number; readonly column: number };
export type ServeColumn = {
  readonly candidate: number;
  readonly segment: number;
  /** The offer at which these people are counted; null where the offers do not differ for them. */
  readonly offer: number | null;
  readonly column: number;
};
export type CreateColumn = { readonly candidate: number; readonly creation: Creation; readonly column: number };

export type PlanColumns = {
  /** In the order of the candidates. */
  readonly uses: readonly UseColumn[];
  /** Only of candidates with several offers; the others have their only one. */
  readonly offers: readonly OfferColumn[];
  /** Only of candidates whose ways cost by the people who use them. */
  readonly serves: readonly ServeColumn[];
  readonly creates: readonly CreateColumn[];
  /** By demand: the column that says it is met, or null when nothing can meet it. */
  readonly reaches: ReadonlyArray<number | null>;
  /**
   * By demand that is a must and could be met as a makeshift: the column that says it is met well, or null when nothing
   * can meet it well.
   */
  readonly wells: ReadonlyMap<number, number | null>;
};

/** Terms while they are collected. */
export type MutableTerms = Array<[column: number, coefficient: number]>;

/** The sums that limits and levels are made of. */
export type PlanSums = {
  readonly monthlyMinutes: MutableTerms;
  readonly setupMinutes: MutableTerms;
  readonly newThings: MutableTerms;
  readonly initialYen: MutableTerms;
  readonly monthlyYen: MutableTerms;
  /** Means whose price is to be asked. */
  readonly unpriced: MutableTerms;
  /** Means that are not fit for any data, where nobody knows what data there is. */
  readonly careless: MutableTerms;
  /** Steps by which the plan goes beyond what can be borne. */
  readonly overload: MutableTerms;
};

/** By demand and quality 2, 3: the column that says it is met at least so well; absent where that cannot be. */
export type QualityColumns = ReadonlyArray<readonly number[]>;
