import type { Highs } from "highs";
import { exactValue, firstBroken } from "#src/engines/optimise/exact-check.ts";
import { type FairModel, fairModel, heldAtZero } from "#src/engines/optimise/fair-shares.ts";
import { type HighsSession, openSession } from "#src/engines/optimise/highs-session.ts";
import type { Terms } from "#src/engines/optimise/integer-model.ts";
import {
  type Effort,
  type LevelAnswer,
  missedByGroup,
  type Objective,
  type Problem,
  type ProblemAnswer,
  shareOfTime,
  type Variant,
  type VariantAnswer,
} from "#src/engines/optimise/lexicographic-problem.ts";
import { tightenBounds } from "#src/engines/optimise/tighten-bounds.ts";

/** Columns that one objective of the tie-break may carry: 2^19 stays far from where tolerances break. */
const tieChunk = 20;

/**
 * Solves every variant: fair shares first, then the objectives in order, then the tie. Each level is proved before the
 * next begins; when the effort ends, the rest is filled with the best answer known and what is proved about it. The
 * same problem and enough effort give the same answer on every machine.
 */
export function solveLexicographic(highs: Highs, problem: Problem, effort: Effort): ProblemAnswer {
  const fairByExclusion = new Map<string, FairModel>();
  const answers = problem.variants.map((variant, index): VariantAnswer => {
    const share = shareOfTime(effort, problem.variants.length - index);
    const key = [...variant.without].sort((a, b) => a - b).join(",");
    const fair = fairByExclusion.get(key) ?? fairModel(highs, problem, variant, shareOfTime(share, 1.5));
    fairByExclusion.set(key, fair);
    return solveVariant(highs, problem, variant, fair, share);
  });
  const variants = answers.map((answer, index) => {
    const variant = problem.variants[index];
    const fair = variant && fairByExclusion.get([...variant.without].sort((a, b) => a - b).join(","));
    const open = variant?.askPossible.filter((column) => answer.values[column] === 0) ?? [];
    return fair?.proved ? { ...answer, impossible: impossibleAmong(highs, fair, open, answers, effort) } : answer;
  });
  return { variants, proved: variants.every((answer) => answer.proved) };
}

function solveVariant(
  highs: Highs,
  problem: Problem,
  variant: Variant,
  fair: FairModel,
  effort: Effort,
): VariantAnswer {
  const model = {
    columns: heldAtZero(fair.model.columns, new Set([...variant.without, ...variant.needless])),
    rows: fair.model.rows,
  };
  const session = openSession(highs, model);
  try {
    const usable = fair.known && firstBroken(model, fair.known) === null ? [...fair.known] : null;
    const state: Climb = { session, effort, best: usable, proved: fair.proved };
    const objectives = variant.objectives.map((objective, at) =>
      level(state, objective, at === 0 && state.best !== null && fair.firstProvedFor === variant),
    );
    breakTie(state, variant);
    const values = (state.best ?? new Array<number>(problem.model.columns.length).fill(0)).slice(
      0,
      problem.model.columns.length,
    );
    return {
      name: variant.name,
      values,
      proved: state.proved && state.best !== null,
      missed: missedByGroup(problem.groups, values),
      fairProved: fair.proved && state.best !== null,
      objectives: objectives.map((answer, index) => {
        const objective = variant.objectives[index];
        return objective ? { ...answer, value: levelValue(objective, values) } : answer;
      }),
      impossible: [],
    };
  } finally {
    session.close();
  }
}

type Climb = { readonly session: HighsSession; readonly effort: Effort; best: number[] | null; proved: boolean };

/** Solves one level (unless it is `solved`), pins it, and says what is proved. After a level that was not proved the others are not tried. */
function level(state: Climb, objective: Objective, solved = false): LevelAnswer {
  const now = state.best ? levelValue(objective, state.best) : null;
  let trivial = trivialBound(state, objective);
  if (now === trivial) return pinned(state, objective, now, now);
  if (now !== null && state.effort.remainingMs() > 0)
    trivial = tighter(objective, trivial, state.session.narrow(objective, now));
  if (now === trivial || (now !== null && solved)) return pinned(state, objective, now, now);
  if (!state.proved && now !== null) return pinned(state, objective, now, trivial);
  const outcome = state.session.optimise(objective, state.effort, state.best);
  if (outcome.status === "infeasible") throw new Error(`${objective.name}: the levels before it left no answer`);
  if (outcome.status === "optimal") {
    state.best = outcome.values;
    if (now !== outcome.value && state.effort.remainingMs() > 0) state.session.narrow(objective, outcome.value);
    return pinned(state, objective, outcome.value, outcome.bound);
  }
  state.proved = false;
  if (outcome.values && (now === null || better(objective, levelValue(objective, outcome.values), now)))
    state.best = outcome.values;
  const value = state.best ? levelValue(objective, state.best) : trivial;
  return pinned(state, objective, value, tighter(objective, outcome.bound, trivial));
}

