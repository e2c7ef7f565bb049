import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import { overYardsticks, Yardsticks } from "#src/web/advice/plan-yardsticks.tsx";
import { toldAssumptions } from "#src/web/advice/proposal-grounds.tsx";
import { sampleFacts, sampleProposal } from "#src/web/advice/proposal-page.fixture.ts";

const facts = sampleFacts("ja");
const [first, second] = sampleProposal.means;
if (!first || !second) throw new Error("the sample has two means");

const yardsticks = [
  { code: "hours-bearable", value: 20 },
  { code: "yen-bearable", value: 10_000 },
];
function planOf(hours: number, firstYearYen = 0, more: Partial<Proposal> = {}): Proposal {
  return {
    ...sampleProposal,
    kinds: ["least-burden"],
    optimal: true,
    means: [
      { ...first, monthlyMinutes: 60, monthlyYen: 0, initialYen: 0 },
      { ...second, monthlyMinutes: 60 * (hours - 1), monthlyYen: firstYearYen / 12, initialYen: 0 },
    ] as Proposal["means"],
    totals: { ...sampleProposal.totals, firstYearYen, unpriced: [] },
    assumptions: yardsticks,
    ...more,
  };
}
const told = (proposal: Proposal, proposals = [proposal]) =>
  overYardsticks({ facts, proposals, proposal, secret: null }).map(({ words }) => words);

test("a plan within the yardsticks says nothing of them, one beyond says so beside its total", () => {
  expect(told(planOf(20))).toEqual([]);
  const [over] = told(planOf(52));
  expect(over).toContain("毎月の手間が、目安の20時間をこえます。");
  expect(over).toMatch(/いちばん時間がかかるのは「.+」（約51時間）です。$/);
});

test("far beyond it is said to be too much as it stands, with what a few people would take where that can be borne", () => {
  const means = facts.means.get(second.id);
  if (!means) throw new Error("the sample knows its means");
  const rule = {
    id: "each",
    per: "served" as const,
    fixedMinutes: 0,
    perPersonMinutes: 30,
    perLeaverMinutes: 0,
    reason: "",
  };
  const step = { when: "week", who: "staff", minutes: 60, times: "person", text: means.name } as const;
  const many = { ...means, effort: { rule: "each" }, steps: [step] };
  const here = {
    ...facts,
    effortRules: new Map([["each", rule]]),
    means: new Map([[second.id, many]]),
  };
  const plan = planOf(61);
  const serves = [{ function: "f", segment: "s1", quality: 2 as const, way: "w" }];
  const counted = plan.means.map((one) =>
    one.id === second.id ? { ...one, people: 120, serves, setupMinutes: 120 * 60 } : { ...one, setupMinutes: 60 },
  );
  const [over] = overYardsticks({
    facts: here,
    proposals: [plan],
    proposal: { ...plan, means: counted },
    secret: null,
  });
  expect(over?.words).toContain("このままでは、手間が多すぎます。");
  // 60 hours for 120 people are half an hour each: 2.5 hours for 5, with the one hour of the other means.
  expect(over?.words).toContain("まず5人から始めるなら、はじめに約6時間、毎月約3時間30分です。");
  expect(told(planOf(40))[0]).not.toContain("多すぎます");
  expect(told(planOf(41))[0]).toContain("多すぎます");
  expect(told(planOf(41))[0]).not.toContain("5人");
});

test("a lighter plan beside it is named", () => {
  const open = planOf(52, 0, { kinds: ["best-quality"] });
  const lighter = planOf(10);
  expect(told(open, [open, lighter])[0]).toContain("B案（手間を抑える）は、毎月約10時間です。");
});

test("yen beyond the yardstick are told with what costs most", () => {
  const [over] = told(planOf(2, 277_200));
  expect(over).toContain("1年目のお金が、目安の120,000円をこえます。");
  expect(over).toContain("（277,200円）です。");
  expect(told(planOf(2, 120_000))).toEqual([]);
});

test("assumed numbers that move a sum stand beside it, each with where to change it; never of people outside", () => {
  const assumptions = [
    { code: "staff-count-unknown", value: 5 },
    { code: "size-unknown", segment: "s2", value: 1_200 },
    { code: "size-unknown", segment: "s3", value: 7 },
    ...yardsticks,
  ];
  const counted = planOf(2, 12_000, { assumptions });
  const proposal = {
    ...counted,
    means: counted.means.map((one, i) =>
      i === 0 ? { ...one, people: 9, serves: [{ function: "f", segment: "s2", quality: 2 as const, way: "w" }] } : one,
    ),
  };
  const html = (secret: string | null) =>
    renderToString(<Yardsticks facts={facts} proposals={[proposal]} proposal={proposal} secret={secret} />);
  expect(html("k")).toContain("スタッフ 5人");
  expect(html("k")).toContain("1,200人");
  expect(html("k")).not.toContain(" 7人");
  expect(html("k")).toContain("使えるお金 毎月10,000円まで");
  expect(html("k")).toContain("/edits/limit.staffCount");
  expect(html("k")).toContain("/edits/segment.s2");
  expect(html(null)).not.toContain("<a ");
  const outside = { ...facts, segments: facts.segments.map((one) => ({ ...one, kind: "public" as const })) };
  const [plan, plans] = [proposal, [proposal]];
  expect(renderToString(<Yardsticks facts={outside} proposals={plans} proposal={plan} secret={null} />)).not.toContain(
    "1,200人",
  );
  expect(toldAssumptions(outside, proposal).map(({ code }) => code)).not.toContain("size-unknown");
});

test("where the months are light and the preparation is not, the year is told, with what takes most to set up", () => {
  const setUp = (setupHours: number): Proposal => {
    const plan = planOf(10);
    const [one, two] = plan.means;
    if (!one || !two) throw new Error("the plan has two means");
    return {
      ...plan,
      means: [
        { ...one, setupMinutes: 0 },
        { ...two, setupMinutes: 60 * setupHours },
      ],
    };
  };
  expect(told(setUp(120))).toEqual([]);
  const [over, ...more] = told(setUp(130));
  expect(more).toEqual([]);
  expect(over).toContain("準備を入れると、1年目の手間が、目安の240時間（12か月分）をこえます。");
  expect(over).toMatch(/いちばん時間がかかるのは「.+」（約130時間）です。$/);
});
