import { expect, test } from "vitest";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import { type PlanSolver, problemHash, rememberingSolver } from "#src/domain/advice/planning/plan-solver.ts";
import {
  aCatalogue,
  aMeans,
  anInput,
  aSegment,
  aWay,
  inlineSolver,
} from "#src/domain/advice/planning/planning.factory.ts";
import type { Problem } from "#src/engines/optimise/lexicographic-problem.ts";

const empty: Problem = { model: { columns: [], rows: [] }, groups: [], variants: [] };
const problem = (name: string): Problem => ({ ...empty, groups: [{ name, wishes: [], lost: 0 }] });

function counting(proved = true): PlanSolver & { calls: number } {
  return {
    calls: 0,
    async solve() {
      this.calls += 1;
      return { answer: { variants: [], proved }, ms: 5 };
    },
  };
}

test("a proved answer is remembered, and the one used longest ago goes first", async () => {
  const inner = counting();
  const solver = rememberingSolver(inner, 2);
  expect((await solver.solve(problem("a"))).ms).toBe(5);
  expect((await solver.solve(problem("a"))).ms).toBe(0);
  await solver.solve(problem("b"));
  await solver.solve(problem("a"));
  await solver.solve(problem("c"));
  expect(inner.calls).toBe(3);
  await solver.solve(problem("a"));
  expect(inner.calls).toBe(3);
  await solver.solve(problem("b"));
  expect(inner.calls).toBe(4);
});

test("an answer that is not proved is not remembered", async () => {
  const inner = counting(false);
  const solver = rememberingSolver(inner, 2);
  await solver.solve(empty);
  await solver.solve(empty);
  expect(inner.calls).toBe(2);
});

test("the hash tells an unbounded side from the other and from a number", () => {
  const row = (lower: number, upper: number): Problem => ({
    ...empty,
    model: { columns: [], rows: [{ name: "r", lower, upper, terms: [] }] },
  });
  const hashes = [row(0, Number.POSITIVE_INFINITY), row(Number.NEGATIVE_INFINITY, 0), row(0, 0)].map(problemHash);
  expect(new Set(hashes).size).toBe(3);
});

test("the words in which people are described do not change the hash, what they have does", async () => {
  const solver = rememberingSolver(await inlineSolver(), 10);
  const catalogue = aCatalogue([aMeans("m", { ways: [aWay("w", { f: 2 }, { device: ["pc"] })] })]);
  const input = (label: string, device: string) =>
    anInput({ f: ["a"] }, { segments: [aSegment("a", { label, access: { device: [device] } })] });
  const first = await planProposals(input("elders", "pc"), catalogue, solver);
  const again = await planProposals(input("高齢者", "pc"), catalogue, solver);
  const other = await planProposals(input("elders", "none"), catalogue, solver);
  expect(again.modelHash).toBe(first.modelHash);
  expect(again.solver.ms).toBe(0);
  expect(other.modelHash).not.toBe(first.modelHash);
});
