import type { Catalogue } from "#src/domain/advice/catalogue/catalogue.ts";
import { type PriceBand, priceBand, priceBands } from "#src/domain/advice/catalogue/price-band.ts";
import type { AccessProfile } from "#src/domain/advice/catalogue/reach-profiles.ts";
import { type MeansHit, meansSearch, type SearchMeans } from "#src/domain/advice/catalogue/search-means.ts";
import { type WhoCanUse, whoCanUse } from "#src/domain/advice/catalogue/who-can-use.ts";
import type { Means } from "#src/domain/advice/means.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";

/** What a reader asks of the catalogue; an empty field asks for nothing. */
export type BrowseQuery = {
  readonly q: string;
  readonly kind: Means["kind"] | "";
  /** The id of an access profile: people who can use it as they are. */
  readonly who: string;
  readonly cost: PriceBand | "";
  /** The id of a function that it gives. */
  readonly fn: string;
};

/** One way of a means that gives a function. */
export type GivingWay = {
  readonly means: Means;
  readonly way: Means["ways"][number];
  readonly given: Means["ways"][number]["gives"][number];
};

/** What browsing needs of a catalogue, worked out once a version. */
export type BrowseCatalogue = {
  /** The means that fit; with words asked, how they were found, best first: of the last rank those that give a wish best. */
  readonly find: (query: BrowseQuery) => readonly MeansHit[];
  /** The ids of the functions that words wish for, 会員管理: what is looked for where no entry has the words. */
  readonly wishedIn: (words: string) => readonly string[];
  readonly whoCan: WhoCanUse;
  /** Every way that gives a function, by its id: the best first, otherwise in the catalogue's order. */
  readonly waysOf: ReadonlyMap<string, readonly GivingWay[]>;
  /** How many means give a function, by its id. */
  readonly meansOf: ReadonlyMap<string, number>;
  readonly bands: ReadonlyMap<PriceBand, number>;
};

const known = new WeakMap<Catalogue, BrowseCatalogue>();

/** A catalogue never changes, so what was worked out for it is kept as long as it is. `profiles` are the program's own. */
export function browseCatalogue(catalogue: Catalogue, profiles: readonly AccessProfile[]): BrowseCatalogue {
  const before = known.get(catalogue);
  if (before) return before;
  const made = build(catalogue, profiles);
  known.set(catalogue, made);
  return made;
}

export function isPriceBand(value: string): value is PriceBand {
  return priceBands.some((band) => band === value);
}

function build(catalogue: Catalogue, profiles: readonly AccessProfile[]): BrowseCatalogue {
  const { means, meansById, functionById } = catalogue;
  const whoCan = whoCanUse(catalogue, profiles);
  const bandOf = new Map(means.map((one) => [one.id, priceBand(one)]));
  const gives = new Map(
    means.map((one) => [one.id, new Set(one.ways.flatMap((way) => way.gives.map((g) => g.function)))]),
  );
  const usable = new Set(
    [...whoCan].flatMap(([id, all]) =>
      all.filter(({ ways }) => ways.length > 0).map(({ profile }) => `${id} ${profile}`),
    ),
  );
  const waysOf = waysByFunction(means);
  const everything = means.map(({ id }): MeansHit => ({ id, rank: 0 }));
  // The index of words takes the longest and most readers do not search: made at the first question.
  let search: SearchMeans | null = null;
  const wishedIn = (words: string) => understand(words).needs.map((need) => need.function);
  const asked = (q: string): readonly MeansHit[] => {
    if (q.trim() === "") return everything;
    search ??= meansSearch(means, functionById);
    const worded = search(q);
    if (worded.some(({ rank }) => rank < 3)) return worded;
    const giving = wishedIn(q).flatMap((fn) => (waysOf.get(fn) ?? []).map(({ means }) => means.id));
    const known = new Set(worded.map(({ id }) => id));
    return [...worded, ...[...new Set(giving)].flatMap((id): MeansHit[] => (known.has(id) ? [] : [{ id, rank: 4 }]))];
  };
  return {
    wishedIn,
    find({ q, kind, who, cost, fn }) {
      return asked(q)
        .filter(
          ({ id }) =>
            (kind === "" || meansById.get(id)?.kind === kind) &&
            (who === "" || usable.has(`${id} ${who}`)) &&
            (cost === "" || bandOf.get(id) === cost) &&
            (fn === "" || gives.get(id)?.has(fn)),
        )
        .toSorted((a, b) => a.rank - b.rank);
    },
    whoCan,
    waysOf,
    meansOf: countBy([...gives.values()].flatMap((ids) => [...ids])),
    bands: countBy([...bandOf.values()]),
  };
}

function waysByFunction(means: readonly Means[]): Map<string, readonly GivingWay[]> {
  const all = means.flatMap((one) =>
    one.ways.flatMap((way) => way.gives.map((given): GivingWay => ({ means: one, way, given }))),
  );
  const byFunction = Map.groupBy(all, ({ given }) => given.function);
  return new Map(
    [...byFunction].map(([id, ways]) => [id, ways.toSorted((a, b) => b.given.quality - a.given.quality)] as const),
  );
}

function countBy<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
