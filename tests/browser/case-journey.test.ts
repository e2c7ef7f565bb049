import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Browser,
  expectGoodMarkup,
  expectGoodPage,
  openBrowser,
  type Page,
  watchedContext,
} from "#tests/support/browser.ts";
import { freePort, type RunningApp, runningApp } from "#tests/support/running-app.ts";

let app: RunningApp;
let browser: Browser;
let mails: Awaited<ReturnType<typeof mailServer>>;
beforeAll(async () => {
  mails = await mailServer();
  [app, browser] = await Promise.all([runningApp({ smtpUrl: mails.url }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  mails?.server.close(() => {});
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

/** A mail server that keeps what it is given. */
async function mailServer() {
  const received: Array<{ to: string; text: string }> = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk) => chunks.push(chunk));
      stream.on("end", () => {
        const text = decoded(Buffer.concat(chunks).toString("utf8").replaceAll("\r\n", "\n"));
        for (const { address } of session.envelope.rcptTo) received.push({ to: address, text });
        done();
      });
    },
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    server,
    url: `smtp://127.0.0.1:${port}`,
    async to(mail: string, wanted: (text: string) => boolean): Promise<string> {
      // An answer can be taken back for 20 seconds before it leaves.
      for (let i = 0; i < 450; i++) {
        const found = received.find((one) => one.to === mail && wanted(one.text));
        if (found) return found.text;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`no such mail to ${mail}: ${JSON.stringify(received)}`);
    },
  };
}

/** The text of a mail: its body may be in base64 or quoted-printable (RFC 2045). */
function decoded(mail: string): string {
  const [head = "", ...body] = mail.split("\n\n");
  const text = body.join("\n\n");
  if (/^content-transfer-encoding: base64/im.test(head)) return Buffer.from(text, "base64").toString("utf8");
  if (!/^content-transfer-encoding: quoted-printable/im.test(head)) return text;
  const bytes = text
    .replaceAll(/=\n/g, "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
