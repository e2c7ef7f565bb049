import { analyseText } from "#src/engines/search/analyse-text.ts";
import { keysOf, type Shelves } from "#src/engines/search/document-shelves.ts";
import type { QuestionTerms, WeightedTerms } from "#src/engines/search/question-terms.ts";
import type { SearchOptions } from "#src/engines/search/search-options.ts";

/** A document and its score, rounded to 9 places so that equal is equal. */
export type Ranked = { readonly slot: number; readonly id: string; readonly score: number };

/**
 * The best documents for a question, equal ones by id. The score: BM25F of words, pairs and n-grams over that of the
 * best document, plus the nearness of topics. Only scores above 0.
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
  if (most > 0) for (let slot = 0; slot < scores.length; slot++) scores[slot] = (scores[slot] ?? 0) / most;
  if (options.topics > 0) shelves.topics?.score(asked.topicCounts, options.topics, scores);
  return best(shelves, scores, limit, filter);
}

const everything = () => true;
const feedbackHits = 5;
const feedbackWords = 10;

function termScores(shelves: Shelves, terms: WeightedTerms, options: SearchOptions): Float64Array {
  const scores = new Float64Array(shelves.slotCount());
  for (const kind of ["words", "pairs", "grams"] as const) {
    if (options[kind] === 0) continue;
    const scaled = new Map([...terms[kind]].map(([term, weight]) => [term, weight * options[kind]]));
    shelves[kind].score(scaled, options.fields, scores);
  }
  // NOTE dropped documents still lie in the lists; one of them must not be the best that others are measured by
  for (let slot = 0; slot < scores.length; slot++) if (!shelves.at(slot)) scores[slot] = 0;
  return scores;
}

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
    for (const word of new Set(keysOf(analyseText(shelves.at(slot)?.title ?? "", options.analysis))))
      gains.set(word, (gains.get(word) ?? 0) + (score / top.score) * shelves.words.idf(word));
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
    const score = Math.round((scores[slot] ?? 0) * 1e9) / 1e9;
    const last = kept.length >= limit ? kept.at(-1) : undefined;
    if (score <= 0 || (last && score < last.score)) continue;
    const id = shelves.at(slot)?.id;
    if (id === undefined || (last && score === last.score && id > last.id) || !filter(id)) continue;
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
