import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { plainSite } from "#tests/support/a-site-check.ts";
import { type Browser, expectGoodPage, openBrowser, type Page, watchedContext } from "#tests/support/browser.ts";
import { type RunningApp, runningApp } from "#tests/support/running-app.ts";

const dayMs = 24 * 60 * 60_000;
const mended: typeof plainSite = async (url) =>
  url.startsWith("http:")
    ? {
        kind: "answered",
        status: 301,
        headers: { location: [url.replace("http:", "https:")] },
        body: "",
        isCut: false,
        secure: null,
      }
    : {
        kind: "answered",
        status: 200,
        headers: { "content-type": ["text/html"] },
        body: "<h1>こんにちは</h1>",
        isCut: false,
        secure: { problem: null, protocol: "TLSv1.3", certificate: null },
      };

let app: RunningApp;
let browser: Browser;
let site = plainSite;
let aheadMs = 0;
beforeAll(async () => {
  const clock = { now: () => new Date(Date.now() + aheadMs) };
  const visitSite: typeof plainSite = (...asked) => site(...asked);
  [app, browser] = await Promise.all([runningApp({}, { clock, visitSite }), openBrowser()]);
});
// The journeys come from one address within a minute.
beforeEach(() => app.database.sql`delete from rate_limits`);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

async function begin(javaScriptEnabled: boolean, width: number) {
  const { context, outside } = await watchedContext(browser, app.url, {
    javaScriptEnabled,
    viewport: { width, height: 800 },
  });
  const page = await context.newPage();
  // axe needs scripts in the page; the markup is the same without.
  const look = () => (javaScriptEnabled ? expectGoodPage(page) : Promise.resolve());
  const end = async () => {
    expect(outside).toEqual([]);
    await context.close();
  };
  return { page, look, end };
}
const main = async (page: Page) =>
  page.locator("main").evaluate((element) => {
    for (const reading of element.querySelectorAll("rt, rp")) reading.remove();
    return element.textContent ?? "";
  });
const opened = (page: Page) => page.waitForURL(/\/[\w-]{32}$/);

describe.each([
  ["ja", "", true, 360],
  ["en", "/en", false, 1280],
])("the telework self-check in %s", (_language, prefix, scripts, width) => {
  it(`becomes a plan, a house rule, a consultation, and is repeated after three months (scripts: ${scripts})`, async () => {
    aheadMs = 0;
    const { page, look, end } = await begin(scripts, width);
    await page.goto(`${app.url}${prefix}/services/telework-security`);
    await look();
    await page.locator("main a[href$='/self-check']").click();
    for (const item of ["1", "3", "6", "h6"]) await page.locator(`input[name=q${item}][value=no]`).check();
    await page.locator("input[name=q2][value=yes]").check();
    await page.locator("#hours").fill("たくさん");
    await page.locator("form[action$='/self-check'] button").click();
    expect(await page.title()).toMatch(/^(エラー: |Error: )/);
    expect(await page.locator("input[name=q1][value=no]").isChecked()).toBe(true);
    await look();
    await page.locator("#hours").fill("１２");
    await page.locator("form[action$='/self-check'] button").click();
    await opened(page);
    await look();
    const key = page.url();
    const task = page.locator("[id^=task-]").first();
    const id = await task.getAttribute("id");
    await task.locator("summary").click();
    await task.locator("input[name=owner]").fill("山田");
    await task.locator("input[type=date]").fill("2027-01-20");
    await task.locator("button[value=yes]").click();
    await page.waitForURL(`${key}#${id}`);
    expect(await page.locator(`#${id}`).textContent()).toContain("山田");

    await page.goto(`${key}/plan`);
    await look();
    expect(await main(page)).toContain("山田");
    await page.goto(`${key}/rules`);
    await look();
    await page.locator("summary", { hasText: /文を直す|Change the text/ }).click();
    await page.locator("textarea").fill("一、画面を閉じて席を立つ。");
    await page.locator("form[action$='/rules'] button").click();
    expect(await main(page)).toContain("一、画面を閉じて席を立つ。");

    await page.goto(key);
    await page.locator("#ask form[action$='/attach'] button").first().click();
    await page.waitForURL(/\/h\/[\w-]{32}/);
    await look();
    await page.locator("#attached a[href*='/checks/']").click();
    await look();
    await page.locator("main form[action*='/checks/'] button").click();
    await page.waitForURL(/\/self-check\/[\w-]{32}$/);
    await look();

    aheadMs = 92 * dayMs;
    await page.goto(`${key}/answers`);
    expect(await page.locator("input[name=q2][value=yes]").isChecked()).toBe(true);
    for (const input of await page.locator("input[type=radio][value=yes]").all()) await input.check();
    await page.locator("form[action$='/answers'] button").click();
    await opened(page);
    await look();
    const rows = await page.locator("main table").last().locator("tbody tr").allTextContents();
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatch(/100.*\+1\d\d/);
    await end();
  });
});

