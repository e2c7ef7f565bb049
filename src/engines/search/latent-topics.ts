import { singularVectors } from "#src/engines/search/singular-vectors.ts";
import { sparseRows } from "#src/engines/search/sparse-rows.ts";

/** How often each word stands in a text. */
export type WordCounts = ReadonlyMap<string, number>;

/** What a collection teaches about which words go together (latent semantic analysis, Deerwester et al. 1990). */
export type LatentTopics = {
  readonly dims: number;
  /** In code-unit order; word t has the weight `weights[t]` and the topics `vectors[t * dims ...]`. */
  readonly words: readonly string[];
  readonly weights: Float32Array;
  readonly vectors: Float32Array;
};

/**
 * Learns `dims` topics (fewer when there is less to learn) from documents in an order that does not depend on when they
 * were added. Words of one document only, or of more than half of them, teach nothing.
 */
export function learnTopics(documents: readonly WordCounts[], dims: number): LatentTopics {
  const found = new Map<string, number>();
  for (const counts of documents) for (const word of counts.keys()) found.set(word, (found.get(word) ?? 0) + 1);
  const words = [...found]
    .filter(([, count]) => count >= 2 && count <= Math.max(2, documents.length / 2))
    .map(([word]) => word)
    .sort();
  const column = new Map(words.map((word, t) => [word, t]));
  const weights = Float32Array.from(words, (word) => Math.log((documents.length + 1) / ((found.get(word) ?? 0) + 0.5)));
  const rows = documents.map((counts) => {
    const entries: Array<readonly [number, number]> = [];
    for (const [word, count] of counts) {
      const t = column.get(word);
      if (t !== undefined) entries.push([t, strength(count) * (weights[t] ?? 0)]);
    }
    const size = Math.sqrt(entries.reduce((sum, [, value]) => sum + value * value, 0));
    return entries.map(([t, value]) => [t, value / size] as const);
  });
  const { dims: got, vectors } = singularVectors(sparseRows(rows, words.length), dims);
  return { dims: got, words, weights, vectors: Float32Array.from(vectors) };
}

/**
 * Places texts among the topics: a vector of length 1, or null when no word of the text was learned. Sums run in the
 * order in which the text has its words, so that the same text always has the same place.
 */
export function topicReader(topics: LatentTopics): (counts: WordCounts) => Float32Array | null {
  const column = new Map(topics.words.map((word, t) => [word, t]));
  const { dims, vectors, weights } = topics;
  return (counts) => {
    const sums = new Float64Array(dims);
    for (const [word, count] of counts) {
      const t = column.get(word);
      if (t === undefined) continue;
      const value = strength(count) * (weights[t] ?? 0);
      for (let k = 0, at = t * dims; k < dims; k++, at++) sums[k] = (sums[k] ?? 0) + value * (vectors[at] ?? 0);
    }
    let square = 0;
    for (const sum of sums) square += sum * sum;
    const size = Math.sqrt(square);
    return size < 1e-9 ? null : Float32Array.from(sums, (value) => value / size);
  };
}

/** 1 + ln count; counts below 1 (words that are only meant) count as such. */
function strength(count: number): number {
  return count < 1 ? count : 1 + Math.log(count);
}
