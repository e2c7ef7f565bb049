import type { Finding } from "#src/domain/advice/catalogue/check-finding.ts";
import type { Means } from "#src/domain/advice/means.ts";

/** A number with a currency: a price, whatever else the sentence says. */
const money = /\d\s*(円|yen|JPY|USD|ドル)|[$¥]\s*\d/i;

/**
 * Numbers that stand for facts without a page that says them: a price of a tool (0 is a price too), money in the words
 * of a tier, what giving access costs; and entries whose standing contradicts their sources.
 */
export function sourceFindings(means: readonly Means[], on: string): Finding[] {
  return means.flatMap((one) => [...tierFindings(one), ...standingFindings(one, on)]);
}

function tierFindings(means: Means): Finding[] {
  const found = (detail: string, text: string): Finding => ({
    code: "unsourced",
    subject: means.id,
    detail,
    text: `${means.id}/${detail}: ${text}`,
  });
  const tiers = means.tiers.flatMap((tier) => {
    if (tier.source !== null) return [];
    const number = tier.monthlyYen !== null || tier.initialYen !== null;
    return [
      ...(number && means.kind === "tool" ? [found(`tier:${tier.id}`, "a price without a source")] : []),
      ...(money.test(tier.freeLimits?.en ?? "") || money.test(tier.freeLimits?.ja ?? "")
        ? [found(`limits:${tier.id}`, "money in words without a source")]
        : []),
    ];
  });
  const creates = means.creates.flatMap((creation, index) => {
    const costs = (creation.perPersonYen ?? 0) > 0 || (creation.perPersonMonthlyYen ?? 0) > 0;
    return costs && means.sources.length === 0
      ? [found(`creates:${index}`, "a price per person without a source")]
      : [];
  });
  return [...tiers, ...creates];
}

function standingFindings(means: Means, on: string): Finding[] {
  const found = (detail: string, text: string): Finding => ({
    code: "unsourced",
    subject: means.id,
    detail,
    text: `${means.id}: ${text}`,
  });
  const priced = means.tiers.some((tier) => (tier.monthlyYen ?? 0) > 0 || (tier.initialYen ?? 0) > 0);
  return [
    ...(means.sources.length === 0 && !means.generalKnowledge
      ? [found("standing", "no source, and not marked as general knowledge")]
      : []),
    ...(means.generalKnowledge && means.sources.length > 0 && !priced
      ? [found("standing", "marked as general knowledge though sources stand there")]
      : []),
    ...(means.verified && !means.sources.some(({ date }) => date?.startsWith(on.slice(0, 4)))
      ? [found("verified", "marked as verified without a source of this year")]
      : []),
  ];
}
