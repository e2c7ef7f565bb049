import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeJobs } from "#src/jobs/jobs.ts";
import { keeperMail } from "#src/web/desks/keeping/keeper-mail.ts";
import { faultsOf } from "#src/web/kit/page-checks.factory.ts";
import { formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

const dayMs = 86_400_000;
let whole: WholeApp;
let cookie: string;
/** A desk that may change its own entry and gives a mail address in it; one that is shown to people in danger. */
let key: string;
let emergencyKey: string;
beforeAll(async () => {
  whole = await wholeApp();
  cookie = await whole.staff();
  const { desks } = whole.services;
  key = desks.find(({ x_yorozu: own }) => !own.emergency && own.theme === "living")?.x_yorozu.key ?? "";
  emergencyKey = desks.find(({ x_yorozu: own }) => own.emergency)?.x_yorozu.key ?? "";
});
afterAll(() => whole?.stop());
beforeEach(async () => {
  // The limits of calls and mails are tried in one test alone.
  await whole.database.sql`truncate rate_limits`;
  await whole.database.sql`delete from outbox`;
});

const get = (path: string, headers: Record<string, string> = {}) => whole.app.request(`${testUrl}${path}`, { headers });
const page = async (path: string, headers: Record<string, string> = {}) => (await get(path, headers)).text();
const post = (path: string, fields: Record<string, string>, who?: string) =>
  whole.app.request(`${testUrl}${path}`, formPost({ submitId: submitId(), ...fields }, who));
const mails = async () =>
  (
    await whole.database.sql`select to_address, subject, body, kind, reply_token from outbox order by created_at, id`
  ).map((row) => ({ to: String(row.to_address), subject: String(row.subject), body: String(row.body), row }));
const keyIn = (body: string) => /\/keep\/([\w-]{32})/.exec(body)?.[1] ?? "";
const lastKey = async () => keyIn((await mails()).at(-1)?.body ?? "");
const job = () => makeJobs(whole.services, undefined, null, null, keeperMail(testUrl))["ask-desk-keepers"]({});
const desk = (of = key) => whole.services.directory.last.deskByKey.get(of);

/** Somebody asked by the team, who opened the link; the key that opens the entry. */
async function aKeeper(of = key, mail = `keeper-${of}@example.org`): Promise<string> {
  await post(`/desks/${of}/keepers`, { name: "山田", mail }, cookie);
  const secret = await lastKey();
  if ((await page(`/keep/${secret}`)).includes("/join")) await post(`/keep/${secret}/join`, {});
  return secret;
}

async function endAll() {
  await whole.database.sql`delete from desk_keepers`;
  await whole.database.sql`delete from desk_rounds`;
}

describe("somebody of a desk asks to keep its entry", () => {
  it("shows that the address is theirs, waits for the team, and gets a link that opens the entry", async () => {
    expect(faultsOf(await page(`/desks/${key}/claim`))).toEqual([]);
    const asked = await post(`/desks/${key}/claim`, { name: " 佐藤 ", mail: "Sato@Example.org" });
    expect(asked.headers.get("location")).toBe(`/desks/${key}/claim?done=sent#done`);
    const [first] = await mails();
    expect([first?.to, first?.row.kind, first?.row.reply_token]).toEqual(["Sato@Example.org", "notice", null]);
    const secret = keyIn(first?.body ?? "");
    // Looking changes nothing: scanners of mail look.
    const before = await page(`/keep/${secret}`);
    expect(faultsOf(before)).toEqual([]);
    expect(before).not.toContain("全部、正しい");
    expect((await post(`/keep/${secret}/answer`, { answer: "right" })).status).toBe(410);
    expect((await post(`/keep/${secret}/room`, { available: "3", unit: "person", hours: "3" })).status).toBe(410);
    const early = await get(`/keep/${secret}/edit`);
    expect(early.status).toBe(410);
    expect(await early.text()).toContain(`href="/keep/${secret}"`);
    expect((await post(`/keep/${secret}/join`, {})).status).toBe(303);
    expect(await page(`/keep/${secret}`)).toContain("担当が窓口に確かめます");
    expect(await whole.database.sql`select * from desk_rounds`).toHaveLength(0);
    // Asking again while the team looks mails nothing, and says the same.
    const again = await post(`/desks/${key}/claim`, { name: "佐藤", mail: "sato@example.org" });
    expect(again.headers.get("location")).toBe(asked.headers.get("location"));
    expect(await mails()).toHaveLength(1);

    const work = await page("/desks/work", { cookie });
    expect(faultsOf(work)).toEqual([]);
    expect(work).toContain("Sato@Example.org");
    const act = /action="(\/desks\/[\w-]+\/keepers\/[\w-]+)"/.exec(work)?.[1] ?? "";
    expect((await post(act, { act: "agree" })).status).toBe(401);
    const other = act.replace(key, emergencyKey);
    expect((await post(other, { act: "agree" }, cookie)).status).toBe(404);
    expect((await post(act, { act: "agree" }, cookie)).status).toBe(303);
    const agreed = await lastKey();
    expect(await page(`/keep/${agreed}`)).toContain("全部、正しい");
    expect(await page("/desks/work", { cookie })).not.toContain("Sato@Example.org");
    await endAll();
  });

  it("needs no team where the address stands in the entry", async () => {
    const { id } = desk() ?? { id: "" };
    const [before] = await whole.database.sql`select body from desk_records where kind = 'service' and id = ${id}`;
    await whole.database.sql`
      update desk_records set seq = (select version + 1 from desk_state),
        body = jsonb_set(body, '{x_yorozu,online}', '[{"kind":"mail","address":"desk@example.org"}]')
      where kind = 'service' and id = ${id}`;
    await whole.database.sql`update desk_state set version = version + 1`;
    whole.services.directory.recheck();
    await whole.services.directory.current();
    await post(`/desks/${key}/claim`, { name: "窓口", mail: "DESK@example.org" });
    const secret = await lastKey();
    await post(`/keep/${secret}/join`, {});
    expect(await page(`/keep/${secret}`)).toContain("全部、正しい");
    expect(await whole.database.sql`select agreed_by, agreed_account from desk_keepers`).toEqual([
      { agreed_by: "entry", agreed_account: null },
    ]);
    await whole.database.sql`
      update desk_records set seq = (select version + 1 from desk_state), body = ${whole.database.sql.json(before?.body)}
      where kind = 'service' and id = ${id}`;
    await whole.database.sql`update desk_state set version = version + 1`;
    whole.services.directory.recheck();
    await endAll();
  });

  it("is declined: told, and the address forgotten", async () => {
    await post(`/desks/${key}/claim`, { name: "だれか", mail: "who@example.org" });
    await post(`/keep/${await lastKey()}/join`, {});
    const [row] = await whole.database.sql`select id from desk_keepers`;
    await post(`/desks/${key}/keepers/${row?.id}`, { act: "decline" }, cookie);
    const told = (await mails()).at(-1);
    expect([told?.to, told?.body.includes("/keep/")]).toEqual(["who@example.org", false]);
    expect(await whole.database.sql`select * from desk_keepers`).toHaveLength(0);
  });

  it("is told the same whoever asks, and nobody's letter box is flooded", async () => {
    await aKeeper();
    await whole.database.sql`delete from outbox`;
    const says = async (mail: string) =>
      (await post(`/desks/${key}/claim`, { name: "x", mail })).headers.get("location");
    expect(await says(`keeper-${key}@example.org`)).toBe(await says("nobody@example.org"));
    for (let i = 0; i < 6; i++) await says("nobody@example.org");
    expect((await mails()).filter(({ to }) => to === "nobody@example.org")).toHaveLength(3);
    // Other people of one desk find an end too, without being told.
    for (let i = 0; i < 12; i++) {
      await whole.database.sql`truncate rate_limits`;
      await says(`more-${i}@example.org`);
    }
    const [{ n } = { n: 0 }] = await whole.database.sql<{ n: number }[]>`select count(*)::int as n from desk_keepers`;
    expect(n).toBe(10);
    await endAll();
  });

  it("keeps what was typed where it is wrong, in every language", async () => {
    for (const prefix of ["", "/ja-easy", "/en"]) {
      const answer = await post(`${prefix}/desks/${key}/claim`, { name: "", mail: "no address" });
      const html = await answer.text();
      expect([answer.status, html.includes("no address"), faultsOf(html)]).toEqual([422, true, []]);
    }
    expect((await post("/desks/nobody/claim", { name: "x", mail: "a@example.org" })).status).toBe(404);
  });

  it("has seven days to open the link", async () => {
    await post(`/desks/${key}/claim`, { name: "x", mail: "late@example.org" });
    const secret = await lastKey();
    whole.world.pass(7 * dayMs + 1);
    expect(await page(`/keep/${secret}`)).toContain("もう使えません");
    expect((await post(`/keep/${secret}/join`, {})).status).toBe(410);
    await makeJobs(whole.services)["clean-up"]({});
    expect(await whole.database.sql`select * from desk_keepers where mail = 'late@example.org'`).toHaveLength(0);
  });
});

describe("the link", () => {
  it("is stored only as a hash, and an unknown one opens nothing", async () => {
    const secret = await aKeeper();
    const [stored] = await whole.database.sql`select key_hash from desk_keeper_links`;
    expect(Buffer.from(stored?.key_hash).toString("base64url")).not.toContain(secret);
    for (const other of ["N".repeat(32), "short", `${secret}x`]) {
      expect((await get(`/keep/${other}`)).status).toBe(404);
      expect((await post(`/keep/${other}/answer`, { answer: "right" })).status).toBe(404);
    }
    await endAll();
  });

  it("confirms once: today, by the desk", async () => {
    const secret = await aKeeper();
    const form = { submitId: submitId(), answer: "right" };
    for (let i = 0; i < 2; i++) expect((await post(`/keep/${secret}/answer`, form)).status).toBe(303);
    await whole.services.directory.current();
    expect(desk()?.x_yorozu).toMatchObject({ confirmedBy: "provider", verified: true });
    expect(await page(`/keep/${secret}`)).toContain("「全部、正しい」と答えました");
    expect((await post(`/keep/${secret}/answer`, { answer: "closed" })).status).toBe(410);
    expect((await get(`/keep/${secret}/edit`)).status).toBe(303);
    await whole.services.directory.current();
    expect(desk()?.status).toBe("active");
    const history = await page(`/desks/${key}/history`, { cookie });
    expect(faultsOf(history)).toEqual([]);
    await endAll();
  });

  it("gives way to a newer one", async () => {
    const first = await aKeeper();
    await post(`/desks/${key}/claim`, { name: "x", mail: `keeper-${key}@example.org` });
    expect((await get(`/keep/${first}`)).status).toBe(404);
    expect(await page(`/keep/${await lastKey()}`)).toContain("全部、正しい");
    await endAll();
  });

  it("opens the form of its own entry alone; what is changed is in force, with its history", async () => {
    const secret = await aKeeper();
    const html = await page(`/keep/${secret}/edit`);
    expect(faultsOf(html)).toEqual([]);
    for (const hidden of ['name="status"', 'name="confirmed-by"', 'name="reason"']) expect(html).not.toContain(hidden);
    const fields = fieldsOf(html);
    const wrong = await post(`/keep/${secret}/edit`, { ...fields, "name-ja": "" });
    expect([wrong.status, faultsOf(await wrong.text())]).toEqual([422, []]);
    const sent = {
      ...fields,
      "note-ja": "新しい注意です。",
      "note-ja-easy": "あたらしい ちゅうい",
      "note-en": "A new note.",
    };
    const forged = { ...sent, status: "defunct", "confirmed-by": "team", "confirmed-on": "2020-01-01" };
    expect((await post(`/keep/${secret}/edit`, forged)).status).toBe(303);
    await whole.services.directory.current();
    expect(desk()?.x_yorozu).toMatchObject({ note: { ja: "新しい注意です。" }, confirmedBy: "provider" });
    expect(desk()?.status).toBe("active");
    expect((await post(`/keep/${secret}/edit`, sent)).status).toBe(410);
    const [change] = await whole.database
      .sql`select by_role, account_id from desk_changes order by at desc, id desc limit 1`;
    expect(change).toEqual({ by_role: "provider", account_id: null });
    await endAll();
  });

  it("takes the desk off the directory where it stopped, and brings it back", async () => {
    const secret = await aKeeper();
    await post(`/keep/${secret}/answer`, { answer: "closed" });
    expect((await get(`/desks/${key}`)).status).toBe(404);
    await post(`/desks/${key}/claim`, { name: "x", mail: `keeper-${key}@example.org` });
    const next = await lastKey();
    expect(await page(`/keep/${next}`)).toContain("一覧に載せていません");
    await post(`/keep/${next}/answer`, { answer: "reopened" });
    expect((await get(`/desks/${key}`)).status).toBe(200);
    await endAll();
  });

  it("does not change what people in danger see first: the team is told", async () => {
    const secret = await aKeeper(emergencyKey);
    const html = await page(`/keep/${secret}`);
    expect(faultsOf(html)).toEqual([]);
    expect(html).not.toContain('value="closed"');
    expect((await post(`/keep/${secret}/edit`, { seq: "1" })).status).toBeGreaterThanOrEqual(400);
    const empty = await post(`/keep/${secret}/tell`, { words: " " });
    expect([empty.status, faultsOf(await empty.text())]).toEqual([422, []]);
    await post(`/keep/${secret}/tell`, { words: "番号が変わります" });
    expect(await page("/desks/work", { cookie })).toContain("番号が変わります");
    const forced = await aKeeper(emergencyKey, "other@example.org");
    await post(`/keep/${forced}/answer`, { answer: "closed" });
    expect((await get(`/desks/${emergencyKey}`)).status).toBe(200);
    await endAll();
  });

  it("lets somebody leave: the address is gone, twice clicked the same", async () => {
    const secret = await aKeeper();
    const form = { submitId: submitId() };
    for (let i = 0; i < 2; i++)
      expect((await post(`/keep/${secret}/leave`, form)).headers.get("location")).toBe("/keep-left");
    expect(await whole.database.sql`select * from desk_keepers`).toHaveLength(0);
    expect(await whole.database.sql`select * from desk_rounds`).toHaveLength(0);
  });
});

describe("every half year", () => {
  it("asks, reminds once, marks and ranks lower who does not answer, and stops after two rounds", async () => {
    const order = async () =>
      [...(await page("/desks?theme=mind")).matchAll(/class="desk-name" href="\/desks\/([\w-]+)"/g)].map(
        ([, one]) => one,
      );
    // The first of the list, so that standing lower can be seen; freshly confirmed.
    const [first = ""] = await order();
    const secret = await aKeeper(first);
    await post(`/keep/${secret}/answer`, { answer: "right" });
    const run = async (days: number) => {
      await whole.database.sql`delete from outbox`;
      whole.world.pass(days * dayMs);
      await Promise.all([job(), job()]);
      await job();
      return (await mails()).map(({ subject }) => (subject.includes("もう一度") ? "remind" : "ask"));
    };
    const isMarked = async () => (await page(`/desks/${first}`)).includes("返事がありません");
    expect(await run(181)).toEqual([]);
    expect(await run(1)).toEqual(["ask"]);
    expect(await run(13)).toEqual([]);
    expect(await run(1)).toEqual(["remind"]);
    const reminded = await lastKey();
    expect(await run(13)).toEqual([]);
    expect(await isMarked()).toBe(false);
    expect(await run(1)).toEqual([]);
    expect(await isMarked()).toBe(true);
    expect((await order())[0]).not.toBe(first);
    // Sessions are shorter than half a year.
    cookie = await whole.staff();
    expect(await page("/desks/work", { cookie })).toContain("返事がありません");
    expect(await run(182)).toEqual(["ask"]);
    expect(await isMarked()).toBe(true);
    expect(await run(14)).toEqual(["remind"]);
    expect((await get(`/keep/${reminded}`)).status).toBe(404);
    const last = await lastKey();
    for (const days of [14, 182, 14, 182]) expect(await run(days)).toEqual([]);
    expect(await isMarked()).toBe(true);
    expect(await page(`/keep/${last}`)).toContain("もう使えません");
    // Whoever comes back confirms, and is asked again half a year later.
    await post(`/desks/${first}/claim`, { name: "x", mail: `keeper-${first}@example.org` });
    await post(`/keep/${await lastKey()}/answer`, { answer: "right" });
    expect(await isMarked()).toBe(false);
    expect(await run(182)).toEqual(["ask"]);
    cookie = await whole.staff();
    await endAll();
  });
});

describe("places free now", () => {
  it("are told by the desk or the team, shown with their age, found by the filter, and end by themselves", async () => {
    const secret = await aKeeper();
    const wrong = await post(`/keep/${secret}/room`, { available: "たくさん", maximum: "2", unit: "", hours: "99" });
    const html = await wrong.text();
    expect([wrong.status, html.includes("たくさん"), faultsOf(html)]).toEqual([422, true, []]);
    expect(
      (await post(`/keep/${secret}/room`, { available: "３", unit: "room", hours: "6", maximum: "" })).status,
    ).toBe(303);
    whole.world.pass(20 * 60_000);
    expect(await page(`/desks/${key}`)).toContain("いまの空き：3部屋");
    expect(await page(`/desks/${key}`)).toContain("20分前に、窓口が入れた数");
    const found = await page("/desks?room=1");
    expect(found.match(/class="desk-name"/g)).toHaveLength(1);
    expect(found).toContain("いまの空き：3部屋");
    expect(faultsOf(found)).toEqual([]);
    const hsds = await (await get(`/hsds/v3/services/${desk()?.id}`)).json();
    expect(hsds.x_service_capacity).toMatchObject([{ available: 3, unit: { name: "room" } }]);
    // Also for a node that read them half a minute before.
    whole.world.pass(6 * 3_600_000 - 20 * 60_000 - 30_000);
    expect(await page(`/desks/${key}`)).toContain("いまの空き");
    whole.world.pass(30_000);
    expect(await page(`/desks/${key}`)).not.toContain("いまの空き");
    expect(await page("/desks?room=1")).not.toContain('class="desk-name"');
    expect((await (await get(`/hsds/v3/services/${desk()?.id}`)).json()).x_service_capacity).toBeUndefined();
    expect(await (await get("/hsds/v3/x_service_capacities")).json()).toEqual({ contents: [] });

    expect(
      (await post(`/desks/${key}/room`, { available: "0", unit: "person", hours: "3", maximum: "4" })).status,
    ).toBe(401);
    await post(`/desks/${key}/room`, { available: "0", unit: "person", hours: "3", maximum: "4" }, cookie);
    expect(await page(`/desks/${key}`)).toContain("いま、空きはありません");
    expect(await page("/desks?room=1")).not.toContain('class="desk-name"');
    await post(`/desks/${key}/room`, { withdraw: "yes" }, cookie);
    expect(await page(`/desks/${key}`)).not.toContain("空きはありません");
    await endAll();
  });
});

/** The fields of the last form of a page, as a browser would send them. */
function fieldsOf(html: string): Record<string, string> {
  const fields: Record<string, string> = {};
  const text = (value: string) =>
    value.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  for (const [tag] of html.matchAll(/<input [^>]*>/g)) {
    const name = /name="([^"]+)"/.exec(tag)?.[1];
    if (name === undefined || (/type="(checkbox|radio)"/.test(tag) && !/\schecked/.test(tag))) continue;
    fields[name] = text(/value="([^"]*)"/.exec(tag)?.[1] ?? "");
  }
  for (const [, name = "", value = ""] of html.matchAll(/<textarea [^>]*name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g))
    fields[name] = text(value);
  for (const [, name = "", options = ""] of html.matchAll(/<select [^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs))
    fields[name] = text(/<option value="([^"]*)"[^>]* selected/.exec(options)?.[1] ?? "");
  const { submitId: _id, ...rest } = fields;
  return rest;
}
