import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import { locales } from "#src/kernel/i18n.ts";
import { stepsOf } from "#src/web/advice/plan-steps.ts";
import { cellOf } from "#src/web/advice/proposal-coverage.tsx";
import { assumptionWords } from "#src/web/advice/proposal-grounds.tsx";
import {
  cheapProposal,
  sampleFacts,
  sampleProposal,
  sampleProposalPage,
  sampleUnderstanding,
} from "#src/web/advice/proposal-page.fixture.ts";
import { chosenPlan, ProposalPage, type ProposalPageProps } from "#src/web/advice/proposal-page.tsx";
import { SharedPage } from "#src/web/advice/shared-page.tsx";
import { faultsOf } from "#src/web/kit/page-checks.factory.ts";
import { renderPage } from "#src/web/kit/render-page.ts";
import { assumptionCodes } from "#src/words/assumption-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

const none = { ...sampleUnderstanding, needs: [] };

describe.each(locales)("the proposal page, %s", (locale) => {
  const variants: ReadonlyArray<readonly [string, Partial<ProposalPageProps>]> = [
    ["two plans", {}],
    ["the other plan", { chosen: 1 }],
    [
      "one plan that is best in all",
      { proposals: [{ ...sampleProposal, kinds: ["least-burden", "least-cost", "best-quality"] }] },
    ],
    ["running", { running: true, proposals: [{ ...sampleProposal, optimal: false, status: "running" }] }],
    ["facts changed", { changed: "catalogue" }],
    ["understanding changed", { changed: "understanding" }],
    ["partly", { understanding: { ...sampleUnderstanding, scope: "partly" } }],
    ["other", { understanding: { ...none, scope: "other" }, proposals: [] }],
    ["unclear", { understanding: { ...none, scope: "unclear" }, proposals: [] }],
    ["no needs", { understanding: none, proposals: [] }],
    ["not yet", { proposals: [], computedAt: null }],
    ["a catalogue that is gone", { facts: { ...sampleFacts(locale), means: new Map(), functions: new Map() } }],
    ["nothing at all in the plan", { proposals: [{ ...cheapProposal, means: [], coverage: [] }] }],
  ];

  test.each(variants)("%s keeps the rules of the kit and the weight", (_name, overrides) => {
    const html = page(locale, overrides);
    expect(faultsOf(html)).toEqual([]);
    expect(gzipSync(html).length).toBeLessThan(20_000);
  });

  test("every cell of the matrix says by what or why not, in words beside its sign", () => {
    for (const covered of sampleProposal.coverage) {
      const { mark, words } = cellOf(sampleFacts(locale), sampleProposal, covered);
      expect(words.length).toBeGreaterThan(2);
      expect(words).not.toMatch(/undefined|[○△×]/);
      expect(mark === "none").toBe(covered.quality === 0);
    }
  });

  test("how many people there are says so where nobody told it", () => {
    const html = renderPage(<ProposalPage {...sampleProposalPage("ja")} />);
    expect(html).toContain("ほかの方（仮に26人）");
    expect(html).toContain("電話だけの高齢の方（12人）");
  });

  test("every assumption has words that name whom it is about", () => {
    const facts = sampleFacts(locale);
    for (const assumption of sampleProposal.assumptions) {
      const words = assumptionWords(facts, [assumption]);
      expect(words).not.toMatch(/undefined|access-|unknown$/);
      if (assumption.segment === "s3") expect(words).toContain("耳が聞こえない方");
    }
  });

  test("an assumption without words is shown with its code, not left out", () => {
    expect(assumptionWords(sampleFacts(locale), [{ code: "new-code", value: 3 }])).toContain("new-code");
  });
});

