import type { Answer } from "#src/domain/advice/hearing/answers.ts";
import { type HeardGrade, howSure } from "#src/domain/advice/hearing/how-sure.ts";
import { leftUnplanned } from "#src/domain/advice/hearing/left-unplanned.ts";
import { weighedFunctions } from "#src/domain/advice/questions/weighed-functions.ts";
import { brokenInUse } from "#src/domain/advice/understanding/broken-in-use.ts";
import { unweighedConditions } from "#src/domain/advice/understanding/told-conditions.ts";
import { isQuotable, mainWish, questionsIn } from "#src/domain/advice/understanding/told-sentences.ts";
import type { Evidence, Understanding } from "#src/domain/advice/understanding.ts";
import { type LimitKey, limitKeys } from "#src/domain/advice/vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { nameWithin, segmentName } from "#src/web/advice/people-names.ts";
import { quotedList } from "#src/web/advice/proposal-facts.ts";
import { limitFact } from "#src/web/advice/understanding-in-words.ts";
import type { FunctionNames } from "#src/web/advice/understood-people.tsx";
import { literal } from "#src/words/furigana.ts";
import { heardWords } from "#src/words/heard-words.ts";

/** What pages say of how sure a hearing is. */
export type Heard = {
  readonly grade: HeardGrade;
  /** What the asker said and nothing was read from, cut short; never feelings, limits, questions or what is grave. None where the reader may not see the text. */
  readonly quotes: readonly string[];
  /** What was wished or complained of and no wish was made of, cut short, whatever the grade: no plan may pass it over in silence. */
  readonly left: readonly string[];
  /** What must not be and no plan can weigh, in the asker's words; told whatever the grade. */
  readonly conditions: readonly string[];
  /** What may come first of all, whole, in the asker's words: the sentence that wishes most plainly, else those that nothing was read from. */
  readonly first: readonly string[];
  /** Of what is wished most plainly nothing was read. */
  readonly isMainLeft: boolean;
  /** Nothing fits what is wished most plainly, and that was said before the asker agreed to the rest. */
  readonly isRefused: boolean;
  /** What the asker asks. */
  readonly questions: readonly string[];
  /** Ids of the groups that were spoken of and have no wish. */
  readonly withoutWish: readonly string[];
  /** Functions that were hardly heard: in no plan until the asker says that they are wished. */
  readonly doubtful: readonly string[];
};

type HeardOf = {
  readonly text: string;
  readonly understanding: Understanding;
  readonly answers?: readonly Answer[] | undefined;
};

/** `quoted`: whether the reader may see the asker's words. */
export function heardOf({ text, understanding, answers }: HeardOf, quoted = true): Heard {
  const { grade, unread, withoutWish, doubtful, isFaint } = howSure(text, understanding, answers);
  if (!quoted)
    return {
      grade,
      quotes: [],
      left: [],
      conditions: [],
      first: [],
      isMainLeft: false,
      isRefused: false,
      questions: [],
      withoutWish,
      doubtful,
    };
  const said = (at: readonly [number, number]): string => shortened(text.slice(...at));
  const asked = questionsIn(text).map(({ start, end }) => [start, end] as const);
  const conditions = unweighedConditions(text, understanding).map(({ start, end }) => [start, end] as const);
  const broken = brokenInUse(text);
  const isOfBroken = (at: readonly [number, number]) =>
    broken !== null && touches(at, [[broken.at.start, broken.at.end]]);
  const left = unread.filter((at) => isQuotable(text.slice(...at)) && !touches(at, asked) && !touches(at, conditions));
  const wish = mainWish(text);
  const wished = wish === null ? [] : [[wish.start, wish.end] as const];
  const read = understanding.needs.flatMap(({ evidence }) => evidence);
  const isRefused =
    isFaint &&
    wished.some((at) => {
      const said = text.slice(...at);
      return !touches(at, read) && !weighedFunctions(said).some(({ score }) => score >= nearFrom);
    });
  return {
    grade,
    quotes: left
      .filter((at) => saysSomething(text.slice(...at)))
      .slice(0, quotesMost)
      .map(said),
    left: leftUnplanned(text, understanding)
      .map(({ start, end }) => text.slice(start, end))
      .filter((one) => saysSomething(one) && !isTicked(one, understanding))
      .slice(0, leftMost)
      .map(shortened),
    conditions: conditions.slice(0, quotesMost).map(said),
    first: (wish === null
      ? withBoundsLast(
          text,
          left.filter((at) => saysSomething(text.slice(...at)) && !isOfBroken(at)),
        ).slice(0, firstMost)
      : wished
    ).map((at) => text.slice(...at)),
    isMainLeft: isRefused || (grade === "partly" && wished.some((at) => !touches(at, read))),
    isRefused,
    questions: asked.slice(0, questionsMost).map(said),
    withoutWish,
    doubtful,
  };
}

function touches([start, end]: readonly [number, number], stretches: Evidence): boolean {
  return stretches.some(([from, to]) => from < end && start < to);
}

/** 夜は対応できません, 電話しか使えません: what binds a plan is hardly what is to be mended first. */
function withBoundsLast(text: string, stretches: Evidence): Evidence {
  const isBound = (at: Evidence[number]) => bounds.test(text.slice(...at).replace(/[。.\s]+$/, ""));
  return [...stretches.filter((at) => !isBound(at)), ...stretches.filter(isBound)];
}

