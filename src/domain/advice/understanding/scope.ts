import { kindByItsNouns } from "#src/domain/advice/understanding/asked-elsewhere.ts";
import type { DangerFind } from "#src/domain/advice/understanding/danger.ts";
import type { FunctionScore } from "#src/domain/advice/understanding/function-scores.ts";
import type { LearnedScore } from "#src/domain/advice/understanding/learned/learned-scores.ts";
import {
  likeliestScope,
  type ScopeSigns,
  scopeChances,
  scopeInputs,
} from "#src/domain/advice/understanding/learned/stack.ts";
import { isOthersQuestion, type OtherFind } from "#src/domain/advice/understanding/other-kinds.ts";
import { evidenceOf, type Reading, sentenceAt } from "#src/domain/advice/understanding/reading.ts";
import type { Found, Understanding } from "#src/domain/advice/understanding.ts";
import type { OtherKind, Scope } from "#src/domain/advice/vocabulary.ts";

export type ScopeRead = {
  readonly scope: Scope;
  readonly scopeDetail: Found;
  readonly otherKinds: Understanding["otherKinds"];
};

/** Words that ask for help with IT without saying what for. */
const itWords =
  /(?<![a-z])it(?![a-z])|デジタル|オンライン|パソコン|スマホ|タブレット|システム|アプリ|ソフト|ネット|ツール|zoom|ホームページ|クラウド|データ|dx|サーバー|メール|電子|excel|セキュリティ|ウイルス|アカウント|パスワード|sns|(?<![a-z])line(?![a-z])|computer|online|software|website|internet/;

/** 助成金で買ったタブレット: how a thing was paid is no question about money. */
const paidWith = /(?:助成金|補助金|寄付金?)で(?:買|購入|入れ|そろえ|揃え|導入|もら)/;

/** Can it be helped with tools and practices, in part, elsewhere; or is it not clear yet. Danger is judged apart. */
export function scopeOf(
  reading: Reading,
  told: readonly FunctionScore[],
  others: readonly OtherFind[],
  danger: readonly DangerFind[],
  learned: ReadonlyMap<string, LearnedScore> | null,
): ScopeRead {
  const byRules = scopeByRules(reading, told, others, danger);
  const isSure = others.some(({ sure }) => sure) && byRules.scope !== "it";
  if (!learned || (isSure && byRules.scope === "other")) return byRules;
  const inputs = scopeInputs(learned, scopeSigns(reading, told, byRules, danger));
  const { scope, chance } = likeliestOf(reading, told, inputs);
  const confidence = Math.round(chance * 100) / 100;
  const isLive = danger.some(({ level }) => level !== "none");
  if (byRules.scope === "partly" && scope === "it" && isLive && chance < surelyIt) return byRules;
  const wishes = (score: FunctionScore) =>
    hasSureRule(score, reading) && (!isLive || isWishedFor(reading, score, danger));
  const isOfHelper = isLive && danger.some(({ who }) => who === "served") && saysWhatItMayCost.test(reading.text);
  const isWish = (score: FunctionScore) => isOfHelper || score.score >= plainWish || wishes(score);
  if (isSure) return scope !== "other" || told.some(isWish) ? byRules : { ...byRules, scope };
  if (byRules.scope === "partly" && scope === "other" && told.some(isWish)) return byRules;
  if (byRules.scope !== "unclear" && scope === "unclear" && told.some(isWish)) return byRules;
  if (byRules.scope === "it" && scope === "partly" && chance < evenChance) return byRules;
  const isOther = chance >= surelyOther && !paidWith.test(reading.text);
  if (byRules.scope === "it" && scope === "other" && !isOther && told.some(wishes)) return byRules;
  if (scope === byRules.scope) return { ...byRules, scopeDetail: { ...byRules.scopeDetail, confidence } };
  const spans = told.flatMap((score) => score.spans);
  if (scope === "it") return read("it", chance, evidenceOf(reading, spans), []);
  if (scope === "unclear") return read("unclear", chance, [], []);
  const said = evidenceOf(reading, learned.get("scope:other")?.spans ?? []);
  const kinds = byRules.otherKinds.length > 0 ? byRules.otherKinds : [kindByNouns(reading, said)];
  return read(scope, chance, scope === "partly" ? evidenceOf(reading, spans) : said, kinds);
}

