import { describe, expect, test } from "vitest";
import type { GivingWay } from "#src/domain/advice/catalogue/browse-catalogue.ts";
import { parseProfiles } from "#src/domain/advice/catalogue/reach-profiles.ts";
import { whoCanUse } from "#src/domain/advice/catalogue/who-can-use.ts";
import { locales } from "#src/kernel/i18n.ts";
import { sampleFunctions, sampleMeans, sampleProfiles, sampleRules } from "#src/web/advice/sample-catalogue.fixture.ts";
import { cannotInWords, madeForInWords, needsInWords } from "#src/web/catalogue/asks-in-words.ts";
import { type ListAddress, listAddress, readListAddress } from "#src/web/catalogue/browse-query.ts";
import { CataloguePage } from "#src/web/catalogue/catalogue-page.tsx";
import { ChangesPage } from "#src/web/catalogue/changes-page.tsx";
import { ComparePage } from "#src/web/catalogue/compare-page.tsx";
import { DataPage } from "#src/web/catalogue/data-page.tsx";
import { FunctionPage } from "#src/web/catalogue/function-page.tsx";
import { MeansPage } from "#src/web/catalogue/means-page.tsx";
import { SourceList } from "#src/web/catalogue/source-list.tsx";
import { faultsOf } from "#src/web/kit/page-checks.factory.ts";
import { renderPage } from "#src/web/kit/render-page.ts";

const functions = new Map(sampleFunctions.map((fn) => [fn.id, fn]));
const all = new Map(sampleMeans.map((means) => [means.id, means]));
const effortRules = new Map(sampleRules.map((rule) => [rule.id, rule]));
const everything: ListAddress = { q: "", kind: "", who: "", cost: "", fn: "", picked: [], page: 1 };
const on = "2026-11-24";
const profiles = parseProfiles(sampleProfiles);
const whoCan = whoCanUse({ means: sampleMeans, functionById: functions }, profiles);
const list = {
  functions: sampleFunctions,
  profiles,
  meansOf: new Map([["talk-by-voice", 1]]),
  bands: new Map([["free" as const, 2]]),
  means: sampleMeans,
  total: 45,
  near: false,
  wished: [],
  address: everything,
  picked: [],
  on,
};
const about = { functions, effortRules, all, profiles, url: "https://yorozu.example/x", on };
const side = { functions, effortRules, profiles, whoCan, on, tooMany: false };

describe.each(locales)("pages of the catalogue, %s", (locale) => {
  test("keep the rules of the kit", () => {
    const shared = { locale, path: "/catalogue" };
    const pages = [
      <CataloguePage {...shared} {...list} />,
      <CataloguePage
        {...shared}
        {...list}
        means={[]}
        total={0}
        near
        address={{ ...everything, q: "<x>", kind: "tool", who: "landline", cost: "free", fn: "talk-by-voice" }}
      />,
      <CataloguePage
        {...shared}
        {...list}
        address={{ ...everything, picked: ["bridge"], page: 2 }}
        picked={[bridge()]}
      />,
      <ComparePage {...shared} {...side} means={[]} />,
      <ComparePage {...shared} {...side} means={sampleMeans} tooMany />,
      <DataPage {...shared} version="abc" />,
      ...sampleFunctions.map((fn) => <FunctionPage {...shared} fn={fn} ways={waysOf(fn.id)} page={2} total={45} />),
      ...sampleMeans.map((means) => <MeansPage {...shared} {...about} means={means} whoCan={whoCan.get(means.id)} />),
      <MeansPage
        {...shared}
        {...about}
        means={bridge()}
        functions={new Map()}
        effortRules={new Map()}
        all={new Map()}
        whoCan={undefined}
      />,
    ];
    for (const page of pages) expect(faultsOf(renderPage(page))).toEqual([]);
  });
});

