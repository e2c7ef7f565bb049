import type { Understanding } from "#src/domain/advice/understanding.ts";

/** What people use without a maker's name, and what the catalogue calls it. */
const unnamed: ReadonlyArray<readonly [RegExp, string]> = [
  [/はがき|ハガキ|葉書|手紙|郵送|郵便|\bpost(?:al|cards?)?\b/i, "letters-with-newsletter"],
];

/** Entries of the catalogue that are another one used in a way of its own: who refuses it refuses them. */
export const waysOfOne: Readonly<Record<string, readonly string[]>> = {
  "line-official-account": ["line-news-only", "weekly-word-by-line"],
  "line-group": ["line-open-chat"],
};

/** A machine for faxes hangs on a line, and a line on which calls come in is there; who has the account can send news by it. */
const bringsAlong: Readonly<Record<string, string>> = {
  "fax-desk": "telephone-line",
  "line-official-account": "line-news-only",
};

/** What is in use today, by the ids of the catalogue: it is no new thing, and nothing of it is sold anew. */
export function idsInUse({ currentMeans, needs }: Pick<Understanding, "currentMeans" | "needs">): string[] {
  const ids = currentMeans.flatMap(({ id, name }) =>
    id === null ? unnamed.flatMap(([words, known]) => (words.test(name) ? [known] : [])) : [id],
  );
  const along = ids.flatMap((id) => bringsAlong[id] ?? []);
  // Who wants to share the calls takes calls.
  const calls = needs.some((need) => need.function === "take-calls-as-team") ? ["telephone-line"] : [];
  return [...new Set([...ids, ...along, ...calls])];
}
