import { expect, test } from "vitest";
import { headcount } from "#src/domain/advice/planning/headcount.ts";
import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { firstProposal } from "#src/domain/advice/planning/planned.factory.ts";
import { aCreation, aMeans, anInput, aSegment, aTier, aWay } from "#src/domain/advice/planning/planning.factory.ts";

const homes = (count: number, reckoned = true) => ({ count, reckoned });
const inHomes = aSegment("a", { size: 70, homes: homes(32) });
const letter = aMeans("letter", {
  byHome: true,
  ways: [aWay("way", { f: 2 })],
  tiers: [aTier({ perHead: true, heads: "served", monthlyYen: 85 })],
  effort: { rule: "served" },
});

const best = (input: PlanInput, means = [letter]) => firstProposal(input, means);

test("what goes to a home is counted by homes: minutes, yen, and how many it says they are", async () => {
  const { means, totals } = await best(anInput({ f: ["a"] }, { segments: [inHomes] }));
  expect(totals).toMatchObject({ monthlyYen: 85 * 32, monthlyMinutes: 20 + 5 * 32 });
  expect(means[0]).toMatchObject({ people: 32, counts: "homes" });
});

test("what goes to each person is counted by people, and so is everything where nobody counted homes", async () => {
  const { byHome: _, ...person } = letter;
  const each = await best(anInput({ f: ["a"] }, { segments: [inHomes] }), [person]);
  expect([each.totals.monthlyYen, each.means[0]?.people, each.means[0]?.counts]).toEqual([85 * 70, 70, undefined]);
  const people = await best(anInput({ f: ["a"] }, { segments: [aSegment("a", { size: 70 })] }));
  expect([people.totals.monthlyYen, people.means[0]?.counts]).toEqual([85 * 70, undefined]);
});

test("of two groups each is counted by what was counted of it, and the sum says no unit", async () => {
  const { means, totals } = await best(anInput({ f: ["a", "b"] }, { segments: [inHomes, aSegment("b", { size: 5 })] }));
  expect(totals.monthlyYen).toBe(85 * 37);
  expect([means[0]?.people, means[0]?.counts]).toEqual([37, undefined]);
});

test("one thing is lent to each home", async () => {
  const lend = aMeans("lend", {
    byHome: true,
    ways: [aWay("way", { g: 2 })],
    creates: [aCreation({ set: { device: "tablet" }, perPersonYen: 1000, perPersonMinutes: 30 })],
  });
  const talk = aMeans("talk", { ways: [aWay("way", { f: 3 }, { device: ["tablet"] })] });
  const segment = { ...inHomes, access: { device: ["none"] } };
  const { creates } = await best(anInput({ f: ["a"] }, { segments: [segment] }), [lend, talk]);
  expect(creates).toMatchObject([{ means: "lend", people: 32, counts: "homes", yen: 32_000 }]);
});

test("people that were reckoned from homes are an assumption; told ones are none", () => {
  const told = aSegment("b", { size: 150, homes: homes(86, false) });
  const share = aSegment("c", { size: null, share: 0.5, homes: homes(16) });
  const { assumptions, people } = headcount(
    anInput({}, { segments: [inHomes, told, share], limits: { staffCount: 3, servedCount: 70 } }),
  );
  expect(people.get("c")).toBe(35);
  expect(assumptions).toEqual([
    { code: "people-in-homes", segment: "a", key: "32", value: 70 },
    { code: "people-in-homes", segment: "c", key: "16", value: 35 },
  ]);
});
