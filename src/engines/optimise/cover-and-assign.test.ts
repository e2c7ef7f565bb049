import fc from "fast-check";
import { expect, test } from "vitest";
import { assignAnswer, assignProblem, readAssignment } from "#src/engines/optimise/assign-problem.ts";
import { coverAnswer, coverProblem, parseCover } from "#src/engines/optimise/cover-problem.ts";
import { drawFrom } from "#src/engines/optimise/random-problem.factory.ts";
import { type AssignFile, assignProfit, coverCost } from "#src/engines/optimise/solution-checker.factory.ts";
import { warmSolver } from "#src/engines/optimise/warm-solver.ts";

const solve = await warmSolver();
const patient = () => Number.POSITIVE_INFINITY;
const cover = async (text: string) => {
  const given = parseCover(text);
  return coverAnswer(given, await solve(coverProblem(given), patient));
};
const assign = async (file: AssignFile) => {
  const given = readAssignment(file);
  return assignAnswer(given, await solve(assignProblem(given), patient));
};
const seeds = fc.integer({ min: 0, max: 1_000_000 });

test("four rows, five columns: the one dear column is cheaper than the two that cover the same", async () => {
  const text = "4 5\n 3 3 5 1 9\n 2\n 1 3\n 2 1 3\n 2 2 3 1 4\n";
  expect(await cover(text)).toEqual({ status: "optimal", objective: 6, bound: 6, solution: { columns: [3, 4] } });
});

test("a row that no column covers leaves no solution, and says so", async () => {
  expect(await cover("2 1 5 1 1 0")).toEqual({ status: "infeasible", objective: null, bound: null, solution: null });
  expect(await cover("0 2 5 1")).toMatchObject({ status: "optimal", objective: 0, solution: { columns: [] } });
});

test("a cover file that is not one is told in one line", () => {
  expect(() => parseCover("2 2 1 1 1 1")).toThrow("the file ends where how many columns cover a row should stand");
  expect(() => parseCover("1 2 1 1 1 3")).toThrow("number 6 of the file is not a column");
  expect(() => parseCover("1 1 1 1 1 7 7")).toThrow("2 numbers too many");
  expect(() => parseCover("1 1 1.5 1 1")).toThrow("not a cost");
});

test("an assignment file that is not one is told in one line", () => {
  const good = { numcustomers: 1, numfacilities: 1, cost: [[1]], req: [[1]], cap: [1] };
  expect(readAssignment(good).fits).toEqual([1]);
  expect(() => readAssignment({ ...good, cap: [1, 2] })).toThrow("cap is not a list of 1 whole numbers");
  expect(() => readAssignment({ ...good, req: [[0.5]] })).toThrow("req[0] is not a list of 1 whole numbers");
  expect(() => readAssignment({ ...good, req: [[-1]] })).toThrow("may not be negative");
  expect(() => readAssignment(null)).toThrow("cost is not a list");
});

test("no cover that can be tried is cheaper, and none is found where there is none", async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const draw = drawFrom(seed);
      const [rows, columns] = [1 + draw(7), 1 + draw(9)];
      const costs = Array.from({ length: columns }, () => draw(20));
      const lines = Array.from({ length: rows }, () => {
        const able = costs.flatMap((_, column) => (draw(3) === 0 ? [column + 1] : []));
        return `${able.length} ${able.join(" ")}`;
      });
      const text = `${rows} ${columns}\n${costs.join(" ")}\n${lines.join("\n")}\n`;
      let best: number | null = null;
      for (let bits = 0; bits < 2 ** columns; bits += 1) {
        const cost = coverCost(
          text,
          costs.flatMap((_, column) => ((bits >> column) & 1 ? [column + 1] : [])),
        );
        if (cost !== null && (best === null || cost < best)) best = cost;
      }
      const found = await cover(text);
      expect([found.status, found.objective, found.bound]).toEqual([
        best === null ? "infeasible" : "optimal",
        best,
        best,
      ]);
      if (found.solution) expect(coverCost(text, found.solution.columns)).toBe(best);
    }),
    { numRuns: 60, seed: 11 },
  );
}, 30_000);

test("no assignment that can be tried brings more, and none is found where there is none", async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const draw = drawFrom(seed);
      const [numfacilities, numcustomers] = [1 + draw(3), 1 + draw(5)];
      const table = (below: number) =>
        Array.from({ length: numfacilities }, () => Array.from({ length: numcustomers }, () => draw(below)));
      const cap = Array.from({ length: numfacilities }, () => draw(25));
      const file = { numcustomers, numfacilities, cost: table(30), req: table(12), cap };
      let best: number | null = null;
      for (let code = 0; code < numfacilities ** numcustomers; code += 1) {
        const to = Array.from(
          { length: numcustomers },
          (_, c) => Math.floor(code / numfacilities ** c) % numfacilities,
        );
        const profit = assignProfit(file, to);
        if (profit !== null && (best === null || profit > best)) best = profit;
      }
      const found = await assign(file);
      expect([found.status, found.objective, found.bound]).toEqual([
        best === null ? "infeasible" : "optimal",
        best,
        best,
      ]);
      if (found.solution) expect(assignProfit(file, found.solution.facility)).toBe(best);
    }),
    { numRuns: 60, seed: 12 },
  );
}, 30_000);
