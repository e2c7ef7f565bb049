import type { AskedCase } from "#src/domain/advice/explaining/asked-case.ts";
import type { WantedFor } from "#src/domain/advice/explaining/prepare-case.ts";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import type { PlanSolver } from "#src/domain/advice/planning/plan-solver.ts";
import { aFunction, aWay, inlineSolver } from "#src/domain/advice/planning/planning.factory.ts";
import { randomSmallCase } from "#src/domain/advice/planning/random-case.factory.ts";
import type { Proposal, ProposalKind } from "#src/domain/advice/proposal.ts";

/* The questions of explanations asked another way, for tests: only by changing what the planner is told. */

/** A wish of the organisation that only one means fulfils; the first handles no data of people, so that no care for data forbids it. */
export const [carelessMarker, carefulMarker] = ["plan-it-strategy", "for-its-own-sake"];

export const solver: PlanSolver = await inlineSolver();

/** The planner's plan of the kind for the case as it stands. */
export async function planned({ input, catalogue, kind }: AskedCase): Promise<Proposal> {
  const { proposals } = await planProposals(input, catalogue, solver);
  const found = proposals.find(({ kinds }) => kinds.includes(kind));
  if (!found) throw new Error(`no ${kind}`);
  return found;
}

export function aRandomCase(seed: number, kind: ProposalKind): AskedCase {
  return { ...randomSmallCase(seed), kind };
}

/**
 * The case in which a means is wanted for its own sake: a must that only it fulfils. Of the musts only `kept` stay musts; so
 * all musts are reached exactly where the means can be had together with them.
 */
export function wantingMeans(
  asked: AskedCase,
  id: string,
  kept: readonly WantedFor[],
  { careful = false } = {},
): AskedCase {
  const { input, catalogue } = asked;
  const marker = careful ? carefulMarker : carelessMarker;
  const musts = kept.map((one) => ({
    function: one.function,
    for: one.segment === null ? [] : [one.segment],
    importance: importanceOf(asked, one),
    must: true,
  }));
  const needs = [
    ...musts,
    ...input.needs.map((need) => ({ ...need, must: false })),
    { function: marker, for: [], importance: 1 as const, must: true },
  ];
  const means = catalogue.means.map((one) =>
    one.id === id ? { ...one, ways: [...one.ways, aWay("marker", { [marker]: 3 })] } : one,
  );
  const functions = [...catalogue.functions, aFunction(marker, "organisation")];
  return { ...asked, input: { ...input, needs }, catalogue: { ...catalogue, functions, means } };
}

function importanceOf({ input }: AskedCase, wanted: WantedFor): 1 | 2 | 3 {
  const all = input.needs.filter(
    (need) => need.function === wanted.function && (wanted.segment === null || need.for.includes(wanted.segment)),
  );
  // NOTE importances are 1, 2 or 3, and the need exists: the wish was read from the case.
  return Math.max(...all.map((need) => need.importance)) as 1 | 2 | 3;
}

/** Whether the planner reaches every must of the case. */
export function allMustsReached(plan: Proposal): boolean {
  return plan.coverage.every(({ must, quality }) => !must || quality > 0);
}
