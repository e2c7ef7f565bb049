import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { write } from "#src/db/write.ts";
import { linkForMail } from "#src/domain/accounts/sign-up.ts";
import { deletionPlan } from "#src/domain/privacy/delete-person.ts";
import { makeJobs } from "#src/jobs/jobs.ts";
import { secretHash } from "#src/kernel/chance.ts";
import { aMeetingKit, aSelfCheck } from "#tests/support/check-routes.ts";
import { aHearingByForm, formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
beforeAll(async () => {
  whole = await wholeApp();
});
afterAll(() => whole?.stop());
beforeEach(() => whole.world.pass(61_000));

const get = (path: string, cookie?: string) =>
  whole.app.request(`${testUrl}${path}`, { headers: cookie === undefined ? {} : { cookie } });
const post = (path: string, fields: Record<string, string>, cookie?: string) =>
  whole.app.request(`${testUrl}${path}`, formPost({ submitId: submitId(), ...fields }, cookie));
const place = (answer: Response) => answer.headers.get("location") ?? "";

/** A request sent to a person from a hearing, with the writer's name and contact in the text too. */
async function asked(mail: string, name = "花山花子"): Promise<{ secret: string; id: string; number: string }> {
  const secret = await aHearingByForm(whole.app, `${name}です。連絡は${mail}へ。電話しかない人の相談を受けたい。`);
  const contact = {
    name,
    organisationName: "花の会",
    mail,
    phone: "03-9999-8888",
    message: `${name}より`,
  };
  const answer = await post(`/h/${secret}/ask`, { step: "send", ...contact });
  const number = /asked\/(\d+)/.exec(place(answer))?.[1] ?? "";
  const [row] = await whole.database.sql`select id from requests where number = ${number}`;
  return { secret, id: String(row?.id), number };
}

async function anOrganisation(cookie: string, name: string): Promise<{ home: string; secret: string }> {
  const secret = await aHearingByForm(whole.app);
  return {
    secret,
    home: place(await post(`/h/${secret}/organisation`, { to: "new", name }, cookie)).replace(/\?.*/, ""),
  };
}

async function letIn(home: string, owner: string, cookie: string, role: string): Promise<void> {
  const page = await (await post(`${home}/invitations`, { role }, owner)).text();
  await post(`/join/${/\/join\/([\w-]{32})/.exec(page)?.[1]}`, {}, cookie);
}

/** Every table that can be read as text, for looking for what should be gone. */
async function everywhere(word: string): Promise<string[]> {
  const tables = await whole.database.sql`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`;
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await whole.database.sql.unsafe(
      `select count(*)::int n from ${name} t where position('${word}' in t::text) > 0`,
    );
    if (row?.n > 0) found.push(name);
  }
  return found;
}

describe("everything about me", () => {
  it("can be read and taken out as files that hold it, and nothing of anybody else", async () => {
    const [me, other] = [await whole.person(), await whole.person()];
    const { number } = await asked(me.mail);
    await anOrganisation(me.cookie, "花の会");
    await anOrganisation(other.cookie, "よその会");
    const json = await get("/me/data.json", me.cookie);
    expect(json.headers.get("content-disposition")).toContain("attachment");
    const file = await json.json();
    expect(file.account).toMatchObject({ name: "山田", mail: me.mail, role: "person" });
    expect(file.consents).toEqual([expect.objectContaining({ text: "同意", locale: "ja" })]);
    expect(file.organisations).toEqual([expect.objectContaining({ name: "花の会", role: "owner" })]);
    expect(file.requests).toEqual([expect.objectContaining({ number: Number(number), phone: "03-9999-8888" })]);
    expect(file.trail.map((event: { action: string }) => event.action)).toContain("accounts.signed-up");
    expect(JSON.stringify(file)).not.toMatch(/よその会|花山花子より|token|hash/i);
    for (const path of ["/me/data", "/me/data.html", "/en/me/data.html", "/ja-easy/me/data"]) {
      const html = await (await get(path, me.cookie)).text();
      for (const part of [me.mail, "花の会", number, "同意"]) expect(html, path).toContain(part);
      expect(html, path).not.toContain("よその会");
    }
  });
});

