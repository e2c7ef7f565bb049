import type { TableRow } from "#src/engines/tables/read-csv.ts";

/**
 * The tables of a JSON document as one: every list of objects that it holds, at any depth above the objects. Columns are the
 * objects' keys, named by the document's `header` where it has one for them (`{"header": {"tel": "電話"}}`, for several
 * lists one header each); where there are several lists, a first column says which (its name in `index`, or its key).
 * `line` counts the objects from 1. `notices`: sentences beside the data, such as its licence. Null where it holds no list.
 * At most `mostRows` objects and `mostColumns` of their keys are read.
 */
export function readJsonLists(
  document: unknown,
  mostRows: number,
): {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  readonly notices: readonly string[];
} | null {
  const lists: Array<{ key: string; items: ReadonlyArray<Record<string, unknown>> }> = [];
  const notices: string[] = [];
  collect("", document, lists, notices, 0);
  if (lists.length === 0) return null;
  const top: Record<string, unknown> = isObject(document) ? document : {};
  const several = lists.length > 1;
  const columns = new Map<string, number>(several ? [[listColumn, 0]] : []);
  const rows: TableRow[] = [];
  for (const { key, items } of lists) {
    const names = namesOf(top.header, key);
    const index = isObject(top.index) ? top.index[key] : undefined;
    for (const item of items) {
      if (rows.length >= mostRows) break;
      const cells: string[] = several ? [typeof index === "string" ? index : key] : [];
      for (const [field, value] of Object.entries(item)) {
        const name = names(field);
        const column = columns.get(name) ?? columns.size;
        if (column >= mostColumns) continue;
        columns.set(name, column);
        const text = cellText(value);
        cells[column] = cells[column] ? `${cells[column]}\n${text}` : text;
      }
      rows.push({ line: rows.length + 1, cells });
    }
  }
  const header = [...columns.keys()];
  return {
    header,
    notices,
    rows: rows.map(({ line, cells }) => ({ line, cells: Array.from(header, (_, i) => cells[i] ?? "") })),
  };
}

/** The column that says which list a row came from. */
export const listColumn = "分類";
const deepest = 4;
const mostColumns = 200;

function collect(
  key: string,
  value: unknown,
  lists: Array<{ key: string; items: ReadonlyArray<Record<string, unknown>> }>,
  notices: string[],
  depth: number,
): void {
  if (Array.isArray(value)) {
    const items = value.filter(isObject);
    if (items.length > 0) lists.push({ key, items });
  } else if (isObject(value) && depth < deepest) {
    for (const [name, inner] of Object.entries(value)) collect(name, inner, lists, notices, depth + 1);
  } else if (typeof value === "string" && depth === 1 && value.trim() !== "") notices.push(value.trim());
}

/** What a key of a list is called: by the header of that list, by the header of all, or as it is. */
function namesOf(header: unknown, list: string): (field: string) => string {
  const all: Record<string, unknown> = isObject(header) ? header : {};
  const own = isObject(all[list]) ? all[list] : all;
  const uses = new Map<unknown, number>();
  for (const name of Object.values(own)) uses.set(name, (uses.get(name) ?? 0) + 1);
  return (field) => {
    const name = Object.hasOwn(own, field) ? own[field] : undefined;
    if (typeof name !== "string" || name.trim() === "") return field;
    // Two keys under one name (merged cells of a sheet) are two columns.
    const isShared = (uses.get(name) ?? 0) > 1;
    return `${name.replaceAll(/\s+/g, " ").trim()}${isShared ? `（${field}）` : ""}`;
  };
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : typeof value === "object" ? JSON.stringify(value) : String(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
