import type { FunctionRule } from "#src/domain/advice/understanding/lexicon/function-rules.ts";
import { wordClasses } from "#src/domain/advice/understanding/lexicon/word-classes.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import { contrast, type Mood } from "#src/engines/language/mood.ts";
import { parsePattern } from "#src/engines/language/pattern.ts";
import {
  type PatternMatcher,
  patternMatcher,
  type SeenTerm,
  type Span,
} from "#src/engines/language/pattern-matcher.ts";
import { readPolarity } from "#src/engines/language/polarity.ts";
import { clauses, type Stretch } from "#src/engines/language/sentences.ts";

/** A rule that fired, with what the sentence around it makes of it. */
export type RuleTrace = {
  readonly rule: FunctionRule;
  readonly sentence: number;
  readonly spans: readonly Span[];
  /** 0..1: 1 where the writer wishes or complains, less where something is only described or is said to be enough. */
  readonly factor: number;
  readonly because: string;
  /** The very words are what is wished: オンラインでも相談を受けたい. */
  readonly isPlainlyWished: boolean;
};

export type FunctionFinder = (reading: Reading, seen?: SeenTerm) => RuleTrace[];

/** Compiles a lexicon; the finder gives every rule that fired, in order of sentences. */
export function functionFinder(rules: readonly FunctionRule[]): FunctionFinder {
  const within = matcherOf(rules);
  const crossing = rules.flatMap((rule, index) => (rule.crosses ? [index] : []));
  const across = matcherOf(rules.filter(({ crosses }) => crosses));
  return (reading, seen) => {
    const found = traces(reading, rules, within, reading.sentences, (index) => index, seen);
    const pairs = reading.sentences
      .slice(1)
      .map((next, i) => ({ start: reading.sentences[i]?.start ?? 0, end: next.end }));
    const crossed = traces(reading, rules, across, pairs, (index) => crossing[index] ?? 0);
    return [...found, ...crossed.filter((trace) => !found.some((other) => other.rule === trace.rule))];
  };
}

/** Apart from the finder, which lives as long as the program: patterns written out are only needed to compile. */
function matcherOf(rules: readonly FunctionRule[]): PatternMatcher {
  return patternMatcher(rules.map(({ pattern }) => parsePattern(pattern, wordClasses)));
}

function traces(
  reading: Reading,
  rules: readonly FunctionRule[],
  match: PatternMatcher,
  stretches: readonly Stretch[],
  ruleOf: (index: number) => number,
  seen?: SeenTerm,
): RuleTrace[] {
  return match(reading.text, stretches, seen).flatMap((hit) => {
    const rule = rules[ruleOf(hit.rule)];
    if (!rule) return [];
    const start = Math.min(...hit.spans.map(([from]) => from));
    const end = Math.max(...hit.spans.map(([, to]) => to));
    const { factor, because } = moodFactor(reading, start, end, rule.standsAlone);
    const isPlainlyWished = factor === 1 && isWishedPlainly(reading, start, end);
    return [{ rule, sentence: hit.sentence, spans: hit.spans, factor, because, isPlainlyWished }];
  });
}

