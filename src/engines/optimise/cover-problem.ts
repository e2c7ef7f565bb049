import { modelBuilder } from "#src/engines/optimise/integer-model.ts";
import type { Problem, ProblemAnswer } from "#src/engines/optimise/lexicographic-problem.ts";

/** Weighted set cover: every row is to be covered by a chosen column, at the smallest cost. Columns count from 0. */
export type Cover = { readonly costs: readonly number[]; readonly rows: ReadonlyArray<readonly number[]> };

/** What came of a problem with one objective. `objective` and `solution` are null when there is none. */
export type Answered<Solution> = {
  readonly status: "optimal" | "feasible" | "infeasible" | "unknown";
  readonly objective: number | null;
  /** What no solution can beat; equal to `objective` when that is proved optimal. Null = not known. */
  readonly bound: number | null;
  readonly solution: Solution | null;
};

/**
 * Reads the text format of the set-cover instances of the OR-Library (J. E. Beasley): rows m and columns n, the costs of
 * the n columns, then for each row how many columns cover it and which (from 1); line breaks mean nothing.
 *
 * @throws Error in one line when it is not that.
 */
export function parseCover(text: string): Cover {
  const numbers = text.split(/\s+/).filter(Boolean).map(Number);
  let at = 0;
  const next = (what: string, from: number, to: number): number => {
    const number = numbers[at++];
    if (number === undefined) throw new Error(`the file ends where ${what} should stand`);
    if (!Number.isInteger(number) || number < from || number > to)
      throw new Error(`number ${at} of the file is not ${what}: a whole number from ${from} to ${to}`);
    return number;
  };
  const rowCount = next("the number of rows", 0, 1_000_000);
  const columnCount = next("the number of columns", 0, 1_000_000);
  const costs = Array.from({ length: columnCount }, () => next("a cost", 0, 1_000_000_000));
  const rows = Array.from({ length: rowCount }, () =>
    Array.from(
      { length: next("how many columns cover a row", 0, columnCount) },
      () => next("a column", 1, columnCount) - 1,
    ),
  );
  if (at < numbers.length) throw new Error(`${numbers.length - at} numbers too many stand at the end of the file`);
  return { costs, rows };
}

/** All rows are wishes of one group, so that covering them comes before the cost. */
export function coverProblem({ costs, rows }: Cover): Problem {
  const model = modelBuilder();
  const chosen = costs.map((_, column) => model.binary(`column ${column + 1}`));
  const wishes = rows.map((able, row) => {
    const covered = model.binary(`row ${row + 1}`);
    const terms = [...new Set(able)].map((column): [number, number] => [chosen[column] ?? -1, -1]);
    model.atMost(`row ${row + 1}`, [[covered, 1], ...terms], 0);
    return covered;
  });
  const terms = costs.map((cost, column): [number, number] => [chosen[column] ?? -1, cost]);
  return {
    model: model.build(),
    groups: [{ name: "rows", wishes, lost: 0 }],
    variants: [
      {
        name: "cover",
        without: [],
        needless: [],
        objectives: [{ name: "cost", sense: "min", terms, offset: 0 }],
        ties: { fewest: [], order: [], rest: [] },
        askPossible: [],
      },
    ],
  };
}

/** The chosen columns, counted from 1 as in the file. */
export function coverAnswer({ costs }: Cover, answer: ProblemAnswer): Answered<{ readonly columns: number[] }> {
  return answeredBy(answer, (values) => ({
    columns: costs.flatMap((_, column) => (values[column] === 1 ? [column + 1] : [])),
  }));
}

/** Reads an answer with one variant and one objective; what leaves a wish unmet is no solution. */
export function answeredBy<Solution>(
  { variants }: ProblemAnswer,
  read: (values: readonly number[]) => Solution,
): Answered<Solution> {
  const [variant] = variants;
  const [level] = variant?.objectives ?? [];
  if (!variant || !level) throw new Error("this answer has no objective");
  const bound = Number.isFinite(level.bound) ? level.bound : null;
  if (variant.missed.some((missed) => missed > 0))
    return variant.fairProved
      ? { status: "infeasible", objective: null, bound: null, solution: null }
      : { status: "unknown", objective: null, bound: null, solution: null };
  const status = variant.proved && level.value === level.bound ? "optimal" : "feasible";
  return { status, objective: level.value, bound, solution: read(variant.values) };
}
