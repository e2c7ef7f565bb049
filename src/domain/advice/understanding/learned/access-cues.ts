import type { Groups } from "#src/domain/advice/understanding/group-drafts.ts";
import { accessCueWords } from "#src/domain/advice/understanding/learned/access-cue-words.ts";
import type { PeopleMention } from "#src/domain/advice/understanding/people-mentions.ts";
import { type Reading, sentenceAt, sentenceOf } from "#src/domain/advice/understanding/reading.ts";
import { type AccessKey, accessKeys } from "#src/domain/advice/vocabulary.ts";

/** A word at [start, end) of the folded text near which something may be told of a key of access. */
export type AccessCue = {
  readonly key: AccessKey;
  readonly start: number;
  readonly end: number;
  /** The number of its sentence. */
  readonly sentence: number;
};

/** What rules have read, with whose they hold it to be. */
export type ReadFact = {
  readonly start: number;
  readonly end: number;
  readonly sets: ReadonlyArray<readonly [AccessKey, string]>;
  readonly confidence: number;
  readonly rule: string;
  readonly kind: "staff" | "served";
  readonly ofSome: boolean;
};

const words = accessKeys.map((key) => [key, new RegExp(accessCueWords[key], "g")] as const);

/** In long texts no more of one key are looked at. */
const mostCues = 40;

export function accessCues(reading: Reading): AccessCue[] {
  return words.flatMap(([key, pattern]) =>
    [...reading.text.matchAll(pattern)].slice(0, mostCues).map(({ index, 0: word }) => ({
      key,
      start: index,
      end: index + word.length,
      sentence: sentenceAt(reading, index),
    })),
  );
}

/** All facts that rules have given to somebody, and what words for people say by themselves. */
export function readFacts({ drafts }: Groups): ReadFact[] {
  return drafts.flatMap(({ kind, facts, parts, groups, mentions }) => [
    ...facts.map((fact) => ({ ...fact, kind, ofSome: false })),
    ...parts.flatMap((part) => part.facts.map((fact) => ({ ...fact, kind, ofSome: true }))),
    ...groups.flatMap((group): ReadFact[] => {
      const own = mentions.find((mention) => mention.groups.includes(group));
      const sets = Object.entries(group.access).flatMap(
        ([key, value]) => (typeof value === "string" ? [[key as AccessKey, value] as const] : []), // NOTE keys of Access are access keys
      );
      if (!own || sets.length === 0) return [];
      const { start, end } = own;
      return [{ start, end, sets, confidence: group.confidence, rule: `group ${group.id}`, kind, ofSome: false }];
    }),
  ]);
}

/** 私, うち, we: whoever writes speaks of their own. */
export const firstPerson = /私|わたし|僕|俺|うち|わし|我々|当会|当団体|(?<![a-z])(?:we|our|us|i|my)(?![a-z])/;
/** Whoever is neither served nor of the house. */
export const passersBy =
  /市民|地域|住民|一般|来場|来館|観客|お客|見学|寄付者|寄付してくれ|応募|参加希望|通りがか|買い物客|読者|ファン|支援者|近所|町の人|若い人|世の中|public|donors?|visitors?|neighbou?rs?|people who|supporters|anyone/;
/** しかない「人」: the words behind the cue end in somebody. */
export const endsInSomebody = /^[^。、]{0,10}?(人|方|者|子|家|世帯|家庭|親|さん|会員|生徒)/;

const reach = 26;
const widest = 60;
const near = { before: 8, behind: 10 } as const;

/** What is seen of a cue: the letters around it, who is named near it, what its clause does, what rules read there. */
export function cueFeatures(
  reading: Reading,
  cue: AccessCue,
  mentions: readonly PeopleMention[],
  facts: readonly ReadFact[],
): string[] {
  return [
    ...new Set([
      ...structureOf(reading, cue, facts),
      ...peopleNear(reading, cue, mentions),
      ...lettersAround(reading, cue),
    ]),
  ];
}

function structureOf(reading: Reading, cue: AccessCue, facts: readonly ReadFact[]): string[] {
  const { start, end, sentence } = cue;
  const stretch = sentenceOf(reading, cue.start);
  const own = reading.clauses.find((clause) => clause.start <= start && start < clause.end);
  const kinds = reading.clauses
    .filter((c) => stretch.start <= c.start && c.start < stretch.end)
    .map(({ kind }) => kind);
  const last = reading.sentences.length - 1;
  const place = last < 1 ? "one" : sentence === 0 ? "first" : sentence === last ? "last" : "between";
  const read = facts.flatMap((fact) => {
    const away =
      fact.start < end && start < fact.end ? 0 : Math.min(Math.abs(fact.start - end), Math.abs(start - fact.end));
    if (away >= 12) return [];
    const at = away === 0 ? "on" : "by";
    return [
      ...fact.sets.flatMap(([key, value]) => [
        `~r${at}:${key}=${value}`,
        `~r${at}:${key}=${value}:${fact.kind}:${fact.ofSome}`,
      ]),
      `~o${at}:${fact.kind}`,
      ...(away === 0 ? [`~rule:${fact.rule.slice(0, 40)}`] : []),
    ];
  });
  const count = reading.quantities.find(
    ({ kind, start: at }) => (kind === "people" || kind === "households") && stretch.start <= at && at < stretch.end,
  );
  return [
    ...(own ? [`~c:${own.kind}`] : []),
    ...kinds.map((kind) => `~cs:${kind}`),
    ...(kinds.length > 0 ? [`~cl:${kinds.at(-1)}`] : []),
    `~at:${place}`,
    ...(read.length > 0 ? read : ["~r:none"]),
    ...(count ? [`~q:${nearness(Math.min(Math.abs(count.start - end), Math.abs(start - count.end)))}`] : []),
  ];
}

