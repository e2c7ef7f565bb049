/** For a word of titles, the words that texts answer it with, likeliest first, with P(text word | title word). */
export type WordTranslation = ReadonlyMap<string, ReadonlyArray<readonly [string, number]>>;

/** A title (a question) and its text (the answer) as sets of words. */
export type TitledWords = { readonly title: ReadonlySet<string>; readonly text: ReadonlySet<string> };

/**
 * Learns which words answer which from the pairs alone, by expectation maximisation (IBM model 1, Brown et al. 1993)
 * from titles to texts, with an empty title word that takes what every text has. Documents come in an order that does
 * not depend on when they were added. Keeps for a word the 5 likeliest others, from a chance of 1 % on.
 */
export function learnTranslation(documents: readonly TitledWords[]): WordTranslation {
  const words = [...new Set(documents.flatMap(({ title, text }) => [...title, ...text]))].sort();
  const numberOf = new Map(words.map((word, i) => [word, i + 1]));
  const numbers = (set: ReadonlySet<string>) => [...set].map((word) => numberOf.get(word) ?? 0).sort((a, b) => a - b);
  const pairs = documents.map(({ title, text }) => ({ from: [0, ...numbers(title)], to: numbers(text) }));
  const chances = maximise(pairs, words.length + 1);
  const found = new Map<string, Array<readonly [string, number]>>();
  for (const [key, chance] of chances) {
    const word = words[Math.floor(key / (words.length + 1)) - 1];
    const answer = words[(key % (words.length + 1)) - 1];
    if (word === undefined || answer === undefined || word === answer || chance < 0.01) continue;
    const list = found.get(word) ?? [];
    list.push([answer, chance]);
    found.set(word, list);
  }
  const likeliest = (list: Array<readonly [string, number]>) =>
    list.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 5);
  return new Map(
    [...found].map(([word, list]) => [word, likeliest(list)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const rounds = 6;

/** P(to | from) under the key from · size + to; the start is even. Keys below 2^53 are exact. */
function maximise(pairs: ReadonlyArray<{ from: number[]; to: number[] }>, size: number): Map<number, number> {
  let chances: Map<number, number> | null = null;
  for (let round = 0; round < rounds; round++) {
    const sums = new Map<number, number>();
    const totals = new Float64Array(size);
    const known = chances;
    const chance = (key: number) => (known ? (known.get(key) ?? 0) : 1);
    for (const { from, to } of pairs)
      for (const t of to) {
        let all = 0;
        for (const f of from) all += chance(f * size + t);
        if (all === 0) continue;
        for (const f of from) {
          const share = chance(f * size + t) / all;
          if (share < 1e-4) continue;
          sums.set(f * size + t, (sums.get(f * size + t) ?? 0) + share);
          totals[f] = (totals[f] ?? 0) + share;
        }
      }
    for (const [key, sum] of sums) sums.set(key, sum / (totals[Math.floor(key / size)] ?? 1));
    chances = sums;
  }
  return chances ?? new Map();
}