describe("deleting an account", () => {
  it("is previewed, and then does just that: the person goes, the case stays", async () => {
    const [me, other] = [await whole.person("hanayama@example.org"), await whole.person()];
    const request = await asked(me.mail, "月岡月子");
    const alone = await anOrganisation(me.cookie, "ひとりの会");
    const shared = await anOrganisation(other.cookie, "みんなの会");
    await letIn(shared.home, other.cookie, me.cookie, "member");
    const page = await (await get("/me/delete", me.cookie)).text();
    for (const part of ["ひとりの会", "みんなの会", "相談 1件", "人に送った相談 1件"]) expect(page).toContain(part);
    const plan = await deletionPlan(whole.services.db, me.accountId);
    expect(plan.goes.organisations.map(({ hearings }) => hearings)).toEqual([1]);
    // What the tools of the menu keep: of the organisation that goes, and what only reminds this address.
    const db = whole.database.sql;
    const [of] = await db`select id from organisations where name = 'ひとりの会'`;
    const keys = [await aSelfCheck(whole), await aMeetingKit(whole)];
    const checkOf = async (key = "") =>
      String((await db`select check_id as id from check_keys where secret_hash = ${secretHash(key)}`)[0]?.id);
    const [gone1, reminds] = [await checkOf(keys[0]), await checkOf(keys[1])];
    await db`alter table check_keys drop constraint if exists check_keys_organisation_id_check_id_fkey`;
    await db`update check_keys set organisation_id = ${String(of?.id)} where check_id = ${gone1}`;
    await db`update checks set organisation_id = ${String(of?.id)} where id = ${gone1}`;
    await db`update checks set mail = 'Hanayama@example.org' where id = ${reminds}`;
    const told = await (await get("/me/delete", me.cookie)).text();
    expect(told).toContain("点検など 1件");
    expect(told).toContain("点検のお知らせ 1件");
    const file = await (await get("/me/data.json", me.cookie)).json();
    expect(file.checks.map((check: { kind: string; of: string }) => [check.kind, check.of])).toEqual([
      ["self", "organisation"],
      ["meeting", "reminder"],
    ]);
    expect(await (await get("/me/data", me.cookie)).text()).toContain("お知らせのメールを送るもの");
    const [before] = await whole.database.sql`select message, hearing_copy from requests where id = ${request.id}`;

    expect((await post("/me/delete", {}, me.cookie)).status).toBe(422);
    expect((await get("/me", me.cookie)).status).toBe(200);
    const gone = await post("/me/delete", { confirm: "yes" }, me.cookie);
    expect(place(gone)).toBe("/me/deleted");
    expect((await get("/me/deleted")).status).toBe(200);

    expect((await get("/me", me.cookie)).status).toBe(401);
    expect(await db`select id, mail from checks where id in (${gone1}, ${reminds})`).toEqual([
      { id: reminds, mail: null },
    ]);
    expect((await get(`/h/${alone.secret}`)).status).toBe(404);
    expect((await get(`/h/${shared.secret}`)).status).toBe(200);
    expect((await get(shared.home, other.cookie)).status).toBe(200);
    const [kept] = await whole.database.sql`
      select name, mail, phone, organisation_name, message, hearing_copy, state from requests where id = ${request.id}`;
    expect(kept).toMatchObject({ mail: null, phone: null, organisation_name: null, state: "received" });
    expect(kept?.message).toBe("■■■■より");
    expect(kept?.hearing_copy.text).toContain("電話しかない人の相談を受けたい");
    expect(kept?.hearing_copy.text.length).toBe(before?.hearing_copy.text.length);
    // The hearing itself is the asker's, who has its address; nothing else knows the person.
    await post(`/h/${request.secret}/remove`, { confirm: "yes" });
    for (const word of ["hanayama@example.org", "Hanayama@example.org", "月岡月子", "ひとりの会"])
      expect(await everywhere(word), word).toEqual([]);
    // The address is free again.
    expect((await write(whole.services.db, (tx) => linkForMail(tx, whole.world, me.mail)))?.link.kind).toBe("sign-up");
    // The team reads the case on.
    const staff = await whole.staff();
    const case_ = await get(`/requests/${request.id}`, staff);
    expect(case_.status).toBe(200);
    expect(await case_.text()).toContain("電話しかない人の相談を受けたい");
  });

  it("does not leave an organisation of others without an owner, nor an installation without an administrator", async () => {
    const [me, other] = [await whole.person(), await whole.person()];
    const { home } = await anOrganisation(me.cookie, "続く会");
    await letIn(home, me.cookie, other.cookie, "member");
    const page = await get("/me/delete", me.cookie);
    expect(await page.text()).toContain("続く会");
    expect((await post("/me/delete", { confirm: "yes" }, me.cookie)).status).toBe(200);
    expect((await get("/me", me.cookie)).status).toBe(200);
    await post(`${home}/people/${other.accountId}`, { to: "owner" }, me.cookie);
    expect((await post("/me/delete", { confirm: "yes" }, me.cookie)).status).toBe(303);
    expect((await get(home, other.cookie)).status).toBe(200);
    const administrator = await whole.administrator();
    expect((await post("/me/delete", { confirm: "yes" }, administrator)).status).toBe(200);
    expect((await get("/me", administrator)).status).toBe(200);
  });

  it("of somebody of the team leaves what they wrote, without their name", async () => {
    const request = await asked("someone@example.org");
    const staff = await whole.staff();
    const [row] = await whole.database.sql`select version from requests where id = ${request.id}`;
    await post(
      `/requests/${request.id}/note`,
      { version: String(row?.version), kind: "note", body: "残るメモ" },
      staff,
    );
    await whole.database.sql`update accounts set name = '消える担当' where id = (
      select account_id from request_entries where body = '残るメモ')`;
    expect((await post("/me/delete", { confirm: "yes" }, staff)).status).toBe(303);
    expect(await everywhere("消える担当")).toEqual([]);
    const html = await (await get(`/requests/${request.id}`, await whole.administrator())).text();
    expect(html).toContain("残るメモ");
  });
});

