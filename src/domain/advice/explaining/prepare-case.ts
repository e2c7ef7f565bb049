import type { AskedCase } from "#src/domain/advice/explaining/asked-case.ts";
import { buildProblem } from "#src/domain/advice/planning/build-problem.ts";
import type { PlanColumns, PlanSums } from "#src/domain/advice/planning/plan-columns.ts";
import type { CaseLimits } from "#src/domain/advice/planning/planning-case.ts";
import { type Reduced, reduceCase } from "#src/domain/advice/planning/reduce-case.ts";
import type { Told } from "#src/domain/advice/planning/write-proposal.ts";
import type { Problem, Variant } from "#src/engines/optimise/lexicographic-problem.ts";

/** A case as the planner's model, with the one kind of plan that is asked about. */
export type PreparedCase = {
  readonly asked: AskedCase;
  readonly reduced: Reduced;
  readonly problem: Problem;
  readonly columns: PlanColumns;
  /** What limits and levels are made of. */
  readonly sums: PlanSums;
  readonly variant: Variant;
};

/**
 * The model of a case. `open` limits keep their meaning for prices (an unknown one stays out when a budget was said)
 * but bind no more: this is how the least amount is found that would have to be allowed.
 */
export function prepareCase(asked: AskedCase, open: ReadonlyArray<keyof CaseLimits> = []): PreparedCase {
  const found = reduceCase(asked.input, asked.catalogue);
  const limits = { ...found.planningCase.limits, ...Object.fromEntries(open.map((key) => [key, null])) };
  const reduced = { ...found, planningCase: { ...found.planningCase, limits } };
  const { problem, columns, sums } = buildProblem(reduced.planningCase);
  const variant = problem.variants.find(({ name }) => name === asked.kind);
  if (!variant) throw new Error(`the planner knows no kind ${asked.kind}`);
  return { asked, reduced, problem, columns, sums, variant };
}

/** What is needed to write a plan of this case down. */
export function toldOf(prepared: PreparedCase): Told {
  const { asked, reduced, columns } = prepared;
  const { groups } = prepared.problem;
  const ableOf = reduced.planningCase.demands.map(() => new Set<number>());
  for (const [index, candidate] of reduced.planningCase.candidates.entries())
    for (const supply of candidate.supplies) ableOf[supply.demand]?.add(index);
  return { input: asked.input, catalogue: asked.catalogue, reduced, groups, reaches: columns.reaches, ableOf };
}

/** The column that says the means is used; null when it cannot be in any plan of this case. */
export function useColumn(prepared: PreparedCase, id: string): number | null {
  const candidate = prepared.reduced.planningCase.candidates.findIndex((one) => one.id === id);
  return prepared.columns.uses.find((use) => use.candidate === candidate)?.column ?? null;
}

/** A wanted function for some people; `segment` null = the organisation. */
export type WantedFor = { readonly function: string; readonly segment: string | null };

/** The column that says this is met; null when nothing can meet it. */
export function reachColumn(prepared: PreparedCase, wanted: WantedFor): number | null {
  const { demands, segments } = prepared.reduced.planningCase;
  const index = demands.findIndex(
    (demand) =>
      demand.function === wanted.function &&
      (demand.segment === null ? null : (segments[demand.segment]?.id ?? null)) === wanted.segment,
  );
  return prepared.columns.reaches[index] ?? null;
}
