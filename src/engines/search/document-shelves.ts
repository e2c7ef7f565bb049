import { type AnalysedText, type Analysis, analyseText } from "#src/engines/search/analyse-text.ts";
import { createNearSpellings, type NearSpellings } from "#src/engines/search/near-spelling.ts";
import { mostSlots } from "#src/engines/search/posting-lists.ts";
import type { SearchDocument } from "#src/engines/search/search-document.ts";
import { type SearchLessons, topicTerms } from "#src/engines/search/search-lessons.ts";
import { createTermChannel, type TermChannel } from "#src/engines/search/term-channel.ts";
import { createTopicScores, type TopicScores } from "#src/engines/search/topic-scores.ts";

/** All documents with everything they are found by. A slot is a document's number here; it says nothing outside. */
export type Shelves = {
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
};

export function createShelves(analysis: Analysis, lessons: SearchLessons | null): Shelves {
  const bySlot: Array<SearchDocument | null> = [];
  const slots = new Map<string, number>();
  const [words, pairs, grams] = [createTermChannel(), createTermChannel(), createTermChannel()];
  const near = createNearSpellings();
  const topics = lessons && lessons.topics.dims > 0 ? createTopicScores(lessons.topics) : null;
  return {
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
      bySlot.push(document);
      slots.set(document.id, slot);
      words.add(slot, keysOf(title), keysOf(text));
      pairs.add(slot, title.pairs, text.pairs);
      grams.add(slot, title.grams, text.grams);
      for (const key of [...keysOf(title), ...keysOf(text)]) near.add(key);
      topics?.add(slot, topicTerms(title, text));
    },
    drop(id) {
      const slot = slots.get(id);
      const document = slot === undefined ? null : bySlot[slot];
      if (slot === undefined || !document) return false;
      const title = analyseText(document.title, analysis);
      const text = analyseText(document.text, analysis);
      bySlot[slot] = null;
      slots.delete(id);
      words.remove(slot, keysOf(title), keysOf(text));
      pairs.remove(slot, title.pairs, text.pairs);
      grams.remove(slot, title.grams, text.grams);
      topics?.remove(slot);
      return true;
    },
    slotCount: () => bySlot.length,
    size: () => slots.size,
    at: (slot) => bySlot[slot] ?? null,
    documents: () => bySlot.filter((document) => document !== null),
  };
}

/** The keys of a text's words, each as often as it stands there. */
export function keysOf(text: AnalysedText): string[] {
  return text.words.map(({ key }) => key);
}
