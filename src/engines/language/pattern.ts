/**
 * A small language for rules over words, so that a lexicon is data and can be read aloud:
 *
 *   ファイル|資料 共有|置き場     one word of each term, in any order, within one sentence, span ≤ 24 characters
 *   @file > 見つからない          the second after the first; `@file` stands for a class of words
 *   [電話|音声]で?話              brackets multiply out, `?` leaves out: 電話で話, 音声で話, 電話話, 音声話
 *   … -団体です                  not when this is in the same sentence
 *   … ~40                        another longest span, ~s for the whole sentence, ~2 digits up
 *
 * `^word` and `word$` ask that the word is not part of a longer one of the same script.
 */
export type Pattern = {
  readonly terms: readonly string[][];
  /** At place i: term i must come after term i - 1. */
  readonly ordered: readonly boolean[];
  readonly absent: readonly string[][];
  /** The longest span over all terms, in UTF-16 units of the folded text. */
  readonly span: number;
};

export type WordClasses = ReadonlyMap<string, string>;

const usualSpan = 24;

/** Throws with the pattern's text when it names an unknown class or has no term. */
export function parsePattern(source: string, classes: WordClasses): Pattern {
  const terms: string[][] = [];
  const ordered: boolean[] = [];
  const absent: string[][] = [];
  let span = usualSpan;
  let after = false;
  for (const part of source.trim().split(/\s+/)) {
    if (part === ">") after = true;
    else if (part.startsWith("~")) span = part === "~s" ? Number.POSITIVE_INFINITY : Number(part.slice(1));
    else if (part.startsWith("-") && part.length > 1) absent.push(words(part.slice(1), classes, source));
    else {
      terms.push(words(part, classes, source));
      ordered.push(after);
      after = false;
    }
  }
  if (terms.length === 0 || Number.isNaN(span)) throw new Error(`not a pattern: ${source}`);
  return { terms, ordered, absent, span };
}

/** `a|@class|[b|c]d` → all words. `_` stands for a space inside a word (English). */
export function words(term: string, classes: WordClasses, source = term): string[] {
  return splitTop(term)
    .flatMap((alternative) => multiply(alternative, classes, source))
    .map((word) => word.replaceAll("_", " "));
}

function multiply(text: string, classes: WordClasses, source: string): string[] {
  if (text === "") return [""];
  const [heads, rest] = head(text, classes, source);
  const optional = rest.startsWith("?");
  return join(optional ? ["", ...heads] : heads, multiply(optional ? rest.slice(1) : rest, classes, source));
}

/** The first part of a word: a class, a bracket, a character before `?`, or plain characters; and what is left. */
function head(text: string, classes: WordClasses, source: string): [string[], string] {
  const name = /^@([a-z0-9-]+)/.exec(text);
  if (name) {
    const found = classes.get(name[1] ?? "");
    if (found === undefined) throw new Error(`unknown class @${name[1]} in: ${source}`);
    return [words(found, classes, source), text.slice(name[0].length)];
  }
  if (text.startsWith("[")) {
    const close = closing(text);
    if (close < 0) throw new Error(`bracket not closed in: ${source}`);
    return [words(text.slice(1, close), classes, source), text.slice(close + 1)];
  }
  const stop = text.slice(1).search(/[[@?]/) + 1;
  if (stop === 0) return [[text], ""];
  const cut = text[stop] === "?" && stop > 1 ? stop - 1 : stop;
  return [[text.slice(0, cut)], text.slice(cut)];
}

function join(heads: readonly string[], tails: readonly string[]): string[] {
  return heads.flatMap((head) => tails.map((tail) => head + tail));
}

function closing(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "[") depth += 1;
    if (text[i] === "]" && --depth === 0) return i;
  }
  return -1;
}

function splitTop(term: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const char of term) {
    if (char === "[") depth += 1;
    if (char === "]") depth -= 1;
    if (char === "|" && depth === 0) {
      parts.push(part);
      part = "";
    } else part += char;
  }
  parts.push(part);
  return parts;
}
