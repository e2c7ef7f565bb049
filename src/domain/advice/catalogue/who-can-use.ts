import { type Helpers, helpersFor } from "#src/domain/advice/catalogue/reach-helpers.ts";
import { type AccessProfile, profileAccess } from "#src/domain/advice/catalogue/reach-profiles.ts";
import { peopleFunctions } from "#src/domain/advice/catalogue/reach-table.ts";
import type { CatalogueFunction, Means } from "#src/domain/advice/means.ts";
import { isClosed, keyOf, missingOf } from "#src/domain/advice/planning/reach-access.ts";
import type { AccessKey } from "#src/domain/advice/vocabulary.ts";

/** Whether people of a profile can use a means for something that people served or the public want. */
export type WhoCan = {
  readonly profile: string;
  /** Ways that they can use as they are. */
  readonly ways: readonly string[];
  /** Where there is none: the fewest other means that would open one; null = nothing does, or nothing is needed. */
  readonly with: Helpers | null;
  /** Where there is none: what stands in the way: of the way that the fewest others open, else of the nearest. */
  readonly missing: readonly AccessKey[];
};

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
            if (usable.length > 0) return { profile: profile.id, ways: usable, with: null, missing: [] };
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
            };
          }),
        ] as const,
      ];
    }),
  );
}

/** More than any number of helpers where nothing helps. */
function helpersOf({ with: helpers }: { readonly with: Helpers | null }): number {
  return helpers?.length ?? Number.MAX_SAFE_INTEGER;
}
