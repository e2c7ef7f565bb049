import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import { migrate } from "#src/db/migrate.ts";
import { openDatabase } from "#src/db/open.ts";
import { editsOfAnswer } from "#src/domain/advice/hearing/answers.ts";
import { editUnderstanding } from "#src/domain/advice/hearing/edit-understanding.ts";
import { createPlanThreads } from "#src/domain/advice/planning/plan-threads.ts";
import { sharingSolver } from "#src/domain/advice/planning/sharing-solver.ts";
import { nextQuestion, prepareQuestions, questionForPage } from "#src/domain/advice/questions/next-question.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { silentLog } from "#src/kernel/log.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";
import { aWorld } from "#src/kernel/world.factory.ts";

// node bench/question-times.ts [--cases FILE.jsonl] [--limit 40]: how long a page waits for its question, with the
// database: cold (nobody prepared it, with the page's own deadline) and prepared (after わからない, while the page was
// read). Bars: 1.5 s and 300 ms.

const { values: given } = parseArgs({
  options: {
    cases: { type: "string", default: "tests/understanding/test-cases.jsonl" },
    limit: { type: "string", default: "40" },
  },
});
const texts = readFileSync(given.cases, "utf8")
  .trim()
  .split("\n")
  .map((line): { text: string } => JSON.parse(line))
  .slice(0, Number(given.limit));
const dataDir = mkdtempSync(join(tmpdir(), "yorozu-bench-questions-"));
const database = await openDatabase({ dataDir, databaseUrl: undefined }, silentLog);
await migrate(database.sql);
const catalogue = await readCatalogueFiles(catalogueFolder());
const threads = createPlanThreads({ threads: 2 });
await threads.ready();
const parts = { catalogue, solver: sharingSolver(threads, 500) };
const world = aWorld();
understand("よろず");

const took = { cold: [] as number[], prepared: [] as number[] };
let makeshift = 0;
for (const { text } of texts) {
  const hearing = { text, understanding: understand(text), answers: [] };
  const ask = async (heard: Parameters<typeof nextQuestion>[3], times: number[]) => {
    const started = performance.now();
    const chosen = await nextQuestion(database.db, world, parts, heard, questionForPage);
    times.push(performance.now() - started);
    return chosen;
  };
  const first = await ask(hearing, took.cold);
  if (first?.by === "affected") makeshift += 1;
  if (!first) continue;
  await prepareQuestions(database.db, world, parts, hearing, {});
  const now = await nextQuestion(database.db, world, parts, hearing, questionForPage);
  const unknown = { question: now?.question.id ?? first.question.id, answer: null };
  const understanding = editUnderstanding(hearing.understanding, editsOfAnswer(hearing.understanding, unknown, text));
  await ask({ text, understanding, answers: [unknown] }, took.prepared);
}
await threads.close();
await database.stop();
rmSync(dataDir, { recursive: true, force: true });

for (const [name, times] of Object.entries(took)) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => `${Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)} ms`;
  console.log(`${name}: median ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)} (${sorted.length} questions)`);
}
console.log(`asked without weighing, because the time was over: ${makeshift}`);
