import { createServer, type Server } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { clamd } from "#src/adapters/clamd.ts";
import { write } from "#src/db/write.ts";
import { openTeam } from "#src/domain/accounts/teams.ts";
import { putRequestKey } from "#src/domain/requests/request-keys.ts";
import { requestById } from "#src/domain/requests/requests-queries.ts";
import { makeJobs } from "#src/jobs/jobs.ts";
import { buildServer } from "#src/server.ts";
import { aFullCase, type FullCase } from "#tests/adversary/full-case.ts";
import { formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
let leader: string;
let one: Person;
let other: Person;
beforeAll(async () => {
  whole = await wholeApp();
  leader = await whole.administrator();
  [one, other] = [await aMember("佐藤"), await aMember("鈴木")];
});
afterAll(() => whole?.stop());
beforeEach(() => whole.world.pass(61_000));

type Person = { cookie: string; id: string; mail: string };
async function aMember(name: string): Promise<Person> {
  const cookie = await whole.staff();
  const [account] =
    await sql()`update accounts set name = ${name} where id = (select id from accounts order by created_at desc, id desc limit 1) returning id, mail`;
  return { cookie, id: String(account?.id), mail: String(account?.mail) };
}
const sql = () => whole.database.sql;
const aCase = (contact: Partial<Record<"mail" | "phone", string>> = {}, text?: string) =>
  aFullCase(
    whole,
    { name: "山田", organisationName: "", mail: `${submitId()}@example.org`, phone: "", message: "", ...contact },
    text,
  );
const get = (path: string, cookie: string) => whole.app.request(`${testUrl}${path}`, { headers: { cookie } });
const page = async (path: string, cookie: string) => (await get(path, cookie)).text();
const post = (path: string, fields: Record<string, string | string[]>, cookie: string) =>
  whole.app.request(`${testUrl}${path}`, formPost({ submitId: submitId(), ...fields }, cookie));
const versionOf = async (id: string) =>
  String((await sql()`select version from requests where id = ${id}`)[0]?.version);
const close = async ({ requestId }: FullCase, fields: Record<string, string> = {}) =>
  post(
    `/requests/${requestId}/move`,
    { version: await versionOf(requestId), to: "closed", because: "solved", ...fields },
    one.cookie,
  );
const eventsOf = async (id: string) =>
  (await sql()`select action, actor, detail from audit_events where subject_id = ${id} order by id`).map(
    ({ action, actor, detail }) => ({ action, actor, detail }),
  );

describe("checklists", () => {
  const list = (title: string, kind: string, items: string, id = "") =>
    post("/checklists", { id, title, kind, items }, leader);
  const idOf = async (title: string) => String((await sql()`select id from checklists where title = ${title}`)[0]?.id);
  const itemsOf = async (id: string) =>
    (
      await sql()`select id, words from checklist_items where checklist_id = ${id} and retired_at is null order by place`
    ).map((item) => ({ id: String(item.id), words: String(item.words) }));
  afterAll(async () => {
    await sql()`update checklists set dropped_at = now()`;
  });

  it("are written by the administrator alone, with every mistake told and nothing lost", async () => {
    expect((await post("/checklists", { id: "", title: "題", kind: "every", items: "一" }, one.cookie)).status).toBe(
      403,
    );
    const faulty = await list("", "every", "消えないで");
    expect(faulty.status).toBe(422);
    expect(await faulty.text()).toContain("消えないで");
    expect((await list("題", "every", " \n")).status).toBe(422);
    expect((await list("題", "nonsense", "一")).status).toBe(422);
    expect((await list("題", "every", "長".repeat(201))).status).toBe(422);
    expect((await list("電話の相談", "no-mail", "・番号を読み返した\n折り返す時間を聞いた")).status).toBe(303);
    const read = await page("/checklists", one.cookie);
    expect(read).toContain("折り返す時間を聞いた");
    expect(read).not.toContain('name="items"');
    const [saved] =
      await sql()`select detail from audit_events where action = 'checklists.saved' order by id desc limit 1`;
    expect(saved?.detail["items.after"]).toBe("番号を読み返した / 折り返す時間を聞いた");
  });

  it("appear on cases of their kind, are ticked by name and time, and two people lose nothing", async () => {
    const [byPhone, byMail] = [await aCase({ mail: "", phone: "03-1111-2222" }), await aCase()];
    expect(await page(`/requests/${byMail.requestId}`, one.cookie)).not.toContain("番号を読み返した");
    const [first, second] = await itemsOf(await idOf("電話の相談"));
    const path = `/requests/${byPhone.requestId}/ticks`;
    // Both read the page while nothing was ticked.
    await post(path, { item: first?.id ?? "" }, one.cookie);
    await post(path, { item: second?.id ?? "" }, other.cookie);
    const both = await page(`/requests/${byPhone.requestId}`, one.cookie);
    expect(both).toContain("2のうち2が済み");
    expect(both).toMatch(/佐藤 \d/);
    expect(both).toMatch(/鈴木 \d/);
    await post(path, { was: [first?.id ?? "", second?.id ?? ""], item: first?.id ?? "" }, one.cookie);
    expect(await page(`/requests/${byPhone.requestId}`, one.cookie)).toContain("2のうち1が済み");
    expect((await eventsOf(byPhone.requestId)).filter(({ action }) => action.includes("tick"))).toEqual([
      { action: "requests.ticked", actor: one.id, detail: { words: "番号を読み返した" } },
      { action: "requests.ticked", actor: other.id, detail: { words: "折り返す時間を聞いた" } },
      { action: "requests.unticked", actor: one.id, detail: { words: "折り返す時間を聞いた" } },
    ]);
    // An item of a list that the case does not have is none.
    expect((await post(`/requests/${byMail.requestId}/ticks`, { item: first?.id ?? "" }, one.cookie)).status).toBe(404);
  });

  it("warn before closing, name what is open, and tell in the trail what was left", async () => {
    const made = await aCase({ mail: "", phone: "03-1111-2222" });
    const warned = await close(made);
    expect(warned.status).toBe(422);
    const html = await warned.text();
    expect(html).toContain("残っているもの：番号を読み返した、折り返す時間を聞いた");
    expect(html).toContain('href="#despite"');
    // Many at once: the same rule, and the others go on.
    const pick = `${made.requestId}.${await versionOf(made.requestId)}`;
    const bulk = await post("/requests-bulk", { pick, what: "close", query: "" }, one.cookie);
    expect(bulk.headers.get("location")).toContain("changed=0&left=1");
    expect((await close(made, { despite: "yes" })).status).toBe(303);
    expect((await eventsOf(made.requestId)).at(-1)?.detail).toMatchObject({ to: "closed", left: 2 });
    expect(await page(`/requests/${made.requestId}`, one.cookie)).toContain("チェックリストの2つを残したまま");
    // The asker's own word is not held up by a list of ours.
    const solved = await aCase({ mail: "", phone: "03-1111-2222" });
    await post(`/r/${solved.followKey}/solved`, {}, "");
    expect((await sql()`select state from requests where id = ${solved.requestId}`)[0]?.state).toBe("closed");
  });

  it("keep the ticks of lines that stay when a list is rewritten, and show the others as past", async () => {
    const made = await aCase({ mail: "", phone: "03-1111-2222" });
    const id = await idOf("電話の相談");
    const before = await itemsOf(id);
    await post(`/requests/${made.requestId}/ticks`, { item: before.map((item) => item.id) }, one.cookie);
    await list("電話の相談", "no-mail", "新しい行\n番号を読み返した", id);
    const html = await page(`/requests/${made.requestId}`, one.cookie);
    expect(html).toContain("2のうち1が済み");
    expect(html.indexOf("前のリストで付けた印")).toBeLessThan(html.lastIndexOf("折り返す時間を聞いた"));
    expect((await itemsOf(id)).map(({ words }) => words)).toEqual(["新しい行", "番号を読み返した"]);
  });

  it("are put on by hand and taken off, whatever their kind; one out of use is on no case", async () => {
    await list("訪ねる前に", "by-hand", "住所を確かめた");
    const made = await aCase();
    const id = await idOf("訪ねる前に");
    const put = (on: string) => post(`/requests/${made.requestId}/checklists`, { list: id, on }, one.cookie);
    await put("yes");
    expect(await page(`/requests/${made.requestId}`, one.cookie)).toContain("1のうち0が済み");
    expect((await close(made)).status).toBe(422);
    await put("no");
    expect((await close(made)).status).toBe(303);
    await post("/checklists", { drop: id }, leader);
    expect((await put("yes")).status).toBe(404);
  });
});

describe("calling somebody in a note", () => {
  it("tells them by mail without the words, and in the queue, until they say so or write there", async () => {
    const made = await aCase();
    const note = (fields: Record<string, string>) =>
      post(`/requests/${made.requestId}/note`, { version: "0", kind: "note", ...fields }, one.cookie);
    const answer = await note({ body: "＠鈴木さん、内緒の件を見てください", call: one.id });
    expect(await page(answer.headers.get("location") ?? "", one.cookie)).toContain("次の人に知らせました：鈴木");
    const mails = await sql()`select to_address, body from outbox where subject like ${`%${made.number}%呼ばれ%`}`;
    expect(mails.map(({ to_address }) => to_address)).toEqual([other.mail]);
    expect(mails[0]?.body).not.toContain("内緒");
    const called = (await page("/requests?view=called", other.cookie)).includes(made.requestId);
    expect(called).toBe(true);
    expect(await page("/requests?view=called", one.cookie)).not.toContain(made.requestId);
    expect(await page(`/requests/${made.requestId}`, other.cookie)).toContain("メモで呼ばれています");
    await post(`/requests/${made.requestId}/seen`, {}, one.cookie);
    expect(await page("/requests?view=called", other.cookie)).toContain(made.requestId);
    await post(`/requests/${made.requestId}/seen`, {}, other.cookie);
    expect(await page("/requests?view=called", other.cookie)).not.toContain(made.requestId);
    await note({ body: "もう一度", call: other.id });
    expect(await page("/requests?view=called", other.cookie)).toContain(made.requestId);
    await post(`/requests/${made.requestId}/note`, { version: "0", kind: "note", body: "見ました" }, other.cookie);
    expect(await page("/requests?view=called", other.cookie)).not.toContain(made.requestId);
    expect((await eventsOf(made.requestId)).filter(({ action }) => action === "requests.called")).toHaveLength(2);
  });

  it("reaches nobody who cannot read the case", async () => {
    const made = await aCase();
    const [admin] = await sql()`select id from accounts where role = 'administrator' limit 1`;
    const elsewhere = await write(whole.database.db, (tx) =>
      openTeam(tx, whole.world, { role: "administrator", accountId: String(admin?.id) }, "よそのグループ"),
    );
    const stranger = await aMember("高橋");
    await sql()`update team_members set team_id = ${elsewhere} where account_id = ${stranger.id}`;
    const person = await whole.person();
    const body = "@高橋 と @山田";
    await post(
      `/requests/${made.requestId}/note`,
      { version: "0", kind: "note", body, call: [stranger.id, person.accountId] },
      one.cookie,
    );
    expect(await sql()`select 1 from request_mentions where request_id = ${made.requestId}`).toEqual([]);
    // Nor can they be given it.
    const given = { version: await versionOf(made.requestId), assignee: stranger.id };
    expect((await post(`/requests/${made.requestId}/assign`, given, one.cookie)).status).toBe(422);
    expect((await page(`/requests/${made.requestId}`, one.cookie)).includes(`value="${stranger.id}"`)).toBe(false);
    for (const what of ["ticks", "checklists", "seen", "here"])
      expect((await post(`/requests/${made.requestId}/${what}`, {}, stranger.cookie)).status, what).toBe(404);
  });
});

describe("who else is here", () => {
  const here = async (made: FullCase, cookie: string, query = "") =>
    (await post(`/requests/${made.requestId}/here?${query}`, {}, cookie)).json();

  it("stands on the page when it is opened, and in the answer to its script", async () => {
    const made = await aCase();
    const path = `/requests/${made.requestId}`;
    expect(await page(path, one.cookie)).not.toContain("開きました");
    expect(await page(path, other.cookie)).toContain("佐藤 が、この相談を開きました（1分前）");
    await here(made, one.cookie);
    expect(await page(path, other.cookie)).toContain("佐藤 が、いまこの相談を見ています。");
    await here(made, one.cookie, "writing=yes");
    expect((await here(made, other.cookie)).people).toEqual(["佐藤 が、いま返事を書いています。"]);
    // Told beside the form that came back, too.
    await post(`${path}/note`, { version: "0", kind: "note", body: "動き" }, one.cookie);
    const late = await post(`${path}/reply`, { version: "1", body: "行き違い" }, other.cookie);
    expect(late.status).toBe(409);
    expect(await late.text()).toContain("佐藤 が、いま返事を書いています。");
    whole.world.pass(31_000);
    expect((await here(made, other.cookie)).people).toEqual([]);
  });

  it("says how much is new, to the team and to the asker, and nothing to others", async () => {
    const made = await aCase();
    expect((await here(made, one.cookie, `seen=0&version=${await versionOf(made.requestId)}`)).news).toBeNull();
    await post(`/r/${made.followKey}/messages`, { body: "続きです" }, "");
    expect((await here(made, one.cookie, "seen=0&version=1")).news).toBe("新しいやりとりが1件あります。");
    expect((await here(made, one.cookie, "seen=1&version=1")).news).toContain("変わりました");
    const news = async (seen: number) => (await get(`/r/${made.followKey}/news?seen=${seen}`, "")).json();
    await post(`/requests/${made.requestId}/note`, { version: "0", kind: "note", body: "メモ" }, one.cookie);
    expect(await news(1)).toEqual({ news: null });
    await post(
      `/requests/${made.requestId}/reply`,
      { version: await versionOf(made.requestId), body: "返事" },
      one.cookie,
    );
    expect(await news(1), "can still be taken back").toEqual({ news: null });
    whole.world.pass(21_000);
    expect(await news(1)).toEqual({ news: "新しいやりとりが1件あります。" });
    expect((await get(`/r/${"N".repeat(32)}/news`, "")).status).toBe(404);
    expect((await post(`/requests/${made.requestId}/here`, {}, "")).status).toBe(401);
    const elsewhere = { ...formPost({}, one.cookie), headers: { cookie: one.cookie, "sec-fetch-site": "cross-site" } };
    expect((await whole.app.request(`${testUrl}/requests/${made.requestId}/here`, elsewhere)).status).toBe(403);
  });
});

describe("mail that did not arrive", () => {
  it("is shown to the team of its request alone, and settled by it alone", async () => {
    const made = await aCase({ mail: "bounced@example.org" });
    const [receipt] =
      await sql()`update outbox set state = 'bounced' where to_address = 'bounced@example.org' returning id`;
    const [link] =
      await sql()`insert into outbox (id, to_address, subject, body, locale, state, created_at, next_try_at)
      values (gen_random_uuid(), 'link@example.org', 'link', '', 'ja', 'failed', now(), now()) returning id`;
    const elsewhere = await aMember("遠藤");
    const [team] =
      await sql()`insert into teams (id, name, created_at) values (gen_random_uuid(), '遠くのグループ', now()) returning id`;
    await sql()`update team_members set team_id = ${String(team?.id)} where account_id = ${elsewhere.id}`;
    const shown = async (cookie: string) => {
      const html = await page("/channels", cookie);
      return ["bounced@example.org", "link@example.org"].filter((mail) => html.includes(mail));
    };
    expect(await shown(one.cookie)).toEqual(["bounced@example.org"]);
    expect(await shown(elsewhere.cookie)).toEqual([]);
    expect(await shown(leader)).toEqual(["bounced@example.org", "link@example.org"]);
    const mail = [String(receipt?.id), String(link?.id)];
    await post("/channels/seen", { mail }, elsewhere.cookie);
    expect(await shown(leader)).toHaveLength(2);
    await post("/channels/seen", { mail }, one.cookie);
    expect(await shown(leader)).toEqual(["link@example.org"]);
    await sql()`update requests set team_id = ${String(team?.id)} where id = ${made.requestId}`;
    expect((await post(`/channels/held/${made.requestId}`, { decision: "drop" }, elsewhere.cookie)).status).toBe(404);
  });
});

describe("files that people send, where a scanner is configured", () => {
  let scanner: Server;
  let answer = "stream: OK\0";
  let address = "";
  let asked = 0;
  beforeAll(async () => {
    // Speaks as clamd does; adapters/clamd.test.ts has the protocol.
    scanner = createServer((socket) => {
      let got = "";
      socket.on("error", () => {});
      socket.on("data", (bytes) => {
        got += bytes.toString("latin1");
        if (got.endsWith("\0\0\0\0")) {
          asked += 1;
          socket.write(got.includes("EICAR") ? "stream: Eicar FOUND\0" : answer);
        }
      });
    });
    await new Promise<void>((resolve) => scanner.listen(0, "127.0.0.1", resolve));
    const at = scanner.address();
    address = `tcp://127.0.0.1:${typeof at === "object" ? at?.port : 0}`;
  });
  afterAll(() => scanner.close());

  it("are held until they were scanned, opened after it, and never opened when a virus was found", async () => {
    await sql()`delete from request_files`;
    const config = { ...whole.services.config, clamdUrl: address };
    const app = buildServer({ ...whole.services, config }, []);
    const made = await aCase();
    const send = async (name: string, content: string) => {
      const body = new FormData();
      for (const [key, value] of Object.entries({ submitId: submitId(), body: "添付です" })) body.append(key, value);
      body.append("files", new File([content], name));
      const answered = await app.request(`${testUrl}/r/${made.followKey}/messages`, {
        method: "POST",
        body,
        headers: { "sec-fetch-site": "same-origin" },
      });
      expect(answered.status).toBe(303);
      whole.world.pass(61_000);
      const [file] = await sql()`select id from request_files where name = ${name}`;
      return String(file?.id);
    };
    const open = async (id: string) => {
      const team = await app.request(`${testUrl}/requests/${made.requestId}/files/${id}`, {
        headers: { cookie: one.cookie },
      });
      const asker = await app.request(`${testUrl}/r/${made.followKey}/files/${id}`);
      expect(team.status).toBe(asker.status);
      return asker.status;
    };
    const jobs = makeJobs(whole.services, undefined, null, null, null, clamd(address, 2000));
    const good = await send("good.txt", "よいもの");
    expect(await open(good)).toBe(409);
    const waiting = await (await app.request(`${testUrl}/r/${made.followKey}`)).text();
    expect(waiting).toContain("ウイルスがないか調べています");
    expect(waiting.includes(`/files/${good}`)).toBe(false);

    // The scanner fails: nothing passes, the team is alarmed, the next minute tries again.
    answer = "INSTREAM size limit exceeded. ERROR\0";
    await jobs["scan-files"]({});
    expect(await open(good)).toBe(409);
    const [fault] = await sql()`select fault from channels where name = 'file-scan'`;
    expect(fault?.fault).toContain("size limit");
    const bad = await send("bad.txt", "EICAR");
    answer = "stream: OK\0";
    const before = asked;
    await jobs["scan-files"]({});
    expect(asked - before).toBe(2);
    expect([await open(good), await open(bad)]).toEqual([200, 404]);
    expect(await page(`/requests/${made.requestId}`, one.cookie)).toContain("ファイルにウイルスが見つかり");
    await jobs["scan-files"]({});
    expect(asked - before).toBe(2);

    // Gone altogether.
    const late = await send("late.txt", "遅れて");
    await makeJobs(whole.services, undefined, null, null, null, clamd("tcp://127.0.0.1:1", 500))["scan-files"]({});
    expect(await open(late)).toBe(409);
  });
});

describe("colleagues of the asker", () => {
  it("are let in by a link of their own, write under their name, let in nobody, and are stopped one by one", async () => {
    const made = await aCase();
    const at = `/r/${made.followKey}`;
    expect((await post(`${at}/colleagues`, { name: "　" }, "")).status).toBe(422);
    const long = await post(`${at}/colleagues`, { name: "長".repeat(61) }, "");
    expect(long.status).toBe(422);
    expect(await long.text()).toContain("長".repeat(61));
    expect((await post(`${at}/colleagues`, { name: "会計の田中" }, "")).status).toBe(303);
    const own = await page(at, "");
    const link = new RegExp(`${testUrl}(/r/([\\w-]{32}))`).exec(own)?.[1] ?? "";
    expect(link.slice(3)).not.toBe(made.followKey);
    const theirs = await page(link, "");
    expect(theirs).toContain("「会計の田中」として開いています");
    expect(theirs.includes(made.followKey)).toBe(false);
    expect(theirs.includes("/colleagues")).toBe(false);
    expect((await post(`${link}/colleagues`, { name: "もう一人" }, "")).status).toBe(403);
    await post(`${link}/messages`, { body: "領収書は私が持っています" }, "");
    await post(`${at}/messages`, { body: "本人です" }, "");
    expect(await page(`/requests/${made.requestId}`, one.cookie)).toContain("会計の田中（相談した方と同じ団体）");
    const authors = (html: string) =>
      [...html.matchAll(/<p class="by"><strong>(.*?)<\/strong>/g)].map(([, who]) => who);
    expect(authors(await page(at, "")).slice(1)).toEqual(["会計の田中", "あなた"]);
    expect(authors(await page(link, "")).slice(1)).toEqual(["あなた", "相談した方"]);
    // Another key of the asker sees that there is a link, and not the link.
    const mailed = whole.world.chance.secret();
    await write(whole.database.db, async (tx) => {
      const request = await requestById(tx, made.requestId);
      if (request) await putRequestKey(tx, whole.world, request, mailed, "x@example.org");
    });
    const seen = await page(`/r/${mailed}`, "");
    expect(seen).toContain("会計の田中");
    expect(seen.includes(link)).toBe(false);
    const keys = [...seen.matchAll(/\/r\/([\w-]{32})/g)].map(([, key]) => key);
    expect(new Set(keys)).toEqual(new Set([mailed]));
    const remove = /name="remove" value="([0-9a-f-]{36})"/.exec(own)?.[1] ?? "";
    expect((await post(`${link}/colleagues`, { remove }, "")).status).toBe(403);
    expect((await post(`/r/${mailed}/colleagues`, { remove }, "")).status).toBe(303);
    expect((await get(link, "")).status).toBe(404);
    expect(await page(at, "")).toContain("領収書は私が持っています");
    for (let i = 0; i < 12; i++) await post(`${at}/colleagues`, { name: `人${i}` }, "");
    expect((await post(`${at}/colleagues`, { name: "13人目" }, "")).status).toBe(422);
  });
});
