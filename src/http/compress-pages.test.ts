import { gunzipSync } from "node:zlib";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { describe, expect, test } from "vitest";
import { compressPages } from "#src/http/compress-pages.ts";

const long = "<p>相談</p>".repeat(500);
const app = new Hono();
app.use(compress({ threshold: 1024 }));
app.use(compressPages());
app.get("/long", (c) => {
  c.header("set-cookie", "one=1");
  c.header("set-cookie", "two=2", { append: true });
  return c.html(long, 409);
});
app.get("/file", (c) => c.body(long, 200, { "content-type": "application/pdf" }));
app.get("/elsewhere", (c) => c.html(long, 200, { vary: "Origin" }));

const ask = (path: string, accepted?: string) =>
  app.request(path, { headers: accepted === undefined ? {} : { "accept-encoding": accepted } });

describe("pages are compressed", () => {
  test.each(["gzip", "gzip, deflate, br", "br, GZIP"])(
    "for whoever takes %s, in one piece and with all heads",
    async (accepted) => {
      const answer = await ask("/long", accepted);
      expect(answer.status).toBe(409);
      expect(answer.headers.get("content-encoding")).toBe("gzip");
      expect(answer.headers.get("content-type")).toBe("text/html; charset=UTF-8");
      expect(answer.headers.get("vary")).toBe("Accept-Encoding");
      expect(answer.headers.getSetCookie()).toEqual(["one=1", "two=2"]);
      expect(gunzipSync(await answer.arrayBuffer()).toString()).toBe(long);
    },
  );

  test.each([undefined, "identity", "br", "gzip;q=0"])("not for whoever takes %s", async (accepted) => {
    const answer = await ask("/long", accepted);
    expect(answer.headers.get("content-encoding")).toBeNull();
    expect(answer.headers.get("vary")).toBe("Accept-Encoding");
    expect(await answer.text()).toBe(long);
  });

  test("where ranks are given, in pieces", async () => {
    const answer = await ask("/long", "gzip;q=0.5, deflate;q=0.1");
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    expect(gunzipSync(await answer.arrayBuffer()).toString()).toBe(long);
  });

  test("files are left alone; what an answer varies by stays", async () => {
    expect((await ask("/file", "gzip")).headers.get("content-encoding")).toBeNull();
    const elsewhere = await ask("/elsewhere", "gzip");
    expect(elsewhere.headers.get("vary")?.split(/,\s*/)).toEqual(expect.arrayContaining(["Origin", "Accept-Encoding"]));
  });

  test("a look at the head alone brings no page", async () => {
    const answer = await app.request("/long", { method: "HEAD", headers: { "accept-encoding": "gzip" } });
    expect(await answer.text()).toBe("");
  });
});
