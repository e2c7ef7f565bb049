import {
  type CellKind,
  cellKind,
  fieldOfName,
  type ImportField,
  singleFields,
} from "#src/domain/desks/importing/import-field.ts";
import type { TableRow } from "#src/engines/tables/read-csv.ts";

/** A column as it was found. `sample`: up to three different cells. `share`: how many of its cells are of its commonest kind. */
export type Column = {
  readonly label: string;
  readonly field: ImportField;
  readonly sample: readonly string[];
  readonly filled: number;
  readonly kind: CellKind;
  readonly share: number;
};

export type Layout = {
  readonly columns: readonly Column[];
  /** Rows of data, without the rows that name the columns. */
  readonly rows: readonly TableRow[];
  /** How many rows name the columns. */
  readonly headerRows: number;
  /** Sentences that stood where a column's name should: licences, disclaimers. They are shown with the data. */
  readonly notices: readonly string[];
};

const mostHeaderRows = 5;
/** A name of a column is short; this is a sentence. */
const longestName = 40;

/**
 * Finds the rows that name the columns and what each column is. A naming row is one of the first five that only names
 * things: ids, labels, types (`xsd:string`), before the first row of data. The one that says most to us gives the names.
 */
export function tableLayout(rows: readonly TableRow[]): Layout {
  let headerRows = 0;
  while (headerRows < mostHeaderRows && isNaming(rows[headerRows]?.cells ?? [])) headerRows += 1;
  const naming = rows.slice(0, Math.max(1, headerRows)).map(({ cells }) => cells);
  const data = rows.slice(Math.max(1, headerRows));
  const best = naming.reduce((a, b) => (namesIn(b) > namesIn(a) ? b : a), naming[0] ?? []);
  const width = Math.max(best.length, ...data.slice(0, 1000).map(({ cells }) => cells.length), 0);
  const notices: string[] = [];
  const labels = Array.from({ length: width }, (_, i) => {
    const label = (best[i] ?? "").replaceAll(/\s+/g, " ").trim();
    if (label.length <= longestName) return label;
    notices.push(label);
    return "";
  });
  for (const row of naming)
    for (const cell of row)
      if (cell.trim().length > longestName && row !== best && !notices.includes(cell)) notices.push(cell.trim());
  const taken = new Set<ImportField>();
  const columns = labels.map((label, i): Column => {
    const cells = data.map(({ cells: own }) => own[i] ?? "");
    const { kind, share, filled, sample } = profileOf(cells);
    const field = fieldOf(label, kind, share, filled);
    const free = !singleFields.has(field) || !taken.has(field);
    taken.add(field);
    return { label: label || `${i + 1}`, field: free ? field : "keep", sample, filled, kind, share };
  });
  return { columns, rows: data, headerRows: Math.max(1, headerRows), notices };
}

/** What a table's columns are when its names are known already. */
export function layoutOf(header: readonly string[], rows: readonly TableRow[], notices: readonly string[]): Layout {
  const found = tableLayout([{ line: 0, cells: header }, ...rows]);
  return {
    ...found,
    rows: rows.length === found.rows.length ? rows : found.rows,
    notices: [...notices, ...found.notices],
  };
}

/** By its name; where the name says nothing, by what is in it. A key that is mostly empty is none. */
function fieldOf(label: string, kind: CellKind, share: number, filled: number): ImportField {
  const named = fieldOfName(label);
  if (named === "key" && filled < 0.9) return "keep";
  if (named !== "keep") return named;
  if (share < 0.9 || filled < 0.2) return "keep";
  return kind === "url" || kind === "mail" || kind === "phone" ? kind : "keep";
}

/** A row that names: most of what is filled in it are names of columns that we know, or types. */
function isNaming(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (filled.length === 0) return false;
  const naming = filled.filter(
    (cell) => isType(cell) || (cell.length <= longestName && fieldOfName(cell) !== "keep") || isId(cell),
  );
  return naming.length / filled.length >= 0.5;
}

function namesIn(cells: readonly string[]): number {
  return (
    cells.filter((cell) => cell.trim().length <= longestName && fieldOfName(cell) !== "keep").length +
    (cells.some((cell) => /[ぁ-ん一-龠]/.test(cell)) ? 0.5 : 0)
  );
}

/** `xsd:string`, `ic:コード型`: the third row of CPSV-J tables. */
function isType(cell: string): boolean {
  return /^(xsd|ic|dct|schema|cv):\S+$/.test(cell);
}

/** `service_id`, `entity_type`: names for machines. */
function isId(cell: string): boolean {
  return /^[a-z]+(_[a-z]+)+$/.test(cell);
}

function profileOf(cells: readonly string[]): { kind: CellKind; share: number; filled: number; sample: string[] } {
  const counts = new Map<CellKind, number>();
  const sample: string[] = [];
  let filled = 0;
  for (const cell of cells) {
    const kind = cellKind(cell);
    if (kind === "empty") continue;
    filled += 1;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const text = cell.trim();
    if (sample.length < 3 && !sample.includes(text)) sample.push(text.length > 60 ? `${text.slice(0, 59)}…` : text);
  }
  const [kind, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ["empty", 0];
  return {
    kind,
    share: filled === 0 ? 0 : count / filled,
    filled: cells.length === 0 ? 0 : filled / cells.length,
    sample,
  };
}
