import { unweighedConditions } from "#src/domain/advice/understanding/told-conditions.ts";
import { isQuotable, questionsIn } from "#src/domain/advice/understanding/told-sentences.ts";
import type { Evidence, Understanding } from "#src/domain/advice/understanding.ts";
import { clauses, type Stretch, sentences } from "#src/engines/language/sentences.ts";

/** Somebody wishes or complains: by plain words, and rather once too often, as what is told here is only said again. */
const speaks =
  /(?:たい|ほしい|欲しい|てえ|ねん)(?:です|んです|のです|なあ?|ね|よ|と思|[。、,.!！]|$)|困|大変|たいへん|地獄|無理|むり|限界|限kい|手書き|追いつ|間に合わ|できな|出来な|できず|れない|られない|わからな|分からな|分からへん|わからへん|分かりません|わかりません|把握でき|ばらばら|バラバラ|流れて|失く|なくし|落とし|なくされ|忘れ(?:て|られ)|つぶれ|パンク|重な|二重|聞き(?:間違|漏ら|もら)|間違(?:い|え|っ)|つたわらない|伝わら(?:ない|ず)|残し(?:て|ま)|てしま(?:い|っ)|ちゃ(?:い|っ)|心配|不安|足り|怖い|こわい|不足|手間|時間がかか|半日|夜中まで|言われて|求められ|待っていま|怖が|こわが|手が(?:止ま|とま)|追われ|気づけ(?:な|ませ)|決まってい?(?:ない|ません)|書き写し|写し間違|手で写|口約束|ままや|(?:して|で)もらえな|\b(?:can'?t|cannot|could not|unable|never|nobody|no one|lost|lose|miss(?:ed|es)?|unanswered|problem|trouble|difficult|hard to|mess|confus\w*|struggl\w*|forget\w*|forgot|late|wrong|wait(?:s|ed|ing)?|only takes|take (?:their|our) \w+ away|need|want|wish|(?:would|'d)(?: also)? (?:like|love)|have to|please|find us|by hand)\b/i;

/** 「ワクチンの日付も。」 goes on with what was said before it. */
const goesOn = /(?:も|など|とか)[。.]?$/;

/**
 * What was wished or complained of and stands in no wish that was read, as it was typed: sentences, and of a sentence of
 * which a part was read the clauses that were not. Told beside every plan, however sure the rest is: what nobody took up must not be gone.
 */
export function leftUnplanned(text: string, understanding: Understanding): Stretch[] {
  const taken = takenUp(text, understanding);
  const isTaken = ({ start, end }: Stretch): boolean => taken.some(([from, to]) => from < end && start < to);
  const found: Stretch[] = [];
  for (const sentence of sentences(text)) {
    const said = text.slice(sentence.start, sentence.end);
    const before = found.at(-1);
    if (before && text.slice(before.end, sentence.start).trim().length <= 1 && said.length <= 16 && goesOn.test(said)) {
      if (!isTaken(sentence)) found[found.length - 1] = { start: before.start, end: sentence.end };
      continue;
    }
    const parts = clausesOf(text, sentence);
    if (!isTaken(sentence)) {
      if (!speaks.test(said) || !isTellable(said)) continue;
      // 「…できるようにしたいのですが、…も分かりません」: two matters, each told by itself.
      const several = parts.filter((part) => isWhole(text.slice(part.start, part.end)));
      found.push(...(several.length > 1 && [...said].length > longest ? several : [sentence]));
      continue;
    }
    found.push(
      ...parts.filter(
        (part, at) => !isTaken(part) && (isWhole(text.slice(part.start, part.end)) || isInRow(text, parts, at)),
      ),
    );
  }
  return found;
}

/** 「…たいのですが、」 is one clause: ので is no conjunction there. */
function clausesOf(text: string, sentence: Stretch): Stretch[] {
  const found: Stretch[] = [];
  for (const part of clauses(text, sentence)) {
    const last = found.at(-1);
    const isRest = last?.end === part.start && /^す(?:が|けど|けれど)/.test(text.slice(part.start, part.end));
    if (isRest && last) found[found.length - 1] = { start: last.start, end: part.end };
    else found.push(part);
  }
  return found;
}

/** A sentence up to so long is told whole. */
const longest = 42;

/** 「写真を載せて、申込みを受けて、日も選んでもらいたい」: what stands in a row with a wish is one. */
function isInRow(text: string, parts: readonly Stretch[], at: number): boolean {
  const said = (part: Stretch | undefined): string =>
    part === undefined ? "" : text.slice(part.start, part.end).replace(/[、。\s]+$/, "");
  const [clause, last] = [said(parts[at]), said(parts.at(-1))];
  return (
    /を[^、]{1,8}[てで]$/.test(clause) &&
    !/(?:使っ|見|困っ|し)て$/.test(clause) &&
    [...clause].length >= 9 &&
    /(?:たい|ほしい|欲しい)(?:です|んです|のです)?$/.test(last)
  );
}

/** A clause can stand alone where it says what, and that it is a trouble or a wish. */
function isWhole(clause: string): boolean {
  const plain = clause.replace(/[、。,.\s]+$/, "");
  const isLong = /[ぁ-ゖ]/.test(plain) ? [...plain].length >= 12 : plain.split(/\s+/).length >= 6;
  return isLong && speaks.test(plain) && isTellable(plain) && !isCutOff(plain);
}

/** 「…の会員12人に」 leads on to what was read: it says nothing alone. */
function isCutOff(plain: string): boolean {
  return /[にをはがのとでへもや]$/.test(plain.replace(/(?<=[るたいだすん])(?:ので|のに|けれど|けど|から|が)$/, ""));
}

/** もう無理です is a feeling; that writing labels by hand till midnight is もう無理 is a thing to be done otherwise. */
function isTellable(said: string): boolean {
  // 当番が怖がっています is told of others.
  const ofOthers = said.replace(/(?<=[がもはら])怖が(?=っ)/, "困");
  return (
    isQuotable(ofOthers) ||
    (/を[^。]{4,}もう(?:無理|限界)/.test(said) && isQuotable(said.replace(/もう(?:無理|限界)/, "")))
  );
}

/** A sentence of which so much is a limit that was read wishes for nothing else. */
const mostlyTold = 0.3;

/** Where wishes were read, and what has its own place on the page: limits, danger, conditions, questions, what is for other desks. */
function takenUp(text: string, understanding: Understanding): Evidence {
  const { needs, limits, danger, otherKinds, avoid = [] } = understanding;
  const ofLimits = Object.values(limits).flatMap(({ evidence }) => evidence);
  const limiting = sentences(text).filter(({ start, end }) => {
    const told = ofLimits.map(([from, to]) => Math.max(0, Math.min(to, end) - Math.max(from, start)));
    return told.reduce((sum, one) => sum + one, 0) >= mostlyTold * (end - start);
  });
  const elsewhere = [...limiting, ...unweighedConditions(text, understanding), ...questionsIn(text)];
  return [
    ...[...needs, danger, ...otherKinds, ...avoid].flatMap(({ evidence }) => evidence),
    ...elsewhere.map(({ start, end }) => [start, end] as const),
  ];
}
