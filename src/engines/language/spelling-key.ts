import { fold } from "#src/engines/language/fold.ts";
import { normalise } from "#src/engines/language/normalise.ts";

/**
 * A coarse form in which spellings of the same word meet: widths, cases, hiragana and katakana, small and large kana,
 * long vowels (ー, a doubled vowel, えい, おう), ヴァ and バ, spaces and middle dots all give way: ｽﾞｰﾑ, ずうむ and ズーム are
 * equal. It also joins words that differ (おばさん, おばあさん), so it is for finding, never for showing or deciding.
 */
export function spellingKey(text: string): string {
  return soundKey(normalise(text).text);
}

/** As `spellingKey`, after words that people write in several ways got one spelling (文字起こし = 書き起こし). */
export function foldedKey(text: string): string {
  return soundKey(fold(text).text);
}

function soundKey(text: string): string {
  return text
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[・･\s\-_.,'’"“”!！?？()（）「」『』【】/／&＆+]/g, "")
    .replace(/ゔ([ぁぃぇぉ])/g, (_, vowel: string) => voiced[vowel] ?? vowel)
    .replace(/ゔ/g, "ぶ")
    .replace(/[ぁぃぅぇぉっゃゅょゎ]/g, (small) => large[small] ?? small)
    .replace(/[ぢ]/g, "じ")
    .replace(/[づ]/g, "ず")
    .replace(/ー+/g, "")
    .replace(/(?<=[\p{Script=Hiragana}])([あいうえお])/gu, (vowel, _same, at: number, all: string) =>
      lengthens(all[at - 1] ?? "", vowel) ? "" : vowel,
    );
}

/** Whether a vowel after this letter only makes it longer: かあ, きい, くう, けい, こう. */
function lengthens(letter: string, vowel: string): boolean {
  const row = vowelRows.find(({ letters }) => letters.includes(letter));
  return row?.longer.includes(vowel) ?? false;
}

const vowelRows = [
  { letters: "かがさざただなはばぱまやらわ", longer: "あ" },
  { letters: "きぎしじちにひびぴみり", longer: "い" },
  { letters: "くぐすずつぬふぶぷむゆる", longer: "う" },
  { letters: "けげせぜてでねへべぺめれ", longer: "えい" },
  { letters: "こごそぞとどのほぼぽもよろを", longer: "おう" },
];
const voiced: Readonly<Record<string, string>> = { ぁ: "ば", ぃ: "び", ぇ: "べ", ぉ: "ぼ" };
const large: Readonly<Record<string, string>> = {
  ぁ: "あ",
  ぃ: "い",
  ぅ: "う",
  ぇ: "え",
  ぉ: "お",
  っ: "つ",
  ゃ: "や",
  ゅ: "ゆ",
  ょ: "よ",
  ゎ: "わ",
};
