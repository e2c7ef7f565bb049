import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { write } from "#src/db/write.ts";
import { actorOf, makeAdministratorLink, signIn } from "#src/domain/accounts/sign-in.ts";
import { keepCase } from "#src/domain/advice/proposals/solve-case.ts";
import { dangerBox } from "#src/domain/desks/danger-box.ts";
import { crontab, makeJobs } from "#src/jobs/jobs.ts";
import { deskShown } from "#src/web/desks/desk-shown.ts";
import { aHearingByForm, formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
beforeAll(async () => {
  whole = await wholeApp();
});
afterAll(() => whole?.stop());

const day = 86_400_000;
const post = (path: string, fields: Record<string, string>) => whole.app.request(`${testUrl}${path}`, formPost(fields));
const count = async (table: string) => (await whole.database.sql.unsafe(`select count(*)::int n from ${table}`))[0]?.n;

describe("consent", () => {
  const consentOf = async () =>
    (
      await whole.database
        .sql`select consent_follow_up_mail mail, consent_aggregate aggregate from hearings order by created_at desc, id desc limit 1`
    )[0];

  it("is only what was ticked: an address without its tick is not kept, silence is no", async () => {
    const secret = await aHearingByForm(whole.app);
    await post(`/h/${secret}/consent`, { submitId: submitId(), mail: "someone@example.org" });
    expect(await consentOf()).toEqual({ mail: null, aggregate: false });
    await post(`/h/${secret}/consent`, {
      submitId: submitId(),
      followUp: "yes",
      aggregate: "yes",
      mail: "someone@example.org",
    });
    expect(await consentOf()).toEqual({ mail: "someone@example.org", aggregate: true });
    await post(`/h/${secret}/consent`, { submitId: submitId(), mail: "someone@example.org" });
    expect(await consentOf()).toEqual({ mail: null, aggregate: false });
  });
});

describe("removal", () => {
  it("happens only when it was confirmed", async () => {
    const secret = await aHearingByForm(whole.app);
    expect((await post(`/h/${secret}/remove`, { submitId: submitId() })).status).toBe(422);
    expect((await whole.app.request(`${testUrl}/h/${secret}`)).status).toBe(200);
    expect((await post(`/h/${secret}/remove`, { submitId: submitId(), confirm: "yes" })).status).toBe(303);
    expect((await whole.app.request(`${testUrl}/h/${secret}`)).status).toBe(404);
  });
});

describe("a form", () => {
  it("without its id is refused, because a second click could not be told from a first", async () => {
    const before = await count("hearings");
    for (const given of [{}, { submitId: "" }, { submitId: "short" }, { submitId: "x".repeat(101) }])
      expect((await post("/hearings", { text: "相談したい", ...given })).status).toBe(422);
    expect(await count("hearings")).toBe(before);
  });
});

describe("danger", () => {
  it("puts those desks on top that are for what was said", async () => {
    const text = "利用者が夫に殴られて今うちに逃げてきました。記録をデジタルで残したい。";
    const secret = await aHearingByForm(whole.app, text);
    const html = await (await whole.app.request(`${testUrl}/h/${secret}`)).text();
    const at = whole.world.clock.now();
    const danger = { level: "urgent", who: "served" } as const;
    const names = (kinds: Parameters<typeof dangerBox>[1]["kinds"]) =>
      dangerBox(whole.services.desks, { danger, kinds, text, at }).desks.map(
        ({ desk, way }) => deskShown(desk, way, at, "ja").name,
      );
    const forViolence = names(["violence"]);
    expect(forViolence).not.toEqual(names([]));
    const places = forViolence.map((name) => html.indexOf(name));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });
});

describe("the session", () => {
  it("is kept from scripts and from other sites", async () => {
    const token = await write(whole.database.db, (tx) => makeAdministratorLink(tx, whole.world));
    const answer = await post("/sign-in", { token });
    const cookie = answer.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^yorozu=[\w-]{32};/);
    expect(cookie).toMatch(/; HttpOnly/i);
    expect(cookie).toMatch(/; SameSite=Lax/i);
    expect(cookie).toMatch(/; Path=\//i);
  });
});

describe("the daily clean-up", () => {
  it("is on the timetable", () => {
    expect(crontab).toMatch(/^\d+ \d+ \* \* \* clean-up$/m);
  });

  it("removes what is past its time, and nothing else", async () => {
    const { db } = whole.database;
    const { world, services } = whole;
    const open = async () =>
      (await write(db, (tx) => makeAdministratorLink(tx, world).then((token) => signIn(tx, world, token)))).session;
    const kept = () => write(db, (tx) => keepCase(tx, world, { needs: [], segments: [], limits: {} }));
    const ended = await open();
    const gone = await kept();
    const secret = await aHearingByForm(whole.app);
    world.pass(175 * day);
    const alive = await open();
    const fresh = await kept();
    await makeJobs(services)["clean-up"]({});
    expect((await whole.app.request(`${testUrl}/h/${secret}`)).status).toBe(200);
    const cases = (await whole.database.sql`select id from solves`).map(({ id }) => id);
    expect([cases.includes(gone), cases.includes(fresh)]).toEqual([false, true]);
    expect(await count("sessions")).toBe(1);
    expect(await actorOf(db, alive, world.clock.now())).toMatchObject({ role: "administrator" });
    expect(await actorOf(db, ended, world.clock.now())).toEqual({ role: "stranger" });
    world.pass(6 * day);
    await makeJobs(services)["clean-up"]({});
    expect((await whole.app.request(`${testUrl}/h/${secret}`)).status).toBe(404);
    expect(await count("submissions")).toBe(0);
    expect(await count("rate_limits")).toBe(0);
  });
});