describe("the proposal page", () => {
  const html = page("ja");

  test("every code that the planner writes has words", () => {
    const folder = new URL("../../domain/advice/planning/", import.meta.url);
    const sources = readdirSync(folder).filter((name) => name.endsWith(".ts") && !/\.(test|factory)\.ts$/.test(name));
    const written = sources.flatMap((name) => {
      const found = readFileSync(new URL(name, folder), "utf8").matchAll(/\bcode: "([a-z-]+)"/g);
      return [...found].map((match) => match[1] ?? "").filter((code) => code !== "custom");
    });
    expect([...new Set(written)].sort()).toEqual([...assumptionCodes].sort());
  });

  test("who is not reached stands in the loudest block, each reason in its own words", () => {
    const block = /<section class="notice left-behind"[\s\S]*?<\/section>/.exec(html)?.[0] ?? "";
    expect(block).toContain("ほかの方");
    expect(block).toContain("毎月使えるお金：10,000円");
    expect(block).toContain("「手話で通訳する」をできる道具も工夫も、いまの一覧には一つもありません");
    expect(block).toContain("「聞こえ方」のところで、この人たちには使えません");
    expect(block).toContain("「持っている機器」は、まだ聞いていないので");
    for (const href of ["/h/secret/edits/segment.s3", "/h/secret/edits/limit.monthlyYen", "/h/secret/ask", "/desks"])
      expect(block).toContain(`href="${href}"`);
  });

  test("what is assumed of people is not said to be counted as lacking", () => {
    const uncovered = sampleProposal.uncovered.map((one) =>
      one.why === "no-access" ? { ...one, missing: [...one.missing, "sight" as const] } : one,
    );
    const told = page("ja", { proposals: [{ ...sampleProposal, uncovered }] });
    expect(told).toContain("「持っている機器」は、まだ聞いていないので");
  });

  test("nothing of another segment stands in a row", () => {
    const rows = [...html.matchAll(/<tr>(<th scope="row">[\s\S]*?)<\/tr>/g)].map((match) => match[1] ?? "");
    const deaf = rows.find((row) => row.includes("耳が聞こえない方")) ?? "";
    expect(deaf).toContain("できるものが一覧にない");
    expect(deaf).not.toMatch(/見本の/);
    const staff = rows.find((row) => row.includes("スタッフ（8人）")) ?? "";
    expect(staff).toContain("見本のチャット：アプリで書く");
    expect(staff).not.toMatch(/電話|管理する/);
  });

  test("a means that does two things for the same people names the way of each", () => {
    const serves = [
      { function: "book-a-time", segment: "s1", quality: 1, way: "screen" },
      { function: "talk-by-voice", segment: "s1", quality: 3, way: "telephone" },
    ] as const;
    const means = sampleProposal.means.map((one) => (one.id === "bridge" ? { ...one, serves } : one));
    const wish = { function: "talk-by-voice", segment: "s1", must: true, quality: 3, means: ["bridge"] } as const;
    expect(cellOf(sampleFacts("ja"), { ...sampleProposal, means }, wish).words).toBe("見本の電話会議：電話で話す");
  });

  test("everybody is said to be reached only where the table shows ○ for every must", () => {
    const reached = (quality: 2 | 3) => ({
      ...cheapProposal,
      uncovered: [],
      coverage: cheapProposal.coverage.map((one) => ({ ...one, must: true, quality })),
    });
    const all = sampleFacts("ja");
    const facts = { ...all, segments: all.segments.filter(({ id }) => id !== "s3") };
    const whole = page("ja", { facts, proposals: [reached(3)] });
    expect(whole).toContain("必要なことは、ここに挙げた人たち全員ができる見込みです");
    expect(whole).not.toContain("left-behind");
    const inPart = page("ja", { facts, proposals: [reached(2)] });
    expect(inPart).toContain("足りない点のあるものも");
    expect(inPart).not.toContain("必要なことは、");
  });

  test("no must at all is not called success", () => {
    const wants = { ...cheapProposal, coverage: cheapProposal.coverage.map((one) => ({ ...one, must: false })) };
    const said = page("ja", { proposals: [wants] });
    expect(said).toContain("「必ず」としたことはありません");
    expect(said).not.toContain("必要なことは、");
  });

  test("a price that is not known is to be asked and not in the total, by name", () => {
    expect(html).toContain("値段は聞いて確かめる");
    expect(html).toContain("合計に入っていません：見本のタブレット貸し出し");
    expect(html).toContain('<td data-label="毎月" class="right">問い合わせ</td>');
    expect(html).toContain("1人 1,200円 × 仮に8人");
    expect(html).toContain("115,200円");
  });

  test("a price known in part stands in its own row as an estimate, and no sum with it looks whole", () => {
    const means = sampleProposal.means.map((one) => (one.id === "lend-tablets" ? { ...one, monthlyYen: 48_000 } : one));
    const totals = { ...sampleProposal.totals, monthlyYen: 57_600, firstYearYen: 691_200 };
    const inPart = page("ja", { proposals: [{ ...sampleProposal, means, totals }] });
    for (const [column, yen] of [
      ["毎月", "48,000円（見込み）"],
      ["はじめ（申し込む日）", "問い合わせ"],
      ["1年目", "576,000円と、値段を聞く分"],
      ["2年目から毎年", "576,000円（見込み）"],
    ])
      expect(inPart).toContain(`<td data-label="${column}" class="right">${yen}</td>`);
    for (const sum of [
      "<strong>57,600円</strong>",
      "<strong>1年目 691,200円と、値段を聞く分</strong>（値段を聞くもの：「見本のタブレット貸し出し」。税別の値段を含みます。",
      "<strong>691,200円と、値段を聞く分</strong>",
    ])
      expect(inPart).toContain(sum);
    expect(inPart).toContain("値段の一部が分かりません：見本のタブレット貸し出し");
    expect(inPart).not.toContain("合計に入っていません：");
  });

  test("what a fee of a percentage comes to is worked out for a round sum, with tax where it is not in it", () => {
    const withFee = (taxIncluded: boolean | null, feeYenEach = 0) => {
      const { facts, ...rest } = sampleProposalPage("ja");
      const means = new Map(facts.means);
      const bridge = means.get("bridge");
      if (bridge)
        means.set("bridge", {
          ...bridge,
          tiers: bridge.tiers.map((tier) => ({ ...tier, taxIncluded, feePercent: 8, feeYenEach })),
        });
      return renderPage(<ProposalPage {...rest} facts={{ ...facts, means }} />).replace(/<wbr\/?>/g, "");
    };
    expect(withFee(false)).toContain("たとえば100,000円を受け取ると、手数料は約8,800円（税込）");
    expect(withFee(true)).toContain("手数料は約8,000円（税込）");
    expect(withFee(null)).toContain("手数料は約8,000円（税込か税別かは不明）");
    expect(html).not.toContain("手数料は約");
    expect(withFee(true, 40)).toContain("手数料は 1,000円が100件なら約12,000円、10,000円が10件なら約8,400円（税込）");
  });

  test("a calculation that does not give the sum is not shown", () => {
    const means = sampleProposal.means.map((one) => (one.id === "bridge" ? { ...one, monthlyYen: 9601 } : one));
    expect(page("ja", { proposals: [{ ...sampleProposal, means }] })).not.toContain("1,200円 × 8人");
  });

  test("what others need comes first among the steps, and what is in use has none", () => {
    const order = stepsOf(sampleFacts("ja"), sampleProposal).map(({ means }) => means);
    expect(order.indexOf("phone-booking")).toBeLessThan(order.indexOf("bridge"));
    expect(order).not.toContain("staff-chat");
  });

  test("a want that was passed over by choice is told apart from what cannot be done", () => {
    expect(html).toContain("この提案では見送り（できれば）");
    expect(html).toContain("「できれば」のうち、届かないもの");
  });

  test("an out-of-date proposal can be solved again by a form with its submit id", () => {
    const old = page("ja", { changed: "catalogue" });
    expect(old).toMatch(
      /<form method="post" action="\/h\/secret\/proposal"><input type="hidden" name="submitId" value="solve"/,
    );
    expect(html).not.toContain("<form");
  });

  test("what is not proved is not called best", () => {
    const running = page("ja", { running: true });
    expect(running).toContain("まだ計算しています");
    const open = { name: "monthly-minutes", unit: "minutes", value: 600, bound: 540 } as const;
    const gap = page("ja", { running: true, chosen: 0, proposals: [{ ...sampleProposal, levels: [open] }] });
    expect(gap).toContain("「毎月の手間」は10時間です。どう組み合わせても、9時間より良くはなりません");
    expect(running).not.toContain("ここまでに証明できたこと");
    const unproved = page("ja", { proposals: [sampleProposal, { ...cheapProposal, optimal: false }] });
    for (const said of [running, unproved]) expect(said).not.toContain("いちばん合う組み合わせです");
    expect(html).toContain("の道具と工夫の中で、いちばん合う組み合わせです");
  });

  test("an empty page says why and leads on", () => {
    for (const scope of ["other", "unclear", "it"] as const) {
      const said = page("ja", { understanding: { ...none, scope }, proposals: [] });
      const words = proposalWords.ja.empty[scope === "it" ? "noNeeds" : scope];
      expect(said).toContain(words.body);
      for (const href of ["/h/secret", "/h/secret/ask", "/desks"]) expect(said).toContain(`href="${href}"`);
    }
  });

  test("the plan that the address names is open; an unknown name opens the first", () => {
    const both = [sampleProposal, cheapProposal];
    expect(
      ["best-quality", "least-cost", "least-burden", "x", undefined].map((plan) => chosenPlan(both, plan)),
    ).toEqual([1, 1, 0, 0, 0]);
  });
});

