import type { Highs } from "highs";
import { breakTie } from "#src/engines/optimise/break-tie.ts";
import { better, type Climb, climbLevels, levelValue } from "#src/engines/optimise/climb-levels.ts";
import { firstBroken } from "#src/engines/optimise/exact-check.ts";
import { type FairModel, fairModel, heldAtZero } from "#src/engines/optimise/fair-shares.ts";
import { openSession } from "#src/engines/optimise/highs-session.ts";
import type { IntegerModel, Terms } from "#src/engines/optimise/integer-model.ts";
import {
  type Effort,
  missedByGroup,
  type Problem,
  type ProblemAnswer,
  shareOfTime,
  type Variant,
  type VariantAnswer,
} from "#src/engines/optimise/lexicographic-problem.ts";

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
    const steps = variant.objectives.map((objective, at) => ({
      objective,
      atBest: provedBefore(variant, at, solved),
      solved: at === 0 && state.best !== null && fair.firstProvedFor === variant,
    }));
    const fewest = variant.ties.fewest.map((terms) => ({
      objective: { name: "fewest", sense: "min" as const, terms, offset: 0 },
      atBest: null,
      solved: false,
    }));
    const levels = climbLevels(state, [...steps, ...fewest]).slice(0, steps.length);
    breakTie(state, variant.ties);
    const all = state.best ?? new Array<number>(model.columns.length).fill(0);
    const values = all.slice(0, problem.model.columns.length);
    const answer: VariantAnswer = {
      name: variant.name,
      values,
      proved: state.proved && state.best !== null,
      missed: missedByGroup(problem.groups, values),
      fairProved: fair.proved && state.best !== null,
      objectives: levels.map((answer, index) => {
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
