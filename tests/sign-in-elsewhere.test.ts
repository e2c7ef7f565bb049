import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buildServer } from "#src/server.ts";
import { type Approved, type OpenIdService, openIdService } from "#tests/support/openid-service.ts";
import { formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
let app: WholeApp["app"];
let openId: OpenIdService;
let line: OpenIdService;
beforeAll(async () => {
  whole = await wholeApp();
  const { clock } = whole.world;
  openId = await openIdService(clock, {
    id: "openid",
    name: "みんなの{ID}",
    issuer: "https://login.example.org",
    clientId: "yorozu:client",
    clientSecret: "s3cret & more",
    registered: `${testUrl}/sign-in/with/openid/back`,
  });
  line = await openIdService(clock, {
    id: "line",
    name: "LINE",
    issuer: "https://access.line.me",
    clientId: "1234567890",
    clientSecret: "0123456789abcdef0123456789abcdef",
    alg: "HS256",
    registered: `${testUrl}/sign-in/with/line/back`,
  });
  const { services } = whole;
  const config = { ...services.config, smtpUrl: "smtp://127.0.0.1:1" };
  app = buildServer({ ...services, config, providers: [openId.provider, line.provider] }, []);
});
afterAll(async () => {
  await openId?.stop();
  await line?.stop();
  await whole?.stop();
});
beforeEach(() => whole.world.pass(61_000));
afterEach(() => {
  for (const { faults } of [openId, line]) for (const key of Object.keys(faults)) Reflect.deleteProperty(faults, key);
});

/** A browser: keeps cookies, follows nothing by itself. */
function browser() {
  const cookies = new Map<string, string>();
  const keep = (answer: Response) => {
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  return {
    cookies,
    get: async (path: string) =>
      keep(
        await app.request(new URL(path, testUrl).href, {
          headers: { cookie: cookie(), "sec-fetch-site": "cross-site" },
        }),
      ),
    post: async (path: string, fields: Record<string, string> = {}) =>
      keep(await app.request(`${testUrl}${path}`, formPost({ submitId: submitId(), ...fields }, cookie()))),
  };
}
type Browser = ReturnType<typeof browser>;

async function begin(
  one: Browser,
  path = "/sign-in/with/openid",
  fields: Record<string, string> = {},
): Promise<string> {
  const answer = await one.post(path, fields);
  expect(answer.status).toBe(200);
  return (answer.headers.get("refresh") ?? "").replace("0; url=", "");
}
const at = (answer: Response) => answer.headers.get("location");
async function back(one: Browser, who: Approved, service = openId, path = `/sign-in/with/${service.provider.id}`) {
  const address = service.approve(await begin(one, path), who);
  return one.get(address.href);
}
async function newAccount(who: Approved, service = openId): Promise<Browser> {
  const one = browser();
  expect(at(await back(one, who, service))).toBe("/connect");
  expect((await one.post("/connect/new", { name: "花子", agree: "yes" })).status).toBe(303);
  return one;
}
const isIn = async (one: Browser) => (await one.get("/me")).status === 200;
const accounts = async () => Number((await whole.database.sql`select count(*) as n from accounts`)[0]?.n);

describe("somebody new", () => {
  it("is sent on without a script, makes an account with a consent, and is known the next time by issuer and subject", async () => {
    const one = browser();
    const started = await one.post("/en/sign-in/with/openid", { next: "/en/me?x=1" });
    const html = await started.text();
    expect(html).toContain("Going on to みんなの{ID}");
    const address = new URL(/href="(https:\/\/login[^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "");
    expect(Object.fromEntries(address.searchParams)).toMatchObject({ tenant: "1", ui_locales: "en" });
    const returned = await one.get(
      openId.approve(address.href, { sub: "new-1", name: "Hana", email: "hana@example.org" }).href,
    );
    expect([returned.status, at(returned), returned.headers.get("referrer-policy")]).toEqual([
      303,
      "/en/connect",
      "same-origin",
    ]);
    expect(await isIn(one)).toBe(false);
    const page = await (await one.get("/en/connect")).text();
    expect(page).toContain('value="Hana"');
    expect(page).toContain('value="hana@example.org"');
    expect((await one.post("/en/connect/new", { name: "", mail: "x" })).status).toBe(422);
    const made = await one.post("/en/connect/new", { name: "Hana", mail: "hana@example.org", agree: "yes" });
    expect(at(made)).toBe("/en/me?x=1");
    const [row] = await whole.database.sql`
      select a.mail, c.text, s.method from identities i join accounts a on a.id = i.account_id
      join consents c on c.account_id = a.id join sessions s on s.account_id = a.id where i.subject = 'new-1'`;
    // The address becomes theirs by the mailed link alone.
    expect(row).toMatchObject({
      mail: null,
      method: "openid",
      text: expect.stringContaining("The number by which みんなの{ID}"),
    });
    const [mail] = await whole.database.sql`select body from outbox where to_address = 'hana@example.org'`;
    expect(mail?.body).toContain("/en/me/mail/");
    const elsewhere = browser();
    expect(at(await back(elsewhere, { sub: "new-1", name: "Other", email: "changed@example.org" }))).toBe("/me");
    expect(await (await elsewhere.get("/en/me")).text()).toContain("Hana");
  });

  it("of LINE, which signs with the channel secret, likewise", async () => {
    const one = await newAccount({ sub: "U1", name: "ライン" }, line);
    expect(await isIn(one)).toBe(true);
    line.faults.alg = "ES256";
    expect(at(await back(browser(), { sub: "U1" }, line))).toBe("/me");
  });

  it("makes one account however often the form is sent, and none without having come from the service", async () => {
    const one = browser();
    await back(one, { sub: "twice" });
    const before = await accounts();
    const sent = await Promise.all([1, 2, 3].map(() => one.post("/connect/new", { name: "二度", agree: "yes" })));
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await accounts()).toBe(before + 1);
    expect(at(await browser().post("/connect/new", { name: "無", agree: "yes" }))).toBe("/connect");
    expect(await accounts()).toBe(before + 1);
  });
});

describe("somebody who has an account", () => {
  it("is never found by a mail address, verified or not: they sign in as always and say so", async () => {
    const mine = await whole.person("mine@example.org");
    const thief = browser();
    for (const email_verified of [true, false]) {
      const told = { sub: `thief-${email_verified}`, email: "mine@example.org", email_verified };
      expect(at(await back(thief, told))).toBe("/connect");
      const page = await (await thief.get("/connect")).text();
      expect(page).not.toContain("山田");
      expect(await isIn(thief)).toBe(false);
    }
    // A new account with that address stays without it, and the link in the owner's mail opens nothing of theirs.
    await thief.post("/connect/new", { name: "盗", mail: "mine@example.org", agree: "yes" });
    const [outbox] = await whole.database
      .sql`select body from outbox where to_address = 'mine@example.org' order by id desc limit 1`;
    const path = /http:\/\/yorozu\.test(\S+)/.exec(outbox?.body ?? "")?.[1] ?? "";
    const owner = browser();
    owner.cookies.set("yorozu", mine.cookie.split("=")[1] ?? "");
    expect((await owner.post(path)).status).toBe(410);
    expect(await whole.database.sql`select 1 from identities where account_id = ${mine.accountId}`).toHaveLength(0);

    // The owner in their own browser.
    const one = browser();
    await back(one, { sub: "mine", email: "mine@example.org", email_verified: true });
    expect(await (await one.get("/connect")).text()).toContain("/sign-in?next=%2Fconnect");
    expect((await one.post("/connect/mine")).status).toBe(401);
    one.cookies.set("yorozu", mine.cookie.split("=")[1] ?? "");
    expect(await (await one.get("/connect")).text()).toContain("山田");
    expect(at(await one.post("/connect/mine"))).toContain("/me?done=identity-added");
    expect(at(await back(browser(), { sub: "mine" }))).toBe("/me");
  });

  it("connects, sees and removes a service on their own page, but not another's, and not the last way in", async () => {
    const { cookie } = await whole.person();
    const one = browser();
    one.cookies.set("yorozu", cookie.split("=")[1] ?? "");
    expect(
      at(
        await one.get(openId.approve(await begin(one, "/me/identities", { provider: "openid" }), { sub: "own" }).href),
      ),
    ).toBe("/me?done=identity-added#identities");
    const page = await (await one.get("/me?done=identity-added")).text();
    expect(page).toContain("外部のアカウントをつなぎました。");
    expect(page).toContain('value="own"');
    const thief = await newAccount({ sub: "thief" });
    const taken = openId.approve(await begin(thief, "/me/identities", { provider: "openid" }), { sub: "own" });
    expect(at(await thief.get(taken.href))).toBe("/me?with=taken");
    await thief.post("/me/identities/remove", { issuer: "https://login.example.org", subject: "own" });
    expect(at(await back(browser(), { sub: "own" }))).toBe("/me");
    const last = { issuer: "https://login.example.org", subject: "thief" };
    expect(at(await thief.post("/me/identities/remove", last))).toBe("/me?with=last");
    expect(at(await back(browser(), { sub: "thief" }))).toBe("/me");
    await one.post("/me/identities/remove", { issuer: "https://login.example.org", subject: "own" });
    expect(at(await back(browser(), { sub: "own" }))).toBe("/connect");
  });

  it("connects nothing to an account that is not signed in any more, or is another", async () => {
    const one = await newAccount({ sub: "switch-1" });
    const address = openId.approve(await begin(one, "/me/identities", { provider: "openid" }), { sub: "switched" });
    one.cookies.set("yorozu", (await whole.person()).cookie.split("=")[1] ?? "");
    expect(at(await one.get(address.href))).toBe("/me?with=failed");
    expect(await whole.database.sql`select 1 from identities where subject = 'switched'`).toHaveLength(0);
  });

  it("whose account was closed stays out", async () => {
    await newAccount({ sub: "closed" });
    await whole.database
      .sql`update accounts set deactivated_at = now() where id = (select account_id from identities where subject = 'closed')`;
    const one = browser();
    expect(at(await back(one, { sub: "closed" }))).toBe("/sign-in?with=failed");
    expect(await isIn(one)).toBe(false);
  });
});

describe("an answer that is not as it should be opens nothing", () => {
  const who = { sub: "known" };
  beforeAll(async () => {
    whole.world.pass(61_000);
    await newAccount(who);
  });
  const refused = async (one: Browser, answer: Response) => {
    expect([answer.status, at(answer)]).toEqual([303, "/sign-in?with=failed"]);
    expect([...one.cookies.keys()]).toEqual([]);
  };

  it("a state of another browser, a made-up one, one that was used, one that is too old, one of another service", async () => {
    const one = browser();
    const victim = browser();
    const theirs = openId.approve(await begin(one), who);
    await begin(victim);
    await refused(victim, await victim.get(theirs.href));
    const without = browser();
    await refused(without, await without.get(theirs.href));
    expect(at(await one.get(theirs.href))).toBe("/me");
    await one.post("/sign-out");
    await refused(one, await one.get(theirs.href));

    const old = openId.approve(await begin(one), who);
    whole.world.pass(15 * 60_000 + 1);
    await refused(one, await one.get(old.href));

    const mixed = openId.approve(await begin(one), who);
    mixed.pathname = "/sign-in/with/line/back";
    const asked = line.asked.get("/token");
    await refused(one, await one.get(mixed.href));
    // The code of one service is not shown to the other.
    expect(line.asked.get("/token")).toBe(asked);
  });

  it("a code that was used, also under a fresh state; another issuer beside it", async () => {
    const one = browser();
    const first = openId.approve(await begin(one), who);
    expect(at(await one.get(first.href))).toBe("/me");
    await one.post("/sign-out");
    const second = openId.approve(await begin(one), who);
    second.searchParams.set("code", first.searchParams.get("code") ?? "");
    await refused(one, await one.get(second.href));
    const third = openId.approve(await begin(one), who);
    third.searchParams.set("iss", "https://evil.example.org");
    await refused(one, await one.get(third.href));
    // Somebody else's code in one's own attempt: its nonce and its verifier are others.
    const stolen = openId.approve(await begin(browser()), who);
    const own = openId.approve(await begin(one), who);
    own.searchParams.set("code", stolen.searchParams.get("code") ?? "");
    await refused(one, await one.get(own.href));
  });

  const now = () => Math.floor(whole.world.clock.now().getTime() / 1000);
  it.each<[string, () => OpenIdService["faults"]]>([
    ["another nonce", () => ({ claims: { nonce: "x" } })],
    ["no nonce", () => ({ claims: { nonce: undefined } })],
    ["another audience", () => ({ claims: { aud: "another" } })],
    [
      "ours among audiences, made for another",
      () => ({ claims: { aud: ["yorozu:client", "another"], azp: "another" } }),
    ],
    ["another issuer", () => ({ claims: { iss: "https://login.example.org/" } })],
    ["expired", () => ({ claims: { exp: now() - 61 } })],
    ["no end", () => ({ claims: { exp: undefined } })],
    ["issued tomorrow", () => ({ claims: { iat: now() + 86_400, exp: now() + 90_000 } })],
    ["nobody", () => ({ claims: { sub: "" } })],
    ["alg none", () => ({ alg: "none" })],
    ["signed with the secret where only keys count", () => ({ alg: "HS256" })],
    ["a key that is not published", () => ({ foreignKey: true })],
    ["a key that is not published, RS256", () => ({ foreignKey: true, alg: "RS256" })],
    ["the key of another kind", () => ({ header: { alg: "RS256" } })],
    ["an extension that must be understood", () => ({ header: { crit: ["b64"] } })],
    ["service down", () => ({ status: 503 })],
  ])("a token or service: %s", async (_, faults) => {
    const one = browser();
    const address = openId.approve(await begin(one), who);
    Object.assign(openId.faults, faults());
    await refused(one, await one.get(address.href));
    for (const key of Object.keys(openId.faults)) Reflect.deleteProperty(openId.faults, key);
    expect(at(await back(one, who))).toBe("/me");
  });

  it("RS256 is taken too, and new keys once they are published", async () => {
    openId.faults.alg = "RS256";
    expect(at(await back(browser(), who))).toBe("/me");
    openId.rotate();
    whole.world.pass(61_000);
    expect(at(await back(browser(), who))).toBe("/me");
  });

  it("says so where the service is down or names what it should not, before anybody is sent there", async () => {
    whole.world.pass(61 * 60_000);
    const faulty: OpenIdService["faults"][] = [
      { status: 500 },
      { discovery: { issuer: "https://evil.example.org" } },
      { discovery: { token_endpoint: "http://login.example.org/token" } },
      { discovery: { authorization_endpoint: "javascript:alert(1)" } },
    ];
    for (const faults of faulty) {
      Object.assign(openId.faults, faults);
      const answer = await browser().post("/en/sign-in/with/openid");
      expect([answer.status, at(answer)]).toEqual([303, "/en/sign-in?with=failed"]);
      for (const key of Object.keys(faults)) Reflect.deleteProperty(openId.faults, key);
    }
    const said = await (await browser().get("/en/sign-in?with=failed")).text();
    expect(said).toContain("Signing in at the other service did not work.");
  });

  it("cancelled is said as cancelled, and a next that is not ours is forgotten", async () => {
    const one = browser();
    const address = openId.approve(await begin(one, "/en/sign-in/with/openid"), who);
    address.searchParams.delete("code");
    address.searchParams.set("error", "access_denied");
    expect(at(await one.get(address.href))).toBe("/en/sign-in?with=cancelled");
    for (const next of ["https://evil.test/", "//evil.test", "/\\evil.test", "/sign-out"]) {
      const approved = openId.approve(await begin(one, "/sign-in/with/openid", { next }), who);
      expect(at(await one.get(approved.href)), next).toBe("/me");
    }
  });
});

it("offers what is configured and nothing else", async () => {
  const html = await (await app.request(`${testUrl}/sign-in?next=%2Fme`)).text();
  expect(html).toContain('action="/sign-in/with/openid"');
  expect(html).toContain("LINEでサインインする");
  const plain = await (await whole.app.request(`${testUrl}/sign-in`)).text();
  expect(plain).not.toContain("/sign-in/with/");
  expect((await whole.app.request(`${testUrl}/sign-in/with/openid`, formPost({ submitId: submitId() }))).status).toBe(
    404,
  );
  expect((await whole.app.request(`${testUrl}/sign-in/with/line/back?code=1&state=2`)).status).toBe(404);
});

it("forgets attempts and people waiting, and keeps neither states nor tokens in clear", async () => {
  const one = browser();
  const address = new URL(openId.approve(await begin(one), { sub: "waits" }).href);
  const rows = JSON.stringify(await whole.database.sql`select * from provider_attempts`);
  expect(rows).not.toContain(address.searchParams.get("state"));
  expect(rows).not.toContain(one.cookies.get("yorozu-attempt"));
  await one.get(address.href);
  whole.world.pass(60 * 60_000 + 1);
  expect(at(await one.post("/connect/new", { name: "遅", agree: "yes" }))).toBe("/connect");
});
