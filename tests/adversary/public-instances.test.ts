import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assignAnswer, assignProblem, readAssignment } from "#src/engines/optimise/assign-problem.ts";
import { coverAnswer, coverProblem, parseCover } from "#src/engines/optimise/cover-problem.ts";
import { drawFrom } from "#src/engines/optimise/random-problem.factory.ts";
import { type AssignFile, assignProfit, coverCost } from "#src/engines/optimise/solution-checker.factory.ts";
import { warmSolver } from "#src/engines/optimise/warm-solver.ts";
import { packageRoot } from "#src/kernel/package-root.ts";

// npm run check:data: the instances of the OR-Library beside the repository, as they are, shuffled and perturbed in
// ways whose optimum is known. Solutions are judged by a checker that knows only the files.

const folder = join(packageRoot(), "../shared/data");
const read = (path: string) => readFileSync(join(folder, path), "utf8");
const namesIn = (path: string, suffix: string) =>
  readdirSync(join(folder, path)).filter((name) => name.endsWith(suffix) && name !== "optima.json");
const solve = await warmSolver();
const patient = () => Number.POSITIVE_INFINITY;

describe.runIf(process.env.CHECK_DATA === "1")("set cover", () => {
  const optima: Record<string, { optimum: number }> =
    process.env.CHECK_DATA === "1" ? JSON.parse(read("setcover/optima.json")) : {};

  it.each(Object.keys(optima))("%s", async (name) => {
    const text = read(`setcover/${name}.txt`);
    const { costs, rows } = parseCover(text);
    const { optimum = Number.NaN } = optima[name] ?? {};
    const draw = drawFrom(name.length + costs.length);
    const order = shuffled(
      costs.map((_, column) => column),
      draw,
    );
    const place = new Map(order.map((column, at) => [column, at]));
    const chosen = await check(text, optimum);
    // Rows and columns in another order; every cost times 7; one more column, dearer than all that it could replace.
    await check(
      fileOf(
        order.map((column) => costs[column] ?? 0),
        shuffled(rows, draw).map((row) =>
          shuffled(
            row.map((column) => place.get(column) ?? -1),
            draw,
          ),
        ),
      ),
      optimum,
    );
    await check(
      fileOf(
        costs.map((cost) => 7 * cost),
        rows,
      ),
      7 * optimum,
    );
    await check(
      fileOf(
        [...costs, optimum + 1],
        rows.map((row) => [...row, costs.length]),
      ),
      optimum,
    );
    // A column for nothing that covers every second row: never dearer than before, and no dearer than what is left over.
    const helped = rows.map((row, at) => (at % 2 === 0 ? [...row, costs.length] : row));
    const found = await check(fileOf([...costs, 0], helped), null);
    expect(found.objective).toBeLessThanOrEqual(optimum);
    // One chosen column dearer by 3: the optimum rises by 0 to 3.
    const [raised = 0] = chosen.columns;
    const dearer = await check(
      fileOf(
        costs.map((cost, column) => cost + (column + 1 === raised ? 3 : 0)),
        rows,
      ),
      null,
    );
    expect(dearer.objective - optimum).toBeGreaterThanOrEqual(0);
    expect(dearer.objective - optimum).toBeLessThanOrEqual(3);
  });

  async function check(text: string, optimum: number | null) {
    const given = parseCover(text);
    const found = coverAnswer(given, await solve(coverProblem(given), patient));
    expect(found.status).toBe("optimal");
    const objective = coverCost(text, found.solution?.columns ?? []);
    expect([found.objective, found.bound]).toEqual([objective, objective]);
    if (optimum !== null) expect(objective).toBe(optimum);
    return { objective: objective ?? Number.NaN, columns: found.solution?.columns ?? [] };
  }

  it("all ten were tried", () => expect(Object.keys(optima)).toHaveLength(namesIn("setcover", ".txt").length));
});

describe.runIf(process.env.CHECK_DATA === "1")("generalised assignment", () => {
  const optima: Record<string, { optimum: number }> =
    process.env.CHECK_DATA === "1" ? JSON.parse(read("gap/optima.json")) : {};

  it.each(Object.keys(optima))("%s", async (name) => {
    const file: AssignFile = JSON.parse(read(`gap/${name}.json`));
    const { optimum = Number.NaN } = optima[name] ?? {};
    const draw = drawFrom(file.numcustomers * 31 + name.length);
    const customers = shuffled([...Array(file.numcustomers).keys()], draw);
    const facilities = shuffled([...Array(file.numfacilities).keys()], draw);
    const turned = (table: AssignFile["cost"]) =>
      facilities.map((facility) => customers.map((customer) => table[facility]?.[customer] ?? 0));
    await check(file, optimum);
    await check(
      { ...file, cost: turned(file.cost), req: turned(file.req), cap: facilities.map((f) => file.cap[f] ?? 0) },
      optimum,
    );
    // Everybody brings 5 more wherever they go; sizes and room times 3; a facility more that nobody fits into.
    const more = file.cost.map((row) => row.map((profit) => profit + 5));
    await check({ ...file, cost: more }, optimum + 5 * file.numcustomers);
    const wide = file.req.map((row) => row.map((takes) => 3 * takes));
    await check({ ...file, req: wide, cap: file.cap.map((fits) => 3 * fits + 2) }, optimum);
    const none = Array.from({ length: file.numcustomers }, () => 1000);
    await check(
      {
        ...file,
        numfacilities: file.numfacilities + 1,
        cost: [...file.cost, none],
        req: [...file.req, none],
        cap: [...file.cap, 999],
      },
      optimum,
    );
  });

  async function check(file: AssignFile, optimum: number) {
    const given = readAssignment(file);
    const found = assignAnswer(given, await solve(assignProblem(given), patient));
    expect(found).toMatchObject({ status: "optimal", objective: optimum, bound: optimum });
    expect(assignProfit(file, found.solution?.facility ?? [])).toBe(optimum);
  }

  it("all twenty were tried", () => expect(Object.keys(optima)).toHaveLength(namesIn("gap", ".json").length));
});

function shuffled<T>(items: readonly T[], draw: (below: number) => number): T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(draw(left.length), 1));
}

function fileOf(costs: readonly number[], rows: ReadonlyArray<readonly number[]>): string {
  const lines = rows.map((row) => `${row.length} ${row.map((column) => column + 1).join(" ")}`);
  return `${rows.length} ${costs.length}\n${costs.join(" ")}\n${lines.join("\n")}\n`;
}
