import { Hono } from "hono";
import { expect, test } from "vitest";
import type { Failure } from "#src/http/answer-error.ts";
import { failurePage } from "#src/web/site/failure-page.tsx";

const key = "k".repeat(32);

async function answer(address: string, failure: Failure, form?: Record<string, string>) {
  const app = new Hono().all("*", (c) => failurePage(c, failure, "r1", "ja"));
  const response = await app.request(
    `https://yorozu.example${address}`,
    form === undefined ? {} : { method: "POST", body: new URLSearchParams(form) },
  );
  return { response, html: await response.text() };
}

test("a page that could not be read is opened again where it stands; nobody knows in how many seconds", async () => {
  const { response, html } = await answer(`/h/${key}/proposal?plan=best-quality`, {
    status: 503,
    code: "database-unavailable",
  });
  expect(response.status).toBe(503);
  expect(response.headers.get("retry-after")).toBe("5");
  expect(html).toContain(`href="/h/${key}/proposal?plan=best-quality"`);
  expect(html).toContain(`href="/h/${key}"`);
  expect(html).not.toContain("秒");
});

test("where the page is the hearing itself, one button leads to it", async () => {
  const { html } = await answer(`/h/${key}`, { status: 500, code: "internal" });
  expect(html.match(new RegExp(`class="btn[^"]*" href="/h/${key}"`, "g"))).toHaveLength(1);
});

test("what was sent too often says when it goes on, and gives back what was typed, not its own address", async () => {
  const { response, html } = await answer(
    "/hearings",
    { status: 429, code: "rate-limited" },
    { text: "会報を送りたい。", submitId: "0123456789abcdef" },
  );
  expect(response.headers.get("retry-after")).toBe("60");
  expect(html).toContain("60秒");
  expect(html).toContain("会報を送りたい。");
  expect(html).not.toContain("0123456789abcdef");
  expect(html).not.toContain('href="/hearings"');
});

test("a page that is not there is not opened again", async () => {
  const { html } = await answer("/nowhere", { status: 404, code: "not-found" });
  expect(html).not.toContain('class="btn main" href="/nowhere"');
  expect(html).not.toContain("もう一度開く");
});
