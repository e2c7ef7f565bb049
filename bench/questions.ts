import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import { answerProblem } from "#src/domain/advice/hearing/answer-problem.ts";
import { type Answer, editsOfAnswer } from "#src/domain/advice/hearing/answers.ts";
import { editUnderstanding } from "#src/domain/advice/hearing/edit-understanding.ts";
import {
  type AnswerValue,
  partsOfPage,
  type Question,
  unknownValue,
  wishesFolded,
} from "#src/domain/advice/hearing/questions.ts";
import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { createPlanThreads } from "#src/domain/advice/planning/plan-threads.ts";
import { planInputOf } from "#src/domain/advice/proposals/plan-input-of.ts";
import { askedOf } from "#src/domain/advice/questions/next-question.ts";
import { regretWorth } from "#src/domain/advice/questions/question-worth.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";
import { questionInWords } from "#src/words/word-question.ts";
import type { Asker, Heard, SentQuestion } from "./question-askers.ts";
import { lossesOf } from "./question-losses.ts";
import { strategies } from "./question-strategies.ts";

// node bench/questions.ts [--cases FILE.jsonl] [--askers FILE.ts] [--limit 300] [--from 0] [--seed 1] [--show] [--lost] [--only voi]:
// simulated askers answer the questions of a strategy; then the plan made from what is understood is followed in the true world. See
// "Questions" in bench/README.md.

const { values: given } = parseArgs({
  options: {
    cases: { type: "string", default: "tests/understanding/test-cases.jsonl" },
    askers: { type: "string", default: "bench/question-askers.ts" },
    limit: { type: "string", default: "300" },
    from: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
    show: { type: "boolean", default: false },
    lost: { type: "boolean", default: false },
    only: { type: "string" },
  },
});
type Module = { makeAskers(lines: readonly unknown[], seed: number): Asker[] };
const module: Module = await import(pathToFileURL(resolve(given.askers)).href);
const lines = readFileSync(given.cases, "utf8")
  .trim()
  .split("\n")
  .map((line): unknown => JSON.parse(line));
const first = Number(given.from);
const askers = module.makeAskers(lines, Number(given.seed)).slice(first, Number(given.limit));

const catalogue = await readCatalogueFiles(catalogueFolder());
const threads = createPlanThreads({ threads: 1 });
await threads.ready();
understand("よろず");

/** `own`: musts that the plan loses which is made with the full truth, by the rules for plans (decisions 0018 and 0019). */
type Outcome = { own: number; worth: number; musts: number; people: number; minutes: number; asked: number };
/** By strategy, for each asker one outcome, or one for each draw of a strategy that asks by chance. */
const outcomes = new Map<string, Outcome[][]>(strategies.map(({ name }) => [name, []]));
/** One draw of questions by chance may be lucky: their mean is what asking by chance is worth. */
const draws = 5;
const tookMs: number[] = [];
for (const [at, asker] of askers.entries()) {
  const number = first + at;
  const heard: Heard = { text: asker.text, understanding: understand(asker.text), answers: [] };
  const { truth, answer } = asker.meet(heard.understanding);
  let most = Number.POSITIVE_INFINITY;
  const own = (await judged({ ...truth, modest: true }, truth)).musts;
  for (const strategy of given.lost ? strategies.slice(0, 1) : strategies) {
    if (given.only !== undefined && strategy.name !== given.only) continue;
    const found: Outcome[] = [];
    for (let draw = 0; draw < (strategy.name === "random" ? draws : 1); draw++) {
      const end = await hear(strategy, heard, answer, most, draws * number + draw);
      // The others may ask as many as the first did.
      if (strategy.name === "voi") most = end.answers.length;
      const outcome = { own, ...(await judged(planInputOf(end.understanding), truth)), asked: end.answers.length };
      found.push(outcome);
      if (given.show) console.log(number, strategy.name, JSON.stringify(outcome));
      if (given.lost && outcome.musts > 0) await tellLosses(number, end, truth, outcome.musts);
    }
    outcomes.get(strategy.name)?.push(found);
  }
}
await threads.close();
report();

async function hear(
  strategy: (typeof strategies)[number],
  start: Heard,
  answer: ReturnType<Asker["meet"]>["answer"],
  most: number,
  seed: number,
): Promise<Heard> {
  let heard = start;
  while (heard.answers.length < most) {
    const started = performance.now();
    const question = await strategy.next(askedOf(heard), { catalogue, solver: threads, seed });
    if (strategy.name === "voi") tookMs.push(performance.now() - started);
    if (!question) break;
    const { text, reason, options } = questionInWords({ question, decides: null }, catalogue.functionById, "ja");
    const said =
      partsOfPage(question).length > 0
        ? inParts(question, answer)
        : answer({ id: question.id, text, reason, type: question.type, options, folded: foldedOf(question, heard) });
    if (answerProblem(question, said)) throw new Error(`${question.id}: ${JSON.stringify(said)} is no answer`);
    const kept: Answer = { question: question.id, answer: said };
    heard = {
      text: heard.text,
      understanding: editUnderstanding(heard.understanding, editsOfAnswer(heard.understanding, kept, heard.text)),
      answers: [...heard.answers, kept],
    };
  }
  return heard;
}

