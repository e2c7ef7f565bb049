/**
 * Makes a set in BEIR form of the support programmes and the questions beside this file:
 * `node bench/search-programmes.ts --csv programmes.csv --out FOLDER`. Title: name of the programme; text: what it is,
 * what it gives, to whom, how to apply. A right programme counts 2, a related one 1.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeSearchSet } from "#bench/search-set.ts";

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const csv = option("--csv");
const out = option("--out");
if (!csv || !out) {
  console.error("node bench/search-programmes.ts --csv programmes.csv --out FOLDER");
  process.exit(2);
}

const rows = cellsOf(readFileSync(csv, "utf8"));
const head = rows[1] ?? [];
const column = (row: readonly string[], name: string) => row[head.indexOf(name)]?.trim() ?? "";
const documents = rows.slice(3).flatMap((row, i) => {
  const title = column(row, "タイトル（制度名）");
  const text = ["概要", "支援内容", "対象者", "利用•申請方法", "お問い合わせ先"]
    .map((name) => column(row, name))
    .join("\n");
  return title === "" ? [] : [{ _id: `p${String(i).padStart(3, "0")}`, title, text }];
});

writeSearchSet(out, documents, join(import.meta.dirname, "search", "programme-queries.tsv"));

/** Cells of a CSV with quoted line breaks (RFC 4180). */
function cellsOf(text: string): string[][] {
  const table: string[][] = [[]];
  for (const match of text.replace(/^\uFEFF/, "").matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g)) {
    const [, cell = "", end = ""] = match;
    table.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "") break;
    if (end !== ",") table.push([]);
  }
  return table;
}
