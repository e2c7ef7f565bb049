import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aMeeting, aMeetingKit, anAttachedCheck } from "#tests/support/check-routes.ts";
import { aHearingByForm, formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
let cookie: string;
beforeAll(async () => {
  whole = await wholeApp();
  cookie = await whole.administrator();
});
afterAll(() => whole?.stop());
const get = (path: string, headers = {}) => whole.app.request(`${testUrl}${path}`, { headers });
const page = async (path: string, headers = {}) =>
  (await (await get(path, headers)).text()).replace(/<wbr\/?>|<rt>.*?<\/rt>|<\/?(ruby|rp)>/g, "");
const post = (path: string, fields: Record<string, string>) =>
  whole.app.request(`${testUrl}${path}`, formPost({ submitId: submitId(), ...fields }));

const contact = { name: "山田", organisationName: "", mail: "", phone: "03-1111-2222", message: "" };
const ask = async (secret: string) => {
  const sent = await post(`/h/${secret}/ask`, { step: "send", ...contact });
  const number = /asked\/(\d+)$/.exec(sent.headers.get("location") ?? "")?.[1] ?? "";
  const [request] = await whole.database.sql`select id from requests where number = ${number}`;
  const asked = await page(sent.headers.get("location") ?? "");
  return { id: String(request?.id), key: /\/r\/([\w-]{32})/.exec(asked)?.[1] ?? "" };
};
const text = "在宅勤務を始めた。相談者の個人情報を家で扱うのが不安。費用は最初に2万円まで。準備に使えるのは12時間。";

describe("a result that is attached to a hearing", () => {
  it("stands on the pages of the hearing and its proposal, and opens there, with a way back", async () => {
    const secret = await aHearingByForm(whole.app, text);
    await post(`/h/${secret}/proposal`, {});
    const before = await page(`/h/${secret}/proposal`);
    expect(before).not.toContain("付いている結果");
    const id = await anAttachedCheck(whole, secret);
    for (const path of [`/h/${secret}`, `/h/${secret}/proposal`]) {
      const html = await page(path);
      expect(html, path).toContain("付いている結果");
      expect(html, path).toContain(`href="/h/${secret}/checks/${id}"`);
    }
    const result = await page(`/h/${secret}/checks/${id}`);
    expect(result).toContain(`href="/h/${secret}"`);
    expect(result).toContain("計画");
    const opened = await post(`/h/${secret}/checks/${id}`, {});
    const tool = opened.headers.get("location") ?? "";
    expect(tool).toMatch(/^\/self-check\/[\w-]{32}$/);
    const html = await page(tool);
    expect(html).toContain("この結果が付いている所");
    // The key of a check is shown to colleagues: it opens no consultation.
    expect(html).not.toContain(secret);
  });

  it("is told anew when it changes, on a page that is kept too", async () => {
    const secret = await aHearingByForm(whole.app, text);
    const id = await anAttachedCheck(whole, secret);
    const count = async () =>
      /することの残り (\d+)件、済み (\d+)件/.exec(await page(`/h/${secret}/proposal`))?.slice(1);
    const [open, done] = (await count())?.map(Number) ?? [];
    const tool = (await post(`/h/${secret}/checks/${id}`, {})).headers.get("location") ?? "";
    const item = /id="task-(\w+)"/.exec(await page(tool))?.[1] ?? "";
    await post(`${tool}/task`, { item, owner: "山田", due: "", proof: "", done: "yes" });
    expect(await count()).toEqual([String((open ?? 0) - 1), String((done ?? 0) + 1)]);
  });

  it("goes along with the request that is sent afterwards: the asker and the team see it, others do not", async () => {
    const secret = await aHearingByForm(whole.app, text);
    const id = await anAttachedCheck(whole, secret);
    const check = await post(`/h/${secret}/ask/check`, contact);
    expect(await check.text()).toContain("テレワークの自己点検");
    const request = await ask(secret);
    expect(await page(`/r/${request.key}`)).toContain(`href="/r/${request.key}/checks/${id}"`);
    expect(await page(`/r/${request.key}/checks/${id}`)).toContain(`href="/r/${request.key}"`);
    const forTeam = await page(`/requests/${request.id}`, { cookie });
    expect(forTeam).toContain(`href="/requests/${request.id}/checks/${id}"`);
    const read = await page(`/requests/${request.id}/checks/${id}`, { cookie });
    expect(read).toContain("ここからは直せません");
    expect(read).not.toContain("<textarea");
    expect((await get(`/requests/${request.id}/checks/${id}`)).status).not.toBe(200);

    const other = await aHearingByForm(whole.app, "会議をオンラインにしたい。");
    expect((await get(`/h/${other}/checks/${id}`)).status).toBe(404);
    expect((await post(`/h/${other}/checks/${id}`, {})).status).toBe(404);
    // Attached after sending, it stays with the asker.
    const later = await anAttachedCheck(whole, secret);
    expect(await page(`/h/${secret}`)).toContain(later);
    expect(await page(`/requests/${request.id}`, { cookie })).not.toContain(later);
    expect((await get(`/requests/${request.id}/checks/${later}`, { cookie })).status).toBe(404);
  });

  it("is gone everywhere when it is deleted", async () => {
    const secret = await aHearingByForm(whole.app, text);
    const id = await anAttachedCheck(whole, secret);
    const tool = (await post(`/h/${secret}/checks/${id}`, {})).headers.get("location") ?? "";
    await post(`${tool}/remove`, {});
    expect(await page(`/h/${secret}`)).not.toContain(id);
    expect((await get(`/h/${secret}/checks/${id}`)).status).toBe(404);
  });

  it("stands on the hearing that begins with it, for every tool", async () => {
    const kit = await aMeetingKit(whole);
    const begun = await post(`/meeting-kit/${kit}/attach`, {});
    const hearing = begun.headers.get("location") ?? "";
    expect(await page(hearing)).toContain(aMeeting.purpose);
    const [, id] = /checks\/([0-9a-f-]{36})/.exec(await page(hearing)) ?? [];
    expect(await page(`${hearing}/checks/${id}`)).toContain("電話だけの人");
    // A second hearing of the same organisation keeps its own results to itself.
    const second = (await post(`/meeting-kit/${kit}/attach`, {})).headers.get("location") ?? "";
    const self = await anAttachedCheck(whole, second.replace("/h/", ""));
    const request = await ask(hearing.replace("/h/", ""));
    const forTeam = await page(`/requests/${request.id}`, { cookie });
    expect(forTeam).toContain(aMeeting.purpose);
    expect(forTeam).not.toContain(self);
  });
});

describe("what a hearing told", () => {
  it("is in the forms of the tools already", async () => {
    const secret = await aHearingByForm(whole.app, text);
    const html = await page(`/h/${secret}`);
    expect(html).toContain(`href="/h/${secret}/self-check"`);
    const form = await page(`/h/${secret}/self-check`);
    expect(form).toContain("相談の内容から入れました");
    expect(form).toMatch(/name="hours"[^>]*value="12"|value="12"[^>]*name="hours"/);
    expect(form).toMatch(/name="yen"[^>]*value="20000"|value="20000"[^>]*name="yen"/);
  });

  it("leads to the site check where the site is the matter", async () => {
    const secret = await aHearingByForm(
      whole.app,
      "ウェブサイトが「保護されていない通信」と表示される。IT担当者はいない。",
    );
    expect(await page(`/h/${secret}`)).toContain(`href="/h/${secret}/site-check"`);
    const begun = await post(`/h/${secret}/site-check`, { address: "www.example.org" });
    expect(begun.headers.get("location")).toMatch(/^\/site-check\/[\w-]{32}$/);
    expect(await page(`/h/${secret}`)).toContain("example.org: ");
    const wrong = await post(`/h/${secret}/site-check`, { address: "" });
    expect(wrong.status).toBe(422);
  });
});
