import fc from "fast-check";
import { expect, test } from "vitest";
import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { candidatesFor, firstProposal } from "#src/domain/advice/planning/planned.factory.ts";
import {
  aCreation,
  aMeans,
  anInput,
  aSegment,
  aStep,
  aTier,
  aWay,
} from "#src/domain/advice/planning/planning.factory.ts";
import { randomSmallCase } from "#src/domain/advice/planning/random-case.factory.ts";
import { reduceCase } from "#src/domain/advice/planning/reduce-case.ts";

const lending = aMeans("lending", {
  ways: [aWay("way", { other: 1 })],
  creates: [aCreation({ set: { phone: "mobile" }, perPersonYen: null, perPersonMonthlyYen: null })],
});
const calls = aMeans("calls", { ways: [aWay("way", { f: 2 }, { phone: ["landline", "mobile"] })] });
const letters = aMeans("letters", { ways: [aWay("way", { f: 2 }, { literacy: ["full"] })] });
const modest = (overrides: Partial<PlanInput>) => anInput({ f: ["a"] }, { modest: true, ...overrides });

test("nothing is lent to people of whom nobody said that they lack it, while something else reaches them", () => {
  const unknown = { segments: [aSegment("a")] };
  expect(candidatesFor(modest(unknown), [lending, calls, letters])).toEqual(["letters"]);
  expect(candidatesFor(modest(unknown), [lending, calls])).toEqual(["calls", "lending"]);
  const said = { segments: [aSegment("a", { access: { phone: ["none"] } })] };
  expect(candidatesFor(modest(said), [lending, calls, letters])).toEqual(["calls", "lending", "letters"]);
  const asked = { ...unknown, doubts: [{ segment: "a", key: "phone", value: "none" }] as const };
  expect(candidatesFor(modest(asked), [lending, calls, letters])).toContain("lending");
});

test("a makeshift does not stand in for what reaches people well by lending", () => {
  const poor = aMeans("letters", { ways: [aWay("way", { f: 1 })] });
  expect(candidatesFor(modest({ segments: [aSegment("a")] }), [lending, calls, poor])).toContain("lending");
});

test("whoever has a computer is lent no tablet for want of a line, where a line alone will do", () => {
  const segments = [aSegment("a", { access: { device: ["pc"], line: "none" } })];
  const online = aMeans("online", {
    ways: [aWay("way", { f: 3 }, { device: ["pc", "tablet"], line: ["good"] })],
  });
  const tablet = aMeans("tablet", {
    ways: [aWay("way", { g: 1 })],
    creates: [aCreation({ set: { device: "tablet", line: "good" } })],
  });
  const router = aMeans("router", { ways: [aWay("way", { g: 1 })], creates: [aCreation({ set: { line: "good" } })] });
  expect(candidatesFor(modest({ segments }), [online, tablet, router])).toEqual(["online", "router"]);
  expect(candidatesFor(modest({ segments }), [online, tablet])).toEqual(["online", "tablet"]);
});

test("an interpreter makes nobody who speaks well speak less well", () => {
  const interpreter = aMeans("interpreter", {
    ways: [aWay("way", { g: 1 })],
    creates: [aCreation({ set: { japanese: "everyday" } })],
  });
  const own = aMeans("own-language", { ways: [aWay("way", { f: 2 }, { japanese: ["everyday", "little"] })] });
  const of = (japanese: string) =>
    candidatesFor(modest({ segments: [aSegment("a", { access: { japanese } })] }), [interpreter, own]);
  expect(of("fluent")).toEqual([]);
  expect(of("little")).toEqual(["own-language"]);
});

test("what alone is half again what can be borne, or than can be set up in time, goes where something lighter does as well", () => {
  const heavy = aMeans("heavy", { ways: [aWay("way", { f: 3 })], effort: { rule: "none", fixedMinutes: 1_801 } });
  const slow = aMeans("slow", { ways: [aWay("way", { f: 3 })], effort: { rule: "none", setupMinutes: 300 } });
  const light = aMeans("light", { ways: [aWay("way", { f: 2 })], effort: { rule: "none" } });
  const segments = [aSegment("a")];
  expect(candidatesFor(modest({ segments }), [heavy, light])).toEqual(["light"]);
  // Half an hour of set-up is two and a half minutes of each month of the year.
  const borne = { ...heavy, effort: { rule: "none", fixedMinutes: 1_797 } };
  expect(candidatesFor(modest({ segments }), [borne, light])).toEqual(["heavy", "light"]);
  expect(candidatesFor(modest({ segments }), [heavy])).toEqual(["heavy"]);
  expect(candidatesFor(modest({ segments }), [slow, light])).toEqual(["light", "slow"]);
  const hurried = { segments, limits: { staffCount: 5, deadline: "明日" } };
  expect(candidatesFor(modest(hurried), [slow, light])).toEqual(["light"]);
  const poor = aMeans("poor", { ways: [aWay("way", { f: 1 })], effort: { rule: "none" } });
  expect(candidatesFor(modest(hurried), [slow, poor])).toEqual(["poor"]);
  expect(candidatesFor(modest({ segments }), [heavy, poor])).toEqual(["heavy", "poor"]);
  expect(candidatesFor(modest({ ...hurried, currentMeans: ["slow"] }), [slow, light])).toEqual(["light", "slow"]);
});

