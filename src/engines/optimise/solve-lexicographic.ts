import type { Highs } from "highs";
import { exactValue, firstBroken } from "#src/engines/optimise/exact-check.ts";
import { type FairModel, fairModel, heldAtZero } from "#src/engines/optimise/fair-shares.ts";
import { type HighsSession, openSession } from "#src/engines/optimise/highs-session.ts";
import type { IntegerModel, Terms } from "#src/engines/optimise/integer-model.ts";
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
  const shared = new Map<string, Shared>();
  const answers = new Map<Variant, VariantAnswer>();
  const all: Array<readonly number[]> = [];
  for (const [index, variant] of problem.variants.entries()) {
    const share = shareOfTime(effort, problem.variants.length - index);
    const key = excluded(variant);
    const known: Shared = shared.get(key) ?? {
      fair: fairModel(highs, problem, variant, shareOfTime(share, 1.5)),
      solved: [],
      possible: new Map(),
    };
    shared.set(key, known);
    const { answer, values } = solveVariant(highs, problem, variant, known, share);
    answers.set(variant, answer);
    all.push(values);
    if (answer.proved) known.solved.push({ variant, answer, values });
  }
  const variants = problem.variants.flatMap((variant) => {
    const [answer, known] = [answers.get(variant), shared.get(excluded(variant))];
    if (!answer || !known?.fair.proved) return answer ?? [];
    const open = variant.askPossible.filter((column) => answer.values[column] === 0);
    return { ...answer, impossible: impossibleAmong(highs, known, open, all, effort) };
  });
  return { variants, proved: variants.every((answer) => answer.proved) };
}

/** What variants with the same columns at hand know of one another. */
type Shared = {
  readonly fair: FairModel;
  readonly solved: Solved[];
  /** By column: whether some equally fair answer has it at 1. */
  readonly possible: Map<number, boolean>;
};

/** `values` are those of the fair model, which may have more columns than the problem. */
type Solved = { readonly variant: Variant; readonly answer: VariantAnswer; readonly values: readonly number[] };

function excluded(variant: Variant): string {
  return [...variant.without].sort((a, b) => a - b).join(",");
}

function solveVariant(
  highs: Highs,
  problem: Problem,
  variant: Variant,
  { fair, solved }: Shared,
  effort: Effort,
): Solved {
  const model = {
    columns: heldAtZero(fair.model.columns, new Set([...variant.without, ...variant.needless])),
    rows: fair.model.rows,
  };
  const session = openSession(highs, model);
  try {
    const state: Climb = { session, effort, best: bestToStart(model, variant, fair, solved), proved: fair.proved };
    const objectives = variant.objectives.map((objective, at) => {
      const first = at === 0 && state.best !== null && fair.firstProvedFor === variant;
      return level(state, objective, provedBefore(variant, at, solved), first);
    });
    breakTie(state, variant);
    const all = state.best ?? new Array<number>(model.columns.length).fill(0);
    const values = all.slice(0, problem.model.columns.length);
    const answer: VariantAnswer = {
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
    return { variant, answer, values: all };
  } finally {
    session.close();
  }
}

/** Of the answers that are known and that this variant allows, the one that its own levels like best. */
function bestToStart(
  model: IntegerModel,
  variant: Variant,
  fair: FairModel,
  solved: readonly Solved[],
): number[] | null {
  let best: number[] | null = null;
  for (const values of [fair.known, ...solved.map(({ values }) => values)]) {
    if (!values || firstBroken(model, values) !== null) continue;
    const than = best;
    const differs = than && variant.objectives.find((one) => levelValue(one, values) !== levelValue(one, than));
    if (!than || (differs && better(differs, levelValue(differs, values), levelValue(differs, than))))
      best = [...values];
  }
  return best;
}

/**
 * What another variant proved for this level, when both go through the same levels up to it. What each leaves out as
 * needless changes no level, so the best value is the same for both.
 */
function provedBefore(variant: Variant, at: number, solved: readonly Solved[]): number | null {
  const same = solved.find((other) =>
    variant.objectives.slice(0, at + 1).every((objective, index) => other.variant.objectives[index] === objective),
  );
  return same?.answer.objectives[at]?.value ?? null;
}

type Climb = { readonly session: HighsSession; readonly effort: Effort; best: number[] | null; proved: boolean };

/** Solves one level (unless it is `solved`), pins it, and says what is proved. After a level that was not proved the others are not tried. */
function level(state: Climb, objective: Objective, atBest: number | null = null, solved = false): LevelAnswer {
  const now = state.best ? levelValue(objective, state.best) : null;
  let trivial = trivialBound(state, objective);
  if (atBest !== null && state.proved) {
    trivial = tighter(objective, trivial, atBest);
    if (now !== trivial) noneBeyond(state, objective, atBest);
  }
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

/** A row for what is proved already: the solver need only find an answer as good. */
function noneBeyond(state: Climb, objective: Objective, bound: number): void {
  const least = bound - objective.offset;
  const [lower, upper] =
    objective.sense === "min" ? [least, Number.POSITIVE_INFINITY] : [Number.NEGATIVE_INFINITY, least];
  state.session.row(`${objective.name} as proved`, objective.terms, lower, upper);
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

/** Which of the columns no answer that is equally fair has at 1: the sum of those not known yet is made as large as can be until it is 0. */
function impossibleAmong(
  highs: Highs,
  { fair, possible }: Shared,
  columns: readonly number[],
  answers: ReadonlyArray<readonly number[]>,
  effort: Effort,
): number[] {
  // What another answer with the same shares reaches is possible; the exact check says whether it is one.
  for (const values of answers)
    if (
      columns.some((column) => values[column] === 1 && !possible.has(column)) &&
      firstBroken(fair.model, values) === null
    )
      for (const column of columns) if (values[column] === 1) possible.set(column, true);
  let open = columns.filter((column) => !possible.has(column));
  const session = open.length > 0 ? openSession(highs, fair.model) : null;
  try {
    while (session && open.length > 0) {
      const terms: Terms = open.map((column) => [column, 1]);
      const outcome = session.optimise({ name: "possible", sense: "max", terms, offset: 0 }, effort, fair.known);
      if (outcome.status !== "optimal") return [];
      for (const column of open)
        if (outcome.values[column] === 1 || outcome.value === 0) possible.set(column, outcome.value > 0);
      open = open.filter((column) => !possible.has(column));
    }
  } finally {
    session?.close();
  }
  return columns.filter((column) => possible.get(column) === false);
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
