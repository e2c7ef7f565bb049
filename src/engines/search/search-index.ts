import { createShelves, type Shelves } from "#src/engines/search/document-shelves.ts";
import { type HitReasons, hitReasons, matchedSpans } from "#src/engines/search/hit-reasons.ts";
import { questionTerms } from "#src/engines/search/question-terms.ts";
import { rankDocuments } from "#src/engines/search/rank-documents.ts";
import type { SearchDocument } from "#src/engines/search/search-document.ts";
import { learnLessons, type SearchLessons } from "#src/engines/search/search-lessons.ts";
import { defaultSearchOptions, type SearchOptions } from "#src/engines/search/search-options.ts";

/** A document that was found; scores compare within one answer only and are at most 1 + the weight of the topics. */
export type SearchHit = HitReasons & { readonly id: string; readonly score: number };

export type SearchAsk = {
  /** At most so many hits; 10 unless said. */
  readonly limit?: number;
  readonly filter?: (id: string) => boolean;
  /** Somebody is still typing: the last word stands for all words that begin so. */
  readonly typing?: boolean;
};

export type SearchIndex = {
  /** A document with the same id is replaced. */
  add(document: SearchDocument): void;
  /** False when there was none. Afterwards the index answers as if the document had never been added. */
  remove(id: string): boolean;
  /** Best first, equal ones by id. */
  search(question: string, ask?: SearchAsk): readonly SearchHit[];
  /** Where words of the question, or what they may be called, stand in a text: [start, end) in UTF-16 units, in order. */
  spans(question: string, text: string): ReadonlyArray<readonly [number, number]>;
  /** What the documents teach now. Nothing changes until it is taken in. */
  learn(): SearchLessons;
  /** Takes in lessons, of this node or another, and places all documents anew; null forgets them. */
  take(lessons: SearchLessons | null): void;
  size(): number;
  /** Bytes of the lists of terms and topics, without the documents and the names of terms. */
  bytes(): number;
};

/**
 * A full-text index in memory for questions in Japanese, without a downloaded model. The same documents, lessons and
 * question give the same answer on every node, in whatever order documents were added and removed.
 */
export function createSearchIndex(
  given: Partial<SearchOptions> = {},
  firstLessons: SearchLessons | null = null,
): SearchIndex {
  const options: SearchOptions = { ...defaultSearchOptions, ...given };
  const { analysis } = options;
  let lessons = firstLessons;
  let shelves = createShelves(analysis, lessons);

  const rebuild = () => {
    const kept = shelves.documents();
    shelves = createShelves(analysis, lessons);
    for (const document of kept) shelves.put(document);
  };
  const ask = (question: string, typing: boolean) =>
    questionTerms(
      question,
      options,
      {
        isKnown: shelves.has,
        near: (word) => shelves.near.near(word).filter(shelves.has),
        startingWith: (start) => commonestStartingWith(shelves, start),
        translation: lessons?.translation ?? null,
      },
      typing,
    );
  return {
    add(document) {
      shelves.drop(document.id);
      shelves.put(document);
    },
    remove(id) {
      if (!shelves.drop(id)) return false;
      // NOTE gone documents still lie in the lists; leaving them behind when half are gone costs little on average
      if (shelves.slotCount() > 1_000 && shelves.size() < shelves.slotCount() / 2) rebuild();
      return true;
    },
    search(question, { limit = 10, filter = () => true, typing = false } = {}) {
      const asked = ask(question, typing);
      return rankDocuments(shelves, asked, options, limit, filter).flatMap(({ slot, id, score }) => {
        const document = shelves.at(slot);
        return document ? [{ id, score, ...hitReasons(asked, document, analysis, shelves.idf) }] : [];
      });
    },
    spans: (question, text) => matchedSpans(text, ask(question, false), analysis),
    learn: () => learnLessons(shelves.documents(), analysis),
    take(next) {
      lessons = next;
      rebuild();
    },
    size: () => shelves.size(),
    bytes: () =>
      [shelves.words, shelves.pairs, shelves.grams].reduce((sum, { postings }) => sum + postings.bytes(), 0) +
      (shelves.topics?.bytes() ?? 0),
  };
}

const mostCompletions = 20;

/** Words that begin so, those of most documents first, equal ones in code-unit order. */
function commonestStartingWith(shelves: Shelves, start: string): string[] {
  const found: Array<readonly [string, number]> = [];
  for (const [word, number] of shelves.numbers.words()) {
    const documents = word.startsWith(start) ? shelves.words.postings.documents(number) : 0;
    if (documents > 0) found.push([word, documents]);
  }
  found.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return found.slice(0, mostCompletions).map(([word]) => word);
}
