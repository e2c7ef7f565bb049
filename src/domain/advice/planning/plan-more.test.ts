import { expect, test } from "vitest";
import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { firstProposal, idsOf } from "#src/domain/advice/planning/planned.factory.ts";
import {
  aCatalogue,
  aCreation,
  aFunction,
  aMeans,
  anInput,
  aSegment,
  aStep,
  aTier,
  aWay,
} from "#src/domain/advice/planning/planning.factory.ts";
import type { Access } from "#src/domain/advice/understanding.ts";

test("lending to people and serving them by the same means is one hour, not two", async () => {
  const lending = aMeans("lending", {
    ways: [aWay("w", { f: 2 }, { device: ["tablet"] })],
    creates: [aCreation({ set: { device: "tablet" }, perPersonMinutes: 30 })],
    effort: { rule: "served" },
  });
  const plan = await firstProposal(anInput({ f: ["a"] }, { segments: [aSegment("a")] }), [lending]);
  // 20 + 10 people × the 30 minutes of lending, which hold the 5 of serving.
  expect(plan.totals.monthlyMinutes).toBe(320);
});

test("what is done for each person is counted once for each, in set-up and against its limit, and not for what is in use", async () => {
  const lending = aMeans("lending", {
    ways: [aWay("w", { f: 2, g: 2 }, { device: ["tablet"] })],
    creates: [aCreation({ set: { device: "tablet" } })],
    effort: { rule: "served", setupMinutes: 120 },
    steps: [
      { ...aStep, minutes: 40, times: "person" },
      { ...aStep, minutes: 10, times: "staff" },
    ],
  });
  const wanted = anInput(
    { f: ["a"], g: ["a", "b"] },
    { segments: [aSegment("a"), aSegment("b", { size: 30, access: { device: ["tablet"] } })] },
  );
  const plan = (limits: PlanInput["limits"], current: readonly string[] = []) =>
    firstProposal({ ...wanted, limits, currentMeans: [...current] }, [lending]);
  // 120 + 5 of the staff × 10 + 40 people × 40.
  expect((await plan({ staffCount: 5 })).means).toMatchObject([{ setupMinutes: 1770, people: 40 }]);
  expect((await plan({ staffCount: 5, setupHours: 29.5 })).totals.setupMinutes).toBe(1770);
  // An hour less, and only the smaller group is lent one.
  const less = await plan({ staffCount: 5, setupHours: 28.5 });
  expect(less.totals.setupMinutes).toBe(120 + 50 + 400);
  expect((await plan({ staffCount: 5 }, ["lending"])).totals.setupMinutes).toBe(0);
});

test("of a price known in part the known part is told in its row and in the sum, and the plan is still one with a price to ask", async () => {
  const rental = aMeans("rental", {
    ways: [aWay("w", { f: 2 })],
    tiers: [aTier({ monthlyYen: 4_000, initialYen: null, perHead: true, heads: "served" })],
  });
  const plan = await firstProposal(anInput({ f: ["a"] }, { segments: [aSegment("a", { size: 20 })] }), [rental]);
  expect(plan.means).toMatchObject([{ id: "rental", monthlyYen: 80_000, initialYen: null }]);
  expect(plan.totals).toMatchObject({ monthlyYen: 80_000, initialYen: 0, unpriced: ["rental"] });
  const asked = aMeans("asked", { ...rental, id: "asked", tiers: [aTier({ monthlyYen: null, initialYen: null })] });
  const other = await firstProposal(anInput({ f: ["a"] }, { segments: [aSegment("a")] }), [asked]);
  expect(other.means).toMatchObject([{ monthlyYen: null, initialYen: null }]);
});

test("the lack that stands in the way of most ways is named first", async () => {
  const ways = [aWay("v", { f: 2 }, { device: ["pc"], line: ["good"] }), aWay("w", { f: 2 }, { line: ["good"] })];
  const wanted = anInput({ f: ["a"] }, { segments: [aSegment("a", { access: { device: ["none"], line: "none" } })] });
  const plan = await firstProposal(wanted, [aMeans("m", { ways })]);
  expect(plan.uncovered).toMatchObject([{ why: "no-access", missing: ["line", "device"] }]);
});

test("a need of the organisation that is not met fails by a limit, never by somebody's access", async () => {
  const site = aMeans("site", {
    ways: [aWay("w", { "run-site": 3 }, { device: ["pc"] })],
    tiers: [aTier({ monthlyYen: 500 })],
  });
  const catalogue = aCatalogue([site], [aFunction("run-site", "organisation")]);
  const plan = await firstProposal(
    anInput({ "run-site": [] }, { limits: { staffCount: 5, monthlyYen: 499 } }),
    catalogue,
  );
  expect(plan.uncovered).toEqual([{ function: "run-site", segment: null, must: true, why: "limits", missing: [] }]);
});

test("lending a line to people and the price of serving them by it is one bill, the larger one", async () => {
  const bill = (perPersonMonthlyYen: number) =>
    aMeans("line", {
      ways: [aWay("w", { f: 2 }, { line: ["good"] })],
      creates: [aCreation({ set: { line: "good" }, perPersonMonthlyYen, perPersonYen: 50 })],
      tiers: [aTier({ monthlyYen: 300, initialYen: 20, perHead: true, heads: "served" })],
      effort: { rule: "served" },
    });
  const totals = async (perPersonMonthlyYen: number) => {
    const plan = await firstProposal(
      anInput({ f: ["a", "b"] }, { segments: [aSegment("a"), aSegment("b", { size: 4, access: { line: "good" } })] }),
      [bill(perPersonMonthlyYen)],
    );
    return plan.totals;
  };
  // 10 people without a line, 4 who have one: 10 × max + 4 × 300 a month; 10 × 50 + 4 × 20 at the start.
  expect(await totals(500)).toMatchObject({ monthlyYen: 10 * 500 + 4 * 300, initialYen: 580 });
  expect(await totals(200)).toMatchObject({ monthlyYen: 14 * 300, initialYen: 580 });
});

