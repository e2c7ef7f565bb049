import type { CatalogueChange, ChangedEntry } from "#src/domain/advice/catalogue/editing/catalogue-changes.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { browseWords } from "#src/words/browse-words.ts";

/** A line about one entry; `means` leads to its page where there is one still. */
export type ChangeLine = { readonly words: string; readonly means: string | null };

/** Lines of one change; the rest is counted. */
const shownLines = 30;

/** What a change did, in words: each means by name, wishes and rules together, a long list cut with its count. */
export function changeLines(change: CatalogueChange, locale: Locale): ChangeLine[] {
  const words = browseWords[locale].changesPage;
  if (change.first) return [{ words: words.first(change.entries), means: null }];
  const ofMeans = (entries: readonly ChangedEntry[], say: (name: string) => string, stays: boolean) =>
    entries
      .filter(({ kind }) => kind === "means")
      .map(({ id, name }): ChangeLine => ({ words: say(name?.[locale] ?? id), means: stays ? id : null }));
  const lines = [
    ...ofMeans(change.added, words.added, true),
    ...ofMeans(change.changed, words.changed, true),
    ...ofMeans(change.removed, words.removed, false),
  ];
  const rules = [...change.added, ...change.changed, ...change.removed].some(({ kind }) => kind !== "means");
  const cut = lines.slice(0, shownLines);
  return [
    ...cut,
    ...(lines.length > cut.length ? [{ words: words.more(lines.length - cut.length), means: null }] : []),
    ...(rules ? [{ words: words.rules, means: null }] : []),
  ];
}
