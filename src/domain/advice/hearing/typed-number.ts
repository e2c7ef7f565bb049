import { numeralValue } from "#src/engines/language/numerals.ts";

/** A number typed in kanji alone, 三千, 二十五; null when the text is anything else. */
export function numberInKanji(text: string): number | null {
  return /^[〇一二三四五六七八九十百千万]{1,16}$/.test(text) ? numeralValue(text) : null;
}
