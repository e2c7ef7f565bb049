import { describe, expect, test } from "vitest";
import { locales } from "#src/kernel/i18n.ts";
import { sampleFunctions, sampleMeans, sampleRules } from "#src/web/advice/sample-catalogue.fixture.ts";
import { cannotInWords, needsInWords } from "#src/web/catalogue/asks-in-words.ts";
import { CataloguePage } from "#src/web/catalogue/catalogue-page.tsx";
import { findMeans, hasFreeTier } from "#src/web/catalogue/find-means.ts";
import { FunctionPage } from "#src/web/catalogue/function-page.tsx";
import { MeansPage } from "#src/web/catalogue/means-page.tsx";
import { faultsOf } from "#src/web/kit/page-checks.factory.ts";
import { renderPage } from "#src/web/kit/render-page.ts";

const functions = new Map(sampleFunctions.map((fn) => [fn.id, fn]));
const all = new Map(sampleMeans.map((means) => [means.id, means]));
const effortRules = new Map(sampleRules.map((rule) => [rule.id, rule]));
const everything = { q: "", kind: "", free: false };

describe.each(locales)("pages of the catalogue, %s", (locale) => {
  test("keep the rules of the kit", () => {
    const shared = { locale, path: "/catalogue" };
    const pages = [
      <CataloguePage
        {...shared}
        functions={sampleFunctions}
        meansOf={new Map()}
        means={sampleMeans}
        filter={everything}
      />,
      <CataloguePage
        {...shared}
        functions={sampleFunctions}
        meansOf={new Map()}
        means={[]}
        filter={{ q: "<x>", kind: "tool", free: true }}
      />,
      ...sampleFunctions.map((fn) => (
        <FunctionPage {...shared} fn={fn} means={sampleMeans.filter(({ ways }) => ways.some(gives(fn.id)))} />
      )),
      ...sampleMeans.map((means) => (
        <MeansPage {...shared} means={means} functions={functions} effortRules={effortRules} all={all} />
      )),
      <MeansPage {...shared} means={bridge()} functions={new Map()} effortRules={new Map()} all={new Map()} />,
    ];
    for (const page of pages) expect(faultsOf(renderPage(page))).toEqual([]);
  });
});

describe("a means in words", () => {
  const html = renderPage(
    <MeansPage locale="ja" path="/c" means={bridge()} functions={functions} effortRules={effortRules} all={all} />,
  );

  test("says what a person needs and for whom it is not", () => {
    const asks = bridge().ways[0]?.asks ?? {};
    expect(needsInWords(asks, "ja")).toEqual([
      "話せる電話：固定電話・携帯電話",
      "聞こえ方：耳は聞こえる・耳が聞こえにくい",
    ]);
    expect(cannotInWords(asks, "ja")).toEqual(["話せる電話がない", "耳が聞こえない"]);
    expect(cannotInWords({ device: ["pc"] }, "ja")).toEqual([
      "パソコンもスマホも携帯もない",
      "携帯電話（ガラケー）・スマートフォン・タブレットだけの人",
    ]);
    expect(cannotInWords({}, "ja")).toEqual([]);
  });

  test("shows prices with tax, terms and the page they come from", () => {
    expect(html).toContain("1人 1,200円");
    expect(html).toContain("税別");
    expect(html).toContain("認定NPO法人は半額です。");
    expect(html).toContain('<a href="https://example.org/price" rel="external noreferrer">2026年5月のページ</a>');
    expect(html).toContain("申し込む前に確かめてください");
  });

  test("shows an unknown price as one to be asked, never as nought", () => {
    const lending = sampleMeans.find(({ id }) => id === "lend-tablets") ?? bridge();
    const said = renderPage(
      <MeansPage locale="ja" path="/c" means={lending} functions={functions} effortRules={effortRules} all={all} />,
    );
    expect(said).toContain("問い合わせ");
    expect(said).not.toContain("0円");
  });

  test("tells the rule of its effort as an estimate", () => {
    expect(html).toContain("決まった手間 30分 + スタッフ1人につき 2分 × 人数 + 辞める人1人につき 15分");
    expect(html).toContain("見積もりです");
  });
});

describe("findMeans", () => {
  const ids = (filter: Partial<typeof everything>) =>
    findMeans(sampleMeans, functions, { ...everything, ...filter }).map(({ id }) => id);

  test("finds by words of the means and of what it does, in any script", () => {
    expect(ids({ q: "タブレット" })).toEqual(["lend-tablets"]);
    expect(ids({ q: "たぶれっと" })).toEqual(["lend-tablets"]);
    expect(ids({ q: "Ｖｏｉｃｅ　talk" })).toEqual(["bridge"]);
    expect(ids({ q: "個人情報" })).toEqual(["staff-chat"]);
    expect(ids({ q: "タブレット 個人情報" })).toEqual([]);
  });

  test("narrows by kind and by what is known to cost nothing", () => {
    expect(ids({ kind: "practice" })).toEqual(["phone-booking", "lend-tablets"]);
    expect(ids({ free: true })).toEqual(["phone-booking", "staff-chat"]);
    expect(ids({ kind: "nonsense" })).toHaveLength(sampleMeans.length);
    expect(hasFreeTier(bridge())).toBe(false);
  });
});

function bridge() {
  const [first] = sampleMeans;
  if (!first) throw new Error("there is no sample");
  return first;
}

function gives(id: string) {
  return (way: { readonly gives: ReadonlyArray<{ readonly function: string }> }) =>
    way.gives.some((given) => given.function === id);
}
