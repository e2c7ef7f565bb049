import { describe, expect, test } from "vitest";
import type { Means } from "#src/domain/advice/means.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { locales } from "#src/kernel/i18n.ts";
import { type Heard, heardInShort, heardOf } from "#src/web/advice/heard.ts";
import { claimWords } from "#src/web/advice/proposal-brief.tsx";
import {
  sampleFacts,
  sampleHeard,
  sampleIncident,
  sampleProposal,
  sampleProposalPage,
  sampleUnderstanding,
} from "#src/web/advice/proposal-page.fixture.ts";
import { ProposalPage, type ProposalPageProps } from "#src/web/advice/proposal-page.tsx";
import { faultsOf } from "#src/web/kit/page-checks.factory.ts";
import { renderPage } from "#src/web/kit/render-page.ts";
import { heardWords } from "#src/words/heard-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

const whole = sampleProposal.coverage.map((one) => ({ ...one, must: true, quality: 3 as const }));
const reaching = { ...sampleProposal, coverage: whole, uncovered: [] };
const partly: Heard = { ...sampleHeard, grade: "partly", left: ["焼き菓子の値段が安すぎる"] };
const unsure: Heard = {
  ...sampleHeard,
  grade: "unsure",
  quotes: ["本人が自分で決められるように"],
  first: ["本人が自分で決められるように"],
  withoutWish: ["s3"],
};

function page(overrides: Partial<ProposalPageProps>, locale: ProposalPageProps["locale"] = "ja"): string {
  const html = renderPage(<ProposalPage {...sampleProposalPage(locale, overrides)} />);
  expect(faultsOf(html)).toEqual([]);
  return html.replace(/<wbr\/?>/g, "");
}

