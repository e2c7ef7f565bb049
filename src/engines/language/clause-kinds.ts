import type { Quotation } from "#src/engines/language/quotations.ts";
import { clauses, type Stretch } from "#src/engines/language/sentences.ts";

/** What a clause does in its text, by its predicate. */
export const clauseKinds = [
  /** したい, ほしい, できないか, would like: what is wanted. */
  "wish",
  /** どうすれば, ですか, how can we: what is asked. */
  "question",
  /** 困る, 追いつかない, 忘れる: what goes wrong. */
  "complaint",
  /** ない, 持っていない, 足りない: what is not there. */
  "lack",
  /** している, 使っている: what is done today. */
  "practice",
  /** した, しました: what was done or happened. */
  "past",
  /** 支援する団体です, we run a shelter: what somebody is or does. */
  "identity",
  /** Inside quotation marks: somebody else's words. */
  "quotation",
  /** 以内で, までに, 無料の, 円: under which condition. */
  "condition",
  "other",
] as const;

export type ClauseKind = (typeof clauseKinds)[number];
export type Clause = Stretch & { readonly kind: ClauseKind };

type KindRule = readonly [kind: ClauseKind, pattern: RegExp];

/** Tried in order on the last letters of a clause; what joins it to the next is cut off before. */
const japanese: readonly KindRule[] = [
  [
    "question",
    /(?:でしょうか|ですか|ますか|だろうか|のか|かな|どう(?:すれば|したら|しよう|やって|やれば)(?:いい|よい)?(?:です|の|か)*|教えて(?:ください|ほしい|もらえ.*)?|知りたい(?:です|の)*|わからない|何から.{0,8}|どれが.{0,8}|何が(?:いい|よい|必要).{0,4})$/,
  ],
  [
    "wish",
    /(?:たい(?:の|です|と(?:思|考|いう|願).{0,8}|んだ)*|させたくない(?:の|です)*|ほしい(?:の|です)*|ください|お願い(?:します|したい.{0,3}|できれば)?|(?:られ|でき|え|け|せ|れ|ら)ない(?:もの)?か|もらえ(?:たら|れば|ないか)?.{0,4}|いただけ.{0,6}|(?:できる|られる|える|れる|せる|る|ない)ように(?:(?:し|なり)(?:て|たい).{0,6})?|(?:あれば|あると|たら|れば|なら|と)(?:いい|よい|助か|便利|うれし|嬉し|安心|あり?がた).{0,6}|必要(?:が(?:あ|出).{0,5}|です|だ|と).{0,4}|必須|(?:検討|計画|予定|希望|相談|模索)(?:中|して|した|です|だ).{0,6}|考え(?:て|中).{0,4}|目指し.{0,6}|探して.{0,4}|(?:方法|仕組み|しくみ|やり方|手立て|手段|工夫|道具|ツール|アプリ|策)(?:は|が|を|って)?(?:ない.{0,3}|ある.{0,3}|ほしい|探.{0,5})?|つもり.{0,3}|べき.{0,4}|よう(?:か)?と(?:思|考|して).{0,6})$/,
  ],
  [
    "complaint",
    /(?:困(?:る|って|り).{0,5}|悩.{0,6}|大変.{0,4}|追いつ.{0,8}|間に合.{0,7}|回らない.{0,3}|手いっぱい.{0,3}|限界.{0,3}|パンク.{0,5}|負担.{0,4}|不安.{0,4}|心配.{0,4}|怖.{0,5}|忘れ.{0,6}|漏れ.{0,5}|間違.{0,6}|ばらばら.{0,4}|迷子.{0,4}|行方不明.{0,3}|遅.{0,5}|止まっ.{0,5}|滞.{0,5}|孤立.{0,5}|届かない.{0,3}|伝わらない.{0,3}|わからなく.{0,5}|見つからない.{0,3}|つながらない.{0,3}|集まらない.{0,3}|できない.{0,4}|できず.{0,2}|しまう.{0,3}|しまい.{0,4}|ばかり.{0,4}|一苦労.{0,3}|苦労.{0,6}|しんど.{0,5}|疲れ.{0,5}|つら.{0,5}|きつ.{0,5}|面倒.{0,4}|手間.{0,5}|かかる.{0,4}|かかって.{0,5}|(?:にく|づら)い.{0,4}|苦情.{0,5}|怒ら.{0,6}|混み.{0,6}|混んで.{0,4}|鳴りっぱなし.{0,3}|二重.{0,6}|てんてこ.{0,6}|ぐちゃ.{0,6}|山積み.{0,3}|減っ.{0,5}|落ちて.{0,4})$/,
  ],
  [
    "condition",
    /(?:円|万|以内|以下|まで(?:に)?|無料|ただ|ゼロ|予算.{0,6}|時間(?:だけ|しか.{0,4}|くらい|以内)?|内|中に?)(?:で|です|だ|の|なら|しか(?:出せない|ない)|が(?:上限|限度|精一杯))*$/,
  ],
  [
    "identity",
    /(?:団体|npo|法人|グループ|サークル|施設|事業所|センター|協会|連盟|ネットワーク|教室|クラブ|の会|社協|協議会|食堂|部|塾|者|員|担当|代表|事務局|ボランティア|会計|広報|理事|役員|[一-龠]会)(?:です|である|だ|で|をして(?:いる|おり)?|を(?:運営|や).{0,6}|の(?:者|職員|スタッフ|代表|事務).{0,6}|を(?:務め|つとめ).{0,5})?$/,
  ],
  [
    "identity",
    /(?:支援|活動|運営|提供|実施|開催|展開|主催|サポート|応援|相談|訪問|派遣|見守り|手伝い)(?:を|に)?(?:して|行って|続けて|やって|取り組んで|し)(?:いる|おり|きた|いた)?(?:団体|npo|法人|会|者)?(?:です)?$/,
  ],
  [
    "lack",
    /(?:ない|いない|なく|なし|ず|ゼロ|足り.{0,4}|不足.{0,4}|無理|だめ|苦手|しか.{0,8}|だけ)(?:です|だ|の|人.{0,6}|方.{0,6}|て)*$/,
  ],
  ["practice", /(?:て|で)(?:い(?:る|て)|おり|きた|ある)(?:状態|まま|の|です)*$|(?:て|で)いて?$/],
  ["past", /(?:た|だった|でした)(?:の|です|とき|時|まま|ところ)*$/],
];

