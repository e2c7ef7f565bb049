import type { AccessKey } from "#src/domain/advice/vocabulary.ts";

/** What a proposal is best at; several where the plans are equal. */
export const proposalKinds = ["least-burden", "least-cost", "best-quality"] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** One level of the objective, in the order in which it was decided; earlier levels are never traded for later ones. */
export type Level = {
  readonly name: string;
  readonly unit: "share-ppm" | "people" | "minutes" | "yen" | "count" | "points";
  readonly value: number;
  /** What no plan can beat. Equal to `value` when proved. */
  readonly bound: number;
};

export type UncoveredWhy =
  /** No means of the catalogue gives this function at all. */
  | "no-means"
  /** Means exist, but none that these people can use with what they have. */
  | "no-access"
  /** Means exist, but what was told of the whole matter (it must arrive at once, one person is alone) rules them all out. */
  | "circumstances"
  /** Means exist that they could use, but a limit (money, hours, new things, data, headcount) forbids them. */
  | "limits";

export type ProposedMeans = {
  readonly id: string;
  readonly tier: string | null;
  /** Ids of the ways that are used by somebody. */
  readonly ways: readonly string[];
  readonly serves: ReadonlyArray<{
    readonly function: string;
    readonly segment: string;
    readonly quality: 1 | 2 | 3;
    readonly way: string;
  }>;
  /** Why it is in the plan: what would be lost without it. */
  readonly reason: "only-way" | "least-burden" | "creates-access" | "required";
  /** Null = to be asked; the other of the two may be known, and is in the totals then. */
  readonly initialYen: number | null;
  readonly monthlyYen: number | null;
  readonly setupMinutes: number;
  readonly monthlyMinutes: number;
  /** The tax of 10 % was added to the price of the catalogue. Absent in old proposals, which took it as it was. */
  readonly taxAdded?: true;
  /** Of a price that is paid for months in advance: the sum due on the day of signing up. It is no cost besides the monthly one. */
  readonly aheadYen?: number;
  /** People who use it or whom it helps, where its hours or prices count them. Absent in old proposals. */
  readonly people?: number;
  /** `people` counts homes. Absent = people. */
  readonly counts?: "homes";
  readonly change: "keep" | "add" | "replace";
};

/** An answer of the planner: a combination of means, proved best or with its bound. Yen, minutes and people are integers. */
export type Proposal = {
  readonly kinds: readonly ProposalKind[];
  readonly status: "optimal" | "running";
  readonly optimal: boolean;
  readonly levels: readonly Level[];
  readonly means: readonly ProposedMeans[];
  readonly creates: ReadonlyArray<{
    readonly means: string;
    readonly segment: string;
    readonly access: Readonly<Partial<Record<AccessKey, string>>>;
    readonly people: number;
    /** `people` counts homes. Absent = people. */
    readonly counts?: "homes";
    readonly yen: number | null;
  }>;
  /**
   * Every wanted (function, segment) with how well it is reached: 0 = not, 1 = as a makeshift (also what people can only
   * use by coming, when it was not said that they can), 2, 3 = well. 3 never where it hangs on a device, a telephone, a
   * line or an account that nobody said these people have. `segment` null = the organisation.
   */
  readonly coverage: ReadonlyArray<{
    readonly function: string;
    readonly segment: string | null;
    readonly must: boolean;
    readonly quality: 0 | 1 | 2 | 3;
    readonly means: readonly string[];
    /** What nobody said of these people and without which it does not reach them, the hardest first. Absent = nothing. */
    readonly hangsOn?: readonly AccessKey[];
  }>;
  readonly uncovered: ReadonlyArray<{
    readonly function: string;
    readonly segment: string | null;
    readonly must: boolean;
    readonly why: UncoveredWhy;
    /** For `no-access`: the keys that stand in the way most often. */
    readonly missing: readonly AccessKey[];
    /**
     * For `limits`, where nothing with a known price could meet it: means that could, of which the price is to be asked. It is
     * not known whether they are over the budget. Absent = none.
     */
    readonly asks?: readonly string[];
  }>;
  readonly totals: {
    readonly monthlyYen: number;
    readonly initialYen: number;
    readonly firstYearYen: number;
    /** Ids of means with a price to be asked; of these only what is known is in the totals. */
    readonly unpriced: readonly string[];
    /**
     * Means that keep a part of each payment (percent; null = not known how much; and so many yen of each): their cost
     * depends on what is given or sold and is not in the totals. Absent in old proposals.
     */
    readonly unpricedFees?: ReadonlyArray<{
      readonly means: string;
      readonly percent: number | null;
      readonly yenEach?: number;
    }>;
    readonly setupMinutes: number;
    readonly monthlyMinutes: number;
    readonly newThings: number;
  };
  /** What the plan takes for granted because nobody said it. Keys of the message catalogue with their values. */
  readonly assumptions: ReadonlyArray<{
    readonly code: string;
    readonly segment?: string;
    readonly key?: string;
    readonly value?: number | string;
  }>;
};

/** Whether an assumption says that a number of people served was taken or reckoned, not told. */
export function takesPeople({ code }: Proposal["assumptions"][number]): boolean {
  return code === "size-unknown" || code === "people-in-homes";
}
