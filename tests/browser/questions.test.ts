import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, expectGoodPage, openBrowser, type Page, watchedContext } from "#tests/support/browser.ts";
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

const crowded = "相談窓口が混み合って三密になる。電話しかない高齢の利用者が3割いる。オンラインでも相談を受けたい。";

async function opened(width = 1280) {
  const { context } = await watchedContext(browser, app.url, { viewport: { width, height: 800 } });
  return { context, page: await context.newPage() };
}

async function write(page: Page, text: string): Promise<string> {
  await page.goto(`${app.url}/`);
  await page.locator("textarea[name=text]").fill(text);
  await page.locator("form[action$='/hearings'] button[type=submit]").click();
  await page.waitForURL(/\/h\/[\w-]{32}$/);
  return page.url();
}

const questionId = (page: Page) => page.locator("#question input[name=question]").getAttribute("value");
const answersKept = async (page: Page) => {
  const said = await page.locator("details.after-card summary").allTextContents();
  return Number(/（(\d+)）/.exec(said.join())?.[1] ?? 0);
};

/** Goes on with Tab until what has the focus fits; fails when the page has no such thing. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`no way to ${selector} by keyboard on ${page.url()}`);
}

describe("the questions of a hearing", () => {
  it("are answered by keyboard alone, one after the other, at most six, and each can be わからない", async () => {
    const { context, page } = await opened();
    await page.goto(`${app.url}/`);
    await tabTo(page, "textarea[name=text]");
    await page.keyboard.insertText(crowded);
    await tabTo(page, "form[action$='/hearings'] button[type=submit]");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/h\/[\w-]{32}$/);
    const asked: Array<string | null> = [];
    while ((await page.locator("#question form[action$='/answers']").count()) > 0) {
      asked.push(await questionId(page));
      if (asked.length === 1) await expectGoodPage(page);
      const isNumber = (await page.locator("#question input[inputmode=numeric]").count()) > 0;
      if (isNumber) {
        await tabTo(page, "#question input[inputmode=numeric]");
        await page.keyboard.insertText("３０００");
        await page.keyboard.press("Enter");
      } else {
        await tabTo(page, asked.length === 1 ? "#question input[value=unknown]" : "#question input[name=answer]");
        await page.keyboard.press("Space");
        await tabTo(page, "#question form[action$='/answers'] button");
        await page.keyboard.press("Enter");
      }
      await page.waitForURL(/[?&]did=answered/);
      expect(await answersKept(page)).toBe(asked.length);
      await page.goto(page.url().split("?")[0] ?? "");
    }
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.length).toBeLessThanOrEqual(6);
    expect(new Set(asked).size).toBe(asked.length);
    await context.close();
  });

  it("lose nothing by going back: the answer stays, and another in its place is one answer", async () => {
    const { context, page } = await opened(360);
    const hearing = await write(page, crowded);
    const first = await questionId(page);
    await page.locator("#question input[value=unknown], #question button[value=unknown]").first().click();
    const next = page.locator("#question form[action$='/answers'] button").first();
    if (!page.url().includes("did=answered")) await next.click();
    await page.waitForURL(/did=answered/);
    await page.goBack();
    await page.goForward();
    expect(await answersKept(page)).toBe(1);
    await page.goto(`${hearing}?ask=${encodeURIComponent(first ?? "")}#question`);
    await expectGoodPage(page);
    const choices = page.locator("#question input[type=checkbox], #question input[type=radio]");
    if ((await choices.count()) > 0) {
      expect(await page.locator("#question input[value=unknown]").isChecked()).toBe(true);
      await page.locator("#question input[value=unknown]").setChecked(false);
      await choices.first().check();
    } else await page.locator("#question input[inputmode=numeric]").first().fill("0");
    await next.click();
    await page.waitForURL(/did=answered/);
    expect(await answersKept(page)).toBe(1);
    await context.close();
  });

  it("in two windows are one hearing: what the second says is taken or told, and both see the same afterwards", async () => {
    const { context, page } = await opened();
    const hearing = await write(page, crowded);
    const other = await context.newPage();
    await other.goto(hearing);
    expect(await questionId(other)).toBe(await questionId(page));
    for (const window of [page, other]) {
      const unknown = window.locator("#question input[value=unknown], #question button[value=unknown]").first();
      await unknown.click();
      if (!window.url().includes("did="))
        await window.locator("#question form[action$='/answers'] button").first().click();
      await window.waitForLoadState();
      expect(await window.locator("h1").count()).toBe(1);
      expect(await window.title()).not.toMatch(/500/);
    }
    await page.goto(hearing);
    await other.goto(hearing);
    expect(await questionId(other)).toBe(await questionId(page));
    expect(await answersKept(other)).toBe(1);
    await context.close();
  });

  it("are asked of a text of 5,000 characters on a small screen, and the text stays whole", async () => {
    const { context, page } = await opened(360);
    const more = "毎月の会議は電話でも出られるようにしたい。";
    const text = `${crowded}${more.repeat(300)}`.slice(0, 5000);
    await write(page, text);
    await expectGoodPage(page);
    expect(await questionId(page)).not.toBeNull();
    const shown = await page
      .locator("blockquote")
      .first()
      .evaluate((quote) => {
        for (const number of quote.querySelectorAll("sup")) number.remove();
        return quote.textContent ?? "";
      });
    expect(shown.trim() === text, "the text is shown whole").toBe(true);
    // Wishes that were understood stand ticked: without a tick nothing is answered.
    const ticked = page.locator("#question input:checked");
    while ((await ticked.count()) > 0) await ticked.first().uncheck();
    for (const typed of await page.locator("#question input[inputmode]").all()) await typed.fill("");
    await page.locator("#question form[action$='/answers'] button").first().click();
    await page.waitForLoadState();
    expect(await page.title()).toMatch(/^エラー: /);
    await expectGoodPage(page);
    await context.close();
  });
});