describe("a means in words", () => {
  const html = renderPage(
    <MeansPage locale="ja" path="/c" {...about} means={bridge()} whoCan={whoCan.get("bridge")} />,
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
    // Made for a lack: whoever has more is not shut out.
    expect(cannotInWords({ hearing: ["hard", "deaf"], account: ["no"], line: ["metered"] }, "ja")).toEqual([
      "ネットにつながる回線がない",
    ]);
    expect(cannotInWords({ skill: ["some"] }, "ja")).toEqual(["機器を使うのが苦手"]);
    expect(cannotInWords({ phone: ["none"] }, "ja")).toEqual([]);
    expect(cannotInWords({ place: ["abroad"] }, "ja")).toHaveLength(1);
    expect(madeForInWords({ hearing: ["deaf"], line: ["good"] }, "ja")).toEqual([
      "「耳が聞こえない」という人のための使い方です",
    ]);
    expect(madeForInWords({ phone: ["landline"], sight: ["full"] }, "ja")).toEqual([]);
    expect(needsInWords({ japanese: ["fluent"], literacy: ["full"] }, "en", ["japanese"])).toEqual([
      expect.stringMatching(/Japanese well.*does not replace it/),
      expect.not.stringMatching(/replace/),
    ]);
  });

  test("shows prices with tax, terms and the page they come from", () => {
    expect(html).toContain("1人 1,200円");
    expect(html).toContain("税別");
    expect(html).toContain("認定NPO法人は半額です。");
    expect(html).toContain(
      '<a href="https://example.org/price" rel="external noreferrer">example.org（2026年5月）</a>',
    );
    expect(html).toContain("申し込む前に確かめてください");
  });

  test("shows an unknown price as one to be asked, never as nought", () => {
    const lending = sampleMeans.find(({ id }) => id === "lend-tablets") ?? bridge();
    const said = renderPage(<MeansPage locale="ja" path="/c" {...about} means={lending} whoCan={undefined} />);
    expect(said).toContain("問い合わせ");
    expect(said).not.toContain("0円");
  });

  test("tells the rule of its effort as an estimate", () => {
    expect(html).toContain("決まった手間 30分 + スタッフ1人につき 2分 × 人数 + 辞める人1人につき 15分");
    expect(html).toContain("見積もりです");
  });
});

describe("who can use it", () => {
  const page = (id: string) => {
    const means = all.get(id) ?? bridge();
    return renderPage(<MeansPage locale="ja" path="/c" {...about} means={means} whoCan={whoCan.get(id)} />);
  };

  test("is said for each example, and first of all who can not", () => {
    const html = page("bridge");
    expect(html).toContain("そのままでは使えない人：耳が聞こえない人</p>");
    expect(html).toMatch(/固定電話しかない人<\/th><td[^>]*><span[^>]*><span aria-hidden="true">○ <\/span>使えます/);
    expect(html).toMatch(
      /耳が聞こえない人<\/th><td[^>]*><span[^>]*><span aria-hidden="true">△ <\/span>手助けがあれば使えます/,
    );
    expect(html).toContain('合わないところ：<span class="ph">ネットの回線</span><br/>一緒に要るもの：<a');
    const alone = renderPage(
      <MeansPage
        locale="ja"
        path="/c"
        {...about}
        means={bridge()}
        whoCan={[{ profile: "deaf", ways: [], with: null, missing: ["hearing"], madeFor: [] }]}
      />,
    );
    expect(alone).toMatch(/耳が聞こえない人<\/th><td[^>]*><span[^>]*><span aria-hidden="true">× <\/span>使えません/);
    const left = sampleProfiles.map(({ id }) => ({ profile: id, ways: [], with: null, missing: [], madeFor: [] }));
    const several = renderPage(<MeansPage locale="ja" path="/c" {...about} means={bridge()} whoCan={left} />);
    expect(several).toContain(
      "そのままでは使えない人：</p><ul><li>固定電話しかない人</li><li>耳が聞こえない人</li></ul>",
    );
  });

  test("says of what is made for a lack that it is not meant for who has more, and counts nobody as left out", () => {
    const own = {
      ...bridge(),
      ways: bridge().ways.map((way) => ({ ...way, asks: { japanese: ["little" as const] } })),
    };
    const known = whoCanUse({ means: [own], functionById: functions }, profiles).get(own.id);
    const html = renderPage(<MeansPage locale="ja" path="/c" {...about} means={own} whoCan={known} />);
    expect(html).toContain("対象ではありません");
    expect(html).toContain('困りごとがある人のためのもの：<span class="ph">日本語</span>');
    expect(html).not.toContain("そのままでは使えない人");
  });

  test("says of what only staff use that it is theirs", () => {
    expect(page("staff-chat")).toContain("利用者が直接さわることはありません");
  });
});

describe("where facts come from", () => {
  test("names the publisher, numbers its further pages, and tells once which have no date", () => {
    const page = (path: string, date: string | null) => ({ url: `https://www.mhlw.go.jp/${path}`, date });
    const html = renderPage(
      <SourceList locale="ja" sources={[page("a", null), page("b", "2026-05"), page("c", null)]} />,
    );
    expect(html).toContain('mhlw.go.jp/a" rel="external noreferrer">厚生労働省</a>');
    expect(html).toContain('mhlw.go.jp/b" rel="external noreferrer">厚生労働省 (2)</a>');
    expect(html.match(/日付のないページ/g)).toHaveLength(1);
    expect(html.match(/<li/g)).toHaveLength(2);
  });
});

