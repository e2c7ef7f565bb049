import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { dangerKinds } from "#src/domain/advice/vocabulary.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { openState } from "#src/domain/desks/desk-hours.ts";
import { deskTextSearch } from "#src/domain/desks/desk-text-search.ts";
import { aDesk, shippedDesks } from "#src/domain/desks/desks.factory.ts";
import { desksInOtherLanguages } from "#src/domain/desks/other-languages.ts";
import { type Locale, locales } from "#src/kernel/i18n.ts";
import { anytimeOf, hoursLines, openWords, phoneFacts } from "#src/web/desks/desk-in-words.ts";
import { DeskPage } from "#src/web/desks/desk-page.tsx";
import { readDeskSearch } from "#src/web/desks/desk-search.ts";
import type { OpenDesk } from "#src/web/desks/desk-ways.tsx";
import { DesksPage } from "#src/web/desks/desks-page.tsx";
import { EmergencyPage } from "#src/web/desks/emergency-page.tsx";
import { findDesks } from "#src/web/desks/find-desks.ts";
import { faultsOf } from "#src/web/kit/page-checks.factory.ts";
import { renderPage } from "#src/web/kit/render-page.ts";
import { telHref } from "#src/web/kit/tel-href.ts";

const at = new Date("2026-11-24T20:30:00+09:00");
const shipped = shippedDesks();
const urgent = shipped.filter(({ x_yorozu: own }) => own.emergency);

describe.each(locales)("pages of desks, %s", (locale) => {
  test("the emergency page keeps the rules of the kit and the weight, with and without desks", () => {
    const html = emergency(locale, urgent);
    expect(faultsOf(html)).toEqual([]);
    expect(gzipSync(html).length).toBeLessThan(22_000);
    expect(faultsOf(emergency(locale, []))).toEqual([]);
    expect(emergency(locale, [])).toContain("119");
  });

  test("the directory keeps the rules of the kit: its themes, what was found, nothing found", () => {
    for (const query of ["", "?q=<家賃>&place=JP-13&by=text&open=1", "?theme=living", "?page=99"]) {
      const html = directory(locale, query);
      expect(faultsOf(html), query).toEqual([]);
      expect(gzipSync(html).length, query).toBeLessThan(12_000);
    }
    expect(faultsOf(directory(locale, "?theme=law", []))).toEqual([]);
  });

  test("every shipped desk has a page that keeps the rules of the kit", () => {
    for (const desk of shipped) {
      const html = renderPage(
        <DeskPage
          told={null}
          attempts={undefined}
          thanks={null}
          listed={[]}
          submitId="test-submit-0001"
          locale={locale}
          path="/desks/x"
          shown={open(desk)}
          at={at}
        />,
      );
      expect(faultsOf(html), desk.x_yorozu.key).toEqual([]);
      for (const { number } of desk.phones) expect(html).toContain(number);
      for (const { url } of desk.x_yorozu.sources) expect(html).toContain(url.replaceAll("&", "&amp;"));
    }
  });

  test("hours, costs and states of every shipped desk have words", () => {
    for (const desk of shipped) {
      const said = [
        ...hoursLines(desk, locale),
        ...desk.phones.map((phone) => phoneFacts(phone, locale)),
        openWords(openState(desk, at), at, locale),
      ];
      for (const words of said) expect(words, desk.x_yorozu.key).not.toMatch(/undefined|NaN|JP-|^\s*$/);
    }
  });
});

describe("the emergency page", () => {
  const html = emergency("ja", urgent);

  test("those who come to the place stand first", () => {
    expect(html.indexOf('id="rescue"')).toBeGreaterThan(0);
    for (const kind of dangerKinds) {
      const place = html.indexOf(`<section id="${kind}"`);
      if (place >= 0) expect(place).toBeGreaterThan(html.indexOf('id="rescue"'));
    }
    expect(html).toContain('href="tel:119"');
  });

  test("every desk stands under each danger that it is for", () => {
    for (const kind of dangerKinds) {
      const section = new RegExp(`<section id="${kind}"[\\s\\S]*?</section>`).exec(html)?.[0] ?? "";
      const mine = urgent.filter(({ x_yorozu: own }) => !own.rescue && own.dangers.includes(kind));
      for (const desk of mine) expect(section).toContain(`/desks/${desk.x_yorozu.key}"`);
    }
  });

  test("lines for children come first only where a child is meant", () => {
    const order = (kind: string) =>
      [
        ...(new RegExp(`<section id="${kind}"[\\s\\S]*?</section>`).exec(html)?.[0] ?? "").matchAll(
          /desks\/([\w-]+)"/g,
        ),
      ].map(([, key]) => urgent.find(({ x_yorozu: own }) => own.key === key)?.x_yorozu.forChildren);
    expect(order("suicide").indexOf(true)).toBeGreaterThan(order("suicide").lastIndexOf(false));
    expect(order("child-abuse")[0]).toBe(true);
  });

  test("those who cannot speak find ways to write", () => {
    const section = /<section id="text"[\s\S]*?<\/section>/.exec(html)?.[0] ?? "";
    expect(section).toContain("チャットで相談する");
    expect(section).not.toContain("tel:");
  });
});

