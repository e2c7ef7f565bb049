import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { write } from "#src/db/write.ts";
import { openTeam } from "#src/domain/accounts/teams.ts";
import { makeJobs } from "#src/jobs/jobs.ts";
import { aFullCase, type FullCase } from "#tests/adversary/full-case.ts";
import { formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
let cookie: string;
let colleague: string;
beforeAll(async () => {
  whole = await wholeApp();
  cookie = await whole.staff();
  colleague = await whole.staff();
});
afterAll(() => whole?.stop());
beforeEach(() => whole.world.pass(61_000));

const sql = () => whole.database.sql;
const aCase = (name: string, mail = `${submitId()}@example.org`, message = "聞きたいこと") =>
  aFullCase(whole, { name, organisationName: "見本の会", mail, phone: "", message });
const get = (path: string, as = cookie) => whole.app.request(`${testUrl}${path}`, { headers: { cookie: as } });
const page = async (path: string, as = cookie) => (await get(path, as)).text();
const post = (path: string, fields: Record<string, string | string[]>, as: string | undefined = cookie) =>
  whole.app.request(`${testUrl}${path}`, formPost({ submitId: submitId(), ...fields }, as));
const row = async (id: string) => (await sql()`select * from requests where id = ${id}`)[0];
const versionOf = async (id: string) => String((await row(id))?.version);
const reply = async ({ requestId }: FullCase, body: string, as = cookie) =>
  post(`/requests/${requestId}/reply`, { version: await versionOf(requestId), body }, as);
const merge = async (source: FullCase, target: FullCase) =>
  post(`/requests/${source.requestId}/merge`, { version: await versionOf(source.requestId), number: target.number });
const followed = async ({ followKey }: FullCase) => page(`/r/${followKey}`, "");

describe("joining", () => {
  it("keeps every word, draft and address; what comes later arrives in the one that goes on; undoing loses nothing", async () => {
    const first = await aCase("山田", "same@example.org", "はじめの件");
    const second = await aCase("山田", "same@example.org", "同じ件です");
    await post(`/r/${second.followKey}/messages`, { body: "二つ目に書いた" }, "");
    await post(`/requests/${second.requestId}/reply`, { version: "0", body: "送っていない書きかけ", act: "draft" });
    expect((await merge(second, first)).status).toBe(303);
    const joined = await page(`/requests/${first.requestId}`);
    for (const words of ["二つ目に書いた", "同じ件です", "送っていない書きかけ"])
      expect(joined, words).toContain(words);
    // The queue has one of them.
    const queue = await page("/requests");
    expect(queue).toContain(`/requests/${first.requestId}"`);
    expect(queue).not.toContain(`/requests/${second.requestId}"`);
    // By the old link, to the new place.
    await reply(first, "お返事です");
    whole.world.pass(30_000);
    await post(`/r/${second.followKey}/messages`, { body: "あとから二つ目のリンクで" }, "");
    expect(await page(`/requests/${first.requestId}`)).toContain("あとから二つ目のリンクで");
    expect((await row(first.requestId))?.waiting_since).not.toBeNull();
    expect(await followed(second)).toContain("お返事です");
    // An address that was typed opens nothing: only a key that was mailed to it shows what was written from there.
    expect((await followed(first)).includes("あとから二つ目のリンクで")).toBe(false);
    const [mail] =
      await sql()`select body from outbox where kind = 'answer' and to_address = 'same@example.org' limit 1`;
    const mailed = /\/r\/([\w-]{32})/.exec(String(mail?.body))?.[1] ?? "";
    expect(await page(`/r/${mailed}`, "")).toContain("あとから二つ目のリンクで");
    // Nothing is done with the joined one by a page that is still open.
    expect((await reply(second, "古い画面から")).status).toBe(409);
    expect(await page(`/requests/${second.requestId}`)).toContain(`相談 ${first.number} に合わせてあります`);
    expect((await post(`/requests/${second.requestId}/unmerge`, {})).status).toBe(303);
    const apart = await page(`/requests/${second.requestId}`);
    for (const words of ["二つ目に書いた", "あとから二つ目のリンクで", "送っていない書きかけ"])
      expect(apart, words).toContain(words);
    expect(await page(`/requests/${first.requestId}`)).not.toContain("二つ目に書いた");
    expect((await row(second.requestId))?.waiting_since).not.toBeNull();
  });

  it("shows another asker nothing of the first but the answers since then, and sends those to both", async () => {
    const first = await aCase("山田", "one@example.org");
    const second = await aCase("佐藤", "two@example.org");
    await reply(first, "合わせる前の返事");
    whole.world.pass(30_000);
    await post(`/r/${first.followKey}/messages`, { body: "山田だけの話" }, "");
    await merge(second, first);
    await reply(first, "お二人への返事");
    whole.world.pass(30_000);
    const seen = await followed(second);
    expect(seen).toContain("お二人への返事");
    for (const words of ["山田だけの話", "合わせる前の返事"]) expect(seen).not.toContain(words);
    const mails =
      await sql()`select to_address from outbox where kind = 'answer' and body like '%お二人への返事%' order by 1`;
    expect(mails.map(({ to_address }) => to_address)).toEqual(["one@example.org", "two@example.org"]);
    await post(`/r/${second.followKey}/solved`, {}, "");
    expect((await row(first.requestId))?.state).toBe("in-progress");
  });

  it("gives whoever typed the address of another nothing of that other's, and closes nothing of theirs", async () => {
    const victim = await aCase("山田", "victim@example.org", "被害のこと");
    await post(`/r/${victim.followKey}/messages`, { body: "だれにも言わないで" }, "");
    const thief = await aCase("山田", "VICTIM@example.org", "同じ件です");
    await merge(thief, victim);
    const seen = await followed(thief);
    for (const words of ["だれにも言わないで", "被害のこと"]) expect(seen.includes(words), words).toBe(false);
    await post(`/r/${thief.followKey}/solved`, {}, "");
    expect((await row(victim.requestId))?.state).not.toBe("closed");
    // The other way round, too: being the one that goes on opens nothing.
    const third = await aCase("山田", "victim@example.org", "同じ件です");
    await post(`/requests/${thief.requestId}/unmerge`, {});
    await merge(victim, third);
    expect((await followed(third)).includes("だれにも言わないで")).toBe(false);
  });

  it("refuses itself, what is joined already, what is not there, and rings; of two crosswise at once one wins", async () => {
    const [a, b, c] = [await aCase("a"), await aCase("b"), await aCase("c")];
    expect((await merge(a, a)).status).toBe(422);
    expect(
      (await post(`/requests/${a.requestId}/merge`, { version: await versionOf(a.requestId), number: "99999999" }))
        .status,
    ).toBe(422);
    await merge(a, b);
    expect((await merge(b, a)).status).toBe(422);
    expect((await merge(c, a)).status).toBe(422);
    const [d, e] = [await aCase("d"), await aCase("e")];
    await Promise.all([merge(d, e), merge(e, d)]);
    const joined = [(await row(d.requestId))?.merged_into, (await row(e.requestId))?.merged_into];
    expect(joined.filter((into) => into !== null)).toHaveLength(1);
  });
});

describe("a form that comes twice", () => {
  it("joins, divides, undoes and takes back once, and leads to the same place", async () => {
    const [one, two] = [await aCase("一"), await aCase("二")];
    await post(`/r/${one.followKey}/messages`, { body: "分けるもの" }, "");
    const [entry] = await sql()`select id from request_entries where request_id = ${one.requestId}`;
    const twice = async (path: string, fields: Record<string, string>) => {
      const form = { submitId: submitId(), ...fields };
      const answers = [
        await post(path, form),
        await post(path, form),
        ...(await Promise.all([post(path, form), post(path, form)])),
      ];
      expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.get("location")}`)).size, path).toBe(1);
      expect(answers[0]?.status, path).toBe(303);
    };
    await twice(`/requests/${one.requestId}/split`, {
      version: await versionOf(one.requestId),
      entry: String(entry?.id),
    });
    expect(await sql()`select 1 from requests where split_from = ${one.requestId}`).toHaveLength(1);
    await twice(`/requests/${one.requestId}/merge`, { version: await versionOf(one.requestId), number: two.number });
    await twice(`/requests/${one.requestId}/unmerge`, {});
    await reply(two, "取り消す返事");
    const action = /action="([^"]*\/take-back)"/.exec(await page(`/requests/${two.requestId}`))?.[1] ?? "";
    await twice(action, {});
  });
});

describe("dividing", () => {
  it("makes a request of what is chosen, with its files and asker, and is undone by joining", async () => {
    const one = await aCase("山田");
    for (const body of ["サイトの話", "電話の話"]) {
      whole.world.pass(1000);
      await post(`/r/${one.followKey}/messages`, { body }, "");
    }
    const [, chosen] =
      await sql()`select id from request_entries where request_id = ${one.requestId} order by created_at`;
    const split = await post(`/requests/${one.requestId}/split`, {
      version: await versionOf(one.requestId),
      entry: String(chosen?.id),
    });
    const made = (split.headers.get("location") ?? "").split("/").at(-1) ?? "";
    expect(await page(`/requests/${made}`)).toContain("電話の話");
    expect(await page(`/requests/${one.requestId}`)).not.toContain("電話の話");
    expect(await row(made)).toMatchObject({ name: "山田", split_from: one.requestId, state: "triaged" });
    await post(`/requests/${made}/merge`, { version: await versionOf(made), number: one.number });
    const whole2 = await page(`/requests/${one.requestId}`);
    for (const words of ["サイトの話", "電話の話"]) expect(whole2).toContain(words);
    expect(await followed(one)).toContain("電話の話");
    expect((await post(`/requests/${one.requestId}/split`, { version: await versionOf(one.requestId) })).status).toBe(
      422,
    );
    const other = await aCase("ほかの人");
    await post(`/r/${other.followKey}/messages`, { body: "ほかの人の話" }, "");
    const [foreign] = await sql()`select id from request_entries where request_id = ${other.requestId}`;
    expect(
      (
        await post(`/requests/${one.requestId}/split`, {
          version: await versionOf(one.requestId),
          entry: String(foreign?.id),
        })
      ).status,
    ).toBe(422);
  });
});

describe("drafts and taking back", () => {
  it("shows a colleague who writes and what, lets them go on with it, and forgets it when it is sent", async () => {
    const one = await aCase("山田");
    await post(`/requests/${one.requestId}/reply`, { version: "0", body: "書きかけの返事", act: "draft" });
    whole.world.pass(5 * 60_000);
    const seen = await page(`/requests/${one.requestId}`, colleague);
    expect(seen).toContain("書きかけの返事");
    expect(seen).toMatch(/この相談への返事を書いています（5分前）/);
    const take = /href="([^"]*\?draft=[^"#]*)/.exec(seen)?.[1] ?? "";
    expect(await page(take, colleague)).toMatch(/<textarea[^>]*id="reply-body"[^>]*>\s*書きかけの返事/);
    expect(await page(`/requests/${one.requestId}`)).toMatch(/<textarea[^>]*id="reply-body"[^>]*>\s*書きかけの返事/);
    await reply(one, "書きかけの返事、できた");
    expect(await sql()`select 1 from request_drafts where request_id = ${one.requestId}`).toEqual([]);
    expect(await followed(one)).not.toContain("書きかけ");
  });

  it("an answer is not seen and does not leave for 20 seconds, and can be taken back once, by whoever wrote it", async () => {
    const one = await aCase("山田");
    const before = await row(one.requestId);
    await reply(one, "まちがえた返事");
    expect(await followed(one)).not.toContain("まちがえた返事");
    const html = await page(`/requests/${one.requestId}`);
    const action = /action="([^"]*\/take-back)"/.exec(html)?.[1] ?? "";
    expect(await page(`/requests/${one.requestId}`, colleague)).not.toContain("/take-back");
    expect((await post(action, {}, colleague)).status).toBe(404);
    expect((await post(action, {})).status).toBe(303);
    expect(await row(one.requestId)).toMatchObject({
      state: before?.state,
      assignee_id: before?.assignee_id,
      waiting_since: before?.waiting_since,
      first_answer_at: null,
    });
    expect(await sql()`select 1 from outbox where body like '%まちがえた返事%'`).toEqual([]);
    expect(await page(`/requests/${one.requestId}`)).toContain("まちがえた返事");
    await reply(one, "正しい返事");
    const late = /action="([^"]*\/take-back)"/.exec(await page(`/requests/${one.requestId}`))?.[1] ?? "";
    whole.world.pass(21_000);
    expect(await followed(one)).toContain("正しい返事");
    expect((await post(late, {})).status).toBe(409);
  });
});

describe("teams", () => {
  it("each sees its own; what is handed over is seen there alone, in pages, search, bulk and by number", async () => {
    const administrator = await whole.administrator();
    const one = await aCase("引き渡す人", "handed@example.org", "引き渡しのひみつ");
    const [admin] = await sql()`select id from accounts where role = 'administrator'`;
    const by = { role: "administrator", accountId: String(admin?.id) } as const;
    const team = await write(whole.services.db, (tx) => openTeam(tx, whole.world, by, "ほかの担当"));
    const handed = await post(`/requests/${one.requestId}/team`, { version: await versionOf(one.requestId), team });
    expect(handed.headers.get("location")).toBe("/requests?done=team");
    const other = await aCase("x");
    for (const path of [`/requests/${one.requestId}`, `/requests/${one.requestId}/files/${one.requestId}`])
      expect((await get(path)).status).toBe(404);
    for (const what of ["reply", "note", "assign", "move", "merge", "split", "people", "team"])
      expect(
        (await post(`/requests/${one.requestId}/${what}`, { version: await versionOf(one.requestId), body: "x", team }))
          .status,
        what,
      ).toBe(404);
    expect((await merge(other, one)).status).toBe(422);
    const version = await versionOf(one.requestId);
    await post("/requests-bulk", { pick: `${one.requestId}.${version}`, what: "take", query: "" });
    expect(await versionOf(one.requestId)).toBe(version);
    for (const path of [
      "/requests",
      "/request-search?q=引き渡し",
      `/request-search?q=${one.number}`,
      "/request-search?q=handed@example",
    ])
      expect(await page(path), path).not.toContain(one.requestId);
    expect(await page("/request-search?q=引き渡しのひみつ", administrator)).toContain(one.requestId);
    // However many another team has, one's own is found.
    const mine = await aCase("埋もれた人", "buried@example.org", "めずらしい相談の言葉");
    await sql()`insert into requests (organisation_id, id, team_id, locale, name, mail, message, hearing_copy, danger_level, state, created_at, changed_at)
      select organisation_id, gen_random_uuid(), ${String(team)}::uuid, locale, name, mail, message, hearing_copy, danger_level, 'received', created_at + i * interval '1 minute', changed_at
      from requests, generate_series(1, 400) i where id = ${mine.requestId}`;
    expect(await page("/request-search?q=めずらしい相談")).toContain(mine.requestId);
    await sql()`delete from requests where name = '埋もれた人' and id <> ${mine.requestId}`;
    expect((await get(`/requests/${one.requestId}`, administrator)).status).toBe(200);
  });
});

describe("finding", () => {
  it("finds two Japanese signs in messages and in what came first, words together, names, numbers, in any width", async () => {
    const one = await aCase("検索太郎", "kensaku@example.org", "ルーターの設定が分からない");
    await post(`/r/${one.followKey}/messages`, { body: "停電のあとでＷｉ－Ｆｉが切れた。１００％の力で" }, "");
    for (const query of ["停電", "wi-fi", "ルータ 設定", "検索太郎", "kensaku@", one.number, "100%の", "停電 切れた"])
      expect(await page(`/request-search?q=${encodeURIComponent(query)}`), query).toContain(one.requestId);
    // Both words are there, but never side by side like this, or in different messages.
    for (const query of ["停電 ルーター", "電のあの", "%", "_電", "停電停電"])
      expect(await page(`/request-search?q=${encodeURIComponent(query)}`), query).not.toContain(one.requestId);
    expect(await page("/request-search?q=声")).toContain("2文字以上で書いてください");
    expect((await get("/request-search?q=%00%27%22")).status).toBe(200);
  });

  it("a caller is found by the number however it is written; a call becomes a note in one step, or a request", async () => {
    const made = await post("/calls", {
      phone: "０３－９８７６－５４３２",
      name: "電話の人",
      organisationName: "電話の会",
      message: "死にたいと言っている人がいます",
    });
    const id = (made.headers.get("location") ?? "").split("/").at(-1) ?? "";
    expect(await row(id)).toMatchObject({
      source: "phone",
      phone_digits: "0398765432",
      organisation_name: "電話の会",
      state: "assigned",
    });
    expect((await row(id))?.danger_rank).toBeLessThan(2);
    const found = await page("/calls?phone=%2B81-3-9876-5432");
    expect(found).toContain("電話の会");
    const sent = await post("/calls/number", { phone: "+81-3-9876-5432" });
    expect(sent.status).toBe(200);
    expect(await sent.text()).toContain("電話の会");
    const [action = ""] = /\/requests\/[^"]*\/note/.exec(found) ?? [];
    expect((await post(action, { kind: "call", body: "もう一度話した" })).status).toBe(303);
    expect(await page(`/requests/${id}`)).toContain("もう一度話した");
    const again = await post("/calls", { phone: "03-9876-5432", name: "", organisationName: "", message: "別の件" });
    const next = await row((again.headers.get("location") ?? "").split("/").at(-1) ?? "");
    expect(next?.organisation_id).toBe((await row(id))?.organisation_id);
    const wrong = await post("/calls", { phone: "だれか", name: "", organisationName: "", message: "" });
    expect(wrong.status).toBe(422);
  });
});

describe("the queue", () => {
  it("stands by danger and by when an answer is due, and says so", async () => {
    const [late, soon] = [await aCase("遅い"), await aCase("早い")];
    await sql()`update requests set due_at = now() + interval '5 years' where id = ${late.requestId}`;
    await sql()`update requests set due_at = now() - interval '5 years' where id = ${soon.requestId}`;
    const html = await page("/requests");
    expect(html.indexOf(`/requests/${soon.requestId}`)).toBeLessThan(html.indexOf(`/requests/${late.requestId}`));
    expect(html).toContain("緊急は1時間");
    const overdue = await page("/requests?late=1");
    expect(overdue).toContain(soon.requestId);
    expect(overdue).not.toContain(late.requestId);
  });

  it("leads from one request to the next that waits and is mine or nobody's, and from the last to the first", async () => {
    await sql()`delete from requests`;
    const names = ["一", "二", "三", "四", "五"];
    const cases: FullCase[] = [];
    for (const name of names) {
      cases.push(await aCase(name));
      whole.world.pass(60_000);
    }
    const [one, two, three, four, five] = cases as [FullCase, FullCase, FullCase, FullCase, FullCase];
    // The fourth comes first by its danger; the second is a colleague's, the fifth rests until a day.
    await sql()`update requests set danger_level = 'urgent' where id = ${four.requestId}`;
    await sql()`update requests set assignee_id = (select id from accounts where role = 'administrator') where id = ${two.requestId}`;
    await sql()`update requests set state = 'pending', pending_until = '2999-01-01' where id = ${five.requestId}`;
    const nextOf = async (at: FullCase) => /次の相談：(\d+)/.exec(await page(`/requests/${at.requestId}`, reader))?.[1];
    const reader = await whole.staff();
    expect(await page("/requests", reader)).toContain(`いちばん先の相談（${four.number}）を開く`);
    // Another one of the same danger, to be answered by the same time: what stands behind one is next, also when that was answered.
    await sql()`update requests set danger_level = 'urgent' where id = ${one.requestId}`;
    await sql()`update requests set due_at = due_at - interval '1 hour' where id = ${four.requestId}`;
    expect([await nextOf(four), await nextOf(one), await nextOf(three)]).toEqual([
      one.number,
      three.number,
      four.number,
    ]);
    // Sent to go on: the next opens, says what was sent, and leads back while it can be taken back.
    const sent = await post(
      `/requests/${four.requestId}/reply`,
      { version: "1", body: "すぐ電話します", act: "next" },
      reader,
    );
    expect(sent.headers.get("location")).toBe(`/requests/${one.requestId}?done=sent&from=${four.requestId}`);
    const there = await page(sent.headers.get("location") ?? "", reader);
    expect(there).toContain(`相談 ${four.number} に返事を送りました`);
    expect(there).toContain(`href="/requests/${four.requestId}"`);
    expect(await page(`/requests/${four.requestId}`, reader)).toContain("/take-back");
    // What was answered waits no longer, is not led to again, and leads to what is left of its danger.
    expect([await nextOf(three), await nextOf(four)]).toEqual([one.number, one.number]);
    for (const at of [one, three])
      await post(`/requests/${at.requestId}/reply`, { version: "1", body: "返事", act: "next" }, reader);
    const last = await page(`/requests?done=sent&from=${three.requestId}`, reader);
    expect(last).toContain("返事を待っている相談は、ほかにありません。");
    expect(last).not.toContain("いちばん先の相談");
    // Nobody learns the number of a request that they cannot see.
    expect(await page(`/requests?done=sent&from=${submitId()}`, reader)).not.toContain("に返事を送りました");
  });

  it("changes many at once, each that is still as it was seen, and tells how many were not", async () => {
    const [one, two] = [await aCase("一"), await aCase("二")];
    const pick = [`${one.requestId}.${await versionOf(one.requestId)}`, `${two.requestId}.999`];
    const done = await post("/requests-bulk", { pick, what: "rest", query: "?view=nobodys" });
    expect(done.headers.get("location")).toBe("/requests?view=nobodys&done=bulk&changed=1&left=1");
    expect([(await row(one.requestId))?.state, (await row(two.requestId))?.state]).toEqual(["pending", "received"]);
    expect((await post("/requests-bulk", { what: "take", query: "" })).headers.get("location")).toContain("bulk-none");
  });

  it("keeps a narrowed view under a name, for oneself", async () => {
    await post("/request-filters", { name: "急ぎの英語", query: "?danger=urgent&language=en&evil=1" });
    expect(await page("/requests")).toContain('href="/requests?danger=urgent&amp;language=en"');
    expect(await page("/requests", colleague)).not.toContain("急ぎの英語");
    const [filter] = await sql()`select id from saved_filters`;
    await post("/request-filters", { drop: String(filter?.id) }, colleague);
    expect(await page("/requests")).toContain("急ぎの英語");
    await post("/request-filters", { drop: String(filter?.id) });
    expect(await page("/requests")).not.toContain("急ぎの英語");
  });

  it("tells people once when an answer is overdue", async () => {
    const one = await aCase("待つ人");
    await sql()`update requests set due_at = ${whole.world.clock.now().toISOString()}::timestamptz - interval '1 minute' where id = ${one.requestId}`;
    const jobs = makeJobs(whole.services);
    const mails = async () =>
      (
        await sql()`select count(*)::int n from outbox where subject like ${`%${one.number}%`} and subject like '%期限%'`
      )[0]?.n;
    await jobs.escalate({});
    const told = await mails();
    expect(told).toBeGreaterThan(0);
    await jobs.escalate({});
    expect(await mails()).toBe(told);
    expect((await row(one.requestId))?.escalated_at).not.toBeNull();
  });
});

describe("several people", () => {
  it("others who take part get each answer with a link of their own, until they are taken out", async () => {
    const one = await aCase("山田", "asker@example.org");
    await post(`/requests/${one.requestId}/people`, { name: "同僚", mail: "Peer@example.org" });
    await post(`/requests/${one.requestId}/people`, { name: "同僚", mail: "peer@example.org" });
    expect((await post(`/requests/${one.requestId}/people`, { name: "", mail: "nope" })).status).toBe(422);
    await reply(one, "みなさんへ");
    const mails = await sql()`select to_address, body from outbox where body like '%みなさんへ%' order by 1`;
    expect(mails.map(({ to_address }) => to_address)).toEqual(["Peer@example.org", "asker@example.org"]);
    const keys = mails.map(({ body }) => /\/r\/([\w-]{32})/.exec(String(body))?.[1]);
    expect(new Set(keys).size).toBe(2);
    whole.world.pass(30_000);
    expect(await page(`/r/${keys[0]}`, "")).toContain("みなさんへ");
    const [person] = await sql()`select id from request_people where request_id = ${one.requestId}`;
    await post(`/requests/${one.requestId}/people`, { remove: String(person?.id) });
    await reply(one, "山田さんだけへ");
    expect(await sql()`select 1 from outbox where body like '%山田さんだけへ%'`).toHaveLength(1);
  });
});

describe("the end", () => {
  it("asks the team what worked, without names, and the asker two questions, once", async () => {
    const one = await aCase("山田花子");
    const finding = (worked: string) => post(`/requests/${one.requestId}/finding`, { problem: "回線が切れる", worked });
    const named = await finding("山田花子さんのルーターを替えた");
    expect(named.status).toBe(422);
    expect(await named.text()).toContain("山田花子さんのルーターを替えた");
    expect((await post(`/r/${one.followKey}/rating`, { solved: "yes", kind: "good" }, "")).status).toBe(422);
    await post(`/r/${one.followKey}/solved`, {}, "");
    expect((await finding("ルーターを窓から離した")).status).toBe(303);
    expect(await page(`/requests/${one.requestId}`)).toContain("ルーターを窓から離した");
    expect(await followed(one)).toContain("二つだけ教えてください");
    expect((await post(`/r/${one.followKey}/rating`, { solved: "yes" }, "")).status).toBe(422);
    for (const kind of ["good", "bad"])
      expect((await post(`/r/${one.followKey}/rating`, { solved: "yes", kind }, "")).status).toBe(303);
    expect(await sql()`select solved, kind from request_ratings where request_id = ${one.requestId}`).toEqual([
      { solved: "yes", kind: "good" },
    ]);
    expect(await followed(one)).not.toContain("二つだけ教えてください");
  });
});

describe("the leader's page", () => {
  it("counts what is there: load, waiting, months with denominators, and the same as a file", async () => {
    await sql()`delete from requests`;
    const leader = await whole.administrator();
    const [first, second, third] = [await aCase("一"), await aCase("二"), await aCase("三")];
    await merge(third, second);
    whole.world.pass(30 * 60_000);
    await reply(first, "返事");
    whole.world.pass(60_000);
    await post(`/r/${first.followKey}/solved`, {}, "");
    await post(`/r/${first.followKey}/rating`, { solved: "yes", kind: "fair" }, "");
    const month = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "Asia/Tokyo",
      year: "numeric",
      month: "2-digit",
    }).format(whole.world.clock.now());
    const [row1] =
      await sql()`select first_answer_minutes a, resolution_minutes r from requests where id = ${first.requestId}`;
    const file = await page("/desk-report.csv", leader);
    expect(file.startsWith("month,arrived,answered,")).toBe(true);
    expect(file).toContain(`${month},2,1,${row1?.a},1,1,${row1?.r},1,1,0\r\n`);
    expect(file.trim().split("\r\n")).toHaveLength(13);
    const html = await page("/desk-report", leader);
    expect(html).toContain("いま返事を待っている人：1件");
    expect(html).toContain("1／2（5割）");
    expect(html).toContain("0／1（0％）");
    expect((await get("/desk-report.csv", "")).status).toBe(401);
  });
});

describe("texts of the team", () => {
  it("are kept, changed, put into an answer with the name of the asker, and taken away", async () => {
    const one = await aCase("山田");
    const leader = await whole.administrator();
    expect((await post("/text-modules", { id: "", title: "", body: "" })).status).toBe(403);
    expect((await post("/text-modules", { id: "", title: "", body: "" }, leader)).status).toBe(422);
    await post(
      "/text-modules",
      { id: "", title: "はじめの返事", body: "【名前】さま、番号は【番号】です。【ほか】" },
      leader,
    );
    const link = /href="([^"]*\?module=[^"#]*)/.exec(await page(`/requests/${one.requestId}`))?.[1] ?? "";
    expect(await page(link)).toContain(`山田さま、番号は${one.number}です。【ほか】`);
    const [module] = await sql()`select id from text_modules`;
    await post("/text-modules", { id: String(module?.id), title: "はじめの返事", body: "直した文" }, leader);
    expect(await page(link)).toContain("直した文");
    await post("/text-modules", { drop: String(module?.id) }, leader);
    expect(await page("/text-modules")).not.toContain("直した文");
  });
});

describe("many at once", () => {
  it("of two hundred edits of one case each is kept or its writer is told", async () => {
    const one = await aCase("忙しい");
    const version = await versionOf(one.requestId);
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, i) =>
        i % 4 === 0
          ? post(`/requests/${one.requestId}/note`, { version, kind: "note", body: `メモ ${i}` })
          : i % 4 === 1
            ? post(`/r/${one.followKey}/messages`, { body: `続き ${i}` }, "")
            : i % 4 === 2
              ? post(`/requests/${one.requestId}/reply`, { version, body: `返事 ${i}` })
              : post(`/requests/${one.requestId}/reply`, { version, body: `下書き ${i}`, act: "draft" }, colleague),
      ),
    );
    const kept = (await sql()`select body from request_entries where request_id = ${one.requestId}`).map(({ body }) =>
      String(body),
    );
    for (const [i, answer] of answers.entries()) {
      const words = ["メモ", "続き", "返事", "下書き"][i % 4];
      expect([303, 409], `${i}: ${answer.status}`).toContain(answer.status);
      if (words === "下書き") continue;
      expect(kept.includes(`${words} ${i}`), `${words} ${i}`).toBe(answer.status === 303);
      if (answer.status === 409) expect(await answer.text()).toContain(`${words} ${i}`);
    }
    expect(kept.length).toBeGreaterThanOrEqual(100);
  }, 60_000);
});
