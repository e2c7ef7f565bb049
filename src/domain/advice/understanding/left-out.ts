import type { FunctionScore } from "#src/domain/advice/understanding/function-scores.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import type { Span } from "#src/engines/language/pattern-matcher.ts";

/** What is told, without ways that are given up and without the website where only its safety is meant. */
export function withoutLeftOut(reading: Reading, told: readonly FunctionScore[]): FunctionScore[] {
  const stretches = givenUp(reading);
  const isSafety = told.some(({ id, score }) => id === "run-website-safely" && score >= sureOfSafety);
  return told.filter((score) => {
    if (ways.has(score.id) && liesIn(score, stretches)) return false;
    return !(isSafety && ofSites.has(score.id) && onlyNamesSite(reading, score));
  });
}

/** Functions that are ways of doing something: a way is given up, what it was for is not. */
const ways = new Set([
  "reach-by-paper",
  "visit-at-home",
  "make-images",
  "spread-on-social-media",
  "hold-event-online",
  "meet-in-group-remotely",
  "talk-by-voice",
  "take-calls-as-team",
  "join-by-landline",
  "hand-out-and-collect-work",
]);

const stop =
  /(?:のを|のは|を|は|も|が、|ますが、|るが、)(?:もう|そろそろ|思い切って|全部|完全に|)?(?:やめ(?:て(?!ほし|くだ|いない|いく人)|たい(?!人|と言|という)|よう|ます|る(?:こと|方向|ので|予定|つもり)|、)|廃止(?:し|に)|打ち切)/g;
/** So far before やめて lies what is given up, within the sentence. */
const givenUpWithin = 24;

/** チラシを配るのをやめて: the stretch before the words of stopping, within its sentence. */
function givenUp({ text, language }: Reading): Span[] {
  if (language !== "ja") return [];
  return [...text.matchAll(stop)].map((match) => {
    const from = Math.max(text.lastIndexOf("。", match.index) + 1, match.index - givenUpWithin);
    return [from, match.index + match[0].length] as const;
  });
}

function liesIn({ spans }: FunctionScore, stretches: readonly Span[]): boolean {
  return spans.length > 0 && spans.every(([from, to]) => stretches.some(([start, end]) => start <= from && to <= end));
}

const sureOfSafety = 0.75;
const ofSites = new Set(["publish-website", "spread-on-social-media"]);
const siteOnly = /^(?:ホームページ|サイト|ウェブサイト|ページ|ブログ|hp|website|site)(?:を|が|の|は)?$/;
const makes =
  /作|更新|直した|リニューアル|開設|公開|載せ|編集|書き換え|新しく|見やす|ページを増|redesign|update|rebuild|new (?:web)?site/;

/** サイトに鍵マークがつかない: the site is named only as what is to be safe. */
function onlyNamesSite({ text }: Reading, { spans }: FunctionScore): boolean {
  return !makes.test(text) && spans.every(([from, to]) => siteOnly.test(text.slice(from, to)));
}