describe("a claim follows what was heard", () => {
  test("sure: everybody is reached, and what was compared is told with the way to how", () => {
    const html = page({
      proposals: [reaching],
      facts: { ...sampleFacts("ja"), segments: sampleFacts("ja").segments.slice(0, 2) },
    });
    expect(html).toContain("必要なことは、できる見込みです。ただし、機器や回線などをまだ聞いていない人がいて");
    expect(html).toContain("いちばん合う組み合わせです");
    expect(html).toContain("どう確かめたか");
  });

  test("partly: the claim is of what was heard, and what was not is quoted; no seal", () => {
    const html = page({ proposals: [reaching], heard: partly });
    expect(html).not.toContain("必要なことは");
    expect(html).not.toContain("いちばん合う組み合わせです");
    expect(html).toContain("この案でできるのは：「");
    expect(html).toContain("この案に入っていないことが、");
    const left0 = html.slice(html.indexOf('id="left"'));
    expect(left0).toContain("『焼き菓子の値段が安すぎる』");
    expect(left0).toContain('href="/h/secret/ask"');
    expect(left0).toContain('name="more"');
    const { means } = sampleFacts("ja");
    const name = means.get(reaching.means[0]?.id ?? "")?.name.ja ?? "";
    expect(page({ proposals: [reaching], heard: { ...partly, left: [`${name}がほしい`] } })).not.toContain(`『${name}`);
    const left = { ...partly, isMainLeft: true, first: ["焼き菓子の値段を決めたい"] };
    expect(page({ proposals: [reaching], heard: left })).toContain("<title>途中までの案");
    expect(page({ proposals: [reaching], heard: { ...left, first: [`${name}がほしい`] } })).not.toContain(
      "途中までの案",
    );
    expect(html).toContain("あなたが正しいです");
  });

  test("what was refused is refused still after the rest was said to be right", () => {
    const text = "カビの出たテープを残して、町の外の人にも聴いてもらいたい。";
    const heard = understand(text);
    const wrong = { function: "digitise-paper", for: [], importance: 2, must: true, evidence: [] } as const;
    const agreed = heardOf({ text, understanding: { ...heard, needs: [{ ...wrong, confidence: 1 }] } });
    expect(agreed).toMatchObject({ grade: "sure", isRefused: true, isMainLeft: true });
    const html = page({ proposals: [reaching], heard: agreed });
    expect(html).toContain("<title>途中までの案");
    expect(html.indexOf('id="main-left"')).toBeLessThan(html.indexOf('id="brief"'));
    const plain = "会報をPDFでも読めるようにしたい。名簿を一つの表で共有したい。";
    const said = understand(plain);
    const sure = { ...said, needs: said.needs.map((need) => ({ ...need, confidence: 1 })) };
    expect(heardOf({ text: plain, understanding: sure }).isRefused).toBe(false);
  });

  test("partly with nothing to quote says that something may be missing", () => {
    const facts = { ...sampleFacts("ja"), segments: sampleFacts("ja").segments.slice(0, 2) };
    expect(page({ proposals: [reaching], facts, heard: { ...partly, left: [] } })).toContain(
      "聞きもらしがあるかもしれません",
    );
  });

  test("however sure the rest is, a sentence that nothing was made of stands, and all is not claimed", () => {
    const facts = { ...sampleFacts("ja"), segments: sampleFacts("ja").segments.slice(0, 2) };
    const html = page({
      proposals: [reaching],
      facts,
      heard: { ...sampleHeard, left: ["荷札を夜中まで書いています"] },
    });
    expect(html).not.toContain("必要なことは、できる見込みです");
    expect(html).toContain("『荷札を夜中まで書いています』");
  });

  test("a lack is told as it is, however little was heard", () => {
    const facts = sampleFacts("ja");
    const missed = { ...reaching, coverage: whole.map((one, i) => (i === 0 ? { ...one, quality: 0 as const } : one)) };
    expect(claimWords(facts, missed, true)).toContain("は、できない人がいます");
    const weak = { ...reaching, coverage: whole.map((one) => ({ ...one, quality: 2 as const })) };
    expect(claimWords(facts, weak, true)).toContain("足りない点のあるものも");
    expect(claimWords(facts, weak, false)).toBe(claimWords(facts, weak, true));
  });

  test("that everybody is reached is not claimed where a note of the plan shuts some out", () => {
    const facts = sampleFacts("ja");
    const asking = { ...facts, means: new Map([...facts.means].map(([id, one]) => [id, onSite(one)] as const)) };
    const served = {
      ...reaching,
      assumptions: [],
      coverage: whole.map((one) => ({ ...one, quality: 3 as const, means: one.means.slice(0, 1) })),
    };
    expect(claimWords(facts, served, false)).toBe(proposalWords.ja.leftBehind.allReached.title);
    expect(claimWords(asking, served, false)).toContain("使えない人がいるかもしれません");
  });

  test.each(locales)("unsure, %s: no proposal, one question with yes and no, and a person", (locale) => {
    const words = heardWords[locale];
    const html = page({ heard: unsure }, locale);
    expect(html).not.toContain('id="brief"');
    expect(html).not.toContain('class="m"');
    expect(html).not.toContain(words.seal.how);
    expect(html).toContain('name="more"');
    expect(html).toContain("/h/secret/proposal?first=0");
    expect(html).not.toContain('name="answer"');
    expect(html).toContain(`href="${locale === "ja" ? "" : `/${locale}`}/h/secret/ask"`);
  });

  test("unsure: after yes, what is near that sentence can be ticked; where nothing is, a person is asked", () => {
    const first = "本人が自分で決められるように";
    const near = page({ heard: unsure, first, likeliest: ["book-a-time", "talk-by-voice"] });
    expect(near).toContain('name="answer" value="book-a-time"');
    expect(near).not.toContain("?first=");
    const none = page({ heard: unsure, first, likeliest: [] });
    expect(none).not.toContain('name="answer"');
    expect(none).toContain("人に聞いていただくのが早いです");
    // No tool is named: one that does not fit and nobody believes the rest.
    for (const { name } of sampleFacts("ja").means.values()) expect(none).not.toContain(name.ja);
  });

  test.each(locales)("unsure in danger, %s: a person before any tool; a doubtful danger changes nothing", (locale) => {
    const danger = { level: "concern", who: "writer", evidence: [] } as const;
    const inDanger = page({ heard: unsure, danger: { ...danger, confidence: 0.9 } }, locale);
    expect(inDanger).toContain('id="person"');
    expect(inDanger).not.toContain("?first=");
    const doubtful = page({ heard: unsure, danger: { ...danger, confidence: 0.2 } }, locale);
    expect(doubtful).not.toContain('id="person"');
    expect(doubtful).not.toContain('class="sos big"');
    expect(doubtful).toContain("?first=0");
  });

  test("beneath an incident no plan stands, unless a wish beside it was plainly heard", () => {
    const incident = sampleIncident;
    expect(page({ incident, proposals: [reaching] })).toContain('id="brief"');
    for (const heard of [partly, unsure]) {
      const html = page({ incident, proposals: [reaching], heard });
      expect(html).not.toContain('id="brief"');
      expect(html).toContain('name="more"');
    }
  });

  test("unsure, with nothing to ask about: an open question", () => {
    const html = page({ heard: { ...unsure, first: [] } });
    expect(html).toContain("いちばん先に、何ができるようになるとよいですか");
    expect(html).not.toContain("?first=");
  });

  test("unsure beneath an incident: the panel keeps its page, the question waits", () => {
    const html = page({ heard: unsure, incident: sampleIncident });
    expect(html).not.toContain("<title>まだ提案とは言えません");
    expect(html.indexOf('name="more"')).toBeGreaterThan(html.indexOf('id="afterwards"'));
  });
});

