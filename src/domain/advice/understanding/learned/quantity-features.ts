import {
  type Candidate,
  grams,
  type QuantityLimit,
  quantityCandidates,
} from "#src/domain/advice/understanding/learned/quantity-candidates.ts";
import type { LimitFind } from "#src/domain/advice/understanding/limits.ts";
import { type PeopleMention, peopleMentions } from "#src/domain/advice/understanding/people-mentions.ts";
import { type Reading, sentenceOf } from "#src/domain/advice/understanding/reading.ts";

/** A quantity or a time that may be a limit, what it would be worth as each, and what is seen of it. */
export type SeenQuantity = {
  readonly start: number;
  readonly end: number;
  readonly values: ReadonlyMap<QuantityLimit, number | string>;
  readonly features: readonly string[];
  /** As which limits rules have read it. */
  readonly readAs: readonly string[];
};

const before = 24;
const behind = 20;
/** Of a sentence so much on both sides: who types without full stops gives no longer ones. */
const around = 70;
const longestEdge = 6;

/** People, homes, money and times, with the words around each, who is named near it, and what the rules made of it. */
export function seenQuantities(reading: Reading, byRules: readonly LimitFind[]): SeenQuantity[] {
  const all = quantityCandidates(reading);
  const mentions = peopleMentions(reading);
  return all.map((candidate): SeenQuantity => {
    const { start, end, family, values } = candidate;
    const sentence = sentenceOf(reading, start);
    const head = reading.text.slice(Math.max(sentence.start, start - before), start);
    const tail = reading.text.slice(end, Math.min(sentence.end, end + behind));
    const wide = reading.text.slice(Math.max(sentence.start, start - around), Math.min(sentence.end, end + around));
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
      ...(reading.language === "en" ? wordsAround(head, tail, family) : []),
      ...grams(head).map((gram) => `h:${gram}`),
      ...grams(tail).map((gram) => `t:${gram}`),
      ...grams(head.slice(-8)).map((gram) => `n:${gram}`),
      ...grams(wide).map((gram) => `s:${family}:${gram}`),
    ];
    // Rules are fewer in English, and no word is the same: what is learned of one language says nothing of the other.
    const own = reading.language === "en" ? features.map((one) => `en ${one}`) : features;
    return { start, end, values, features: [...new Set(own)], readAs: rules.map(({ key }) => key) };
  });
}

/** Whole words, the nearest with their place. */
function wordsAround(head: string, tail: string, family: Candidate["family"]): string[] {
  const words = (said: string) => said.match(/[a-z']+|[.,;:!?()]/g) ?? [];
  const [before, after] = [words(head).reverse().slice(0, 4), words(tail).slice(0, 4)];
  return [
    ...before.flatMap((word, i) => [`${family}<${i}:${word}`, `${family}<:${word}`]),
    ...after.flatMap((word, i) => [`${family}>${i}:${word}`, `${family}>:${word}`]),
    `${family}<>${before[0]}_${after[0]}`,
    `${family}>>${after.slice(0, 2).join("_")}`,
    `${family}<<${before.slice(0, 2).join("_")}`,
  ];
}

function whoIsNear(mentions: readonly PeopleMention[], { start, end, family }: Candidate): string[] {
  if (family === "time" || family === "hours") return [];
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

function nearness(distance: number): string {
  return distance <= 3 ? "at" : distance <= 12 ? "near" : distance <= 40 ? "far" : "away";
}

/** Rules have read this quantity as the limit. */
export function isReadAs({ readAs }: SeenQuantity, key: QuantityLimit): boolean {
  return readAs.includes(key);
}

/** The strength of a feature beside its rarity: what the rules made of it counts most. */
export function quantityStrength(name: string): number {
  return /^(?:en )?(?:rule|how):/.test(name) ? 3 : /^(?:en )?(?:heads|yen|time|hours)[<>]/.test(name) ? 1.5 : 1;
}
