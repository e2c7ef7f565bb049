import type { Highs, ModelData } from "highs";
import { dualBound, type SolverRow } from "#src/engines/optimise/dual-bound.ts";
import { exactValue, firstBroken } from "#src/engines/optimise/exact-check.ts";
import { collected, type IntegerModel, type Row, type Terms } from "#src/engines/optimise/integer-model.ts";
import type { Effort, Objective } from "#src/engines/optimise/lexicographic-problem.ts";

export type Outcome =
  /** Proved: no answer is better; `value` is exact. */
  | { readonly status: "optimal"; readonly values: number[]; readonly value: number; readonly bound: number }
  /** Out of time or nodes: the best found, or null, and what none can beat. */
  | { readonly status: "stopped"; readonly values: number[] | null; readonly bound: number }
  | { readonly status: "infeasible" };

/** One model held by the solver while objectives, bounds and rows change. Call `close()`: the memory is not collected. */
export type HighsSession = {
  bound(column: number, lower: number, upper: number): void;
  row(name: string, terms: Terms, lower: number, upper: number): void;
  /** Takes the row that was added last out again. */
  dropLastRow(): void;
  /**
   * Best value of the objective. `start` is a known answer to begin from. `search`: look for answers beside the tree,
   * which pays until one is known, and not where none is expected. @throws Error when an answer fails the exact check.
   */
  optimise(objective: Objective, effort: Effort, start: ArrayLike<number> | null, search?: boolean): Outcome;
  /**
   * A quick bound that no answer beats (from the model without wholeness), and, where an answer of value `known` is at
   * hand, columns held where every answer that good has them. Both stay true for all later levels.
   */
  narrow(objective: Objective, known: number): number;
  /** The model as it stands, for the exact check and for export. */
  current(): IntegerModel;
  close(): void;
};

