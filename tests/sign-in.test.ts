import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buildServer } from "#src/server.ts";
import { formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
let app: WholeApp["app"];
beforeAll(async () => {
  whole = await wholeApp();
  // Mail leaves here: the forms that need it are shown.
  app = buildServer({ ...whole.services, config: { ...whole.services.config, smtpUrl: "smtp://127.0.0.1:1" } }, []);
});
afterAll(() => whole?.stop());
beforeEach(() => whole.world.pass(61_000));

const get = (path: string, cookie?: string) =>
  app.request(`${testUrl}${path}`, { headers: cookie === undefined ? {} : { cookie } });
const post = (path: string, fields: Record<string, string>, cookie?: string) =>
  app.request(`${testUrl}${path}`, formPost({ submitId: submitId(), ...fields }, cookie));
const cookieOf = (answer: Response) => /yorozu=[\w-]{32}/.exec(answer.headers.get("set-cookie") ?? "")?.[0];

/** The last mail to an address, and the path of the link in it. */
async function mailTo(mail: string): Promise<{ subject: string; path: string }> {
  const [row] = await whole.database.sql`
    select subject, body from outbox where to_address = ${mail} order by created_at desc, id desc limit 1`;
  return { subject: row?.subject ?? "", path: /http:\/\/yorozu\.test(\S+)/.exec(row?.body ?? "")?.[1] ?? "" };
}
const tokenIn = (path: string) => /\/sign-in\/([\w-]{32})/.exec(path)?.[1] ?? "";

describe("an account by a mailed link", () => {
  it("is made with a name and a consent, and goes on where it was wanted", async () => {
    const asked = await post("/en/sign-in/mail", { mail: "New@Example.org", next: "/en/me?x=1" });
    expect(asked.headers.get("location")).toBe("/en/sign-in?sent=yes&next=%2Fen%2Fme%3Fx%3D1");
    const { path } = await mailTo("New@Example.org");
    expect(path).toContain("?next=%2Fen%2Fme%3Fx%3D1");
    const page = await (await get(path)).text();
    expect(page).toContain('value="New@Example.org"');
    const token = tokenIn(path);
    const empty = await post("/en/sign-up", { token, name: " ", next: "/en/me?x=1" });
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('href="#agree"');
    const made = await post("/en/sign-up", { token, name: "Yamada", agree: "yes", next: "/en/me?x=1" });
    expect([made.status, made.headers.get("location")]).toEqual([303, "/en/me?x=1"]);
    const cookie = cookieOf(made);
    expect(await (await get("/en/me", cookie)).text()).toContain("Yamada");
    const [consent] = await whole.database.sql`select text, locale from consents`;
    expect(consent?.locale).toBe("en");
    expect(consent?.text).toContain("I agree, and make an account");
    // The same address in other capitals is signed in to.
    await post("/sign-in/mail", { mail: "new@example.org" });
    expect((await mailTo("new@example.org")).subject).toBe("【よろず】サインインのリンク");
  });

  it("tells nobody whether an address is known: same status, same place, same page", async () => {
    const { mail } = await whole.person();
    const closed = await whole.person();
    await whole.database.sql`update accounts set deactivated_at = now() where id = ${closed.accountId}`;
    const said = [];
    for (const one of [mail, closed.mail, "nobody-knows@example.org"]) {
      const answer = await post("/sign-in/mail", { mail: one });
      said.push([answer.status, answer.headers.get("location"), answer.headers.get("set-cookie")]);
    }
    expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1);
  });

  it("opens the page of a link without using it up, and the link once only", async () => {
    const { mail } = await whole.person();
    await post("/sign-in/mail", { mail });
    const { path } = await mailTo(mail);
    for (let i = 0; i < 3; i++) expect((await get(path)).status).toBe(200);
    expect((await post("/sign-in", { token: tokenIn(path) })).status).toBe(303);
    const again = await post("/sign-in", { token: tokenIn(path) });
    expect([again.status, cookieOf(again)]).toEqual([410, undefined]);
  });
});

