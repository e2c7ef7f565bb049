import { type Helpers, helpersFor, qualityWithHelp } from "#src/domain/advice/catalogue/reach-helpers.ts";
import { type AccessProfile, profileAccess } from "#src/domain/advice/catalogue/reach-profiles.ts";
import type { CatalogueFunction, Means } from "#src/domain/advice/means.ts";
import { isClosed, missingOf } from "#src/domain/advice/planning/reach-access.ts";
import { compareText } from "#src/kernel/canonical-json.ts";

/** One way that gives the function to these people. */
export type ReachedBy = {
  readonly means: string;
  readonly way: string;
  /** What is left of the way's quality when the helpers are needed. */
  readonly quality: 1 | 2 | 3;
  /** Means that must create an access first; empty = they can use it as they are. */
  readonly with: Helpers;
};

export type ReachRow = {
  readonly function: string;
  readonly profile: string;
  /** 0 = nothing reaches them. */
  readonly best: 0 | 1 | 2 | 3;
  /** Best quality with what they have. */
  readonly bestDirect: 0 | 1 | 2 | 3;
  /** Best first; of equal quality those that need the fewest helpers first. */
  readonly by: readonly ReachedBy[];
};

export type ReachCatalogue = { readonly functions: readonly CatalogueFunction[]; readonly means: readonly Means[] };

/** The functions that must get to people outside the organisation: people served, or the public. */
export function peopleFunctions(functions: readonly CatalogueFunction[]): CatalogueFunction[] {
  return functions.filter(({ audience }) => audience === "served" || audience === "both" || audience === "public");
}

/**
 * Whom the catalogue reaches: a row for each function that must get to people outside and each profile, in their order. It
 * reads the same facts as the planner (asks of ways, what practices create) without prices, limits or numbers of people.
 */
export function reachTable(catalogue: ReachCatalogue, profiles: readonly AccessProfile[]): ReachRow[] {
  const left = qualityWithHelp(catalogue.means);
  return profiles
    .map((profile) => {
      const access = profileAccess(profile);
      return { profile, access, helpers: helpersFor(access, catalogue.means) };
    })
    .flatMap(({ profile, access, helpers }) =>
      peopleFunctions(catalogue.functions).map((wanted): ReachRow => {
        const by = catalogue.means.flatMap(({ id, ways }) =>
          ways.flatMap((way): ReachedBy[] => {
            const given = way.gives.find((one) => one.function === wanted.id);
            const missing = missingOf(way.asks, access, way);
            const needed = given && !isClosed(way, missing) ? helpers(missing) : null;
            return given && needed
              ? [{ means: id, way: way.id, quality: left(given.quality, needed), with: needed }]
              : [];
          }),
        );
        return {
          function: wanted.id,
          profile: profile.id,
          best: bestOf(by),
          bestDirect: bestOf(by.filter((one) => one.with.length === 0)),
          by: by.sort(byWorth),
        };
      }),
    );
}

function bestOf(by: readonly ReachedBy[]): 0 | 1 | 2 | 3 {
  return ([3, 2, 1] as const).find((quality) => by.some((one) => one.quality === quality)) ?? 0;
}

function byWorth(a: ReachedBy, b: ReachedBy): number {
  return (
    b.quality - a.quality || a.with.length - b.with.length || compareText(`${a.means} ${a.way}`, `${b.means} ${b.way}`)
  );
}
