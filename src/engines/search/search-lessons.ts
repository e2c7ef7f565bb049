import { type AnalysedText, type Analysis, analyseText } from "#src/engines/search/analyse-text.ts";
import { type LatentTopics, learnTopics, type WordCounts } from "#src/engines/search/latent-topics.ts";
import type { SearchDocument } from "#src/engines/search/search-document.ts";
import { learnTranslation, type WordTranslation } from "#src/engines/search/word-translation.ts";

/** What a collection taught: one value, to be built once and given to the index of every node. */
export type SearchLessons = { readonly topics: LatentTopics; readonly translation: WordTranslation };

/** Fewer teach more accidents than topics: measured on 83 and 122 documents, where lessons cost .002 to .009 nDCG@10. */
const fewestDocuments = 300;
/** At most so many documents are learned from, evenly chosen in the order of their ids. */
const mostTopicDocuments = 8_000;
const mostTranslatedDocuments = 4_000;
const mostTranslatedWords = 40;

/**
 * Learns from documents in any order: the same set always gives the same lessons. 160 topics, fewer than one for six
 * documents; 64 when there are more than 30,000 documents, to keep every document's place small.
 */
export function learnLessons(documents: Iterable<SearchDocument>, analysis: Analysis): SearchLessons {
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  if (sorted.length < fewestDocuments) return { topics: learnTopics([], 0), translation: new Map() };
  const dims = Math.min(sorted.length > 30_000 ? 64 : 160, Math.floor(sorted.length / 6));
  const chosen = evenly(sorted, mostTopicDocuments).map(({ title, text }) => ({
    title: analyseText(title, analysis),
    text: analyseText(text, analysis),
  }));
  return {
    topics: learnTopics(
      chosen.map(({ title, text }) => documentCounts(title, text)),
      dims,
    ),
    translation: learnTranslation(
      evenly(chosen, mostTranslatedDocuments).map(({ title, text }) => ({
        title: new Set(title.keys),
        text: new Set([...new Set(text.keys)].slice(0, mostTranslatedWords)),
      })),
    ),
  };
}

/** The words of a document, those of the title counted twice. */
export function documentCounts(title: AnalysedText, text: AnalysedText): WordCounts {
  const counts = new Map<string, number>();
  for (const key of title.keys) counts.set(key, (counts.get(key) ?? 0) + 2);
  for (const key of text.keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function evenly<T>(values: readonly T[], most: number): T[] {
  if (values.length <= most) return [...values];
  return Array.from({ length: most }, (_, i) => values[Math.floor((i * values.length) / most)]).filter(
    (value) => value !== undefined,
  );
}
