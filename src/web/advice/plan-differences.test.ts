import { describe, expect, test } from "vitest";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import { decidingLevel, gainsNothing, planDifferences } from "#src/web/advice/plan-differences.ts";
import { sampleFacts, sampleProposal } from "#src/web/advice/proposal-page.fixture.ts";

const facts = sampleFacts("ja");

describe("what another plan gains and gives up", () => {
  test("a plan beside itself differs in nothing", () => {
    expect(planDifferences(facts, sampleProposal, sampleProposal)).toEqual({ gains: [], givesUp: [] });
  });

  test("less money is gained, more work given up, in the figures of the difference", () => {
    const { totals } = sampleProposal;
    const open = known(totals);
    const other = known({
      ...totals,
      monthlyYen: totals.monthlyYen - 1_200,
      monthlyMinutes: totals.monthlyMinutes + 90,
    });
    expect(planDifferences(facts, open, other)).toEqual({
      gains: ["毎月 1,200円 安い"],
      givesUp: ["毎月の手間が 1時間30分 多い"],
    });
    expect(planDifferences(facts, other, open)).toEqual({
      gains: ["毎月の手間が 1時間30分 少ない"],
      givesUp: ["毎月 1,200円 高い"],
    });
  });

  test("hours differ by what is shown of them, and by less than an hour they are about the same", () => {
    const [first] = sampleProposal.means;
    const withMinutes = (monthlyMinutes: number): Proposal => ({
      ...sampleProposal,
      means: first ? [{ ...first, monthlyMinutes }] : [],
    });
    const less = (a: number, b: number) => planDifferences(facts, withMinutes(a), withMinutes(b)).gains;
    expect(less(52, 49)).toEqual([]);
    expect(less(52, 40)).toEqual([]);
    expect(less(110, 40)).toEqual(["毎月の手間が 1時間30分 少ない"]);
    expect(less(90, 30)).toEqual(["毎月の手間が 1時間 少ない"]);
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
    expect(planDifferences(facts, sampleProposal, { ...sampleProposal, coverage: part }).givesUp.join()).toContain(
      "弱く",
    );
  });

  test("a plan with a price that is not known is never called cheaper, in no pair of sums", () => {
    const sums = [0, 2_280, 2_980];
    const plans = sums.flatMap((yen) =>
      [null, 0].map((lent): [boolean, Proposal] => [
        lent === null,
        {
          ...sampleProposal,
          means: sampleProposal.means.map((one) => ({ ...one, initialYen: 0, monthlyYen: one.monthlyYen ?? lent })),
          totals: { ...sampleProposal.totals, monthlyYen: yen, unpriced: lent === null ? ["lend-tablets"] : [] },
        },
      ]),
    );
    for (const [openUnknown, open] of plans)
      for (const [otherUnknown, other] of plans) {
        const { gains, givesUp } = planDifferences(facts, open, other);
        const difference = other.totals.monthlyYen - open.totals.monthlyYen;
        expect(gains.some((one) => one.includes("安い"))).toBe(!otherUnknown && difference < 0);
        expect(givesUp.some((one) => one.includes("高い"))).toBe(!openUnknown && difference > 0);
        const onDearerSide = difference < 0 ? openUnknown && !otherUnknown : otherUnknown && !openUnknown;
        const told = [...gains, ...givesUp].join();
        expect(told.includes("円以上")).toBe(difference !== 0 && onDearerSide);
        const unclear = difference !== 0 && (difference < 0 ? otherUnknown : openUnknown);
        expect(told.includes("くらべられない")).toBe(unclear);
        if (unclear && otherUnknown)
          expect(told).toContain(other.totals.monthlyYen === 0 ? "まだ分かりません" : "円と、値段を聞く分");
      }
  });

  test("nor one that takes a fee which the other does not", () => {
    const open = known({ ...sampleProposal.totals, monthlyYen: 1_000 });
    const fee = known({ ...sampleProposal.totals, monthlyYen: 0, unpricedFees: [{ means: "bridge", percent: 8 }] });
    expect(planDifferences(facts, open, fee)).toEqual({
      gains: [],
      givesUp: [expect.stringContaining("くらべられない")],
    });
    expect(planDifferences(facts, fee, open).givesUp).toEqual([expect.stringContaining("くらべられない")]);
    const both = { ...open, totals: { ...open.totals, unpricedFees: fee.totals.unpricedFees ?? [] } };
    expect(planDifferences(facts, both, fee).gains).toEqual(["毎月 1,000円 安い"]);
  });
});

