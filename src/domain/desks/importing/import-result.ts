import type { ProblemCode } from "#src/domain/desks/importing/import-problem.ts";
import type { TableMapping } from "#src/domain/desks/importing/row-record.ts";
import type { Column } from "#src/domain/desks/importing/table-layout.ts";
import type { Encoding } from "#src/engines/tables/decode-text.ts";

/** What was found out about a table, and what somebody decided. */
export type StoredMapping = TableMapping & {
  readonly columns: readonly Column[];
  readonly headerRows: number;
  readonly notices: readonly string[];
  readonly encoding: Encoding | "xlsx";
};

/** Counts of what an import would do, then of what it did. Services only, but for `records`. */
export type ImportResult = {
  readonly rows?: number;
  readonly kept?: number;
  readonly records?: number;
  readonly added?: number;
  readonly changed?: number;
  readonly same?: number;
  readonly gone?: number;
  /** Of another source, and so left as it is. */
  readonly foreign?: number;
  readonly problems?: Readonly<Partial<Record<ProblemCode, number>>>;
  /** At undoing: records that somebody changed since, and that stay. */
  readonly keptAtUndo?: number;
  readonly undone?: number;
};
