import type { IntegerModel, Terms } from "#src/engines/optimise/integer-model.ts";

/** The value of a sum at whole-number values. @throws RangeError when it leaves the range that doubles hold exactly. */
export function exactValue(terms: Terms, values: ArrayLike<number>): number {
  let sum = 0;
  for (const [column, coefficient] of terms) sum += coefficient * (values[column] ?? 0);
  if (!Number.isSafeInteger(sum)) throw new RangeError(`${sum} is outside the range of exact whole numbers`);
  return sum;
}

/** The first bound or row that the values break, in words for a log; null when they keep everything. No tolerance. */
export function firstBroken(model: IntegerModel, values: ArrayLike<number>): string | null {
  if (values.length !== model.columns.length) return `${values.length} values for ${model.columns.length} columns`;
  for (const [index, column] of model.columns.entries()) {
    const value = values[index] ?? Number.NaN;
    if (!Number.isInteger(value)) return `${column.name} = ${value} is not whole`;
    if (value < column.lower || value > column.upper) return `${column.name} = ${value} is outside its bounds`;
  }
  for (const row of model.rows) {
    const activity = exactValue(row.terms, values);
    if (activity < row.lower || activity > row.upper)
      return `${row.name}: ${activity} is not in [${row.lower}, ${row.upper}]`;
  }
  return null;
}
