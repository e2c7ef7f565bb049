import { accessFacts } from "#src/domain/advice/understanding/access-reading.ts";
import { countsSome, isCountedWithin } from "#src/domain/advice/understanding/bound-counts.ts";
import { isNotForTools } from "#src/domain/advice/understanding/english-limits.ts";
import { type EnglishNumber, englishNumbers } from "#src/domain/advice/understanding/learned/english-numbers.ts";
import { type TimeCandidate, timeCandidates } from "#src/domain/advice/understanding/learned/time-candidates.ts";
import { isNotToSpend, isPrice } from "#src/domain/advice/understanding/money-limits.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import { isUntilThen } from "#src/domain/advice/understanding/time-limits.ts";
import { isSaidOfSome } from "#src/domain/advice/understanding/whose-count.ts";
import { numeralSource, numeralValue } from "#src/engines/language/numerals.ts";
import type { Quantity } from "#src/engines/language/quantities.ts";

/** Limits whose value may be a quantity or a time of the text; which one it is the words around it say. */
export const quantityLimits = {
  heads: ["staffCount", "volunteerCount", "servedCount", "futureStaffCount"],
  yen: ["monthlyYen", "initialYen"],
  time: ["deadline", "futureWhen"],
  hours: ["setupHours"],
} as const;
type Family = keyof typeof quantityLimits;
export type QuantityLimit = (typeof quantityLimits)[Family][number];

/** A quantity or a time that may be a limit, and what it would be worth as each. */
export type Candidate = {
  readonly start: number;
  readonly end: number;
  readonly values: ReadonlyMap<QuantityLimit, number | string>;
  readonly family: Family;
  /** What is seen of it apart from the words around it. */
  readonly own: readonly string[];
};

/** All quantities and times of a text that may be a limit. */
export function quantityCandidates(reading: Reading): Candidate[] {
  const counted =
    reading.language === "en"
      ? englishNumbers(reading.text)
          .filter(({ family, start, end }) => family !== "yen" || !isNotForTools(reading.text, start, end))
          .map(englishCandidate)
      : [...reading.quantities.flatMap((one) => countedCandidate(reading, one)), ...bareCandidates(reading)];
  const times = timeCandidates(reading)
    .filter(({ end }) => !isUntilThen(reading.text, end))
    .filter((time) => !counted.some(({ start, end }) => start < time.end && time.start < end));
  return [...counted, ...times.map(timeCandidate)];
}

/** What rules know to be a part of a group, or money not to spend, is no candidate. */
function countedCandidate(reading: Reading, quantity: Quantity): Candidate[] {
  const { start, end, kind, value, per, unit } = quantity;
  const family = familyOf(kind);
  if (!family || (family === "hours" && per !== null)) return [];
  const isOfSome =
    countsSome(reading.text, start) ||
    isSaidOfSome(reading, quantity) ||
    isCountedWithin(accessFacts(reading), reading.text, quantity);
  const isSpent = isNotToSpend(reading, quantity) || isPrice(reading, quantity);
  if (family === "yen" ? isSpent : family === "heads" && isOfSome) return [];
  const same = reading.quantities.filter((one) => one.kind === kind);
  const own = [
    `kind:${kind}`,
    `unit:${unit}`,
    `per:${per}`,
    `size:${sizeOf(value)}`,
    `of:${Math.min(same.length, 4)}:${same[0] === quantity ? "first" : "later"}`,
    value === Math.max(...same.map((one) => one.value)) ? "most" : "less",
    `rough:${quantity.rough}`,
    `becomes:${quantity.becomes}`,
  ];
  const worth = (key: QuantityLimit) =>
    key === "monthlyYen" && per === "year" ? Math.floor(value / 12) : key === "setupHours" ? value : Math.round(value);
  // Homes are served; nobody works for an organisation by the home.
  const mayBe = (key: QuantityLimit) => kind !== "households" || key === "servedCount";
  const keys = quantityLimits[family].filter((key) => mayBe(key) && (per === null || key !== "initialYen"));
  return [{ start, end, family, own, values: new Map(keys.map((key) => [key, worth(key)])) }];
}

function englishCandidate({ start, end, family, value, per }: EnglishNumber): Candidate {
  const keys = quantityLimits[family].filter((key) => per === null || key !== "initialYen");
  const worth = (key: QuantityLimit) => (key === "monthlyYen" && per === "year" ? Math.floor(value / 12) : value);
  const own = [`kind:${family}`, `per:${per}`, `size:${sizeOf(value)}`];
  return { start, end, family, own, values: new Map(keys.map((key) => [key, worth(key)])) };
}

const bareMoney = new RegExp(
  `(?<n>${numeralSource})(?<=万)(?!円|人|件|名|回|歩|部|枚|個|台|冊|本|点|字|キロ|語|アクセス|フォロワー|坪|羽|匹|世帯|[0-9])`,
  "g",
);
const bareHeads = new RegExp(
  `(?:会員|総勢|利用者|登録者?|生徒|団員|部員|職員|スタッフ|ボランティア|メンバー|全部で|合わせて|合計)(?:は|が|数は?|:|、)?(?:約|およそ|ざっと)?(?<n>${numeralSource})(?![0-9.,年月日時分円回号件通台割%人名世歳代か点万千匹頭軒戸組家社校団種冊枚個本つ番])`,
  "g",
);

/** 会員二百五十, 20万はある: numbers that are typed without their unit. */
function bareCandidates({ text, quantities }: Reading): Candidate[] {
  const found = (family: "heads" | "yen", pattern: RegExp) =>
    [...text.matchAll(pattern)].flatMap((match): Candidate[] => {
      const value = numeralValue(match.groups?.n ?? "");
      const end = match.index + match[0].length;
      const start = end - (match.groups?.n ?? "").length;
      if (value === null || value < 1 || quantities.some((one) => one.start < end && start < one.end)) return [];
      const own = ["kind:bare", `size:${sizeOf(value)}`];
      return [{ start, end, family, own, values: new Map(quantityLimits[family].map((key) => [key, value])) }];
    });
  return [...found("heads", bareHeads), ...found("yen", bareMoney)];
}

function familyOf(kind: Quantity["kind"]): Exclude<Family, "time"> | null {
  if (kind === "people" || kind === "households") return "heads";
  return kind === "yen" || kind === "hours" ? kind : null;
}

function timeCandidate({ start, end, value, shape }: TimeCandidate): Candidate {
  const plain = value
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[0-9]+/g, "0");
  const own = [
    `shape:${shape}`,
    `when:${plain}`,
    `last:${plain.slice(-2)}`,
    `last:${plain.slice(-3)}`,
    `first:${plain.slice(0, 2)}`,
    ...grams(plain).map((gram) => `in:${gram}`),
  ];
  const values = new Map(quantityLimits.time.map((key) => [key, value] as const));
  return { start, end, family: "time", own, values };
}

function sizeOf(value: number): string {
  const steps = [1, 2, 4, 6, 10, 15, 20, 30, 50, 100, 300, 1000, 3000, 10_000, 30_000, 100_000, 1_000_000];
  return String(steps.findLast((step) => value >= step) ?? 0);
}

export function grams(text: string): string[] {
  const found: string[] = [];
  for (let n = 2; n <= 3; n++) for (let i = 0; i + n <= text.length; i++) found.push(text.slice(i, i + n));
  return found;
}
