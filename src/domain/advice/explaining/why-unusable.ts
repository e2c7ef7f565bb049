import type { AskedCase } from "#src/domain/advice/explaining/asked-case.ts";
import { catalogueIndex } from "#src/domain/advice/planning/catalogue-index.ts";
import { headcount } from "#src/domain/advice/planning/headcount.ts";
import { priceOffers } from "#src/domain/advice/planning/price-offers.ts";
import { keyOf, missingOf } from "#src/domain/advice/planning/reach-access.ts";
import { reduceCase } from "#src/domain/advice/planning/reduce-case.ts";
import { type AccessKey, accessKeys } from "#src/domain/advice/vocabulary.ts";

/** Why no plan at all can have a means. */
export type Unusable =
  /** It gives nothing that was wanted, and no access that somebody lacks. */
  | { readonly because: "gives-nothing" }
  /** It gives something wanted, but the people whom it is wanted for cannot use it: what they lack. */
  | { readonly because: "no-access"; readonly missing: readonly AccessKey[] }
  /** No price of it is for an organisation of this size. */
  | { readonly because: "size"; readonly staff: number }
  /** Its prices are for certain legal forms, and this organisation's is another or not known. */
  | { readonly because: "legal-form"; readonly known: boolean }
  /** It needs another means that cannot be had. */
  | { readonly because: "required"; readonly means: readonly string[] }
  /** None of these: sizes, numbers of people or means that exclude each other. */
  | { readonly because: "other" };

/** The first of the facts that hold, in an order from the plainest on. Limits are not asked: they are lifted already. */
export function whyUnusable({ input, catalogue }: AskedCase, id: string): Unusable {
  const { meansById } = catalogueIndex(catalogue);
  const means = meansById.get(id);
  if (!means) return { because: "gives-nothing" };
  const reduced = reduceCase({ ...input, limits: openLimits(input.limits) }, catalogue);
  const { demands, candidates } = reduced.planningCase;
  const wanted = new Set(demands.map((demand) => demand.function));
  const gives = means.ways.some((way) => way.gives.some((given) => wanted.has(given.function)));
  if (!gives && means.creates.length === 0) return { because: "gives-nothing" };

  const { staff, people } = headcount(input);
  const served = [...people.values()].reduce((sum, count) => sum + count, 0);
  const priced = priceOffers(means, openLimits(input.limits), { staff, served }, false);
  if (priced.offers.length === 0) {
    const forSize = means.tiers.filter(
      (tier) => tier.heads !== "staff" || (staff >= tier.from && (tier.to === null || staff <= tier.to)),
    );
    if (forSize.length === 0) return { because: "size", staff };
    return { because: "legal-form", known: input.limits.legalForm !== undefined };
  }
  if (!gives) return { because: "gives-nothing" };

  const lacking = means.ways.flatMap((way) =>
    demands
      .filter((demand) => demand.segment !== null && way.gives.some((given) => given.function === demand.function))
      .map((demand) => missingOf(way.asks, reduced.access[demand.segment ?? -1] ?? new Map(), way)),
  );
  const required = means.requires.filter((other) => !candidates.some((candidate) => candidate.id === other));
  if (lacking.length > 0 && lacking.every((missing) => missing.length > 0)) {
    const keys = new Set(lacking.flat().map(keyOf));
    return { because: "no-access", missing: accessKeys.filter((key) => keys.has(key)) };
  }
  if (required.length > 0) return { because: "required", means: required };
  return { because: "other" };
}

function openLimits(limits: AskedCase["input"]["limits"]): AskedCase["input"]["limits"] {
  const { monthlyYen: _m, initialYen: _i, setupHours: _s, newThings: _n, dataSensitivity: _d, ...rest } = limits;
  return rest;
}
