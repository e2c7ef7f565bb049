import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { rateLimitsPerMinute } from "#src/http/rate-limit.ts";
import { buildServer } from "#src/server.ts";
import { apiCall, bearer } from "#tests/adversary/full-case.ts";
import { aHearingByForm, formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
beforeAll(async () => {
  whole = await wholeApp();
});
afterAll(() => whole?.stop());
beforeEach(() => whole.world.pass(61_000));

const get = (path: string, headers: Record<string, string> = {}) => whole.app.request(`${testUrl}${path}`, { headers });

it("tells how busy it is only to whoever has the token", async () => {
  const token = "a-token-of-the-monitoring";
  const withToken = buildServer({ ...whole.services, config: { ...whole.services.config, metricsToken: token } }, []);
  const ask = (authorization: string) =>
    withToken.request(`${testUrl}/metrics`, { headers: authorization ? { authorization } : {} });
  expect((await ask(`Bearer ${token}`)).status).toBe(200);
  expect((await ask(`Bearer ${token}x`)).status).toBe(404);
  expect((await ask("")).status).toBe(404);
  // Without a token nobody from elsewhere gets in, whatever they send.
  expect((await get("/metrics", { authorization: "Bearer undefined" })).status).toBe(404);
});

it("counts each route by its pattern, the API's too, and what is nowhere as one", async () => {
  const routes: string[] = [];
  const metrics = { ...whole.services.metrics, observeRequest: (route: string) => void routes.push(route) };
  const app = buildServer({ ...whole.services, metrics }, []);
  await app.request(`${testUrl}/api/v1/functions`);
  await app.request(`${testUrl}/api/v1/hearings/00000000-0000-4000-8000-000000000000`);
  await app.request(`${testUrl}/en/desks`);
  await app.request(`${testUrl}/nowhere/at/all`);
  expect(routes).toEqual(["/api/v1/functions", "/api/v1/hearings/:id", "/en/desks", "unmatched"]);
});

it("shows the first result of a form above the limit too, but makes nothing new", async () => {
  const secret = await aHearingByForm(whole.app);
  const id = submitId();
  const ask = (submit: string) =>
    whole.app.request(
      `${testUrl}/h/${secret}/ask`,
      formPost({
        submitId: submit,
        message: "相談したい",
        name: "山田",
        phone: "03-0000-0000",
        mail: "",
        agree: "yes",
      }),
    );
  const first = await ask(id);
  expect(first.status).toBe(303);
  const answers = [];
  for (let i = 0; i < rateLimitsPerMinute.ask; i++) answers.push((await ask(id)).status);
  expect(new Set(answers)).toEqual(new Set([303]));
  expect((await ask(submitId())).status).toBe(429);
});

it("refuses corrections that speak of nothing, and keeps only the last of whole parts", async () => {
  const made = await whole.app.request(`${testUrl}/api/v1/hearings`, apiCall("POST", { text: "会員と連絡を取りたい" }));
  const { id, secret } = await made.json();
  const patch = (body: unknown) =>
    whole.app.request(`${testUrl}/api/v1/hearings/${id}`, apiCall("PATCH", body, bearer(secret)));
  const segment = (sid: string) => ({ id: sid, kind: "served" });
  expect((await patch({ needs: [{ function: "no-such-function" }] })).status).toBe(422);
  expect((await patch({ needs: [{ function: "chat", for: ["nobody-here"] }] })).status).toBe(422);
  expect((await patch({ segments: [segment("a"), segment("a")] })).status).toBe(422);
  for (const size of [1, 2, 3])
    expect((await patch({ segments: [{ ...segment("a"), size }], limits: { staffCount: size } })).status).toBe(200);
  const kept = await whole.database.sql`select edits, understanding from hearings where id = ${id}`;
  expect(kept[0]?.edits).toHaveLength(1);
  expect(kept[0]?.understanding.segments[0].size).toBe(3);
  expect(kept[0]?.understanding.limits.staffCount.value).toBe(3);
});

it("lets somebody signed in sign out, and submit where a key opens, from a browser that says no more than Origin", async () => {
  const cookie = await whole.administrator();
  const old = (path: string, fields: Record<string, string>, origin: string) =>
    whole.app.request(`${testUrl}${path}`, {
      ...formPost(fields, cookie),
      headers: { "content-type": "application/x-www-form-urlencoded", origin, cookie },
    });
  const queue = await get("/requests", { cookie });
  expect(queue.headers.get("referrer-policy")).toBe("same-origin");
  expect(await queue.text()).not.toContain('name="referrer"');
  // Any page can make a browser say "null": with a session that is nobody's word. Ours say where they are.
  expect((await old("/hearings", { submitId: submitId(), text: "名簿をまとめたい" }, "null")).status).toBe(403);
  const made = await old("/hearings", { submitId: submitId(), text: "名簿をまとめたい" }, testUrl);
  expect(made.status).toBe(303);
  const hearing = await get(made.headers.get("location") ?? "", { cookie });
  expect(hearing.headers.get("referrer-policy")).toBe("no-referrer, same-origin");
  const claim = `${made.headers.get("location")}/organisation`;
  expect((await old(claim, { submitId: submitId(), to: "new", name: "のっとり" }, "null")).status).toBe(403);
  expect((await old("/sign-out", {}, "null")).status).toBe(403);
  expect((await old("/sign-out", {}, "http://evil.test")).status).toBe(403);
  expect((await old("/sign-out", {}, testUrl)).status).toBe(303);
});