const scenes = [
  {
    scene: 2,
    text: "相談窓口が混み合って三密になる。電話しかない高齢の利用者が3割いる。",
    ja: /電話で入る方|電話を待つ方/,
    en: /telephone/i,
  },
  {
    scene: 3,
    text: "聴覚障がいのある子の学習支援。オンライン授業の書き起こしが追いつかない。",
    ja: /字幕が出ます/,
    en: /caption/i,
  },
  {
    scene: 4,
    text: "利用者はパソコンもスマートフォンも持っていない。孤立させたくない。",
    ja: /電話で入る方|電話を待つ方|部屋に来る方/,
    en: /telephone|room/i,
  },
  {
    scene: 6,
    text: "日本語が得意でない外国籍の親子に支援情報を届けたい。",
    ja: /通訳がつきます/,
    en: /interpret/i,
  },
] as const;

describe.each(scenes)("the meeting kit of scene $scene", ({ scene, text, ja, en }) => {
  // Each scene in one language with scripts, in the other without.
  const inJapanese = scene % 4 === 2;
  it.each([
    { prefix: "", scripts: inJapanese, says: ja },
    { prefix: "/en", scripts: !inJapanese, says: en },
  ])(
    "leads from the hearing at $prefix/ (scripts: $scripts) to an invitation for everybody",
    async ({ prefix, scripts, says }) => {
      aheadMs = 0;
      const { page, look, end } = await begin(scripts, 360);
      await page.goto(`${app.url}${prefix}/`);
      await page.locator("textarea[name=text]").fill(text);
      await page.locator("form[action$='/hearings'] button[type=submit]").click();
      await opened(page);
      const hearing = page.url();
      const link = page.locator("#tools a[href$='/meeting-kit']");
      // A wish that is no meeting leads to no kit; whoever wants one comes from the support menu.
      if ((await link.count()) === 0) await page.goto(`${hearing}/meeting-kit`);
      else await link.click();
      await look();
      expect(await page.locator("#name1").inputValue()).not.toBe("");
      await page.locator("#purpose").fill("12月の集まり");
      await page.locator("#day").fill("2027-12-20");
      await page.locator("#time").fill("14:00");
      await page.locator("#minutes").fill("６０");
      if ((await page.locator("#helpers").inputValue()) === "") await page.locator("#helpers").fill("4");
      for (let i = 1; i <= 6; i += 1)
        if (
          (await page.locator(`#name${i}`).inputValue()) !== "" &&
          (await page.locator(`#people${i}`).inputValue()) === ""
        )
          await page.locator(`#people${i}`).fill("5");
      await page.locator("form[action$='/meeting-kit'] button[type=submit]").click();
      await page.waitForURL(/\/meeting-kit\/[\w-]{32}$/);
      await look();
      const kit = page.url();
      await page.locator("#number").fill("03-0000-0000");
      await page.locator("form[action$='/blanks'] button").click();
      await page.waitForURL(/#sheets$/);
      for (const sheet of ["invitation", "script"]) {
        await page.goto(`${kit}/${sheet}`);
        await look();
        if (sheet === "invitation") expect(await main(page)).toMatch(says);
      }
      await page.goto(hearing);
      expect(await main(page)).toContain("12月の集まり");
      await end();
    },
  );
});

describe.each([
  ["ja", "", true, 360],
  ["en", "/en", false, 1280],
])("the site check in %s", (language, prefix, scripts, width) => {
  it(`leads to a letter, is looked at again, and ends in a sheet for the board (scripts: ${scripts})`, async () => {
    aheadMs = 0;
    site = plainSite;
    const { page, look, end } = await begin(scripts, width);
    const done = async () => {
      // The page renews itself; looked at again here so as not to wait for its five seconds.
      await expect
        .poll(() => page.reload().then(() => page.locator("[role=status]").count()), { timeout: 60_000 })
        .toBe(0);
    };
    await page.goto(`${app.url}${prefix}/services/website-https`);
    await look();
    await page.locator("main a[href$='/site-check']").click();
    await look();
    await page.locator("#address").fill("name@example.org");
    await page.locator("form[action$='/site-check'] button").click();
    expect(await page.title()).toMatch(/^(エラー: |Error: )/);
    await page.locator("#address").fill(`ｗｗｗ．${language}.example.org`);
    await page.locator("form[action$='/site-check'] button").click();
    await opened(page);
    await done();
    await look();
    const key = page.url();
    expect(await main(page)).toMatch(/評価 F|grade F/i);
    await page.locator("select[name=hoster]").selectOption("lolipop");
    await page.locator("form[action$='/hoster'] button").click();
    await page.waitForURL(/#mend$/);
    expect(await page.locator("#mend ol li").count()).toBeGreaterThan(3);
    await page.locator("a[href$='/letter']").click();
    await look();
    expect(await main(page)).toContain("example.org");

    site = mended;
    aheadMs = dayMs;
    await page.goto(key);
    await page.locator("form[action$='/again'] button").click();
    await done();
    expect(await main(page)).toMatch(/よくなりました|better/);
    await page.locator("a[href$='/board']").click();
    await look();
    expect(await page.locator("main table tbody tr").count()).toBe(2);
    await end();
  });
});
