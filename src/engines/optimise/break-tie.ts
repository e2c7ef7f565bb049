import type { Climb } from "#src/engines/optimise/climb-levels.ts";
import type { Terms } from "#src/engines/optimise/integer-model.ts";
import type { Variant } from "#src/engines/optimise/lexicographic-problem.ts";
import { tightenBounds } from "#src/engines/optimise/tighten-bounds.ts";

/** Columns that one objective of the tie-break may carry: 2^19 stays far from where tolerances break. */
const tieChunk = 20;

/** Among answers equal in every level: for the columns of each order, one solve asks whether they could be otherwise at all. */
export function breakTie(state: Climb, { order, rest }: Variant["ties"]): void {
  for (const columns of [order, rest]) {
    if (!state.proved) return;
    const open = openAmong(state, columns);
    if (open.length > 0 && canDiffer(state, open)) bestInOrder(state, open);
    for (const column of open) hold(state, column);
  }
}

/**
 * Holds the 0/1 columns of a sum that is pinned, where no answer as good has others at 1: plain bounds leave a linear
 * program far less room than the sum does.
 */
export function settle(state: Climb, sum: Terms): void {
  if (!state.proved) return;
  const { columns } = state.session.current();
  const zeroOrOne = sum.flatMap(([column]) => {
    const { lower = 0, upper = 2 } = columns[column] ?? {};
    return lower >= 0 && upper <= 1 ? column : [];
  });
  const open = openAmong(state, zeroOrOne);
  if (open.length > 0 && !canDiffer(state, open)) for (const column of open) hold(state, column);
}

/** Columns that single rows do not settle already. */
function openAmong(state: Climb, columns: readonly number[]): number[] {
  const tight = tightenBounds(state.session.current());
  return columns.filter((column) => tight?.[column]?.lower !== tight?.[column]?.upper);
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
