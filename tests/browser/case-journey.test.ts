import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Browser,
  expectGoodMarkup,
  expectGoodPage,
  openBrowser,
  type Page,
  watchedContext,
} from "#tests/support/browser.ts";
import { type MailServer, mailServer } from "#tests/support/mail-server.ts";
import { type RunningApp, runningApp } from "#tests/support/running-app.ts";

let app: RunningApp;
let browser: Browser;
let mails: MailServer;
beforeAll(async () => {
  mails = await mailServer();
  [app, browser] = await Promise.all([runningApp({ smtpUrl: mails.url }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  mails?.stop();
});

describe.each([
  ["ja", "", true],
  ["en", "/en", false],
])("a request in %s", (language, prefix, javaScriptEnabled) => {
  it(`goes from the proposal to talk and to its end (scripts: ${javaScriptEnabled})`, async () => {
    const asker = await newPage(javaScriptEnabled, 360);
    const staff = await newPage(javaScriptEnabled, 1280);
    const look = (page: Page) => (javaScriptEnabled ? expectGoodPage(page) : expectGoodMarkup(page));
    const mail = `${language}-asker@example.org`;
    await send(asker, prefix, mail);
    await asker.locator("a[href*='/r/']").click();
    await look(asker);
    const followed = asker.url();
    expect(followed).toMatch(/\/r\/[\w-]{32}$/);

    const staffMail = `${language}-staff@example.org`;
    if (language === "ja") await signInByLink(staff, app.signInLink);
    else await signInByMail(staff, prefix, "ja-staff@example.org");
    if (language === "ja") await takeIn(staff, look, staffMail);
    await staff.goto(`${app.url}${prefix}/requests`);
    await look(staff);
    await staff.locator("table a").last().click();
    await look(staff);
    // An empty answer is told beside its field, and nothing is sent.
    await staff.locator("form[action$='/reply'] button:not([name])").click();
    expect(await staff.title()).toMatch(/^(エラー: |Error: )/);
    await look(staff);
    await staff.locator("#reply-body").fill("まず、電話で話を聞かせてください。\n<b>太字ではない</b>");
    await staff.locator("form[action$='/reply'] button:not([name])").click();
    await staff.waitForURL(/done=reply/);
    await look(staff);
    await staff.locator("#note-body").fill("内緒のメモ");
    await staff.locator("form[action$='/note'] button").click();
    await staff.waitForURL(/done=note/);

    // The answer reaches the asker by mail, with an address of its own that leads to the same page.
    const answer = await mails.to(mail, (text) => text.includes("/r/"));
    const link = /http:\/\/\S+\/r\/[\w-]{32}/.exec(answer)?.[0] ?? "";
    expect(link).not.toBe(followed);
    await asker.goto(link);
    const said = (await asker.locator("main").textContent()) ?? "";
    expect(said).toContain("<b>太字ではない</b>");
    expect(said).not.toContain("内緒のメモ");
    await look(asker);
    await asker.locator("textarea[name=body]").fill("お願いします。");
    await asker.locator("form[action$='/messages'] button").click();
    await asker.waitForURL(/done=written/);
    await look(asker);

    // Somebody who looks at an old page is told, and keeps what was typed.
    await staff.locator("#reply-body").fill("行き違いの返事");
    await staff.locator("form[action$='/reply'] button:not([name])").click();
    expect(await staff.locator("#reply-body").inputValue()).toBe("行き違いの返事");
    expect((await staff.locator("main").textContent()) ?? "").toContain("お願いします。");
    await look(staff);

    await asker.locator("form[action$='/solved'] button").click();
    await asker.waitForURL(/done=solved/);
    await look(asker);
    await staff.goto(`${app.url}${prefix}/requests?view=closed`);
    expect(await staff.locator("table tbody tr").count()).toBeGreaterThan(0);
    await look(staff);
  });
});

async function newPage(javaScriptEnabled: boolean, width: number): Promise<Page> {
  const { context } = await watchedContext(browser, app.url, { javaScriptEnabled, viewport: { width, height: 800 } });
  return context.newPage();
}

async function send(page: Page, prefix: string, mail: string): Promise<void> {
  await page.goto(`${app.url}${prefix}/`);
  await page.locator("textarea[name=text]").fill("電話しかない高齢の利用者の相談を受けたい");
  await page.locator("form[action$='/hearings'] button[type=submit]").click();
  await page.goto(`${page.url()}/ask`);
  await page.locator("input[name=name]").fill("山田");
  await page.locator("input[name=mail]").fill(mail);
  await page.locator("form[action$='/ask/check'] button[type=submit]").click();
  await page.locator("button[value=send]").click();
  await page.waitForURL(/\/asked\/\d+$/);
}

async function signInByLink(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.locator("main form button").click();
  await page.waitForURL(/\/requests/);
}

async function signInByMail(page: Page, prefix: string, mail: string): Promise<void> {
  await page.goto(`${app.url}${prefix}/sign-in`);
  await page.locator("input[name=mail]").fill(mail);
  await page.locator("form[action$='/sign-in/mail'] button").click();
  await page.waitForURL(/sent=yes/);
  const text = await mails.to(mail, (one) => /within an hour|1時間/.test(one));
  await signInByLink(page, /http:\/\/\S+\/sign-in\/[\w-]{32}/.exec(text)?.[0] ?? "");
}

async function takeIn(page: Page, look: (page: Page) => Promise<void>, mail: string): Promise<void> {
  await page.goto(`${app.url}/team`);
  await look(page);
  await page.locator("#add-name").fill("担当");
  await page.locator("#add-mail").fill("mail");
  await page.locator("form[action$='/team'] button").click();
  expect(await page.locator("#add-name").inputValue()).toBe("担当");
  await look(page);
  await page.locator("#add-mail").fill(mail);
  await page.locator("form[action$='/team'] button").click();
  await page.waitForURL(/done=added/);
  await look(page);
  expect(await mails.to(mail, (text) => text.includes("/sign-in/"))).toContain("担当 さん");
}
