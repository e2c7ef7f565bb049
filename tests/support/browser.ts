import AxeBuilder from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "playwright-core";
import { expect } from "vitest";

/** The browser that the test script found. No background traffic: nothing but the product is spoken to. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.BROWSER_PATH ?? "/usr/bin/chromium";
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A context that fails the test when a page asks another origin for anything, or throws in a script. */
export async function watchedContext(
  browser: Browser,
  url: string,
  options: Parameters<Browser["newContext"]>[0] = {},
) {
  const context = await browser.newContext({ locale: "ja-JP", ...options });
  const outside: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith("data:")) outside.push(request.url());
  });
  return { context, outside };
}

/** What must hold of any page that somebody looks at: axe finds nothing, one h1, and nothing wider than the screen. */
export async function expectGoodPage(page: Page): Promise<void> {
  // Only what is found is told; a page without frames is judged in itself, not in a blank page that axe opens for each:
  // that took most of its processor time.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .setLegacyMode(page.frames().length === 1)
    .analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  expect(told, page.url()).toEqual([]);
  expect(await page.locator("h1").count(), page.url()).toBe(1);
  const width = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  expect(width[0], `${page.url()} is wider than the screen`).toBeLessThanOrEqual(width[1]);
}

const twins = new WeakMap<Browser, Page>();

/** The same of a page without scripts, where nothing can be asked: its markup as it stands, in a page that has them. */
export async function expectGoodMarkup(page: Page): Promise<void> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("this page has no browser");
  const twin = twins.get(browser) ?? (await (await browser.newContext({ locale: "ja-JP" })).newPage());
  twins.set(browser, twin);
  const [address, body] = [page.url().replace(/#.*/, ""), await page.content()];
  const isIt = (url: URL) => url.href === address;
  await twin.route(isIt, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  await twin.setViewportSize(page.viewportSize() ?? { width: 360, height: 800 });
  await twin.goto(address);
  await twin.unroute(isIt);
  await expectGoodPage(twin);
}

export type { Browser, Page };
