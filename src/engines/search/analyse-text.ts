import { fold } from "#src/engines/language/fold.ts";
import { type MappedText, typedSpan } from "#src/engines/language/mapped-text.ts";
import { normalise } from "#src/engines/language/normalise.ts";
import { emptyWords, withoutQuestionPhrases } from "#src/engines/search/question-phrases.ts";
import { foldKana, spellingKey } from "#src/engines/search/spelling-key.ts";

/** A word of a text: the key it is looked up by and where it stands in the text as typed, in UTF-16 units [start, end). */
export type FoundWord = { readonly key: string; readonly start: number; readonly end: number };

/** What a text is looked up by: words, pairs of words that touch, and character n-grams, each as often as it occurs. */
export type AnalysedText = {
  readonly words: readonly FoundWord[];
  readonly pairs: readonly string[];
  readonly grams: readonly string[];
};

/** Which canonical forms a text is brought into before it is cut. Index and query must agree. */
export type Analysis = {
  /** One spelling a word and plain endings, from the house's language engine. */
  readonly spellings: boolean;
  /** Keys without endings, long vowels and the difference of kana. */
  readonly keys: boolean;
  /** Character n-grams of 3 besides those of 1 (kanji) and 2. */
  readonly trigrams: boolean;
};

/**
 * Cuts a text. Words come from the word breaker of the runtime (ICU, its dictionary is part of Node: nothing is loaded);
 * n-grams never cross a sign or a space. `asked` takes the phrases of asking away first. Never throws.
 */
export function analyseText(typed: string, analysis: Analysis, asked = false): AnalysedText {
  const mapped = analysis.spellings ? fold(typed) : normalise(typed);
  const text = asked ? withoutQuestionPhrases(mapped.text) : mapped.text;
  const words: FoundWord[] = [];
  const pairs: string[] = [];
  let before: { key: string; end: number } | null = null;
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    const key = isWordLike ? wordKey(segment, analysis.keys) : null;
    if (key === null) {
      before = null;
      continue;
    }
    words.push(foundWord(mapped, key, index, index + segment.length));
    if (before && before.end === index) pairs.push(`${before.key} ${key}`);
    before = { key, end: index + segment.length };
  }
  return { words, pairs, grams: grams(analysis.keys ? foldKana(text) : text, analysis.trigrams) };
}

const segmenter = new Intl.Segmenter("ja", { granularity: "word" });

/** The key of a word that says something; null for words of grammar and lone kana. */
function wordKey(segment: string, keys: boolean): string | null {
  if (emptyWords.has(segment)) return null;
  if (segment.length === 1 && kana.test(segment)) return null;
  return keys ? spellingKey(segment) : segment;
}

function foundWord(mapped: MappedText, key: string, from: number, to: number): FoundWord {
  const [start, end] = typedSpan(mapped, from, to);
  return { key, start, end };
}

const kana = /^[\u3041-\u3096\u30a1-\u30fc]$/;

/** Kanji alone, and two (three) letters in a row; Latin letters and digits are left to words. */
function grams(text: string, trigrams: boolean): string[] {
  const found: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const here = script(text.charCodeAt(i));
    if (here === 0) continue;
    if (here === 2) found.push(text.slice(i, i + 1));
    if (i + 1 >= text.length || script(text.charCodeAt(i + 1)) === 0) continue;
    found.push(text.slice(i, i + 2));
    if (trigrams && i + 2 < text.length && script(text.charCodeAt(i + 2)) !== 0) found.push(text.slice(i, i + 3));
  }
  return found;
}

/** 2 for kanji, 1 for kana, 0 for what no n-gram is made of. */
function script(code: number): 0 | 1 | 2 {
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3005) return 2;
  if ((code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fc)) return 1;
  return 0;
}
