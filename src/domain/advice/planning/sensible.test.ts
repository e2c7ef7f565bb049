import { expect, test } from "vitest";
import { bearable, overloadOf } from "#src/domain/advice/planning/bearable.ts";
import { idsOf, proposalsByKind } from "#src/domain/advice/planning/planned.factory.ts";
import { aMeans, anInput, aSegment, aTier, aWay } from "#src/domain/advice/planning/planning.factory.ts";

const work = (fixedMinutes: number, setupMinutes = 0) => ({ rule: "none", fixedMinutes, setupMinutes });
const five = anInput({ f: ["a"] }, { segments: [aSegment("a")] });

test("five people bear twenty hours and 10,000 yen a month; volunteers bear two hours each; nobody more than five days; a budget goes before", () => {
  expect(bearable(5, five)).toEqual({ monthlyMinutes: 1_200, firstYearYen: 120_000, setupMinutes: null });
  expect(bearable(1, { ...five, limits: { volunteerCount: 10 } }).monthlyMinutes).toBe(24 * 60);
  expect(bearable(1, { ...five, limits: {} }).monthlyMinutes).toBe(8 * 60);
  expect(bearable(40, { ...five, limits: { monthlyYen: 0 } })).toEqual({
    monthlyMinutes: 2_400,
    firstYearYen: null,
    setupMinutes: null,
  });
  const nothing = { monthlyYen: 0, newThings: 0, unpriced: 0, careless: 0 };
  const steps = (monthlyMinutes: number, firstYearYen: number, setupMinutes = 0) =>
    overloadOf(
      { monthlyMinutes: 1_200, firstYearYen: 120_000, setupMinutes: null },
      { ...nothing, monthlyMinutes, initialYen: firstYearYen, setupMinutes },
    );
  expect([steps(1_200, 120_000), steps(1_201, 0), steps(4_801, 0), steps(0, 1_920_001)]).toEqual([0, 1, 2, 3]);
  // Set-up is work of the same people: an hour of it is five minutes of each month of the first year.
  expect([steps(1_195, 0, 60), steps(1_195, 0, 61), steps(0, 0, 57_601)]).toEqual([0, 1, 2]);
});

test("the best quality is not bought with hours that nobody has", async () => {
  const good = aMeans("good", { ways: [aWay("w", { f: 2 })], effort: work(60) });
  const best = (minutes: number) => aMeans("best", { ways: [aWay("w", { f: 3 })], effort: work(minutes) });
  expect(idsOf((await proposalsByKind(five, [good, best(1_200)]))["best-quality"])).toEqual(["best"]);
  expect(idsOf((await proposalsByKind(five, [good, best(1_201)]))["best-quality"])).toEqual(["good"]);
  // A yardstick is no limit: where nothing else does it well, it is done.
  expect(idsOf((await proposalsByKind(five, [best(9_000)]))["least-burden"])).toEqual(["best"]);
});

test("hours are not saved with money that nobody has, unless a budget allows it", async () => {
  const slow = aMeans("slow", { ways: [aWay("w", { f: 2 })], effort: work(900) });
  const dear = aMeans("dear", {
    ways: [aWay("w", { f: 2 })],
    tiers: [aTier({ monthlyYen: 30_000 })],
    effort: work(30),
  });
  expect(idsOf((await proposalsByKind(five, [slow, dear]))["least-burden"])).toEqual(["slow"]);
  const rich = { ...five, limits: { staffCount: 5, monthlyYen: 50_000 } };
  expect(idsOf((await proposalsByKind(rich, [slow, dear]))["least-burden"])).toEqual(["dear"]);
});

test("what is in use stays where nothing does better, and is no reason to do a thing worse", async () => {
  const used = (quality: 1 | 2 | 3) => aMeans("used", { ways: [aWay("w", { f: quality })], effort: work(120) });
  const other = aMeans("a-new-one", { ways: [aWay("w", { f: 2 })], effort: work(30, 30) });
  const now = { ...five, currentMeans: ["used"] };
  for (const kind of ["least-burden", "least-cost", "best-quality"] as const) {
    expect(idsOf((await proposalsByKind(now, [used(2), other]))[kind]), kind).toEqual(["used"]);
    expect(idsOf((await proposalsByKind(now, [used(1), other]))[kind]), kind).toEqual(["a-new-one"]);
    expect(idsOf((await proposalsByKind(five, [used(2), other]))[kind]), kind).toEqual(["a-new-one"]);
  }
  // Not even for one that takes no setting up and nothing to learn, and less work.
  const easy = aMeans("a-new-one", { ways: [aWay("w", { f: 2 })], effort: work(30), newThings: 0 });
  expect(idsOf((await proposalsByKind(now, [used(2), easy]))["least-burden"])).toEqual(["used"]);
  // Where it costs money, the cheapest plan leaves it and says so; the one of least work does not.
  const paid = { ...used(2), tiers: [aTier({ monthlyYen: 100 })] };
  const both = await proposalsByKind(now, [paid, other]);
  expect(idsOf(both["least-cost"])).toEqual(["a-new-one"]);
  expect(idsOf(both["least-burden"])).toEqual(["used"]);
  expect(both["least-cost"]?.levels.find(({ name }) => name === "given-up")?.value).toBe(1);
});

test("of two that are equal in all else, the cheapest plan takes what needs no setting up", async () => {
  const new1 = aMeans("a-new-one", { ways: [aWay("w", { f: 2 })], effort: work(60, 30) });
  const old = aMeans("old", { ways: [aWay("w", { f: 2 }, { device: ["pc"] })], effort: work(60, 30) });
  const segments = [aSegment("a", { access: { device: ["pc"] } })];
  const found = await proposalsByKind({ ...five, segments, currentMeans: ["old"] }, [new1, old]);
  expect(idsOf(found["least-cost"])).toEqual(["old"]);
});

test("a few minutes a month are not saved by weeks of setting up, and a little set-up saves hours of every month", async () => {
  const easy = aMeans("easy", { ways: [aWay("w", { f: 2 })], effort: work(90) });
  const taught = (setupMinutes: number) =>
    aMeans("taught", { ways: [aWay("w", { f: 2 })], effort: work(60, setupMinutes), steps: [] });
  for (const kind of ["least-burden", "best-quality"] as const) {
    expect(idsOf((await proposalsByKind(five, [easy, taught(361)]))[kind]), kind).toEqual(["easy"]);
    expect(idsOf((await proposalsByKind(five, [easy, taught(359)]))[kind]), kind).toEqual(["taught"]);
  }
  // Nor by more hours of set-up than can be borne, however little comes after.
  const buried = aMeans("buried", { ways: [aWay("w", { f: 3 })], effort: work(0, 240 * 60 + 1), steps: [] });
  expect(idsOf((await proposalsByKind(five, [easy, buried]))["best-quality"])).toEqual(["easy"]);
});
