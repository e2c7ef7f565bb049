import { expect, test } from "vitest";
import { problemHash } from "#src/domain/advice/planning/plan-solver.ts";
import type { Problem } from "#src/engines/optimise/lexicographic-problem.ts";

test("the hash tells an unbounded side from the other and from a number", () => {
  const row = (lower: number, upper: number): Problem => ({
    model: { columns: [], rows: [{ name: "r", lower, upper, terms: [] }] },
    groups: [],
    variants: [],
  });
  const hashes = [row(0, Number.POSITIVE_INFINITY), row(Number.NEGATIVE_INFINITY, 0), row(0, 0)].map(problemHash);
  expect(new Set(hashes).size).toBe(3);
});
