import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsOf } from "#src/web/kit/page-checks.factory.ts";
import { formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
let cookie: string;
let key: string;
beforeAll(async () => {
  whole = await wholeApp();
  cookie = await whole.staff();
  key = whole.services.desks.find((desk) => desk.x_yorozu.theme === "mind")?.x_yorozu.key ?? "";
});
afterAll(() => whole?.stop());

const get = async (path: string, headers: Record<string, string> = {}) =>
  (await whole.app.request(`${testUrl}${path}`, { headers })).text();
const post = (path: string, fields: Record<string, string>, who?: string) =>
  whole.app.request(`${testUrl}${path}`, formPost({ submitId: submitId(), ...fields }, who));

describe("a list to hand over", () => {
  it("is its own address: found, put on, printed as text, taken off", async () => {
    const found = await get("/desks?theme=mind");
    const put = /href="(\/desks\/list\?id=[\w-]+)"/.exec(found)?.[1] ?? "";
    const list = await get(put);
    expect(faultsOf(list)).toEqual([]);
    const more = /href="(\/desks\?list=[\w-]+)"/.exec(list)?.[1] ?? "";
    const second = await get(`${more}&theme=living`);
    expect(second).toContain("渡す一覧（1件）");
    const both = /href="(\/desks\/list\?id=[\w-]+&amp;id=[\w-]+)"/.exec(second)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const names = [...(await get(both)).matchAll(/class="desk-name"/g)];
    expect(names).toHaveLength(2);
    const answer = await whole.app.request(`${testUrl}${both.replace("/list?", "/list.txt?")}`);
    expect(answer.headers.get("content-type")).toContain("text/plain");
    const text = await answer.text();
    expect(text.match(/■/g)).toHaveLength(2);
    expect(text).not.toMatch(/[{}|<]/);
    expect(await get("/desks/list?id=nobody&id=%3Cscript%3E")).toContain("まだ窓口を入れていません");
  });

  it("keeps at most ten, each once", async () => {
    const keys = whole.services.desks.map((desk) => desk.x_yorozu.key);
    const query = [...keys.slice(0, 15), keys[0]].map((one) => `id=${one}`).join("&");
    expect((await get(`/desks/list?${query}`)).match(/class="desk-name"/g)).toHaveLength(10);
    const easy = await get(`/ja-easy/desks/list.txt?id=${keys[0]}`);
    expect(easy).not.toMatch(/[{}|]/);
  });
});

describe("what people tell of a desk", () => {
  it("that is wrong reaches the team, once for one form, and goes when somebody looked at it", async () => {
    const id = submitId();
    const told = { kind: "number", words: "番号は 03-0000-1234 に変わりました" };
    const send = () => whole.app.request(`${testUrl}/desks/${key}/report`, formPost({ submitId: id, ...told }));
    expect((await send()).headers.get("location")).toBe(`/desks/${key}?told=report#told`);
    await send();
    expect(await get(`/desks/${key}?told=report`)).toContain("担当が確かめます");
    const work = await get("/desks/work", { cookie });
    expect(faultsOf(work)).toEqual([]);
    expect(work.match(/03-0000-1234/g)).toHaveLength(1);
    const settle = /action="(\/desks\/work\/[\w-]+\/settle)"/.exec(work)?.[1] ?? "";
    expect((await post(settle, {})).status).toBe(401);
    expect((await post(settle, {}, cookie)).status).toBe(303);
    expect(await get("/desks/work", { cookie })).not.toContain("03-0000-1234");
    expect((await post("/desks/work/0190b000-0000-7000-8000-000000000001/settle", {}, cookie)).status).toBe(404);
  });

  it("is asked for again where it says nothing, with the words kept", async () => {
    const answer = await post(`/desks/${key}/report`, { kind: "x", words: "のこる言葉" });
    const html = await answer.text();
    expect([answer.status, html.includes("のこる言葉"), html.includes("選んでください")]).toEqual([422, true, true]);
    expect(faultsOf(html)).toEqual([]);
    expect((await post(`/desks/${key}/report`, { kind: "other", words: "あ".repeat(1001) })).status).toBe(422);
    expect((await post("/desks/nobody/report", { kind: "other" })).status).toBe(404);
    expect((await post(`/desks/${key}/attempts`, { through: "maybe" })).status).toBe(422);
  });

  it("that nobody gets through is shown and ranks it lower, but not for one person's clicks", async () => {
    const order = async () =>
      [...(await get("/desks?theme=mind")).matchAll(/class="desk-name" href="\/desks\/([\w-]+)"/g)].map(
        ([, one]) => one,
      );
    const [first = ""] = await order();
    for (let i = 0; i < 8; i++) await post(`/desks/${first}/attempts`, { through: "no" });
    expect(await get(`/desks/${first}`)).not.toContain("つながりにくい");
    const { id } = whole.services.desks.find((desk) => desk.x_yorozu.key === first) ?? {};
    for (let i = 0; i < 5; i++)
      await whole.database
        .sql`insert into desk_attempts values (${id ?? ""}, '2026-11-20', ${Buffer.from([i])}, false)`;
    whole.world.pass(61_000);
    expect(await get(`/desks/${first}`)).toContain("つながった人は0人");
    expect((await order())[0]).not.toBe(first);
    expect(await get("/desks/work", { cookie })).toContain("つながりにくいと言われている窓口");
    await whole.database.sql`delete from desk_attempts`;
  });
});

describe("the rules of the directory", () => {
  it("are for everybody to read, with the way in for other programs", async () => {
    const html = await get("/desks/rules");
    expect(faultsOf(html)).toEqual([]);
    for (const said of ["載せるもの", "外すもの", "/hsds/v3", "datapackage.zip"]) expect(html).toContain(said);
  });
});