/**
 * The likeliest scope. A text in which no wish was heard gets no plan: where it may well be for another desk, that desk is
 * shown. In English wishes are missed too often to go by it.
 */
function likeliestOf(
  { language }: Reading,
  told: readonly FunctionScore[],
  inputs: readonly number[],
): { scope: Scope; chance: number } {
  const likeliest = likeliestScope(inputs);
  if (language === "en" || told.length > 0 || likeliest.scope !== "it") return likeliest;
  const chance = scopeChances(inputs).get("other") ?? 0;
  return chance >= mayWellBe ? { scope: "other", chance } : likeliest;
}
/** Of 1,400 texts five were put right by it and none wrong. */
const mayWellBe = 0.15;

/** No words ask for a known desk: the kind is what the nouns are about, else another. */
function kindByNouns(reading: Reading, said: Found["evidence"]): Understanding["otherKinds"][number] {
  const named = kindByItsNouns(reading);
  if (!named || isOthersQuestion(reading, named)) return { id: "other", confidence: 0.5, evidence: said };
  return { id: named.kind, confidence: 0.6, evidence: evidenceOf(reading, [[named.start, named.end]]) };
}

/** Rules and classifier together are this sure of a wish: it is not dropped because somebody is in danger. */
const plainWish = 0.6;

/** 月8000円以内で何とかしたい: a helper who says what it may cost wants something done, besides the danger told. */
const saysWhatItMayCost = /(?:円|万)(?:以内|まで|以下|(?:くらい|ほど|程度)?なら)/;

/**
 * From this chance of "it" up what sounds like danger asks for no desk beside: of 116 such texts of writers left out 17 did.
 * The desks for danger are shown all the same.
 */
const surelyIt = 0.7;

/** Less likely than not, and nothing is read that asks another desk: one in four of these was right. */
const evenChance = 0.5;

/** Below this chance of "other" a wish that a rule reads surely is believed. */
const surelyOther = 0.7;

/** A wish that a rule reads surely is not dropped because other desks are asked as well. Rules of English are fewer and less sure. */
function hasSureRule({ traces }: FunctionScore, { language }: Reading): boolean {
  return traces.some(({ rule, factor }) => rule.weight * factor >= (language === "en" ? 0.75 : 0.8));
}

/**
 * Where somebody is in danger, what is told of it is no wish for tools: a wish is said in so many words, or as a trouble of
 * the organisation in a sentence of its own.
 */
function isWishedFor(reading: Reading, { traces }: FunctionScore, danger: readonly DangerFind[]): boolean {
  return traces.some(({ sentence }) => {
    const { start, end } = reading.sentences[sentence] ?? { start: 0, end: 0 };
    const text = reading.text.slice(start, end);
    if (toolWish.test(text)) return true;
    const isOfDanger = danger.some((find) => find.level !== "none" && find.start < end && start < find.end);
    return !isOfDanger && ownTrouble.test(text);
  });
}

const ownTrouble =
  /(?:誰|だれ|どこ|どれ)[^。]{0,14}(?:わから|知っ|か不明|ばらばら)|ばらばら|バラバラ|探せない|共有(?:でき|され)|把握でき|漏れ|間に合わ|追いつか|interpreter|nobody knows/;

const toolWish =
  /(?<!み|死に|消え|やめ|いなくなり|逃げ|帰り)たい(?!へん|てい)|ほしい|仕組み|方法(?!は)|やり方|体制|導入|整え|見直|would like|we need|we want/;

/** What is given to the joint judgement of rules and classifier. */
export function scopeSigns(
  reading: Reading,
  told: readonly FunctionScore[],
  byRules: ScopeRead,
  danger: readonly DangerFind[],
): ScopeSigns {
  return {
    byRules: byRules.scope,
    othersAsked: byRules.otherKinds.length > 0,
    danger: danger.some(({ level }) => level !== "none"),
    surest: Math.max(0, ...told.map(({ score }) => score)),
    length: reading.text.length,
  };
}

