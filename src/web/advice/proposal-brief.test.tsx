import { expect, test } from "vitest";
import { type BriefLine, briefLines, toldOnce } from "#src/web/advice/brief-lines.ts";
import { reachedWords } from "#src/web/advice/proposal-brief.tsx";
import type { ProposalFacts } from "#src/web/advice/proposal-facts.ts";
import {
  sampleFacts,
  sampleIncident,
  sampleProposal,
  sampleProposalPage,
} from "#src/web/advice/proposal-page.fixture.ts";
import { ProposalPage, type ProposalPageProps } from "#src/web/advice/proposal-page.tsx";
import { whoList } from "#src/web/advice/who-list.ts";
import { renderPage } from "#src/web/kit/render-page.ts";

const facts = sampleFacts("ja");

test("what reaches people differently well is told apart, with the mark of the table", () => {
  const [bridge] = sampleProposal.means;
  if (bridge === undefined) throw new Error("the sample has means");
  const told = briefLines(facts, sampleProposal, bridge);
  expect(told.map(({ mark }) => mark)).toEqual(["best", "part"]);
  expect(told[0]?.who).toBe("電話だけの高齢の方");
  const alike = { ...bridge, serves: bridge.serves.map((one) => ({ ...one, quality: 3 as const })) };
  const coverage = sampleProposal.coverage.map((one) => ({ ...one, quality: 3 as const }));
  expect(briefLines(facts, { ...sampleProposal, coverage }, alike)).toHaveLength(1);
  // Help that was only assumed: the plan as a whole says less than the way by itself.
  const weak = sampleProposal.coverage.map((one) => ({ ...one, quality: 1 as const }));
  // What is lacking is another thing for another way, so each stands by itself.
  expect(briefLines(facts, { ...sampleProposal, coverage: weak }, alike).map(({ mark }) => mark)).toEqual([
    "part",
    "part",
  ]);
});

test("what several wishes lack alike is told once, after the last of them; what differs stays with its own", () => {
  const line = (what: string, lacking: string): BriefLine => ({
    mark: "part",
    what,
    who: "子ども",
    gives: "",
    lacking: { words: lacking, ask: null },
  });
  const told = toldOnce([
    line("字幕", "聞き違い"),
    line("授業", "登録"),
    line("学習", "登録"),
    line("記録", "聞き違い"),
  ]);
  expect(told.map(({ what, lacking }) => [what, lacking.words])).toEqual([
    ["字幕", ""],
    ["記録", "聞き違い"],
    ["授業", ""],
    ["学習", "登録"],
  ]);
});

