import { expect, test } from "vitest";
import type { Means } from "#src/domain/advice/means.ts";
import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import { idsOf } from "#src/domain/advice/planning/planned.factory.ts";
import {
  aCatalogue,
  aCreation,
  aMeans,
  anInput,
  aSegment,
  aTier,
  aWay,
  inlineSolver,
} from "#src/domain/advice/planning/planning.factory.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";

const solver = await inlineSolver();
const phone = { phone: ["landline", "mobile"] };
const screen = { device: ["smartphone", "tablet", "pc"], line: ["good"] };

/** 30 % of 50 people have only a landline; 8 staff. */
const elders = aSegment("elders", {
  share: 0.3,
  size: null,
  access: { device: ["none"], line: "none", phone: ["landline"] },
});
const others = aSegment("others", { size: null, access: { device: ["smartphone"], line: "good", phone: ["mobile"] } });
const input = anInput(
  { talk: ["elders", "others"], company: ["elders"] },
  { segments: [elders, others], limits: { staffCount: 8, servedCount: 50 } },
);
const telephone = aMeans("telephone", {
  ways: [aWay("call", { talk: 3 }, phone)],
  tiers: [aTier({ monthlyYen: 550, initialYen: 3080 })],
  effort: { rule: "served" },
});
const video = aMeans("video", { ways: [aWay("screen", { talk: 2, company: 2 }, screen)] });
const bridge = aMeans("bridge", {
  ways: [aWay("by-phone", { company: 2 }, phone)],
  tiers: [aTier({ monthlyYen: 38, perHead: true, heads: "served" })],
  effort: { rule: "served" },
});
const lending = aMeans("lending", {
  ways: [aWay("lend", { "provide-device": 3 })],
  creates: [
    aCreation({
      set: { device: "tablet", line: "good" },
      perPersonYen: 20_000,
      perPersonMonthlyYen: 1000,
      perPersonMinutes: 30,
      maxPeople: 20,
    }),
  ],
  effort: { rule: "none" },
});

async function plan(means: readonly Means[], changed: Partial<PlanInput> = {}): Promise<Proposal[]> {
  const { proposals, solver: solved } = await planProposals({ ...input, ...changed }, aCatalogue(means), solver);
  expect(solved.status).toBe("optimal");
  return proposals;
}

const levelsOf = (proposal: Proposal | undefined) =>
  Object.fromEntries(proposal?.levels.map(({ name, value }) => [name, value]) ?? []);

test("elders with a landline: telephone for them, video for the others, a bridge for company; quality wants telephone for all", async () => {
  const [least, best, ...more] = await plan([telephone, video, bridge, lending]);
  expect(more).toEqual([]);
  expect(least?.kinds).toEqual(["least-burden", "least-cost"]);
  expect(idsOf(least)).toEqual(["bridge", "telephone", "video"]);
  // bridge 20 + 15 × 5, telephone 20 + 15 × 5, video 30 + 8 × 2 minutes; 3,080 + 12 × (550 + 15 × 38) yen.
  expect(levelsOf(least)).toEqual({
    "musts-1": 0,
    "makeshift-musts": 0,
    overload: 0,
    "given-up": 0,
    "year-minutes": 240 + 12 * 236,
    "monthly-minutes": 236,
    "new-things": 3,
    "unpriced-means": 0,
    "first-year-yen": 16_520,
    wants: 0,
  });
  expect(least?.totals).toEqual({
    monthlyYen: 1120,
    initialYen: 3080,
    firstYearYen: 16_520,
    unpriced: [],
    unpricedFees: [],
    setupMinutes: 240,
    monthlyMinutes: 236,
    newThings: 3,
  });
  expect(
    least?.means.map(({ id, reason, monthlyYen, monthlyMinutes, change }) => [
      id,
      reason,
      monthlyYen,
      monthlyMinutes,
      change,
    ]),
  ).toEqual([
    ["bridge", "least-burden", 570, 95, "add"],
    ["telephone", "least-burden", 550, 95, "add"],
    ["video", "least-burden", 0, 46, "add"],
  ]);
  expect(least?.coverage).toEqual([
    { function: "company", segment: "elders", must: true, quality: 2, means: ["bridge"] },
    { function: "talk", segment: "elders", must: true, quality: 3, means: ["telephone"] },
    { function: "talk", segment: "others", must: true, quality: 2, means: ["video"] },
  ]);
  expect(best?.kinds).toEqual(["best-quality"]);
  expect(idsOf(best)).toEqual(["bridge", "telephone"]);
  // 2 × (15 × 2 + 15 × 3 + 35 × 3) points; 95 + 20 + 50 × 5 minutes.
  expect(levelsOf(best)).toMatchObject({ wants: 0, quality: 360, "monthly-minutes": 365 });
  expect(best?.uncovered).toEqual([]);
});