describe("old facts", () => {
  test("are marked on the list and on the page, from the day on which they are old", () => {
    const old = { ...bridge(), factsDate: "2020-01" };
    const shown = (day: string) =>
      renderPage(<MeansPage locale="ja" path="/c" {...about} on={day} means={old} whoCan={undefined} />);
    expect(shown("2020-06-01")).not.toContain("古い情報です");
    expect(shown("2026-11-24")).toContain("古い情報です");
    const listed = renderPage(<CataloguePage locale="ja" path="/c" {...list} means={[old]} total={1} />);
    expect(listed).toContain("2020年1月の古い情報です");
  });
});

describe("side by side", () => {
  const html = renderPage(<ComparePage locale="ja" path="/c" {...side} means={sampleMeans.slice(0, 2)} />);

  test("has a column for each, with who can not use it", () => {
    expect(html.match(/<th scope="col"/g)).toHaveLength(3);
    expect(html).toContain("そのままでは使えない人");
    expect(html).toContain("耳が聞こえない人");
  });

  test("never shows an unknown price as nought", () => {
    const lending = all.get("lend-tablets") ?? bridge();
    const said = renderPage(<ComparePage locale="ja" path="/c" {...side} means={[lending]} />);
    expect(said).toContain("問い合わせ");
    expect(said).not.toMatch(/>0円/);
  });
});

describe("the facts for machines", () => {
  test("name the tool, and offers only where the price is known", () => {
    const html = renderPage(<MeansPage locale="en" path="/c" {...about} means={bridge()} whoCan={undefined} />);
    expect(html).toContain('itemtype="https://schema.org/SoftwareApplication"');
    const priced = bridge().tiers.filter(({ monthlyYen }) => monthlyYen !== null).length;
    expect(html.match(/itemprop="price"/g) ?? []).toHaveLength(priced);
    expect(html).not.toContain("<script");
  });
});

describe("the address of the list", () => {
  const known = { means: (id: string) => all.has(id), fn: (id: string) => functions.has(id), who: () => true };
  const read = (query: string) => readListAddress(new URLSearchParams(query), known);

  test("survives being written and read", () => {
    const address: ListAddress = {
      q: "声 & 字幕",
      kind: "tool",
      who: "deaf",
      cost: "to-1000",
      fn: "talk-by-voice",
      picked: ["bridge", "staff-chat"],
      page: 3,
    };
    expect(read(listAddress(address, { page: 3 }, "en").split("?")[1] ?? "")).toEqual(address);
    expect(listAddress(everything, {}, "ja")).toBe("/catalogue");
  });

  test("asks for nothing where it makes no sense", () => {
    expect(read("kind=x&cost=0&fn=nothing&id=nothing&page=-1")).toEqual(everything);
    expect(read(`id=bridge&id=bridge&id=${[...all.keys()].join("&id=")}`).picked).toHaveLength(Math.min(4, all.size));
  });
});

function bridge() {
  const [first] = sampleMeans;
  if (!first) throw new Error("there is no sample");
  return first;
}

function waysOf(id: string): GivingWay[] {
  return sampleMeans.flatMap((means) =>
    means.ways.flatMap((way) =>
      way.gives.filter((given) => given.function === id).map((given) => ({ means, way, given })),
    ),
  );
}

test("changes of one day stand under one heading, each with its reason", () => {
  const change = (at: string, reason: string) => ({
    at: new Date(at),
    version: at,
    reason,
    first: false,
    entries: 2,
    added: [],
    changed: [],
    removed: [],
  });
  const changes = [
    change("2026-11-29T16:00:00Z", "値上げ"),
    change("2026-11-29T15:00:00Z", "窓口の変更"),
    change("2026-11-29T14:59:00Z", "前の日"),
  ];
  const html = renderPage(<ChangesPage locale="ja" path="/c" changes={changes} />);
  expect(
    [...html.matchAll(/<h2>(.*?)<\/h2>|<p>(値上げ|窓口の変更|前の日)<\/p>/g)].map(([, day, why]) => day ?? why),
  ).toEqual(["2026年11月30日", "値上げ", "窓口の変更", "2026年11月29日", "前の日"]);
});
