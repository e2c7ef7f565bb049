import { type Analysis, analyseText, wordSpan } from "#src/engines/search/analyse-text.ts";
import type { QuestionTerms } from "#src/engines/search/question-terms.ts";
import type { SearchDocument } from "#src/engines/search/search-document.ts";

/** Why a document was found. */
export type HitReasons = {
  /** 0..1: how much of the question, by the rarity of its words, stands in the document; a meaning counts half. */
  readonly coverage: number;
  /** Words of the question, as typed, that stand in the document. */
  readonly words: readonly string[];
  /** What the question may be called elsewhere that stands in the document in full. */
  readonly meanings: readonly string[];
};

export function hitReasons(
  asked: QuestionTerms,
  document: SearchDocument,
  analysis: Analysis,
  idf: (word: string) => number,
): HitReasons {
  const text = analyseText(`${document.title}\n${document.text}`, analysis);
  const held = new Set(text.keys);
  const said = [...new Map(asked.said.map((word) => [word.key, word])).values()];
  const found = said.filter(({ key }) => held.has(key));
  const meanings = asked.meanings
    .filter(({ keys }) => keys.length > 0 && keys.every((key) => held.has(key)))
    .map(({ meaning }) => meaning);
  const weight = (words: typeof said) => words.reduce((sum, { key }) => sum + idf(key), 0);
  const all = weight(said);
  const direct = all === 0 ? 0 : weight(found) / all;
  return {
    coverage: Math.round((direct + (meanings.length > 0 ? (1 - direct) / 2 : 0)) * 1e4) / 1e4,
    words: found.map(({ typed }) => typed),
    meanings,
  };
}

/** Where words of the question stand in a text, in UTF-16 units [start, end) of the text as typed, in order: for marking. */
export function matchedSpans(
  text: string,
  asked: QuestionTerms,
  analysis: Analysis,
): ReadonlyArray<readonly [number, number]> {
  const keys = new Set([...asked.said.map(({ key }) => key), ...asked.meanings.flatMap((meaning) => meaning.keys)]);
  const analysed = analyseText(text, analysis);
  return analysed.keys.flatMap((key, i) => (keys.has(key) ? [wordSpan(analysed, i)] : []));
}
