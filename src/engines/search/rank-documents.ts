import { analyseText } from "#src/engines/search/analyse-text.ts";
import type { Shelves } from "#src/engines/search/document-shelves.ts";
import type { QuestionTerms, WeightedTerms } from "#src/engines/search/question-terms.ts";
import type { SearchOptions } from "#src/engines/search/search-options.ts";

/** A document and its score, rounded to 9 places so that equal is equal. */
export type Ranked = { readonly slot: number; readonly id: string; readonly score: number };

/**
 * The best documents for a question, equal ones by id. The score: BM25F of words, pairs and n-grams over that of the
 * best document, plus the nearness of topics. Only documents that share a term with the question.
 */
export function rankDocuments(
  shelves: Shelves,
  asked: QuestionTerms,
  options: SearchOptions,
  limit: number,
  filter: (id: string) => boolean,
): Ranked[] {
  let scores = termScores(shelves, asked.terms, options);
  if (options.feedback > 0) {
    const richer = withFeedback(shelves, asked.terms, best(shelves, scores, feedbackHits, everything), options);
    if (richer) scores = termScores(shelves, richer, options);
  }
  let most = 0;
  for (const score of scores) if (score > most) most = score;
  if (most === 0) return [];
  for (let slot = 0; slot < scores.length; slot++) scores[slot] = (scores[slot] ?? 0) / most;
  const first = best(shelves, scores, limit, filter);
  const place = options.topics > 0 ? shelves.topics?.place(asked.topicCounts) : null;
  if (!place) return first;
  // NOTE nearness is at most 1, so a document further behind the last hit than its weight cannot come in: none is lost
  const needed = first.length < limit ? 0 : (first.at(-1)?.score ?? 0) - options.topics - 1e-9;
  for (let slot = 0; slot < scores.length; slot++) {
    const score = scores[slot] ?? 0;
    if (score > 0 && score >= needed)
      scores[slot] = score + options.topics * Math.max(0, shelves.topics?.nearness(place, slot) ?? 0);
  }
  return best(shelves, scores, limit, filter);
}

const everything = () => true;
const feedbackHits = 5;
const feedbackWords = 10;

function termScores(shelves: Shelves, terms: WeightedTerms, options: SearchOptions): Float64Array {
  const scores = new Float64Array(shelves.slotCount());
  const { numbers } = shelves;
  const order = <T extends string | number>(
    weights: ReadonlyMap<T, number>,
    scale: number,
    find: (term: T) => number,
  ) =>
    [...weights]
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([term, weight]) => [find(term), weight * scale] as const)
      .filter(([term, weight]) => term >= 0 && weight > 0);
  const pairOf = (pair: string) => {
    const [first = "", second = ""] = pair.split("\n");
    return numbers.pair(first, second);
  };
  shelves.words.score(order(terms.words, options.words, numbers.word), options.fields, scores);
  shelves.pairs.score(order(terms.pairs, options.pairs, pairOf), options.fields, scores);
  // Letters of what is only meant that stand in every few documents cost the most and say the least.
  const grams = new Map([...terms.grams].filter(([gram, weight]) => weight === 1 || isTelling(shelves, gram)));
  shelves.grams.score(order(grams, options.grams, numbers.gram), options.fields, scores);
  // NOTE dropped documents still lie in the lists; one of them must not be the best that others are measured by
  for (let slot = 0; slot < scores.length; slot++) if (!shelves.at(slot)) scores[slot] = 0;
  return scores;
}

/** Whether the gram is in fewer than an eighth of the documents. */
function isTelling(shelves: Shelves, gram: number): boolean {
  return shelves.grams.idf(shelves.numbers.gram(gram)) > leastTelling;
}

const leastTelling = Math.log(8);

/** The rarest title words of the first hits become faint words of the question (pseudo relevance feedback). */
function withFeedback(
  shelves: Shelves,
  terms: WeightedTerms,
  first: readonly Ranked[],
  options: SearchOptions,
): WeightedTerms | null {
  const top = first[0];
  if (!top) return null;
  const gains = new Map<string, number>();
  for (const { slot, score } of first)
    for (const word of new Set(analyseText(shelves.at(slot)?.title ?? "", options.analysis).keys))
      gains.set(word, (gains.get(word) ?? 0) + (score / top.score) * shelves.idf(word));
  const chosen = [...gains].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, feedbackWords);
  const most = chosen[0]?.[1] ?? 1;
  const words = new Map(terms.words);
  for (const [word, gain] of chosen) {
    const now = words.get(word) ?? 0;
    if (now < 1) words.set(word, Math.min(1, now + (options.feedback * gain) / most));
  }
  return { ...terms, words };
}

function best(shelves: Shelves, scores: Float64Array, limit: number, filter: (id: string) => boolean): Ranked[] {
  const kept: Ranked[] = [];
  for (let slot = 0; slot < scores.length; slot++) {
    const raw = scores[slot] ?? 0;
    const last = kept.length >= limit ? kept.at(-1) : undefined;
    if (raw <= 0 || (last && raw < last.score - 1e-8)) continue;
    const score = Math.round(raw * 1e9) / 1e9;
    const id = shelves.at(slot)?.id;
    if (id === undefined || score <= 0 || (last && !isBehind(last, score, id)) || !filter(id)) continue;
    let at = kept.length;
    for (let before = kept[at - 1]; before && isBehind(before, score, id); before = kept[at - 1]) at -= 1;
    kept.splice(at, 0, { slot, id, score });
    if (kept.length > limit) kept.pop();
  }
  return kept;
}

function isBehind(ranked: Ranked, score: number, id: string): boolean {
  return ranked.score < score || (ranked.score === score && ranked.id > id);
}
