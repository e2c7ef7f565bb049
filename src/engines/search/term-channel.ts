import { createPostingLists, type PostingLists } from "#src/engines/search/posting-lists.ts";

/** How one kind of term is weighed: BM25F (Robertson, Zaragoza, Taylor 2004), two fields. */
export type FieldWeights = {
  readonly k1: number;
  readonly titleWeight: number;
  readonly bTitle: number;
  readonly bText: number;
};

/** The terms of one kind (words, pairs, n-grams) of all documents. */
export type TermChannel = {
  add(slot: number, title: readonly string[], text: readonly string[]): void;
  remove(slot: number, title: readonly string[], text: readonly string[]): void;
  /**
   * Adds to `into[slot]`, for every document, the BM25F of the terms times their weights. Terms are taken in code-unit
   * order and all sums run over terms, so that a score does not depend on the order of documents. Inverse document
   * frequency is ln(1 + (N - n + .5) / (n + .5)).
   */
  score(terms: ReadonlyMap<string, number>, weights: FieldWeights, into: Float64Array): void;
  /** ln(1 + (N - n + .5) / (n + .5)); highest for a term that no document has. */
  idf(term: string): number;
  /** Up to `most` terms that begin so, those of most documents first, equal ones in code-unit order. */
  startingWith(start: string, most: number): string[];
  readonly postings: PostingLists;
};

export function createTermChannel(): TermChannel {
  const postings = createPostingLists();
  let titleLengths = new Uint16Array(1024);
  let textLengths = new Uint16Array(1024);
  let titleSum = 0;
  let textSum = 0;
  let documents = 0;

  const idf = (term: string) => {
    const found = postings.documents(term);
    return Math.log(1 + (documents - found + 0.5) / (found + 0.5));
  };
  return {
    postings,
    idf,
    add(slot, title, text) {
      while (slot >= titleLengths.length) {
        titleLengths = grown(titleLengths);
        textLengths = grown(textLengths);
      }
      titleLengths[slot] = Math.min(title.length, 65535);
      textLengths[slot] = Math.min(text.length, 65535);
      titleSum += Math.min(title.length, 65535);
      textSum += Math.min(text.length, 65535);
      documents += 1;
      const inText = countsOf(text);
      for (const [term, count] of countsOf(title)) postings.add(slot, term, count, inText.get(term) ?? 0);
      const titleTerms = new Set(title);
      for (const [term, count] of inText) if (!titleTerms.has(term)) postings.add(slot, term, 0, count);
    },
    remove(slot, title, text) {
      titleSum -= titleLengths[slot] ?? 0;
      textSum -= textLengths[slot] ?? 0;
      documents -= 1;
      for (const term of new Set([...title, ...text])) postings.forget(term);
    },
    startingWith(start, most) {
      const found: Array<readonly [string, number]> = [];
      for (const term of postings.terms())
        if (term.startsWith(start) && postings.documents(term) > 0) found.push([term, postings.documents(term)]);
      found.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return found.slice(0, most).map(([term]) => term);
    },
    score(terms, { k1, titleWeight, bTitle, bText }, into) {
      const meanTitle = documents > 0 && titleSum > 0 ? titleSum / documents : 1;
      const meanText = documents > 0 && textSum > 0 ? textSum / documents : 1;
      for (const [term, weight] of [...terms].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
        const gain = weight * idf(term) * (k1 + 1);
        if (gain === 0) continue;
        postings.each(term, (slot, inTitle, inText) => {
          const long = 1 - bTitle + (bTitle * (titleLengths[slot] ?? 0)) / meanTitle;
          const longText = 1 - bText + (bText * (textLengths[slot] ?? 0)) / meanText;
          const tf = (titleWeight * inTitle) / long + inText / longText;
          into[slot] = (into[slot] ?? 0) + (gain * tf) / (k1 + tf);
        });
      }
    },
  };
}

function countsOf(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function grown(column: Uint16Array): Uint16Array<ArrayBuffer> {
  const wider = new Uint16Array(column.length * 2);
  wider.set(column);
  return wider;
}
