import { saysGuarded } from "#src/domain/desks/hsds/guarded-package.ts";
import type { HsdsEntityName } from "#src/domain/desks/hsds/hsds-entities.ts";
import type { RecordKind } from "#src/domain/desks/hsds/hsds-record.ts";
import { currentTables } from "#src/domain/desks/hsds/old-tables.ts";
import { objectsIn, recordsIn } from "#src/domain/desks/hsds/record-kind.ts";
import { entityOfTable, recordsOfTables } from "#src/domain/desks/hsds/tabular.ts";
import type { ProblemCode } from "#src/domain/desks/importing/import-problem.ts";
import { type Layout, layoutOf, tableLayout } from "#src/domain/desks/importing/table-layout.ts";
import { decodeText, type Encoding } from "#src/engines/tables/decode-text.ts";
import { unguardedCell } from "#src/engines/tables/guarded-cell.ts";
import { readJsonLists } from "#src/engines/tables/json-lists.ts";
import { readCsv, type TableRow } from "#src/engines/tables/read-csv.ts";
import { readXlsx } from "#src/engines/tables/read-xlsx.ts";
import { unzip } from "#src/engines/tables/zip.ts";

/** A raw record of HSDS with where it stood; `fault` where it is none. */
export type RawRecord = {
  readonly line: number;
  readonly kind: RecordKind | null;
  readonly raw: unknown;
  readonly told?: { readonly code: ProblemCode; readonly place: string };
};

export type OpenedFile =
  | { readonly format: "table"; readonly layout: Layout; readonly encoding: Encoding | "xlsx" }
  | { readonly format: "hsds"; readonly records: readonly RawRecord[] };

/** Why a file cannot be read at all. */
export type FileFault = "no-text" | "no-table" | "broken-json" | "broken-archive" | "too-many-rows";

export const mostRows = 200_000;
/** A spreadsheet may have far more, all empty. */
const mostColumns = 500;
/** What a table of this many cells takes, the memory of one process has. */
const mostCells = 20_000_000;

/**
 * What is in a file, told by its content: a table (CSV, workbook, JSON), or HSDS (JSON or lines of it as its API answers, a
 * tabular data package of 3.0 or 2.x as an archive).
 */
export function openFile(bytes: Uint8Array): OpenedFile | FileFault {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    try {
      return openArchive(bytes);
    } catch (error) {
      if (isBroken(error)) return "broken-archive";
      throw error;
    }
  }
  const decoded = decodeText(bytes);
  if (!decoded || decoded.text.trim() === "") return "no-text";
  const { text, encoding } = decoded;
  const first = text.replace(/^\ufeff/, "").trimStart()[0];
  if (first === "{" || first === "[") return openJson(text.replace(/^\ufeff/, ""), encoding);
  return tableOf(readCsv(text), encoding);
}

/** What zlib says of bytes that are damaged, or unpack to more than the archive says. */
function isBroken(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^(Z_|ERR_BUFFER_TOO_LARGE)/.test(String(error.code));
}

/** Rows, read no further than a table may go; null where there are more, or more cells. */
function bounded(rows: Iterable<TableRow>): TableRow[] | null {
  const kept: TableRow[] = [];
  let count = 0;
  for (const { line, cells } of rows) {
    count += Math.min(cells.length, mostColumns);
    // A few rows more than that may name the columns.
    if (kept.length > mostRows + 10 || count > mostCells) return null;
    kept.push({ line, cells: cells.length > mostColumns ? cells.slice(0, mostColumns) : cells });
  }
  return kept;
}

function tableOf(rows: Iterable<TableRow>, encoding: Encoding | "xlsx"): OpenedFile | FileFault {
  const kept = bounded(rows);
  return kept === null ? "too-many-rows" : table(tableLayout(kept), encoding);
}

function table(layout: Layout, encoding: Encoding | "xlsx"): OpenedFile | FileFault {
  if (layout.rows.length > mostRows) return "too-many-rows";
  return layout.columns.length >= 2 && layout.rows.length > 0 ? { format: "table", layout, encoding } : "no-table";
}

function openJson(text: string, encoding: Encoding): OpenedFile | FileFault {
  const document = parsed(text);
  if (document === undefined) return openLines(text);
  const objects = objectsIn(document);
  if (objects.length > mostRows) return "too-many-rows";
  if (objects.some(isOfHsds)) return { format: "hsds", records: objects.flatMap((object, i) => raws(object, i + 1)) };
  const read = readJsonLists(document, mostRows + 1);
  return read ? table(layoutOf(read.header, read.rows, read.notices), encoding) : "no-table";
}

function openLines(text: string): OpenedFile | FileFault {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const objects = lines.map(parsed);
  if (lines.length < 2 || !objects.some(isOfHsds)) return "broken-json";
  if (lines.length > mostRows) return "too-many-rows";
  return { format: "hsds", records: objects.flatMap((object, i) => raws(object, i + 1)) };
}

function raws(object: unknown, line: number): RawRecord[] {
  const found = recordsIn(object);
  if (found.length === 0) return [{ line, kind: null, raw: object }];
  return found.map(({ kind, raw }) => ({ line, kind, raw }));
}

/** An id, and fields that only HSDS has: the table of a municipality has neither. */
function isOfHsds(object: unknown): boolean {
  return recordsIn(object).length > 0;
}

function openArchive(bytes: Uint8Array): OpenedFile | FileFault {
  const files = unzip(bytes);
  if (!files) return "broken-archive";
  const sheet = readXlsx(bytes);
  if (sheet) return tableOf(sheet, "xlsx");
  const rows = new Map<string, Array<Record<string, string>>>();
  const described = [...files].find(([name]) => /(^|\/)datapackage\.json$/i.test(name));
  const isGuarded = described !== undefined && saysGuarded(decodeText(described[1]())?.text ?? "");
  for (const [name, body] of files) {
    if (!/\.csv$/i.test(name)) continue;
    const text = decodeText(body())?.text;
    if (text === undefined) return "no-text";
    const read = bounded(readCsv(text));
    if (read === null || read.length * (read[0]?.cells.length ?? 0) > mostCells) return "too-many-rows";
    rows.set(name, objectsOf(read.map(({ cells }) => (isGuarded ? cells.map(unguardedCell) : cells))));
  }
  if (![...rows.keys()].some((name) => ["service", "organization"].includes(entityOfTable(name) ?? "")))
    return "no-table";
  const { tables, changed } = currentTables(rows);
  const { records, lost } = recordsOfTables(tables);
  return {
    format: "hsds",
    records: [
      ...changed.map((place) => ({ line: 0, kind: null, raw: "", told: { code: "old-field" as const, place } })),
      ...lost.map(({ entity, row }) => ({
        line: 0,
        kind: null,
        raw: row,
        told: { code: "not-a-record" as const, place: tableName(entity) },
      })),
      ...records.map(({ kind, raw }, i) => ({ line: i + 1, kind, raw })),
    ],
  };
}

function tableName(entity: HsdsEntityName): string {
  return `${entity} → –`;
}

function objectsOf([header = [], ...rows]: ReadonlyArray<readonly string[]>): Array<Record<string, string>> {
  return rows.map((cells) => Object.fromEntries(header.map((name, i) => [name.trim(), cells[i] ?? ""])));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // NOTE not one document: perhaps lines of them; the caller tells.
    return undefined;
  }
}
