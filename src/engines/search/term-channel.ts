import { createPostingLists, type PostingLists } from "#src/engines/search/posting-lists.ts";

/** How one kind of term is weighed: BM25F (Robertson, Zaragoza, Taylor 2004), two fields. */
export type FieldWeights = {
  readonly k1: number;
  readonly titleWeight: number;
  readonly bTitle: number;
  readonly bText: number;
};

/** The terms of one kind (words, pairs, n-grams) of all documents, as numbers from 0 on. */
export type TermChannel = {
  /** Terms of the title and of the text, each as often as it stands there; both lists are sorted in place. */
  add(slot: number, title: Uint32Array, text: Uint32Array): void;
  remove(slot: number, title: Uint32Array, text: Uint32Array): void;
  /**
   * Adds to `into[slot]`, for every document, the BM25F of the terms times their weights, in the order given: it must
   * not depend on the numbers. Inverse document frequency is ln(1 + (N - n + .5) / (n + .5)).
   */
  score(terms: ReadonlyArray<readonly [number, number]>, weights: FieldWeights, into: Float64Array): void;
  /** ln(1 + (N - n + .5) / (n + .5)); highest for a term that no document has. */
  idf(term: number): number;
  readonly postings: PostingLists;
};

export function createTermChannel(): TermChannel {
  const postings = createPostingLists();
  let titleLengths = new Uint16Array(1024);
  let textLengths = new Uint16Array(1024);
  let titleSum = 0;
  let textSum = 0;
  let documents = 0;

  const idf = (term: number) => {
    const found = postings.documents(term);
    return Math.log(1 + (documents - found + 0.5) / (found + 0.5));
  };
  return {
    postings,
    idf,
    add(slot, title, text) {
      while (slot >= titleLengths.length) {
        titleLengths = wider(titleLengths);
        textLengths = wider(textLengths);
      }
      titleLengths[slot] = Math.min(title.length, 65535);
      textLengths[slot] = Math.min(text.length, 65535);
      titleSum += titleLengths[slot] ?? 0;
      textSum += textLengths[slot] ?? 0;
      documents += 1;
      eachTerm(title, text, (term, inTitle, inText) => postings.add(slot, term, inTitle, inText));
    },
    remove(slot, title, text) {
      titleSum -= titleLengths[slot] ?? 0;
      textSum -= textLengths[slot] ?? 0;
      documents -= 1;
      for (const term of new Set([...title, ...text])) postings.forget(term);
    },
    score(terms, { k1, titleWeight, bTitle, bText }, into) {
      const title = lengthFactor(titleSum, documents, bTitle);
      const text = lengthFactor(textSum, documents, bText);
      for (const [term, weight] of terms) {
        const gain = weight * idf(term) * (k1 + 1);
        if (gain === 0) continue;
        postings.each(term, (slot, inTitle, inText) => {
          const titlePart =
            inTitle === 0 ? 0 : (titleWeight * inTitle) / (1 - bTitle + title * (titleLengths[slot] ?? 0));
          const tf = titlePart + inText / (1 - bText + text * (textLengths[slot] ?? 0));
          into[slot] = (into[slot] ?? 0) + (gain * tf) / (k1 + tf);
        });
      }
    },
  };
}

/** b over the mean length; sums are of whole numbers, so that no order of adding shows. */
function lengthFactor(sum: number, documents: number, b: number): number {
  return sum > 0 ? (b * documents) / sum : 0;
}

/** Walks two lists in step, after sorting them: every term once with its counts. */
function eachTerm(
  title: Uint32Array,
  text: Uint32Array,
  visit: (term: number, inTitle: number, inText: number) => void,
): void {
  title.sort();
  text.sort();
  let i = 0;
  let j = 0;
  while (i < title.length || j < text.length) {
    const term = Math.min(title[i] ?? Number.POSITIVE_INFINITY, text[j] ?? Number.POSITIVE_INFINITY);
    const [fromTitle, fromText] = [i, j];
    while (i < title.length && title[i] === term) i += 1;
    while (j < text.length && text[j] === term) j += 1;
    visit(term, i - fromTitle, j - fromText);
  }
}

function wider(column: Uint16Array): Uint16Array<ArrayBuffer> {
  const made = new Uint16Array(column.length * 2);
  made.set(column);
  return made;
}
