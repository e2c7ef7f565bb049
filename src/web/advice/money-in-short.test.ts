import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import type { Proposal, ProposedMeans } from "#src/domain/advice/proposal.ts";
import { extraCosts } from "#src/web/advice/extra-costs.ts";
import { hoursInShort } from "#src/web/advice/hours-in-short.ts";
import { moneyInShort, rangeWords, yearAtMost } from "#src/web/advice/money-in-short.ts";
import { priceCautions, ShownToAll } from "#src/web/advice/proposal-grounds.tsx";
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
/** Of the prices of the sample: a warning stands beside each sum that rests on them. */
const aged = "税別の値段を含みます。いちばん古い値段は2026年のもの";
const paper = { ja: "紙代がかかります", "ja-easy": "{紙|かみ}の お{金|かね}", en: "Paper is paid besides" };
const told = (plan: Proposal): string => {
  const { sum, beside } = moneyInShort(facts, plan);
  return beside === "" ? sum : `${sum}（${beside}）`;
};

describe("money in a line", () => {
  test("the first year comes first, and when it is due beside it: nobody adds what is one sum", () => {
    expect(told(planOf({}, {}))).toBe("0円");
    const monthly = planOf({ monthlyYen: 380 }, { monthlyYen: 380, firstYearYen: 4_560 });
    expect(told(monthly)).toBe(`1年目 4,560円（毎月 380円。${aged}）`);
    const ahead = { monthlyYen: 2_199, aheadYen: 26_386 };
    expect(told(planOf(ahead, { monthlyYen: 2_199, firstYearYen: 26_386 }))).toBe(
      `1年目 26,386円（申し込む日に1年分を払います。毎月の支払いはありません。${aged}）`,
    );
    expect(told(planOf({ initialYen: 5_000 }, { initialYen: 5_000, firstYearYen: 5_000 }))).toBe(
      `1年目 5,000円（はじめに払います。毎月の支払いはありません。${aged}）`,
    );
    const both = { initialYen: 5_000, monthlyYen: 100 };
    expect(told(planOf(both, { ...both, firstYearYen: 6_200 }))).toBe(
      `1年目 6,200円（はじめに5,000円、毎月 100円。${aged}）`,
    );
  });

  test("a later year costs what comes again, without what is paid once", () => {
    const plan = planOf(
      { initialYen: 5_000, monthlyYen: 100 },
      { initialYen: 5_000, monthlyYen: 100, firstYearYen: 6_200 },
    );
    expect([rangeWords(facts, plan, "firstYearYen"), rangeWords(facts, plan, "laterYearYen")]).toEqual([
      "6,200円",
      "1,200円",
    ]);
  });

  test("what is not known is named, with what is known beside it", () => {
    const unknown = planOf({ monthlyYen: null }, { unpriced: [one.id] });
    expect(told(unknown)).toMatch(/^まだ分かりません（値段を聞くもの：「.+」）$/);
    const totals = { initialYen: 900, firstYearYen: 900, unpriced: [one.id] };
    expect(told(planOf({ monthlyYen: null, initialYen: 900 }, totals))).toMatch(/^1年目 900円と、値段を聞く分（/);
  });

  test("nought is told as the fixed payments alone where something is in no sum, which is named", () => {
    const means = facts.means.get(one.id);
    const [tier] = means?.tiers ?? [];
    if (means === undefined || tier === undefined) throw new Error("the sample has tiers");
    const using = { ...facts, means: new Map([[one.id, { ...means, tiers: [{ ...tier, id: "t", perUse: paper }] }]]) };
    const plan = planOf({ tier: "t" }, {});
    expect(moneyInShort(using, plan)).toMatchObject({
      sum: "決まった支払い 0円 ＋ 使うたびの実費",
      beside: "紙代がかかります",
      due: "",
    });
    expect(extraCosts(using, plan)).toEqual([expect.stringMatching(/：紙代がかかります$/)]);
    const taxed = { ...tier, id: "t", feePercent: 8, feeYenEach: 5, taxIncluded: false };
    const giving = { ...facts, means: new Map([[one.id, { ...means, tiers: [taxed] }]]) };
    const fee = planOf({ tier: "t" }, { unpricedFees: [{ means: one.id, percent: 8, yenEach: 5 }] });
    expect(moneyInShort(giving, fee).sum).toBe("決まった支払い 0円 ＋ 受け取るたびの手数料");
    expect(moneyInShort(giving, fee).beside).toContain("たとえば100,000円を受け取ると、手数料は");
    expect(extraCosts(giving, fee)).toEqual([expect.stringMatching(/：受け取る額の8％と1件5円、これに税$/)]);
    expect(extraCosts(facts, planOf({}, {}))).toEqual([]);
  });

  test("what is to be minded of a price stands with the costs, what everybody sees of its users with the plan", () => {
    const means = facts.means.get(one.id);
    if (means === undefined) throw new Error("the sample has means");
    const caution = (ja: string) => ({ ja, "ja-easy": ja, en: ja });
    const cautions = [caution("料金は2025年1月に読んだものです。"), caution("録音はしません。")];
    const here = {
      ...facts,
      means: new Map([[one.id, { ...means, cautions, shows: caution("売り手の名前と住所の表示が要ります。") }]]),
    };
    expect(priceCautions(here, planOf({}, {}))).toEqual([
      expect.stringMatching(/：料金は2025年1月に読んだものです。$/),
    ]);
    expect(priceCautions(facts, planOf({}, {}))).toEqual([]);
    const shown = ShownToAll({ facts: here, proposal: planOf({}, {}) }).map((one) => renderToString(one));
    expect(shown).toEqual([expect.stringContaining("売り手の名前と住所の表示")]);
    expect(ShownToAll({ facts, proposal: planOf({}, {}) })).toEqual([]);
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
    expect(yearAtMost(withPaid(), asked)).toBe(237_600);
    expect(yearAtMost(withPaid({ taxIncluded: true }), asked)).toBe(12 * 450 * 40);
    expect(yearAtMost(withPaid({ taxIncluded: false }), asked)).toBe(237_600);
    expect(yearAtMost(withPaid({ id: "free" }), asked)).toBeNull();
    expect(yearAtMost(withPaid({ to: 30 }), asked)).toBeNull();
    expect(yearAtMost(withPaid({ forForms: ["npo"] }), asked)).toBeNull();
    expect(yearAtMost(withPaid({ monthlyYen: null }), asked)).toBeNull();
    const plan = planOf({ tier: "free", monthlyYen: null }, { unpriced: [one.id] });
    expect(moneyInShort(withPaid(), plan)).toMatchObject({
      sum: "1年目 0円か、多くて237,600円",
      year: "0円か、多くて237,600円",
      beside: expect.stringMatching(/^税込か分からないので、税を足した額です。「.+」に聞けば決まります$/),
    });
    expect(moneyInShort(withPaid({ taxIncluded: true }), plan).beside).not.toContain("税");
    const everywhere = (["monthlyYen", "firstYearYen", "laterYearYen"] as const).map((sum) =>
      rangeWords(withPaid(), plan, sum),
    );
    const year = "0円か、多くて237,600円";
    expect(everywhere).toEqual(["0円か、多くて19,800円", year, year]);
    const once = planOf({ tier: "free", monthlyYen: null, initialYen: null }, { unpriced: [one.id] });
    expect(rangeWords(withPaid(), once, "laterYearYen")).toBe("まだ分かりません");
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
