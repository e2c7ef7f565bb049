import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export type SetDocument = { readonly _id: string; readonly title: string; readonly text: string };

/**
 * Writes corpus.jsonl, queries.jsonl and qrels.tsv. Questions: lines of question, right titles (grade 2), related titles
 * (grade 1), between tabs; titles between semicolons. A title that no document has is an error.
 */
export function writeSearchSet(folder: string, documents: readonly SetDocument[], questionsFile: string): void {
  const idsOf = (titles: string | undefined): string[] =>
    (titles ?? "")
      .split(";")
      .filter((title) => title !== "")
      .map((title) => {
        const found = documents.find((document) => document.title === title);
        if (!found) throw new Error(`no document is called ${title}`);
        return found._id;
      });
  const questions = readFileSync(questionsFile, "utf8")
    .trim()
    .split("\n")
    .map((line, i) => ({ id: `q${String(i).padStart(3, "0")}`, cells: line.split("\t") }));
  const judgements = questions.flatMap(({ id, cells }) => [
    ...idsOf(cells[1]).map((document) => `${id}\t${document}\t2`),
    ...idsOf(cells[2]).map((document) => `${id}\t${document}\t1`),
  ]);
  const lines = (values: readonly object[]) => `${values.map((value) => JSON.stringify(value)).join("\n")}\n`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "corpus.jsonl"), lines(documents));
  writeFileSync(join(folder, "queries.jsonl"), lines(questions.map(({ id, cells }) => ({ _id: id, text: cells[0] }))));
  writeFileSync(join(folder, "qrels.tsv"), `query-id\tcorpus-id\tscore\n${judgements.join("\n")}\n`);
  console.log(`${documents.length} documents, ${questions.length} questions, ${judgements.length} judgements`);
}
