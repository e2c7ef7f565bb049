import { describe, expect, test } from "vitest";
import type { Proposal, ProposedMeans } from "#src/domain/advice/proposal.ts";
import { hoursInShort } from "#src/web/advice/hours-in-short.ts";
import { moneyInShort, yearAtMost } from "#src/web/advice/money-in-short.ts";
import { sampleFacts, sampleProposal } from "#src/web/advice/proposal-page.fixture.ts";

const facts = sampleFacts("ja");
const [any] = sampleProposal.means;
if (!any) throw new Error("the sample has means");
const one: ProposedMeans = { ...any, monthlyYen: 0, initialYen: 0, monthlyMinutes: 30, setupMinutes: 30 };

function planOf(means: Partial<ProposedMeans>, totals: Partial<Proposal["totals"]>): Proposal {
  const none = { monthlyYen: 0, initialYen: 0, firstYearYen: 0, unpriced: [], unpricedFees: [] };
  return {
    ...sampleProposal,
    creates: [],
    means: [{ ...one, ...means }],
    totals: { ...sampleProposal.totals, ...none, ...totals },
  };
}
const told = (plan: Proposal): string => {
  const { sum, beside } = moneyInShort(facts, plan);
  return beside === "" ? sum : `${sum}（${beside}）`;
};

describe("money in a line", () => {
  test("the first year comes first, and when it is due beside it: nobody adds what is one sum", () => {
    expect(told(planOf({}, {}))).toBe("0円");
    const monthly = planOf({ monthlyYen: 380 }, { monthlyYen: 380, firstYearYen: 4_560 });
    expect(told(monthly)).toBe("1年目 4,560円（毎月 380円）");
    const ahead = { monthlyYen: 2_199, aheadYen: 26_386 };
    expect(told(planOf(ahead, { monthlyYen: 2_199, firstYearYen: 26_386 }))).toBe(
      "1年目 26,386円（申し込む日に1年分を払います。毎月の支払いはありません）",
    );
    expect(told(planOf({ initialYen: 5_000 }, { initialYen: 5_000, firstYearYen: 5_000 }))).toBe(
      "1年目 5,000円（はじめに払います。毎月の支払いはありません）",
    );
    const both = { initialYen: 5_000, monthlyYen: 100 };
    expect(told(planOf(both, { ...both, firstYearYen: 6_200 }))).toBe("1年目 6,200円（はじめに5,000円、毎月 100円）");
  });

  test("what is not known is named, with what is known beside it", () => {
    const unknown = planOf({ monthlyYen: null }, { unpriced: [one.id] });
    expect(told(unknown)).toMatch(/^まだ分かりません（値段を聞くもの：「.+」）$/);
    const totals = { initialYen: 900, firstYearYen: 900, unpriced: [one.id] };
    expect(told(planOf({ monthlyYen: null, initialYen: 900 }, totals))).toMatch(/^1年目 900円と、値段を聞く分（/);
  });

  test("where another price of the same thing is known, the most that it can be is told: for so many people", () => {
    const means = facts.means.get(one.id);
    const [tier] = means?.tiers ?? [...facts.means.values()].flatMap(({ tiers }) => tiers);
    if (means === undefined || tier === undefined) throw new Error("the sample has tiers");
    const paid: typeof tier = {
      ...tier,
      id: "paid",
      monthlyYen: 450,
      initialYen: 0,
      perHead: true,
      heads: "staff",
      from: 1,
      to: null,
      forForms: null,
      taxIncluded: null,
    };
    const withPaid = (more: Partial<typeof tier> = {}) => ({
      ...facts,
      heads: { ...facts.heads, staff: 40 },
      means: new Map([[one.id, { ...means, tiers: [{ ...paid, ...more }] }]]),
    });
    const asked = { ...one, tier: "free", monthlyYen: null };
    expect(yearAtMost(withPaid(), asked)).toBe(12 * 450 * 40);
    expect(yearAtMost(withPaid({ taxIncluded: false }), asked)).toBe(237_600);
    expect(yearAtMost(withPaid({ id: "free" }), asked)).toBeNull();
    expect(yearAtMost(withPaid({ to: 30 }), asked)).toBeNull();
    expect(yearAtMost(withPaid({ forForms: ["npo"] }), asked)).toBeNull();
    expect(yearAtMost(withPaid({ monthlyYen: null }), asked)).toBeNull();
    const plan = planOf({ tier: "free", monthlyYen: null }, { unpriced: [one.id] });
    expect(moneyInShort(withPaid(), plan).sum).toBe("1年目 0円か、多くて216,000円");
  });
});

describe("hours in a line", () => {
  test("to begin with and each month; whose they are from two hours on", () => {
    expect(hoursInShort(facts, planOf({}, {}))).toEqual({
      parts: [
        { when: "はじめに", time: "約30分" },
        { when: "毎月", time: "約30分" },
      ],
      beside: "",
    });
    expect(hoursInShort(facts, planOf({ monthlyMinutes: 0, setupMinutes: 0 }, {})).parts).toEqual([
      { when: "", time: "0分" },
    ]);
    const much = { ...planOf({ setupMinutes: 600 }, {}), assumptions: [] };
    expect(hoursInShort(facts, much).beside).toBe("みんなで合わせた時間です");
  });

  test("what falls on one of forty is minutes, never half an hour", () => {
    const forty = { ...facts, heads: { ...facts.heads, staff: 40 } };
    const plan = { ...planOf({ monthlyMinutes: 150 }, {}), assumptions: [] };
    expect(hoursInShort(forty, plan).beside).toContain("40人で分ければ、1人に毎月5分くらい");
    const guessed = { ...plan, assumptions: [{ code: "staff-count-unknown", value: 40 }] };
    expect(hoursInShort(forty, guessed).beside).toBe("みんなで合わせた時間です");
  });
});
