import { evidenceOf, type Reading } from "#src/domain/advice/understanding/reading.ts";
import type { ScopeRead } from "#src/domain/advice/understanding/scope.ts";
import type { OtherKind } from "#src/domain/advice/vocabulary.ts";

/*
 * A text that asks for tools may ask for something else in the same breath: whether the law allows it, what the tax office
 * wants, where one man sleeps from Friday. That half is told to the asker with its desks, however plain the other half is.
 * Beside the rules that are learned from: it only ever adds a kind of help, and takes no wish away.
 */

type Half = {
  readonly kind: OtherKind;
  readonly says: RegExp;
  /** The same words where nothing of the kind is asked. */
  readonly unless?: RegExp;
};

const doubt =
  "(?:わから|分から|わかりま|分かりま|知りた|教え|相談|不安|心配|困|迷|もめ|揉め|大丈夫(?:か|で)|いい(?:の|もの)?(?:か|で(?:す|しょう)か)|よい(?:の)?か|でしょうか|ですか|のか)";

const japanese: readonly Half[] = [
  {
    kind: "law",
    says: new RegExp(
      `法律(?!相談|の相談)(?:上|的に)?(?:が|は|も|で|の)?[^。]{0,14}${doubt}|違法(?:に|で|では)[^。]{0,12}${doubt}|(?:法(?!人)|条例)(?:に|的に)(?:触れ|違反|問題)[^。]{0,12}${doubt}|(?:著作権|肖像権|許可|免許)(?:が|は|も|に|を|の)[^。]{0,16}${doubt}|訴えられ(?:た|て|そう)|(?:白タク|無許可営業|無免許|法律違反|罰金)[^。]{0,16}(?:聞い|言わ|心配|不安|${doubt})|(?:表示|届け?出|営業|衛生|許可)の?(?:決まり|義務|ルール)(?:が|も|は|を)[^。]{0,6}${doubt}`,
    ),
    unless: /予約|名簿/,
  },
  {
    kind: "accounting-tax",
    says: new RegExp(
      `(?:税金|税務|課税|非課税|消費税|法人税|住民税|源泉|確定申告|インボイス|(?:税|寄付金|寄附金)の?控除|収益事業)[^。]{0,24}${doubt}|税務署(?:に|から)[^。]{0,20}(?:言われ(?:て|た|まし)|聞かれ|届|来(?:た|て|まし))`,
    ),
    unless: /会計ソフト|集計|入力|電子帳簿|翻訳|訳し|別途|聞きます/,
  },
  {
    kind: "support-for-a-person",
    says: /(?:川があふれ|浸水し|床上|水につか|水に浸か|土砂が|家が(?:壊れ|焼け|流さ|傾))[^。]{0,20}(?:た|て|だらけ)(?=[。、]|$)|(?:畳|泥|家財|がれき|瓦礫)(?:と[^。、]{1,4})?を(?:出|かき出|片付)[^。]{0,10}(?:手伝って|助けて|困)/,
    unless: /去年|昨年|一度|以前|昔|控え|年前|ボランティアを(?:募|集|派遣|まとめ)|被災者(?:に|を|へ)|備え|訓練/,
  },
  {
    kind: "support-for-a-person",
    says: new RegExp(
      `(?:帰る|住む|行く|泊まる|寝る)(?:家|所|ところ|場所|部屋)(?:が|も|は)?(?:な(?:い|く|し|かった)|ありま|見つから|失)|(?:今夜|今晩|今日|明日|今?週末|金曜|土曜|月曜|来週)(?:から|に|の)?[^。]{0,12}(?:泊まれる|寝られる|住める|行ける)(?:所|ところ|場所)|生(?:活)?保(?:護)?(?:を|の)?(?:申請中|申請した|受けたい|断られ|打ち切)|家(?:を|から)(?:追い出さ|出され|出て行け)|立ち退|(?:家賃|電気代|ガス代|水道代)(?:が|を)(?:払え|滞納)|(?:電気|ガス|水道)(?:が|も|を)[^。]{0,8}(?:止められそう|止まると|止まりそう)|(?:ビザ|在留(?:資格|カード|期限))(?:が|の|を|は)[^。]{0,10}(?:切れ|更新|失|申請|変更)[^。]{0,12}${doubt}`,
    ),
    unless:
      /という(?:相談|声|人が(?:多|増))|相談では(?:ない|なく|あり)|みたいな|(?:人|方|世帯|家庭)(?:たち)?(?:が(?:多|増え)|に(?:支援|情報|知らせ|届け|伝え))|(?:人|方)の(?:相談|支援)|枚紙|作りたい|つくりたい/,
  },
];

const ask =
  "(?:\\?|n't know|do not know|not sure|unsure|needs?\\b|how\\b|whether\\b|can we\\b|may we\\b|are we\\b|should we\\b|worr|ask\\b|trouble|must\\b|have to\\b)";

