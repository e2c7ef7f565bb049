import { limitChances } from "#src/domain/advice/questions/answer-chances.ts";
import type { LimitKey } from "#src/domain/advice/vocabulary.ts";

/**
 * Limits that were asked for and are not known. Whoever does not know what may be spent may have little: of plans that reach
 * as many as well, the one that fits under more of the usual limits comes first (docs/decisions/0020-unknown-limits-may-be-narrow.md).
 */
const openable = ["monthlyYen", "initialYen", "setupHours", "newThings", "dataSensitivity"] as const;
export type OpenLimit = (typeof openable)[number];

export function isOpenLimit(key: string | null): key is OpenLimit {
  return openable.some((one) => one === key);
}

/** What a plan takes, by open limit; `unpriced`: prices to be asked, which no budget allows; `careless`: means not fit for any data. */
export type Spent = {
  readonly monthlyYen: number;
  readonly initialYen: number;
  readonly setupMinutes: number;
  readonly newThings: number;
  readonly unpriced: number;
  readonly careless: number;
};

export type OpenSteps = Readonly<Record<keyof Spent, readonly number[]>>;

/** The amounts at which a plan no longer fits under one more of the usual limits; none for limits that are not open. */
export function openSteps(open: readonly LimitKey[] = []): OpenSteps {
  const steps = (key: Exclude<OpenLimit, "dataSensitivity">, times = 1): number[] =>
    open.includes(key)
      ? limitChances(key)
          .flatMap(({ value }) => (typeof value === "number" ? [value * times] : []))
          .sort((a, b) => a - b)
          .slice(0, -1)
      : [];
  return {
    monthlyYen: steps("monthlyYen"),
    initialYen: steps("initialYen"),
    setupMinutes: steps("setupHours", 60),
    newThings: steps("newThings"),
    unpriced: open.includes("monthlyYen") || open.includes("initialYen") ? [0] : [],
    careless: open.includes("dataSensitivity") ? [0, 1, 2] : [],
  };
}
