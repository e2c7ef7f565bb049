import { type PreparedCase, toldOf } from "#src/domain/advice/explaining/prepare-case.ts";
import { planOf } from "#src/domain/advice/planning/plan.ts";
import type { PlanSolver } from "#src/domain/advice/planning/plan-solver.ts";
import { judgeAnswer, writeProposals } from "#src/domain/advice/planning/write-proposal.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import { collected, type Terms } from "#src/engines/optimise/integer-model.ts";
import {
  missedByGroup,
  type Objective,
  type Problem,
  type VariantAnswer,
} from "#src/engines/optimise/lexicographic-problem.ts";

/** An answer could not be proved within the effort that explanations may take. Nothing is said then. */
export class NotProved extends Error {
  override readonly name = "NotProved";
}

/** Solves for explanations: without a deadline, so that people who wait for a proposal always go first. */
export type ExplainingSolver = Pick<PlanSolver, "solve">;

/** The best plan of the kind, written as a proposal, with every level proved. @throws NotProved */
export async function bestPlan(prepared: PreparedCase, solver: ExplainingSolver): Promise<Proposal> {
  const { problem, variant } = prepared;
  return written(prepared, await solved({ ...problem, variants: [variant] }, solver));
}

/**
 * How many of these 0/1 columns one plan can have at 1 together, within all limits; whether that is all of them is
 * whether they can be had together. `first` is at 1 before them if it can be at all. @throws NotProved
 */
export async function mostTogether(
  prepared: PreparedCase,
  columns: readonly number[],
  solver: ExplainingSolver,
  first?: number,
): Promise<{ readonly most: number; readonly values: readonly number[] }> {
  const before: Objective[] =
    first === undefined ? [] : [{ name: "first", sense: "max", terms: [[first, 1]], offset: 0 }];
  const { values } = await solved(withObjectives(prepared, [...before, together(columns)], true), solver);
  return { most: columns.filter((column) => values[column] === 1).length, values };
}

/**
 * The best plan of the kind among those that have as many of these columns at 1 as can be. The caller knows from
 * `mostTogether` that all of them can. @throws NotProved
 */
export async function bestPlanWith(
  prepared: PreparedCase,
  columns: readonly number[],
  solver: ExplainingSolver,
): Promise<Proposal> {
  const problem = withObjectives(prepared, [together(columns), ...prepared.variant.objectives], false);
  return written(prepared, await solved(problem, solver));
}

/** Of what can be had the most, and then the least of a sum; `values` is a plan that does both. */
export type LeastForMost = { readonly most: number; readonly least: number; readonly values: readonly number[] };

/**
 * As many of `first` as can be had together, then as many of `then`, and then the least of a sum that allows it. `most`
 * counts both. @throws NotProved
 */
export async function leastForMost(
  prepared: PreparedCase,
  [first, then]: readonly [readonly number[], readonly number[]],
  sum: Terms,
  solver: ExplainingSolver,
): Promise<LeastForMost> {
  const terms = collected(sum, prepared.problem.model.columns.length, "least");
  const objectives: Objective[] = [together(first), { ...together(then), name: "then" }, { ...leastOf, terms }];
  const answer = await solved(withObjectives(prepared, objectives, true), solver);
  const level = (name: string): number => answer.objectives.find((one) => one.name === name)?.value ?? 0;
  return { most: level(togetherName) + level("then"), least: level(leastOf.name), values: answer.values };
}

const leastOf = { name: "least", sense: "min", offset: 0 } as const;

/** The same model where a sum may be at most so much. */
export function withAtMost(prepared: PreparedCase, sum: Terms, most: number): PreparedCase {
  const { model } = prepared.problem;
  const terms = collected(sum, model.columns.length, "at most");
  const row = { name: "at most", lower: Number.NEGATIVE_INFINITY, upper: most, terms };
  return { ...prepared, problem: { ...prepared.problem, model: { ...model, rows: [...model.rows, row] } } };
}

const togetherName = "together";

function together(columns: readonly number[]): Objective {
  return { name: togetherName, sense: "max", terms: [...new Set(columns)].map((column) => [column, 1]), offset: 0 };
}

/** Nothing is left out as needless: what stands in for another need not be able to stand beside what is asked for. */
function withObjectives(prepared: PreparedCase, objectives: readonly Objective[], anyTie: boolean): Problem {
  const { variant, problem } = prepared;
  const ties = anyTie ? { fewest: [], order: [], rest: [] } : variant.ties;
  return { ...problem, groups: [], variants: [{ ...variant, needless: [], objectives, ties, askPossible: [] }] };
}

async function solved(problem: Problem, solver: ExplainingSolver): Promise<VariantAnswer> {
  const { answer } = await solver.solve(problem);
  const [variant] = answer.variants;
  if (!variant?.proved) throw new NotProved("not proved within the effort of an explanation");
  return variant;
}

/** The answer as a proposal with the levels of its kind; what was asked for besides is not one of them. */
function written(prepared: PreparedCase, answer: VariantAnswer): Proposal {
  const { kind } = prepared.asked;
  const { groups } = prepared.problem;
  const told = toldOf(prepared);
  const plan = planOf(prepared.reduced.planningCase, prepared.columns, answer.values);
  const objectives = prepared.variant.objectives.flatMap(({ name }) =>
    answer.objectives.filter((level) => level.name === name),
  );
  const own = { ...answer, objectives, missed: missedByGroup(groups, answer.values) };
  const [proposal] = writeProposals(told, [{ kind, plan, judged: judgeAnswer(told, plan, own), answer: own }]);
  if (!proposal) throw new Error("no proposal was written");
  return proposal;
}