const english: readonly Half[] = [
  {
    kind: "accounting-tax",
    says: new RegExp(
      `\\btax[- ](?:receipts?|slips?|exempt\\w*|deduct\\w*)|\\bdeductible\\b|\\btax(?:es|ation)?\\b(?=[^.?]{0,40}${ask})|${ask}[^.?]{0,40}\\btax(?:es|ation)?\\b`,
    ),
    unless: /\btax (?:accountant|advis[eo]r|bills?|help)\b|\btranslat|\bscreenshot|camera|upload/,
  },
  {
    kind: "law",
    says: new RegExp(
      `\\b(?:is it|is this) (?:il)?legal\\b|\\b(?:the law|legally|lawsuits?|sue[ds]?|suing|liabilit(?:y|ies)|copyright)\\b(?=[^.]{0,60}${ask})|${ask}[^.?]{0,40}\\b(?:the law|lawsuits?|liabilit(?:y|ies)|copyright|permits?|licen[cs]es? to)\\b`,
    ),
    unless: /\b(?:zoom|microsoft|software|google|canva) licen[cs]e|\blegally they need/,
  },
  {
    kind: "grants",
    says: /\b(?:apply|applying|application|find|looking|write|writing|fill(?:ing)? (?:in|out))\b[^.]{0,40}\bgrants?\b|\bgrant (?:forms?|applications?)\b[^.]{0,60}(?:\?|help|can'?t|cannot|how|need)/,
  },
  {
    kind: "labour",
    says: /\b(?:unpaid (?:wages|salary|overtime)|overtime pay|(?:has|have|was|were|been|got) (?:fired|dismissed)|labou?r law|employment contract|minimum wage|work(?:ers'?)? accident insurance)\b|\b(?:boss(?:es)?|employers?|compan(?:y|ies)|owners?)\b[^.]{0,30}\b(?:take|takes|took|kept|hold|holds|held)\b[^.]{0,24}\b(?:phones?|passports?|bank ?books?|residence cards?|wages)\b/,
  },
  {
    kind: "premises",
    says: /\b(?:looking for|need|rent|renting|lost|lose|evicted from)\b[^.]{0,14}\b(?:an? |our |new |the )(?:bigger |cheaper |small |new )?(?:office|premises|warehouse|building|kitchen|storage space)\b(?! hours)/,
    unless: /\bonline|virtual|zoom|record|inventory|phone|number|address\b/,
  },
  {
    kind: "support-for-a-person",
    says: new RegExp(
      `\\b(?:shelter|bed|place to (?:stay|sleep|live)|somewhere to (?:stay|sleep|live))\\b[^.]{0,24}\\b(?:tonight|today|tomorrow|this week)\\b|\\b(?:has|have|had) nowhere to (?:stay|sleep|live|go)\\b|\\b(?:was|is|am|been|being|getting) evicted\\b|\\b(?:her|his|my) (?:visa|residence status)\\b[^.?]{0,40}${ask}|\\bcan(?:'t|not) pay (?:the|my|her|his) (?:rent|bills?)\\b`,
    ),
    unless:
      /["“”]|\b(?:many|most|some) (?:of (?:our|the) )?(?:people|clients|families|members|users)\b|\bif (?:a|some)/,
  },
];

/** So sure is a half that was asked in so many words. */
const confidence = 0.85;

/** Where all that is heard is as sure as this that nothing is asked elsewhere, these words are not: of 14 in texts held out none was. */
const surelyIt = 0.9;

/** The scope with what is asked of other desks in the same text, each kind once, in order of the text. */
export function withHalves(reading: Reading, judged: ScopeRead): ScopeRead {
  if (judged.scope !== "it" && judged.scope !== "partly") return judged;
  if (judged.scope === "it" && judged.scopeDetail.confidence >= surelyIt) return judged;
  const frames = reading.language === "ja" ? japanese : reading.language === "en" ? english : [];
  const known = new Set(judged.otherKinds.map(({ id }) => id));
  const found = frames.flatMap((half) => (known.has(half.kind) ? [] : (spanOf(reading, half) ?? [])));
  if (found.length === 0) return judged;
  const kinds = [...judged.otherKinds.filter(({ id }) => id !== "other"), ...found];
  return { ...judged, scope: "partly", otherKinds: kinds };
}

/** What others said or wrote is told, not asked. */
const othersWords = /「[^」]{7,}」/g;

function spanOf(reading: Reading, { kind, says, unless }: Half): ScopeRead["otherKinds"][number] | null {
  for (const { start, end } of reading.sentences) {
    // A question mark ends the sentence that it belongs to.
    const said = reading.text.slice(start, end + 1).replace(othersWords, (words) => " ".repeat(words.length));
    const match = says.exec(said);
    if (!match || unless?.test(said)) continue;
    const at = start + match.index;
    return { id: kind, confidence, evidence: evidenceOf(reading, [[at, Math.min(end, at + match[0].length)]]) };
  }
  return null;
}
