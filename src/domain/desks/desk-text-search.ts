import type { Desk } from "#src/domain/desks/desk.ts";
import type { SearchDocument } from "#src/engines/search/search-document.ts";
import { createSearchIndex } from "#src/engines/search/search-index.ts";

/**
 * Finds desks for a question in somebody's own words, by the house's search engine: ids, the likeliest first, at most
 * 10. A desk that holds less than a third of what the question says (its words or their meanings, by rarity) is not
 * shown: no desk is better than a wrong one.
 */
export function deskTextSearch(desks: readonly Desk[]): (question: string) => readonly string[] {
  const index = createSearchIndex();
  for (const desk of desks) index.add(searchDocumentOf(desk));
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
