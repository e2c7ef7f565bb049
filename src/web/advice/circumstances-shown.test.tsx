import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { locales } from "#src/kernel/i18n.ts";
import { PracticalPage } from "#src/web/advice/practical-page.tsx";
import { sampleFacts, sampleHeard, sampleProposal, sampleProposalPage } from "#src/web/advice/proposal-page.fixture.ts";
import { ProposalPage } from "#src/web/advice/proposal-page.tsx";
import { ToldNotes } from "#src/web/advice/told-notes.tsx";
import { faultsOf } from "#src/web/kit/page-checks.factory.ts";
import { renderPage } from "#src/web/kit/render-page.ts";
import { Say } from "#src/web/kit/say.tsx";
import { proposalWords } from "#src/words/proposal-words.ts";

const at = new Date("2026-11-30T09:00:00+09:00");
const plain = (html: string): string => html.replace(/<wbr\/?>/g, "");

function notes(text: string): string {
  const hearing = { text, understanding: understand(text) };
  const element = <ToldNotes hearing={hearing} at={at} locale="en" />;
  return plain(renderPage(<ProposalPage {...sampleProposalPage("en", { notes: element })} />));
}

test("one person is shown the way to the desks, an organisation abroad where prices are from, nobody else either", () => {
  expect(notes("目の不自由な者です。市からの手紙を自分で読めるようになりたい。")).toContain('href="/en/route"');
  expect(notes("We run a shelter in Nairobi, Kenya. We want one list of all cases.")).toContain('id="abroad"');
  const other = notes("We run a shelter in Kyoto. We want one list of all cases.");
  expect(other).not.toContain('id="abroad"');
  expect(other).not.toContain('id="for-yourself"');
});

test.each(locales)("to one person nobody speaks of staff or a board, %s", (locale) => {
  const facts = { ...sampleFacts(locale), circumstances: ["one-person"] as const };
  const html = plain(renderPage(<ProposalPage {...sampleProposalPage(locale, { facts })} />));
  const before = plain(renderPage(<ProposalPage {...sampleProposalPage(locale)} />));
  const { printed, steps } = proposalWords[locale];
  expect(faultsOf(html)).toEqual([]);
  for (const said of [printed, steps.by(steps.who.staff, "")].map((words) =>
    plain(renderToString(<Say words={words} />)),
  )) {
    expect(before).toContain(said);
    expect(html).not.toContain(said);
  }
});

test("a wish that nothing suits says what it does not suit", () => {
  const [first] = sampleProposal.uncovered;
  if (!first) throw new Error("the sample has none");
  const uncovered = [{ ...first, must: true, why: "circumstances" as const, missing: [] }];
  const facts = { ...sampleFacts("ja"), circumstances: ["at-night"] as const };
  const html = plain(
    renderPage(
      <ProposalPage {...sampleProposalPage("ja", { facts, proposals: [{ ...sampleProposal, uncovered }] })} />,
    ),
  );
  expect(html).toContain("書かれたこと（夜であること）に合わない");
});

test("the sheet for the board tells what stands in no plan, and what is reached with something lacking", () => {
  const { danger, emergencyDesks, path, secret } = sampleProposalPage("ja");
  const coverage = sampleProposal.coverage.map((one) => ({ ...one, must: true, quality: 1 as const }));
  const html = plain(
    renderPage(
      <PracticalPage
        {...{ danger, emergencyDesks, path, secret }}
        locale="ja"
        facts={sampleFacts("ja")}
        proposals={[sampleProposal]}
        kind="least-burden"
        proposal={{ ...sampleProposal, coverage, uncovered: [] }}
        changed={false}
        submitId="explain"
        current={[]}
        heard={{ ...sampleHeard, left: ["荷札を夜中まで書いています"] }}
      />,
    ),
  );
  expect(html).toContain("まだ案がないこと");
  expect(html).toContain("荷札を夜中まで書いています");
  const lacking = html.slice(html.indexOf("足りないところがあること"));
  expect(lacking.slice(0, lacking.indexOf("</tr>"))).toContain("声で");
});

test("a plan of nothing is not called one that fits best", () => {
  const uncovered = sampleProposal.uncovered.map((one) => ({ ...one, must: true }));
  const empty = { ...sampleProposal, means: [], creates: [], uncovered };
  const html = plain(renderPage(<ProposalPage {...sampleProposalPage("ja", { proposals: [empty] })} />));
  expect(html).toContain("<title>まだ提案とは言えません");
  expect(html).not.toContain("いちばん合う");
});
