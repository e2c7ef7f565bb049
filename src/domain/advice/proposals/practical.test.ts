import { expect, test } from "vitest";
import { aMeans, aTier } from "#src/domain/advice/planning/planning.factory.ts";
import { openTasks } from "#src/domain/advice/proposals/open-tasks.ts";
import { vendorQuestions } from "#src/domain/advice/proposals/vendor-questions.ts";

const words = { ja: "x", "ja-easy": "x", en: "x" };
const add = { tier: "base", change: "add" } as const;

test("a vendor is asked what the catalogue does not know, and nothing that it does", () => {
  const known = aMeans("known", {
    tiers: [aTier({ monthlyYen: 500 })],
    nonprofitTerms: null,
    verified: true,
    dataLevel: "none",
    leaving: { export: words, contract: words, minutes: 60 },
  });
  expect(vendorQuestions(known, add)).toEqual(["discount"]);
  const open = aMeans("open", { tiers: [aTier({ monthlyYen: null, taxIncluded: null, feePercent: null })] });
  expect(vendorQuestions(open, add)).toEqual(["price", "fee", "discount", "still-so", "data", "export", "contract"]);
  const free = aMeans("free", { nonprofitTerms: words });
  expect(vendorQuestions(free, add)).toEqual(["free-limits", "discount-papers", "still-so", "data", "export"]);
  const taxed = aMeans("taxed", { tiers: [aTier({ monthlyYen: 500, taxIncluded: null })] });
  expect(vendorQuestions(taxed, add)).toContain("tax");
});

test("nobody is asked about what is in use, or about what people do themselves", () => {
  expect(vendorQuestions(aMeans("used"), { tier: "base", change: "keep" })).toEqual([]);
  expect(vendorQuestions(aMeans("practice", { kind: "practice" }), add)).toEqual([]);
});

test("what was taken for granted becomes tasks: by group what people have, once, in an order", () => {
  const assumptions = [
    { code: "access-unknown", segment: "a", key: "device" },
    { code: "access-assumed", segment: "a", key: "mobility", value: "full" },
    { code: "access-assumed", segment: "b", key: "hearing", value: "full" },
    { code: "price-unknown", key: "tool" },
    { code: "staff-count-unknown", value: 5 },
    { code: "staff-turnover-assumed", value: 154 },
    { code: "setup-needs-it-person", key: "server" },
  ];
  expect(openTasks({ assumptions })).toEqual([
    { find: "staff-count" },
    { find: "access", segment: "a", keys: ["device", "mobility"] },
    { find: "access", segment: "b", keys: ["hearing"] },
    { find: "price", means: "tool" },
    { find: "it-person", means: "server" },
  ]);
});