describe("accounts that nobody uses", () => {
  it("are deleted after two years, unless they belong to an organisation or the team", async () => {
    const [idle, member] = [await whole.person(), await whole.person()];
    await anOrganisation(member.cookie, "眠る会");
    await whole.staff();
    const year = 365.25 * 24 * 60 * 60 * 1000;
    const names = async () =>
      (await whole.database.sql`select id from accounts where deleted_at is null`).map(({ id }) => id);
    const team = async () =>
      (await whole.database.sql`select count(*)::int n from accounts where role <> 'person' and deleted_at is null`)[0]
        ?.n;
    const before = await team();
    whole.world.pass(1.9 * year);
    await makeJobs(whole.services)["clean-up"]({});
    expect(await names()).toEqual(expect.arrayContaining([idle.accountId, member.accountId]));
    whole.world.pass(0.2 * year);
    await makeJobs(whole.services)["clean-up"]({});
    expect(await names()).not.toContain(idle.accountId);
    expect(await names()).toContain(member.accountId);
    expect(await team()).toBe(before);
    // The trail goes after five.
    whole.world.pass(3.1 * year);
    await makeJobs(whole.services)["clean-up"]({});
    const [row] = await whole.database
      .sql`select count(*)::int n from audit_events where action = 'accounts.signed-up'`;
    expect(row?.n).toBe(0);
  });
});
