import { expect, test } from "vitest";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import { inlineSolver } from "#src/domain/advice/planning/planning.factory.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";

/* Old people who live alone, some with a landline only and some with smartphones, on the catalogue as it is shipped. */

const catalogue = await readCatalogueFiles(catalogueFolder());
const solver = await inlineSolver();
const landline = { id: "a", kind: "served", label: "", access: { device: ["none"], phone: ["landline"] } } as const;
const smartphone = {
  id: "b",
  kind: "served",
  label: "",
  access: { device: ["smartphone"], phone: ["mobile"] },
} as const;
const [some, rest, all] = [
  { ...landline, share: 0.3, size: null },
  { ...smartphone, share: 0.7, size: null },
  { ...smartphone, share: 1, size: null },
];

async function plansFor(segments: PlanInput["segments"], more: Partial<PlanInput> = {}) {
  const ids = segments.map(({ id }) => id);
  const wish = { function: "call-and-check-in", for: ids, importance: 2, must: true } as const;
  const limits = { servedCount: 120, staffCount: 3 };
  const input: PlanInput = { needs: [wish], segments, limits, modest: true, currentMeans: [], ...more };
  return (await planProposals(input, catalogue, solver)).proposals;
}

const waysFor = (proposals: Awaited<ReturnType<typeof plansFor>>, segment: string) =>
  proposals.flatMap(({ means }) =>
    means.flatMap(({ serves }) => serves.filter((one) => one.segment === segment).map(({ way }) => way)),
  );

test("those with smartphones are asked by message and those with a landline are not; nobody rings all 120", async () => {
  const proposals = await plansFor([some, rest]);
  const [least] = proposals;
  const others = least?.means.find(({ serves }) => serves.some(({ segment }) => segment === "b"));
  expect(others?.people).toBe(84);
  expect(waysFor(least ? [least] : [], "b")).toEqual(["answer-by-button"]);
  expect(least?.coverage.map(({ quality }) => quality)).toEqual([2, 2]);
  expect(waysFor(proposals, "b")).not.toContain("by-phone");
  const best = proposals.filter(({ kinds }) => kinds.includes("best-quality"));
  expect([waysFor(best, "a"), waysFor(best, "b")]).toEqual([["by-phone"], ["answer-by-button"]]);
});

test("where all have smartphones nobody is taught for weeks, and hours and money can be borne", async () => {
  for (const { totals } of await plansFor([all])) {
    expect(totals.setupMinutes).toBeLessThan(60 * 40);
    expect(totals.monthlyMinutes).toBeLessThan(60 * 16);
    expect(totals.firstYearYen).toBeLessThan(120_000);
  }
});

test("where nobody knows whether they use LINE, they are asked by text message, which needs no account", async () => {
  const doubts = [{ segment: "b", key: "account", value: "no" }] as const;
  const [least] = await plansFor([some, rest], { doubts });
  expect(waysFor(least ? [least] : [], "b")).toEqual(["read"]);
});
