import type { Means } from "#src/domain/advice/means.ts";
import type { ProposedMeans } from "#src/domain/advice/proposal.ts";

/** What to ask whoever offers a tool before one signs up: what the catalogue does not know, or could not check. */
export const vendorQuestionCodes = [
  "price",
  "fee",
  "tax",
  "free-limits",
  "discount",
  "discount-papers",
  "still-so",
  "data",
  "export",
  "contract",
] as const;
export type VendorQuestion = (typeof vendorQuestionCodes)[number];

/**
 * The questions about one means of a plan, in the order in which they decide. None about what people do themselves or
 * what is in use already.
 */
export function vendorQuestions(means: Means, proposed: Pick<ProposedMeans, "tier" | "change">): VendorQuestion[] {
  if (means.kind !== "tool" || proposed.change === "keep") return [];
  const tier = means.tiers.find(({ id }) => id === proposed.tier);
  const unpriced = !tier || tier.monthlyYen === null || tier.initialYen === null;
  const costs = (tier?.monthlyYen ?? 0) > 0 || (tier?.initialYen ?? 0) > 0;
  const asked: Record<VendorQuestion, boolean> = {
    price: unpriced,
    fee: tier?.feePercent === null,
    tax: costs && tier?.taxIncluded === null,
    "free-limits": !unpriced && !costs,
    discount: (costs || unpriced) && means.nonprofitTerms === null,
    "discount-papers": means.nonprofitTerms !== null,
    "still-so": !means.verified,
    data: means.dataLevel !== "none",
    export: means.leaving.export === null,
    contract: (costs || unpriced) && means.leaving.contract === null,
  };
  return vendorQuestionCodes.filter((code) => asked[code]);
}
