import { expect, test } from "vitest";
import { firstProposal, idsOf, proposalsFor } from "#src/domain/advice/planning/planned.factory.ts";
import {
  aCatalogue,
  aFunction,
  aMeans,
  anInput,
  aSegment,
  aTier,
  aWay,
} from "#src/domain/advice/planning/planning.factory.ts";

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
  const [only, ...more] = await proposalsFor(wanted, means);
  expect(more).toEqual([]);
  expect(idsOf(only)).toEqual(["f-for-both"]);
  expect(only?.levels.slice(0, 2)).toEqual([
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
  const plan = await firstProposal(anInput({ "run-site": [] }), catalogue);
  expect(plan.means.map(({ id, reason }) => [id, reason])).toEqual([
    ["domain", "required"],
    ["site", "only-way"],
  ]);
  expect(plan.means[1]?.serves).toEqual([{ function: "run-site", segment: "organisation", quality: 3, way: "site" }]);
  expect(plan.coverage).toEqual([{ function: "run-site", segment: null, must: true, quality: 3, means: ["site"] }]);
});

test("what was not said is told: access that the plan leans on, access that was missing because unknown", async () => {
  const hearing = aMeans("call", { ways: [aWay("call", { talk: 3 }, { ...phone, hearing: ["full"] })] });
  const wanted = anInput(
    { talk: ["a", "b"] },
    { segments: [aSegment("a", { access: { phone: ["mobile"] } }), aSegment("b")] },
  );
  const plan = await firstProposal(wanted, [hearing]);
  expect(plan.assumptions).toEqual([
    { code: "access-assumed", segment: "a", key: "hearing", value: "full" },
    { code: "access-unknown", segment: "b", key: "phone" },
    { code: "data-sensitivity-unknown" },
    { code: "hours-bearable", value: 20 },
    { code: "yen-bearable", value: 10_000 },
  ]);
  expect(plan.uncovered).toMatchObject([{ segment: "b", why: "no-access", missing: ["phone"] }]);
});

test("data of people goes only to means that are fit for it; public functions have none", async () => {
  const open = aMeans("open", { ways: [aWay("any", { talk: 3, publish: 3 })], dataLevel: "contact" });
  const catalogue = aCatalogue([open], [aFunction("talk"), aFunction("publish", "public")]);
  const segments = [aSegment("a"), aSegment("all", { kind: "public" })];
  const wanted = anInput(
    { talk: ["a"], publish: ["all"] },
    { segments, limits: { staffCount: 5, dataSensitivity: "sensitive" } },
  );
  const plan = await firstProposal(wanted, catalogue);
  expect(plan.coverage.map((line) => [line.function, line.quality])).toEqual([
    ["publish", 3],
    ["talk", 0],
  ]);
  expect(plan.uncovered).toMatchObject([{ function: "talk", why: "limits" }]);
});

test("a notice that people send by themselves is fit beside careful data; a maker's list is not, nor anything else", async () => {
  const notice = (kind: "tool" | "practice") =>
    aMeans("notice", { kind, ways: [aWay("any", { "reach-by-paper": 2, talk: 2 })], dataLevel: "contact" });
  const qualities = async (kind: "tool" | "practice", dataLevel?: "none") => {
    const means = { ...notice(kind), ...(dataLevel ? { dataLevel } : {}) };
    const catalogue = aCatalogue([means], [aFunction("reach-by-paper"), aFunction("talk")]);
    const limits = { staffCount: 5, dataSensitivity: "sensitive" as const };
    const wanted = anInput({ "reach-by-paper": ["a"], talk: ["a"] }, { segments: [aSegment("a")], limits });
    return (await firstProposal(wanted, catalogue)).coverage.map(({ quality }) => quality);
  };
  expect(await qualities("practice")).toEqual([2, 0]);
  expect(await qualities("tool")).toEqual([0, 0]);
  expect(await qualities("practice", "none")).toEqual([0, 0]);
});
