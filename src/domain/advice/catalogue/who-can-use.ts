import { type Helpers, helpersFor } from "#src/domain/advice/catalogue/reach-helpers.ts";
import { type AccessProfile, profileAccess } from "#src/domain/advice/catalogue/reach-profiles.ts";
import { peopleFunctions } from "#src/domain/advice/catalogue/reach-table.ts";
import type { CatalogueFunction, Means } from "#src/domain/advice/means.ts";
import { isClosed, keyOf, missingOf, type SegmentAccess } from "#src/domain/advice/planning/reach-access.ts";
import { type AccessKey, accessValues } from "#src/domain/advice/vocabulary.ts";

/** Whether people of a profile can use a means for something that people served or the public want. */
export type WhoCan = {
  readonly profile: string;
  /** Ways that they can use as they are. */
  readonly ways: readonly string[];
  /** Where there is none: the fewest other means that would open one; null = nothing does, or nothing is needed. */
  readonly with: Helpers | null;
  /** Where there is none: what stands in the way: of the way that the fewest others open, else of the nearest. */
  readonly missing: readonly AccessKey[];
  /** Not empty = it is made for people who lack these and more than they do; nobody is left behind by that. */
  readonly madeFor: readonly AccessKey[];
};

/** Keys of which the vocabulary names the best value first: whoever has more than is asked lacks nothing. */
const bestFirst = [
  "hearing",
  "sight",
  "speech",
  "hands",
  "japanese",
  "literacy",
  "skill",
  "account",
  "email",
  "privacy",
  "mobility",
] as const satisfies readonly AccessKey[];

/** For every means that people outside use, the profiles in their order. Means that only staff use are absent. */
export type WhoCanUse = ReadonlyMap<string, readonly WhoCan[]>;

/** The same facts as `reachTable`, seen from the means. */
export function whoCanUse(
  catalogue: { readonly means: readonly Means[]; readonly functionById: ReadonlyMap<string, CatalogueFunction> },
  profiles: readonly AccessProfile[],
): WhoCanUse {
  const people = profiles.map((profile) => {
    const access = profileAccess(profile);
    return { profile, access, helpers: helpersFor(access, catalogue.means) };
  });
  const forPeople = new Set(peopleFunctions([...catalogue.functionById.values()]).map(({ id }) => id));
  return new Map(
    catalogue.means.flatMap((means) => {
      const ways = means.ways.filter(({ gives }) => gives.some((given) => forPeople.has(given.function)));
      if (ways.length === 0) return [];
      return [
        [
          means.id,
          people.map(({ profile, access, helpers }): WhoCan => {
            const tried = ways.map((way) => ({ way, missing: missingOf(way.asks, access, way) }));
            const usable = tried.filter(({ missing }) => missing.length === 0).map(({ way }) => way.id);
            if (usable.length > 0) return { profile: profile.id, ways: usable, with: null, missing: [], madeFor: [] };
            const spared = tried.map(({ way }) => bestFirst.filter((key) => hasMore(key, way.asks[key], access)));
            if (spared.every((keys) => keys.length > 0))
              return { profile: profile.id, ways: [], with: null, missing: [], madeFor: [...new Set(spared.flat())] };
            const barred = tried.map(({ way, missing }) => ({
              missing,
              with: isClosed(way, missing) ? null : helpers(missing),
            }));
            const [nearest] = barred.toSorted(
              (a, b) => helpersOf(a) - helpersOf(b) || a.missing.length - b.missing.length,
            );
            return {
              profile: profile.id,
              ways: [],
              with: nearest?.with ?? null,
              missing: nearest?.missing.map(keyOf) ?? [],
              madeFor: [],
            };
          }),
        ] as const,
      ];
    }),
  );
}

/** Whether the way asks for less than they have: a makeshift, a language of one's own, a sheet for who does not see well. */
function hasMore(
  key: (typeof bestFirst)[number],
  asked: readonly string[] | undefined,
  access: SegmentAccess,
): boolean {
  const order: readonly string[] = accessValues[key];
  const best = (values: readonly string[]): number => Math.min(...values.map((value) => order.indexOf(value)));
  const has = access.get(key)?.values ?? [];
  return asked !== undefined && has.length > 0 && best(has) < best(asked);
}

/** More than any number of helpers where nothing helps. */
function helpersOf({ with: helpers }: { readonly with: Helpers | null }): number {
  return helpers?.length ?? Number.MAX_SAFE_INTEGER;
}
