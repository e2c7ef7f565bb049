import { singularVectors } from "#src/engines/search/singular-vectors.ts";
import { sparseRows } from "#src/engines/search/sparse-rows.ts";

/** How often each term stands in a text. */
export type TermCounts = ReadonlyMap<string, number>;

/** What a collection teaches about which terms go together (latent semantic analysis, Deerwester et al. 1990). */
export type LatentTopics = {
  readonly dims: number;
  /** In code-unit order; term t has the weight `weights[t]` and the topics `vectors[t * dims ...]`. */
  readonly terms: readonly string[];
  readonly weights: Float32Array;
  readonly vectors: Float32Array;
};

/**
 * Learns `dims` topics (fewer when there is less to learn) from documents in an order that does not depend on when they
 * were added. Terms of one document only, or of more than half of them, teach nothing.
 */
export function learnTopics(documents: readonly TermCounts[], dims: number): LatentTopics {
  const found = new Map<string, number>();
  for (const counts of documents) for (const term of counts.keys()) found.set(term, (found.get(term) ?? 0) + 1);
  const terms = [...found]
    .filter(([, count]) => count >= 2 && count <= Math.max(2, documents.length / 2))
    .map(([term]) => term)
    .sort();
  const column = new Map(terms.map((term, t) => [term, t]));
  const weights = Float32Array.from(terms, (term) => Math.log((documents.length + 1) / ((found.get(term) ?? 0) + 0.5)));
  const rows = documents.map((counts) => {
    const entries = weighted(counts, column, weights);
    const size = Math.sqrt(entries.reduce((sum, [, value]) => sum + value * value, 0));
    return entries.map(([t, value]) => [t, value / size] as const);
  });
  const { dims: got, vectors } = singularVectors(sparseRows(rows, terms.length), dims);
  return { dims: got, terms, weights, vectors: Float32Array.from(vectors) };
}

/** Places texts among the topics: a vector of length 1, or null when no term of the text was learned. */
export function topicReader(topics: LatentTopics): (counts: TermCounts) => Float32Array | null {
  const column = new Map(topics.terms.map((term, t) => [term, t]));
  const { dims, vectors, weights } = topics;
  return (counts) => {
    const sums = new Float64Array(dims);
    for (const [t, value] of weighted(counts, column, weights))
      for (let k = 0; k < dims; k++) sums[k] = (sums[k] ?? 0) + value * (vectors[t * dims + k] ?? 0);
    const size = Math.sqrt(sums.reduce((sum, value) => sum + value * value, 0));
    return size < 1e-9 ? null : Float32Array.from(sums, (value) => value / size);
  };
}

/** The learned terms of a text by rising number, with (1 + ln count) · weight; counts below 1 count as such. */
function weighted(
  counts: TermCounts,
  column: ReadonlyMap<string, number>,
  weights: Float32Array,
): Array<readonly [number, number]> {
  const entries: Array<readonly [number, number]> = [];
  for (const [term, count] of counts) {
    const t = column.get(term);
    if (t === undefined) continue;
    entries.push([t, (count < 1 ? count : 1 + Math.log(count)) * (weights[t] ?? 0)]);
  }
  return entries.sort((a, b) => a[0] - b[0]);
}
