import { expect, test } from "vitest";
import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { candidatesFor, firstProposal, idsOf } from "#src/domain/advice/planning/planned.factory.ts";
import { aMeans, anInput, aSegment, aStep, aTier, aWay } from "#src/domain/advice/planning/planning.factory.ts";

const segments = [aSegment("a", { size: 20 })];
const heavy = aMeans("heavy", { ways: [aWay("way", { f: 3 })], effort: { rule: "none", fixedMinutes: 1_900 } });
const modest = (limits: PlanInput["limits"]) => anInput({ f: ["a"] }, { modest: true, segments, limits });
const ids = (input: PlanInput, other: ReturnType<typeof aMeans>) => candidatesFor(input, [heavy, other]);

test("what alone is over a limit that was set is no reason to leave out what is heavier", () => {
  const each = aMeans("each", {
    ways: [aWay("way", { f: 2 })],
    effort: { rule: "none" },
    steps: [{ ...aStep, minutes: 60, times: "person" }],
  });
  expect(ids(modest({}), each)).toEqual(["each"]);
  expect(ids(modest({ setupHours: 20 }), each)).toEqual(["each"]);
  expect(ids(modest({ setupHours: 19 }), each)).toContain("heavy");
  const paid = aMeans("paid", {
    ways: [aWay("way", { f: 2 })],
    effort: { rule: "none" },
    tiers: [aTier({ monthlyYen: 900 })],
  });
  expect(ids(modest({ monthlyYen: 900 }), paid)).toEqual(["paid"]);
  expect(ids(modest({ monthlyYen: 899 }), paid)).toContain("heavy");
  const news = aMeans("news", { ways: [aWay("way", { f: 2 })], effort: { rule: "none" }, newThings: 2 });
  expect(ids(modest({ newThings: 2 }), news)).toEqual(["news"]);
  expect(ids(modest({ newThings: 1 }), news)).toContain("heavy");
});

test("the harder side is not taken where only what no budget allows would reach people then", () => {
  const costly = aMeans("costly", {
    ways: [aWay("way", { f: 2 }, { email: ["no", "yes"] })],
    effort: { rule: "none" },
    tiers: [aTier({ monthlyYen: 5_000 })],
  });
  const mail = aMeans("mail", { ways: [aWay("way", { f: 2 }, { email: ["yes"] })], effort: { rule: "none" } });
  const people = [aSegment("a", { access: { email: "yes" } })];
  const doubts = [{ segment: "a", key: "email", value: "no" }] as const;
  const reached = (limits: PlanInput["limits"]) =>
    candidatesFor(anInput({ f: ["a"] }, { segments: people, limits, doubts }), [costly, mail]);
  expect(reached({})).toEqual(["costly"]);
  expect(reached({ monthlyYen: 1_000 })).toContain("mail");
});

test("of plans that reach as many as well, the one within narrower limits comes first where nobody knows the limits", async () => {
  const paid = aMeans("paid", {
    ways: [aWay("way", { f: 2 })],
    effort: { rule: "none" },
    tiers: [aTier({ monthlyYen: 2_000 })],
  });
  const free = aMeans("free", { ways: [aWay("way", { f: 2 })], effort: { rule: "none", fixedMinutes: 60 } });
  const poor = aMeans("poor", { ways: [aWay("way", { f: 1 })], effort: { rule: "none" } });
  const first = async (means: ReturnType<typeof aMeans>[], more: Partial<PlanInput> = {}) =>
    idsOf(await firstProposal(anInput({ f: ["a"] }, { segments, ...more }), means));
  const open = { openLimits: ["monthlyYen"] } as const;
  expect(await first([paid, free])).toEqual(["paid"]);
  expect(await first([paid, free], open)).toEqual(["free"]);
  // Nobody is reached worse for it, and a limit that is known is not open any more.
  expect(await first([paid, poor], open)).toEqual(["paid"]);
  expect(await first([paid, free], { ...open, limits: { monthlyYen: 9_000 } })).toEqual(["paid"]);
});
