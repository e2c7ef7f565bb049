import fc from "fast-check";
import { expect, it } from "vitest";
import { ageFindings, ageInMonths, freshMonths } from "#src/domain/advice/catalogue/check-age.ts";
import { aMeans, aTier } from "#src/domain/advice/planning/planning.factory.ts";

const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const source = (date: string | null) => ({ url: "https://example.org/", date });

it("counts whole months from the end of what a date says", () => {
  expect(ageInMonths("2024-11-24", "2026-11-24")).toBe(24);
  expect(ageInMonths("2024-11-25", "2026-11-24")).toBe(23);
  expect(ageInMonths("2024-11", "2026-11-24")).toBe(23);
  expect(ageInMonths("2024", "2026-11-24")).toBe(22);
  expect(ageInMonths("2027", "2026-11-24")).toBe(0);
});

it("never calls a date older because less of it is known, nor younger as days pass", () => {
  fc.assert(
    fc.property(day, day, day, (date, a, b) => {
      const [on, later] = [a, b].sort() as [string, string];
      for (const known of [date, date.slice(0, 7), date.slice(0, 4)]) {
        expect(ageInMonths(known, on)).toBeLessThanOrEqual(ageInMonths(date, on));
        expect(ageInMonths(known, later)).toBeGreaterThanOrEqual(ageInMonths(known, on));
      }
    }),
  );
});

it("gives prices, products and practices their own time, and names facts without a date", () => {
  const priced = aMeans("priced", {
    tiers: [aTier({ monthlyYen: 100, source: 0 })],
    sources: [source("2024-06")],
    factsDate: "2024-06",
  });
  const product = aMeans("product", { factsDate: "2024-06", sources: [source("2024-06")] });
  const practice = aMeans("practice", { kind: "practice", factsDate: "2020-01", sources: [source("2020-01")] });
  const undated = aMeans("undated", { sources: [source(null)] });
  const general = aMeans("general", { generalKnowledge: true });
  const found = (on: string) =>
    ageFindings([priced, product, practice, undated, general], on).map((one) => `${one.code} ${one.subject}`);
  expect(found("2026-06-30")).toEqual(["undated undated"]);
  expect(found("2026-11-24")).toEqual(["stale priced", "undated undated"]);
  expect(found("2031-01-01")).toEqual(["stale priced", "stale product", "stale practice", "undated undated"]);
});

it("finds a price that is older than the rest of the entry, of practices too", () => {
  const sources = [source("2022-01"), source("2026-01")];
  const tiers = [aTier({ monthlyYen: 100, source: 0 })];
  const tool = aMeans("tool", { tiers, sources, factsDate: "2026-01" });
  const practice = aMeans("practice", { kind: "practice", tiers, sources, factsDate: "2022-01" });
  expect(ageFindings([tool, practice], "2026-11-24").map((one) => `${one.subject} ${one.detail}`)).toEqual([
    "tool tier:base",
    "practice tier:base",
  ]);
  expect(ageInMonths("2022-01", "2024-03-01")).toBeGreaterThan(freshMonths.price);
});
