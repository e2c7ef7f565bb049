import { type Analysis, analyseText } from "#src/engines/search/analyse-text.ts";
import { createNearSpellings, type NearSpellings } from "#src/engines/search/near-spelling.ts";
import { mostSlots } from "#src/engines/search/posting-lists.ts";
import type { SearchDocument } from "#src/engines/search/search-document.ts";
import { documentCounts, type SearchLessons } from "#src/engines/search/search-lessons.ts";
import { createTermChannel, type TermChannel } from "#src/engines/search/term-channel.ts";
import { createTermNumbers, type TermNumbers } from "#src/engines/search/term-numbers.ts";
import { createTopicScores, type TopicScores } from "#src/engines/search/topic-scores.ts";

/** All documents with everything they are found by. A slot is a document's number here; it says nothing outside. */
export type Shelves = {
  readonly numbers: TermNumbers;
  readonly words: TermChannel;
  readonly pairs: TermChannel;
  readonly grams: TermChannel;
  readonly near: NearSpellings;
  readonly topics: TopicScores | null;
  put(document: SearchDocument): void;
  /** False when there was none. */
  drop(id: string): boolean;
  /** Slots ever given, those of dropped documents too. */
  slotCount(): number;
  size(): number;
  at(slot: number): SearchDocument | null;
  documents(): SearchDocument[];
  /** Whether a document has the word. */
  has(word: string): boolean;
  idf(word: string): number;
};

export function createShelves(analysis: Analysis, lessons: SearchLessons | null): Shelves {
  const bySlot: Array<SearchDocument | null> = [];
  const slots = new Map<string, number>();
  const numbers = createTermNumbers();
  const [words, pairs, grams] = [createTermChannel(), createTermChannel(), createTermChannel()];
  const near = createNearSpellings();
  const topics = lessons && lessons.topics.dims > 0 ? createTopicScores(lessons.topics) : null;
  return {
    numbers,
    words,
    pairs,
    grams,
    near,
    topics,
    put(document) {
      const slot = bySlot.length;
      if (slot >= mostSlots) throw new RangeError(`an index holds at most ${mostSlots} documents`);
      const title = analyseText(document.title, analysis);
      const text = analyseText(document.text, analysis);
      for (const part of [title, text]) for (const key of part.keys) if (numbers.word(key) < 0) near.add(key);
      const [inTitle, inText] = [numbers.number(title), numbers.number(text)];
      bySlot.push(document);
      slots.set(document.id, slot);
      words.add(slot, inTitle.words, inText.words);
      pairs.add(slot, inTitle.pairs, inText.pairs);
      grams.add(slot, inTitle.grams, inText.grams);
      topics?.add(slot, documentCounts(title, text));
    },
    drop(id) {
      const slot = slots.get(id);
      const document = slot === undefined ? null : bySlot[slot];
      if (slot === undefined || !document) return false;
      const inTitle = numbers.number(analyseText(document.title, analysis));
      const inText = numbers.number(analyseText(document.text, analysis));
      bySlot[slot] = null;
      slots.delete(id);
      words.remove(slot, inTitle.words, inText.words);
      pairs.remove(slot, inTitle.pairs, inText.pairs);
      grams.remove(slot, inTitle.grams, inText.grams);
      return true;
    },
    slotCount: () => bySlot.length,
    size: () => slots.size,
    at: (slot) => bySlot[slot] ?? null,
    documents: () => bySlot.filter((document) => document !== null),
    has: (word) => numbers.word(word) >= 0 && words.postings.documents(numbers.word(word)) > 0,
    idf: (word) => words.idf(numbers.word(word)),
  };
}
