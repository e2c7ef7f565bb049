import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import { writeLevels } from "#src/cli/tool/write-levels.ts";
import { planLevels } from "#src/domain/advice/planning/plan-levels.ts";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import type { PlanSolver } from "#src/domain/advice/planning/plan-solver.ts";
import { caseBodySchema } from "#src/domain/advice/proposals/case-body.ts";
import { caseOf } from "#src/domain/advice/proposals/case-of.ts";
import { assignAnswer, assignProblem, readAssignment } from "#src/engines/optimise/assign-problem.ts";
import { coverAnswer, coverProblem, parseCover } from "#src/engines/optimise/cover-problem.ts";
import type { Problem, ProblemAnswer } from "#src/engines/optimise/lexicographic-problem.ts";
import { warmSolver } from "#src/engines/optimise/warm-solver.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";
import { Refusal } from "#src/kernel/refusal.ts";

// npm run solve -- cover FILE | assign FILE | plan CASE.json [--write-mps DIR]   [--seconds N]
// Set cover (OR-Library text), generalised assignment (JSON) and whole planning cases, by the engine of the product.
// Prints JSON. Exit code 2 = the input is not what it should be.
const usage = "npm run solve -- cover FILE | assign FILE | plan CASE.json [--write-mps DIR]   [--seconds N]";
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { "write-mps": { type: "string" }, seconds: { type: "string" } },
});
const [what, file, ...more] = positionals;
const seconds = values.seconds === undefined ? Number.POSITIVE_INFINITY : Number(values.seconds);
const kinds: Readonly<Record<string, (text: string) => Promise<unknown>>> = { cover, assign, plan };
const run = kinds[what ?? ""];
if (!run || file === undefined || more.length > 0 || !(seconds >= 0)) stop(usage);

const warm = await warmSolver();
try {
  console.log(JSON.stringify(await run(await readFile(here(file), "utf8")), null, 2));
} catch (error) {
  if (error instanceof Refusal) stop(`${file}: ${error.code}${error.field ? ` (${error.field})` : ""}`);
  stop(`${file}: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}`);
}

async function cover(text: string) {
  const given = parseCover(text);
  return coverAnswer(given, await solved(coverProblem(given)));
}

async function assign(text: string) {
  const given = readAssignment(JSON.parse(text));
  return assignAnswer(given, await solved(assignProblem(given)));
}

async function plan(text: string) {
  const body = caseBodySchema.safeParse(JSON.parse(text));
  if (!body.success) {
    const [issue] = body.error.issues;
    throw new Error(`${issue?.path.join(".")}: ${issue?.message}`);
  }
  const { input, catalogue } = caseOf(body.data, await readCatalogueFiles(catalogueFolder()));
  const solver: PlanSolver = {
    async solve(problem) {
      const started = performance.now();
      return { answer: await solved(problem), ms: performance.now() - started };
    },
  };
  const { proposals, solver: end, modelHash } = await planProposals(input, catalogue, solver);
  const folder = values["write-mps"];
  const files =
    folder === undefined ? undefined : await writeLevels(here(folder), await planLevels(input, catalogue, solver));
  return {
    status: end.status === "optimal" ? "optimal" : "feasible",
    ms: Math.round(end.ms),
    modelHash,
    files,
    proposals,
  };
}

/** npm runs us in the project's folder; a path is meant from where npm was called. */
function here(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

function solved(problem: Problem): Promise<ProblemAnswer> {
  const end = performance.now() + seconds * 1000;
  return warm(problem, () => end - performance.now());
}

function stop(words: string): never {
  console.error(words);
  process.exit(2);
}
