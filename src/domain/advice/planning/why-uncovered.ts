import type { Means } from "#src/domain/advice/means.ts";
import { catalogueIndex } from "#src/domain/advice/planning/catalogue-index.ts";
import { isFitFor } from "#src/domain/advice/planning/data-care.ts";
import type { PlanCatalogue, PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { priceOffers } from "#src/domain/advice/planning/price-offers.ts";
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
import { asTold, suits } from "#src/domain/advice/planning/suits.ts";
import type { UncoveredWhy } from "#src/domain/advice/proposal.ts";
import { type AccessKey, accessKeys, type Circumstance } from "#src/domain/advice/vocabulary.ts";

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
  told: readonly Circumstance[] = [],
): { why: UncoveredWhy; missing: AccessKey[] } {
  const wanted = reduced.planningCase.demands[demand];
  if (!wanted) throw new Error(`there is no demand ${demand}`);
  const all = catalogueIndex(catalogue).waysOf.get(wanted.function) ?? [];
  if (all.length === 0) return { why: "no-means", missing: [] };
  const ways = all.flatMap(({ means, way }) => (suits(means, way, wanted.function, told) ? [way] : []));
  if (ways.length === 0) return { why: "circumstances", missing: [] };
  const access = wanted.segment === null ? undefined : reduced.access[wanted.segment];
  if (!access) return { why: "limits", missing: [] };
  const fulfillable = fulfillableWithoutLimits(
    access,
    catalogue.means.flatMap((means) => asTold(means, told) ?? []),
  );
  const lacking = ways.map((way) =>
    missingOf(way.asks, access, way).filter((needed) => isClosed(way, [needed]) || !fulfillable(needed)),
  );
  if (lacking.some((missing) => missing.length === 0)) return { why: "limits", missing: [] };
  const ruledOut = all.filter(({ way }) => !ways.includes(way));
  if (ruledOut.some(({ way }) => missingOf(way.asks, access, way).length === 0))
    return { why: "circumstances", missing: [] };
  const counts = new Map<AccessKey, number>();
  for (const missing of lacking)
    for (const key of new Set(missing.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const missing = [...counts].sort(([a, m], [b, n]) => n - m || accessKeys.indexOf(a) - accessKeys.indexOf(b));
  return { why: "no-access", missing: missing.slice(0, mostKeys).map(([key]) => key) };
}

/** Whether a requirement can be fulfilled by what people have and everything that the catalogue can create, step by step. */
function fulfillableWithoutLimits(access: SegmentAccess, all: readonly Means[]): (needed: Requirement) => boolean {
  const has = new Map([...access].map(([key, { values }]) => [key, new Set(values)]));
  const enough = (key: AccessKey, suffices: readonly string[]): boolean =>
    suffices.some((value) => has.get(key)?.has(value));
  const creates = all.flatMap((means) => means.creates);
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

/** At most so many means are named of which the price is to be asked. */
const mostAsked = 3;

/**
 * Means that would meet a demand if their price were known: a budget was set, so a price that is to be asked keeps them
 * out, and it is not known whether it is over the budget. Named is whatever has no price: the means itself, what it
 * requires, or what gives people the access that they lack. Best first.
 */
export function pricesToAsk(
  demand: number,
  { planningCase, access, heads }: Reduced,
  input: PlanInput,
  catalogue: PlanCatalogue,
): string[] {
  const wanted = planningCase.demands[demand];
  const { initialYen, monthlyYen, ...unlimited } = input.limits;
  if (!wanted || (initialYen === undefined && monthlyYen === undefined)) return [];
  const { waysOf, meansById, functions } = catalogueIndex(catalogue);
  const served = planningCase.segments.reduce((sum, { people }) => sum + people, 0);
  const known = functions.get(wanted.function);
  const isUnpricedOnly = (means: Means): boolean => {
    const offered = (limits: PlanInput["limits"]) =>
      priceOffers(means, limits, { staff: heads.staff, served }, input.currentMeans?.includes(means.id) ?? false)
        .offers;
    return offered(input.limits).length === 0 && offered(unlimited).length > 0;
  };
  const isOut = (id: string): boolean => input.avoid?.includes(id) ?? false;
  const found = (waysOf.get(wanted.function) ?? []).flatMap(({ means, way }) => {
    if (!isFitFor(means, wanted.function, known, input.limits.dataSensitivity)) return [];
    if (!suits(means, way, wanted.function, input.circumstances ?? [])) return [];
    const chain = [means, ...means.requires.flatMap((id) => meansById.get(id) ?? [])];
    const segment = wanted.segment === null ? undefined : access[wanted.segment];
    const missing = segment ? missingOf(way.asks, segment, way) : [];
    if (isClosed(way, missing) || chain.some(({ id }) => isOut(id))) return [];
    const helpers = missing.map((needed) => catalogue.means.filter((one) => !isOut(one.id) && gives(one, needed)));
    if (helpers.some((able) => able.length === 0)) return [];
    const asked = [
      ...chain.filter(isUnpricedOnly),
      ...helpers.flatMap((able) => {
        const [first] = able;
        const isToAsk = (one: Means) =>
          isUnpricedOnly(one) ||
          one.creates.every((creates) => creates.perPersonYen === null || creates.perPersonMonthlyYen === null);
        return first && able.every(isToAsk) ? [first] : [];
      }),
    ];
    const quality = Math.max(...way.gives.map((given) => (given.function === wanted.function ? given.quality : 0)));
    return asked.length === 0 ? [] : [{ quality, ids: asked.map(({ id }) => id) }];
  });
  const best = found.toSorted((a, b) => b.quality - a.quality);
  return [...new Set(best.flatMap(({ ids }) => ids))].slice(0, mostAsked);
}

/** Whether something that a means creates fulfils a requirement. */
function gives({ creates }: Means, needed: Requirement): boolean {
  return creates.some(({ set }) =>
    entriesOf(setAsAsks(set)).some(([key, values]) => values.some((value) => fulfils(needed, key, value))),
  );
}
