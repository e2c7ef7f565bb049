import type { Analysis } from "#src/engines/search/analyse-text.ts";
import type { FieldWeights } from "#src/engines/search/term-channel.ts";

/** Every ingredient of the ranking. 0 or false leaves it out; `npm run bench:search -- --table` prints what each is worth. */
export type SearchOptions = {
  /** Canonical forms; must be the same for everything in one index. */
  readonly analysis: Analysis;
  /** How much words, pairs of words that touch, and n-grams of letters count. */
  readonly words: number;
  readonly pairs: number;
  readonly grams: number;
  readonly fields: FieldWeights;
  /** Take the phrases of asking ("どうすればいいですか") out of the question. */
  readonly questionPhrases: boolean;
  /** Weight of what an everyday word is called elsewhere, divided by the fourth root of how many there are. */
  readonly everyday: number;
  /** Weight of the learned topics beside the words; needs lessons. */
  readonly topics: number;
  /** Weight times P(text word | question word) of learned answers; needs lessons. */
  readonly translation: number;
  /** Weight of the title words of the first hits, asked a second time. */
  readonly feedback: number;
  /** Weight of words one letter away from a word that no document has. */
  readonly nearSpellings: number;
};

/** The product's setting, tuned as bench/README.md tells. */
export const defaultSearchOptions: SearchOptions = {
  analysis: { spellings: true, keys: true },
  words: 1,
  pairs: 1,
  grams: 0.6,
  fields: { k1: 1.2, titleWeight: 2.5, bTitle: 0.5, bText: 0.6 },
  questionPhrases: true,
  everyday: 0.8,
  topics: 0.25,
  translation: 1,
  feedback: 0,
  nearSpellings: 0.7,
};