test("what to do, for how much and for whom stands before everything else", () => {
  const html = renderPage(<ProposalPage {...sampleProposalPage("ja")} />);
  const at = (words: string): number => html.indexOf(words);
  expect(at('id="brief"')).toBeGreaterThan(0);
  expect(at('id="brief"')).toBeLessThan(at('id="not-reached"'));
  expect(at('id="not-reached"')).toBeLessThan(at('class="plans'));
  const brief = html.slice(at('id="brief"'), at('id="not-reached"'));
  for (const { id } of sampleProposal.means) expect(brief).toContain(`id="means-${id}"`);
  expect(brief).toContain("お金 <strong>");
  expect(brief).toContain('手間 <span class="ph">はじめに <strong>');
  // One screen of a telephone: what is claimed, the first step, then with what and for how much.
  const inOrder = ["この案でできる", "まず、ここから", "使うもの", "お金 <strong>", "何が、だれに届くか"].map((words) =>
    brief.indexOf(words),
  );
  expect(inOrder.toSorted((a, b) => a - b)).toEqual(inOrder);
  expect(inOrder[1]).toBeGreaterThan(0);
  // The grounds follow, folded, each under its heading.
  for (const id of ["steps", "who", "costs", "cautions", "grounds", "look-into"])
    expect(html).toMatch(new RegExp(`class="plans[\\s\\S]*<details class="group" id="${id}"><summary><h2>`));
  expect(html).not.toContain("<details open");
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

test("what two means do for the same people is told once, with the better one", () => {
  const [bridge] = sampleProposal.means;
  if (bridge === undefined) throw new Error("the sample has means");
  const twin = { ...bridge, id: "twin" };
  const coverage = sampleProposal.coverage.map((one) =>
    one.function === "talk-by-voice" && one.segment === "s1" ? { ...one, means: ["twin", "bridge"] } : one,
  );
  const both = { ...sampleProposal, coverage, means: [...sampleProposal.means, twin] };
  const whoOf = (means: typeof bridge) => briefLines(facts, both, means).map(({ who }) => who);
  expect(whoOf(twin)).toContain("電話だけの高齢の方");
  expect(whoOf(bridge)).not.toContain("電話だけの高齢の方");
  // Left without a line it would seem to do nothing.
  const idle = { ...bridge, serves: bridge.serves.filter(({ segment }) => segment === "s1") };
  expect(whoOf(idle)).toEqual(["電話だけの高齢の方"]);
});

test("the first sentence says whether everybody is reached, and by how much not", () => {
  const reached = (quality: 0 | 1 | 3) => ({
    ...sampleProposal,
    coverage: sampleProposal.coverage.map((one, i) => ({
      ...one,
      must: true,
      quality: i === 0 ? quality : (3 as const),
    })),
  });
  expect(reachedWords(facts, reached(3))).toBe(
    "必要なことは、できる見込みです。ただし、機器や回線などをまだ聞いていない人がいて、その人たちのことは分かりません。",
  );
  expect(reachedWords(facts, reached(1))).toBe("できますが、足りないところがあります");
  const weak = sampleProposal.coverage.map((one) => ({ ...one, must: true, quality: 1 as const }));
  expect(reachedWords(facts, { ...sampleProposal, coverage: weak })).toContain("どれにも足りない点があります");
  // Each wish counts once, however many groups have it, and those that some cannot have are named.
  const wishes = new Set(sampleProposal.coverage.map((one) => one.function));
  expect(wishes.size).toBeLessThan(sampleProposal.coverage.length);
  const [lost] = sampleProposal.coverage;
  const name = facts.functions.get(lost?.function ?? "")?.name.ja;
  expect(reachedWords(facts, reached(0))).toContain(
    `必要なこと${wishes.size}つのうち、「${name}」は、できない人がいます`,
  );
  const wants = sampleProposal.coverage.map((one) => ({ ...one, must: false }));
  expect(reachedWords(facts, { ...sampleProposal, coverage: wants })).toBe("「必ず」としたことはありません");
});

test("plans are compared only in the figures in which they differ, and one alone with nothing", () => {
  const rowsOf = (proposals: ProposalPageProps["proposals"]) => {
    const html = renderPage(<ProposalPage {...sampleProposalPage("ja", { proposals })} />).replace(/<wbr\/?>/g, "");
    const table = /<table class="plans[\s\S]*?<\/table>/.exec(html)?.[0] ?? "";
    return [...table.matchAll(/<th scope="row">([^<]*)</g)].map((match) => match[1]);
  };
  const means = sampleProposal.means.map((one, i) => (i === 0 ? { ...one, setupMinutes: one.setupMinutes + 60 } : one));
  expect(rowsOf([sampleProposal, { ...sampleProposal, kinds: ["best-quality"], means }])).toEqual([
    "使うもの",
    "準備の手間",
  ]);
  expect(rowsOf([sampleProposal])).toEqual([]);
});

test("beneath an incident the plan waits, folded: the panel comes first", () => {
  const html = renderPage(<ProposalPage {...sampleProposalPage("ja", { incident: sampleIncident })} />);
  const at = html.indexOf('<details class="group" id="afterwards">');
  expect(at).toBeGreaterThan(html.indexOf('id="incident"'));
  expect(html.indexOf('id="brief"')).toBeGreaterThan(at);
  expect(renderPage(<ProposalPage {...sampleProposalPage("ja")} />)).not.toContain('id="afterwards"');
});

test("people who were spoken of and for whom nothing was read are named beside the good news", () => {
  const coverage = sampleProposal.coverage
    .filter(({ segment }) => segment !== "s3")
    .map((one) => ({ ...one, must: true, quality: 3 as const }));
  const html = renderPage(
    <ProposalPage {...sampleProposalPage("ja", { proposals: [{ ...sampleProposal, coverage, uncovered: [] }] })} />,
  ).replace(/<wbr\/?>/g, "");
  expect(html).toContain("「耳が聞こえない方」のためにできるようにしたいことは、まだ聞いていません");
  expect(html).not.toContain("「ほかの方」のためにできるように");
  // No claim that everybody is reached stands beside somebody for whom nothing was heard.
  expect(html).not.toContain("必要なことは、");
});

test("what reaches people in part says what is lacking, where it stands", () => {
  const [bridge] = sampleProposal.means;
  if (bridge === undefined) throw new Error("the sample has means");
  const told = briefLines(facts, sampleProposal, bridge);
  expect(told.find(({ mark }) => mark === "best")?.lacking.words).toBe("");
  const lacking = told.find(({ mark }) => mark === "part")?.lacking.words ?? "";
  // The sample's reason ("かけるだけで話せます") is praise: it is no lack.
  expect(lacking).not.toContain("話せます");
  expect(lacking).toMatch(/^$|届きません|手伝う人が要ります|まだ聞いていません|一覧にありません/);
});

test("many groups are named once: all of them are everybody, all but one are that, and few are named", () => {
  const ids = ["s1", "s2", "s3", "s4"];
  const segments = ids.map(
    (id, i) => ({ ...facts.segments[0], id, label: `組${i}` }) as ProposalFacts["segments"][number],
  );
  const here = { ...facts, segments };
  const [one] = sampleProposal.coverage;
  if (!one) throw new Error("the sample has wishes");
  const coverage = ids.map((segment) => ({ ...one, segment }));
  expect(whoList(here, { coverage }, ids)).toBe("全員");
  expect(whoList(here, { coverage }, ids.slice(1))).toBe("「組0」以外の全員");
  expect(whoList(here, { coverage }, ids.slice(2))).toBe("組2、組3");
  expect(whoList(here, { coverage: coverage.slice(0, 2) }, ids.slice(0, 2))).toBe("組0、組1");
  expect(whoList(here, { coverage }, [...ids, "organisation"])).not.toBe("全員");
});

test("what takes the place of something in use says of what", () => {
  const [first] = sampleProposal.means.filter(({ serves }) => serves.length > 0);
  const like = facts.means.get(first?.id ?? "");
  if (!first || !like) throw new Error("the sample has it");
  const old = { ...like, id: "old", name: { ja: "いまの帳面", "ja-easy": "いまの ノート", en: "Old" } };
  const here = { ...facts, means: new Map([...facts.means, ["old", old]]) };
  const proposal = { ...sampleProposal, means: [{ ...first, change: "replace" as const }] };
  const html = (current: readonly string[]) =>
    renderPage(
      <ProposalPage {...sampleProposalPage("ja", { facts: { ...here, current }, proposals: [proposal] })} />,
    ).replace(/<wbr\/?>/g, "");
  expect(html(["old"])).toMatch(/「[^」]+」を、「いまの帳面」からこちらに移す/);
  expect(html([])).toContain("いまのものと入れ替える");
});

test("what people do by hand today goes on, though nothing was found that makes it easier", () => {
  const told = (fn: string) => {
    const uncovered = [{ function: fn, segment: "s1", must: true, why: "limits" as const, missing: [] }];
    return renderPage(
      <ProposalPage {...sampleProposalPage("ja", { proposals: [{ ...sampleProposal, uncovered }] })} />,
    ).replace(/<wbr\/?>/g, "");
  };
  expect(told("reach-by-paper")).toContain("いましていることは、そのまま続けてください");
  expect(told("caption-live")).not.toContain("いましていることは、そのまま");
});