test("a fee in percent is told and not in the totals; where none is known there is no word of one", async () => {
  const give = (id: string, feePercent?: number | null) =>
    aMeans(id, { ways: [aWay("w", { [id]: 2 })], tiers: [aTier(feePercent === undefined ? {} : { feePercent })] });
  const plan = await firstProposal(
    anInput({ gifts: ["a"], tickets: ["a"], words: ["a"] }, { segments: [aSegment("a")] }),
    [give("gifts", 8), give("tickets", null), give("words")],
  );
  expect(plan.totals).toMatchObject({
    firstYearYen: 0,
    unpricedFees: [
      { means: "gifts", percent: 8 },
      { means: "tickets", percent: null },
    ],
  });
});

test("set-up that takes somebody who knows IT is told where nobody is known to be there, and a deadline with its hours", async () => {
  const suite = aMeans("suite", { ways: [aWay("w", { f: 2 })], setupSkill: "it-person" });
  const told = async (overrides: Parameters<typeof anInput>[1]) => {
    const wanted = anInput({ f: ["a"] }, { segments: [aSegment("a")], ...overrides });
    const plan = await firstProposal(wanted, [suite]);
    return plan.assumptions.filter(({ code }) => /it-person|deadline/.test(code));
  };
  const needs = { code: "setup-needs-it-person", key: "suite" };
  expect(await told({})).toEqual([needs]);
  expect(await told({ limits: { staffCount: 5, itPerson: "none", deadline: "来月" } })).toEqual([
    { code: "deadline-not-planned", value: 1 },
    needs,
  ]);
  expect(await told({ limits: { staffCount: 5, itPerson: "besides-other-work" } })).toEqual([]);
  expect(await told({ currentMeans: ["suite"] })).toEqual([]);
});

test("what asks more of people does not stand in for what asks less, however cheap it is by itself", async () => {
  const effort = (fixedMinutes: number) => ({ rule: "none", fixedMinutes, setupMinutes: 0 });
  const asking = aMeans("asking", { ways: [aWay("w", { f: 2 }, { device: ["tablet"] })], effort: effort(10) });
  const plain = aMeans("plain", { ways: [aWay("w", { f: 2 })], effort: effort(60) });
  const lending = aMeans("lending", {
    ways: [aWay("l", { other: 1 })],
    creates: [aCreation({ set: { device: "tablet" }, perPersonMinutes: 600 })],
    effort: effort(600),
  });
  const plan = await firstProposal(anInput({ f: ["a"] }, { segments: [aSegment("a")] }), [asking, plain, lending]);
  expect(idsOf(plan)).toEqual(["plain"]);
});

test("what only somebody who knows IT can begin is a makeshift where there is none, and only there", async () => {
  const suite = aMeans("suite", { ways: [aWay("w", { f: 3 })], setupSkill: "it-person" });
  const quality = async (overrides: Parameters<typeof anInput>[1]) => {
    const plan = await firstProposal(anInput({ f: ["a"] }, { segments: [aSegment("a")], ...overrides }), [suite]);
    return plan.coverage[0]?.quality;
  };
  expect(await quality({ limits: { itPerson: "none" } })).toBe(1);
  expect(await quality({ limits: { itPerson: "dedicated" } })).toBe(3);
  expect(await quality({ limits: { itPerson: "none" }, currentMeans: ["suite"] })).toBe(3);
});

test("whom a way of staff shuts out is told where they were not counted, by what was told of them", async () => {
  const link = aMeans("link", { ways: [aWay("w", { "plan-shifts": 2 }, { device: ["smartphone"] })] });
  const told = async (access: Access, more: object = {}) => {
    const segments = [
      aSegment("staff", { kind: "staff", access: { device: ["smartphone"] } }),
      aSegment("members", { access, ...more }),
    ];
    const plan = await firstProposal(anInput({ "plan-shifts": ["staff"] }, { segments }), [link]);
    return plan.assumptions.filter(({ code }) => code === "counted-staff-only");
  };
  const one = [{ code: "counted-staff-only", segment: "members", key: "plan-shifts" }];
  expect(await told({ device: ["feature-phone"] })).toEqual(one);
  expect(await told({ device: ["feature-phone", "smartphone"] })).toEqual([]);
  expect(await told({ device: ["feature-phone"] }, { guessed: ["device"] })).toEqual([]);
});

test("what takes no data of people is told where a wish may bring some and nobody said which there are", async () => {
  const page = aMeans("page", { ways: [aWay("w", { f: 2 })], dataLevel: "none" });
  const told = async (limits: Parameters<typeof anInput>[1]) => {
    const plan = await firstProposal(anInput({ f: ["a"] }, { segments: [aSegment("a")], ...limits }), [page]);
    return plan.assumptions.filter(({ code }) => code === "no-personal-data");
  };
  expect(await told({})).toEqual([{ code: "no-personal-data", key: "page" }]);
  expect(await told({ limits: { dataSensitivity: "none" } })).toEqual([]);
});
