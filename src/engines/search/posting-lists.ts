/**
 * Where terms stand: for each term a list of documents with how often it stands in the title and in the text. Lists
 * live in blocks of plain numbers (4 bytes an entry), in runs that double, so that adding copies nothing and 40 million
 * entries cost no objects. A document is a slot below 4,194,304; slots are added in rising order.
 */
export type PostingLists = {
  /** Adds one document; counts above 15 (title) and 63 (text) are kept as such. */
  add(slot: number, term: string, inTitle: number, inText: number): void;
  /** One document fewer has the term; its entry stays until the lists are rebuilt, and must be skipped by slot. */
  forget(term: string): void;
  /** In how many documents the term stands, forgotten ones not counted. */
  documents(term: string): number;
  /** Calls back for every entry, forgotten ones too, by rising slot. */
  each(term: string, visit: (slot: number, inTitle: number, inText: number) => void): void;
  /** All terms, in the order of their first adding, which must not decide anything. */
  terms(): IterableIterator<string>;
  /** Bytes of the blocks. */
  bytes(): number;
};

export const mostSlots = 2 ** 22;
const blockSize = 2 ** 18;
const longestRun = 4096;

export function createPostingLists(): PostingLists {
  const ids = new Map<string, number>();
  const blocks: Uint32Array[] = [];
  let free = blockSize;
  // NOTE a run is [address of the next run or 0][entries]; addresses count over all blocks, 0 is never handed out
  let first = new Uint32Array(1024);
  let tail = new Uint32Array(1024);
  let tailEnd = new Uint32Array(1024);
  let counts = new Uint32Array(1024);
  let sizes = new Uint16Array(1024);

  const newRun = (size: number): number => {
    if (free + size + 1 > blockSize) {
      blocks.push(new Uint32Array(blockSize));
      free = blocks.length === 1 ? 1 : 0;
    }
    const address = (blocks.length - 1) * blockSize + free;
    free += size + 1;
    return address;
  };
  const write = (address: number, value: number) => {
    const block = blocks[Math.floor(address / blockSize)];
    if (block) block[address % blockSize] = value;
  };
  const idOf = (term: string): number => {
    const known = ids.get(term);
    if (known !== undefined) return known;
    const id = ids.size;
    ids.set(term, id);
    if (id >= first.length) {
      first = grown(first);
      tail = grown(tail);
      tailEnd = grown(tailEnd);
      counts = grown(counts);
      const wider = new Uint16Array(sizes.length * 2);
      wider.set(sizes);
      sizes = wider;
    }
    return id;
  };

  return {
    add(slot, term, inTitle, inText) {
      const id = idOf(term);
      if (tail[id] === tailEnd[id]) {
        const size = Math.min(longestRun, Math.max(1, (sizes[id] ?? 0) * 2));
        const run = newRun(size);
        if (first[id] === 0) first[id] = run;
        else write((tailEnd[id] ?? 0) - (sizes[id] ?? 0) - 1, run);
        tail[id] = run + 1;
        tailEnd[id] = run + 1 + size;
        sizes[id] = size;
      }
      write(tail[id] ?? 0, ((slot << 10) | (Math.min(inTitle, 15) << 6) | Math.min(inText, 63)) >>> 0);
      tail[id] = (tail[id] ?? 0) + 1;
      counts[id] = (counts[id] ?? 0) + 1;
    },
    forget(term) {
      const id = ids.get(term);
      if (id !== undefined && (counts[id] ?? 0) > 0) counts[id] = (counts[id] ?? 0) - 1;
    },
    documents(term) {
      const id = ids.get(term);
      return id === undefined ? 0 : (counts[id] ?? 0);
    },
    each(term, visit) {
      const id = ids.get(term);
      if (id === undefined) return;
      let size = 1;
      for (let run = first[id] ?? 0; run !== 0; ) {
        const block = blocks[Math.floor(run / blockSize)];
        if (!block) return;
        const at = run % blockSize;
        const last = run + 1 + size === tailEnd[id];
        const until = last ? at + ((tail[id] ?? 0) - run) : at + 1 + size;
        for (let i = at + 1; i < until; i++) {
          const entry = block[i] ?? 0;
          visit(entry >>> 10, (entry >>> 6) & 15, entry & 63);
        }
        if (last) return;
        run = block[at] ?? 0;
        size = Math.min(longestRun, size * 2);
      }
    },
    terms: () => ids.keys(),
    bytes: () => blocks.length * blockSize * 4,
  };
}

function grown(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(column.length * 2);
  wider.set(column);
  return wider;
}
