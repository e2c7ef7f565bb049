import type { Proposal, ProposalKind, ProposedMeans } from "#src/domain/advice/proposal.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { isWholeSum } from "#src/web/advice/known-money.ts";
import { shownTotal } from "#src/web/advice/known-time.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

/** What a plan is called among several: A案, and what it is best at where the figures on the page bear that out. */
export function planTitle(proposal: Proposal, proposals: readonly Proposal[], locale: Locale): string {
  if (proposals.length < 2) return "";
  const words = proposalWords[locale].plan;
  const letter = String.fromCharCode(65 + proposals.indexOf(proposal));
  return words.title(
    letter,
    shownKinds(proposal, proposals)
      .map((kind) => words.kinds[kind])
      .join(words.and),
  );
}

/**
 * Of what a plan is best at, what a reader can see: no other plan shows less work, and it can be borne; or no other costs less in the first
 * year, as far as prices are known, and none of its own prices or fees is unknown; or it reaches people better.
 */
export function shownKinds(proposal: Proposal, proposals: readonly Proposal[]): ProposalKind[] {
  const others = proposals.filter((other) => other !== proposal);
  const isShown: Record<ProposalKind, () => boolean> = {
    "least-burden": () =>
      isBorne(proposal) &&
      others.every((other) => shownTotal(other, "monthlyMinutes") >= shownTotal(proposal, "monthlyMinutes")),
    "least-cost": () =>
      isPriced(proposal) && others.every((other) => other.totals.firstYearYen >= proposal.totals.firstYearYen),
    "best-quality": () => others.every((other) => qualityOf(other) < qualityOf(proposal)),
  };
  return proposal.kinds.filter((kind) => isShown[kind]());
}

/** The least of several plans that are all too much is no light one. */
function isBorne(proposal: Proposal): boolean {
  const hours = proposal.assumptions.find(({ code }) => code === "hours-bearable")?.value;
  return typeof hours !== "number" || shownTotal(proposal, "monthlyMinutes") <= 60 * hours;
}

/** Every price is known, and so is the rate of every fee. */
function isPriced(proposal: Proposal): boolean {
  return isWholeSum(proposal, "firstYearYen") && (proposal.totals.unpricedFees ?? []).length === 0;
}

function qualityOf({ coverage }: Proposal): number {
  return coverage.reduce((sum, { quality }) => sum + quality, 0);
}

/** Whether what it costs or takes depends on how many people use it: then the planner counted them. */
export function countsByPerson({ people }: ProposedMeans): boolean {
  return (people ?? 0) > 0;
}