export function openSession(highs: Highs, model: IntegerModel): HighsSession {
  const columns = model.columns.map((column) => ({ ...column }));
  const rows: Row[] = [...model.rows];
  const current = (): IntegerModel => ({ columns, rows });
  const opened = (): ReturnType<Highs["createModel"]> => {
    const fresh = highs.createModel(modelData(highs, current()));
    fresh.options.set({
      output_flag: false,
      // The default 1e-4 would call an answer optimal that is not.
      mip_rel_gap: 0,
      // Objectives are divided by their greatest common divisor and whole: less than 1 away is equal.
      mip_abs_gap: 0.999,
      mip_allow_restart: false,
      // Searches that HiGHS makes beside the tree are small problems again: simplifying each costs more than it saves.
      mip_root_presolve_only: true,
      random_seed: 0,
    });
    return fresh;
  };
  let solver = opened();
  const solverRows: SolverRow[] = model.rows.map((row) => scaledRow(row, Number.POSITIVE_INFINITY));
  let relaxed: ReturnType<Highs["createModel"]> | null = null;
  const relaxation = (): ReturnType<Highs["createModel"]> => {
    if (relaxed) return relaxed;
    relaxed = highs.createModel({
      ...modelData(highs, current()),
      integrality: columns.map(() => highs.constants.variableType.continuous),
    });
    relaxed.options.set({ output_flag: false, random_seed: 0 });
    return relaxed;
  };
  const bound = (column: number, lower: number, upper: number): void => {
    const known = columns[column];
    if (!known) throw new RangeError(`there is no column ${column}`);
    columns[column] = { ...known, lower, upper };
    solver.changeColBounds(column, lower, upper);
    relaxed?.changeColBounds(column, lower, upper);
  };
  const costOf = (objective: Objective): { cost: Float64Array; sign: 1 | -1; divisor: number } => {
    const sign = objective.sense === "min" ? 1 : -1;
    const divisor = gcdOf(objective.terms);
    const cost = new Float64Array(columns.length);
    for (const [column, coefficient] of objective.terms) cost[column] = (sign * coefficient) / divisor;
    return { cost, sign, divisor };
  };

  /** Without rows every column takes its better bound; the solver calls such a model empty and gives no answer. */
  const withoutRows = (objective: Objective): Outcome => {
    const wanted = new Map(
      objective.terms.map(([column, coefficient]) => [column, coefficient > 0 === (objective.sense === "max")]),
    );
    const values = columns.map((column, index) => (wanted.get(index) ? column.upper : column.lower));
    const value = objective.offset + exactValue(objective.terms, values);
    return { status: "optimal", values, value, bound: value };
  };

  const run = (
    objective: Objective,
    effort: Effort,
    start: ArrayLike<number> | null,
    search: boolean,
    tolerance: number,
  ): Outcome => {
    const { cost, sign, divisor } = costOf(objective);
    if (columns.length > 0) solver.changeColsCost({ kind: "range", from: 0, to: columns.length - 1 }, cost);
    solver.options.set({
      mip_feasibility_tolerance: tolerance,
      primal_feasibility_tolerance: tolerance,
      mip_max_nodes: effort.maxNodes,
      time_limit: Math.min(1e9, Math.max(0, effort.remainingMs()) / 1000),
    });
    solver.zeroAllClocks();
    // With a start these cost a quarter of the time and find nothing that counts.
    for (const option of searches) solver.options.set(option, search);
    if (start) solver.setSolution({ colValue: Float64Array.from(start) });
    const status = solver.run().modelStatus;
    const known = highs.constants.modelStatus;
    // NOTE all columns are bounded, so "infeasible or unbounded" can only mean infeasible.
    if (status === known.infeasible || status === known.unboundedOrInfeasible) return { status: "infeasible" };
    const values = roundedAnswer(solver, columns.length);
    const limits: number[] = [known.timeLimit, known.iterationLimit, known.solutionLimit, known.interrupted];
    const dual =
      status === known.optimal || limits.includes(status) ? Number(solver.info.get("mip_dual_bound")) : Number.NaN;
    const best = Number.isFinite(dual) ? Math.ceil(dual - 1e-6) : Number.NEGATIVE_INFINITY;
    const outer = (inner: number): number => objective.offset + sign * inner * divisor;
    if (status === known.optimal) {
      const fault = values ? firstBroken(current(), values) : "no answer";
      if (!values || fault) throw new InexactAnswer(objective.name, fault ?? "no answer");
      const inner = (sign * exactValue(objective.terms, values)) / divisor;
      if (Number.isFinite(dual) && inner - dual >= 1 - 1e-6)
        throw new InexactAnswer(objective.name, `${inner} against ${dual}`);
      return { status: "optimal", values, value: outer(inner), bound: outer(inner) };
    }
    if (!limits.includes(status)) throw new Error(`the solver ended with status ${status} at ${objective.name}`);
    const usable = values && firstBroken(current(), values) === null ? values : null;
    return { status: "stopped", values: usable, bound: outer(best) };
  };

  return {
    bound,
    row(name, terms, lower, upper) {
      const clean = collected(terms, columns.length, name);
      const row = { name, lower, upper, terms: clean };
      rows.push(row);
      const scaled = scaledRow(row, highs.infinity);
      solver.addRow(scaled.lower, scaled.upper, scaled);
      relaxed?.addRow(scaled.lower, scaled.upper, scaled);
      solverRows.push(scaledRow(row, Number.POSITIVE_INFINITY));
    },
    dropLastRow() {
      rows.pop();
      solverRows.pop();
      solver.deleteRows({ kind: "range", from: rows.length, to: rows.length });
      relaxed?.deleteRows({ kind: "range", from: rows.length, to: rows.length });
    },
    optimise(objective, effort, start, search = start === null) {
      if (rows.length === 0 || columns.length === 0) return withoutRows(objective);
      if (effort.remainingMs() <= 0) return { status: "stopped", values: null, bound: worst(objective) };
      try {
        return run(objective, effort, start, search, 1e-6);
      } catch (error) {
        // Large coefficients can slip through the solver's tolerance; once more, tighter, before giving up.
        if (!isOfSolver(error)) throw error;
      }
      try {
        return run(objective, effort, start, search, 1e-9);
      } catch (error) {
        if (!isOfSolver(error)) throw error;
      }
      // NOTE the simplifying of HiGHS (1.15.3) fails on a few models and then calls what it was given the best: without it.
      solver.dispose();
      solver = opened();
      solver.options.set("presolve", "off");
      const outcome = run(objective, effort, null, true, 1e-9);
      solver.options.set("presolve", "choose");
      return outcome;
    },
    narrow(objective, known) {
      const { cost, sign, divisor } = costOf(objective);
      const outer = (inner: number): number => objective.offset + sign * inner * divisor;
      if (rows.length === 0 || columns.length === 0) return outer(Number.NEGATIVE_INFINITY);
      const linear = relaxation();
      linear.changeColsCost({ kind: "range", from: 0, to: columns.length - 1 }, cost);
      if (linear.run().modelStatus !== highs.constants.modelStatus.optimal) return outer(Number.NEGATIVE_INFINITY);
      const { bound: least, reduced } = dualBound(columns, solverRows, cost, linear.getSolution().rowDual);
      const most = (sign * (known - objective.offset)) / divisor + slack;
      for (const [index, column] of columns.entries()) {
        const slope = reduced[index] ?? 0;
        if (column.lower === column.upper || least + Math.abs(slope) <= most) continue;
        const value = slope > 0 ? column.lower : column.upper;
        bound(index, value, value);
      }
      return outer(Math.ceil(least - slack));
    },
    current,
    close: () => {
      solver.dispose();
      relaxed?.dispose();
    },
  };
}

