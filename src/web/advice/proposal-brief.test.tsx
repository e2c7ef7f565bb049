import { expect, test } from "vitest";
import { briefLines } from "#src/web/advice/proposal-brief.tsx";
import { sampleFacts, sampleProposal, sampleProposalPage } from "#src/web/advice/proposal-page.fixture.ts";
import { ProposalPage } from "#src/web/advice/proposal-page.tsx";
import { renderPage } from "#src/web/kit/render-page.ts";

const facts = sampleFacts("ja");

test("what reaches people differently well is told apart, with the mark of the table", () => {
  const [bridge] = sampleProposal.means;
  if (bridge === undefined) throw new Error("the sample has means");
  const told = briefLines(facts, sampleProposal, bridge);
  expect(told.map(({ mark }) => mark)).toEqual(["full", "part"]);
  expect(told[0]?.who).toBe("電話だけの高齢の方");
  const alike = { ...bridge, serves: bridge.serves.map((one) => ({ ...one, quality: 3 as const })) };
  const coverage = sampleProposal.coverage.map((one) => ({ ...one, quality: 3 as const }));
  expect(briefLines(facts, { ...sampleProposal, coverage }, alike)).toHaveLength(1);
  // Help that was only assumed: the plan as a whole says less than the way by itself.
  const weak = sampleProposal.coverage.map((one) => ({ ...one, quality: 1 as const }));
  expect(briefLines(facts, { ...sampleProposal, coverage: weak }, alike).map(({ mark }) => mark)).toEqual(["part"]);
});

test("what to do, for how much and for whom stands before everything else", () => {
  const html = renderPage(<ProposalPage {...sampleProposalPage("ja")} />);
  const at = (words: string): number => html.indexOf(words);
  expect(at('id="brief"')).toBeGreaterThan(0);
  expect(at('id="brief"')).toBeLessThan(at('id="not-reached"'));
  expect(at('id="not-reached"')).toBeLessThan(at('class="plans'));
  const brief = html.slice(at('id="brief"'), at('id="not-reached"'));
  for (const { id } of sampleProposal.means) expect(brief).toContain(`href="#means-${id}"`);
  expect(brief).toContain("毎月のお金");
  expect(brief).toContain("電話だけの高齢の方");
});

test("whoever is not reached is told what kind of way is lacking, in words of their own access", () => {
  const html = renderPage(<ProposalPage {...sampleProposalPage("ja")} />);
  const left = sampleProposal.uncovered.filter(
    ({ must, why, missing }) => must && why === "no-access" && missing.length > 0,
  );
  expect(left.length).toBeGreaterThan(0);
  expect(html.match(/足りないのは、[^<]*という人でも「[^<]+」ができる方法です。/)).not.toBeNull();
});
