import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { withTax } from "#src/domain/advice/planning/price-offers.ts";
import type { Proposal, ProposedMeans } from "#src/domain/advice/proposal.ts";
import { aheadWords, dueWords, dueYen, priceWords, sumWords, unknownWords } from "#src/web/advice/known-money.ts";
import { EachMore, OverStart, priceNotes, TotalFacts } from "#src/web/advice/price-facts.tsx";
import { sampleFacts, sampleProposal } from "#src/web/advice/proposal-page.fixture.ts";

const facts = sampleFacts("ja");
const bridge = sampleProposal.means.find(({ id }) => id === "bridge");
if (!bridge) throw new Error("the sample has no bridge");

const planOf = (...means: readonly ProposedMeans[]): Proposal => ({
  ...sampleProposal,
  means,
  creates: [],
  totals: {
    ...sampleProposal.totals,
    monthlyYen: means.reduce((sum, one) => sum + (one.monthlyYen ?? 0), 0),
    initialYen: means.reduce((sum, one) => sum + (one.initialYen ?? 0), 0),
  },
});

it("counts a sum without tax with it, less than a yen left out, and leaves the others", () => {
  expect([1_999, 23_988, 1_000, 980, 0].map((yen) => withTax(yen, false))).toEqual([2_198, 26_386, 1_100, 1_078, 0]);
  expect([withTax(1_999, true), withTax(1_999, null)]).toEqual([1_999, 1_999]);
});

it("never shows nought for what is not known, and says how many prices are to be asked", () => {
  const asked = { ...bridge, id: "lend-tablets", monthlyYen: null, initialYen: 0 };
  const plan = planOf({ ...bridge, monthlyYen: 0 }, asked, asked);
  expect(dueWords(plan, "monthlyYen", "ja")).toBe("まだ分かりません");
  expect(unknownWords(plan, "monthlyYen", "ja")).toBe("値段を聞くもの 2件");
  expect(unknownWords(plan, "initialYen", "ja")).toBeUndefined();
  expect(dueWords(plan, "initialYen", "ja")).toBe("0円");
});

it("tells a year in advance as cash of the first day, and by the month as nothing, everywhere", () => {
  const yearly = { ...bridge, initialYen: 0, monthlyYen: 2_199, aheadYen: 26_386 };
  const plan = planOf(yearly);
  expect([dueYen(plan, "initialYen"), dueYen(plan, "monthlyYen")]).toEqual([26_386, 0]);
  expect(plan.totals.initialYen).toBe(0);
  expect(dueWords(plan, "initialYen", "ja")).toBe("26,386円");
  expect(aheadWords(plan, "ja")).toBe("1年分、次は1年後");
  expect(dueWords(plan, "monthlyYen", "ja")).toBe("なし（年払い）");
  expect(sumWords(plan, "monthlyYen", "ja")).toBe("なし（年払い）");
  expect(sumWords(plan, "initialYen", "ja")).toBe("26,386円");
  const row = (["monthlyYen", "initialYen", "firstYearYen", "laterYearYen"] as const).map((part) =>
    priceWords(yearly, part, "ja"),
  );
  expect(row).toEqual(["なし（年払い）", "26,386円（1年分）", "26,386円", "26,386円"]);
  expect(dueWords(planOf(yearly, { ...bridge, monthlyYen: 500, initialYen: 0 }), "monthlyYen", "ja")).toBe(
    "500円（ほかに年払いのもの）",
  );
  const asked = planOf(yearly, { ...bridge, monthlyYen: null, initialYen: 0 });
  expect(dueWords(asked, "monthlyYen", "ja")).toBe("なし（年払い）と、値段を聞く分");
  expect(aheadWords(planOf({ ...yearly, initialYen: 500 }), "ja")).toContain("うち26,386円は");
  const start = (value: number) => ({ ...facts, limits: { initialYen: { value, confidence: 1, evidence: [] } } });
  const over = (value: number) => renderToString(<OverStart facts={start(value)} proposal={plan} />);
  expect(over(10_000)).toContain("（26,386円）が、はじめに使えるお金（10,000円）をこえます");
  expect(over(26_386)).toBe("");
  expect(priceNotes(facts, yearly)).toEqual(["申し込む日に払い、次は1年後"]);
  expect(aheadWords(planOf(bridge), "ja")).toBeUndefined();
});

it("says beside the total whether tax is in it and how old its oldest price is", () => {
  const told = (proposal: Proposal) => renderToString(<TotalFacts facts={facts} proposal={proposal} />);
  expect(told(planOf(bridge))).toContain("税別の値段を含みます");
  expect(told(planOf({ ...bridge, taxAdded: true }))).toContain("（税込。");
  expect(told(planOf({ ...bridge, taxAdded: true }))).toContain("2026年のもの");
});

it("says what one person more adds, by the price of one with tax, only where the number was assumed", () => {
  const told = (proposal: Proposal) => renderToString(<EachMore facts={facts} proposal={proposal} />);
  expect(told(planOf(bridge))).toContain("スタッフの人数は仮の数です。1人増えるごとに、毎月 1,200円 増えます。");
  expect(told(planOf({ ...bridge, taxAdded: true }))).toContain("毎月 1,320円");
  expect(told({ ...planOf(bridge), assumptions: [] })).toBe("");
});
