import type { Highs } from "highs";
import { openSession } from "#src/engines/optimise/highs-session.ts";
import type { Column, IntegerModel, Row } from "#src/engines/optimise/integer-model.ts";
import {
  type Effort,
  missedByGroup,
  type Objective,
  type Problem,
  shareOfTime,
  type Variant,
} from "#src/engines/optimise/lexicographic-problem.ts";
import { tightenBounds } from "#src/engines/optimise/tighten-bounds.ts";

/** A model in which every answer is as fair as can be (or as fair as was found, when not proved). */
export type FairModel = {
  readonly model: IntegerModel;
  readonly proved: boolean;
  /** An answer of `model`, over its columns (the problem's own first); null when none is known yet. */
  readonly known: readonly number[] | null;
  /** The variant whose first objective `known` is already proved best for. */
  readonly firstProvedFor: Variant | null;
};

/**
 * Leximin over groups: the largest share of missed wishes as small as can be, then the second largest, and so on.
 * Equivalent for finitely many shares, and free of fractions: for each share v from the largest down, the fewest
 * groups with a share ≥ v. First it is tried whether every wish that is possible at all can be met at once.
 */
export function fairModel(highs: Highs, problem: Problem, variant: Variant, effort: Effort): FairModel {
  const columns = heldAtZero(problem.model.columns, new Set(variant.without));
  const needless = new Set(variant.needless);
  const model: IntegerModel = {
    columns: tightenBounds({ ...problem.model, columns }) ?? columns,
    rows: problem.model.rows,
  };
  const possible = problem.groups.map((group) => group.wishes.filter((wish) => model.columns[wish]?.upper === 1));

  const allMet = withAllMet(model, possible.flat());
  if (allMet) {
    // What this variant does not need is left out of the search, not of the model, which other variants share.
    const session = openSession(highs, { columns: heldAtZero(allMet.columns, needless), rows: allMet.rows });
    try {
      const any: Objective = { name: "any", sense: "min", terms: [], offset: 0 };
      const hardest = session.optimise(variant.objectives[0] ?? any, shareOfTime(effort, 2), null);
      // Out of time before any answer was found: at least one that meets everything, whatever it costs.
      const none = hardest.status === "stopped" && hardest.values === null;
      const outcome = none ? session.optimise(any, effort, null) : hardest;
      const firstProvedFor = hardest.status === "optimal" ? variant : null;
      if (outcome.status !== "infeasible" && outcome.values)
        return { model: allMet, proved: true, known: outcome.values, firstProvedFor };
    } finally {
      session.close();
    }
  }
  return shareFairly(highs, problem, model, needless, possible, effort);
}

function withAllMet(model: IntegerModel, wishes: readonly number[]): IntegerModel | null {
  const met = new Set(wishes);
  const columns = model.columns.map((column, index) => (met.has(index) ? { ...column, lower: 1 } : column));
  const tightened = tightenBounds({ columns, rows: model.rows });
  return tightened ? { columns: tightened, rows: model.rows } : null;
}

/** Counts each group's missed wishes in unary columns (the i-th is 1 when at least i are missed) and pins level by level. */
function shareFairly(
  highs: Highs,
  problem: Problem,
  model: IntegerModel,
  needless: ReadonlySet<number>,
  possible: readonly (readonly number[])[],
  effort: Effort,
): FairModel {
  const columns: Column[] = [...model.columns];
  const rows: Row[] = [...model.rows];
  const counters = possible.map((wishes, group) => {
    const counter = wishes.map((_, i) => columns.push({ name: `missed[${group}]≥${i + 1}`, lower: 0, upper: 1 }) - 1);
    const terms = [...wishes, ...counter].map((column): [number, number] => [column, 1]);
    rows.push({ name: `missed[${group}]`, lower: wishes.length, upper: Number.POSITIVE_INFINITY, terms });
    for (const [i, column] of counter.entries()) {
      const next = counter[i + 1];
      if (next === undefined) continue;
      rows.push({
        name: `unary[${group}]${i}`,
        lower: 0,
        upper: Number.POSITIVE_INFINITY,
        terms: [
          [column, 1],
          [next, -1],
        ],
      });
    }
    return counter;
  });
  const missedAlways = problem.groups.map((group, g) => group.lost + group.wishes.length - (possible[g]?.length ?? 0));
  const totals = problem.groups.map((group) => group.lost + group.wishes.length);

  const session = openSession(highs, { columns: heldAtZero(columns, needless), rows });
  try {
    let known = withCounters(
      new Array<number>(model.columns.length).fill(0),
      problem,
      counters,
      missedAlways,
      columns.length,
    );
    let proved = true;
    let countBefore = 0;
    for (const [numerator, denominator] of sharesDescending(totals)) {
      const terms: Array<[number, number]> = [];
      let always = 0;
      for (const [g, counter] of counters.entries()) {
        // The fewest further misses with which group g has a share ≥ numerator / denominator.
        const i = Math.ceil((numerator * (totals[g] ?? 0)) / denominator) - (missedAlways[g] ?? 0);
        const column = counter[i - 1];
        if (i <= 0 && (totals[g] ?? 0) > 0) always += 1;
        else if (column !== undefined) terms.push([column, 1]);
      }
      const countOf = (values: readonly number[]): number => terms.reduce((sum, [c]) => sum + (values[c] ?? 0), always);
      const objective: Objective = { name: `share≥${numerator}/${denominator}`, sense: "min", terms, offset: always };
      let count = countOf(known);
      let least = Math.max(always, countBefore);
      if (count > least && proved) least = Math.max(least, session.narrow(objective, count));
      if (count > least && proved) {
        const outcome = session.optimise(objective, effort, known);
        if (outcome.status === "infeasible") throw new Error("doing nothing is not an answer of this model");
        if (outcome.values && countOf(outcome.values) <= count)
          known = withCounters(outcome.values, problem, counters, missedAlways, columns.length);
        proved = outcome.status === "optimal";
        count = countOf(known);
      }
      if (count - always < terms.length)
        session.row(`groups with share≥${numerator}/${denominator}`, terms, 0, count - always);
      countBefore = count;
    }
    return { model: { columns, rows: session.current().rows }, proved, known, firstProvedFor: null };
  } finally {
    session.close();
  }
}

function withCounters(
  values: readonly number[],
  problem: Problem,
  counters: readonly (readonly number[])[],
  missedAlways: readonly number[],
  length: number,
): number[] {
  const full = [...values, ...new Array<number>(Math.max(0, length - values.length)).fill(0)];
  const missed = missedByGroup(problem.groups, values);
  for (const [g, counter] of counters.entries())
    for (const [i, column] of counter.entries()) full[column] = (missed[g] ?? 0) - (missedAlways[g] ?? 0) > i ? 1 : 0;
  return full;
}

/** All fractions i/n, 1 ≤ i ≤ n, that a group's share can be, largest first, without equals. */
function sharesDescending(totals: readonly number[]): Array<readonly [number, number]> {
  const fractions = [...new Set(totals)].flatMap((n) => Array.from({ length: n }, (_, i) => [i + 1, n] as const));
  return fractions
    .sort(([a, b], [c, d]) => c * b - a * d)
    .filter(([a, b], index, all) => index === 0 || a * (all[index - 1]?.[1] ?? 1) !== (all[index - 1]?.[0] ?? 0) * b);
}

export function heldAtZero(columns: readonly Column[], held: ReadonlySet<number>): Column[] {
  return columns.map((column, index) => (held.has(index) ? { ...column, lower: 0, upper: 0 } : column));
}
