import { createHash } from "node:crypto";
import type { Problem, ProblemAnswer } from "#src/engines/optimise/lexicographic-problem.ts";

/** What the planner needs of a solver; `SolverPool` is one. */
export type PlanSolver = {
  solve(
    problem: Problem,
    options?: { readonly deadlineMs?: number | undefined; readonly signal?: AbortSignal | undefined },
  ): Promise<{ readonly answer: ProblemAnswer; readonly ms: number }>;
};

/**
 * The same solver, remembering its last proved answers by the problem's hash. The answer to a problem never changes, so
 * a second node that does not know it only takes longer. A remembered answer took 0 ms.
 */
export function rememberingSolver(solver: PlanSolver, most: number): PlanSolver {
  const known = new Map<string, ProblemAnswer>();
  return {
    async solve(problem, options) {
      const hash = problemHash(problem);
      const found = known.get(hash);
      if (found) {
        // Taken out and put back: the oldest in the map is the one used longest ago.
        known.delete(hash);
        known.set(hash, found);
        return { answer: found, ms: 0 };
      }
      const solved = await solver.solve(problem, options);
      if (solved.answer.proved) known.set(hash, solved.answer);
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
      return solved;
    },
  };
}

/** Hex SHA-256 of everything that the answer depends on: columns, rows, groups, levels, ties. */
export function problemHash(problem: Problem): string {
  // JSON writes both infinities as null; rows have -∞ only below and +∞ only above, so nothing is lost.
  return createHash("sha256").update(JSON.stringify(problem)).digest("hex");
}
