import { expect, test } from "vitest";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import {
  aCatalogue,
  aCreation,
  aFunction,
  aMeans,
  anInput,
  aSegment,
  aTier,
  aWay,
  inlineSolver,
} from "#src/domain/advice/planning/planning.factory.ts";

const solver = await inlineSolver();

test("lending to people and serving them by the same means is one hour, not two", async () => {
  const lending = aMeans("lending", {
    ways: [aWay("w", { f: 2 }, { device: ["tablet"] })],
    creates: [aCreation({ set: { device: "tablet" }, perPersonMinutes: 30 })],
    effort: { rule: "served" },
  });
  const { proposals } = await planProposals(
    anInput({ f: ["a"] }, { segments: [aSegment("a")] }),
    aCatalogue([lending]),
    solver,
  );
  // 20 + 10 people × the 30 minutes of lending, which hold the 5 of serving.
  expect(proposals[0]?.totals.monthlyMinutes).toBe(320);
});

test("the lack that stands in the way of most ways is named first", async () => {
  const ways = [aWay("v", { f: 2 }, { device: ["pc"], line: ["good"] }), aWay("w", { f: 2 }, { line: ["good"] })];
  const wanted = anInput({ f: ["a"] }, { segments: [aSegment("a", { access: { device: ["none"], line: "none" } })] });
  const { proposals } = await planProposals(wanted, aCatalogue([aMeans("m", { ways })]), solver);
  expect(proposals[0]?.uncovered).toMatchObject([{ why: "no-access", missing: ["line", "device"] }]);
});

test("a need of the organisation that is not met fails by a limit, never by somebody's access", async () => {
  const site = aMeans("site", {
    ways: [aWay("w", { "run-site": 3 }, { device: ["pc"] })],
    tiers: [aTier({ monthlyYen: 500 })],
  });
  const catalogue = aCatalogue([site], [aFunction("run-site", "organisation")]);
  const { proposals } = await planProposals(
    anInput({ "run-site": [] }, { limits: { staffCount: 5, monthlyYen: 499 } }),
    catalogue,
    solver,
  );
  expect(proposals[0]?.uncovered).toEqual([
    { function: "run-site", segment: null, must: true, why: "limits", missing: [] },
  ]);
});
