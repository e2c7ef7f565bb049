import { expect, test } from "vitest";
import { idsOf, proposalsByKind } from "#src/domain/advice/planning/planned.factory.ts";
import { aCreation, aMeans, anInput, aSegment, aTier, aWay } from "#src/domain/advice/planning/planning.factory.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";

const tablet = { device: ["tablet"] };

const levelOf = (proposal: Proposal | undefined, level: string) =>
  proposal?.levels.find(({ name }) => name === level)?.value;

test("a must met well goes before hours and money saved by a makeshift, whatever a plan is best at", async () => {
  const poor = aMeans("poor", { ways: [aWay("w", { f: 1 })], effort: { rule: "none" } });
  const good = aMeans("good", { ways: [aWay("w", { f: 2 })], tiers: [aTier({ monthlyYen: 100 })] });
  const free = aMeans("slow", { ways: [aWay("w", { f: 2 })], effort: { rule: "none", fixedMinutes: 900 } });
  const wanted = anInput({ f: ["a"] }, { segments: [aSegment("a")] });
  const two = await proposalsByKind(wanted, [poor, good]);
  expect(idsOf(two["least-burden"])).toEqual(["good"]);
  expect(levelOf(two["least-burden"], "makeshift-musts")).toBe(0);
  expect(idsOf(two["least-cost"])).toEqual(["good"]);
  expect(idsOf((await proposalsByKind(wanted, [poor, good, free]))["least-cost"])).toEqual(["slow"]);
});

test("reaching somebody at all goes before reaching others well", async () => {
  const forAll = aMeans("for-all", { ways: [aWay("w", { f: 1 })], tiers: [aTier({ monthlyYen: 100 })] });
  const forOne = aMeans("for-one", { ways: [aWay("w", { f: 3 }, { device: ["pc"] })] });
  const segments = [aSegment("a"), aSegment("b", { access: { device: ["pc"] } })];
  const found = await proposalsByKind(
    anInput({ f: ["a", "b"] }, { segments, limits: { staffCount: 5, newThings: 1 } }),
    [forAll, forOne],
  );
  expect(idsOf(found["least-burden"])).toEqual(["for-all"]);
  expect(levelOf(found["least-burden"], "makeshift-musts")).toBe(2);
});

test("what people must come for is a makeshift unless it was said that they can come", async () => {
  const call = aMeans("call", { ways: [aWay("w", { f: 3 }, tablet)] });
  const room = aMeans("a-room", {
    ways: [aWay("w", { other: 1 })],
    creates: [aCreation({ set: { device: "tablet" }, asks: { mobility: ["full", "limited"] } })],
  });
  const lending = aMeans("lending", {
    ways: [aWay("w", { other: 1 })],
    creates: [aCreation({ set: { device: "tablet" }, perPersonMinutes: 50, perPersonYen: 1000 })],
  });
  const wanted = (mobility: string) =>
    anInput({ f: ["a"] }, { segments: [aSegment("a", { access: { device: ["none"], mobility } })] });
  const unknown = await proposalsByKind(wanted("unknown"), [call, room, lending]);
  expect(idsOf(unknown["least-burden"])).toEqual(["call", "lending"]);
  expect(idsOf(unknown["least-cost"])).toEqual(["call", "lending"]);
  const roomOnly = await proposalsByKind(wanted("unknown"), [call, room]);
  expect(idsOf(roomOnly["least-cost"])).toEqual(["a-room", "call"]);
  expect(roomOnly["least-cost"]?.coverage).toMatchObject([{ quality: 1 }]);
  const said = await proposalsByKind(wanted("limited"), [call, room, lending]);
  expect(idsOf(said["least-burden"])).toEqual(["a-room", "call"]);
  expect(said["least-burden"]?.coverage).toMatchObject([{ quality: 3 }]);
});
