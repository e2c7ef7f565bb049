import { type AnalysedText, type Analysis, analyseText } from "#src/engines/search/analyse-text.ts";
import { type LatentTopics, learnTopics, type TermCounts } from "#src/engines/search/latent-topics.ts";
import type { SearchDocument } from "#src/engines/search/search-document.ts";
import { learnTranslation, type WordTranslation } from "#src/engines/search/word-translation.ts";

/** What a collection taught. Built once (by a job), kept as one value, and given to the index of every node. */
export type SearchLessons = { readonly topics: LatentTopics; readonly translation: WordTranslation };

/** At most so many documents are learned from, evenly chosen in the order of their ids. */
/** Fewer teach more accidents than topics: measured on 83 and 122 documents, where lessons cost .002 to .009 nDCG@10. */
const fewestDocuments = 300;
const mostTopicDocuments = 8_000;
const mostTranslatedDocuments = 4_000;
const mostTranslatedWords = 40;

/**
 * Learns from documents in any order: the same set always gives the same lessons. 160 topics, fewer than one for six
 * documents; 64 when there are more than 30,000 documents, because every question is compared with all of them.
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
      chosen.map(({ title, text }) => topicTerms(title, text)),
      dims,
    ),
    translation: learnTranslation(
      evenly(chosen, mostTranslatedDocuments).map(({ title, text }) => ({
        title: new Set(title.words.map(({ key }) => key)),
        text: new Set([...new Set(text.words.map(({ key }) => key))].slice(0, mostTranslatedWords)),
      })),
    ),
  };
}

/** The terms that topics are made of: words, and letters in a row that are not all hiragana; the title counts twice. */
export function topicTerms(title: AnalysedText, text: AnalysedText): TermCounts {
  const counts = new Map<string, number>();
  const count = (term: string, times: number) => counts.set(term, (counts.get(term) ?? 0) + times);
  for (const [part, times] of [
    [title, 2],
    [text, 1],
  ] as const) {
    for (const { key } of part.words) count(key, times);
    for (const gram of part.grams) if (gram.length > 1 && notOnlyHiragana.test(gram)) count(`${gram} `, times);
  }
  return counts;
}

const notOnlyHiragana = /[^\u3041-\u3096\u30fc]/;

function evenly<T>(values: readonly T[], most: number): T[] {
  if (values.length <= most) return [...values];
  return Array.from({ length: most }, (_, i) => values[Math.floor((i * values.length) / most)]).filter(
    (value) => value !== undefined,
  );
}
