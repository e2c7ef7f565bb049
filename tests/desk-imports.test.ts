import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dirtyTable } from "#src/domain/desks/importing/importing.factory.ts";
import { makeJobs } from "#src/jobs/jobs.ts";
import { faultsOf } from "#src/web/kit/page-checks.factory.ts";
import { formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
let cookie: string;
let jobs: ReturnType<typeof makeJobs>;
beforeAll(async () => {
  whole = await wholeApp();
  cookie = await whole.staff();
  jobs = makeJobs(whole.services);
});
afterAll(() => whole?.stop());

const get = (path: string) => whole.app.request(`${testUrl}${path}`, { headers: { cookie } });
const post = (path: string, fields: Record<string, string | string[]>) =>
  whole.app.request(`${testUrl}${path}`, formPost({ submitId: submitId(), ...fields }, cookie));

function upload(text: string | Uint8Array<ArrayBuffer>, fields: Record<string, string>, id = submitId(), who = cookie) {
  const body = new FormData();
  for (const [name, value] of Object.entries({ submitId: id, ...fields })) body.append(name, value);
  body.append("file", new File([text], "一覧.csv"));
  const headers = { cookie: who, origin: testUrl, "sec-fetch-site": "same-origin" };
  return whole.app.request(`${testUrl}/desk-imports`, { method: "POST", body, headers });
}

const idOf = (answer: Response) => /desk-imports\/([\w-]{36})/.exec(answer.headers.get("location") ?? "")?.[1] ?? "";
const fieldsOf = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<select id="(column\.\d+)".*?<\/select>/gs)].map(([select, name = ""]) => [
      name,
      /<option[^>]*value="(\w+)"[^>]*selected|<option selected[^>]*value="(\w+)"/
        .exec(select)
        ?.slice(1)
        .find(Boolean) ?? "",
    ]),
  );
const choices = { theme: "living", prefecture: "JP-13", audience: "person", areaCode: "" };

describe("importing desks", () => {
  it("goes from a file to the directory and back, by forms alone", async () => {
    const uploaded = await upload(dirtyTable, { source: "", sourceName: "見本市の一覧" });
    expect(uploaded.status).toBe(303);
    const id = idOf(uploaded);
    const mapping = await (await get(`/desk-imports/${id}`)).text();
    expect(faultsOf(mapping)).toEqual([]);
    expect(mapping).toContain("正しさを保証するものではありません");
    const fields = fieldsOf(mapping);
    expect(Object.values(fields)).toEqual([
      "category",
      "name",
      "whom",
      "starts",
      "ends",
      "note",
      "provider",
      "description",
      "phone",
      "url",
      "keep",
    ]);
    expect((await post(`/desk-imports/${id}/mapping`, { ...fields, ...choices })).status).toBe(303);
    const reading = await get(`/desk-imports/${id}`);
    expect(reading.headers.get("refresh")).toBe("2");
    expect(await reading.text()).toContain("<progress");
    await jobs["check-desk-import"]({ importId: id });
    const checked = await (await get(`/desk-imports/${id}`)).text();
    expect(faultsOf(checked)).toEqual([]);
    for (const said of ["列がずれている", "日付に年がない", "同じ行がもう一度ある", "2020-02-30", "3月31日"])
      expect(checked).toContain(said);
    expect(await (await get(`/desk-imports/${id}?problem=shifted`)).text()).not.toContain("2020-02-30");
    expect(await (await get("/desks?q=こども弁当")).text()).not.toContain("みほん食堂");
    await post(`/desk-imports/${id}/act`, { act: "apply" });
    await jobs["apply-desk-import"]({ importId: id });
    const found = await (await get("/desks?q=こども弁当")).text();
    expect(found).toContain("こども弁当");
    const desk = /href="(\/desks\/d-[\w-]+)"/.exec(found)?.[1] ?? "";
    const page = await (await get(desk)).text();
    expect(faultsOf(page)).toEqual([]);
    for (const said of ["0120-000-001", "見本市の一覧", "正しさを保証するものではありません", "情報通信"])
      expect(page).toContain(said);
    await post(`/desk-imports/${id}/act`, { act: "undo" });
    await jobs["undo-desk-import"]({ importId: id });
    expect(await (await get(`/desk-imports/${id}`)).text()).toContain("元に戻しました");
    expect((await get(desk)).status).toBe(404);
  });

  it("tells what is wrong with a file, and keeps what was typed", async () => {
    for (const [text, said] of [
      [Uint8Array.of(0, 1, 2, 3), "文字として読めません"],
      ["ひとつだけ", "表が見つかりません"],
      ["{broken", "JSON として読めません"],
      [Buffer.from("PK\u0003\u0004broken"), "圧縮ファイルが壊れています"],
      ["", "ファイルを選んでください"],
    ] as const) {
      const answer = await upload(text, { source: "", sourceName: "のこる名前" });
      const html = await answer.text();
      expect([answer.status, html.includes(said), html.includes("のこる名前")], said).toEqual([422, true, true]);
    }
    expect(await (await upload(dirtyTable, { source: "", sourceName: " " })).text()).toContain(
      "情報源の名前を書いてください",
    );
  });

  it("asks for one column of names, a proper area code, and for whom it is", async () => {
    const id = idOf(await upload(dirtyTable, { source: "", sourceName: "もう一つ" }));
    const answer = await post(`/desk-imports/${id}/mapping`, { "column.0": "keep", theme: "it", areaCode: "123" });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    for (const said of ["列を1つ選んでください", "0から始まる2〜5けた"]) expect(html).toContain(said);
    expect(faultsOf(html)).toEqual([]);
    expect((await post(`/desk-imports/${id}/act`, { act: "apply" })).status).toBe(422);
    expect((await post(`/desk-imports/${id}/act`, { act: "discard" })).headers.get("location")).toBe("/desk-imports");
    expect((await get(`/desk-imports/${id}`)).status).toBe(404);
  });

  it("is the team's alone, and one form is one import", async () => {
    const fields = { source: "", sourceName: "二度押し" };
    const id = submitId();
    const [one, two] = [await upload(dirtyTable, fields, id), await upload(dirtyTable, fields, id)];
    expect(idOf(two)).toBe(idOf(one));
    expect((await upload(`${dirtyTable}\n`, fields, id)).status).toBe(409);
    expect((await upload(dirtyTable, { ...fields, submitId: "x" })).status).toBe(422);
    for (const path of ["/desk-imports", `/desk-imports/${idOf(one)}`])
      expect((await whole.app.request(`${testUrl}${path}`)).status, path).toBe(401);
    expect((await upload(dirtyTable, fields, submitId(), "")).status).toBe(401);
    for (const path of ["mapping", "act"]) {
      const form = formPost({ submitId: submitId(), act: "apply" });
      expect((await whole.app.request(`${testUrl}/desk-imports/${idOf(one)}/${path}`, form)).status).toBe(401);
    }
    expect((await get("/desk-imports/nothing")).status).toBe(404);
  });
});