function peopleNear(reading: Reading, cue: AccessCue, all: readonly PeopleMention[]): string[] {
  const { text } = reading;
  const { start, end } = cue;
  const stretch = sentenceOf(reading, cue.start);
  const mentions = all.filter(({ inCompound }) => !inCompound);
  const before = mentions.filter((mention) => mention.start < start);
  const [last, further] = [before.at(-1), before.at(-2)];
  const next = mentions.find((mention) => mention.start >= start);
  const kindsOf = (list: readonly PeopleMention[]) => [...new Set(list.map(({ kind }) => kind))].sort().join(",");
  const here = kindsOf(all.filter((one) => stretch.start <= one.start && one.start < stretch.end));
  const head = endsInSomebody.exec(text.slice(end, end + 24))?.[1];
  const sentence = text.slice(stretch.start, stretch.end);
  return [
    ...(last
      ? [
          `@b:${last.kind}`,
          `@b:${last.kind}:${nearness(start - last.end)}`,
          `@b:${last.kind}:${last.start >= stretch.start ? "in" : "out"}`,
          `@bt:${last.kind}:${/^[はがもにのをとへで、]/.exec(text.slice(last.end))?.[0] ?? "?"}`,
          ...last.groups.map(({ id }) => `@bi:${id}`),
          ...(last.vague ? ["@b:vague"] : []),
          ...(further ? [`@b2:${further.kind}:${last.kind}`] : []),
        ]
      : ["@b:none"]),
    ...(next
      ? [
          `@a:${next.kind}`,
          `@a:${next.kind}:${nearness(next.start - end)}:${next.start < stretch.end}`,
          ...next.groups.map(({ id }) => `@ai:${id}`),
        ]
      : ["@a:none"]),
    `@s:${here}`,
    `@t:${kindsOf(all)}`,
    `@sb:${here}|${last?.kind ?? "-"}`,
    ...(head ? [`@bare:${head}`] : []),
    ...(firstPerson.test(text.slice(Math.max(stretch.start, start - 30), start)) ? ["@first"] : []),
    ...(firstPerson.test(sentence) ? ["@first-s"] : []),
    ...(firstPerson.test(text) ? ["@first-t"] : []),
    ...(passersBy.test(sentence) ? ["@public-s"] : []),
    ...(passersBy.test(text) ? ["@public-t"] : []),
  ];
}

function lettersAround({ text: lines, language }: Reading, { start, end }: AccessCue): string[] {
  const text = lines.slice(Math.max(0, start - widest), end + widest).replaceAll("\n", " ");
  return lettersIn(text, language === "en", Math.min(start, widest), Math.min(start, widest) + end - start);
}

function lettersIn(text: string, isEnglish: boolean, start: number, end: number): string[] {
  const word = text.slice(start, end);
  if (isEnglish) return [`w:${word}`, ...englishAround(text, start, end, word)];
  const head = text.slice(Math.max(0, start - reach), start);
  const tail = text.slice(end, end + reach);
  const found = [`w:${word}`, ...runs(head, "h", 2, 3), ...runs(tail, "g", 2, 3)];
  found.push(...runs(text.slice(Math.max(0, start - near.before), end + near.behind), "n", 2, 4));
  for (let n = 1; n <= 4; n++) {
    const [a, b] = [head.slice(-n), tail.slice(0, n)];
    found.push(`<${a}`, `>${b}`, `<${a}_${word}`, `>${word}_${b}`);
  }
  return found;
}

function englishAround(text: string, start: number, end: number, word: string): string[] {
  const before = (text.slice(0, start).match(englishWord) ?? []).slice(-6);
  const behind = (text.slice(end).match(englishWord) ?? []).slice(0, 6);
  const pairs = (list: readonly string[], name: string) =>
    list.slice(1).map((second, i) => `${name}${list[i]} ${second}`);
  return [
    ...before.map((one) => `eh:${one}`),
    ...behind.map((one) => `eg:${one}`),
    ...before.slice(-2).map((one) => `<${one}_${word}`),
    ...behind.slice(0, 3).map((one) => `>${word}_${one}`),
    ...pairs(before, "eb:"),
    ...pairs(behind, "ea:"),
  ];
}
const englishWord = /[a-z][a-z'-]+/g;

function runs(text: string, name: string, from: number, to: number): string[] {
  const found: string[] = [];
  for (let n = from; n <= to; n++) for (let i = 0; i + n <= text.length; i++) found.push(name + text.slice(i, i + n));
  return found;
}

function nearness(distance: number): string {
  return distance <= 3 ? "at" : distance <= 12 ? "near" : distance <= 40 ? "far" : "away";
}

/** What rules read and what clauses do counts more than letters. */
export function cueStrength(name: string): number {
  return name.startsWith("~") ? 2 : name.startsWith("@") ? 1 : 0.5;
}
