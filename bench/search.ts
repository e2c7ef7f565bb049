/**
 * How well the house's search engine finds, and how fast, on any set in BEIR form:
 * `npm run bench:search -- --corpus corpus.jsonl --queries queries.jsonl --qrels qrels.tsv`
 *
 * `--part 1/2`: only every second question (the first of two). `--table`: each ingredient left out, and alone with the
 * plain baseline. `--without topics,everyday`, `--set topics=0.3,titleWeight=2`: other settings. `--repeat 100000`: the
 * corpus copied until it has so many documents (for speed; each copy with its own words). `--json`: one line.
 */
import { readFileSync } from "node:fs";
import { ingredients, plainOptions, withSettings } from "#bench/search-ingredients.ts";
import { judgeAnswer, meanMeasures, type SearchMeasures } from "#bench/search-measures.ts";
import { createSearchIndex, type SearchIndex } from "#src/engines/search/search-index.ts";
import { learnLessons } from "#src/engines/search/search-lessons.ts";
import { defaultSearchOptions, type SearchOptions } from "#src/engines/search/search-options.ts";

type Row = { _id: string; title?: string; text: string };
const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const [corpusFile, queriesFile, qrelsFile] = [option("--corpus"), option("--queries"), option("--qrels")];
if (!corpusFile || !queriesFile || !qrelsFile) {
  console.error("npm run bench:search -- --corpus corpus.jsonl --queries queries.jsonl --qrels qrels.tsv");
  process.exit(2);
}

const corpus = repeated(rowsOf(corpusFile), Number(option("--repeat") ?? 0));
const right = judgementsOf(qrelsFile);
const [part, parts] = (option("--part") ?? "1/1").split("/").map(Number);
const questions = rowsOf(queriesFile)
  .filter(({ _id }) => right.has(_id))
  .filter((_, i) => i % (parts ?? 1) === (part ?? 1) - 1);
const chosen = withSettings(
  defaultSearchOptions,
  (option("--set") ?? "").split(",").filter((one) => one !== ""),
  (option("--without") ?? "").split(",").filter((one) => one !== ""),
);

if (args.includes("--table")) table();
else single();

function single(): void {
  const memory = process.memoryUsage();
  const cpu = process.cpuUsage();
  const started = performance.now();
  const index = build(chosen);
  const indexed = performance.now() - started;
  const used = process.memoryUsage();
  const { user, system } = process.cpuUsage(cpu);
  const { measures, times } = run(index);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;
  if (args.includes("--json")) {
    console.log(
      JSON.stringify({ ...measures, documents: corpus.length, indexMs: indexed, p50: at(0.5), p99: at(0.99) }),
    );
    return;
  }
  console.log(`${corpus.length} documents, ${measures.questions} questions`);
  console.log(line("", measures));
  console.log(
    `index ${(indexed / 1000).toFixed(2)} s (CPU ${((user + system) / 1e6).toFixed(2)} s); question p50 ${at(0.5).toFixed(1)} ms, p99 ${at(0.99).toFixed(1)} ms, max ${at(1).toFixed(1)} ms; ` +
      `lists ${megabytes(index.bytes())}, process ${megabytes(used.rss - memory.rss)} more than before`,
  );
}

/** Each ingredient: the whole without it, and the plain baseline (character 1,2-gram BM25, one field) with it. */
function table(): void {
  const rows: Array<[string, SearchOptions]> = [
    ["plain: character 1,2-grams, BM25", plainOptions],
    ["whole", chosen],
  ];
  for (const { name, without } of ingredients) rows.push([`whole without ${name}`, without(chosen)]);
  for (const { name, alone } of ingredients) if (alone) rows.push([`plain with ${name}`, alone(plainOptions)]);
  const found = rows.map(([name, options]) => [name, run(build(options)).measures] as const);
  const [plain, whole] = [found[0]?.[1], found[1]?.[1]];
  console.log(`${corpus.length} documents, ${questions.length} questions; gain = nDCG@10 of what the ingredient adds`);
  for (const [name, measures] of found) {
    const gain = name.startsWith("whole without")
      ? (whole?.ndcg10 ?? 0) - measures.ndcg10
      : measures.ndcg10 - (plain?.ndcg10 ?? 0);
    console.log(`${line(name, measures)}  gain ${gain >= 0 ? "+" : ""}${gain.toFixed(4)}`);
  }
}

function build(options: SearchOptions): SearchIndex {
  const documents = corpus.map(({ _id, title, text }) => ({ id: _id, title: title ?? "", text }));
  const learned = options.topics > 0 || options.translation > 0 ? learnLessons(documents, options.analysis) : null;
  const index = createSearchIndex(options, learned);
  for (const document of documents) index.add(document);
  return index;
}

/** A question asked once before anything is timed loads the dictionaries. */
function run(index: SearchIndex): { measures: SearchMeasures; times: number[] } {
  index.search("はじめに辞書を読み込みます");
  const times: number[] = [];
  const judged = questions.map(({ _id, text }) => {
    const started = performance.now();
    const hits = index.search(text);
    times.push(performance.now() - started);
    return judgeAnswer(
      hits.map(({ id }) => id),
      right.get(_id) ?? new Map(),
    );
  });
  return { measures: meanMeasures(judged), times: times.sort((a, b) => a - b) };
}

function line(name: string, measures: SearchMeasures): string {
  const { hit1, hit3, hit10, mrr10, recall10, ndcg10 } = measures;
  const figures = {
    "Hit@1": hit1,
    "Hit@3": hit3,
    "Hit@10": hit10,
    "MRR@10": mrr10,
    "Recall@10": recall10,
    "nDCG@10": ndcg10,
  };
  return `${name.padEnd(44)}${Object.entries(figures)
    .map(([key, value]) => `${key} ${value.toFixed(4)}`)
    .join("  ")}`.trim();
}

function rowsOf(file: string): Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((text) => text.trim() !== "")
    .map((text) => JSON.parse(text) as Row); // NOTE BEIR's form; a file of another form fails at the first search
}

function judgementsOf(file: string): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const text of readFileSync(file, "utf8").trim().split("\n")) {
    const [question = "", document = "", grade = "0"] = text.trimEnd().split("\t");
    if (Number.isNaN(Number(grade))) continue; // the line of names, where there is one
    const grades = found.get(question) ?? new Map<string, number>();
    if (Number(grade) > 0) found.set(question, grades.set(document, Number(grade)));
  }
  return found;
}

/** Copies differ: each sentence comes from another text, so that lists of terms are as long as in a real corpus. */
function repeated(rows: Row[], wanted: number): Row[] {
  if (wanted <= rows.length) return rows;
  const sentences = rows.map(({ text }) => text.split(/(?<=。)/));
  return Array.from({ length: wanted }, (_, i) => {
    const round = Math.floor(i / rows.length);
    const row = rows[i % rows.length] ?? { _id: "", text: "" };
    if (round === 0) return row;
    const text = (sentences[i % rows.length] ?? []).map((sentence, k) => {
      const others = sentences[(i * 7 + round * 31 * (k + 1)) % rows.length] ?? [];
      return others[(round + k) % Math.max(1, others.length)] ?? sentence;
    });
    return { ...row, _id: `${row._id}-${round}`, text: text.join("") };
  });
}
