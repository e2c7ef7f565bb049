import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Means } from "#src/domain/advice/means.ts";
import type { Segment } from "#src/domain/advice/understanding.ts";
import { lackOf, type PartlyReached } from "#src/web/advice/lack-of.ts";
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
  const gives = (quality: 1 | 3) => [{ function: "book-a-time", quality, reason: named(reason) }];
  const one: Means = { ...any, id: "one", ways: [{ id: "way", name: named("way"), gives: gives(1), asks }] };
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
const reached: PartlyReached = {
  mark: "part",
  means: "one",
  way: "way",
  fn: "book-a-time",
  segment: "s1",
  leans: false,
  hangsOn: [],
  isPriceToAsk: false,
};
const lackIn = (facts: ProposalFacts, more: Partial<PartlyReached> = {}) => lackOf(facts, { ...reached, ...more });

test("a thing that nobody said they have is told first, with where to say it", () => {
  const facts = factsWith("すぐ始められます。", { device: ["smartphone"], account: ["yes"] });
  const { words, ask } = lackOf(facts, { ...reached, hangsOn: ["account"] });
  expect(words).toContain("まだ聞いていません");
  expect(ask).toEqual({ kind: "untold", segment: "s1", key: "account" });
});

test("what people must have is told, of which nobody said that they have it; never how a reason is worded", () => {
  const asks = { account: ["yes"], device: ["smartphone"] };
  const { words, ask } = lackIn(factsWith("番号を渡せますが、急な変更は伝わりません。", asks));
  expect(words).toContain("利用者の登録ができない人には届きません。");
  expect(words).not.toContain("機器を持っていない");
  expect(words).not.toContain("急な変更");
  expect(words).not.toMatch(/いますか/);
  expect(ask).toEqual({ kind: "shut-out", segment: "s1", key: "account" });
});

test("of those who do the work nobody asks whether they can sign up: they write to an online desk", () => {
  const facts = factsWith("すぐ始められます。", { account: ["yes"], mobility: ["full"], sight: ["yes"] });
  const staff = { ...facts, segments: [{ ...members, kind: "staff" as const }] };
  expect(lackIn(staff).words).toMatch(/^注意：会場まで来られない人には届きません。/);
});

test("what shuts them out of all that does better is named; where something better is open to them, nothing is", () => {
  const facts = factsWith("すぐ始められます。", {});
  expect(lackIn(facts).words).toContain("「持っている機器：スマートフォン」という人に");
  const open = { ...facts, segments: [{ ...members, access: { device: ["pc" as const] } }] };
  expect(lackIn(open).words).toBe("");
  const guessed = { device: { assumed: true, confidence: 0.5, evidence: [] } };
  const assumed = { ...facts, segments: [{ ...members, accessDetail: guessed }] };
  expect(lackIn(assumed).words).toBe("");
});

test("where nothing in the catalogue does it well, it says so", () => {
  const facts = factsWith("すぐ始められます。", {});
  const alone = { ...facts, means: new Map([...facts.means].filter(([id]) => id === "one")) };
  expect(lackIn(alone).words).toBe("これより十分にできる方法は、ここの一覧にありません。");
});

test("what serves them tells only whom it shuts out; what is a makeshift for them, that nothing does better", () => {
  expect(lackIn(factsWith("すぐ始められます。", {}), { mark: "full" }).words).toBe("");
  const asks = { account: ["yes"] };
  expect(lackIn(factsWith("すぐ始められます。", asks), { mark: "full" }).words).toContain(
    "登録ができない人には届きません",
  );
});

test("where the price is to be asked, that is what is lacking, and not a helper", () => {
  const { words } = lackIn(factsWith("すぐ始められます。", {}), { leans: true, isPriceToAsk: true });
  expect(words).toBe("値段を聞いてから、使えるかが決まります。");
});

test("where it would be well with help, the help is named", () => {
  const facts = factsWith("みんなで集まれます。", { mobility: ["full", "limited"] });
  expect(lackIn(facts, { leans: true }).words).toBe("注意：会場まで来られない人には届きません。");
  expect(lackIn(factsWith("みんなで集まれます。", {}), { leans: true }).words).toContain("手伝う人");
});

test("many ways of the catalogue that do something in part say whom they leave out, in three languages", () => {
  const means = new Map(catalogue.map((one) => [one.id, one]));
  for (const locale of ["ja", "ja-easy", "en"] as const) {
    const facts = { ...sampleFacts(locale), segments: [members], means };
    const told: number[] = [];
    for (const one of catalogue)
      for (const way of one.ways)
        for (const { function: fn, quality } of way.gives)
          if (quality === 1) told.push(lackIn(facts, { means: one.id, way: way.id, fn }).words === "" ? 0 : 1);
    expect(told.filter((one) => one === 1).length / told.length).toBeGreaterThan(0.4);
  }
});

test("a place to talk unheard matters only where people talk", () => {
  const facts = factsWith("すぐ始められます。", { privacy: ["yes"] });
  expect(lackIn(facts).words).not.toContain("人に聞かれずに");
});
