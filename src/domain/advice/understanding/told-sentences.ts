import { clauses, type Stretch, sentences } from "#src/engines/language/sentences.ts";

/* Sentences of a text as its writer put them: what is wished first of all, what is asked, and what is not to be quoted. */

/** What is wished ends a clause so. */
const wish =
  /(?:(?<![めお])たい(?:のです|んです|です|と思(?:って)?(?:い|っ)?ま?す?)?|(?:て|で)(?:ほ|欲)しい(?:です)?|て(?:いただ|もらい)たい(?:です)?|(?:が|は|も)(?:ほ|欲)しい(?:です)?|をください|を教えて(?:ください)?|お願いし(?:ます|たい)|のが願いです|\b(?:we|i)(?:'d|’d| would)? (?:love|like|want|need|wish|hope)\b.*|\bwants? (?:the|a|an|us|to|all)\b.*|\bplease\b.*|\bshould be able to\b.*)$/i;
const unwished = /たく(?:ない|ありま)|(?:do not|don'?t|don’t|does not|doesn'?t) (?:want|need|like)/i;
/** A wish that its writer puts before the others. */
const first =
  /本当は|本当に|いちばん|一番|何より|なにより|まず|とにかく|最優先|\b(?:above all|first of all|most of all|really)\b/i;

/** Death, violence, abuse, illness: heard, and never held up to whoever wrote it. */
const grave =
  /死(?!角|蔵)|自殺|自死|殺|暴力|暴行|殴|蹴ら|叩かれ|虐待|[dDｄＤ][vVｖＶ](?![a-zA-Z])|性被害|レイプ|リスト?カ|自傷|首を(?:つ|吊)|飛び降り|余命|末期|うつ(?:病|っ|で|が)|癌|がん(?:で|が|の|を)|病気|発作|\b(?:suicid\w*|die[ds]?|dying|dead|death|kill\w*|violen\w*|abus\w*|rap(?:e|ed|ist)|cancer|illness|overdose)\b/i;
/** A sentence that ends so tells how its writer feels. */
const feeling =
  /(?:疲れ|つかれ|つらい|つらく|辛い|辛く|しんど|悲し|怖|こわい|こわく|情けな|申し訳|悔し|後悔|眠れ|気持ちが折れ|心が折れ|青ざめ|落ち込|泣|途方に|へとへと|くたくた|もう無理|うんざり|恥ずかし)[^、。]{0,12}$|\b(?:tired|exhausted|worn out|afraid|scared|sad|ashamed|desperate|crying)\b[^,.]{0,12}$/i;
/** What sets a limit or a date in few words. */
const limit =
  /明日|あす|今日中|今週|来週|今月中|来月|年度内|までに|以内|円|無料|タダ|予算|だけで|やり方で|\b(?:free|budget|yen|no money|by (?:the|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|within|this week|next week|tomorrow)\b/i;
const limitLongest = 30;
const limitWordsMost = 8;

/** Whether a sentence may be quoted as something that was not answered: never a feeling, a limit, or what is grave. */
export function isQuotable(sentence: string): boolean {
  const plain = sentence.trim().replace(/[。.!！\s]+$/, "");
  return (
    !grave.test(plain) && !feeling.test(plain) && !isLimit(plain) && !/たく(?:ない|ありません)(?:です)?$/.test(plain)
  );
}

function isLimit(plain: string): boolean {
  const isShort = /[ぁ-ゖ]/.test(plain)
    ? [...plain].length <= limitLongest
    : plain.split(/\s+/).length <= limitWordsMost;
  return isShort && limit.test(plain) && !/(?:たい|ほしい|欲しい)(?:です)?$/.test(plain);
}

/**
 * The sentence that says most plainly what is wished: one that is put first by its writer, else the last; up to the end
 * of its wish. Quotations of others, limits, feelings and what is not wanted are none. Null where nobody wishes in words.
 */
export function mainWish(text: string): Stretch | null {
  const found = sentences(text).flatMap((sentence): Stretch[] => {
    const parts = clauses(text, sentence);
    const at = parts.findLastIndex((part) => isWish(text, part));
    const last = parts[at];
    if (last === undefined) return [];
    // 「…なのか、…なのか、そして…たい」: the questions stand apart.
    const asked = parts.slice(0, at).findLast((part) => asksWithin(text, part));
    const lead =
      /^(?:そして|それから|また|でも|ただ|だから)[、]?/.exec(text.slice(asked?.end ?? sentence.start))?.[0] ?? "";
    const whole = { start: (asked?.end ?? sentence.start) + lead.length, end: endOfWish(text, last) };
    return isQuotable(text.slice(whole.start, whole.end)) ? [whole] : [];
  });
  return found.findLast(({ start, end }) => first.test(text.slice(start, end))) ?? found.at(-1) ?? null;
}

function isWish(text: string, part: Stretch): boolean {
  const clause = plainEnd(text.slice(part.start, part.end));
  return wish.test(clause) && !unwished.test(clause) && !isInQuotation(text, part.end);
}

/** Without the comma and the conjunction that lead on. */
function plainEnd(clause: string): string {
  return clause
    .replace(/[、,。.!！;\s]+$/, "")
    .replace(/(?<=[いす])(?:けれども|けれど|けど|のですが|ですが|のに|ので|から|が|し)$/, "");
}

function endOfWish(text: string, { start, end }: Stretch): number {
  return start + plainEnd(text.slice(start, end)).length;
}

/** 「…たい」という声: what others say is told, not wished. */
function isInQuotation(text: string, at: number): boolean {
  const opened = Math.max(text.lastIndexOf("「", at - 1), text.lastIndexOf("『", at - 1));
  const closed = Math.max(text.lastIndexOf("」", at - 1), text.lastIndexOf("』", at - 1));
  return opened > closed;
}

/** It asks: what ends in か or a question mark, or in どうしよう. */
const asking =
  /(?:(?:です|ます|でしょう|ません|でした|ました|だろう|[のたるい])か|どうしよう|どうすれば(?:いい|よい|良い)?|どうしたら(?:いい|よい|良い)?)$/;
/** のか inside a sentence asks only beside a word that asks. */
const askingWithin =
  /(?:いくら|どう|何|なに|どこ|だれ|誰|いつ|どれ|どの|(?:ば|ら|て)(?:いい|よい|良い))[^、]*(?:のか|るか)$/;

/** どこに何箱あるのか（分からない）: how things stand with them is a trouble told; nobody is asked to answer it. */
const ownState = /(?:どこ|だれ|誰|いつ|何|なに|どの|どれ)[^、]*(?:ある|いる|た|だ)のか$/;

/** The questions of a text, as they stand in it; none that is grave. */
export function questionsIn(text: string): Stretch[] {
  return sentences(text).flatMap((sentence): Stretch[] => {
    const said = text.slice(sentence.start, sentence.end).trim();
    const isAsked =
      /[?？]/.test(text.slice(sentence.end - 1, sentence.end + 1)) || asking.test(said.replace(/[。.!！?？]+$/, ""));
    const found = isAsked ? [sentence] : clauses(text, sentence).filter((part) => asksWithin(text, part));
    return found.filter(({ start, end }) => !grave.test(text.slice(start, end)) && !isInQuotation(text, end));
  });
}

function asksWithin(text: string, { start, end }: Stretch): boolean {
  const clause = text.slice(start, end).replace(/[、,\s]+$/, "");
  return askingWithin.test(clause) && !ownState.test(clause);
}
