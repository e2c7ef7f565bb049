import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type CitizenLocale, citizenLocales, htmlLang, isLocale } from "#src/kernel/i18n.ts";
import { faultsOf } from "#src/web/kit/page-checks.factory.ts";
import { finderScript } from "#src/web/route/finder-script.ts";
import { testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
beforeAll(async () => {
  whole = await wholeApp();
});
afterAll(() => whole?.stop());
// Another minute: only one test is about the limit of calls.
beforeEach(() => whole.world.pass(61_000));

const at = (locale: string, path: string) => `${testUrl}${locale === "ja" ? "" : `/${locale}`}${path}`;
const get = (locale: string, path: string) => whole.app.request(at(locale, path));
const post = (locale: string, fields: Record<string, string>, path = "/route") =>
  whole.app.request(at(locale, path), {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" },
    body: new URLSearchParams(fields),
  });
const text = (html: string) => html.replaceAll(/<rt>.*?<\/rt>|<rp>.*?<\/rp>/g, "").replaceAll(/<[^>]+>/g, "");
/** The kit's rules, but for submit ids: these forms write nothing. */
const faults = (html: string) => faultsOf(html).filter((fault) => !fault.startsWith("has a form without a submit id"));

const written = {
  ja: "家賃が払えなくて困っています",
  "ja-easy": "やちんが はらえません。お金が ない",
  en: "I cannot pay my rent",
  "zh-Hans": "我没有钱付房租",
  vi: "Tôi không có tiền trả tiền nhà",
  ko: "돈이 없어서 월세를 못 내요",
  tl: "Wala akong pera pambayad ng upa",
  pt: "Não tenho dinheiro para o aluguel",
} as const;

/** The short list; three languages are led on to the directory's own. */
async function listOf(locale: CitizenLocale, path: string): Promise<Response> {
  const answer = await get(locale, path);
  if (!isLocale(locale)) return answer;
  expect(answer.status).toBe(303);
  return whole.app.request(`${testUrl}${answer.headers.get("location")}`);
}

describe.each(citizenLocales)("pages for somebody in need, in %s", (locale) => {
  it("ask, answer, list, a desk and emergencies are sound pages within their weight", async () => {
    const key = whole.services.desks[0]?.x_yorozu.key;
    const pages = [
      await get(locale, "/route"),
      await post(locale, { text: written[locale] }),
      await listOf(locale, "/route/list?desk=yorisoi-hotline&desk=police-110"),
      await listOf(locale, "/route/list"),
      await get(locale, `/desks/${key}`),
      await get(locale, "/emergency"),
      await get(locale, "/embed/finder"),
      await post(locale, { text: written[locale] }, "/embed/finder"),
    ];
    for (const page of pages) {
      expect(page.status).toBe(200);
      const html = await page.text();
      expect(faults(html)).toEqual([]);
      expect(html).toContain(`<html lang="${htmlLang(locale)}"`);
      expect(gzipSync(html).length).toBeLessThan(20 * 1024);
    }
  });

  it("an answer names desks to call, why, and how else; nothing of the text stands in an address", async () => {
    const answer = await post(locale, { text: written[locale] });
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const html = await answer.text();
    expect(html).toContain('href="tel:');
    expect(html).toMatch(/self-reliance-desks|housing-trouble-finder|yorisoi-foreign-languages/);
    const addresses = [...html.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, href]) =>
      decodeURIComponent(href ?? ""),
    );
    expect(addresses.filter((href) => href.includes(written[locale].slice(0, 6)))).toEqual([]);
  });

  it("danger puts emergency desks first, by a choice too", async () => {
    const html = await (await post(locale, { situation: "suicide", text: "" })).text();
    const [first] = [...html.matchAll(/class="desk-name" href="[^"]*\/desks\/([^"]+)"/g)].map(([, key]) => key);
    const desk = whole.services.desks.find(({ x_yorozu: { key } }) => key === first);
    expect(desk?.x_yorozu.emergency).toBe(true);
  });

  it("an empty text comes back with 422 and a link to the field; a long one is kept", async () => {
    const empty = await post(locale, { text: " ", by: "voice" });
    expect(empty.status).toBe(422);
    const html = await empty.text();
    expect(html).toContain('href="#text"');
    expect(html).toMatch(/value="voice"[^>]*checked|checked[^>]*value="voice"/);
    const long = await post(locale, { text: "x".repeat(2_001) });
    expect(long.status).toBe(422);
    expect(await long.text()).toContain("x".repeat(2_001));
  });

  it("leads nowhere that is not there", async () => {
    const seen = new Set<string>();
    for (const page of [
      await get(locale, "/route"),
      await post(locale, { text: written[locale] }),
      await get(locale, "/emergency"),
    ])
      for (const [, href = ""] of (await page.text()).matchAll(/<a [^>]*href="(\/[^"#]*)/g))
        seen.add(href.replaceAll("&amp;", "&"));
    for (const href of seen) expect((await whole.app.request(`${testUrl}${href}`)).status, href).toBeLessThan(400);
  });
});

describe("the five further languages", () => {
  it("say that no native speaker has read them, and the three do not", async () => {
    expect(text(await (await get("vi", "/route")).text())).toContain("chưa được người bản ngữ kiểm tra");
    expect(text(await (await get("en", "/route")).text())).not.toContain("native");
  });

  it("have no page that only the three have: 404 in English", async () => {
    const answer = await get("vi", "/catalogue");
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('<html lang="en"');
  });
});

describe("the answer", () => {
  it("by telephone only shows numbers and no links to write; in writing only the other way round", async () => {
    const voice = await (await post("ja", { text: "つらくて眠れない", by: "voice" })).text();
    expect(voice).toContain('href="tel:');
    expect(voice).not.toContain('class="way"');
    const writing = await (await post("ja", { text: "つらくて眠れない", by: "text" })).text();
    expect(writing).toContain('class="way"');
    expect(writing).not.toContain('class="phone"');
  });

  it("asks one question, keeps what was said, and the answer changes what stands first", async () => {
    const html = await (await post("ja", { text: "子どもの発達障害を相談したい" })).text();
    expect(html).toContain('name="text" value="子どもの発達障害を相談したい"');
    const told = await (await post("ja", { text: "子どもの発達障害を相談したい", place: "JP-13" })).text();
    expect(told.indexOf("/desks/tosca")).toBeGreaterThan(0);
    const [first] = [...told.matchAll(/class="desk-name" href="\/desks\/([^"]+)"/g)].map(([, key]) => key);
    expect(first).toBe("tosca");
  });

  it("that abstains says so and offers somebody who listens", async () => {
    const html = await (await post("ja", { text: "カレーの作り方" })).text();
    expect(text(html)).toContain("ぴったりの窓口が見つかりませんでした");
    expect(html).toContain("yorisoi-hotline");
  });

  it("shows what was typed as text, whatever it is", async () => {
    const html = await (await post("ja", { text: "<script>alert(1)</script> {東京|とうきょう} 家賃" })).text();
    expect(html).toContain("&lt;script>");
    expect(html).toContain("{東京|とうきょう}");
  });
});

describe("the finder on other sites", () => {
  it("may be framed by anybody, and only it; its script may be loaded by anybody and stays small", async () => {
    const finder = await get("vi", "/embed/finder");
    expect(finder.headers.get("content-security-policy")).toContain("frame-ancestors *");
    for (const path of ["/route", "/embed", "/embed/finderx"])
      expect((await get("ja", path)).headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    const script = await get("ja", "/embed/finder.js");
    expect(script.headers.get("content-type")).toContain("text/javascript");
    expect(script.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(finderScript.length).toBeLessThan(10 * 1024);
    expect(gzipSync(await finder.text()).length).toBeLessThan(10 * 1024);
  });

  it("sets no cookie and asks for none", async () => {
    const answer = await post("en", { text: "I have nowhere to sleep" }, "/embed/finder");
    expect(answer.headers.get("set-cookie")).toBeNull();
    expect(answer.status).toBe(200);
  });

  it("takes nothing from another site's own form", async () => {
    const answer = await whole.app.request(at("ja", "/embed/finder"), {
      method: "POST",
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        "sec-fetch-site": "cross-site",
        origin: "https://example.com",
      },
      body: "text=a",
    });
    expect(answer.status).toBe(403);
  });
});

describe("what an answer says first", () => {
  const answered = async (locale: string, fields: Record<string, string>) => {
    const html = await (await post(locale, fields)).text();
    return { html, plain: text(html) };
  };

  it("is a call only where life or body is in danger", async () => {
    const home = await answered("ja", { text: "アパートを追い出されました。今夜寝る所がありません" });
    expect(home.plain).not.toContain("まず、こちらに電話してください");
    expect(home.plain).toContain("一緒に探してくれる");
    expect((await answered("ja", { text: "夫に殴られています" })).plain).toContain("まず、こちらに電話してください");
  });

  it("asks nobody to telephone who cannot, and paints nothing green that they cannot use", async () => {
    for (const fields of [{ text: "夫に殴られています。声が出せません" }, { text: "夫に殴られています", by: "text" }]) {
      const { html, plain } = await answered("ja", fields);
      expect(plain).toContain("まず、こちらに連絡してください");
      expect(plain).toContain("110番アプリ");
      expect(plain, "its note tells the ways in writing").not.toContain("選んだ方法では使えません");
      expect(html).not.toMatch(/class="small answers"[^>]*>選んだ方法では/);
    }
  });

  it("is the number of the language, and what the desk is for in it", async () => {
    const { html, plain } = await answered("zh-Hans", { text: "老板两个月没给我工资了" });
    expect(html).toContain("tel:0120531402");
    expect(html).not.toContain("tel:0120811610");
    expect(plain).toContain("工资、加班、工伤");
  });

  it("names the dangers of the very desk, never those of others", async () => {
    const { plain } = await answered("ja", { text: "家が火事です" });
    expect(plain).not.toMatch(/「火事」「/);
  });
});