describe.each(locales)("the shared page, %s", (locale) => {
  const html = renderPage(
    <SharedPage
      locale={locale}
      path="/s/key"
      shareKey="key"
      facts={sampleFacts(locale)}
      proposals={[sampleProposal, cheapProposal]}
      chosen={0}
      computedAt={new Date(0)}
      catalogueDate={null}
      changed="understanding"
      heard={sampleProposalPage("ja").heard}
    />,
  );

  test("shows the proposal and no way into the hearing", () => {
    expect(faultsOf(html)).toEqual([]);
    expect(html).toContain("left-behind");
    expect(html).not.toContain("/h/");
    expect(html).not.toContain("<form");
    expect(html).toContain('name="referrer" content="same-origin"');
  });
});

function page(locale: (typeof locales)[number], overrides: Partial<ProposalPageProps> = {}): string {
  return renderPage(<ProposalPage {...sampleProposalPage(locale, overrides)} />);
}

/** The fixture itself must be a proposal that could be: what is covered by nothing is told as uncovered or a want. */
test("the sample proposal is consistent", () => {
  const untold = sampleProposal.coverage.filter(
    (covered) => covered.quality === 0 && covered.must && !told(sampleProposal, covered),
  );
  expect(untold).toEqual([]);
});

function told(proposal: Proposal, wish: { function: string; segment: string | null }): boolean {
  return proposal.uncovered.some(({ function: fn, segment }) => fn === wish.function && segment === wish.segment);
}