function pinned(state: Climb, objective: Objective, value: number, bound: number): LevelAnswer {
  const target = value - objective.offset;
  if (objective.sense === "min") state.session.row(objective.name, objective.terms, Number.NEGATIVE_INFINITY, target);
  else state.session.row(objective.name, objective.terms, target, Number.POSITIVE_INFINITY);
  return { name: objective.name, value, bound };
}

/** Fewest first; then, for the columns of each order, one solve asks whether they could be otherwise at all. */
function breakTie(state: Climb, variant: Variant): void {
  if (!state.proved) return;
  level(state, { name: "fewest", sense: "min", terms: variant.ties.fewest, offset: 0 });
  for (const order of [variant.ties.order, variant.ties.rest]) {
    const tight = tightenBounds(state.session.current());
    const open = order.filter((column) => tight?.[column]?.lower !== tight?.[column]?.upper);
    if (open.length > 0 && state.proved && canDiffer(state, open)) bestInOrder(state, open);
    for (const column of open) hold(state, column);
  }
}

/** Whether an answer as good as the best differs from it in one of these 0/1 columns. */
function canDiffer(state: Climb, columns: readonly number[]): boolean {
  const { best } = state;
  if (!best) return false;
  const ones = columns.filter((column) => best[column] === 1).length;
  const differs: Terms = columns.map((column) => [column, best[column] === 1 ? -1 : 1]);
  state.session.row("differs", differs, 1 - ones, Number.POSITIVE_INFINITY);
  const outcome = state.session.optimise(
    { name: "another", sense: "min", terms: [], offset: 0 },
    state.effort,
    null,
    false,
  );
  state.session.dropLastRow();
  if (outcome.status === "stopped") state.proved = false;
  return outcome.status === "optimal";
}

/** Column by column 1 before 0, some at a time: the first of a chunk counts more than all that follow. */
function bestInOrder(state: Climb, columns: readonly number[]): void {
  for (let from = 0; from < columns.length && state.proved; from += tieChunk) {
    const chunk = columns.slice(from, from + tieChunk);
    const terms: Terms = chunk.map((column, i) => [column, 2 ** (chunk.length - 1 - i)]);
    const outcome = state.session.optimise({ name: "order", sense: "max", terms, offset: 0 }, state.effort, state.best);
    if (outcome.status === "infeasible") throw new Error("the levels left no answer");
    if (outcome.status === "stopped") state.proved = false;
    if (outcome.values) state.best = outcome.values;
    for (const column of chunk) hold(state, column);
  }
}

function hold(state: Climb, column: number): void {
  const value = state.best?.[column] ?? 0;
  state.session.bound(column, value, value);
}

/** Which of the columns no answer that is equally fair has at 1: the sum is made as large as can be until it is 0. */
function impossibleAmong(
  highs: Highs,
  fair: FairModel,
  columns: readonly number[],
  answers: readonly VariantAnswer[],
  effort: Effort,
): number[] {
  // What another answer with the same shares reaches is possible; the exact check says whether it is one.
  const reached = answers.filter((answer) => firstBroken(fair.model, answer.values) === null);
  let open = columns.filter((column) => !reached.some((answer) => answer.values[column] === 1));
  if (open.length === 0) return [];
  const session = openSession(highs, fair.model);
  try {
    while (open.length > 0) {
      const terms: Terms = open.map((column) => [column, 1]);
      const outcome = session.optimise({ name: "possible", sense: "max", terms, offset: 0 }, effort, fair.known);
      if (outcome.status !== "optimal") return [];
      if (outcome.value === 0) return open;
      open = open.filter((column) => outcome.values[column] !== 1);
    }
    return open;
  } finally {
    session.close();
  }
}

function trivialBound(state: Climb, objective: Objective): number {
  const { columns } = state.session.current();
  let sum = objective.offset;
  for (const [index, coefficient] of objective.terms) {
    const column = columns[index];
    const low = coefficient > 0 === (objective.sense === "min");
    sum += coefficient * ((low ? column?.lower : column?.upper) ?? 0);
  }
  return sum;
}

function levelValue(objective: Objective, values: readonly number[]): number {
  return objective.offset + exactValue(objective.terms, values);
}

function better(objective: Objective, value: number, than: number): boolean {
  return objective.sense === "min" ? value < than : value > than;
}

function tighter(objective: Objective, a: number, b: number): number {
  return objective.sense === "min" ? Math.max(a, b) : Math.min(a, b);
}
