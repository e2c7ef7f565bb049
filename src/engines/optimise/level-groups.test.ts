import { expect, test } from "vitest";
import { exactValue, firstBroken } from "#src/engines/optimise/exact-check.ts";
import { openSession } from "#src/engines/optimise/highs-session.ts";
import { firstWithin, groupLevels } from "#src/engines/optimise/level-groups.ts";
import type { Objective } from "#src/engines/optimise/lexicographic-problem.ts";
import { loadHighs } from "#src/engines/optimise/load-highs.ts";
import { randomProblem } from "#src/engines/optimise/random-problem.factory.ts";

const highs = await loadHighs();
const valueAt = ({ offset, terms }: Objective, values: readonly number[]): number => offset + exactValue(terms, values);

test("levels as one: every answer stands where the levels one by one put it, and says what the first is", () => {
  let compared = 0;
  for (let seed = 0; seed < 40; seed += 1) {
    const { model, variants } = randomProblem(seed);
    const levels = variants.flatMap(({ objectives }) => objectives).slice(0, 4);
    const session = openSession(highs, model);
    const group = groupLevels(session, levels);
    session.close();
    const [first] = levels;
    if (!group || !first) continue;
    const together = levels.slice(0, group.bounds.length);
    const answers = Array.from({ length: 2 ** model.columns.length }, (_, bits) =>
      model.columns.map((_, at) => (bits >> at) & 1),
    ).filter((values) => firstBroken(model, values) === null);
    const inOrder = answers
      .map((values) => ({
        all: valueAt(group.objective, values),
        each: together.map((level) => (level.sense === "min" ? 1 : -1) * valueAt(level, values)),
        values,
      }))
      .sort((a, b) => a.all - b.all);
    for (const [at, { all, each, values }] of inOrder.entries()) {
      expect(firstWithin(group, first, all)).toBe(valueAt(first, values));
      for (const [level, bound] of group.bounds.entries())
        expect(each[level]).toBeGreaterThanOrEqual((together[level]?.sense === "min" ? 1 : -1) * bound);
      const before = inOrder[at - 1];
      if (!before) continue;
      const differs = each.findIndex((value, level) => value !== before.each[level]);
      if (differs < 0) expect(all).toBe(before.all);
      else expect(each[differs]).toBeGreaterThan(before.each[differs] ?? 0);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(500);
});

test("levels that one unit of the first would have to outweigh by more than the solver can tell apart stay apart", () => {
  const { model } = randomProblem(1);
  const wide: Objective = { name: "wide", sense: "min", terms: [[0, 600_001], [1, 7]], offset: 0 }; // biome-ignore format: one row
  const narrow: Objective = { name: "narrow", sense: "min", terms: [[0, 1]], offset: 0 };
  const session = openSession(highs, model);
  expect(groupLevels(session, [narrow, wide])).toBeNull();
  expect(groupLevels(session, [wide, narrow])?.bounds.length).toBe(2);
  session.close();
});
