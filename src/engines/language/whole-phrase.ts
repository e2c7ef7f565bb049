import { loadDefaultJapaneseParser } from "budoux";

const parser = loadDefaultJapaneseParser();

/**
 * The words of a text that hold `word`, to the end of their phrase: 殴 of 夫に殴られて、逃げたい is 殴られて; the stem
 * violen of "violent man" is violent. A particle that only follows stays away (家賃 of 家賃が払えない). The word itself
 * where the text has it in another form.
 */
export function wholePhrase(text: string, word: string): string {
  const plain = text.normalize("NFKC");
  const small = plain.toLowerCase();
  const start = small.length === plain.length ? small.indexOf(word.toLowerCase()) : -1;
  if (start < 0 || word === "") return word;
  const end = start + word.length;
  if (!japanese.test(word)) {
    const before = /[\p{L}\p{M}\p{N}'-]*$/u.exec(plain.slice(0, start))?.[0] ?? "";
    const after = /^[\p{L}\p{M}\p{N}'-]*/u.exec(plain.slice(end))?.[0] ?? "";
    return `${before}${plain.slice(start, end)}${after}`;
  }
  const more = restOfPhrase(plain, end);
  return plain.slice(start, end) + (particle.test(more) ? "" : more);
}

/** What follows in the phrase that the offset is in, without the marks and spaces at its end. */
function restOfPhrase(text: string, offset: number): string {
  const sentence = text.slice(0, offset).search(/[^。、！？!?\s]*$/u);
  let at = sentence;
  for (const phrase of parser.parse(text.slice(sentence))) {
    at += phrase.length;
    if (at >= offset) return /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(offset, at))?.[0] ?? "";
  }
  return "";
}

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const particle = /^(?:が|を|に|は|の|で|と|も|や|へ|から|まで|には|では|とは|にも|でも|より|って|だ|です)$/;
