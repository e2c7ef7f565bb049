import { loadDefaultJapaneseParser } from "budoux";

/**
 * Whether letters of a text are only cut out of other words: けが of だけが, しにた of 引き出しにためた, 海で of 上海で, リボ of リボン.
 * `endings` lets pass what stands at the end of verbs (くれません): only katakana and kanji are looked at.
 */
export function isCutFromWords(text: string, start: number, end: number, endings = false): boolean {
  const first = text[start] ?? "";
  if (katakana.test(first)) return isCutKatakana(text, start, end);
  if (kanji.test(first)) return isCompound(text, start);
  return !endings && hiragana.test(first) && isCutHiragana(text, start, end);
}

const katakana = /[ァ-ヺー]/;
const kanji = /[一-鿿々]/;
const hiragana = /[ぁ-ゖ]/;

/** So few katakana may be the end or the beginning of a longer word; longer ones are words of a compound (ネットストーカー). */
const shortKatakana = 3;

function isCutKatakana(text: string, start: number, end: number): boolean {
  const run = /^[ァ-ヺー]+/.exec(text.slice(start, end))?.[0].length ?? 0;
  if (run > shortKatakana) return false;
  const goesOn = start + run === end && katakana.test(text[end] ?? "");
  return goesOn || katakana.test(text[start - 1] ?? "");
}

/** What stands before a kanji and makes another thing of it: 花火, 上海, 安心, 情熱, 団体. */
const others: Readonly<Record<string, RegExp>> = {
  火: /[花灯聖]/,
  海: /[上北東南]/,
  船: /風/,
  炎: /[肺胃膚鼻腸膜節]/,
  煙: /[禁喫分]/,
  熱: /[情加過白断余]/,
  息: /[休利子生消安]/,
  心: /[中安関熱初良本決都肝用感野苦会核重奇信]/,
  家: /[国門作実農画音武芸書治]/,
  米: /[欧日北全南]/,
  声: /[音歓名]/,
  体: /[団全自大液媒字]/,
  車: /電/,
  目: /[項科種注役]/,
  会: /機/,
  金: /[資基税賞返]/,
  頭: /先/,
};

function isCompound(text: string, start: number): boolean {
  return others[text[start] ?? ""]?.test(text[start - 1] ?? "") ?? false;
}

/** A word may begin behind these; of two letters behind fewer (メールをうつ, 言うつもり, だけが). */
const before = /[がをにはのもへとやでてくうらいなおるた]/;
const beforeShort = /[がにはのもへとやでていなおる]/;
/** Kanji that no kana end: 昨日けがをした, 息子けがした. */
const bareKanji = /[日今近夜朝晩時年月週度回後前々方子夫妻父母親娘私僕俺人者彼女男族児員生師当部事]/;
/** Kanji that し or け ends: 引き出し, 受け. */
const endedBy: Readonly<Record<string, RegExp>> = {
  し: /[出話貸押探回返通渡直消隠倒起落下外殺壊試許離冷写移残増越増写乾耕]/,
  け: /[受抜負助届漬向付分掛続焼老惚砕避解溶開明空駆欠懸賭避授預化]/,
  つ: /[見片傷名立待打持勝放保]/,
};
/** はなしに, だけしに, すこしに: no word of that kana begins behind these. */
const notBehind: Readonly<Record<string, RegExp>> = { し: /[なけそこ]/ };
/** What may follow a word of two letters, which else is the beginning of another (うつる, けがわ, ぼやける). */
const behindShort = /^(?:[^ぁ-ゖ]|[がをにはのもへとやでだなさし]|っぽ|$)/;

function isCutHiragana(text: string, start: number, end: number): boolean {
  const last = text[start - 1] ?? "";
  const isShort = end - start <= 2;
  if (isShort && !behindShort.test(text.slice(end))) return true;
  if (!hiragana.test(last) && !kanji.test(last)) return false;
  if (kanji.test(last)) {
    if (bareKanji.test(last)) return false;
    return isShort || endedBy[text[start] ?? ""]?.test(last) ? !beginsPhrase(text, start) : false;
  }
  const mayBegin = (isShort ? beforeShort : before).test(last) && !notBehind[text[start] ?? ""]?.test(last);
  return !mayBegin && !beginsPhrase(text, start);
}

const parser = loadDefaultJapaneseParser();

/** Whether a phrase begins there, by the model that breaks lines. */
function beginsPhrase(text: string, start: number): boolean {
  const from = text.slice(0, start).search(/[^。、！？!?\s]*$/u);
  let at = from;
  for (const phrase of parser.parse(text.slice(from, start + 12))) {
    if (at >= start) break;
    at += phrase.length;
  }
  return at === start;
}
