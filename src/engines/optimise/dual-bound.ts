import type { Column } from "#src/engines/optimise/integer-model.ts";

/** A row as the solver holds it. */
export type SolverRow = {
  readonly lower: number;
  readonly upper: number;
  readonly indices: readonly number[];
  readonly values: readonly number[];
};

export type DualBound = {
  /** No answer has a smaller `Σ cost`, whatever the weights were. */
  readonly bound: number;
  /** By column: how much more than `bound` at least, for each step away from the bound of the column that is cheaper. */
  readonly reduced: Float64Array;
};

/**
 * Weak duality: for any weights y of the rows, Σ yᵢ·(the side of row i that its sign asks for) + Σ min over bounds of
 * (c − Aᵀy)ⱼ·xⱼ is at most every answer's cost. The weights come from a floating-point solver, the bound is worked out
 * here, so it does not rest on the solver's word (A. Neumaier, O. Shcherbina, "Safe bounds in linear and mixed-integer
 * linear programming", Mathematical Programming 99, 2004).
 */
export function dualBound(
  columns: readonly Column[],
  rows: readonly SolverRow[],
  cost: Float64Array,
  weights: ArrayLike<number>,
): DualBound {
  const reduced = Float64Array.from(cost);
  let bound = 0;
  for (const [index, row] of rows.entries()) {
    const weight = weights[index] ?? 0;
    const side = weight > 0 ? row.lower : row.upper;
    if (weight === 0 || !Number.isFinite(side)) continue;
    bound += weight * side;
    for (const [at, column] of row.indices.entries())
      reduced[column] = (reduced[column] ?? 0) - weight * (row.values[at] ?? 0);
  }
  for (const [index, column] of columns.entries()) {
    const slope = reduced[index] ?? 0;
    bound += slope * (slope > 0 ? column.lower : column.upper);
  }
  return { bound, reduced };
}
