import { serve } from "@hono/node-server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildServer } from "#src/server.ts";
import { type Browser, expectGoodPage, openBrowser, type Page } from "#tests/support/browser.ts";
import { type OpenIdService, openIdService } from "#tests/support/openid-service.ts";
import { freePort } from "#tests/support/running-app.ts";
import { type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

const issuer = "https://login.example.org";
let whole: WholeApp;
let service: OpenIdService;
let browser: Browser;
let url: string;
let server: ReturnType<typeof serve>;
beforeAll(async () => {
  const port = await freePort();
  url = `http://localhost:${port}`;
  whole = await wholeApp();
  // Browsers throw away cookies that ended: the clock of this one is the real one.
  whole.world.pass(Date.now() - whole.world.clock.now().getTime());
  service = await openIdService(whole.world.clock, {
    id: "openid",
    name: "みんなのID",
    issuer,
    clientId: "yorozu",
    clientSecret: "secret",
    registered: `${url}/sign-in/with/openid/back`,
  });
  const config = { ...whole.services.config, baseUrl: url, smtpUrl: "smtp://127.0.0.1:1" };
  const app = buildServer({ ...whole.services, config, providers: [service.provider] }, [...whole.assets]);
  server = serve({ fetch: app.fetch, port, hostname: "127.0.0.1" });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  await service?.stop();
  await whole?.stop();
});

/** A browser in which the service's page is one link back, as if somebody had signed in there. */
async function newPage(prefix: string, javaScriptEnabled: boolean, width: number): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width, height: 800 } });
  await context.route(`${issuer}/**`, (route) => {
    const back = service.approve(route.request().url(), { sub: `person${prefix}`, name: "山田 花子" });
    const body = `<a href="${back.href.replaceAll("&", "&amp;")}">approve</a>`;
    return route.fulfill({ contentType: "text/html", body });
  });
  return context.newPage();
}

// axe is a script itself: the pages are looked at where scripts run, and gone through the same way where none does.
it.each<[string, boolean, number]>([
  ["", true, 360],
  ["/en", true, 1280],
  ["", false, 360],
])("goes to the service and back by itself, in '%s', scripts %s", async (prefix, scripts, width) => {
  const page = await newPage(`${prefix}${scripts}`, scripts, width);
  const look = async () => {
    if (scripts) await expectGoodPage(page);
  };
  const approve = async () => {
    await page.locator("form[action$='/sign-in/with/openid'] button").click();
    await page.waitForURL(`${issuer}/**`);
    await page.locator("a").click();
  };
  await page.goto(`${url}${prefix}/sign-in`);
  await look();
  await approve();
  await page.waitForURL(`${url}${prefix}/connect`);
  await look();
  await page.locator("form[action$='/connect/new'] button").click();
  await page.locator(".error-summary, [role=alert]").first().waitFor();
  await look();
  await page.locator("input[name=agree]").check();
  await page.locator("form[action$='/connect/new'] button").click();
  await page.waitForURL(`${url}${prefix}/me`);
  await look();
  await page.locator("form[action$='/sign-out'] button").click();
  await page.goto(`${url}${prefix}/sign-in?next=${encodeURIComponent(`${prefix}/me/data`)}`);
  await approve();
  await page.waitForURL(`${url}${prefix}/me/data`);
  // The last way in stays.
  await page.goto(`${url}${prefix}/me`);
  await page.locator("form[action$='/me/identities/remove'] button").click();
  await page.waitForURL(/with=last/);
  await look();
  expect(await page.locator("#identities").count()).toBe(1);
});
