import { buildProblem } from "#src/domain/advice/planning/build-problem.ts";
import { planOf } from "#src/domain/advice/planning/plan.ts";
import type { PlanCatalogue, PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { type PlanOptions, type PlanSolver, problemHash } from "#src/domain/advice/planning/plan-solver.ts";
import { reduceCase } from "#src/domain/advice/planning/reduce-case.ts";
import { judgeAnswer, type Solved, type Told, writeProposals } from "#src/domain/advice/planning/write-proposal.ts";
import { type Proposal, proposalKinds } from "#src/domain/advice/proposal.ts";

export type Planned = {
  readonly proposals: Proposal[];
  readonly solver: { readonly status: "optimal" | "running"; readonly ms: number };
  /** Hex SHA-256 of the reduced model: equal hashes have equal answers. */
  readonly modelHash: string;
};

/**
 * The best plans for this organisation, of three kinds (docs/planner.md), equal ones as one. Without `deadlineMs` it
 * waits for the proof; with it, what is not proved by then comes as `running` with the best found and its bounds. The
 * same input and catalogue give the same proved answer on every machine, in whatever order things are given. A solver
 * that has planning threads does all of it there.
 *
 * @throws Error when a need names an unknown segment, or an answer does not stand the exact check.
 */
export async function planProposals(
  input: PlanInput,
  catalogue: PlanCatalogue,
  solver: PlanSolver,
  options: PlanOptions = {},
): Promise<Planned> {
  if (solver.plan) return solver.plan(input, catalogue, options);
  const reduced = reduceCase(input, catalogue);
  const { problem, columns } = buildProblem(reduced.planningCase);
  const { answer, ms } = await solver.solve(problem, options);
  const ableOf = reduced.planningCase.demands.map(() => new Set<number>());
  for (const [index, candidate] of reduced.planningCase.candidates.entries())
    for (const supply of candidate.supplies) ableOf[supply.demand]?.add(index);
  const told: Told = { input, catalogue, reduced, groups: problem.groups, reaches: columns.reaches, ableOf };
  const solved = answer.variants.map((variant, index): Solved => {
    const kind = proposalKinds[index];
    if (kind === undefined || kind !== variant.name)
      throw new Error(`${variant.name} is not the kind that was asked for`);
    const plan = planOf(reduced.planningCase, columns, variant.values);
    return { kind, plan, judged: judgeAnswer(told, plan, variant), answer: variant };
  });
  return {
    proposals: writeProposals(told, solved),
    solver: { status: answer.proved ? "optimal" : "running", ms },
    modelHash: problemHash(problem),
  };
}
