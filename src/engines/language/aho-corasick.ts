/** A find of word number `word` at [start, end) of the text. */
export type WordHit = { readonly word: number; readonly start: number; readonly end: number };

export type WordFinder = (text: string) => WordHit[];

/**
 * Finds all words in one pass (Aho and Corasick, "Efficient string matching", CACM 18(6), 1975), overlapping ones too,
 * in order of their ends. Cost: length of the text + number of hits. Empty words are never found.
 */
export function wordFinder(words: readonly string[]): WordFinder {
  const next: Array<Map<number, number>> = [new Map()];
  const found: number[][] = [[]];
  words.forEach((word, index) => {
    if (word === "") return;
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let to = next[state]?.get(code);
      if (to === undefined) {
        to = next.length;
        next.push(new Map());
        found.push([]);
        next[state]?.set(code, to);
      }
      state = to;
    }
    found[state]?.push(index);
  });
  const fail = failures(next, found);
  const lengths = words.map((word) => word.length);

  return (text) => {
    const hits: WordHit[] = [];
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      let to = next[state]?.get(code);
      while (to === undefined && state !== 0) {
        state = fail[state] ?? 0;
        to = next[state]?.get(code);
      }
      state = to ?? 0;
      for (const word of found[state] ?? []) hits.push({ word, start: i + 1 - (lengths[word] ?? 0), end: i + 1 });
    }
    return hits;
  };
}

/** Where to go on when a state has no way forward; words that end inside longer ones are handed down. */
function failures(next: ReadonlyArray<Map<number, number>>, found: number[][]): number[] {
  const fail = next.map(() => 0);
  const queue = [...(next[0]?.values() ?? [])];
  for (let at = 0; at < queue.length; at++) {
    const state = queue[at] ?? 0;
    for (const [code, to] of next[state] ?? []) {
      let back = fail[state] ?? 0;
      while (back !== 0 && next[back]?.get(code) === undefined) back = fail[back] ?? 0;
      const target = next[back]?.get(code) ?? 0;
      fail[to] = target === to ? 0 : target;
      found[to]?.push(...(found[fail[to] ?? 0] ?? []));
      queue.push(to);
    }
  }
  return fail;
}

/** Of overlapping hits the leftmost, then the longest. */
export function leftmostLongest(hits: readonly WordHit[]): WordHit[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: WordHit[] = [];
  let free = 0;
  for (const hit of sorted) {
    if (hit.start < free) continue;
    kept.push(hit);
    free = hit.end;
  }
  return kept;
}
