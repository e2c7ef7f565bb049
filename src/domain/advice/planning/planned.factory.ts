import type { Means } from "#src/domain/advice/means.ts";
import type { PlanCatalogue, PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import { aCatalogue, inlineSolver } from "#src/domain/advice/planning/planning.factory.ts";
import { reduceCase } from "#src/domain/advice/planning/reduce-case.ts";
import type { Proposal, ProposalKind } from "#src/domain/advice/proposal.ts";

/* What comes of a small case: planned in this thread, from these means alone. */

type Supply = readonly Means[] | PlanCatalogue;

const solver = await inlineSolver();
const catalogueOf = (supply: Supply): PlanCatalogue => ("functions" in supply ? supply : aCatalogue(supply));

export async function proposalsFor(input: PlanInput, supply: Supply): Promise<readonly Proposal[]> {
  const { proposals } = await planProposals(input, catalogueOf(supply), solver);
  return proposals;
}

/** The proposal that is named first; throws where there is none. */
export async function firstProposal(input: PlanInput, supply: Supply): Promise<Proposal> {
  const [first] = await proposalsFor(input, supply);
  if (!first) throw new Error("no proposal");
  return first;
}

export async function proposalsByKind(
  input: PlanInput,
  supply: Supply,
): Promise<Partial<Record<ProposalKind, Proposal>>> {
  const proposals = await proposalsFor(input, supply);
  return Object.fromEntries(proposals.flatMap((proposal) => proposal.kinds.map((kind) => [kind, proposal])));
}

/** The means that are left to choose from, before any choice is made. */
export const candidatesFor = (input: PlanInput, supply: Supply): string[] =>
  reduceCase(input, catalogueOf(supply)).planningCase.candidates.map(({ id }) => id);

export const idsOf = (proposal: Proposal | undefined): string[] | undefined => proposal?.means.map(({ id }) => id);
