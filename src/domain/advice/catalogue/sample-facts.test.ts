import fc from "fast-check";
import { expect, it } from "vitest";
import { factsInText, factsOf, sampleFacts } from "#src/domain/advice/catalogue/sample-facts.ts";
import { aCreation, aMeans, aTier } from "#src/domain/advice/planning/planning.factory.ts";

const words = (text: string) => ({ ja: text, "ja-easy": text, en: text });
const sources = [
  { url: "https://example.org/price", date: "2025-06" },
  { url: "https://example.org/terms", date: null },
];
const means = ["a", "b", "c"].map((id) =>
  aMeans(id, {
    sources,
    tiers: [
      aTier({ monthlyYen: 450, perHead: true, source: 0, freeLimits: words("5 GB") }),
      aTier({ id: "ask", monthlyYen: null, source: null }),
    ],
    nonprofitTerms: words("for NPOs"),
    creates: [aCreation({ perPersonMonthlyYen: 990 }), aCreation({})],
    cautions: [words("40 days"), words("mind the noise")],
  }),
);

it("takes every statement that rests on a source, with that source", () => {
  expect(factsOf(means.slice(0, 1)).map((fact) => [fact.detail, fact.sources.length])).toEqual([
    ["caution:0", 2],
    ["creates:0", 2],
    ["limits:base", 1],
    ["terms", 2],
    ["tier:base", 1],
  ]);
  expect(factsInText(factsOf(means).slice(4, 5))).toBe(
    "1. a (tier:base): 450 yen a month, 0 yen once for each of staff (tax included; staff 1-)\n   https://example.org/price (2025-06)",
  );
});

it("draws different facts, the same for the same seed, and never more than there are", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat({ max: 30 }), (seed, count) => {
      const drawn = sampleFacts(means, seed, count);
      expect(drawn).toEqual(sampleFacts(means, seed, count));
      expect(drawn).toHaveLength(Math.min(count, 15));
      expect(new Set(drawn.map((fact) => `${fact.means} ${fact.detail}`)).size).toBe(drawn.length);
    }),
  );
  expect(sampleFacts(means, 1, 10)).not.toEqual(sampleFacts(means, 2, 10));
});
