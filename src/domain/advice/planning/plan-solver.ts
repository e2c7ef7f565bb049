import { createHash } from "node:crypto";
import type { PlanCatalogue, PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import type { Planned } from "#src/domain/advice/planning/plan-proposals.ts";
import type { Weighed, Weighing } from "#src/domain/advice/planning/weigh-worlds.ts";
import type { Problem, ProblemAnswer } from "#src/engines/optimise/lexicographic-problem.ts";
import type { Lane } from "#src/engines/optimise/work-lanes.ts";

export type PlanOptions = {
  /** Milliseconds from the call, a wait for a free thread included. Absent = until it is proved. */
  readonly deadlineMs?: number | undefined;
  /** Nobody waits for it any more: it is dropped and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Who waits; absent = nobody in particular (`background`). */
  readonly lane?: Lane | undefined;
};

/** What the planner needs of a solver. */
export type PlanSolver = {
  solve(problem: Problem, options?: PlanOptions): Promise<{ readonly answer: ProblemAnswer; readonly ms: number }>;
  /**
   * Where there are threads that can plan: the whole plan there, model and checks included. `planProposals` then only
   * passes the case on. @throws Refusal `busy` when too many wait already or none was free in time
   */
  plan?(input: PlanInput, catalogue: PlanCatalogue, options?: PlanOptions): Promise<Planned>;
  /** Where there are threads that can weigh worlds: there, otherwise `weighWorlds` here. @throws Refusal `busy` as `plan` */
  weigh?(weighing: Weighing, catalogue: PlanCatalogue, options?: PlanOptions): Promise<Weighed>;
  /** Orders that no thread works on yet. */
  readonly waiting?: number;
};

/** Hex SHA-256 of everything that the answer depends on: columns, rows, groups, levels, ties. */
export function problemHash(problem: Problem): string {
  // JSON writes both infinities as null; rows have -∞ only below and +∞ only above, so nothing is lost.
  return createHash("sha256").update(JSON.stringify(problem)).digest("hex");
}
