import { describe, expect, test } from "vitest";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import { planDifferences } from "#src/web/advice/plan-differences.ts";
import { sampleFacts, sampleProposal } from "#src/web/advice/proposal-page.fixture.ts";

const facts = sampleFacts("ja");

describe("what another plan gains and gives up", () => {
  test("a plan beside itself differs in nothing", () => {
    expect(planDifferences(facts, sampleProposal, sampleProposal)).toEqual({ gains: [], givesUp: [] });
  });

  test("less money is gained, more work given up, in the figures of the difference", () => {
    const { totals } = sampleProposal;
    const other = with_({ monthlyYen: totals.monthlyYen - 1_200, monthlyMinutes: totals.monthlyMinutes + 90 });
    expect(planDifferences(facts, sampleProposal, other)).toEqual({
      gains: ["毎月 1,200円 安い"],
      givesUp: ["毎月の手間が 1.5時間 多い"],
    });
    expect(planDifferences(facts, other, sampleProposal)).toEqual({
      gains: ["毎月の手間が 1.5時間 少ない"],
      givesUp: ["毎月 1,200円 高い"],
    });
  });

  test("a plan whose prices are known is better in that, though its sum is the same", () => {
    const known = with_({ unpriced: [] });
    const toAsk = with_({ unpriced: ["x"] });
    expect(planDifferences(facts, toAsk, known)).toEqual({ gains: ["値段を問い合わせるものが 1件 減る"], givesUp: [] });
  });

  test("what reaches people less is named by what it is, and only where the mark differs", () => {
    const reached = sampleProposal.coverage.findIndex(({ quality }) => quality === 3);
    const worse = sampleProposal.coverage.map((one, i) => (i === reached ? { ...one, quality: 0 as const } : one));
    const [told = ""] = planDifferences(facts, sampleProposal, { ...sampleProposal, coverage: worse }).givesUp;
    const name = facts.functions.get(sampleProposal.coverage[reached]?.function ?? "")?.name.ja ?? "?";
    expect(told).toContain(name);
    const part = sampleProposal.coverage.map((one) => (one.quality === 2 ? { ...one, quality: 1 as const } : one));
    expect(planDifferences(facts, sampleProposal, { ...sampleProposal, coverage: part }).givesUp).toEqual([]);
  });
});

function with_(totals: Partial<Proposal["totals"]>): Proposal {
  return { ...sampleProposal, totals: { ...sampleProposal.totals, ...totals } };
}
