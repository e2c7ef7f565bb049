/**
 * Where terms stand: for each term a list of documents with how often it stands in the title and in the text. Lists
 * live in blocks of plain numbers (4 bytes an entry), in runs that double, so that adding copies nothing and 40 million
 * entries cost no objects. Terms are numbers from 0 on, without gaps. A document is a slot below 4,194,304; slots are
 * added in rising order.
 */
export type PostingLists = {
  /** Adds one document; counts above 15 (title) and 63 (text) are kept as such. */
  add(slot: number, term: number, inTitle: number, inText: number): void;
  /** One document fewer has the term; its entry stays until the lists are rebuilt, and must be skipped by slot. */
  forget(term: number): void;
  /** In how many documents the term stands, forgotten ones not counted. */
  documents(term: number): number;
  /** Calls back for every entry, forgotten ones too, by rising slot. */
  each(term: number, visit: (slot: number, inTitle: number, inText: number) => void): void;
  /** Bytes of the blocks. */
  bytes(): number;
};

export const mostSlots = 2 ** 22;
const blockSize = 2 ** 18;
const longestRun = 4096;

export function createPostingLists(): PostingLists {
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
  const makeRoom = (term: number) => {
    while (term >= first.length) {
      first = wider(first);
      tail = wider(tail);
      tailEnd = wider(tailEnd);
      counts = wider(counts);
      const more = new Uint16Array(sizes.length * 2);
      more.set(sizes);
      sizes = more;
    }
  };

  return {
    add(slot, term, inTitle, inText) {
      makeRoom(term);
      if (tail[term] === tailEnd[term]) {
        const size = Math.min(longestRun, Math.max(1, (sizes[term] ?? 0) * 2));
        const run = newRun(size);
        if (first[term] === 0) first[term] = run;
        else write((tailEnd[term] ?? 0) - (sizes[term] ?? 0) - 1, run);
        tail[term] = run + 1;
        tailEnd[term] = run + 1 + size;
        sizes[term] = size;
      }
      write(tail[term] ?? 0, ((slot << 10) | (Math.min(inTitle, 15) << 6) | Math.min(inText, 63)) >>> 0);
      tail[term] = (tail[term] ?? 0) + 1;
      counts[term] = (counts[term] ?? 0) + 1;
    },
    forget(term) {
      if ((counts[term] ?? 0) > 0) counts[term] = (counts[term] ?? 0) - 1;
    },
    documents: (term) => counts[term] ?? 0,
    each(term, visit) {
      let size = 1;
      for (let run = first[term] ?? 0; run !== 0; ) {
        const block = blocks[Math.floor(run / blockSize)];
        if (!block) return;
        const at = run % blockSize;
        const last = run + 1 + size === tailEnd[term];
        const until = last ? at + ((tail[term] ?? 0) - run) : at + 1 + size;
        for (let i = at + 1; i < until; i++) {
          const entry = block[i] ?? 0;
          visit(entry >>> 10, (entry >>> 6) & 15, entry & 63);
        }
        if (last) return;
        run = block[at] ?? 0;
        size = Math.min(longestRun, size * 2);
      }
    },
    bytes: () => blocks.length * blockSize * 4,
  };
}

function wider(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const made = new Uint32Array(column.length * 2);
  made.set(column);
  return made;
}
