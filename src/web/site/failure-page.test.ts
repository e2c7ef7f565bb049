import { Hono } from "hono";
import { expect, test } from "vitest";
import type { Failure } from "#src/http/answer-error.ts";
import { failurePage } from "#src/web/site/failure-page.tsx";

const key = "k".repeat(32);

async function answer(address: string, failure: Failure, form?: Record<string, string>, from = "same-origin") {
  const app = new Hono().all("*", (c) => failurePage(c, failure, "r1", "ja"));
  const response = await app.request(
    `https://yorozu.example${address}`,
    form === undefined ? {} : { method: "POST", body: new URLSearchParams(form), headers: { "sec-fetch-site": from } },
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
  expect(html.match(/<textarea[^>]*>[^<]*/)?.[0]).not.toContain("0123456789abcdef");
  expect(html).not.toContain('href="/hearings"');
});

test("a page that is not there is not opened again", async () => {
  const { html } = await answer("/nowhere", { status: 404, code: "not-found" });
  expect(html).not.toContain('class="btn main" href="/nowhere"');
  expect(html).not.toContain("もう一度開く");
});

test("what failed is sent again as it was, once however often it is sent; not what another sending would not help", async () => {
  const form = { text: "会報を<送りたい>。\n二行目", submitId: "0123456789abcdef" };
  const { html } = await answer("/hearings?x=1", { status: 500, code: "internal" }, form);
  expect(html).toContain('<form method="post" action="/hearings?x=1">');
  expect(html).toContain('name="text" value="会報を&lt;送りたい>。\n二行目"');
  expect(html).toContain('name="submitId" value="0123456789abcdef"');
  for (const [address, failure, sent] of [
    ["/hearings", { status: 409, code: "stale-form" }, form],
    ["/hearings", { status: 500, code: "internal" }, { text: "x" }],
    ["//elsewhere.example/hearings", { status: 500, code: "internal" }, form],
  ] as const)
    expect((await answer(address, failure, sent)).html).not.toContain("<form");
  for (const from of ["cross-site", "none", ""])
    expect((await answer("/hearings", { status: 500, code: "internal" }, form, from)).html).not.toContain("<form");
});

test("a link of whoever keeps a desk speaks of the desk; a page of others leads to signing in", async () => {
  const gone = await answer(`/keep/${key}`, { status: 404, code: "not-found" });
  expect(gone.html).toContain("窓口の情報は、変わっていません");
  expect(gone.html).not.toContain("相談を消して");
  const early = await answer(`/keep/${key}/edit`, { status: 410, code: "link-used" });
  expect(early.html).toContain(`href="/keep/${key}"`);
  expect((await answer("/requests", { status: 403, code: "not-allowed" })).html).toContain(
    'href="/sign-in?next=%2Frequests"',
  );
});
