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
import { freePort, type RunningApp, runningApp } from "#tests/support/running-app.ts";

let app: RunningApp;
let browser: Browser;
let mails: MailServer;
beforeAll(async () => {
  mails = await mailServer();
  const port = await freePort();
  // Browsers have passkeys for names, not for addresses in digits.
  [app, browser] = await Promise.all([
    runningApp({ smtpUrl: mails.url, port, baseUrl: `http://localhost:${port}` }),
    openBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  mails?.stop();
});

async function newPage(javaScriptEnabled: boolean, width = 360): Promise<Page> {
  const { context } = await watchedContext(browser, app.url, { javaScriptEnabled, viewport: { width, height: 800 } });
  return context.newPage();
}

/** Makes an account by a mailed link, from where the page stands. */
async function signUp(page: Page, mail: string, look: (page: Page) => Promise<void>): Promise<void> {
  await page.locator("input[name=mail]").fill(mail);
  await page.locator("form[action$='/sign-in/mail'] button").click();
  await page.waitForURL(/sent=yes/);
  await look(page);
  const signInLink = /http:\/\/\S+\/sign-in\/\S+/;
  const [link = ""] = signInLink.exec(await mails.to(mail, (text) => signInLink.test(text))) ?? [];
  await page.goto(link);
  await look(page);
  await page.locator("form[action$='/sign-up'] button").click();
  expect(await page.title()).toMatch(/^(エラー: |Error: )/);
  await look(page);
  await page.locator("input[name=name]").fill("Yamada 花子");
  await page.locator("input[name=agree]").check();
  await page.locator("form[action$='/sign-up'] button").click();
  await page.waitForURL((url) => !/sign-/.test(url.pathname));
}

describe.each([
  ["ja", "", true],
  ["en", "/en", false],
])("an organisation in %s", (language, prefix, javaScriptEnabled) => {
  const look = (page: Page) => (javaScriptEnabled ? expectGoodPage(page) : expectGoodMarkup(page));

  it(`is claimed from a hearing, described, shared and left (scripts: ${javaScriptEnabled})`, async () => {
    const owner = await newPage(javaScriptEnabled);
    await owner.goto(`${app.url}${prefix}/`);
    await owner
      .locator("textarea[name=text]")
      .fill("NPO法人です。スタッフは4人。利用者は電話しかない。オンラインで相談を受けたい。");
    await owner.locator("form[action$='/hearings'] button[type=submit]").click();
    await owner.waitForURL(/\/h\/[\w-]{32}$/);
    await owner.goto(`${owner.url()}/organisation`);
    await look(owner);
    await owner.locator("main a[href*='/sign-in?next=']").click();
    await look(owner);
    await signUp(owner, `${language}-owner@example.org`, look);
    // Signing up leads back to the hearing.
    expect(owner.url()).toMatch(/\/organisation$/);
    await owner.locator("input[name=name]").fill("見本の会");
    await owner.locator("form[action$='/organisation'] button").click();
    await owner.waitForURL(/\/organisations\/[0-9a-f-]{36}\?done=claimed/);
    await look(owner);
    const home = owner.url().replace(/\?.*/, "");

    await owner.goto(`${home}/profile`);
    await look(owner);
    expect(await owner.locator("#staffCount").inputValue()).toBe("4");
    await owner.locator("#monthlyYen").fill("三千円");
    await owner.locator("form[action$='/profile'] button").click();
    expect(await owner.locator("#monthlyYen").inputValue()).toBe("三千円");
    await look(owner);
    await owner.locator("#monthlyYen").fill("３０００");
    await owner.locator("form[action$='/profile'] button").click();
    await owner.waitForURL(/done=saved/);
    for (const path of ["/groups/new", "/means/new"]) {
      await owner.goto(`${home}${path}`);
      await look(owner);
    }

    await owner.goto(`${home}/people`);
    await look(owner);
    await owner.locator("form[action$='/invitations'] button").click();
    await look(owner);
    const invitation = (await owner.locator("p.address").textContent()) ?? "";
    const member = await newPage(javaScriptEnabled, 1280);
    await member.goto(invitation);
    await look(member);
    await member.locator("main a[href*='/sign-in?next=']").click();
    await signUp(member, `${language}-member@example.org`, look);
    await member.locator("form[action*='/join/'] button").click();
    await member.waitForURL(/\/organisations\/[0-9a-f-]{36}$/);
    await look(member);
    await member.locator("form[action*='/hearings/'] button").first().click();
    await member.waitForURL(/\/h\/[\w-]{32}$/);

    await member.goto(`${app.url}${prefix}/me/delete`);
    await look(member);
    await member.locator("input[name=confirm]").check();
    await member.locator("form[action$='/me/delete'] button").click();
    await member.waitForURL(/\/me\/deleted$/);
    await look(member);
    await owner.goto(`${app.url}${prefix}/me/data`);
    await look(owner);
  });
});

describe("a passkey", () => {
  it("is made, signs in again, and is removed; without scripts the mailed link stays", async () => {
    // The journeys above signed in from the same address within this minute.
    await app.database.sql`delete from rate_limits`;
    const page = await newPage(true);
    const session = await page.context().newCDPSession(page);
    await session.send("WebAuthn.enable");
    await session.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.goto(`${app.url}/sign-in`);
    await signUp(page, "passkey@example.org", expectGoodPage);
    await expectGoodPage(page);
    await page.locator("form[action$='/me/passkeys'] button").click();
    await expectGoodPage(page);
    await page.locator("form[data-passkey] button").click();
    await page.waitForURL(/done=passkey/);
    await expectGoodPage(page);
    await page.locator("form[action$='/sign-out'] button").click();
    await page.waitForURL(/sign-out/);
    await page.goto(`${app.url}/sign-in?next=%2Fme%2Fdata`);
    await expectGoodPage(page);
    await page.locator("form[action$='/sign-in/passkey'] button").click();
    await expectGoodPage(page);
    await page.locator("form[data-passkey] button").click();
    await page.waitForURL(/\/me\/data$/);
    const [used] = await app.database.sql`select used_at, counter from passkeys`;
    expect(used?.used_at).not.toBeNull();
    await page.goto(`${app.url}/me`);
    await page.locator("form[action$='/me/passkeys/remove'] button").click();
    await page.waitForURL(/passkey-removed/);
    // A passkey that is no longer known opens nothing.
    await page.goto(`${app.url}/sign-in`);
    await page.locator("form[action$='/sign-in/passkey'] button").click();
    await page.locator("form[data-passkey] button").click();
    await page.locator(".notice.warn:visible").first().waitFor();
    const plain = await newPage(false);
    await plain.goto(`${app.url}/sign-in`);
    await plain.locator("form[action$='/sign-in/passkey'] button").click();
    expect(await plain.locator("main").textContent()).toContain("メールのリンクでサインイン");
  });
});
