import { expect, it } from "vitest";
import { sourceFindings } from "#src/domain/advice/catalogue/check-sources.ts";
import { aCreation, aMeans, aTier } from "#src/domain/advice/planning/planning.factory.ts";

const words = (text: string) => ({ ja: text, "ja-easy": text, en: text });
const sources = [{ url: "https://example.org/", date: "2026-03" }];
const details = (means: Parameters<typeof aMeans>[1]) =>
  sourceFindings([aMeans("m", { sources, ...means })], "2026-11-24").map((one) => one.detail);

it("lets sourced prices, and what a practice costs nobody, pass", () => {
  expect(details({ tiers: [aTier({ monthlyYen: 500, source: 0, freeLimits: words("3,000 yen more") })] })).toEqual([]);
  expect(details({ kind: "practice", tiers: [aTier({ freeLimits: words("nothing to buy, 2 helpers") })] })).toEqual([]);
  expect(details({ tiers: [aTier({ monthlyYen: null, initialYen: null })] })).toEqual([]);
});

it("finds a tool's price of 0 without a source, and money in words without one", () => {
  expect(details({})).toEqual(["tier:base"]);
  for (const text of ["月500円ほど", "500 yen", "1,500 JPY a month", "3 USD for each", "$ 3"])
    expect(details({ tiers: [aTier({ monthlyYen: null, initialYen: null, freeLimits: words(text) })] }), text).toEqual([
      "limits:base",
    ]);
});

it("finds costs per person of an entry without sources", () => {
  const creates = [aCreation({ perPersonYen: 0 }), aCreation({ perPersonMonthlyYen: 990 })];
  expect(details({ kind: "practice", creates, sources: [], generalKnowledge: true })).toEqual(["creates:1"]);
  expect(details({ kind: "practice", creates })).toEqual([]);
});

it("finds entries whose standing contradicts their sources", () => {
  const practice = { kind: "practice" as const };
  expect(details({ ...practice, sources: [] })).toEqual(["standing"]);
  expect(details({ ...practice, sources: [], generalKnowledge: true })).toEqual([]);
  expect(details({ ...practice, generalKnowledge: true })).toEqual(["standing"]);
  expect(details({ ...practice, verified: true })).toEqual([]);
  expect(details({ ...practice, verified: true, sources: [{ url: "https://example.org/", date: "2025" }] })).toEqual([
    "verified",
  ]);
});
