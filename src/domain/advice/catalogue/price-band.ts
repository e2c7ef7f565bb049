import type { Means, Tier } from "#src/domain/advice/means.ts";

/** For how many people a price is compared: the small office that most readers are. */
export const comparedHeads = 5;

/** What a means costs a month for `comparedHeads` people: nothing, up to 1,000 yen, up to 5,000, more, or to be asked. */
export const priceBands = ["free", "to-1000", "to-5000", "more", "ask"] as const;
export type PriceBand = (typeof priceBands)[number];

export type ComparedPrice = { readonly monthlyYen: number; readonly initialYen: number | null; readonly tier: Tier };

/**
 * The cheapest known monthly price at which `heads` people can use it, of the plans that every NPO corporation can have;
 * equal ones by what they cost at first. Null where no such price is known: never nought.
 */
export function comparedPrice(means: Means, heads: number = comparedHeads): ComparedPrice | null {
  const prices = means.tiers
    .filter((tier) => tier.forForms === null || tier.forForms.includes("npo"))
    .filter((tier) => tier.from <= heads && (tier.to === null || tier.to >= heads))
    .flatMap((tier) => {
      if (tier.monthlyYen === null) return [];
      const times = tier.perHead ? heads : 1;
      const initialYen = tier.initialYen === null ? null : tier.initialYen * times;
      return [{ monthlyYen: tier.monthlyYen * times, initialYen, tier }];
    });
  const order = (price: ComparedPrice) => price.initialYen ?? Number.MAX_SAFE_INTEGER;
  return prices.sort((a, b) => a.monthlyYen - b.monthlyYen || order(a) - order(b))[0] ?? null;
}

/** Free only when the first payment is known to be nothing too. */
export function priceBand(means: Means): PriceBand {
  const price = comparedPrice(means);
  if (price === null) return "ask";
  if (price.monthlyYen === 0) return price.initialYen === 0 ? "free" : price.initialYen === null ? "ask" : "to-1000";
  return price.monthlyYen <= 1_000 ? "to-1000" : price.monthlyYen <= 5_000 ? "to-5000" : "more";
}