const bounds =
  /しか(?:使え|持って|でき|出せ|あり)[^。]{0,6}(?:ません|ない)(?:ん(?:です)?|です)?$|(?:夜|夜間|朝|昼|土日|休日|平日|週末|祝日)(?:に|は|には)?[^。]{0,10}(?:対応|出勤|参加|動き?)?(?:でき|出られ|動け|無理)[^。]{0,6}$|(?:まで|以内|以下)(?:です|でお願いします|にしたい|で)?$/;

/** 至急です, よろしくお願いします: a few letters are no matter that a plan leaves out. */
function saysSomething(sentence: string): boolean {
  const plain = sentence.trim();
  return /[ぁ-ゖ]/.test(plain) ? [...plain].length >= 9 : plain.split(/\s+/).length >= 4;
}

/** What the asker ticked has no words of the text: a sentence that speaks for it was taken up by that. */
function isTicked(sentence: string, { needs }: Understanding): boolean {
  const ticked = needs.filter(({ evidence }) => evidence.length === 0).map((need) => need.function);
  if (ticked.length === 0) return false;
  return weighedFunctions(sentence).some(({ id, score }) => score >= nearFrom && ticked.includes(id));
}

/** A function that a sentence speaks for less is a guess. */
const nearFrom = 0.35;
const leftMost = 5;
const firstMost = 3;
const questionsMost = 3;
const quotesMost = 2;
const quoteLongest = 42;

/** A sentence without its full stop; of a long one the end, where Japanese says what is wanted, from a comma on. */
export function shortened(sentence: string): string {
  const plain = sentence.trim().replace(/[。.、,\s]+$/, "");
  const letters = [...plain];
  if (letters.length <= quoteLongest) return plain;
  if (!/[ぁ-ゖ]/.test(plain)) return letters.length <= 2 * quoteLongest ? plain : `${wholeWords(plain)}…`;
  const from = letters.length - quoteLongest;
  // A part of a word is no quotation: where no comma is near, more of it stands.
  const starts = letters.flatMap((letter, at) => (letter === "、" && !isQuoting(letters, at) ? [at + 1] : []));
  const start =
    starts.find((at) => at >= from && letters.length - at >= quoteLongest / 3) ?? starts.findLast((at) => at < from);
  return start === undefined ? plain : `…${letters.slice(start).join("")}`;
}

/** Between 「 and 」: who is quoted is not cut in two. */
function isQuoting(letters: readonly string[], at: number): boolean {
  const before = letters.slice(0, at);
  return before.filter((letter) => letter === "「").length > before.filter((letter) => letter === "」").length;
}

function wholeWords(plain: string): string {
  return plain.slice(0, 2 * quoteLongest).replace(/\s+\S*$/, "");
}

/** 『…』『…』, “…”, “…”: the asker's own words as a quotation. */
export function quoted(words: readonly string[], locale: Locale): string {
  return words
    .map((one) => (locale === "en" ? `“${literal(one)}”` : `『${literal(one)}』`))
    .join(locale === "en" ? ", " : "");
}

/** Names of people, each in quotation marks. */
export function quotedPeople(understanding: Understanding, ids: readonly string[], locale: Locale): string {
  const { segments } = understanding;
  const names = segments.flatMap((one) => (ids.includes(one.id) ? [segmentName(one, segments, locale)] : []));
  return names.map((name) => (locale === "en" ? `“${name}”` : `「${name}」`)).join(locale === "en" ? ", " : "");
}

/** What was heard, in two or three plain sentences: wishes by people, what is known, and what is not understood. */
export function heardInShort(
  understanding: Understanding,
  functions: FunctionNames,
  heard: Heard,
  locale: Locale,
): string[] {
  const words = heardWords[locale];
  const { needs, segments, limits } = understanding;
  const planned = needs.filter((need) => !heard.doubtful.includes(need.function));
  const by = Map.groupBy(planned, (need) => need.for.join(" "));
  const wishes = [...by.values()].map((same) => {
    const of = segments.filter(({ id }) => same[0]?.for.includes(id));
    const names = of.map((one) => nameWithin(segmentName(one, segments, locale), locale));
    const who = names.join(locale === "en" ? " and " : "・");
    const what = same.map((need) => functions.get(need.function)?.name[locale] ?? need.function);
    return words.wish(who, quotedList(what, locale));
  });
  const facts = bindingFirst.flatMap((key) => {
    const limit = limits[key];
    return limit === undefined ? [] : [limitFact(key, limit, locale)];
  });
  return [
    ...(wishes.length === 0 ? [words.check.nothing] : wishes),
    ...(facts.length === 0 ? [] : [words.known(facts.slice(0, factsMost).join(locale === "en" ? ", " : "、"))]),
    ...(heard.conditions.length === 0 ? [] : [words.conditions(quoted(heard.conditions, locale))]),
    ...(heard.withoutWish.length === 0
      ? []
      : [words.withoutWish(quotedPeople(understanding, heard.withoutWish, locale))]),
    ...(heard.grade === "sure" || heard.quotes.length === 0 ? [] : [words.unread(quoted(heard.quotes, locale))]),
  ];
}

/** What leaves a plan least room stands first: an asker who reads no further has checked that. */
const binding: readonly LimitKey[] = ["deadline", "monthlyYen", "initialYen", "newThings", "setupHours", "itPerson"];
const bindingFirst = [...binding, ...limitKeys.filter((key) => !binding.includes(key))];
const factsMost = 6;
