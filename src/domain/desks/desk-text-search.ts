import type { Desk } from "#src/domain/desks/desk.ts";
import type { SearchDocument } from "#src/engines/search/search-document.ts";
import { createSearchIndex, type SearchIndex } from "#src/engines/search/search-index.ts";

/**
 * Finds desks for a question in somebody's own words, by the house's search engine: ids, the likeliest first, at most
 * 10. A desk that holds less than a third of what the question says (its words or their meanings, by rarity) is not
 * shown: no desk is better than a wrong one.
 */
export function deskTextSearch(desks: readonly Desk[]): DeskTextSearch {
  const index = createSearchIndex();
  for (const desk of desks) index.add(searchDocumentOf(desk));
  return searchIn(index);
}

type DeskTextSearch = (question: string) => readonly string[];

/** A directory up to this size is indexed at once; of a larger one our own desks are, and the rest a piece at a time. */
const atOnce = 300;

/**
 * Keeps the search of the newest version of the directory. While a large one is still being indexed, which takes a second
 * for some thousand desks, the desks that somebody confirmed are found already; nobody waits.
 */
export function deskTextSearches(): (version: number, desks: readonly Desk[]) => DeskTextSearch {
  let kept: { version: number; search: DeskTextSearch } | null = null;
  return (version, desks) => {
    if (kept?.version === version) return kept.search;
    const index = createSearchIndex();
    const [first, rest] =
      desks.length <= atOnce
        ? [desks, []]
        : [desks.filter((desk) => desk.x_yorozu.verified), desks.filter((desk) => !desk.x_yorozu.verified)];
    for (const desk of first) index.add(searchDocumentOf(desk));
    kept = { version, search: searchIn(index) };
    const isNewest = () => kept?.version === version;
    const addMore = (from: number) => {
      if (!isNewest() || from >= rest.length) return;
      for (const desk of rest.slice(from, from + 20)) index.add(searchDocumentOf(desk));
      setImmediate(addMore, from + 20);
    };
    setImmediate(addMore, 0);
    return kept.search;
  };
}

function searchIn(index: SearchIndex): DeskTextSearch {
  return (question) =>
    index
      .search(question.slice(0, longestQuestion))
      .filter(({ coverage }) => coverage >= leastCoverage)
      .map(({ id }) => id);
}

/** What a desk is found by: its words in Japanese and English. */
export function searchDocumentOf({ id, name, description, x_yorozu: own }: Desk): SearchDocument {
  return {
    id,
    title: `${name}\n${own.name.en}`,
    text: [description, own.forWhom.ja, own.forWhom.en, own.note?.ja ?? ""].join("\n"),
  };
}

const longestQuestion = 500;
const leastCoverage = 1 / 3;
