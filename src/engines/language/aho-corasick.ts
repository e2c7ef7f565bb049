/** A find of word number `word` at [start, end) of the text. */
export type WordHit = { readonly word: number; readonly start: number; readonly end: number };

export type WordFinder = (text: string) => WordHit[];

/**
 * Finds all words in one pass (Aho and Corasick, "Efficient string matching", CACM 18(6), 1975), overlapping ones too,
 * in order of their ends. Cost: length of the text + number of hits; about 30 bytes for every state, which are fewer
 * than the letters of the words because words share their beginnings.
 * Empty words are never found.
 */
export function wordFinder(words: readonly string[]): WordFinder {
  const { step, wordAt, sameWord, fail, shorter } = linked(trieOf(words));
  const lengths = Int32Array.from(words, (word) => word.length);

  return (text) => {
    const hits: WordHit[] = [];
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      let to = step(state, code);
      while (to < 0 && state !== 0) {
        state = fail[state] ?? 0;
        to = step(state, code);
      }
      state = Math.max(to, 0);
      for (let at = state; at > 0; at = shorter[at] ?? 0)
        for (let word = wordAt[at] ?? -1; word >= 0; word = sameWord[word] ?? -1)
          hits.push({ word, start: i + 1 - (lengths[word] ?? 0), end: i + 1 });
    }
    return hits;
  };
}

type Trie = {
  readonly states: number;
  /** The state after one more letter, -1 where no word goes on so. */
  readonly step: (state: number, code: number) => number;
  readonly parent: Int32Array;
  readonly letter: Uint16Array;
  /** The last word that ends at a state, -1 for none; `sameWord` leads to the one before it. */
  readonly wordAt: Int32Array;
  readonly sameWord: Int32Array;
};

/** States are numbered so that a parent comes before its children; edges lie in one open-addressed table. */
function trieOf(words: readonly string[]): Trie {
  const most = words.reduce((sum, word) => sum + word.length, 1);
  let edges = edgeTable(most);
  const parent = new Int32Array(most);
  const letter = new Uint16Array(most);
  const wordAt = new Int32Array(most).fill(-1);
  const sameWord = new Int32Array(words.length).fill(-1);
  let states = 1;
  words.forEach((word, index) => {
    if (word === "") return;
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let to = edges.step(state, code);
      if (to < 0) {
        to = states;
        edges.add(state, code, to);
        parent[to] = state;
        letter[to] = code;
        states += 1;
      }
      state = to;
    }
    sameWord[index] = wordAt[state] ?? -1;
    wordAt[state] = index;
  });
  // Many words begin alike: what was made for every letter is cut to the states that there are.
  edges = edgeTable(states);
  for (let state = 1; state < states; state++) edges.add(parent[state] ?? 0, letter[state] ?? 0, state);
  const cut = { parent: parent.slice(0, states), letter: letter.slice(0, states), wordAt: wordAt.slice(0, states) };
  return { states, step: edges.step, ...cut, sameWord };
}

type Edges = Pick<Trie, "step"> & { readonly add: (state: number, code: number, to: number) => void };

/** Room for the edges of so many states: at least half of it stays free. */
function edgeTable(states: number): Edges {
  let size = 16;
  while (size < states * 2) size *= 2;
  const from = new Int32Array(size).fill(-1);
  const codes = new Uint16Array(size);
  const target = new Int32Array(size);
  const slot = (state: number, code: number): number => {
    let at = (Math.imul(state, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 0;
    at = (at ^ (at >>> 15)) & (size - 1);
    while (from[at] !== -1 && (from[at] !== state || codes[at] !== code)) at = (at + 1) & (size - 1);
    return at;
  };
  return {
    step: (state, code) => {
      const at = slot(state, code);
      return from[at] === -1 ? -1 : (target[at] ?? -1);
    },
    add: (state, code, to) => {
      const at = slot(state, code);
      from[at] = state;
      codes[at] = code;
      target[at] = to;
    },
  };
}

/** What finding needs, and nothing that only building did. */
function linked(trie: Trie): Pick<Trie, "step" | "wordAt" | "sameWord"> & ReturnType<typeof suffixLinks> {
  const { step, wordAt, sameWord } = trie;
  return { step, wordAt, sameWord, ...suffixLinks(trie) };
}

/** `fail`: the longest other state that ends alike. `shorter`: the next one on that way at which a word ends. */
function suffixLinks(trie: Trie): { fail: Int32Array; shorter: Int32Array } {
  const fail = new Int32Array(trie.states);
  const shorter = new Int32Array(trie.states);
  for (const state of byDepth(trie)) {
    const up = trie.parent[state] ?? 0;
    if (up !== 0) {
      const code = trie.letter[state] ?? 0;
      let back = fail[up] ?? 0;
      let to = trie.step(back, code);
      while (to < 0 && back !== 0) {
        back = fail[back] ?? 0;
        to = trie.step(back, code);
      }
      fail[state] = Math.max(to, 0);
    }
    const end = fail[state] ?? 0;
    shorter[state] = (trie.wordAt[end] ?? -1) >= 0 ? end : (shorter[end] ?? 0);
  }
  return { fail, shorter };
}

/** All states but the root, those of fewer letters first. */
function byDepth(trie: Trie): Int32Array {
  const depth = new Int32Array(trie.states);
  for (let state = 1; state < trie.states; state++) depth[state] = (depth[trie.parent[state] ?? 0] ?? 0) + 1;
  const order = Int32Array.from({ length: Math.max(trie.states - 1, 0) }, (_, index) => index + 1);
  return order.sort((a, b) => (depth[a] ?? 0) - (depth[b] ?? 0));
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
