import { expect, test } from "vitest";
import { type Climb, climbLevels } from "#src/engines/optimise/climb-levels.ts";
import { openSession } from "#src/engines/optimise/highs-session.ts";
import { modelBuilder } from "#src/engines/optimise/integer-model.ts";
import { loadHighs } from "#src/engines/optimise/load-highs.ts";

const highs = await loadHighs();

/** Many columns of no use, so that levels are searched together, and two things of which one budget allows one and a half. */
function twoThings() {
  const model = modelBuilder();
  const [a, b] = [model.binary("a"), model.binary("b")];
  for (let idle = 0; idle < 300; idle += 1) model.binary(`idle${idle}`);
  model.atMost("budget", [[a, 2], [b, 2]], 3); // biome-ignore format: one row
  const built = model.build();
  const most = (name: string, column: number) => ({
    objective: { name, sense: "max" as const, terms: [[column, 1]] as const, offset: 0 },
    atBest: null,
    solved: false,
  });
  return { model: built, steps: [most("a", a), most("b", b)], none: new Array<number>(built.columns.length).fill(0) };
}

test("two levels in one search: the first is not traded for the second", () => {
  const { model, steps, none } = twoThings();
  const session = openSession(highs, model);
  const effort = { remainingMs: () => Number.POSITIVE_INFINITY, maxNodes: 1000 };
  const state: Climb = { session, effort, best: none, proved: true };
  expect(climbLevels(state, steps)).toEqual([
    { name: "a", value: 1, bound: 1 },
    { name: "b", value: 0, bound: 0 },
  ]);
  expect(state.proved).toBe(true);
  session.close();
});

test("stopped before the search, no level that was to be searched counts as proved", () => {
  const { model, steps, none } = twoThings();
  const session = openSession(highs, model);
  // Time to look at the first level and to prepare both, and none to search.
  const times = [1, 1];
  const effort = { remainingMs: () => times.pop() ?? 0, maxNodes: 1000 };
  const state: Climb = { session, effort, best: none, proved: true };
  expect(climbLevels(state, steps)).toEqual([
    { name: "a", value: 0, bound: 1 },
    { name: "b", value: 0, bound: 1 },
  ]);
  expect(state.proved).toBe(false);
  session.close();
});
