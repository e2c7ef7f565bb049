import { catalogueIndex } from "#src/domain/advice/planning/catalogue-index.ts";
import type { PlanCatalogue } from "#src/domain/advice/planning/plan-input.ts";
import {
  entriesOf,
  fulfils,
  isClosed,
  keyOf,
  missingOf,
  type Requirement,
  type SegmentAccess,
} from "#src/domain/advice/planning/reach-access.ts";
import type { Reduced } from "#src/domain/advice/planning/reduce-case.ts";
import type { UncoveredWhy } from "#src/domain/advice/proposal.ts";
import { type AccessKey, accessKeys } from "#src/domain/advice/vocabulary.ts";

/** At most so many keys are named as standing in the way. */
const mostKeys = 3;

/**
 * Why a demand is not met, by the whole catalogue and without limits: nothing gives the function; or nothing that these
 * people can use, even with every access that the catalogue can create for them; or else a limit of the organisation.
 */
export function whyUncovered(
  demand: number,
  reduced: Reduced,
  catalogue: PlanCatalogue,
): { why: UncoveredWhy; missing: AccessKey[] } {
  const wanted = reduced.planningCase.demands[demand];
  if (!wanted) throw new Error(`there is no demand ${demand}`);
  const ways = (catalogueIndex(catalogue).waysOf.get(wanted.function) ?? []).map(({ way }) => way);
  if (ways.length === 0) return { why: "no-means", missing: [] };
  const access = wanted.segment === null ? undefined : reduced.access[wanted.segment];
  if (!access) return { why: "limits", missing: [] };
  const fulfillable = fulfillableWithoutLimits(access, catalogue);
  const lacking = ways.map((way) =>
    missingOf(way.asks, access, way).filter((needed) => isClosed(way, [needed]) || !fulfillable(needed)),
  );
  if (lacking.some((missing) => missing.length === 0)) return { why: "limits", missing: [] };
  const counts = new Map<AccessKey, number>();
  for (const missing of lacking)
    for (const key of new Set(missing.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const missing = [...counts].sort(([a, m], [b, n]) => n - m || accessKeys.indexOf(a) - accessKeys.indexOf(b));
  return { why: "no-access", missing: missing.slice(0, mostKeys).map(([key]) => key) };
}

/** Whether a requirement can be fulfilled by what people have and everything that the catalogue can create, step by step. */
function fulfillableWithoutLimits(access: SegmentAccess, catalogue: PlanCatalogue): (needed: Requirement) => boolean {
  const has = new Map([...access].map(([key, { values }]) => [key, new Set(values)]));
  const enough = (key: AccessKey, suffices: readonly string[]): boolean =>
    suffices.some((value) => has.get(key)?.has(value));
  const creates = catalogue.means.flatMap((means) => means.creates);
  for (let grew = true; grew; ) {
    grew = false;
    for (const creation of creates) {
      if (!entriesOf(creation.asks).every(([key, suffices]) => enough(key, suffices))) continue;
      for (const [key, value] of entriesOf(setAsAsks(creation.set)))
        for (const one of value) {
          if (has.get(key)?.has(one)) continue;
          has.get(key)?.add(one);
          grew = true;
        }
    }
  }
  return (needed) => [...(has.get(keyOf(needed)) ?? [])].some((value) => fulfils(needed, keyOf(needed), value));
}

function setAsAsks(
  set: Readonly<Partial<Record<AccessKey, string | undefined>>>,
): Partial<Record<AccessKey, readonly string[]>> {
  const asks: Partial<Record<AccessKey, readonly string[]>> = {};
  for (const key of accessKeys) {
    const value = set[key];
    if (value !== undefined) asks[key] = [value];
  }
  return asks;
}
