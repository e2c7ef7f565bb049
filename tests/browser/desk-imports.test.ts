import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dirtyTable } from "#src/domain/desks/importing/importing.factory.ts";
import { packageRoot } from "#src/kernel/package-root.ts";
import { type Browser, expectGoodPage, openBrowser, type Page, watchedContext } from "#tests/support/browser.ts";
import { type RunningApp, runningApp } from "#tests/support/running-app.ts";

let app: RunningApp;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [app, browser] = await Promise.all([runningApp(), openBrowser()]);
  const { context } = await watchedContext(browser, app.url, { viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  await page.goto(app.signInLink);
  await page.locator("main form button").click();
  await page.waitForURL(/\/requests/);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

type Source = { file: string | { name: string; mimeType: string; buffer: Buffer }; source: string; known?: boolean };

/** Hands a file in and, where columns are asked for, takes them as recognised; waits until it was read. */
async function handIn({ file, source, known = false }: Source, look = false): Promise<string> {
  await page.goto(`${app.url}/desk-imports`);
  if (look) await expectGoodPage(page);
  await page.locator("input[type=file]").setInputFiles(file);
  if (known) await page.locator("select[name=source]").selectOption({ label: source });
  else await page.locator("input[name=sourceName]").fill(source);
  await page.locator("input[name=whole]").check();
  await page.locator("main form button[type=submit]").first().click();
  await page.waitForURL(/\/desk-imports\/[\w-]{36}/);
  const address = page.url();
  if (await page.locator("form[action$='/mapping']").count()) {
    if (look) await expectGoodPage(page);
    await page.locator("form[action$='/mapping'] button[type=submit]").click();
  }
  await settled(address, "input[value=discard]");
  return address;
}

/** Loads the page until its background work is over. */
async function settled(address: string, sign: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.goto(address);
        return page.locator(sign).count();
      },
      { timeout: 100_000, interval: 500 },
    )
    .toBeGreaterThan(0);
}

async function act(what: "apply" | "undo", address: string, sign: string): Promise<void> {
  await page.locator(`form:has(input[value=${what}]) button`).click();
  await settled(address, sign);
}

const main = async () => (await page.locator("main").textContent()) ?? "";
const services = async () => {
  const answer = await fetch(`${app.url}/hsds/v3/services?per_page=1`, { headers: { "if-none-match": "-" } });
  return Number((await answer.json()).total_items);
};
const same = (count: number) => expect.poll(services, { timeout: 30_000, interval: 500 }).toBe(count);

describe("importing in a browser", () => {
  it("tells the defects of a small file row by row, and goes there and back", async () => {
    const before = await services();
    const file = { name: "見本.csv", mimeType: "text/csv", buffer: Buffer.from(dirtyTable) };
    const address = await handIn({ file, source: "見本市" }, true);
    await expectGoodPage(page);
    const told = await main();
    // Each defect that was put into the file, with its words as they stand there.
    for (const said of ["列がずれている", "同じ行がもう一度ある", "日付に年がない", "2020-02-30", "未定", "73-0001"])
      expect(told, said).toContain(said);
    await act("apply", address, "input[value=undo]");
    await expectGoodPage(page);
    // Eight rows: one a repeat, one without a name, one that slipped.
    await same(before + 5);
    await page.goto(`${app.url}/desks?q=${encodeURIComponent("おにぎり配布")}`);
    expect(await page.locator(".desk-name").allTextContents()).toEqual(["おにぎり配布"]);

    await handIn({ file, source: "見本市", known: true });
    expect(await main()).toContain("反映しても何も変わりません");
    expect(await page.locator("input[value=apply]").count()).toBe(0);

    await page.goto(address);
    await act("undo", address, "main .notice.done");
    expect(await main()).toContain("元に戻しました");
    await same(before);
  });
});

const folder = process.env.DATA_FOLDER ?? join(packageRoot(), "../shared/data");
const isWanted = process.env.CHECK_DATA === "1" && existsSync(folder);

describe.runIf(isWanted)("real files in a browser", () => {
  it.each([
    ["support-offers-2020/vscovid19-data-20200402212258.csv", 446],
    ["support-programmes/programmes.csv", 122],
    ["municipal-desks/social_welfare_facilties_2022.json", 122],
  ])("%s", async (path, kept) => {
    const before = await services();
    const file = join(folder, path);
    const address = await handIn({ file, source: path });
    await act("apply", address, "input[value=undo]");
    await same(before + kept);
    await handIn({ file, source: path, known: true });
    expect(await page.locator("input[value=apply]").count()).toBe(0);
    await page.goto(address);
    await act("undo", address, "main .notice.done");
    await same(before);
  });
});
