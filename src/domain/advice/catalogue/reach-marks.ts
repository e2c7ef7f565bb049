import { z } from "zod";
import type { ReachRow } from "#src/domain/advice/catalogue/reach-table.ts";

/** What a reader of the field says of a profile and a function: 2 = reached well, 1 = by a makeshift, 0 = not. */
export type ReachMark = {
  readonly profile: string;
  readonly function: string;
  readonly reach: 0 | 1 | 2;
  /** The kinds of means that the reader would name. */
  readonly kinds: readonly string[];
};

const markSchema = z.strictObject({
  profile: z.string(),
  function: z.string(),
  reach: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  kinds: z.array(z.string()),
});

/** How a disagreement was settled, with the reason; rows are `function profile`. */
export type Settlement = {
  readonly rows: readonly string[];
  /** `catalogue`: the reader's later word, or a reason from the facts, speaks for the table. `reader`: the table is still wrong. */
  readonly holds: "catalogue" | "reader";
  readonly reason: string;
};

export const settlementsSchema = z.array(
  z.strictObject({
    rows: z.array(z.string()).min(1),
    holds: z.enum(["catalogue", "reader"]),
    reason: z.string().min(1),
  }),
);

export type ReachDisagreement = {
  readonly function: string;
  readonly profile: string;
  readonly marked: 0 | 1 | 2;
  /** What the table says, on the reader's scale. */
  readonly found: 0 | 1 | 2;
  readonly kinds: readonly string[];
};

export type ReachAgreement = {
  /** Rows that both have. */
  readonly rows: number;
  /** Of these, where both say reached or both say not. */
  readonly reached: number;
  /** Of these, where the level is the same too. */
  readonly level: number;
  readonly disagreements: readonly ReachDisagreement[];
  /** Marks without a row in the table, and rows without a mark, as `function profile`. */
  readonly unmatched: readonly string[];
};

/** One mark a line. @throws ZodError or SyntaxError for a line that is not a mark, Error for a row that is marked twice. */
export function parseMarks(lines: string): ReachMark[] {
  const marks = lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => markSchema.parse(JSON.parse(line)));
  const seen = new Set<string>();
  for (const mark of marks) {
    if (seen.has(rowId(mark))) throw new Error(`marked twice: ${rowId(mark)}`);
    seen.add(rowId(mark));
  }
  return marks;
}

/** The table against the marks. Levels 3 and 2 of the table are the reader's "well", with help as much as without. */
export function compareMarks(rows: readonly ReachRow[], marks: readonly ReachMark[]): ReachAgreement {
  const markOf = new Map(marks.map((mark) => [rowId(mark), mark]));
  const rowIds = new Set(rows.map(rowId));
  const pairs = rows.flatMap((row) => {
    const mark = markOf.get(rowId(row));
    return mark ? [{ row, mark, found: asMark(row.best) }] : [];
  });
  const apart = pairs.filter(({ mark, found }) => mark.reach !== found);
  return {
    rows: pairs.length,
    reached: pairs.filter(({ mark, found }) => mark.reach > 0 === found > 0).length,
    level: pairs.length - apart.length,
    disagreements: apart.map(({ row, mark, found }) => ({
      function: row.function,
      profile: row.profile,
      marked: mark.reach,
      found,
      kinds: mark.kinds,
    })),
    unmatched: [
      ...rows.filter((row) => !markOf.has(rowId(row))).map(rowId),
      ...marks.filter((mark) => !rowIds.has(rowId(mark))).map(rowId),
    ],
  };
}

/** Disagreements that no settlement names, and settled rows on which nobody disagrees any more. */
export function unsettled(agreement: ReachAgreement, settlements: readonly Settlement[]) {
  const settled = new Set(settlements.flatMap(({ rows }) => rows));
  const apart = new Set(agreement.disagreements.map(rowId));
  return {
    open: [...apart].filter((row) => !settled.has(row)),
    idle: [...settled].filter((row) => !apart.has(row)),
  };
}

export function rowId(row: { readonly function: string; readonly profile: string }): string {
  return `${row.function} ${row.profile}`;
}

function asMark(best: 0 | 1 | 2 | 3): 0 | 1 | 2 {
  return best === 3 ? 2 : best;
}
