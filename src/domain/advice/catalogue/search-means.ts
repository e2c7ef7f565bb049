import type { CatalogueFunction, Means } from "#src/domain/advice/means.ts";
import { forgivenSlips, spellingDistance } from "#src/engines/language/spelling-distance.ts";
import { foldedKey, spellingKey } from "#src/engines/language/spelling-key.ts";

/** How a means was found, best first: its name begins so, its name holds it, its words hold it, a name is nearly it. */
export type MeansHit = { readonly id: string; readonly rank: 0 | 1 | 2 | 3 };

export type SearchMeans = (typed: string) => readonly MeansHit[];

/** Longer questions are cut; nobody types more to find a tool. */
const mostTyped = 200;

/**
 * Search over the names (in every language, with readings, `alsoCalled` and vendor), summaries, ways and functions of
 * means. Every word that was typed must be found, in any spelling that `spellingKey` joins; where nothing is found so, a name
 * with a slip or two counts. Hits in the order of `means` within a rank. An empty question finds nothing.
 */
export function meansSearch(means: readonly Means[], functions: ReadonlyMap<string, CatalogueFunction>): SearchMeans {
  const functionKeys = new Map([...functions].map(([id, fn]) => [id, keysOf([...said(fn.name), ...said(fn.gloss)])]));
  const entries = means.map((one) => entryOf(one, functionKeys));
  return (typed) => {
    const words = typed.slice(0, mostTyped).normalize("NFKC").split(/\s+/);
    const asked = words.map((word) => unique([spellingKey(word), foldedKey(word)])).filter((keys) => keys.length > 0);
    if (asked.length === 0) return [];
    const exact = entries.flatMap((entry) => hit(entry, asked, rankOf));
    return exact.length > 0 ? exact : entries.flatMap((entry) => hit(entry, asked, nearRankOf));
  };
}

type Entry = { readonly id: string; readonly names: readonly string[]; readonly words: readonly string[] };
type Rank = 0 | 1 | 2 | 3;

function entryOf(means: Means, functionKeys: ReadonlyMap<string, readonly string[]>): Entry {
  const names = [...said(means.name), ...(means.alsoCalled ?? []), means.vendor ?? "", means.id];
  const parts = names.flatMap((name) => [name, ...name.split(/[\s・（）()/]+/)]);
  const given = new Set(means.ways.flatMap(({ gives }) => gives.map((one) => one.function)));
  return {
    id: means.id,
    names: keysOf(parts),
    words: [
      ...keysOf([...said(means.summary), ...means.ways.flatMap(({ name }) => said(name))]),
      ...[...given].flatMap((id) => functionKeys.get(id) ?? []),
    ],
  };
}

function hit(
  entry: Entry,
  asked: readonly (readonly string[])[],
  rank: (entry: Entry, key: string) => Rank | null,
): MeansHit[] {
  const bestOfEach = asked.map((keys) =>
    keys
      .map((key) => rank(entry, key))
      .filter((one) => one !== null)
      .toSorted((a, b) => a - b)
      .at(0),
  );
  const found = bestOfEach.filter((one) => one !== undefined).toSorted((a, b) => b - a);
  const [worst] = found;
  return worst === undefined || found.length < asked.length ? [] : [{ id: entry.id, rank: worst }];
}

function rankOf(entry: Entry, key: string): Rank | null {
  if (entry.names.some((name) => name.startsWith(key))) return 0;
  if (entry.names.some((name) => name.includes(key))) return 1;
  return entry.words.some((words) => words.includes(key)) ? 2 : null;
}

function nearRankOf(entry: Entry, key: string): Rank | null {
  const exact = rankOf(entry, key);
  if (exact !== null) return exact;
  const slips = forgivenSlips(key.length);
  return slips > 0 && entry.names.some((name) => spellingDistance(name, key, slips) <= slips) ? 3 : null;
}

/** The texts in every language; of marked furigana once as written and once as read. */
function said(words: Readonly<Record<string, string>>): string[] {
  return Object.values(words).flatMap((text) =>
    text.includes("{")
      ? [text.replace(/\{([^{}|]+)\|[^{}|]+\}/g, "$1"), text.replace(/\{[^{}|]+\|([^{}|]+)\}/g, "$1")]
      : [text],
  );
}

function keysOf(texts: readonly string[]): string[] {
  return unique(unique(texts).flatMap((text) => [spellingKey(text), foldedKey(text)]));
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== "");
}