test("what is too much gives way to what is lighter in all it takes, and to nothing that takes more hours or money", () => {
  const heads = { segments: [aSegment("a", { size: 100 })] };
  const messages = aMeans("messages", { effort: { rule: "served", perPersonMinutes: 19 }, steps: [] });
  const lesser = aMeans("lesser", { effort: { rule: "served", perPersonMinutes: 6 } });
  const hour = (id: string) => ({ id, effort: { rule: "served", perPersonMinutes: 6 } });
  expect(candidatesFor(modest(heads), [messages, lesser])).toEqual(["lesser"]);
  // Lessons of three hours for each of them is more than the minutes of a year.
  const lessons = aMeans("tapped", {
    ...hour("tapped"),
    steps: [{ ...aStep, minutes: 180, times: "person" }],
  });
  expect(candidatesFor(modest(heads), [messages, lessons])).toEqual(["messages"]);
  const dear = aMeans("watched", {
    ...hour("watched"),
    tiers: [aTier({ monthlyYen: 550, perHead: true, heads: "served" })],
  });
  expect(candidatesFor(modest(heads), [messages, dear])).toEqual(["messages", "watched"]);
  // Whoever set a budget said what is dear.
  const rich = { ...heads, limits: { staffCount: 5, monthlyYen: 60_000 } };
  expect(candidatesFor(modest(rich), [messages, dear])).toEqual(["watched"]);
});

test("hours by the head weigh only where the heads were told", () => {
  const heavy = aMeans("heavy", { ways: [aWay("way", { f: 3 })], effort: { rule: "served", perPersonMinutes: 100 } });
  const light = aMeans("light", { ways: [aWay("way", { f: 2 })], effort: { rule: "none" } });
  const of = (size: number | null) => candidatesFor(modest({ segments: [aSegment("a", { size })] }), [heavy, light]);
  expect(of(null)).toEqual(["heavy", "light"]);
  expect(of(20)).toEqual(["light"]);
  expect(of(10)).toEqual(["heavy", "light"]);
  const each = aMeans("each", {
    ways: [aWay("way", { f: 3 })],
    effort: { rule: "none" },
    steps: [{ ...aStep, minutes: 60, times: "person" }],
  });
  const hurried = { segments: [aSegment("a", { size: null })], limits: { staffCount: 5, deadline: "明日" } };
  expect(candidatesFor(modest(hurried), [each, light])).toEqual(["light"]);
});

test("modesty costs nobody a wish where no budget is set", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
      const { input: drawn, catalogue } = randomSmallCase(seed);
      const { initialYen: _i, monthlyYen: _m, setupHours: _s, newThings: _n, ...limits } = drawn.limits;
      const input = { ...drawn, limits };
      const able = (modestly: boolean) =>
        new Set(
          reduceCase({ ...input, modest: modestly }, catalogue).planningCase.candidates.flatMap(({ supplies }) =>
            supplies.map(({ demand }) => demand),
          ),
        );
      expect(able(true)).toEqual(able(false));
    }),
    { numRuns: 60 },
  );
});

test("what hangs on a telephone that is only usual is told as △, and on which", async () => {
  const good = aMeans("calls", { ways: [aWay("way", { f: 3 }, { phone: ["landline", "mobile"] })] });
  const coverageOf = async (segment: Parameters<typeof aSegment>[1]) => {
    const input = modest({ segments: [aSegment("a", segment)] });
    const { coverage } = await firstProposal(input, [good]);
    return coverage.map(({ quality, hangsOn }) => ({ quality, hangsOn }));
  };
  const phone = ["landline"];
  expect(await coverageOf({ access: { phone } })).toEqual([{ quality: 3, hangsOn: undefined }]);
  expect(await coverageOf({ access: { phone }, guessed: ["phone"] })).toEqual([{ quality: 2, hangsOn: ["phone"] }]);
  // What such work needs anyway is theirs, told or not.
  expect(await coverageOf({ kind: "staff", access: { phone } })).toEqual([{ quality: 3, hangsOn: undefined }]);
  expect(await coverageOf({ kind: "staff" })).toEqual([{ quality: 3, hangsOn: undefined }]);
  // Volunteers use their own: of them a guess is a guess.
  expect(await coverageOf({ kind: "staff", access: { phone }, guessed: ["phone"] })).toEqual([
    { quality: 2, hangsOn: ["phone"] },
  ]);
});

test("what may not be free for so many is told as △", async () => {
  const tiers = [aTier({ id: "free", doubtedTo: 30 })];
  const chat = aMeans("chat", { ways: [aWay("way", { f: 3 })], tiers });
  const told = async (staffCount: number) => {
    const input = anInput({ f: ["a"] }, { segments: [aSegment("a", { kind: "staff" })], limits: { staffCount } });
    const { coverage, totals } = await firstProposal(input, [chat]);
    return [coverage[0]?.quality, totals.unpriced];
  };
  expect(await told(30)).toEqual([3, []]);
  expect(await told(40)).toEqual([2, ["chat"]]);
});
