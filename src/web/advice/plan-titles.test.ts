import { expect, test } from "vitest";
import type { Proposal, ProposalKind } from "#src/domain/advice/proposal.ts";
import { planTitle, shownKinds } from "#src/web/advice/plan-titles.ts";
import { sampleProposal } from "#src/web/advice/proposal-page.fixture.ts";

const [first] = sampleProposal.means;
if (!first) throw new Error("the sample has no means");

function plan(
  kinds: readonly ProposalKind[],
  minutes: number,
  yen: number | null,
  more: Partial<Proposal> = {},
): Proposal {
  const means = [{ ...first, monthlyMinutes: minutes, monthlyYen: yen, initialYen: 0 }] as Proposal["means"];
  const totals = { ...sampleProposal.totals, firstYearYen: 12 * (yen ?? 0), unpricedFees: [] };
  return { ...sampleProposal, kinds, means, totals, ...more };
}

test("a plan is called what it is best at only where its figures show it", () => {
  const light = plan(["least-burden"], 60, 2_199);
  const cheap = plan(["least-cost"], 300, 0);
  expect(planTitle(light, [light, cheap], "ja")).toBe("A案（手間を抑える）");
  expect(planTitle(cheap, [light, cheap], "ja")).toBe("B案（お金を抑える）");
  const heavy = plan(["least-burden"], 600, 0);
  expect(planTitle(heavy, [heavy, cheap], "ja")).toBe("A案");
  expect(planTitle(light, [light], "ja")).toBe("");
});

test("nothing is called cheap that is dearer than another, or of which a price or a fee is not known", () => {
  const dear = plan(["least-cost"], 60, 2_199);
  expect(shownKinds(dear, [dear, plan(["least-burden"], 60, 300)])).toEqual([]);
  // What is known of the other is less, and more is to be asked: nobody can say which is cheaper.
  expect(shownKinds(dear, [dear, plan(["least-burden"], 60, null)])).toEqual([]);
  const asked = plan(["least-cost"], 60, null);
  expect(shownKinds(asked, [asked, plan(["least-burden"], 60, 300)])).toEqual([]);
  const fee = { ...sampleProposal.totals, firstYearYen: 0, unpricedFees: [{ means: "x", percent: null }] };
  const charged = plan(["least-cost"], 60, 0, { totals: fee });
  expect(shownKinds(charged, [charged, dear])).toEqual([]);
});

test("better quality is claimed against every other plan", () => {
  const coverage = sampleProposal.coverage.map((one) => ({ ...one, quality: 3 as const }));
  const better = plan(["best-quality"], 60, 0, { coverage });
  const other = plan(["least-cost"], 60, 0);
  expect(shownKinds(better, [better, other])).toEqual(["best-quality"]);
  expect(shownKinds(better, [better, { ...other, coverage }])).toEqual([]);
});