test("without a bridge the elders are lent tablets, and one video serves all", async () => {
  const [only] = await plan([telephone, video, lending]);
  expect(idsOf(only)).toEqual(["lending", "video"]);
  expect(only?.creates).toEqual([
    { means: "lending", segment: "elders", access: { device: "tablet", line: "good" }, people: 15, yen: 480_000 },
  ]);
  expect(only?.means[0]).toMatchObject({
    reason: "creates-access",
    initialYen: 300_000,
    monthlyYen: 15_000,
    monthlyMinutes: 450,
    serves: [],
  });
  expect(only?.totals).toMatchObject({ initialYen: 300_000, monthlyYen: 15_000, monthlyMinutes: 496 });
});

test("why a must is not met: too dear, too many people, no access, nothing gives it", async () => {
  const uncovered = async (means: readonly Means[], changed?: Partial<PlanInput>) =>
    (await plan(means, changed))[0]?.uncovered;
  const company = { function: "company", segment: "elders", must: true };
  expect(await uncovered([telephone, video, lending], { limits: { ...input.limits, initialYen: 100_000 } })).toEqual([
    { ...company, why: "limits", missing: [] },
  ]);
  // Another way that nothing opens changes nothing: one that could be, but for the limit, is there.
  const abroad = aMeans("abroad", { ways: [aWay("w", { company: 2 }, { place: ["abroad"] })] });
  const poor = { limits: { ...input.limits, initialYen: 100_000 } };
  expect(await uncovered([telephone, video, lending, abroad], poor)).toMatchObject([{ why: "limits" }]);
  const small = { ...lending, creates: [aCreation({ set: { device: "tablet", line: "good" }, maxPeople: 14 })] };
  expect(await uncovered([telephone, video, small])).toEqual([{ ...company, why: "limits", missing: [] }]);
  expect(await uncovered([telephone, video])).toEqual([{ ...company, why: "no-access", missing: ["device", "line"] }]);
  expect(await uncovered([telephone])).toEqual([{ ...company, why: "no-means", missing: [] }]);
});

test("an unknown price is used where a must would be lost without it, and named; never with a budget", async () => {
  const asked = { ...bridge, tiers: [aTier({ monthlyYen: null, initialYen: null })] };
  const [burden] = await plan([telephone, video, asked]);
  expect(burden?.kinds).toEqual(["least-burden", "least-cost"]);
  expect(burden?.totals.unpriced).toEqual(["bridge"]);
  expect(burden?.means.find(({ id }) => id === "bridge")).toMatchObject({ initialYen: null, monthlyYen: null });
  expect(burden?.assumptions).toContainEqual({ code: "price-unknown", key: "bridge" });
  // Where a known price does as well, the cheapest plan takes it, however dear: what is not known is not 0.
  const dear = { ...bridge, id: "dear-bridge", tiers: [aTier({ monthlyYen: 9_000 })] };
  const cost = (await plan([telephone, video, asked, dear])).find(({ kinds }) => kinds.includes("least-cost"));
  expect(idsOf(cost)).toEqual(["dear-bridge", "telephone", "video"]);
  const [withBudget] = await plan([telephone, video, asked], { limits: { ...input.limits, monthlyYen: 99_000 } });
  expect(withBudget?.kinds).toEqual(["least-burden", "least-cost"]);
  expect(withBudget?.uncovered).toHaveLength(1);
});

test("what is not wanted is no candidate, nor what requires it", async () => {
  const [without] = await plan([telephone, video, bridge], { avoid: ["video"] });
  expect(without?.means.map(({ id }) => id)).not.toContain("video");
  const needy = { ...bridge, id: "needy-bridge", requires: ["video"] };
  const [neither] = await plan([telephone, video, needy], { avoid: ["video"] });
  expect(neither?.means.map(({ id }) => id)).toEqual(["telephone"]);
});

test("what is in use is kept without set-up, initial price or a new thing; what takes over from it replaces it", async () => {
  const [kept] = await plan([telephone, video, bridge], { currentMeans: ["telephone", "unheard-of"] });
  expect(kept?.means.map(({ id, change }) => [id, change])).toEqual([
    ["bridge", "add"],
    ["telephone", "keep"],
    ["video", "add"],
  ]);
  expect(kept?.totals).toMatchObject({ initialYen: 0, setupMinutes: 150, newThings: 2 });
  const old = { ...telephone, id: "old-telephone", effort: { rule: "served", fixedMinutes: 900 } };
  const [replaced] = await plan([telephone, video, bridge, old], { currentMeans: ["old-telephone"] });
  expect(replaced?.means.map(({ id, change }) => [id, change])).toEqual([
    ["bridge", "add"],
    ["telephone", "replace"],
    ["video", "replace"],
  ]);
});

test("a want that least burden passes over is no lack; one that a limit forbids is", async () => {
  const needs = [{ function: "extra", for: ["others"], importance: 1 as const, must: false }];
  const extra = aMeans("extra", { ways: [aWay("any", { extra: 2 })], tiers: [aTier({ monthlyYen: 500 })] });
  const [burden, quality] = await plan([extra], { needs });
  expect(burden?.kinds).toEqual(["least-burden", "least-cost"]);
  expect(burden?.coverage).toMatchObject([{ function: "extra", quality: 0 }]);
  expect(burden?.uncovered).toEqual([]);
  expect(idsOf(quality)).toEqual(["extra"]);
  const [all] = await plan([extra], { needs, limits: { ...input.limits, monthlyYen: 499 } });
  expect(all?.kinds).toHaveLength(3);
  expect(all?.uncovered).toEqual([{ function: "extra", segment: "others", must: false, why: "limits", missing: [] }]);
});

