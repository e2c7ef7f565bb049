import type { HsdsRecord } from "#src/domain/desks/hsds/hsds-record.ts";
import { cellKind, kindOfField } from "#src/domain/desks/importing/import-field.ts";
import type { ImportProblem } from "#src/domain/desks/importing/import-problem.ts";
import { folded, type RowContext, rowRecord, type TableMapping } from "#src/domain/desks/importing/row-record.ts";
import type { Column, Layout } from "#src/domain/desks/importing/table-layout.ts";
import { slashOrder } from "#src/engines/tables/read-date.ts";

export type ReadRow = {
  readonly line: number;
  readonly record: HsdsRecord | null;
  readonly problems: readonly ImportProblem[];
};

/**
 * The rows of a table as services, one after the other, with what is wrong with each. Besides what a row says of itself
 * (`rowRecord`): the same row again (kept out), the same name by the same provider (told), a cell whose kind fits no
 * other cell of its column (told), and a row whose cells stand one column beside where they belong (kept out: its
 * facts would be wrong).
 */
export function* readTable(
  layout: Layout,
  mapping: TableMapping,
  { sourceId, today }: Pick<RowContext, "sourceId" | "today">,
): Generator<ReadRow> {
  const { columns, rows } = layout;
  const labels = columns.map(({ label }) => label);
  const orders = columns.map((_, i) => slashOrder(rows.map(({ cells }) => cells[i] ?? "")));
  const context = { sourceId, labels, mapping, orders, today };
  const seen = new Map<string, number>();
  const named = new Map<string, number>();
  const keys = new Map<string, number>();
  for (const { line, cells } of rows) {
    const told: ImportProblem[] = [];
    const whole = cells.map((cell) => cell.trim()).join("\u0001");
    const before = seen.get(whole);
    if (before !== undefined) {
      yield {
        line,
        record: null,
        problems: [{ line, code: "repeated-row", place: `${before}`, value: nameOf(cells) }],
      };
      continue;
    }
    seen.set(whole, line);
    if (cells.slice(columns.length).some((cell) => cell.trim() !== ""))
      told.push({
        line,
        code: "cells-too-many",
        place: `${columns.length}`,
        value: cells.slice(columns.length).join(" ").slice(0, 300),
      });
    const shift = shiftOf(cells, columns);
    if (shift !== 0) {
      yield {
        line,
        record: null,
        problems: [...told, { line, code: "shifted", place: `${shift > 0 ? "+" : ""}${shift}`, value: nameOf(cells) }],
      };
      continue;
    }
    for (const [i, column] of columns.entries())
      if (isMisplaced(cells[i] ?? "", column))
        told.push({ line, code: "misplaced", place: column.label, value: (cells[i] ?? "").trim().slice(0, 300) });
    const identity = identityOf(cells);
    const first = named.get(identity.name);
    if (first !== undefined && nameOf(cells) !== "")
      told.push({ line, code: "same-name", place: `${first}`, value: nameOf(cells) });
    else named.set(identity.name, line);
    const count = (keys.get(identity.key) ?? 0) + 1;
    keys.set(identity.key, count);
    const key = count === 1 ? identity.key : `${identity.key}#${count}`;
    const { record, problems } = rowRecord({ line, cells, key }, context);
    yield { line, record, problems: [...told, ...problems] };
  }

  function cellOf(cells: readonly string[], field: string): string {
    return mapping.fields
      .flatMap((each, i) => (each === field ? [(cells[i] ?? "").trim()] : []))
      .join(" ")
      .trim();
  }
  function nameOf(cells: readonly string[]): string {
    return cellOf(cells, "name").slice(0, 100);
  }
  /** By its own key where it has one; else by name, provider, place and address on the web. */
  function identityOf(cells: readonly string[]): { key: string; name: string } {
    const name = `${folded(cellOf(cells, "name"))}|${folded(cellOf(cells, "provider"))}|${folded(cellOf(cells, "address"))}`;
    const own = cellOf(cells, "key");
    return { key: own === "" ? `${name}|${cellOf(cells, "url")}` : `key|${own}`, name };
  }
}

/** A cell that looks like an address, a date or a number in a column that has hardly any of them. */
function isMisplaced(cell: string, { kind, share, field }: Column): boolean {
  const own = cellKind(cell);
  if (own !== "url" && own !== "mail" && own !== "phone") return false;
  return (
    own !== kind &&
    own !== kindOfField[field] &&
    field !== "phone" &&
    field !== "fax" &&
    field !== "note" &&
    share >= 0.8
  );
}

/** By how many columns the cells of a row stand beside their place: only where two cells are wrong here, and more are right there. */
function shiftOf(cells: readonly string[], columns: readonly Column[]): -1 | 0 | 1 {
  const typed = columns.flatMap(({ kind, share, field }, i) =>
    (kind === "url" || kind === "date" || kind === "phone") && share >= 0.6 && field !== "note" ? [{ i, kind }] : [],
  );
  const fits = (by: number) => typed.filter(({ i, kind }) => cellKind(cells[i + by] ?? "") === kind).length;
  const wrong = typed.filter(({ i, kind }) => !["empty", kind].includes(cellKind(cells[i] ?? ""))).length;
  const better = (by: number) => wrong >= 2 && fits(by) >= 2 && fits(by) > fits(0);
  return better(1) ? 1 : better(-1) ? -1 : 0;
}
