import { expect, test } from "vitest";
import { comparePlans } from "#src/domain/advice/explaining/compare-plans.ts";
import type { Level, Proposal } from "#src/domain/advice/proposal.ts";

const totals = {
  monthlyYen: 0,
  initialYen: 0,
  firstYearYen: 0,
  setupMinutes: 0,
  monthlyMinutes: 0,
  newThings: 0,
} as Proposal["totals"]; // NOTE what comparing reads of the totals

const level = (name: string, value: number): Level => ({ name, unit: "count", value, bound: value });

function planWith(kind: "least-burden" | "least-cost", levels: readonly Level[]): Proposal {
  return {
    kinds: [kind],
    status: "optimal",
    optimal: true,
    levels,
    means: [],
    creates: [],
    coverage: [],
    uncovered: [],
    assumptions: [],
    totals,
  } as unknown as Proposal; // NOTE what comparing reads of a plan
}

test("a level by which only one kind decides says nothing, and an absent share of musts is none", () => {
  const burden = planWith("least-burden", [level("musts-1", 500_000), level("new-things", 3), level("wants", 2)]);
  const cost = planWith("least-cost", [level("musts-1", 500_000), level("musts-2", 250_000), level("wants", 5)]);
  const told = comparePlans(burden, cost).levels;
  expect(told.map(({ name, before, after }) => [name, before, after])).toEqual([
    ["musts-2", 0, 250_000],
    ["wants", 2, 5],
  ]);
  expect(comparePlans(cost, burden).levels.map(({ name }) => name)).not.toContain("new-things");
});