test("creations that would hold each other up with nothing below are not believed", async () => {
  const circle = aMeans("circle", {
    ways: [aWay("x", { other: 1 })],
    creates: [
      aCreation({ set: { device: "tablet" }, asks: { line: ["good"] } }),
      aCreation({ set: { line: "good" }, asks: { device: ["tablet"] } }),
    ],
  });
  const [none] = await plan([video, circle]);
  expect(none?.uncovered.map(({ function: name, segment, why }) => [name, segment, why])).toEqual([
    ["company", "elders", "no-access"],
    ["talk", "elders", "no-access"],
  ]);
  const begin = aMeans("begin", { ways: [aWay("x", { other: 1 })], creates: [aCreation({ set: { line: "good" } })] });
  const [all] = await plan([video, circle, begin]);
  expect(all?.uncovered).toEqual([]);
  expect(all?.creates.map(({ means, access }) => [means, access])).toEqual([
    ["begin", { line: "good" }],
    ["circle", { device: "tablet" }],
  ]);
});

test("access may be created step by step, though nobody wants the first step for itself", async () => {
  const lessons = aMeans("lessons", {
    ways: [aWay("x", { other: 1 })],
    creates: [aCreation({ set: { skill: "some" }, asks: { device: ["tablet"] } })],
  });
  const easy = aMeans("easy", { ways: [aWay("tap", { company: 3 }, { skill: ["some"] })] });
  const needs = [{ function: "company", for: ["elders"], importance: 1 as const, must: true }];
  const [all] = await plan([easy, lessons, lending], { needs });
  expect(idsOf(all)).toEqual(["easy", "lending", "lessons"]);
  expect(all?.creates.map(({ means, people }) => [means, people])).toEqual([
    ["lending", 15],
    ["lessons", 15],
  ]);
});

test("who lends to twelve cannot lend to fourteen: the rest is for a dearer one", async () => {
  const segments = [
    elders,
    { ...others, size: 10, access: elders.access },
    { ...others, id: "few", size: 4, access: elders.access },
  ];
  const needs = [{ function: "talk", for: ["others", "few"], importance: 1 as const, must: true }];
  const lend = (id: string, perPersonYen: number, maxPeople: number | null) =>
    aMeans(id, {
      ways: [aWay("x", { other: 1 })],
      creates: [aCreation({ set: { device: "tablet", line: "good" }, perPersonYen, perPersonMinutes: 5, maxPeople })],
      effort: { rule: "none", fixedMinutes: id === "cheap" ? 0 : 1 },
    });
  const screens = aMeans("screens", { ways: [aWay("screen", { talk: 3 }, screen)] });
  const [alone] = await plan([screens, lend("cheap", 100, 12)], { needs, segments });
  expect(alone?.levels[0]?.value).toBe(1_000_000);
  const cost = (await plan([screens, lend("cheap", 100, 12), lend("dear", 900, null)], { needs, segments })).find(
    (one) => one.kinds.includes("least-cost"),
  );
  expect(cost?.creates.map(({ means, people }) => [means, people])).toEqual([
    ["cheap", 10],
    ["dear", 4],
  ]);
});

test("a cheaper means that gets in the way of another does not push out a dearer one", async () => {
  const cheap = aMeans("cheap", {
    ways: [aWay("any", { talk: 3 })],
    effort: { rule: "none" },
    conflicts: ["gathering"],
  });
  const dear = aMeans("dear", { ways: [aWay("any", { talk: 2 })] });
  const gathering = aMeans("gathering", { ways: [aWay("any", { company: 2 })] });
  const [only] = await plan([cheap, dear, gathering]);
  expect(idsOf(only)).toEqual(["dear", "gathering"]);
  expect(only?.uncovered).toEqual([]);
});

test("nobody and nothing wanted: one empty plan; an unknown segment is a mistake of the caller", async () => {
  const { proposals } = await planProposals(anInput({}), aCatalogue([video]), solver);
  expect(proposals).toHaveLength(1);
  expect(proposals[0]).toMatchObject({
    kinds: ["least-burden", "least-cost", "best-quality"],
    means: [],
    coverage: [],
    optimal: true,
  });
  await expect(planProposals(anInput({ talk: ["ghost"] }), aCatalogue([video]), solver)).rejects.toThrow(
    "there is no segment ghost",
  );
});

test("out of time: told as running, with what no plan can beat", async () => {
  const { proposals, solver: solved } = await planProposals(
    input,
    aCatalogue([telephone, video, bridge, lending]),
    solver,
    { deadlineMs: 0 },
  );
  expect(solved.status).toBe("running");
  for (const proposal of proposals) {
    expect(proposal).toMatchObject({ status: "running", optimal: false });
    expect(proposal.levels[0]).toMatchObject({ name: "musts-1", bound: 0 });
  }
});
