import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import type { Catalogue } from "#src/domain/advice/catalogue/catalogue.ts";
import type { AccessKey, LimitKey } from "#src/domain/advice/vocabulary.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";
import { accessFact, limitFact } from "#src/web/advice/understanding-in-words.ts";
import { plainWords } from "#src/words/furigana.ts";
import { hearingWords } from "#src/words/hearing-words.ts";
import { type Browser, openBrowser, type Page, watchedContext } from "#tests/support/browser.ts";
import { type RunningApp, runningApp } from "#tests/support/running-app.ts";

// The ten scenes of the product, typed as a visitor types them, against what a reader who saw only the vocabulary wrote
// down first. Here the words on the pages count, not what lies behind them.

type Scene = {
  scene: number;
  text: string;
  expect: {
    scope: string;
    danger: { level: string };
    functions: string[];
    access: Array<{ key: AccessKey; value: string }>;
    limits: Partial<Record<LimitKey, string | number>>;
  };
};
const scenes: Scene[] = readFileSync(new URL("../scenes/expected.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

let app: RunningApp;
let browser: Browser;
let page: Page;
let catalogue: Catalogue;
beforeAll(async () => {
  [app, browser, catalogue] = await Promise.all([runningApp(), openBrowser(), readCatalogueFiles(catalogueFolder())]);
  const { context } = await watchedContext(browser, app.url);
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** What a page says in its main part, spaces and line breaks taken out. */
const said = async () => ((await page.locator("main").textContent()) ?? "").replace(/\s+/g, "");
const says = (text: string, words: string) => text.includes(plainWords(words).replace(/\s+/g, ""));

async function itemsOf({ expect: wanted }: Scene): Promise<Array<[string, boolean]>> {
  const text = await said();
  const { other, partly, unclear } = hearingWords.ja;
  const scope = says(text, other.title)
    ? "other"
    : says(text, partly.title)
      ? "partly"
      : says(text, unclear.title)
        ? "unclear"
        : "it";
  const danger = (await page.locator("aside.sos.big").count()) > 0;
  return [
    [`scope ${wanted.scope}, is ${scope}`, scope === wanted.scope],
    [`danger ${wanted.danger.level}, is ${danger}`, danger === (wanted.danger.level !== "none")],
    ...wanted.functions.map((id): [string, boolean] => [
      id,
      says(text, catalogue.functionById.get(id)?.name.ja ?? "no such function"),
    ]),
    ...wanted.access.map(({ key, value }): [string, boolean] => [
      `${key}=${value}`,
      says(text, accessFact({ [key]: value }, key, "ja")),
    ]),
    // NOTE the entries of limits have its keys and values.
    ...(Object.entries(wanted.limits) as Array<[LimitKey, string | number]>).map(([key, value]): [string, boolean] => [
      `${key}=${value}`,
      says(text, limitFact(key, { value }, "ja")),
    ]),
  ];
}

const reaching: ReadonlySet<string> = new Set(["best", "full", "part"]);

/** Whether each group of the table has something that reaches it, and every cross is explained. */
async function tableOf(): Promise<{ everyGroup: boolean; explained: boolean }> {
  const rows = await page.locator("table.coverage tbody tr").evaluateAll((all) =>
    all.map((row) =>
      [...row.querySelectorAll("td")].map((cell) => {
        const mark = cell.className;
        // The sign and its name are no explanation.
        for (const sign of cell.querySelectorAll(".m, .vh")) sign.remove();
        return { mark, words: cell.textContent?.trim() ?? "" };
      }),
    ),
  );
  const cells = rows.flat();
  return {
    everyGroup: rows.length > 0 && rows.every((row) => row.some(({ mark }) => reaching.has(mark))),
    explained: cells.every(({ mark, words }) => mark !== "none" || words !== ""),
  };
}

/** The page of a proposal on a telephone: how wide it is, everything unfolded, for each of its plans. */
async function widthsOf(proposal: string): Promise<number[]> {
  const widths: number[] = [];
  const size = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  const plans = await page.locator("#brief .others a").evaluateAll((links) => links.map((a) => a.getAttribute("href")));
  for (const href of [null, ...plans]) {
    await page.goto(href === null ? proposal : new URL(href, app.url).href);
    widths.push(
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
        return document.documentElement.scrollWidth;
      }),
    );
  }
  if (size) await page.setViewportSize(size);
  return widths;
}

it("understands and reaches the people of the ten scenes", async () => {
  const missed: string[] = [];
  let items = 0;
  let reached = 0;
  for (const scene of scenes) {
    await page.goto(app.url);
    await page.locator("textarea[name=text]").fill(scene.text);
    await page.locator("form[action$='/hearings'] button[type=submit]").click();
    await page.waitForURL(/\/h\/[\w-]{32}/);
    const found = await itemsOf(scene);
    items += found.length;
    missed.push(...found.filter(([, ok]) => !ok).map(([name]) => `${scene.scene}: ${name}`));
    const proposal = `${page.url().replace(/[#?].*$/, "")}/proposal`;
    await page.goto(proposal);
    const table = await tableOf();
    for (const width of await widthsOf(proposal)) expect(width, `scene ${scene.scene} on a telephone`).toBe(360);
    expect(table.explained, `scene ${scene.scene}`).toBe(true);
    if (table.everyGroup) reached += 1;
  }
  console.log(
    `scenes in the browser: ${items - missed.length} of ${items} items, ${reached} of ${scenes.length} reached`,
  );
  expect((items - missed.length) / items, missed.join("\n")).toBeGreaterThanOrEqual(0.8);
  expect(reached).toBeGreaterThanOrEqual(8);
  // What was missed when this was written, with its reason, stands in bench/README.md: more than that is a step back.
  expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(4);
});

it("keeps a long price within a telephone", async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  const width = await page.evaluate(() => {
    const price = document.querySelector("#brief .price");
    if (price)
      price.innerHTML =
        "<strong>毎月 30,000円（見込み）</strong> <br><strong>はじめに 問い合わせ</strong><span class='small'> <br>税込か税別かは不明</span>";
    return price ? document.documentElement.scrollWidth : 0;
  });
  expect(width).toBe(360);
});
