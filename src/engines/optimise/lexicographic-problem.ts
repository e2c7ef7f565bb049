import type { IntegerModel, Terms } from "#src/engines/optimise/integer-model.ts";

/** One level: `offset + Σ terms`, made as small or as large as the levels before it allow. */
export type Objective = {
  readonly name: string;
  readonly sense: "min" | "max";
  readonly terms: Terms;
  readonly offset: number;
};

/**
 * A group whose wishes are to be met. `wishes` are 0/1 columns, 1 = met; `lost` wishes have no column because nothing
 * can meet them. The group's share is (lost + wishes not met) ÷ (lost + all wishes).
 */
export type FairGroup = { readonly name: string; readonly wishes: readonly number[]; readonly lost: number };

/** One way of choosing among the answers that are equally fair. */
export type Variant = {
  readonly name: string;
  /** Columns that this variant may not use at all (held at 0, also for the groups' shares). */
  readonly without: readonly number[];
  /** Columns that some other column makes needless: holding them at 0 changes no level of this variant. */
  readonly needless: readonly number[];
  /** In order; an earlier one is never traded for a later one. */
  readonly objectives: readonly Objective[];
  /** Among answers equal so far: the smallest sum of each of `fewest` in turn, then 1 before 0 column by column along `order`, then `rest`. */
  readonly ties: {
    readonly fewest: readonly Terms[];
    readonly order: readonly number[];
    readonly rest: readonly number[];
  };
  /** 0/1 columns: for those at 0 in the answer it is found out whether an equally fair answer could have them at 1. */
  readonly askPossible: readonly number[];
};

/** All zeros must satisfy the model: doing nothing is always an answer. */
export type Problem = {
  readonly model: IntegerModel;
  readonly groups: readonly FairGroup[];
  readonly variants: readonly Variant[];
};

export type LevelAnswer = { readonly name: string; readonly value: number; readonly bound: number };

export type VariantAnswer = {
  readonly name: string;
  /** One whole number for each column, checked exactly against every row. */
  readonly values: readonly number[];
  /** Every level is proved optimal and the tie is broken. */
  readonly proved: boolean;
  /** Groups' missed wishes, in the order of the groups. */
  readonly missed: readonly number[];
  /** Shares (0..1), worst first, is leximin-optimal when `fairProved`; otherwise `fairBound` is what none can beat. */
  readonly fairProved: boolean;
  readonly objectives: readonly LevelAnswer[];
  /** Of `askPossible`: those at 0 that no equally fair answer has at 1 (proved). */
  readonly impossible: readonly number[];
};

export type ProblemAnswer = { readonly variants: readonly VariantAnswer[]; readonly proved: boolean };

/** How long to try. `remainingMs` is asked before each step; Infinity = until proved or out of nodes. */
export type Effort = { readonly remainingMs: () => number; readonly maxNodes: number };

/** Wishes not met, per group. */
export function missedByGroup(groups: readonly FairGroup[], values: ArrayLike<number>): number[] {
  return groups.map((group) => group.lost + group.wishes.filter((column) => values[column] !== 1).length);
}

/** Shares missed, worst first: comparing two such lists from the left is the leximin order. */
export function sharesWorstFirst(groups: readonly FairGroup[], missed: readonly number[]): number[] {
  return groups
    .map((group, index) => (missed[index] ?? 0) / Math.max(1, group.lost + group.wishes.length))
    .sort((a, b) => b - a);
}

/** The same effort with one part of the time that is left now. */
export function shareOfTime(effort: Effort, parts: number): Effort {
  const start = effort.remainingMs();
  if (start === Number.POSITIVE_INFINITY) return effort;
  const mine = start / parts;
  return { maxNodes: effort.maxNodes, remainingMs: () => mine - (start - effort.remainingMs()) };
}
