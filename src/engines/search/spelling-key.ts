/**
 * The key under which spellings of one word meet: kana of one kind, no long vowel at the end of a long word
 * ("コンピューター" and "コンピュータ"), one way to write foreign sounds ("ヴァイオリン" and "バイオリン"), no endings after
 * kanji ("申し込み", "申込み" and "申込" → "申込"; "払え" and "払う" → "払"). Takes a word in the normal form; idempotent;
 * never empty for a word that is not.
 */
export function spellingKey(word: string): string {
  if (kanji.test(word)) return word.replaceAll("ゴミ", "ごみ").replace(hiragana, ending);
  if (!kana.test(word)) return word;
  const plain = foldKana(word)
    .replace(/ゔぁ/g, "ば")
    .replace(/ゔぃ/g, "び")
    .replace(/ゔぇ/g, "べ")
    .replace(/ゔぉ/g, "ぼ")
    .replace(/ゔ/g, "ぶ")
    .replace(/てぃ/g, "ち")
    .replace(/でぃ/g, "じ")
    .replace(/ふぉ/g, "ほ")
    .replace(/うぇ/g, "うえ")
    .replace(/うぃ/g, "うい");
  return plain.replace(/(?<=...)ー+$/, "");
}

const hiragana = /[\u3041-\u3096]+/g;

/** What may be left out after a kanji goes; 粗大ごみ keeps its ごみ, and three letters are more than an ending: 赤ちゃん. */
function ending(letters: string): string {
  return letters === "ごみ" || letters.length > 2 ? letters : "";
}

/** Katakana as hiragana; every other letter, and the length of the text, stay. */
export function foldKana(text: string): string {
  if (!katakana.test(text)) return text;
  let folded = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    folded += code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : text[i];
  }
  return folded;
}

const kanji = /[\u3400-\u4dbf\u4e00-\u9fff\u3005]/;
const kana = /[\u3041-\u3096\u30a1-\u30fc]/;
const katakana = /[\u30a1-\u30f6]/;
