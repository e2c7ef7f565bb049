import type { Means, Tier } from "#src/domain/advice/means.ts";
import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { isUnpriced, type Offer } from "#src/domain/advice/planning/planning-case.ts";

export type Offers = {
  readonly offers: readonly Offer[];
  /** A tier for certain legal forms was left out only because nobody said which form this organisation has. */
  readonly formUnknown: boolean;
};

/**
 * The prices at which this organisation can have the means. Left out: tiers for other legal forms (and for any form
 * while the form is unknown), tiers for other sizes of staff, tiers whose price is to be asked when a budget is set,
 * and tiers that another one beats. Prices without tax are taken with it. `perHead` holds for both prices. `served` = all people planned for. What is in use already has no initial price.
 */
export function priceOffers(
  means: Means,
  limits: PlanInput["limits"],
  people: { readonly staff: number; readonly served: number },
  current: boolean,
): Offers {
  const { staff } = people;
  const budgetSet = limits.initialYen !== undefined || limits.monthlyYen !== undefined;
  let formUnknown = false;
  const offers: Offer[] = [];
  for (const tier of [...means.tiers].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) {
    if (tier.heads === "staff" && (staff < tier.from || (tier.to !== null && staff > tier.to))) continue;
    if (tier.notForVolunteers && hasOnlyVolunteers(limits)) continue;
    if (tier.forForms !== null && limits.legalForm === undefined) formUnknown = true;
    if (tier.forForms !== null && (limits.legalForm === undefined || !tier.forForms.includes(limits.legalForm)))
      continue;
    const doubted = isDoubted(tier, people);
    const offer = offerOf(doubted ? { ...tier, monthlyYen: null } : tier, people, current);
    if (!(budgetSet && isUnpriced(offer))) offers.push(doubted ? { ...offer, doubted } : offer);
  }
  const kept = offers.some(({ doubted }) => doubted)
    ? offers.filter(isFreeOrAsked)
    : offers.map((offer) => belowPriced(offer, offers));
  return {
    offers: kept.filter((offer, index) => !kept.some((other, at) => beats(other, at, offer, index))),
    formUnknown,
  };
}

/** Volunteers were counted and nobody else who does the work. */
function hasOnlyVolunteers({ volunteerCount, staffCount }: PlanInput["limits"]): boolean {
  return (volunteerCount ?? 0) > 0 && (staffCount ?? 0) === 0;
}

/** Where it is not certain that a means is free, it is free or costs what its dearer prices say: that is to be asked. */
function isFreeOrAsked({ doubted, monthlyYen, monthlyYenPerPerson }: Offer): boolean {
  return doubted === true || (monthlyYen === 0 && monthlyYenPerPerson === 0);
}

/** More heads than the number up to which the price is certain. */
function isDoubted({ doubtedTo, heads }: Tier, people: { readonly staff: number; readonly served: number }): boolean {
  return doubtedTo !== undefined && people[heads] > doubtedTo;
}

/** A price to be asked is only for sizes at which no known price can be had. */
function belowPriced(offer: Offer, all: readonly Offer[]): Offer {
  if (!isUnpriced(offer)) return offer;
  const known = all.filter(
    (other) => !isUnpriced(other) && other.from <= offer.from && other.to !== null && other.to >= offer.from,
  );
  return { ...offer, from: Math.max(offer.from, ...known.map((other) => (other.to ?? 0) + 1)) };
}

/**
 * A sum that is paid, with Japan's consumption tax of 10 %: once for the whole sum, less than a yen left out, as bills in
 * Japan mostly do. A price with tax, or of which it is not known, stays.
 */
export function withTax(yen: number, taxIncluded: boolean | null): number {
  return taxIncluded === false ? Math.floor((yen * 11) / 10) : yen;
}

function offerOf(tier: Tier, people: { readonly staff: number; readonly served: number }, current: boolean): Offer {
  const perServed = tier.perHead && tier.heads === "served";
  const heads = tier.perHead ? people.staff : 1;
  const taxed = (yen: number): number => withTax(yen, tier.taxIncluded);
  const times = (yen: number | null): number | null => (yen === null ? null : perServed ? 0 : taxed(yen * heads));
  // What is paid for months at once is taxed as that sum; by the month it is never too little.
  const ahead = tier.monthsAhead === undefined || perServed ? null : times((tier.monthlyYen ?? 0) * tier.monthsAhead);
  return {
    tier: tier.id,
    ...(tier.feePercent === undefined ? {} : { feePercent: tier.feePercent, feeYenEach: tier.feeYenEach }),
    ...(ahead ? { aheadYen: ahead } : {}),
    initialYen: current ? 0 : times(tier.initialYen),
    monthlyYen: ahead && tier.monthsAhead !== undefined ? Math.ceil(ahead / tier.monthsAhead) : times(tier.monthlyYen),
    initialYenPerPerson: perServed && !current ? taxed(tier.initialYen ?? 0) : 0,
    monthlyYenPerPerson: perServed ? taxed(tier.monthlyYen ?? 0) : 0,
    from: tier.heads === "served" ? tier.from : 1,
    // A border that all people together do not reach is none.
    to: tier.heads === "served" && tier.to !== null && tier.to < people.served ? tier.to : null,
  };
}

/** Whether `a` may always stand in for `b` without costing more; equal offers keep the first. */
function beats(a: Offer, aAt: number, b: Offer, bAt: number): boolean {
  if (aAt === bAt) return false;
  if (a.from > b.from || (a.to !== null && (b.to === null || a.to < b.to))) return false;
  if (isUnpriced(a) !== isUnpriced(b)) return isUnpriced(b);
  const keys = ["initialYen", "monthlyYen", "initialYenPerPerson", "monthlyYenPerPerson"] as const;
  if (keys.some((key) => (a[key] ?? 0) > (b[key] ?? 0))) return false;
  const equal = keys.every((key) => (a[key] ?? 0) === (b[key] ?? 0)) && a.from === b.from && a.to === b.to;
  return !equal || aAt < bAt;
}