describe("a desk in words", () => {
  test("numbers dial as they are, and # does not begin a fragment", () => {
    expect(["110", "#8008", "0120-279-338"].map(telHref)).toEqual(["tel:110", "tel:%238008", "tel:0120279338"]);
  });

  test("days are told as ranges, times without a leading nought", () => {
    const rules = [
      {
        byday: "MO,TU,WE,TH,FR",
        opens_at: "09:00+09:00",
        closes_at: "17:30+09:00",
        x_yorozu: { holidays: "closed" as const },
      },
      { byday: "SA,SU", opens_at: "18:00+09:00", closes_at: "08:00+09:00" },
    ];
    expect(hoursLines(aDesk("x", {}, rules), "ja")).toEqual([
      "月〜金 9:00〜17:30（祝日は休み）",
      "土・日 18:00〜翌日8:00",
    ]);
    expect(hoursLines(aDesk("x", {}, rules), "en")).toEqual([
      "Mon–Fri 9:00–17:30 (not on public holidays)",
      "Sat, Sun 18:00–8:00 the next day",
    ]);
    expect(hoursLines(aDesk("x"), "ja")).toEqual(["毎日 24時間"]);
    expect(hoursLines(aDesk("x", {}, ["unknown"]), "ja")).toEqual(["時間は窓口によって違います"]);
  });

  test("monthly days and closures are named", () => {
    const rule = {
      freq: "MONTHLY" as const,
      byday: "2SA",
      opens_at: "10:00+09:00",
      closes_at: "12:00+09:00",
      x_yorozu: { closed: [{ from: "12-29", to: "01-03", sure: true }] },
    };
    expect(hoursLines(aDesk("x", {}, [rule]), "ja")).toEqual(["第2土曜 10:00〜12:00（12月29日〜1月3日は休み）"]);
  });

  test("a page is read and a letter sent at any time; a chat is answered by somebody", () => {
    const kinds = (...all: Array<"chat" | "mail" | "web-page">) =>
      anytimeOf(aDesk("x", { online: all.map((kind) => ({ kind, address: "https://example.org" })) }));
    expect([kinds(), kinds("web-page"), kinds("mail", "web-page"), kinds("chat", "web-page")]).toEqual([
      null,
      "read",
      "send",
      null,
    ]);
  });

  test("on the page for emergencies who comes and who listens stand apart, and a page to read stands after somebody to call", () => {
    const html = emergency("ja", shipped);
    const section = (id: string) => html.split(`<section id="${id}">`)[1]?.split("</section>")[0] ?? "";
    expect(section("rescue")).toContain(">110<");
    expect(section("rescue")).not.toContain("よりそい");
    expect(section("talk")).toContain("よりそいホットライン");
    const shelter = section("no-shelter");
    const firstPage = shelter.indexOf("自立相談支援機関");
    for (const number of ["#8778", "0120-279-338"]) {
      expect(shelter.indexOf(number)).toBeGreaterThan(-1);
      expect(shelter.indexOf(number)).toBeLessThan(firstPage);
    }
    expect(shelter).toContain("市区町村の役所に電話して");
    // What connects where a short number does not is a number, not a word.
    expect(shelter).toContain("0120-279-889");
    expect(section("medical")).toContain("いますぐ危ないときは、119に");
    expect(section("violence")).toContain("いますぐ危ないときは、110に");
    expect(section("fire")).not.toContain("いますぐ危ないときは");
    const languages = section("languages");
    for (const name of ["よりそいホットライン（外国語）", "法テラス", "119番"]) expect(languages).toContain(name);
  });

  test("open and closed are told from the moment of the page", () => {
    const soon = new Date("2026-11-25T09:00:00+09:00");
    const later = new Date("2026-12-01T09:00:00+09:00");
    expect(openWords({ state: "open", until: null }, at, "ja")).toBe("いま開いています（24時間）");
    expect(openWords({ state: "open", until: null }, at, "ja", "read")).toBe("いつでも見られます");
    expect(openWords({ state: "open", until: new Date("2026-11-24T22:00:00+09:00") }, at, "ja")).toBe(
      "いま開いています（今日22:00まで）",
    );
    expect(openWords({ state: "closed", opensAt: soon }, at, "ja")).toBe("いまは閉まっています。次は明日9:00から");
    expect(openWords({ state: "closed", opensAt: later }, at, "en")).toBe("Closed now. Opens 1 December 9:00");
    expect(openWords({ state: "unknown" }, at, "ja")).toBe("いま開いているかは分かりません");
  });
});

function open(desk: Desk): OpenDesk {
  return { desk, voice: openState(desk, at, { by: "voice" }), text: openState(desk, at, { by: "text" }) };
}

function directory(locale: Locale, query: string, desks: readonly Desk[] = shipped): string {
  const fields = new URLSearchParams(query);
  const search = readDeskSearch((name) => fields.get(name) ?? undefined);
  const all = desks.map(open);
  const found = findDesks(all, search, understand, deskTextSearch(desks), locale);
  return renderPage(
    <DesksPage locale={locale} path={`/desks${query}`} all={all} found={found} search={search} at={at} />,
  );
}

function emergency(locale: Locale, desks: readonly Desk[]): string {
  const speaking = desksInOtherLanguages(desks).map(open);
  return renderPage(
    <EmergencyPage locale={locale} path="/emergency" desks={desks.map(open)} speaking={speaking} at={at} />,
  );
}
