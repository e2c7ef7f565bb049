import { byClassifier } from "#src/domain/advice/understanding/access-reading.ts";
import { addFact, type Groups } from "#src/domain/advice/understanding/group-drafts.ts";
import { evidenceOf, type Reading } from "#src/domain/advice/understanding/reading.ts";
import type { Limits } from "#src/domain/advice/understanding.ts";
import type { Span } from "#src/engines/language/pattern-matcher.ts";

/*
 * Somebody who writes for themselves, not for an organisation: 聞こえない者です, おら八十一だべ, わたしはフィリピンからきました. They have
 * no staff, and what is said is said of them.
 */

const i = "(?:私|わたし|わたくし|僕|ぼく|俺|おれ|おら|うち|わし|自分)(?:は|も|、| )*";
/** Whoever begins with how they are speaks of themselves; further on they say 私は. */
const begins = `(?:^(?:こんにちは|はじめまして)?[。、! ]*(?:${i})?|[。、!?\\n]${i})`;
const ends = "(?=です|だ(?!が、うち)|やねん|や(?:、|。|で)|じゃ|、|。|の(?:女|男|者|主婦))";
const japanese: readonly RegExp[] = [
  new RegExp(
    `${begins}(?:(?:耳の?|目の?)?(?:聞こえない|見えない|話せない)者|全盲|弱視|(?:重度の)?難聴|ろう者?|高[123]|中[123]|高校生|中学生|大学生|専業主婦|年金暮らし)${ends}`,
  ),
  new RegExp(`${begins}(?:車いす|一人暮らし)(?=です|だ[。、])`),
  new RegExp(
    `${begins}(?:[0-9]{2}(?:歳|才|さい)|[六七八九]十[一二三四五六七八九]?(?:歳|才)?)(?:になる|の(?:女性?|男性?))?${ends}`,
  ),
  /(?:^|[。、!?\n ]|です|ます|ました)(?:私|わたし|わたくし)は *[^。、 ]{1,10}(?:から|より) *(?:きました|来ました|来た)/,
];
const english =
  /(?<=^|[.!?,] )i(?: am|'m) (?:a )?(?:deaf|blind|hard of hearing|disabled|\d{2}(?: years old)?\b(?! (?:and|people))|a student|an? single (?:mother|father))/;

/** An organisation speaks, or somebody who works with others for others. */
const organised =
  /団体|法人|npo|会員|職員(?!が(?:い|お)ら)|利用者|ボランティア(?!さん?を(?:探|さが)|をさが|を探|の方に)|サロン|教室(?:を|の)(?:開|運営)|(?:自助|家族|親|患者|友|見守り|保存|協議)の?会|運営して|支援して|支援を|相談を受け|活動して|うちの(?:会|団体|施設|教会|事業所)|私たち|わたしたち|僕たち|うちら|わしらの|部員|クラブです|を(?:始め|開き|作り)ます|理事|当番|シフト|の会|(?<!町内|自治|総|子ども)会(?:を|で|に|の|は)|広報|担当|基金|相談員|合唱団|居場所を|(?:市|店)を|持って(?:行|い)く|配って|届けて|割り振|メンバー|学級|組合|教え子|子どもら/;
const organisedEn =
  /\b(?:we|our|us|group|organi[sz]ation|nonprofit|charity|club|church|association|members|volunteers|staff|clients|coordinator|pupils|students|visitors|callers)\b/;

/** スタッフはいません: nobody works there. */
const noStaff =
  /(?:スタッフ|職員|働く人|従業員|事務局)(?:は|も|なんて|なんか)(?:一人も|ひとりも|だれも|誰も)?(?:いない|おらず|いなくて|ゼロ|0人)|\b(?:no staff|(?:there is|there's) no staff|without (?:any )?staff|i have no staff)\b/;

/** The words by which somebody tells that they write for themselves; null where an organisation does, or nobody says. */
export function writerAlone({ text, language }: Reading): Span | null {
  if ((language === "en" ? organisedEn : organised).test(text.replace(noStaff, ""))) return null;
  for (const pattern of language === "en" ? [english] : japanese) {
    const match = pattern.exec(text);
    if (!match) continue;
    const lead = /^[。、!?\n ]/.test(match[0]) ? 1 : 0;
    return [match.index + lead, match.index + match[0].length];
  }
  return null;
}

/** What was read of staff that nobody names is of the writer. Changes the drafts of `groups`. */
export function withoutStaffInvented(reading: Reading, groups: Groups): void {
  if (!writerAlone(reading)) return;
  const invented = groups.drafts.filter(
    ({ kind, mentions, others }) => kind === "staff" && mentions.length + others.length === 0,
  );
  for (const draft of invented) {
    groups.drafts.splice(groups.drafts.indexOf(draft), 1);
    const facts = [...draft.facts, ...draft.parts.flatMap((part) => part.facts)];
    for (const fact of facts)
      if (!isSaid(groups, fact.sets)) addFact(reading, groups, "served", { ...fact, rule: byClassifier });
  }
}

function isSaid({ drafts }: Groups, sets: ReadonlyArray<readonly [string, string]>): boolean {
  return drafts.some(({ facts, parts }) =>
    [...facts, ...parts.flatMap((part) => part.facts)].some((fact) =>
      sets.every(([key, value]) => fact.sets.some(([k, v]) => k === key && v === value)),
    ),
  );
}

/** Nobody works there, as the writer says, or as it is with who writes for themselves; one person is served where no other was counted. */
export function withNoStaff(reading: Reading, { drafts }: Groups, limits: Limits): Limits {
  if (limits.staffCount) return limits;
  const told = noStaff.exec(reading.text);
  const alone = drafts.some(({ kind }) => kind === "staff") ? null : writerAlone(reading);
  const span: Span | null = told ? [told.index, told.index + told[0].length] : alone;
  if (!span) return limits;
  const evidence = evidenceOf(reading, [span]);
  const none = { ...limits, staffCount: { value: 0, confidence: told ? 0.9 : 0.6, evidence } };
  const isOne = alone !== null && !limits.servedCount && !limits.volunteerCount && !countsOthers(reading);
  return isOne ? { ...none, servedCount: { value: 1, confidence: 0.6, evidence } } : none;
}

function countsOthers({ quantities }: Reading): boolean {
  return quantities.some(({ kind, value }) => (kind === "people" || kind === "households") && value > 1);
}
