import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { write } from "#src/db/write.ts";
import { usualSessionRules } from "#src/domain/accounts/session-rules.ts";
import { makeSignInLink, openSession } from "#src/domain/accounts/sign-in.ts";
import { aFullCase, worldState } from "#tests/adversary/full-case.ts";
import { formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

// As an operator runs it: mail leaves, browsers have passkeys for the address, sessions of the team end as they should.

let whole: WholeApp;
beforeAll(async () => {
  whole = await wholeApp({
    baseUrl: "http://yorozu.localhost",
    smtpUrl: "smtp://127.0.0.1:1",
    sessions: usualSessionRules,
  });
});
afterAll(() => whole?.stop());
beforeEach(() => whole.world.pass(3_700_000));

const minute = 60_000;
const get = (path: string, cookie: string) => whole.app.request(`${testUrl}${path}`, { headers: { cookie } });
const post = (path: string, fields: Record<string, string>, cookie: string) =>
  whole.app.request(`${testUrl}${path}`, formPost({ submitId: submitId(), ...fields }, cookie));
const to = (answer: Response) => answer.headers.get("location") ?? "";
/** A session of an account, opened in this way. */
const session = (accountId: string, method: "link" | "passkey") =>
  write(
    whole.services.db,
    async (tx) => `yorozu=${(await openSession(tx, whole.world, accountId, method, "")).session}`,
  );
/** The link in the last mail to an address. */
const mailed = async (mail: string) => {
  const [row] = await whole.database
    .sql`select body from outbox where to_address = ${mail} order by created_at desc, id desc limit 1`;
  return /\/sign-in\/([\w-]{32})(?:\?next=(\S+))?/.exec(String(row?.body)) ?? [];
};
const staffAccount = async () => {
  await whole.staff();
  const [account] = await whole.database
    .sql`select id, mail from accounts where role = 'staff' order by created_at desc, id desc limit 1`;
  return { id: String(account?.id), mail: String(account?.mail) };
};

describe("a session of the team", () => {
  it("ends after half an hour of rest, and after twelve hours of work", async () => {
    const resting = await whole.staff();
    whole.world.pass(29 * minute);
    expect((await get("/requests", resting)).status).toBe(200);
    whole.world.pass(29 * minute);
    expect((await get("/requests", resting)).status).toBe(200);
    whole.world.pass(31 * minute);
    expect((await get("/requests", resting)).status).toBe(401);
    const busy = await whole.staff();
    for (let worked = 0; worked < 12 * 60 - 20; worked += 20) {
      whole.world.pass(20 * minute);
      expect((await get("/requests", busy)).status, `${worked} minutes`).toBe(200);
    }
    whole.world.pass(21 * minute);
    expect((await get("/requests", busy)).status).toBe(401);
  });

  it("is not kept alive by a page that lies open, but by somebody who writes there", async () => {
    const { requestId } = await aFullCase(whole, {
      name: "山田",
      organisationName: "",
      mail: "y@example.org",
      phone: "",
      message: "",
    });
    const here = (cookie: string, writing: string) =>
      post(`/requests/${requestId}/here?writing=${writing}`, {}, cookie);
    const [open, writing] = [await whole.staff(), await whole.staff()];
    for (let i = 0; i < 2; i += 1) {
      whole.world.pass(20 * minute);
      await here(writing, "yes");
      await here(open, "no");
    }
    expect([(await here(open, "no")).status, (await here(writing, "yes")).status]).toEqual([401, 200]);
  });

  it("that ended while an answer was written gives it back, and leads to the request after signing in", async () => {
    const { requestId } = await aFullCase(whole, {
      name: "山田",
      organisationName: "",
      mail: "z@example.org",
      phone: "",
      message: "",
    });
    const cookie = await whole.staff();
    whole.world.pass(31 * minute);
    const late = await post(
      `/requests/${requestId}/reply`,
      { version: "1", body: "長い時間をかけて書いた返事" },
      cookie,
    );
    expect(late.status).toBe(401);
    const html = await late.text();
    expect(html).toContain("長い時間をかけて書いた返事");
    expect(html).toContain(`/sign-in?next=${encodeURIComponent(`/requests/${requestId}`)}`);
  });

  it("of others lasts a week of rest and two weeks in all", async () => {
    const { cookie } = await whole.person();
    whole.world.pass(6 * 24 * 60 * minute);
    expect((await get("/me", cookie)).status).toBe(200);
    whole.world.pass(6 * 24 * 60 * minute);
    expect((await get("/me", cookie)).status).toBe(200);
    whole.world.pass(3 * 24 * 60 * minute);
    expect((await get("/me", cookie)).status).toBe(401);
    const other = await whole.person();
    whole.world.pass(7 * 24 * 60 * minute);
    expect((await get("/me", other.cookie)).status).toBe(401);
  });
});

describe("what matters", () => {
  const forms: ReadonlyArray<readonly [string, Record<string, string>]> = [
    ["/me/mail", { mail: "new@example.org" }],
    ["/me/passkeys", {}],
    ["/me/passkeys/finish", { response: "{}" }],
    ["/me/passkeys/remove", { id: "x" }],
    ["/me/identities", { provider: "openid" }],
    ["/me/identities/remove", { issuer: "x", subject: "y" }],
    ["/connect/mine", {}],
    ["/me/delete", { confirm: "yes" }],
  ];
  const files = ["/me/data.json", "/me/data.html"];

  it("asks who somebody is who showed it more than half an hour ago, and goes on after a mailed link", async () => {
    const { cookie, mail } = await whole.person();
    expect(to(await post("/me/mail", { mail: "new@example.org" }, cookie))).toBe("/me?done=mail");
    whole.world.pass(31 * minute);
    const before = await worldState(whole);
    for (const [path, fields] of forms)
      for (const prefix of ["", "/en", "/ja-easy"])
        expect(to(await post(`${prefix}${path}`, fields, cookie)), path).toMatch(
          new RegExp(`^${prefix}/me/proof\\?next=`),
        );
    for (const path of files) expect(to(await get(path, cookie)), path).toBe("/me/proof?next=%2Fme%2Fdata");
    expect(await worldState(whole)).toEqual(before);
    const me = await (await get("/me", cookie)).text();
    expect(me).toContain('href="/me/proof?next=%2Fme"');
    expect(me).not.toContain('name="mail"');
    const asked = await (await get("/me/proof?next=%2Fme%2Fdelete", cookie)).text();
    expect(asked).toContain(mail);
    expect(asked).not.toContain("/sign-in/passkey");
    expect(to(await post("/me/proof", { next: "/me/delete" }, cookie))).toBe("/me/proof?next=%2Fme%2Fdelete&sent=yes");
    const [, token = "", next = ""] = await mailed(mail);
    const entered = await post("/sign-in", { token, next: decodeURIComponent(next) }, cookie);
    expect(to(entered)).toBe("/me/delete");
    const fresh = (entered.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    expect((await get("/me", cookie)).status).toBe(401);
    expect((await get("/me/data.json", fresh)).status).toBe(200);
    expect(to(await post("/me/delete", { confirm: "yes" }, fresh))).toBe("/me/deleted");
  });

  it("leads on to pages of ours alone", async () => {
    const { cookie } = await whole.person();
    const html = await (await get("/me/proof?next=https%3A%2F%2Fevil.example%2F", cookie)).text();
    expect(html).not.toContain("evil.example");
    expect(to(await post("/me/proof", { next: "//evil.example" }, cookie))).toBe("/me/proof?next=%2Fme&sent=yes");
  });

  it("asks an administrator on the way to people and teams, with a passkey where there is one", async () => {
    const account = await staffAccount();
    await whole.database.sql`update accounts set role = 'administrator' where id = ${account.id}`;
    const cookie = await session(account.id, "passkey");
    for (const path of ["/team", "/team/groups", "/team/people"]) expect((await get(path, cookie)).status).toBe(200);
    whole.world.pass(29 * minute);
    await get("/requests", cookie);
    whole.world.pass(2 * minute);
    expect(to(await get("/team/groups", cookie))).toBe("/me/proof?next=%2Fteam%2Fgroups");
    expect(to(await post("/team", { name: "新しい人", mail: "n@example.org" }, cookie))).toBe("/me/proof?next=%2Fteam");
    await aPasskeyOf(account.id);
    expect(await (await get("/me/proof?next=%2Fteam", cookie)).text()).toContain('action="/sign-in/passkey"');
    expect((await get("/team", await session(account.id, "passkey"))).status).toBe(200);
    // Others are told what they were told before.
    const staff = await whole.staff();
    expect((await get("/team", staff)).status).toBe(403);
  });

  it("asks nobody who has no way to show it but a new start of the program", async () => {
    const alone = await whole.administrator();
    whole.world.pass(29 * minute);
    await get("/requests", alone);
    whole.world.pass(5 * minute);
    expect((await get("/team", alone)).status).toBe(200);
  });

  it("ends every other session when how one signs in has changed, and says so by mail", async () => {
    const person = await whole.person();
    const other = await session(person.accountId, "link");
    const stranger = await whole.person();
    await post("/me/mail", { mail: "moved@example.org" }, person.cookie);
    const [row] = await whole.database.sql`select body from outbox where to_address = 'moved@example.org'`;
    const path = /\/me\/mail\/[\w-]{32}/.exec(String(row?.body))?.[0] ?? "";
    expect((await get("/me", other)).status).toBe(200);
    expect(to(await post(path, {}, person.cookie))).toBe("/me?done=mail-changed");
    expect([(await get("/me", other)).status, (await get("/me", person.cookie)).status]).toEqual([401, 200]);
    expect((await get("/me", stranger.cookie)).status).toBe(200);
    const [told] = await whole.database
      .sql`select body from outbox where to_address = ${person.mail} order by created_at desc limit 1`;
    expect(told?.body).toContain("ほかのブラウザーや機器では、サインアウトしました");
  });
});

async function aPasskeyOf(accountId: string): Promise<void> {
  await whole.database.sql`insert into passkeys (credential_id, account_id, public_key, counter, device, created_at)
    values (${`credential-${accountId}`}, ${accountId}, decode('00', 'hex'), 0, '', now())`;
}

describe("an administrator", () => {
  it("is no more than staff by a mailed link, and not by what is printed at the start or a passkey", async () => {
    const account = await staffAccount();
    await whole.database.sql`update accounts set role = 'administrator' where id = ${account.id}`;
    const token = await write(whole.services.db, (tx) => makeSignInLink(tx, whole.world, account.id, minute));
    const entered = await post("/sign-in", { token }, "");
    const byLink = (entered.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    expect(to(entered)).toBe("/requests");
    expect(to(await get("/team", byLink))).toBe("/me");
    expect(to(await get("/trail", byLink))).toBe("/me");
    expect((await post("/team", { name: "新しい人", mail: "n@example.org" }, byLink)).status).toBe(403);
    const me = await (await get("/me", byLink)).text();
    expect(me).toContain("パスキーが要ります");
    expect(me).toContain("先に、この端末でパスキーを作ってください");
    // The first passkey is made with the link; from then on the link does not stand in for it.
    expect((await post("/me/passkeys", {}, byLink)).status).toBe(200);
    await aPasskeyOf(account.id);
    for (const path of ["/me/passkeys", "/me/passkeys/remove", "/me/mail"])
      expect(to(await post(path, { mail: "x@example.org", id: "x" }, byLink)), path).toBe("/me/proof?next=%2Fme");
    const asked = await (await get("/me/proof?next=%2Fme", byLink)).text();
    expect(asked).toContain('action="/sign-in/passkey"');
    expect(asked).not.toContain('action="/me/proof"');
    expect((await get("/team", await session(account.id, "passkey"))).status).toBe(200);
    expect((await get("/team", await whole.administrator())).status).toBe(200);
  });

  it("who makes a passkey has shown it", async () => {
    const account = await staffAccount();
    await whole.database.sql`update accounts set role = 'administrator' where id = ${account.id}`;
    const cookie = await session(account.id, "link");
    expect(to(await get("/team", cookie))).toBe("/me");
    const { notePasskeyShown } = await import("#src/domain/accounts/sign-in.ts");
    const token = cookie.split("=")[1] ?? "";
    await write(whole.services.db, (tx) => notePasskeyShown(tx, token, whole.world.clock.now()));
    expect((await get("/team", cookie)).status).toBe(200);
  });
});
