import { expect, test } from "vitest";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import { dueWords, sumWords } from "#src/web/advice/known-money.ts";
import { sampleProposal } from "#src/web/advice/proposal-page.fixture.ts";

const [first] = sampleProposal.means;
const lending = (people: number, initialYen: number | null): Proposal => ({
  ...sampleProposal,
  means: first
    ? [
        { ...first, id: "chat", initialYen: 0, monthlyYen: 550 },
        { ...first, id: "lend", initialYen, monthlyYen: null },
      ]
    : [],
  creates: [{ means: "lend", segment: "s1", access: { device: "tablet" }, people, yen: null }],
  totals: { ...sampleProposal.totals, initialYen: initialYen ?? 0, monthlyYen: 550, firstYearYen: 6_600 },
});

test("the small known part of a sum is not told beside five or more things of which no price is known", () => {
  const told = (proposal: Proposal) => [
    dueWords(proposal, "monthlyYen", "ja"),
    sumWords(proposal, "firstYearYen", "ja"),
  ];
  expect(told(lending(5, null))).toEqual(["まだ分かりません", "まだ分かりません"]);
  expect(told(lending(4, null))).toEqual(["550円と、値段を聞く分", "6,600円と、値段を聞く分"]);
  expect(told(lending(5, 30_000))).toEqual(["550円と、値段を聞く分", "6,600円と、値段を聞く分"]);
});
