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
  for (const [, head = "", body = ""] of xml.matchAll(/<row\b([^>]*?)(?:\/>|>(.*?)<\/row>)/gs)) {
    line = Number(/\br="(\d+)"/.exec(head)?.[1] ?? line + 1);
    const cells: string[] = [];
    for (const [, attributes = "", inner = ""] of body.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
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
  const value = unescaped(/<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? "");
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
  for (const [, id = "", code = ""] of xml.matchAll(/<numFmt\b[^>]*?numFmtId="(\d+)"[^>]*?formatCode="([^"]*)"/g))
    if (/[yd]/i.test(code.replaceAll(/&quot;.*?&quot;|\[[^\]]*\]|\\./g, ""))) own.add(Number(id));
  const formats = /<cellXfs\b.*?<\/cellXfs>/s.exec(xml)?.[0] ?? "";
  const styles = [...formats.matchAll(/<xf\b[^>]*?numFmtId="(\d+)"/g)].map(([, id]) => Number(id));
  const isDate = (id: number) =>
    (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) || own.has(id);
  return new Set(styles.flatMap((id, style) => (isDate(id) ? [style] : [])));
}

function sharedStrings(xml: string): string[] {
  return [...xml.matchAll(/<si\b[^>]*?(?:\/>|>(.*?)<\/si>)/gs)].map(([, inner = ""]) => texts(inner));
}

/** The text of a rich or plain string, without its reading (`rPh`). */
function texts(xml: string): string {
  const plain = xml.replaceAll(/<rPh\b.*?<\/rPh>/gs, "");
  return [...plain.matchAll(/<t\b[^>]*?(?:\/>|>(.*?)<\/t>)/gs)].map(([, inner = ""]) => unescaped(inner)).join("");
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
