/**
 * Writes the town's questions of `search/town-faq.tsv` and the everyday ones of `search/town-queries.tsv` as a set in
 * BEIR form: `node bench/search-town.ts --out FOLDER`. All of it was written by the product's own people.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[process.argv.indexOf("--out") + 1] ?? "";
const lines = (file: string) =>
  readFileSync(join(import.meta.dirname, "search", file), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
const documents = lines("town-faq.tsv").map(([_id = "", title = "", text = ""]) => ({ _id, title, text }));
const known = new Set(documents.map(({ _id }) => _id));
const asked = lines("town-queries.tsv").map(([text = "", right = "", near = ""], i) => ({
  id: `q${String(i).padStart(3, "0")}`,
  text,
  grades: [...right.split(";").map((id) => [id, 2] as const), ...near.split(";").map((id) => [id, 1] as const)].filter(
    ([id]) => id !== "",
  ),
}));
for (const { text, grades } of asked)
  for (const [id] of grades) if (!known.has(id)) throw new Error(`${text}: no document is called ${id}`);
const jsonl = (values: readonly object[]) => `${values.map((value) => JSON.stringify(value)).join("\n")}\n`;
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "corpus.jsonl"), jsonl(documents));
writeFileSync(join(folder, "queries.jsonl"), jsonl(asked.map(({ id, text }) => ({ _id: id, text }))));
writeFileSync(
  join(folder, "qrels.tsv"),
  `query-id\tcorpus-id\tscore\n${asked.flatMap(({ id, grades }) => grades.map(([doc, grade]) => `${id}\t${doc}\t${grade}`)).join("\n")}\n`,
);
console.log(`${documents.length} documents, ${asked.length} questions`);
