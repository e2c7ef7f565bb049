/** One row of a table with the line of the file (or row of the sheet) on which it begins, from 1. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

/** Beyond this a cell is no cell: a quote was opened and never closed. */
const longestCell = 200_000;

/**
 * The rows of a CSV text (RFC 4180): quoted cells with line ends and doubled quotes in them; also separated by tabs or
 * semicolons, whichever the first lines have most of. Rows of nothing are left out. A quote that never closes ends with
 * the text. Row by row, so that whoever reads a large file can let others run in between.
 */
export function* readCsv(text: string): Generator<TableRow> {
  const separator = separatorOf(text);
  let cells: string[] = [];
  let line = 1;
  let startLine = 1;
  let i = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (i < text.length) {
    let cell = "";
    if (text[i] === '"') {
      const end = closingQuote(text, i + 1);
      cell = text.slice(i + 1, end).replaceAll('""', '"');
      line += lineEnds(cell);
      i = end + 1;
    }
    // What stands after a closing quote belongs to the cell, as spreadsheets read it.
    const rest = endOfCell(text, i, separator);
    cell += text.slice(i, rest);
    i = rest;
    cells.push(cell.replaceAll(/\r\n?/g, "\n"));
    if (text[i] === separator) {
      i += 1;
      if (i === text.length) cells.push("");
      else continue;
    }
    if (text[i] === "\r" && text[i + 1] === "\n") i += 1;
    i += 1;
    line += 1;
    if (cells.some((one) => one.trim() !== "")) yield { line: startLine, cells };
    cells = [];
    startLine = line;
  }
  if (cells.some((one) => one.trim() !== "")) yield { line: startLine, cells };
}

function closingQuote(text: string, from: number): number {
  for (let i = text.indexOf('"', from); i >= 0 && i - from < longestCell; i = text.indexOf('"', i + 1)) {
    if (text[i + 1] !== '"') return i;
    i += 1;
  }
  return text.length;
}

function endOfCell(text: string, from: number, separator: string): number {
  for (let i = from; i < text.length; i++) {
    const sign = text[i];
    if (sign === separator || sign === "\n" || sign === "\r") return i;
  }
  return text.length;
}

function lineEnds(text: string): number {
  let count = 0;
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) count += 1;
  return count;
}

/** The separator that the head of the text has most of, outside quotes. */
function separatorOf(text: string): string {
  const head = text.slice(0, 20_000).replaceAll(/"[^"]*"/g, "");
  const count = (sign: string) => head.split(sign).length;
  return [",", "\t", ";"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Rows as a CSV text: RFC 4180 with LF, and only what must be quoted in quotes. */
export function writeCsv(rows: ReadonlyArray<readonly string[]>): string {
  return rows.map((cells) => `${cells.map(quoted).join(",")}\n`).join("");
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
