import { buildProblem } from "#src/domain/advice/planning/build-problem.ts";
import type { PlanCatalogue, PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import type { PlanSolver } from "#src/domain/advice/planning/plan-solver.ts";
import { reduceCase } from "#src/domain/advice/planning/reduce-case.ts";
import { type LevelModel, levelModels } from "#src/engines/optimise/level-models.ts";

export type KindLevels = { readonly kind: string; readonly proved: boolean; readonly levels: readonly LevelModel[] };

/** The levels of all three kinds of plan as models for other solvers, with the values that were found. */
export async function planLevels(
  input: PlanInput,
  catalogue: PlanCatalogue,
  solver: PlanSolver,
): Promise<KindLevels[]> {
  const { problem } = buildProblem(reduceCase(input, catalogue).planningCase);
  const { answer } = await solver.solve(problem);
  return answer.variants.map((found, index) => {
    const variant = problem.variants[index];
    if (!variant) throw new Error(`${found.name} was not asked for`);
    return { kind: found.name, proved: found.proved, levels: levelModels(problem, variant, found) };
  });
}
