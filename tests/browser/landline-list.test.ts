import { afterAll, beforeAll, expect, it } from "vitest";
import { shippedDesks } from "#src/domain/desks/desks.factory.ts";
import { isForTelephone } from "#src/domain/desks/written-on-paper.ts";
import { type Browser, expectGoodMarkup, openBrowser } from "#tests/support/browser.ts";
import { type RunningApp, runningApp } from "#tests/support/running-app.ts";

let app: RunningApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([runningApp(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const desks = new Map(shippedDesks().map((desk) => [desk.x_yorozu.key, desk]));

const needs = [
  ["ja", "", "家賃が払えなくて、追い出されそうです。母に代わって書いています。", "電話代", "はじめに言うこと"],
  ["ja", "", "夫に殴られます。今夜は家に帰れません。", "電話代", "はじめに言うこと"],
  ["ja-easy", "/ja-easy", "夫がたたきます。今日、家に帰れません。", "お金", /電話でんわで.{0,4}言い/],
  ["en", "/en", "I lost my home and have nowhere to sleep tonight.", "call", "Say first"],
  ["vi", "/vi", "Tôi không có chỗ ngủ tối nay và không có tiền.", /Gọi miễn phí|iền điện thoại/, "Hãy nói trước"],
] as const;

it.each(needs)(
  "somebody helping a person with a landline takes a sheet away (%s%s: %s)",
  async (_, prefix, text, cost, first) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false, locale: "ja-JP" })).newPage();
    // The first sentence of all wakes the engines.
    page.setDefaultTimeout(90_000);
    await page.goto(`${app.url}${prefix}/route`);
    await page.locator("textarea").fill(text);
    await page.locator("input[name=by][value=voice]").check({ force: true });
    await page.locator("main form button").first().click();
    await page.locator("main a[href*='/list?']").click();
    await expectGoodMarkup(page);

    await page.emulateMedia({ media: "print" });
    const address = new URL(page.url());
    const keys = [...address.searchParams.getAll("id"), ...address.searchParams.getAll("desk")];
    expect(keys.length).toBeGreaterThan(1);
    const entries = page.locator(".on-paper > li");
    expect(await entries.count()).toBe(keys.length);
    for (const [i, key] of keys.entries()) {
      const desk = desks.get(key);
      // biome-ignore lint/performance/useDomNodeTextContent: what is on the paper counts, not what is in the document
      const shown = (await entries.nth(i).innerText()).replaceAll(/\s+/g, " ");
      if (!desk) throw new Error(`no desk ${key}`);
      expect(isForTelephone(desk), key).toBe(true);
      const numbers = desk.phones.filter(({ type }) => type !== "fax").map(({ number }) => number);
      for (const number of numbers) expect(shown, key).toContain(number);
      if (numbers.length === 0) {
        // Asked for at the town's office: room for its number, and the words to ask with.
        expect(await entries.nth(i).locator(".blank").count(), key).toBe(1);
        expect(shown, key).toMatch(/自立|jiritsu|相談|soudan|sodan|フードバンク|社会福祉/);
      } else {
        expect(shown, key).toMatch(cost);
        expect(shown, key).toMatch(first);
      }
      // When somebody answers: days or hours, or where to ask for them.
      expect(shown, key).toMatch(/24|\d:\d\d|時間|hours/);
    }
    // What is only for the screen stays there.
    for (const link of await page.locator("main .small-link, main .actions a").all())
      expect(await link.isVisible()).toBe(false);
    const sheet = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  },
);
