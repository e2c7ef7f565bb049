import type { Column, IntegerModel } from "#src/engines/optimise/integer-model.ts";

/**
 * The columns with the tightest bounds that follow from single rows, repeated until nothing changes. Every answer of
 * the model stays an answer. Null when a row can not be kept at all.
 */
export function tightenBounds(model: IntegerModel): Column[] | null {
  const lower = model.columns.map((column) => column.lower);
  const upper = model.columns.map((column) => column.upper);
  const rowsOf: number[][] = model.columns.map(() => []);
  for (const [index, row] of model.rows.entries()) for (const [column] of row.terms) rowsOf[column]?.push(index);
  const waiting = new Set(model.rows.keys());
  for (const index of waiting) {
    waiting.delete(index);
    const row = model.rows[index];
    if (!row) continue;
    for (const side of [1, -1]) {
      // side 1: Σ a x ≤ upper; side -1: the same for Σ -a x ≤ -lower.
      const limit = side === 1 ? row.upper : -row.lower;
      if (limit === Number.POSITIVE_INFINITY) continue;
      let least = 0;
      for (const [column, a] of row.terms) least += leastOf(side * a, lower[column] ?? 0, upper[column] ?? 0);
      if (least > limit) return null;
      for (const [column, a] of row.terms) {
        const [lo, hi] = [lower[column] ?? 0, upper[column] ?? 0];
        if (lo === hi) continue;
        const coefficient = side * a;
        const room = limit - (least - leastOf(coefficient, lo, hi));
        if (coefficient > 0) upper[column] = Math.min(hi, Math.floor(room / coefficient));
        else lower[column] = Math.max(lo, Math.ceil(room / coefficient));
        if (lower[column] === lo && upper[column] === hi) continue;
        for (const other of rowsOf[column] ?? []) waiting.add(other);
      }
    }
  }
  return model.columns.map((column, index) => ({ ...column, lower: lower[index] ?? 0, upper: upper[index] ?? 0 }));
}

function leastOf(coefficient: number, lower: number, upper: number): number {
  return coefficient > 0 ? coefficient * lower : coefficient * upper;
}