const joins =
  /(?:[。!?！？、,;\s]|けれども|けれど|けども|けど|ものの|のに|ので|のです|んです|ため(?:に)?|一方で?|(?<=[るたいだすん])が|(?<=[いるた])し|から|が)+$/;
/** A predicate that goes on in the next clause: 登録して、予約を取り、 */
const goesOn = /(?:[てでりいきしちみび]|たり|ながら|つつ|うえで|上で|とか|や|と|も|を|に|は|が|の|[一-龠々ァ-ヺー])$/;

const english: readonly KindRule[] = [
  [
    "question",
    /\?\s*$|^(?:so |and |but )?(?:how|what|which|where|who|is there|are there|can|could|should|do you|any(?:one| idea| way)?)\b/,
  ],
  [
    "lack",
    /\b(?:(?:do|does|did)(?:n't| not) (?:want|need|like|wish)|would rather not|not looking for|no need|without)\b/,
  ],
  [
    "wish",
    /\b(?:want(?:s|ed)?|needs?|would (?:love|like|help|be (?:great|nice|good))|(?:we|i|they|she|he)'d (?:love|like|prefer)|looking for|hop(?:e|es|ing)|wish(?:es)?|please|help (?:us|me)|plan(?:s|ning)? to|trying to|let (?:us|them|people)|so that|must|have to|has to|should|ideally|able to|way (?:to|of|for)|something (?:to|that|for)|thinking (?:of|about)|instead of)\b/,
  ],
  [
    "complaint",
    /\b(?:can(?:'t|not)|couldn't|could not|won't|problems?|difficult|hard|too (?:many|much|slow|long)|unable|overwhelmed|worr(?:y|ied)|afraid|lost|los(?:e|es|ing)|forg(?:et|ets|ot|otten)|miss(?:ed|es|ing)?|confus\w+|struggl\w+|broken|mess|chaos|nobody (?:knows|came|shows|did)|no one|twice|drown\w*|endless|takes? (?:hours|days|forever|me|us)|hours? (?:a|every|each)|keep(?:s)? (?:losing|forgetting|calling|asking)|late|wrong|mistakes?|tired|scattered|pil(?:e|es|ing) up)\b/,
  ],
  [
    "identity",
    /^(?:hi|hello|dear)?[,!. ]*(?:we(?:'re| are| run| operate| organi[sz]e| support| help| provide| offer| coordinate| teach)|i(?:'m| am| run| manage| coordinate| work| volunteer| organi[sz]e)|our (?:group|organi[sz]ation|npo|charity|club|association|small)|(?:small|tiny|local|a) [a-z -]{0,40}(?:group|club|npo|charity|shelter|school|association|organi[sz]ation|centre|center))\b/,
  ],
  ["condition", /\b(?:yen|budget|¥|free|cheap|by the end|before|until|per month|a month)\b|[¥\\]/],
  ["lack", /\b(?:no|not|never|none|don't|doesn't|without|only)\b/],
  ["past", /\b(?:was|were|had|did|last (?:week|month|year)|ago|[a-z]{3,}ed)\b/],
  ["practice", /\b(?:is|are|have|has|use|uses|by (?:hand|phone|email|mail|fax)|on paper)\b/],
];

/** The clauses of a folded text, each with what it does; inside a sentence the first of a chain do what the last does. */
export function kindsOfClauses(
  text: string,
  sentences: readonly Stretch[],
  quoted: readonly Pick<Quotation, "start" | "end">[],
  isEnglish: boolean,
): Clause[] {
  return sentences.flatMap((sentence) => {
    const parts = clauses(text, sentence);
    const kinds: ClauseKind[] = [];
    for (let i = parts.length - 1; i >= 0; i--) {
      const part = parts[i];
      if (!part) continue;
      const next = kinds[0];
      const own = isQuoted(part, quoted) ? "quotation" : isEnglish ? englishKind(text, part) : japaneseKind(text, part);
      const said = tailOf(text, part);
      const isChained = !isEnglish && own === "other" && goesOn.test(said);
      kinds.unshift(isChained && next && next !== "quotation" ? next : own);
    }
    return parts.map((part, i) => ({ ...part, kind: kinds[i] ?? "other" }));
  });
}

const longestTail = 22;

/** The last letters of a clause, without what joins it to the next. */
function tailOf(text: string, { start, end }: Stretch): string {
  return text
    .slice(Math.max(start, end - 2 * longestTail), end)
    .replace(joins, "")
    .slice(-longestTail);
}

function japaneseKind(text: string, { start, end }: Stretch): ClauseKind {
  const isAsked = /[?？]\s*$/.test(text.slice(start, Math.min(text.length, end)));
  const said = tailOf(text, { start, end });
  return isAsked ? "question" : (japanese.find(([, pattern]) => pattern.test(said))?.[0] ?? "other");
}

function englishKind(text: string, { start, end }: Stretch): ClauseKind {
  const said = text.slice(start, end).trim();
  return english.find(([, pattern]) => pattern.test(said))?.[0] ?? "other";
}

/** Most of it stands between quotation marks. */
function isQuoted({ start, end }: Stretch, quoted: readonly Pick<Quotation, "start" | "end">[]): boolean {
  const inside = quoted.reduce((sum, one) => sum + Math.max(0, Math.min(end, one.end) - Math.max(start, one.start)), 0);
  return inside > 0.7 * (end - start);
}