/** How far what a sentence says about [start, end) makes it something that the writer wants to be able to do. */
export function moodFactor(
  reading: Reading,
  start: number,
  end: number,
  standsAlone: boolean,
): { factor: number; because: string } {
  const index = reading.sentences.findLastIndex((sentence) => sentence.start <= start);
  const sentence = reading.sentences[index] ?? { start: 0, end: reading.text.length };
  const until = Math.max(sentence.end, end);
  const inSentence = reading.moods.filter((mood) => mood.start >= sentence.start && mood.end <= until + 3);
  const after = inSentence.filter((mood) => mood.end > end);
  if (isEnough(reading, after, end)) return { factor: 0.15, because: "enough" };
  if (
    /^(?:の?(?:話|こと|件))?(?:で|じゃ)(?:は)?なく|^よりも|^以外|^の(?:代わり|替わり|話ではな)|^(?:を|は)(?:やめたい|やめて|廃止)/.test(
      reading.text.slice(end, end + 8),
    )
  )
    return { factor: 0.2, because: "set aside" };
  if (isHedged(reading, sentence, start, end)) return { factor: 0.2, because: "denied twice" };
  const wishes = inSentence.filter(({ kind }) => kind === "wish" || kind === "trouble" || kind === "strong");
  if (standsAlone) return { factor: 1, because: "stands alone" };
  if (wishes.some((mood) => mood.end > start)) return { factor: 1, because: "wished or complained of" };
  if (wishes.length > 0) return { factor: 0.9, because: "wished or complained of before" };
  const next = reading.sentences[index + 1];
  if (next && refersBack(reading, next)) return { factor: 0.9, because: "the next sentence wishes it" };
  const anywhere = reading.moods.some(({ kind }) => kind === "wish" || kind === "trouble");
  const said = reading.text.slice(sentence.start, sentence.end);
  if (isSelfDescription(said)) return { factor: anywhere ? 0.3 : 0.5, because: "the organisation describes itself" };
  if (isDone(said)) return { factor: anywhere ? 0.45 : 0.7, because: "done today" };
  return { factor: anywhere ? 0.55 : 0.95, because: "named" };
}

/** Words of which the last is, or is followed at once by, the predicate of a wish that is the writer's own. */
function isWishedPlainly({ text, quotations }: Reading, start: number, end: number): boolean {
  const found = plainWish.exec(text.slice(Math.max(start, end - 4), end + 16));
  return found !== null && !quotations.some((quoted) => quoted.start <= start && end <= quoted.end);
}

const plainWish =
  /^.{0,4}?[をにがでもはと]?[[ぁ-ん一-龠]--[をにがはでと]]{0,6}?(?<!み|いっ|冷|重|煙|め?で)(?:たい|ほしい)(?!へん|てい|した|そう|らく|まま|と(?:いう|いって|言|いい)|人|方|子|とき|時|わけ|のは|のに|のと|なら|とか)/v;

/** 使えないわけではない: the clause takes back the trouble that its words say. */
function isHedged(reading: Reading, sentence: Stretch, start: number, end: number): boolean {
  const clause = clauses(reading.text, sentence).find((one) => one.start < end && start < one.end);
  if (!clause) return false;
  const said = reading.text.slice(start, Math.max(clause.end, end));
  return said.includes("な") && readPolarity(said).hedged;
}

/** 足りている, 必要ない after it, with no contrast between. */
function isEnough(reading: Reading, after: readonly Mood[], end: number): boolean {
  return after.some(
    ({ kind, start }) =>
      (kind === "enough" || kind === "unwanted") && !contrast.test(reading.text.slice(end, start)) && start - end < 30,
  );
}

/** Letters that carry content (kanji, katakana, Latin): オンラインにしたい has five. */
const mostContentOfReference = 5;

/** A short sentence that wishes or complains and names nothing new: なんとかしたい。 困っています。 */
function refersBack(reading: Reading, next: Stretch): boolean {
  const said = reading.text.slice(next.start, next.end);
  if (said.length > 22 || (said.match(/[一-鿿ァ-ヺーa-z]/g) ?? []).length > mostContentOfReference) return false;
  return reading.moods.some(
    ({ kind, start }) => (kind === "wish" || kind === "trouble") && start >= next.start && start < next.end,
  );
}

const selfDescription =
  /(?:団体|npo|法人|グループ|サークル|施設|事業所|センター|協会|連盟|ネットワーク|教室|クラブ|社協|協議会)(?:です|になります|をして|を運営|の者|でござ|の職員|のスタッフ|の代表|の事務|。|$)|(?:支援|活動|運営|提供|実施|開催|展開)(?:を)?(?:して|行って|行なって)(?:いる|きた)(?:。|$|団体|npo|法人|グループ|者)|[をに](?:支援|サポート|応援)(?:して|する)/;
const done =
  /(?:ている|てきた|ていた|ました|であった|してある)(?:。|ので|が|けど|$|\s)|(?:使って|やって|行って|して)いる/;

function isSelfDescription(said: string): boolean {
  return selfDescription.test(said);
}

function isDone(said: string): boolean {
  return done.test(said);
}
