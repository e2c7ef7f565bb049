import { fold } from "#src/engines/language/fold.ts";
import { type AnalysedText, analyseText, touchesBefore, wordSpan } from "#src/engines/search/analyse-text.ts";
import { everydayMeanings } from "#src/engines/search/everyday-meanings.ts";
import type { SearchOptions } from "#src/engines/search/search-options.ts";
import type { WordTranslation } from "#src/engines/search/word-translation.ts";

/** Terms of each kind with their weights; 1 is a term that the question says itself. A pair is two keys and a line break. */
export type WeightedTerms = {
  readonly words: Map<string, number>;
  readonly pairs: Map<string, number>;
  readonly grams: Map<number, number>;
};

/** A question as it is looked up. */
export type QuestionTerms = {
  readonly terms: WeightedTerms;
  /** Its words: key, and as typed. */
  readonly said: ReadonlyArray<{ readonly key: string; readonly typed: string }>;
  /** What the question may be called elsewhere, with the words of it. */
  readonly meanings: ReadonlyArray<{ readonly meaning: string; readonly keys: readonly string[] }>;
  readonly topicCounts: ReadonlyMap<string, number>;
};

/** What an index knows that a question may need. */
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
  addTerms(terms, analysed, 1);
  if (options.translation > 0) addAnswers(terms, analysed.keys, options.translation, knowledge.translation);
  if (options.nearSpellings > 0)
    for (const key of analysed.keys)
      if (!knowledge.isKnown(key))
        for (const near of knowledge.near(key)) atLeast(terms.words, near, options.nearSpellings);
  const last = analysed.keys.length - 1;
  if (typing && last >= 0 && wordSpan(analysed, last)[1] === question.trimEnd().length)
    for (const word of knowledge.startingWith(analysed.keys[last] ?? "")) atLeast(terms.words, word, 0.5);
  const meanings = options.everyday > 0 ? addMeanings(terms, question, options) : [];
  return {
    terms,
    said: analysed.keys.map((key, i) => ({ key, typed: question.slice(...wordSpan(analysed, i)) })),
    meanings,
    topicCounts: new Map(terms.words),
  };
}

function addTerms(terms: WeightedTerms, text: AnalysedText, weight: number): void {
  text.keys.forEach((key, i) => {
    atLeast(terms.words, key, weight);
    if (touchesBefore(text, i)) atLeast(terms.pairs, `${text.keys[i - 1]}\n${key}`, weight);
  });
  // NOTE a kanji alone is too faint a hint when it is only meant
  for (const gram of text.grams) if (weight === 1 || (gram & 0xffff) > 0) atLeast(terms.grams, gram, weight);
}

function addAnswers(
  terms: WeightedTerms,
  said: readonly string[],
  weight: number,
  translation: WordTranslation | null,
): void {
  for (const key of said)
    for (const [word, chance] of translation?.get(key) ?? []) atLeast(terms.words, word, Math.min(1, weight * chance));
}

/** Meanings share a weight: the more there are, the less each of them says. */
function addMeanings(terms: WeightedTerms, question: string, options: SearchOptions): QuestionTerms["meanings"] {
  const meanings = everydayMeanings(fold(question).text);
  const weight = options.everyday / Math.sqrt(Math.sqrt(Math.max(1, meanings.length)));
  return meanings.map((meaning) => {
    const text = analyseText(meaning, options.analysis);
    addTerms(terms, text, weight);
    return { meaning, keys: text.keys };
  });
}

/** A term keeps the larger of its weights. */
function atLeast<T>(weights: Map<T, number>, term: T, weight: number): void {
  if ((weights.get(term) ?? 0) < weight) weights.set(term, weight);
}