/** What words of tools, of other desks and of wishes say by themselves. */
export function scopeByRules(
  reading: Reading,
  told: readonly FunctionScore[],
  others: readonly OtherFind[],
  danger: readonly DangerFind[],
): ScopeRead {
  const asked = others.filter((other) => !isExplained(reading, other, told));
  const kinds = otherKinds(reading, asked, danger);
  const functionsAlone = told.filter((score) => !isOnlyOther(score, asked));
  const evidence = evidenceOf(
    reading,
    told.flatMap(({ spans }) => spans),
  );
  const best = Math.max(0, ...told.map(({ score }) => score));
  if (kinds.length > 0 && functionsAlone.length > 0) return read("partly", Math.min(best, 0.8), evidence, kinds);
  if (kinds.length > 0)
    return itWords.test(reading.text) && told.length > 0
      ? read("partly", 0.55, evidence, kinds)
      : read("other", 0.75, kinds[0]?.evidence ?? [], kinds);
  if (told.length > 0) return read("it", Math.min(0.97, best), evidence, []);
  const it = itWords.exec(reading.text);
  const wishes = reading.moods.some(({ kind }) => kind !== "enough" && kind !== "hedge");
  if (it && wishes && reading.language !== "other")
    return read("it", 0.5, evidenceOf(reading, [[it.index, it.index + it[0].length]]), []);
  if (wishes && saysSomething(reading)) return read("it", 0.4, [], []);
  return read("unclear", 0.6, [], []);
}

/** Words that say nothing of what is wished. */
const filler =
  /よろしく|お願い|お世話|はじめまして|こんにち[はわ]|こんばんは|助けて|ください|教えて|相談|したい|です|ます|困って|いる|ある|どう|何|なん|でも|こと|もの|いい|ので|から|一番|本当|少し|とても|すみません|質問|方法|わからない|聞きたい|ありがとう|テスト/g;
const enoughContent = 8;

/** Enough is said that somebody may help: the page then asks what it is about. */
function saysSomething(reading: Reading): boolean {
  if (reading.language !== "ja") return false;
  const content = reading.text.replace(filler, "").match(/[一-鿿々ァ-ヺーa-z]/g) ?? [];
  return content.length >= enoughContent && new Set(content).size >= enoughContent / 2;
}

function read(
  scope: Scope,
  confidence: number,
  evidence: Found["evidence"],
  kinds: Understanding["otherKinds"],
): ScopeRead {
  return { scope, scopeDetail: { confidence: Math.round(confidence * 100) / 100, evidence }, otherKinds: kinds };
}

const asksItself =
  /申請|書き方|作り方|仕方|わから|探|教え|知りたい|もら(?:え|い)|方法|手続|設立|なりたい|ない(?:か|です)|募集|足り|見つから|借り|相談/;

/** 助成金の申請書をみんなで書き込みたい: told on the way to a wish that a function answers. */
function isExplained(reading: Reading, other: OtherFind, told: readonly FunctionScore[]): boolean {
  if (other.sure) return false;
  if (asksItself.test(reading.text.slice(other.start, other.end).replace(/申請書/, ""))) return false;
  const sentence = sentenceAt(reading, other.start);
  return told.some(({ score, traces }) => score > 0.75 && traces.some((trace) => trace.sentence === sentence));
}

/** A function whose words are the very words of the other request: 決算書の作り方 is no wish for software. */
function isOnlyOther(score: FunctionScore, others: readonly OtherFind[]): boolean {
  return score.spans.every(([start, end]) => others.some((other) => start < other.end && other.start < end));
}

function otherKinds(
  reading: Reading,
  others: readonly OtherFind[],
  danger: readonly DangerFind[],
): Understanding["otherKinds"] {
  const found = new Map<OtherKind, { confidence: number; spans: Array<readonly [number, number]> }>();
  const add = (id: OtherKind, confidence: number, start: number, end: number) => {
    const known = found.get(id) ?? { confidence: 0, spans: [] };
    found.set(id, { confidence: Math.max(known.confidence, confidence), spans: [...known.spans, [start, end]] });
  };
  for (const { id, confidence, start, end } of others) add(id, confidence, start, end);
  for (const { level, start, end } of danger) if (level !== "none") add("support-for-a-person", 0.8, start, end);
  return [...found]
    .map(([id, { confidence, spans }]) => ({ id, confidence, evidence: evidenceOf(reading, spans) }))
    .sort((a, b) => b.confidence - a.confidence);
}