describe("what was heard, in short", () => {
  test("a sentence for each group, what is known, and what is not understood", () => {
    const said = heardInShort(sampleUnderstanding, sampleFacts("ja").functions, unsure, "ja");
    expect(said[0]).toMatch(/^[^：]+：(「[^」]+」)+ができるようにしたい。$/);
    expect(said.join()).toContain("分かっている条件：");
    expect(said.join()).toContain("「耳が聞こえない方」のためにしたいことが別にあれば、書き足してください");
    expect(said.at(-1)).toContain("『本人が自分で決められるように』");
    const sure = heardInShort(sampleUnderstanding, sampleFacts("ja").functions, { ...unsure, grade: "sure" }, "ja");
    expect(sure.join()).not.toContain("『");
  });

  test("by when and for how much stand before how many they are, and are never cut off", () => {
    const text =
      "職員6人、ボランティア15人、利用者40人のNPO法人です。詳しい人はいません。月2千円まで、3月末までに名簿をまとめたい。";
    const understanding = understand(text);
    expect(Object.keys(understanding.limits).length).toBeGreaterThan(5);
    const known = heardInShort(understanding, new Map(), heardOf({ text, understanding }), "ja").join();
    expect(known).toMatch(/3月末.*2,000円.*6人/);
  });

  test("what must not be is told in the asker's words, however sure the rest is", () => {
    const text = "布小物をネットで売りたいです。作り手の名前や住んでいる町は絶対に出せません。";
    const heard = heardOf({ text, understanding: understand(text) });
    expect(heard.conditions).toEqual(["作り手の名前や住んでいる町は絶対に出せません"]);
    expect(heardOf({ text, understanding: understand(text) }, false).conditions).toEqual([]);
    const sure = { ...heard, grade: "sure" as const };
    const said = heardInShort(understand(text), new Map(), sure, "ja").join();
    expect(said).toContain("守りたいこと：『作り手の名前や住んでいる町は絶対に出せません』");
    const plan = page({ proposals: [reaching], heard: sure });
    expect(plan).toContain("守りたいこと：『作り手の名前や住んでいる町は絶対に出せません』");
    expect(plan).not.toContain("必要なことは、できる見込みです");
  });

  test("what was said and no wish was made of is left, for those who may see the text", () => {
    const text = "写真を皆で見られるようにしたいです。クール便の荷札を夜中まで手書きしていて大変です。";
    const heard = heardOf({ text, understanding: understand(text) });
    expect(heard.left).toEqual(["クール便の荷札を夜中まで手書きしていて大変です"]);
    expect(heardOf({ text, understanding: understand(text) }, false).left).toEqual([]);
  });

  test("what binds a plan is offered last as what to mend first", () => {
    const text = "夜は対応できません。集会所の椅子がもう古くて割れています。";
    const { first } = heardOf({ text, understanding: { ...understand(text), needs: [] } });
    expect(first.map((one) => one.slice(0, 3))).toEqual(["集会所", "夜は対"]);
  });

  test("nothing heard is said so", () => {
    const none = { ...sampleUnderstanding, needs: [], limits: {} };
    expect(heardInShort(none, new Map(), { ...partly, quotes: [] }, "ja")).toEqual([heardWords.ja.check.nothing]);
  });

  test("a long sentence keeps its end, where Japanese says what is wanted; a reader who may not see the text gets none", () => {
    const long = `${"山の上の畑で採れた野菜を町の市場まで毎朝運んでいる仲間が十二人おりまして、".repeat(2)}荷の積みあわせをなんとかしたいと思っています。`;
    const understanding = { ...sampleUnderstanding, needs: [] };
    const [quote = ""] = heardOf({ text: long, understanding }).quotes;
    expect(quote.startsWith("…")).toBe(true);
    expect(quote.endsWith("なんとかしたいと思っています")).toBe(true);
    expect([...quote].length).toBeLessThanOrEqual(43);
    expect(heardOf({ text: long, understanding }, false).quotes).toEqual([]);
  });
});

/** The same where one must come to the place. */
function onSite(means: Means): Means {
  return { ...means, ways: means.ways.map((way) => ({ ...way, asks: { mobility: ["full" as const] } })) };
}
