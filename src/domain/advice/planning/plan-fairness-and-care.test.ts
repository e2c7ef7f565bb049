import { expect, test } from "vitest";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import {
  aCatalogue,
  aFunction,
  aMeans,
  anInput,
  aSegment,
  aTier,
  aWay,
  inlineSolver,
} from "#src/domain/advice/planning/planning.factory.ts";

const solver = await inlineSolver();
const phone = { phone: ["landline", "mobile"] };

test("shares are levelled before anything else: half for each group goes before all for one, though it is dearer", async () => {
  const people = [aSegment("a"), aSegment("b", { access: { device: ["pc"] } })];
  const means = [
    aMeans("all-for-b", { ways: [aWay("pc", { f: 3, g: 3 }, { device: ["pc"] })], effort: { rule: "none" } }),
    aMeans("f-for-both", { ways: [aWay("any", { f: 1 })], tiers: [aTier({ monthlyYen: 9000 })] }),
  ];
  const wanted = anInput(
    { f: ["a", "b"], g: ["a", "b"] },
    { segments: people, limits: { staffCount: 5, newThings: 1 } },
  );
  const { proposals } = await planProposals(wanted, aCatalogue(means), solver);
  expect(proposals).toHaveLength(1);
  expect(proposals[0]?.means.map(({ id }) => id)).toEqual(["f-for-both"]);
  expect(proposals[0]?.levels.slice(0, 2)).toEqual([
    { name: "musts-1", unit: "share-ppm", value: 500_000, bound: 500_000 },
    { name: "musts-2", unit: "share-ppm", value: 500_000, bound: 500_000 },
  ]);
});

test("a need of the organisation is met by having the means; a required means comes along", async () => {
  const site = aMeans("site", { ways: [aWay("site", { "run-site": 3 }, { device: ["pc"] })], requires: ["domain"] });
  const domain = aMeans("domain", { ways: [aWay("name", { "have-name": 1 })] });
  const catalogue = aCatalogue(
    [site, domain],
    [aFunction("run-site", "organisation"), aFunction("have-name", "organisation")],
  );
  const { proposals } = await planProposals(anInput({ "run-site": [] }), catalogue, solver);
  expect(proposals[0]?.means.map(({ id, reason }) => [id, reason])).toEqual([
    ["domain", "required"],
    ["site", "only-way"],
  ]);
  expect(proposals[0]?.means[1]?.serves).toEqual([
    { function: "run-site", segment: "organisation", quality: 3, way: "site" },
  ]);
  expect(proposals[0]?.coverage).toEqual([
    { function: "run-site", segment: null, must: true, quality: 3, means: ["site"] },
  ]);
});

test("what was not said is told: access that the plan leans on, access that was missing because unknown", async () => {
  const hearing = aMeans("call", { ways: [aWay("call", { talk: 3 }, { ...phone, hearing: ["full"] })] });
  const wanted = anInput(
    { talk: ["a", "b"] },
    { segments: [aSegment("a", { access: { phone: ["mobile"] } }), aSegment("b")] },
  );
  const { proposals } = await planProposals(wanted, aCatalogue([hearing]), solver);
  expect(proposals[0]?.assumptions).toEqual([
    { code: "access-assumed", segment: "a", key: "hearing", value: "full" },
    { code: "access-unknown", segment: "b", key: "phone" },
    { code: "data-sensitivity-unknown" },
    { code: "hours-bearable", value: 20 },
    { code: "yen-bearable", value: 10_000 },
  ]);
  expect(proposals[0]?.uncovered).toMatchObject([{ segment: "b", why: "no-access", missing: ["phone"] }]);
});

test("data of people goes only to means that are fit for it; public functions have none", async () => {
  const open = aMeans("open", { ways: [aWay("any", { talk: 3, publish: 3 })], dataLevel: "contact" });
  const catalogue = aCatalogue([open], [aFunction("talk"), aFunction("publish", "public")]);
  const segments = [aSegment("a"), aSegment("all", { kind: "public" })];
  const wanted = anInput(
    { talk: ["a"], publish: ["all"] },
    { segments, limits: { staffCount: 5, dataSensitivity: "sensitive" } },
  );
  const { proposals } = await planProposals(wanted, catalogue, solver);
  expect(proposals[0]?.coverage.map((line) => [line.function, line.quality])).toEqual([
    ["publish", 3],
    ["talk", 0],
  ]);
  expect(proposals[0]?.uncovered).toMatchObject([{ function: "talk", why: "limits" }]);
});
