import { fold } from "#src/engines/language/fold.ts";
import { analyseText, type FoundWord } from "#src/engines/search/analyse-text.ts";
import { everydayMeanings } from "#src/engines/search/everyday-meanings.ts";
import { topicTerms } from "#src/engines/search/search-lessons.ts";
import type { SearchOptions } from "#src/engines/search/search-options.ts";
import type { WordTranslation } from "#src/engines/search/word-translation.ts";

/** Terms of each kind with their weights; 1 is a term that the question says itself. */
export type WeightedTerms = {
  readonly words: Map<string, number>;
  readonly pairs: Map<string, number>;
  readonly grams: Map<string, number>;
};

/** A question as it is looked up. */
export type QuestionTerms = {
  readonly terms: WeightedTerms;
  readonly said: readonly FoundWord[];
  /** What the question may be called elsewhere, with the words of it. */
  readonly meanings: ReadonlyArray<{ readonly meaning: string; readonly keys: readonly string[] }>;
  readonly topicCounts: ReadonlyMap<string, number>;
};

/** What the index knows that a question may need. */
export type TermKnowledge = {
  readonly isKnown: (word: string) => boolean;
  readonly near: (word: string) => readonly string[];
  readonly startingWith: (start: string) => readonly string[];
  readonly translation: WordTranslation | null;
};

/** `typing`: the last word may not be finished yet, and stands for all words that begin so. */
export function questionTerms(
  question: string,
  options: SearchOptions,
  knowledge: TermKnowledge,
  typing = false,
): QuestionTerms {
  const analysed = analyseText(question, options.analysis, options.questionPhrases);
  const terms: WeightedTerms = { words: new Map(), pairs: new Map(), grams: new Map() };
  for (const { key } of analysed.words) terms.words.set(key, 1);
  for (const pair of analysed.pairs) terms.pairs.set(pair, 1);
  for (const gram of analysed.grams) terms.grams.set(gram, 1);
  if (options.translation > 0) addAnswers(terms, analysed.words, options.translation, knowledge.translation);
  if (options.nearSpellings > 0) addNear(terms, analysed.words, options.nearSpellings, knowledge);
  const last = analysed.words.at(-1);
  if (typing && last && last.end === question.trimEnd().length)
    for (const word of knowledge.startingWith(last.key)) atLeast(terms.words, word, 0.5);
  const meanings = options.everyday > 0 ? addMeanings(terms, question, options) : [];
  return { terms, said: analysed.words, meanings, topicCounts: topicTerms(nothing, analysed) };
}

const nothing = { words: [], pairs: [], grams: [] };

function addAnswers(
  terms: WeightedTerms,
  said: readonly FoundWord[],
  weight: number,
  translation: WordTranslation | null,
): void {
  for (const { key } of said)
    for (const [word, chance] of translation?.get(key) ?? []) atLeast(terms.words, word, Math.min(1, weight * chance));
}

function addNear(
  terms: WeightedTerms,
  said: readonly FoundWord[],
  weight: number,
  { isKnown, near }: TermKnowledge,
): void {
  for (const { key } of said) if (!isKnown(key)) for (const word of near(key)) atLeast(terms.words, word, weight);
}

function addMeanings(terms: WeightedTerms, question: string, options: SearchOptions): QuestionTerms["meanings"] {
  const meanings = everydayMeanings(fold(question).text);
  const weight = options.everyday / Math.sqrt(Math.sqrt(Math.max(1, meanings.length)));
  return meanings.map((meaning) => {
    const { words, pairs, grams } = analyseText(meaning, options.analysis);
    for (const { key } of words) atLeast(terms.words, key, weight);
    for (const pair of pairs) atLeast(terms.pairs, pair, weight);
    for (const gram of grams) if (gram.length > 1) atLeast(terms.grams, gram, weight);
    return { meaning, keys: words.map(({ key }) => key) };
  });
}

/** A term keeps the larger of its weights. */
function atLeast(weights: Map<string, number>, term: string, weight: number): void {
  if ((weights.get(term) ?? 0) < weight) weights.set(term, weight);
}
