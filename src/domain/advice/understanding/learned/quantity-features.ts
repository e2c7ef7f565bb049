import { accessFacts } from "#src/domain/advice/understanding/access-reading.ts";
import { countsSome, isCountedWithin } from "#src/domain/advice/understanding/bound-counts.ts";
import type { LimitFind } from "#src/domain/advice/understanding/limits.ts";
import { isNotToSpend, isPrice } from "#src/domain/advice/understanding/money-limits.ts";
import { type PeopleMention, peopleMentions } from "#src/domain/advice/understanding/people-mentions.ts";
import { type Reading, sentenceOf, typedWords } from "#src/domain/advice/understanding/reading.ts";
import { isSaidOfSome } from "#src/domain/advice/understanding/whose-count.ts";
import type { Quantity } from "#src/engines/language/quantities.ts";
import type { WhenPhrase } from "#src/engines/language/when-phrases.ts";

/** Limits whose value may be a quantity or a time of the text; which one it is the words around it say. */
export const quantityLimits = {
  heads: ["staffCount", "volunteerCount", "servedCount"],
  yen: ["monthlyYen", "initialYen"],
  time: ["deadline"],
} as const;
type Family = keyof typeof quantityLimits;
export type QuantityLimit = (typeof quantityLimits)[Family][number];

/** A quantity or a time that may be a limit, what it would be worth as each, and what is seen of it. */
export type SeenQuantity = {
  readonly start: number;
  readonly end: number;
  readonly values: ReadonlyMap<QuantityLimit, number | string>;
  readonly features: readonly string[];
};

type Candidate = Pick<SeenQuantity, "start" | "end" | "values"> & {
  readonly family: Family;
  /** What is seen of it apart from the words around it. */
  readonly own: readonly string[];
};

const before = 24;
const behind = 20;
const longestEdge = 6;

/** People, homes, money and times, with the words around each, who is named near it, and what the rules made of it. */
export function seenQuantities(reading: Reading, byRules: readonly LimitFind[]): SeenQuantity[] {
  const counted = reading.quantities.flatMap((one) => countedCandidate(reading, one));
  const all = [...counted, ...reading.when.flatMap((when) => timeCandidate(reading, when))];
  const mentions = peopleMentions(reading);
  return all.map((candidate): SeenQuantity => {
    const { start, end, family, values } = candidate;
    const sentence = sentenceOf(reading, start);
    const head = reading.text.slice(Math.max(sentence.start, start - before), start);
    const tail = reading.text.slice(end, Math.min(sentence.end, end + behind));
    const rules = byRules.filter(({ spans }) => spans.some(([from, to]) => from < end && start < to));
    const others = byRules.filter((find) => !rules.includes(find));
    const features = [
      ...candidate.own,
      `first:${all.find((one) => one.family === family) === candidate}`,
      ...(rules.length === 0 ? [`rule:none:${family}`] : rules.map(({ key }) => `rule:${key}`)),
      ...rules.map(({ key, confidence, rule }) => `how:${key}:${Math.round(confidence * 10)}:${rule}`),
      ...others.map(({ key }) => `other:${key}:${family}`),
      ...whoIsNear(mentions, candidate),
      ...named(reading.text, mentions).map((one) => `text:${one}:${family}`),
      ...edges(head, tail).map((edge) => `${family}${edge}`),
      ...grams(head).map((gram) => `h:${gram}`),
      ...grams(tail).map((gram) => `t:${gram}`),
      ...grams(head.slice(-8)).map((gram) => `n:${gram}`),
    ];
    return { start, end, values, features: [...new Set(features)] };
  });
}