/** The functions behind a page of wishes, in words. */
function foldedOf(question: Question, { understanding, answers }: Heard): NonNullable<SentQuestion["folded"]> {
  return wishesFolded(question, understanding, answers).map((value) => ({
    value,
    label: catalogue.functionById.get(value)?.name.ja ?? value,
  }));
}

/**
 * A page that asks several things, for askers who know only questions about one: each is asked by itself, and what
 * somebody does not know is left empty or said to be unknown, as on the page. わからない where none of it is known.
 */
function inParts(page: Question, answer: ReturnType<Asker["meet"]>["answer"]): AnswerValue | null {
  const parts = partsOfPage(page).map((question) => {
    const { text, reason, options } = questionInWords({ question, decides: null }, catalogue.functionById, "ja");
    return { key: question.key, said: answer({ id: question.id, text, reason, type: question.type, options }) };
  });
  if (parts.every(({ said }) => said === null)) return null;
  if (page.type === "numbers") return parts.flatMap(({ key, said }) => (said === null ? [] : [`${key}=${said}`]));
  const told = parts
    .map(({ key, said }) => `${key}=${said ?? unknownValue}`)
    .filter((one) => page.options.includes(one));
  return told.length > 0 ? told : ["none"];
}

/** The plan for what is understood, followed in the true world, against the best plan there. */
async function judged(base: PlanInput, truth: PlanInput) {
  const weighing = {
    base,
    worlds: [{ input: truth, by: "solve" as const }],
    mostSolved: 1,
  };
  const { regrets } = await threads.weigh(weighing, catalogue, {});
  const [regret] = regrets;
  if (!regret) throw new Error("the true world was not solved");
  return { worth: regretWorth(regret), musts: regret.musts, people: regret.people, minutes: regret.minutes };
}

async function tellLosses(number: number, heard: Heard, truth: PlanInput, musts: number): Promise<void> {
  const causes = await lossesOf(heard, truth, async (base) => (await judged(base, truth)).musts);
  // Without the text: judged sets are read by kind of loss, by nobody's words.
  console.log(`${number}\t${musts}\t${causes.join(" | ")}\t${heard.answers.map(toldAnswer).join(" ")}`);
}

function toldAnswer({ question, answer }: Answer): string {
  return `${question}=${answer === null ? "?" : [answer].flat().join(",")}`;
}

function report(): void {
  const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / Math.max(1, numbers.length);
  const part = (count: number, of: number): string => `${((100 * count) / of).toFixed(1)} %`;
  console.log(`${askers.length} askers, seed ${given.seed}`);
  console.log(
    "strategy | questions | mean regret | same musts as with the truth | within one must | the same, beyond what a plan for the full truth loses by its own rules | within one",
  );
  for (const [name, byAsker] of outcomes) {
    const found = byAsker.flat();
    console.log(
      [
        name,
        mean(found.map(({ asked }) => asked)).toFixed(2),
        mean(found.map(({ worth }) => worth)).toFixed(2),
        part(found.filter(({ musts }) => musts === 0).length, found.length),
        part(found.filter(({ musts }) => musts <= 1).length, found.length),
        part(found.filter(({ musts, own }) => musts <= own).length, found.length),
        part(found.filter(({ musts, own }) => musts <= own + 1).length, found.length),
      ].join(" | "),
    );
  }
  const worths = (name: string) => (outcomes.get(name) ?? []).map((found) => mean(found.map(({ worth }) => worth)));
  const voi = worths("voi");
  for (const name of outcomes.keys()) {
    if (name === "voi") continue;
    const differences = worths(name).map((worth, i) => worth - (voi[i] ?? 0));
    const middle = mean(differences);
    const deviation = Math.sqrt(mean(differences.map((one) => (one - middle) ** 2)));
    const half = (1.96 * deviation) / Math.sqrt(Math.max(1, differences.length));
    console.log(
      `regret of ${name} above voi: ${middle.toFixed(2)} (95 % ${(middle - half).toFixed(2)} to ${(middle + half).toFixed(2)})`,
    );
  }
  const sorted = tookMs.toSorted((a, b) => a - b);
  const at = (share: number): string => `${Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)} ms`;
  console.log(`a question, cold: median ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)} (${sorted.length} chosen)`);
}
