import type { Finding } from "#src/domain/advice/catalogue/check-finding.ts";
import type { Means, Tier } from "#src/domain/advice/means.ts";

/**
 * Months after which facts must be looked at again, by kind. Our own rule: prices are changed about once in two years,
 * what a product can do about once in three; what people report of a practice holds longer, but services behind it do not.
 */
export const freshMonths = { price: 24, product: 36, practice: 120 } as const;

/** Whole months from a date to a day `YYYY-MM-DD`; a year or month alone counts from its end. Never below 0. */
export function ageInMonths(date: string, on: string): number {
  const [year = 0, month = 12, day] = date.split("-").map(Number);
  const [onYear = 0, onMonth = 1, onDay = 1] = on.split("-").map(Number);
  // The end of a month is the first day of the next one.
  const [fromMonth, fromDay] = day === undefined ? [month + 1, 1] : [month, day];
  return Math.max(0, (onYear - year) * 12 + onMonth - fromMonth - (onDay < fromDay ? 1 : 0));
}

/** Facts that are too old on this day, prices that are older than the rest of the entry, and facts without any date. */
export function ageFindings(means: readonly Means[], on: string): Finding[] {
  return means.flatMap((one) => [...factsAge(one, on), ...one.tiers.flatMap((tier) => priceAge(one, tier, on))]);
}

/** Whether any fact of it is too old on this day: what pages mark. */
export function isStale(means: Means, on: string): boolean {
  return ageFindings([means], on).some(({ code }) => code === "stale");
}

function factsAge(means: Means, on: string): Finding[] {
  if (means.generalKnowledge) return [];
  const { id: subject, factsDate } = means;
  if (factsDate === null)
    return [{ code: "undated", subject, detail: "facts", text: `${subject}: no source says its date` }];
  const kind = means.kind === "practice" ? "practice" : means.tiers.some(costs) ? "price" : "product";
  const age = ageInMonths(factsDate, on);
  if (age <= freshMonths[kind]) return [];
  return [
    {
      code: "stale",
      subject,
      detail: "facts",
      text: `${subject}: facts of ${factsDate} are ${age} months old (${kind}: ${freshMonths[kind]})`,
    },
  ];
}

function priceAge(means: Means, tier: Tier, on: string): Finding[] {
  const source = tier.source === null ? undefined : means.sources[tier.source];
  const judgedWithFacts = means.kind === "tool" && source?.date === means.factsDate;
  if (!source?.date || !costs(tier) || judgedWithFacts) return [];
  const age = ageInMonths(source.date, on);
  if (age <= freshMonths.price) return [];
  const text = `${means.id}/${tier.id}: the price is of ${source.date}, ${age} months old (price: ${freshMonths.price})`;
  return [{ code: "stale", subject: means.id, detail: `tier:${tier.id}`, text }];
}

function costs(tier: Tier): boolean {
  return (tier.monthlyYen ?? 0) > 0 || (tier.initialYen ?? 0) > 0;
}