describe("a session", () => {
  it("is never one that came with the request, and the one before ends (session fixation)", async () => {
    const mine = await whole.person();
    const fixed = `yorozu=${"F".repeat(32)}`;
    for (const before of [fixed, mine.cookie]) {
      await post("/sign-in/mail", { mail: mine.mail });
      const token = tokenIn((await mailTo(mine.mail)).path);
      const cookie = cookieOf(await post("/sign-in", { token }, before));
      expect(cookie).toBeDefined();
      expect(cookie).not.toBe(before);
      expect((await get("/me", before)).status).toBe(401);
      expect((await get("/me", cookie)).status).toBe(200);
    }
  });

  it("goes nowhere else after signing in (open redirect)", async () => {
    const { mail } = await whole.person();
    const evil = [
      "https://evil.example/",
      "//evil.example",
      "/\\evil.example",
      "/%0d%0aset-cookie:a=b\r\n",
      "javascript:1",
    ];
    for (const next of evil) {
      whole.world.pass(61 * 60_000);
      const sent = await post("/sign-in/mail", { mail, next });
      expect(sent.headers.get("location")).toBe("/sign-in?sent=yes");
      const token = tokenIn((await mailTo(mail)).path);
      const page = await (await get(`/sign-in/${token}?next=${encodeURIComponent(next)}`)).text();
      expect(page).not.toContain("evil.example");
      expect((await post("/sign-in", { token, next })).headers.get("location")).toBe("/me");
    }
  });

  it("is listed with its browser, ended one by one, and all others at once", async () => {
    const mine = await whole.person();
    const other = await whole.person();
    const enter = async () => {
      await post("/sign-in/mail", { mail: mine.mail });
      const token = tokenIn((await mailTo(mine.mail)).path);
      const init = formPost({ token });
      const agent = "Mozilla/5.0 (Windows NT 10.0; rv:144.0) Gecko/20100101 Firefox/144.0";
      return cookieOf(
        await app.request(`${testUrl}/sign-in`, { ...init, headers: { ...init.headers, "user-agent": agent } }),
      );
    };
    const [second, third] = [await enter(), await enter()];
    const page = await (await get("/me", mine.cookie)).text();
    expect(page).toContain("Firefox・Windows");
    const ids = [...page.matchAll(/\/me\/sessions\/([0-9a-f-]{36})\/end/g)].map(([, id = ""]) => id);
    expect(ids).toHaveLength(2);
    // Somebody else ends nothing of mine.
    for (const id of ids) expect((await post(`/me/sessions/${id}/end`, {}, other.cookie)).status).toBe(303);
    expect((await get("/me", second)).status).toBe(200);
    for (const id of ids.slice(0, 1)) await post(`/me/sessions/${id}/end`, {}, mine.cookie);
    const left = (await Promise.all([second, third].map((cookie) => get("/me", cookie)))).map(({ status }) => status);
    expect(left.toSorted()).toEqual([200, 401]);
    await post("/me/sessions/end-others", {}, mine.cookie);
    for (const cookie of [second, third]) expect((await get("/me", cookie)).status).toBe(401);
    expect((await get("/me", mine.cookie)).status).toBe(200);
    expect((await get("/me", other.cookie)).status).toBe(200);
  });
});

describe("one's own page", () => {
  it("changes the name, and gives back what is wrong as typed", async () => {
    const { cookie } = await whole.person();
    const wrong = await post("/me", { name: "長".repeat(101) }, cookie);
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain("長".repeat(101));
    expect((await post("/me", { name: "　新しい 名前 " }, cookie)).status).toBe(303);
    expect(await (await get("/me", cookie)).text()).toContain('value="新しい 名前"');
  });

  it("changes the address only by a link to the new one, and says the same when it is taken", async () => {
    const [mine, other] = [await whole.person(), await whole.person()];
    const ask = async (mail: string) => (await post("/me/mail", { mail }, mine.cookie)).headers.get("location");
    expect(await ask("fresh@example.org")).toBe(await ask(other.mail));
    const fresh = (await mailTo("fresh@example.org")).path;
    await post("/sign-in/mail", { mail: mine.mail });
    const old = (await mailTo(mine.mail)).path;
    expect((await get(fresh, other.cookie)).status).toBe(200);
    expect((await post(fresh, {}, other.cookie)).status).toBe(410);
    expect((await post(fresh, {}, mine.cookie)).headers.get("location")).toBe("/me?done=mail-changed");
    expect((await post(fresh, {}, mine.cookie)).status).toBe(410);
    expect((await post((await mailTo(other.mail)).path, {}, mine.cookie)).status).toBe(422);
    const [row] = await whole.database.sql`select mail from accounts where id = ${mine.accountId}`;
    expect(row?.mail).toBe("fresh@example.org");
    // Whoever reads the old address is told, and not where to.
    const told = await whole.database.sql`
      select body from outbox where to_address = ${mine.mail} and subject like '%サインインの方法が変わりました%'`;
    expect(told).toHaveLength(1);
    expect(told[0]?.body).toContain("メールアドレスが変わりました");
    expect(told[0]?.body).not.toContain("fresh@example.org");
    // Whoever reads the old address cannot come in any more, with what was sent there before.
    expect((await post("/sign-in", { token: old.split("/").at(-1)?.replace(/\?.*/, "") ?? "" })).status).toBe(410);
  });

  it("is not there for strangers, who are led to signing in and on", async () => {
    for (const [path, next] of [
      ["/me", "%2Fme"],
      ["/en/me", "%2Fen%2Fme"],
    ] as const) {
      const answer = await get(path);
      expect(answer.status).toBe(401);
      expect(await answer.text()).toContain(`/sign-in?next=${next}"`);
    }
    expect((await get("/requests", (await whole.person()).cookie)).status).toBe(403);
  });
});
