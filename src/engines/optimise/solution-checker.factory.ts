/**
 * What a solution is worth, worked out from the files' own numbers and nothing of ours: a second opinion for tests.
 * Null = it is not a solution.
 */

/** OR-Library text; `columns` from 1. */
export function coverCost(text: string, columns: readonly number[]): number | null {
  const numbers = text.trim().split(/\s+/).map(Number);
  const [rows = 0, count = 0] = numbers;
  const chosen = new Set(columns);
  if (chosen.size < columns.length || columns.some((column) => !(column >= 1 && column <= count))) return null;
  let at = 2 + count;
  for (let row = 0; row < rows; row += 1) {
    const able = numbers.slice(at + 1, at + 1 + (numbers[at] ?? 0));
    if (!able.some((column) => chosen.has(column))) return null;
    at += 1 + able.length;
  }
  return columns.reduce((sum, column) => sum + (numbers[1 + column] ?? Number.NaN), 0);
}

export type AssignFile = {
  readonly numcustomers: number;
  readonly numfacilities: number;
  readonly cost: ReadonlyArray<readonly number[]>;
  readonly req: ReadonlyArray<readonly number[]>;
  readonly cap: readonly number[];
};

/** `facility` for each customer, from 0. */
export function assignProfit(given: AssignFile, facility: readonly number[]): number | null {
  if (facility.length !== given.numcustomers) return null;
  const left = [...given.cap];
  let profit = 0;
  for (const [customer, to] of facility.entries()) {
    const room = left[to];
    if (room === undefined) return null;
    left[to] = room - (given.req[to]?.[customer] ?? Number.NaN);
    profit += given.cost[to]?.[customer] ?? Number.NaN;
  }
  return left.every((room) => room >= 0) ? profit : null;
}
