import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Means } from "#src/domain/advice/means.ts";
import type { Segment } from "#src/domain/advice/understanding.ts";
import { lackOf } from "#src/web/advice/lack-of.ts";
import type { ProposalFacts } from "#src/web/advice/proposal-facts.ts";
import { sampleFacts } from "#src/web/advice/proposal-page.fixture.ts";

const folder = new URL("../../../catalogue/means/", import.meta.url);
const catalogue = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Means[]); // NOTE files of our own making

const members: Segment = {
  id: "s1",
  kind: "served",
  label: "会員",
  share: null,
  size: 20,
  assumed: false,
  confidence: 0.9,
  evidence: [],
  access: { device: ["smartphone"], account: "yes" },
  accessDetail: { account: { assumed: true, confidence: 0.5, evidence: [] } },
};

function factsWith(
  reason: string,
  asks: Means["ways"][number]["asks"],
  locale: ProposalFacts["locale"] = "ja",
): ProposalFacts {
  const facts = sampleFacts(locale);
  const [any] = facts.means.values();
  if (!any) throw new Error("the sample has means");
  const named = (words: string) => ({ ja: words, "ja-easy": words, en: words });
  const gives = (quality: 2 | 3) => [{ function: "book-a-time", quality, reason: named(reason) }];
  const one: Means = { ...any, id: "one", ways: [{ id: "way", name: named("way"), gives: gives(2), asks }] };
  const best: Means = {
    ...any,
    id: "best",
    name: named("best"),
    ways: [{ id: "way", name: named("way"), gives: gives(3), asks: { device: ["pc"] } }],
  };
  return {
    ...facts,
    segments: [members],
    means: new Map([
      ["one", one],
      ["best", best],
    ]),
  };
}
const reached = { means: "one", way: "way", fn: "book-a-time", segment: "s1", leans: false };

test("what the catalogue says against it is told, and only that", () => {
  const facts = factsWith("番号を渡せます。急な変更は伝わりません。", {});
  expect(lackOf(facts, reached)).toBe("急な変更は伝わりません。");
});

test("praise is no lack: what people must have is told, of which nobody said that they have it", () => {
  const facts = factsWith("順番が決まり、早く済みます。", {
    account: ["yes"],
    device: ["smartphone"],
  });
  const lack = lackOf(facts, reached);
  expect(lack).toContain("利用者の登録ができない人は、使えません。そういう人はいますか。");
  expect(lack).not.toContain("機器");
  expect(lack).not.toContain("早く済みます");
});

test("what does it better is named where it is not shut out by what was told", () => {
  expect(lackOf(factsWith("すぐ始められます。", {}), reached)).not.toContain("best");
  const facts = factsWith("すぐ始められます。", {});
  const open = { ...facts, segments: [{ ...members, access: { device: ["pc"] } }] };
  expect(lackOf(open, reached)).toContain("「best」");
});

test("where it would be well with help, the help is named", () => {
  const facts = factsWith("みんなで集まれます。", { mobility: ["full", "limited"] });
  expect(lackOf(facts, { ...reached, leans: true })).toBe("会場まで来られない人は、使えません。そういう人はいますか。");
  expect(lackOf(factsWith("みんなで集まれます。", {}), { ...reached, leans: true })).toContain("手伝う人");
});

test("every way of the catalogue that does something in part tells what is lacking or nothing, in three languages", () => {
  const means = new Map(catalogue.map((one) => [one.id, one]));
  for (const locale of ["ja", "ja-easy", "en"] as const) {
    const facts = { ...sampleFacts(locale), segments: [members], means };
    const told: number[] = [];
    for (const one of catalogue)
      for (const way of one.ways)
        for (const { function: fn, quality } of way.gives) {
          if (quality === 3) continue;
          const lack = lackOf(facts, { means: one.id, way: way.id, fn, segment: "s1", leans: false });
          told.push(lack === "" ? 0 : 1);
          expect(lack === "" || lack.length > 5, `${one.id} ${way.id} ${fn}: ${lack}`).toBe(true);
        }
    // Mostly the catalogue knows.
    expect(told.filter((one) => one === 1).length / told.length).toBeGreaterThan(0.8);
  }
});

test("a place to talk unheard matters only where people talk", () => {
  const facts = factsWith("すぐ始められます。", { privacy: ["yes"] });
  expect(lackOf(facts, reached)).not.toContain("人に聞かれずに");
});

test("what only praises in the catalogue is never what stands at a △", () => {
  const praise = [
    "来る時間が分かれるので、待つ人が重なりません。",
    "打った文字が、そのまま記録になります。",
    "長い文章が自然な文になりやすく、訳し比べもできます。",
    "同じ地域の団体を紹介してもらえます。",
    "話題ごとの部屋で、流れずに分けられます。",
    "途中で押せないときも知らせます。",
  ];
  for (const reason of praise) expect(lackOf(factsWith(reason, {}), reached)).not.toContain(reason.slice(0, -1));
});