/** What rules know to be a part of a group, or money not to spend, is no candidate. */
function countedCandidate(reading: Reading, quantity: Quantity): Candidate[] {
  const { start, end, kind, value, per, unit } = quantity;
  if (kind !== "people" && kind !== "households" && kind !== "yen") return [];
  const isOfSome =
    countsSome(reading.text, start) ||
    isSaidOfSome(reading, quantity) ||
    isCountedWithin(accessFacts(reading), reading.text, quantity);
  const isSpent = isNotToSpend(reading, quantity) || isPrice(reading, quantity);
  if (kind === "yen" ? isSpent : isOfSome) return [];
  const same = reading.quantities.filter((one) => one.kind === kind);
  const family = kind === "yen" ? "yen" : "heads";
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
    key === "monthlyYen" && per === "year" ? Math.floor(value / 12) : Math.round(value);
  // Homes are served; nobody works for an organisation by the home.
  const mayBe = (key: QuantityLimit) => kind !== "households" || key === "servedCount";
  const keys = quantityLimits[family].filter((key) => mayBe(key) && (per === null || key !== "initialYen"));
  return [{ start, end, family, own, values: new Map(keys.map((key) => [key, worth(key)])) }];
}

/** A time, with the event that it is the time of: 来月の総会. */
function timeCandidate(reading: Reading, { start, end, isDeadline }: WhenPhrase): Candidate[] {
  const event = /^の(?:[一-龠々ァ-ヺー]{2,8})/.exec(reading.text.slice(end))?.[0] ?? "";
  const said = reading.text.slice(start, end);
  const value = typedWords(reading, start, end + (/(?:に|には|から)$/.test(said) ? 0 : event.length));
  const own = [
    `ends:${isDeadline}`,
    `event:${event !== ""}`,
    `when:${said.replace(/[0-9]+/g, "0")}`,
    `last:${said.slice(-2)}`,
  ];
  return [{ start, end, family: "time", own, values: new Map([["deadline", value.replace(/(?:には|に|から)$/, "")]]) }];
}

function whoIsNear(mentions: readonly PeopleMention[], { start, end, family }: Candidate): string[] {
  if (family === "time") return [];
  const nearest = mentions.filter((mention) => mention.end <= start).at(-1);
  const next = mentions.find((mention) => mention.start >= end);
  return [
    ...(nearest
      ? [`before:${nearest.kind}`, `before:${nearest.kind}:${nearness(start - nearest.end)}`]
      : ["before:nobody"]),
    ...(next ? [`next:${next.kind}:${nearness(next.start - end)}`] : []),
  ];
}

/** Who is named anywhere in a text. */
function named(text: string, mentions: readonly PeopleMention[]): string[] {
  const of = (kind: string) => (mentions.some((mention) => mention.kind === kind) ? kind : `no ${kind}`);
  return [of("staff"), of("served"), /ボランティア|ボラ|サポーター|有志/.test(text) ? "volunteers" : "no volunteers"];
}

/** The letters that stand right before and right behind: runs of one to six. */
function edges(head: string, tail: string): string[] {
  const found: string[] = [head === "" ? "<^" : "<", tail === "" ? ">$" : ">"];
  for (let n = 1; n <= longestEdge; n++) {
    if (n <= head.length) found.push(`<${head.slice(-n)}`);
    if (n <= tail.length) found.push(`>${tail.slice(0, n)}`);
  }
  for (let n = 1; n <= 2; n++) for (let m = 1; m <= 2; m++) found.push(`<${head.slice(-n)}_${tail.slice(0, m)}>`);
  return found;
}

function grams(text: string): string[] {
  const found: string[] = [];
  for (let n = 2; n <= 3; n++) for (let i = 0; i + n <= text.length; i++) found.push(text.slice(i, i + n));
  return found;
}

function sizeOf(value: number): string {
  const steps = [1, 2, 4, 6, 10, 15, 20, 30, 50, 100, 300, 1000, 3000, 10_000, 30_000, 100_000, 1_000_000];
  return String(steps.findLast((step) => value >= step) ?? 0);
}

function nearness(distance: number): string {
  return distance <= 3 ? "at" : distance <= 12 ? "near" : distance <= 40 ? "far" : "away";
}

/** The strength of a feature beside its rarity: what the rules made of it counts most. */
export function quantityStrength(name: string): number {
  return name.startsWith("rule:") || name.startsWith("how:") ? 3 : /^(?:heads|yen|time)[<>]/.test(name) ? 1.5 : 1;
}
