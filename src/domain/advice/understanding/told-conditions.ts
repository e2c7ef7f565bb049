import { isQuotable } from "#src/domain/advice/understanding/told-sentences.ts";
import type { Evidence, Understanding } from "#src/domain/advice/understanding.ts";
import { type Stretch, sentences } from "#src/engines/language/sentences.ts";

/** 絶対に, 決して: and what is refused by it; that something cannot be done or found is a trouble. */
const never =
  /(?:絶対(?:に|は)?|決して|何があっても|\b(?:never|must not|under no circumstances|absolutely no(?:t)?)\b)[^。、\n]{0,16}(?:出(?:せ|さ|し)|使(?:え|わ|い)|載せ|のせ|見せ|見られ|知られ|漏ら|漏れ|もら(?:さ|し)|入れ(?:たく|な|ま)|話(?:せ|さ|し)|言(?:え|わ|い)|渡|映|撮|残(?:せ|さ|し|ら)|置(?:け|か|き)|送(?:れ|ら|り)|教え|明か|払え|嫌|いや|だめ|ダメ|無理|避け|禁|\b(?:show|share|publish|print|store|record|use|give|send|tell|reveal|be (?:seen|shown|shared|published|known|recorded))\b)/i;
/** Who they are, where they live, what they look like: not to be told. */
const hidden =
  /(?:名前|氏名|実名|本名|名簿|住所|住んでいる(?:町|所|場所)|住まい|町の名|居場所|顔(?:写真)?|写真|声|(?:電話)?番号|連絡先|学校名|国籍|病名|場所)(?:や[^。、]{1,12}|と[^。、]{1,8}|も)?(?:は|も|を|が)[^。、]{0,8}?(?:出せ(?:ない|ません)|出さない(?!と)|出したく(?:ない|ありません)|載せ(?:られ)?(?:ない|ません)|載せたく(?:ない|ありません)|知られたく(?:ない|ありません)|知られては(?:いけ|なら|困)|明か(?:せ|さ)(?:ない|ません)|教えられ(?:ない|ません)|見せられ(?:ない|ません)|見せたく(?:ない|ありません)|公開でき(?:ない|ません)|公表でき|伏せ(?:たい|て)|隠し(?:たい|て(?!い?る人)))/;
/** 夜は無理です, 個人の携帯はだめです; 一人では無理 and 私には無理 are troubles. */
const outOfQuestion =
  /(?<!で|に)は(?:絶対(?:に)?)?(?:無理(?!な|に|や|の|が|か)|だめ(?!な|に|か)|ダメ(?!な|に|か)|ng|禁止(?!さ)|お断り)/i;

type Condition = Stretch & { readonly isHidden: boolean };

/** Sentences, cut at a comma where they are long, that lay down what must not be: to be told whether or not a plan can weigh them. */
export function toldConditions(text: string): Condition[] {
  return sentences(text).flatMap((sentence): Condition[] => {
    const said = text.slice(sentence.start, sentence.end);
    const match = never.exec(said) ?? hidden.exec(said) ?? outOfQuestion.exec(said);
    if (!match || isInQuotation(said, match.index) || !isQuotable(withoutOrders(said))) return [];
    const comma = said.length > longest ? said.lastIndexOf("、", match.index) + 1 : 0;
    return [{ start: sentence.start + comma, end: sentence.end, isHidden: hidden.test(said) }];
  });
}

const longest = 42;

/** A condition may well end in たくない or be short. */
function withoutOrders(said: string): string {
  return said.replace(/たく(?:ない|ありません)(?:です)?[。.\s]*$/, "ない").replace(/無料|予算|円/g, "");
}

function isInQuotation(text: string, at: number): boolean {
  return text.lastIndexOf("「", at) > text.lastIndexOf("」", at);
}

/** Conditions of which nothing was made: no refused means, no budget or date, nothing that people have or cannot use. */
export function unweighedConditions(text: string, { avoid = [], limits, segments }: Understanding): Stretch[] {
  const refused: Evidence = [
    ...avoid.flatMap(({ evidence }) => evidence),
    ...[limits.monthlyYen, limits.initialYen, limits.deadline].flatMap((limit) => limit?.evidence ?? []),
  ];
  const ofPeople = segments.flatMap(({ accessDetail }) =>
    Object.values(accessDetail).flatMap(({ evidence }) => evidence),
  );
  const touches =
    ({ start, end }: Stretch) =>
    ([from, to]: readonly [number, number]) =>
      from < end && start < to;
  return toldConditions(text)
    .filter((one) => !(refused.some(touches(one)) || (!one.isHidden && ofPeople.some(touches(one)))))
    .map(({ start, end }) => ({ start, end }));
}