describe("what decided", () => {
  const level = (name: string, value: number) => ({ name, unit: "count", value, bound: value }) as const;

  test("is the first level at which the other is worse, worked out from its figures", () => {
    const open = { ...sampleProposal, levels: [level("makeshift-musts", 0), level("monthly-minutes", 436)] };
    const makeshift = open.coverage.map((one) => (one.quality === 2 ? { ...one, quality: 1 as const } : one));
    const musts = makeshift.filter(({ must, quality }) => must && quality === 1).length;
    expect(decidingLevel(open, { ...open, coverage: makeshift })).toMatchObject({
      name: "makeshift-musts",
      before: 0,
      after: musts,
    });
    const longer = { ...open, totals: { ...open.totals, monthlyMinutes: 437 } };
    expect(decidingLevel(open, longer)).toMatchObject({ name: "monthly-minutes", before: 436, after: 437 });
  });

  test("nothing is claimed of equal plans, of one that is better, or of levels that cannot be worked out", () => {
    const open = { ...sampleProposal, levels: [level("monthly-minutes", 436), level("wants", 5)] };
    expect(decidingLevel(open, { ...open, levels: open.levels })).toBeNull();
    expect(decidingLevel(open, { ...open, totals: { ...open.totals, monthlyMinutes: 400 } })).toBeNull();
    expect(decidingLevel(open, { ...open, levels: [] })).toBeNull();
    expect(decidingLevel(open, { ...open, levels: [level("wants", 4)] })).toMatchObject({ name: "wants", after: 4 });
  });
});

/** The sample with every price known; the first means takes half an hour, and what is more than in the sample. */
function known(totals: Proposal["totals"]): Proposal {
  const more = totals.monthlyMinutes - sampleProposal.totals.monthlyMinutes;
  const means = sampleProposal.means.map((one, i) => ({
    ...one,
    monthlyMinutes: i === 0 ? 30 + more : one.monthlyMinutes,
    initialYen: one.initialYen ?? 0,
    monthlyYen: one.monthlyYen ?? 0,
  }));
  return { ...sampleProposal, means, totals: { ...totals, unpriced: [] } };
}

function with_(totals: Partial<Proposal["totals"]>): Proposal {
  return { ...sampleProposal, totals: { ...sampleProposal.totals, ...totals } };
}

test("a plan that gains nothing that is shown is told from one that gains a yen, a quarter of an hour, or somebody", () => {
  const worse = {
    ...sampleProposal,
    totals: { ...sampleProposal.totals, monthlyYen: sampleProposal.totals.monthlyYen + 1 },
  };
  expect(gainsNothing(sampleProposal, sampleProposal)).toBe(true);
  expect(gainsNothing(sampleProposal, worse)).toBe(true);
  expect(gainsNothing(worse, sampleProposal)).toBe(false);
  const better = {
    ...worse,
    coverage: worse.coverage.map((one, i) => (i === 1 ? { ...one, quality: 3 as const } : one)),
  };
  expect(gainsNothing(sampleProposal, better)).toBe(false);
  const sooner = { ...worse, means: worse.means.map((one, i) => (i === 0 ? { ...one, setupMinutes: 0 } : one)) };
  expect(gainsNothing(sampleProposal, sooner)).toBe(false);
});