/** Whole numbers are taken as reached a little before: sums of doubles in `dualBound` err far less. */
const slack = 1e-4;

/** HiGHS's searches for better answers that solve smaller problems of their own. */
const searches = [
  "mip_heuristic_run_feasibility_jump",
  "mip_heuristic_run_rins",
  "mip_heuristic_run_rens",
  "mip_heuristic_run_root_reduced_cost",
];

class InexactAnswer extends Error {
  constructor(level: string, fault: string) {
    super(`the solver's answer for ${level} does not hold exactly: ${fault}`);
  }
}

/** A fault of an answer, or one that the solver tells itself; everything else is a bug of ours. */
function isOfSolver(error: unknown): boolean {
  return error instanceof InexactAnswer || (error instanceof Error && error.name === "HighsError");
}

function worst(objective: Objective): number {
  return objective.sense === "min" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

function roundedAnswer(solver: { getSolution(): { colValue: Float64Array } }, count: number): number[] | null {
  const found = solver.getSolution().colValue;
  if (found.length !== count) return null;
  // `+ 0` turns -0 into 0.
  return Array.from(found, (value) => Math.round(value) + 0);
}

/** Greatest common divisor of the coefficients, at least 1. */
export function gcdOf(terms: Terms): number {
  let divisor = 0;
  for (const [, coefficient] of terms) {
    let a = Math.abs(coefficient);
    while (a > 0) [divisor, a] = [a, divisor % a];
  }
  return Math.max(1, divisor);
}

/** Smaller numbers keep the solver's tolerances meaningful: a budget in steps of 100 yen is divided by 100. */
function scaledRow(row: Row, infinity: number): { lower: number; upper: number; indices: number[]; values: number[] } {
  const divisor = gcdOf(row.terms);
  return {
    lower: Number.isFinite(row.lower) ? Math.ceil(row.lower / divisor) : -infinity,
    upper: Number.isFinite(row.upper) ? Math.floor(row.upper / divisor) : infinity,
    indices: row.terms.map(([column]) => column),
    values: row.terms.map(([, coefficient]) => coefficient / divisor),
  };
}

function modelData(highs: Highs, model: IntegerModel): ModelData {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const rowLower: number[] = [];
  const rowUpper: number[] = [];
  for (const row of model.rows) {
    const scaled = scaledRow(row, highs.infinity);
    indices.push(...scaled.indices);
    values.push(...scaled.values);
    starts.push(indices.length);
    rowLower.push(scaled.lower);
    rowUpper.push(scaled.upper);
  }
  return {
    numCols: model.columns.length,
    numRows: model.rows.length,
    colCost: new Float64Array(model.columns.length),
    colLower: model.columns.map((column) => column.lower),
    colUpper: model.columns.map((column) => column.upper),
    rowLower,
    rowUpper,
    matrix: {
      format: "csr",
      numRows: model.rows.length,
      numCols: model.columns.length,
      starts,
      indices,
      values,
    },
    integrality: model.columns.map(() => highs.constants.variableType.integer),
  };
}
