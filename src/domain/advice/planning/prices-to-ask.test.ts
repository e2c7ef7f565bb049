import { expect, test } from "vitest";
import type { Means } from "#src/domain/advice/means.ts";
import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { firstProposal } from "#src/domain/advice/planning/planned.factory.ts";
import { aCreation, aMeans, anInput, aSegment, aTier, aWay } from "#src/domain/advice/planning/planning.factory.ts";

const asked = [aTier({ id: "asked", monthlyYen: null, initialYen: null })];
const disk = aMeans("disk", { tiers: asked, ways: [aWay("w", { f: 2 })] });
const input = (limits: PlanInput["limits"], more: Partial<PlanInput> = {}): PlanInput => ({
  ...anInput({ f: ["a"] }, { segments: [aSegment("a")], limits }),
  ...more,
});

async function uncovered(means: readonly Means[], given: PlanInput) {
  const { uncovered: wishes } = await firstProposal(given, means);
  return wishes.map(({ why, asks }) => ({ why, asks }));
}

test("what has no price is to be asked under a budget, and is never said to be over it", async () => {
  expect(await uncovered([disk], input({ initialYen: 90_000 }))).toEqual([{ why: "limits", asks: ["disk"] }]);
  expect(await uncovered([disk], input({}))).toEqual([]);
});

test("a known price over the budget is over it, whatever else is to be asked", async () => {
  const dear = aMeans("dear", { tiers: [aTier({ initialYen: 99_000 })], ways: [aWay("w", { f: 2 })] });
  expect(await uncovered([dear], input({ initialYen: 1 }))).toEqual([{ why: "limits", asks: undefined }]);
});

test("what a means requires, or what gives people what they lack, is named where that has no price", async () => {
  const bare = aMeans("disk", { tiers: asked, ways: [aWay("w", { other: 2 })] });
  const round = aMeans("round", { requires: ["disk"], ways: [aWay("w", { f: 2 })] });
  expect(await uncovered([round, bare], input({ monthlyYen: 0 }))).toEqual([{ why: "limits", asks: ["disk"] }]);
  const chat = aMeans("chat", { ways: [aWay("w", { f: 2 }, { device: ["tablet"] })] });
  const lend = aMeans("lend", {
    ways: [aWay("w", { other: 1 })],
    creates: [aCreation({ set: { device: "tablet" }, perPersonYen: null })],
  });
  const without = input({ monthlyYen: 0 }, { segments: [aSegment("a", { access: { device: [] } })] });
  expect(await uncovered([chat, lend], without)).toEqual([{ why: "limits", asks: ["lend"] }]);
});

test("what was said to be out of the question is not asked for", async () => {
  const given = input({ initialYen: 1 }, { avoid: ["disk"] });
  expect(await uncovered([disk], given)).toEqual([{ why: "limits", asks: undefined }]);
});
