import type { FunctionScore } from "#src/domain/advice/understanding/function-scores.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";

/*
 * Words that mean something else than the wish they are known for, in the whole of a text: a sum in millions, the shifts that
 * those who are served work, paper that gets lost. Beside the rules and examples that are learned from.
 */

type Mishearing = {
  readonly of: readonly string[];
  /** What the text says instead. */
  readonly says: RegExp;
  /** The wish itself, said in its own words. */
  readonly unless: RegExp;
};

const japanese: readonly Mishearing[] = [
  {
    of: ["reach-by-paper", "make-images"],
    says: /(?:紙|チラシ|手紙|プリント|お?便り|おたより|はがき|回覧)(?:の[ぁ-ん一-龠]{1,4}|など)?(?:は|だと|では|を|も)[^。、]{0,8}(?:失く|なくさ|なくし|なくして|無く[さし]|捨て|読まれ(?:な|ず)|読まな|読んでもらえな|見な|見てもらえな|届かな|ぬれ|濡れ|忘れ|たまる|溜まる)/,
    unless:
      /(?:紙|手紙|郵便|はがき)(?:で|を)[^。、]{0,10}(?:たい|ほしい)|(?:チラシ|ポスター)を[^。、]{0,6}(?:作|つく|直)[^。、]{0,4}(?:たい|ほしい)|読みやす|目を引|紙(?:が|で)(?:ない|な)と|紙(?:が|も)(?:いる|要る|必要)/,
  },
  {
    of: ["crowdfund"],
    says: /[0-9万億]円/,
    unless: /クラウド|クラファン|ファンディング|目標|募|集め|応援|支援者|寄付|寄附|資金|キャンペーン|リターン|期間/,
  },
];

const english: readonly Mishearing[] = [
  {
    of: ["crowdfund"],
    says: /./,
    unless:
      /crowd|campaign|giv(?:e|ers?|ing)\b|countdown|chip in|asking?|donation page|a page\b|\beach\b|fund-?rais|rais(?:e|ing)|goal|target|appeal|backers?|supporters|kickstart|strangers|donors? (?:online|everywhere)|by (?:spring|summer|autumn|winter|christmas|[a-z]+ \d)/,
  },
  {
    of: ["plan-shifts"],
    says: /\b(?:they|learners|trainees|interns|clients|members|parents|mothers|fathers|students|families|who) (?:all |also |mostly |often )?(?:work|works|working|do|have) (?:in |night |long |different |early |late |rotating )*shifts?\b|,\s*work shifts\b|\band work shifts\b/,
    unless:
      /\b(?:rota|roster|plan (?:the |our )?shifts?|shift (?:plan|table|schedule)|who is on duty|our shifts|cover shifts)\b/,
  },
  {
    of: ["be-found"],
    says: /\b(?:never|can'?t|cannot|don'?t|couldn'?t|not) find us\b/,
    unless: /\bgoogle|search|map|website|online|heard of us|know we exist\b/,
  },
];

/** Wishes without those whose words mean something else here. */
export function withoutMisheard({ text, language }: Reading, told: readonly FunctionScore[]): FunctionScore[] {
  const frames = language === "ja" ? japanese : language === "en" ? english : [];
  const wrong = frames.filter(({ says, unless }) => says.test(text) && !unless.test(text)).flatMap(({ of }) => of);
  return told.filter(({ id }) => !wrong.includes(id));
}
