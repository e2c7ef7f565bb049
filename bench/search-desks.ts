/**
 * Makes a set in BEIR form of the desks of the catalogue and the questions in `search/desk-queries.tsv`:
 * `node bench/search-desks.ts --out FOLDER`. A right desk counts 2, a related one 1.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeSearchSet } from "#bench/search-set.ts";
import { packageRoot } from "#src/kernel/package-root.ts";

type Desk = { name: string; description?: string; eligibility_description?: string };
const out = process.argv[process.argv.indexOf("--out") + 1];
if (!process.argv.includes("--out") || !out) {
  console.error("node bench/search-desks.ts --out FOLDER");
  process.exit(2);
}
const folder = join(packageRoot(), "catalogue", "desks");
const desks = readdirSync(folder)
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Desk[]); // NOTE checked when the product loads it
const documents = desks.map(({ name, description, eligibility_description: who }, i) => ({
  _id: `d${String(i).padStart(3, "0")}`,
  title: name,
  text: [description, who === description ? "" : who].filter((part) => part).join("\n"),
}));
writeSearchSet(out, documents, join(packageRoot(), "bench", "search", "desk-queries.tsv"));
