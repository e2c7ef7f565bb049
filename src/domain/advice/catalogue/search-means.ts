import type { CatalogueFunction, Means } from "#src/domain/advice/means.ts";
import { forgivenSlips, spellingDistance } from "#src/engines/language/spelling-distance.ts";
import { foldedKey, spellingKey } from "#src/engines/language/spelling-key.ts";

/**
 * How a means was found, best first: its name begins so, its name holds it, its words hold it, a name is nearly it, it
 * gives what the words wish for.
 */
export type MeansHit = { readonly id: string; readonly rank: 0 | 1 | 2 | 3 | 4 };

export type SearchMeans = (typed: string) => readonly MeansHit[];

/** Longer questions are cut; nobody types more to find a tool. */
const mostTyped = 200;

/**
 * Search over the names (in every language, with readings, `alsoCalled` and vendor), summaries, ways and functions of
 * means. Every word that was typed must be found, in any spelling that `spellingKey` joins; where nothing is found so, a name
 * with a slip or two counts. Hits in the order of `means` within a rank. An empty question finds nothing.
 */
export function meansSearch(means: readonly Means[], functions: ReadonlyMap<string, CatalogueFunction>): SearchMeans {
  const entries = means.map(entryOf);
  const functionTexts = [...functions].map(
    ([id, fn]) => [id, joined(keysOf([...said(fn.name), ...said(fn.gloss)]))] as const,
  );
  // What functions say is looked at once a question, not once for each means that gives them.
  const askedKey = (key: string): AskedKey => ({
    key,
    functions: new Set(functionTexts.flatMap(([id, text]) => (text.includes(key) ? [id] : []))),
  });
  return (typed) => {
    const words = typed.slice(0, mostTyped).normalize("NFKC").split(/\s+/);
    const asked = words
      .map((word) => unique([spellingKey(word), foldedKey(word)]).map(askedKey))
      .filter((keys) => keys.length > 0);
    if (asked.length === 0) return [];
    const exact = entries.flatMap((entry) => hit(entry, asked, rankOf));
    return exact.length > 0 ? exact : entries.flatMap((entry) => hit(entry, asked, nearRankOf));
  };
}

type AskedKey = { readonly key: string; readonly functions: ReadonlySet<string> };
type Entry = {
  readonly id: string;
  readonly names: readonly string[];
  /** All names, each after a `border`. */
  readonly nameText: string;
  readonly wordText: string;
  readonly gives: readonly string[];
};
type Rank = MeansHit["rank"];

/** Stands in no key: one look at a long text is quicker than one at each of many short ones. */
const border = "\n";

function joined(keys: readonly string[]): string {
  return keys.map((key) => border + key).join("");
}

function entryOf(means: Means): Entry {
  const called = [...said(means.name), ...(means.alsoCalled ?? []), means.vendor ?? "", means.id];
  const names = keysOf(called.flatMap((name) => [name, ...name.split(/[\s・（）()/]+/)]));
  return {
    id: means.id,
    names,
    nameText: joined(names),
    wordText: joined(keysOf([...said(means.summary), ...means.ways.flatMap(({ name }) => said(name))])),
    gives: unique(means.ways.flatMap(({ gives }) => gives.map((one) => one.function))),
  };
}

function hit(
  entry: Entry,
  asked: ReadonlyArray<readonly AskedKey[]>,
  rank: (entry: Entry, key: AskedKey) => Rank | null,
): MeansHit[] {
  let worst: Rank = 0;
  for (const keys of asked) {
    let best: Rank | null = null;
    for (const key of keys) {
      const one = rank(entry, key);
      if (one !== null && (best === null || one < best)) best = one;
    }
    if (best === null) return [];
    if (best > worst) worst = best;
  }
  return [{ id: entry.id, rank: worst }];
}

function rankOf(entry: Entry, { key, functions }: AskedKey): Rank | null {
  if (entry.nameText.includes(border + key)) return 0;
  if (entry.nameText.includes(key)) return 1;
  return entry.wordText.includes(key) || entry.gives.some((id) => functions.has(id)) ? 2 : null;
}

function nearRankOf(entry: Entry, asked: AskedKey): Rank | null {
  const exact = rankOf(entry, asked);
  if (exact !== null) return exact;
  const { key } = asked;
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
