import type { TableRow } from "#src/engines/tables/read-csv.ts";
import { unzip } from "#src/engines/tables/zip.ts";

/** What ends a sheet: more columns than any table of ours. */
const mostColumns = 500;

/**
 * The rows of the first sheet of a workbook (ECMA-376 part 1, §18): texts as they are, numbers as written, dates (told by
 * their format) as `YYYY-MM-DD`. Null where the bytes are no workbook.
 */
export function readXlsx(bytes: Uint8Array): Generator<TableRow> | null {
  const files = unzip(bytes);
  const sheet = firstSheet([...(files?.keys() ?? [])]);
  if (!files || sheet === undefined) return null;
  const textOf = (name: string): string => {
    const file = files.get(name);
    return file ? new TextDecoder().decode(file()) : "";
  };
  const shared = sharedStrings(textOf("xl/sharedStrings.xml"));
  const dates = dateStyles(textOf("xl/styles.xml"));
  const starts1904 = /date1904="(1|true)"/.test(textOf("xl/workbook.xml"));
  return rowsOf(textOf(sheet), { shared, dates, epoch: starts1904 ? 24_107 : 25_569 });
}

type Book = { shared: readonly string[]; dates: ReadonlySet<number>; epoch: number };

function* rowsOf(xml: string, book: Book): Generator<TableRow> {
  let line = 0;
  for (const { head, body } of elements(xml, "row")) {
    line = Number(/\br="(\d+)"/.exec(head)?.[1] ?? line + 1);
    const cells: string[] = [];
    for (const { head: attributes, body: inner } of elements(body, "c")) {
      const column = columnOf(/\br="([A-Z]+)\d+"/.exec(attributes)?.[1]) ?? cells.length;
      if (column >= mostColumns) continue;
      while (cells.length < column) cells.push("");
      cells[column] = cellText(attributes, inner, book);
    }
    if (cells.some((cell) => cell.trim() !== "")) yield { line, cells };
  }
}

function cellText(attributes: string, inner: string, { shared, dates, epoch }: Book): string {
  const type = /\bt="(\w+)"/.exec(attributes)?.[1];
  const [written] = elements(inner, "v");
  const value = unescaped(written?.body ?? "");
  if (type === "s") return shared[Number(value)] ?? "";
  if (type === "inlineStr") return texts(inner);
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  const style = Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? -1);
  if (type === undefined && value !== "" && dates.has(style)) return dateOf(Number(value), epoch) ?? value;
  return value;
}

/** Days since the workbook's epoch as a date; times of day are dropped. */
function dateOf(days: number, epoch: number): string | null {
  const at = new Date((Math.floor(days) - epoch) * 86_400_000);
  return Number.isNaN(at.getTime()) ? null : at.toISOString().slice(0, 10);
}

/** Cell formats that show a date: the built-in 14-17, 22, 27-36, 50-58 (§18.8.30) and own ones with a year or a day in them. */
function dateStyles(xml: string): ReadonlySet<number> {
  const own = new Set<number>();
  for (const { head } of elements(xml, "numFmt")) {
    const id = /\bnumFmtId="(\d+)"/.exec(head)?.[1];
    // 255 signs at most (§18.8.30).
    const code = (/\bformatCode="([^"]*)"/.exec(head)?.[1] ?? "").slice(0, 1000);
    if (/[yd]/i.test(code.replaceAll(/&quot;.*?&quot;|\[[^\]]*\]|\\./g, ""))) own.add(Number(id));
  }
  const [formats] = elements(xml, "cellXfs");
  const styles = [...elements(formats?.body ?? "", "xf")].map(({ head }) =>
    Number(/\bnumFmtId="(\d+)"/.exec(head)?.[1] ?? Number.NaN),
  );
  const isDate = (id: number) =>
    (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) || own.has(id);
  return new Set(styles.flatMap((id, style) => (isDate(id) ? [style] : [])));
}

function sharedStrings(xml: string): string[] {
  return [...elements(xml, "si")].map(({ body }) => texts(body));
}

/** The text of a rich or plain string, without its reading (`rPh`). */
function texts(xml: string): string {
  const readings = [...elements(xml, "rPh")];
  const plain = readings.length === 0 ? [xml] : between(xml, readings);
  return plain.flatMap((part) => [...elements(part, "t")].map(({ body }) => unescaped(body))).join("");
}

type Element = { readonly head: string; readonly body: string; readonly from: number; readonly to: number };

/**
 * The elements of this name, which hold none of the same name, with their attributes and content. Read once from the
 * front: an element that is not closed is the last, however many begin behind it.
 */
function* elements(xml: string, name: string): Generator<Element> {
  for (let at = 0; ; ) {
    const from = xml.indexOf(`<${name}`, at);
    if (from < 0) return;
    const inside = from + name.length + 1;
    at = inside;
    if (!/[\s/>]/.test(xml[inside] ?? "")) continue;
    const end = xml.indexOf(">", inside);
    if (end < 0) return;
    at = end + 1;
    if (xml[end - 1] === "/") {
      yield { head: xml.slice(inside, end - 1), body: "", from, to: at };
      continue;
    }
    const close = xml.indexOf(`</${name}>`, end);
    if (close < 0) return;
    at = close + name.length + 3;
    yield { head: xml.slice(inside, end), body: xml.slice(end + 1, close), from, to: at };
  }
}

/** What stands outside these elements. */
function between(xml: string, found: readonly Element[]): string[] {
  const ends = [0, ...found.map(({ to }) => to)];
  return [...found.map(({ from }) => from), xml.length].map((from, i) => xml.slice(ends[i], from));
}

function unescaped(xml: string): string {
  return xml
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, hex: string) => codePoint(Number.parseInt(hex, 16)))
    .replaceAll(/&#(\d+);/g, (_, number: string) => codePoint(Number(number)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/\r\n?/g, "\n");
}

function codePoint(value: number): string {
  return value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : "\ufffd";
}

function firstSheet(names: readonly string[]): string | undefined {
  const number = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);
  return names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name)).sort((a, b) => number(a) - number(b))[0];
}

function columnOf(letters: string | undefined): number | null {
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
