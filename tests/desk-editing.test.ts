import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { write } from "#src/db/write.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import { installDesks } from "#src/domain/desks/directory/install-desks.ts";
import { faultsOf } from "#src/web/kit/page-checks.factory.ts";
import { formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
let cookie: string;
let shipped: Desk[];
let keys: string[];
beforeAll(async () => {
  whole = await wholeApp();
  cookie = await whole.staff();
  shipped = [...whole.services.desks];
  keys = shipped.filter((desk) => desk.phones.length > 0).map((desk) => desk.x_yorozu.key);
});
afterAll(() => whole?.stop());

const get = (path: string, who = cookie) => whole.app.request(`${testUrl}${path}`, { headers: { cookie: who } });
const html = async (path: string) => (await get(path)).text();
type Fields = Record<string, string | string[]>;
const post = (path: string, fields: Fields, id = submitId(), who = cookie) =>
  whole.app.request(`${testUrl}${path}`, formPost({ submitId: id, ...fields }, who));

/** The form of an entry as a browser would send it. */
async function formOf(key: string): Promise<Fields> {
  const page = await html(`/desks/${key}/edit`);
  expect(faultsOf(page)).toEqual([]);
  const form = /<form method="post" action="\/desks\/[\w-]+\/edit".*?<\/form>/s.exec(page)?.[0] ?? "";
  const fields: Record<string, string[]> = {};
  const put = (name: string, value: string) => {
    fields[name] = [
      ...(fields[name] ?? []),
      value.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&lt;", "<"),
    ];
  };
  const at = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  for (const [tag] of form.matchAll(/<input[^>]*>/g))
    if (!/type="(checkbox|radio)"/.test(tag) || tag.includes(" checked")) put(at(tag, "name"), at(tag, "value"));
  for (const [, tag = "", text = ""] of form.matchAll(/<textarea([^>]*)>\n?(.*?)<\/textarea>/gs))
    put(at(tag, "name"), text);
  for (const [, tag = "", options = ""] of form.matchAll(/<select([^>]*)>(.*?)<\/select>/gs)) {
    const chosen = /<option[^>]* selected[^>]*>/.exec(options)?.[0] ?? "";
    put(at(tag, "name"), at(chosen, "value"));
  }
  const { submitId: _id, ...rest } = fields;
  return rest;
}

const recordOf = async (key: string) => {
  const desk = shipped.find((one) => one.x_yorozu.key === key);
  const [row] = await whole.database
    .sql`select body, edited, edited_from from desk_records where id = ${desk?.id ?? ""}`;
  return row ?? {};
};
const undoOf = (page: string) => /action="(\/desks\/[\w-]+\/history\/[\w-]+\/undo)"/.exec(page)?.[1] ?? "";

describe("editing an entry", () => {
  it("shows on its page at once, with old and new in its history, and can be taken back", async () => {
    const [key = ""] = keys;
    const fields = { ...(await formOf(key)), "name-ja": "直した名前の窓口", reason: "電話で聞いた" };
    const id = submitId();
    const saved = await post(`/desks/${key}/edit`, fields, id);
    expect([saved.status, saved.headers.get("location")]).toEqual([303, `/desks/${key}/history?done=saved`]);
    // The same form again is the same edit.
    expect((await post(`/desks/${key}/edit`, fields, id)).headers.get("location")).toBe(saved.headers.get("location"));
    expect((await post(`/desks/${key}/edit`, { ...fields, reason: "別" }, id)).status).toBe(409);
    expect(await html(`/desks/${key}`)).toContain("直した名前の窓口");
    const history = await html(`/desks/${key}/history?done=saved`);
    expect(faultsOf(history)).toEqual([]);
    const old = shipped.find((desk) => desk.x_yorozu.key === key)?.name ?? "?";
    for (const said of ["直した名前の窓口", old, "電話で聞いた", "担当", "保存しました"])
      expect(history).toContain(said);
    expect(history.match(/\/undo"/g)).toHaveLength(1);
    expect(await html("/desks/work")).toContain(`/desks/${key}/history`);
    const undo = undoOf(history);
    const undoId = submitId();
    expect((await post(undo, {}, undoId)).headers.get("location")).toBe(`/desks/${key}/history?done=undone`);
    expect((await post(undo, {}, undoId)).status).toBe(303);
    expect(await html(`/desks/${key}`)).not.toContain("直した名前の窓口");
    expect(await recordOf(key)).toMatchObject({ edited: null, edited_from: null });
    expect((await post(undo, {})).status).toBe(422);
  });

  it("asks again with everything kept where something is wrong or nothing changed", async () => {
    const [key = ""] = keys;
    const form = await formOf(key);
    const same = await post(`/desks/${key}/edit`, form);
    expect([same.status, (await same.text()).includes("変わったところがありません")]).toEqual([422, true]);
    const wrong = {
      ...form,
      "name-ja": "",
      "forWhom-ja": "<b>のこる言葉</b>",
      "p0-number": "12",
      "confirmed-on": "2099-01-01",
    };
    const answer = await post(`/desks/${key}/edit`, wrong);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(faultsOf(page)).toEqual([]);
    for (const said of [
      "&lt;b>のこる言葉",
      'href="#name-ja"',
      'href="#p0-number"',
      'href="#confirmed-on"',
      'value="12"',
    ])
      expect(page).toContain(said);
    expect((await post(`/desks/${key}/edit`, { ...form, status: "nonsense" })).status).toBe(422);
  });

  it("of two at once keeps the first and shows the second what they wrote", async () => {
    const [, key = ""] = keys;
    const form = await formOf(key);
    const note = { "note-ja": "先の人", "note-ja-easy": "さきのひと", "note-en": "First" };
    expect((await post(`/desks/${key}/edit`, { ...form, ...note })).status).toBe(303);
    const late = await post(`/desks/${key}/edit`, { ...form, "forWhom-ja": "後の人の言葉" });
    const page = await late.text();
    expect([late.status, page.includes("後の人の言葉"), page.includes("ほかの人が先に直しました")]).toEqual([
      422,
      true,
      true,
    ]);
    expect(await html(`/desks/${key}`)).toContain("先の人");
  });

  it("takes back one change and leaves a later one of other facts, but not of the same", async () => {
    const [, , key = ""] = keys;
    await post(`/desks/${key}/edit`, { ...(await formOf(key)), "name-ja": "一つ目" });
    const undo = undoOf(await html(`/desks/${key}/history`));
    await post(`/desks/${key}/edit`, { ...(await formOf(key)), "forWhom-ja": "二つ目" });
    expect((await post(undo, {})).status).toBe(303);
    const page = await html(`/desks/${key}`);
    expect([page.includes("一つ目"), page.includes("二つ目")]).toEqual([false, true]);
    const second = [...(await html(`/desks/${key}/history`)).matchAll(/action="([^"]+\/undo)"/g)].map(
      ([, one = ""]) => one,
    )[1];
    await post(`/desks/${key}/edit`, { ...(await formOf(key)), "forWhom-ja": "三つ目" });
    expect((await post(second ?? "", {})).status).toBe(409);
  });

  it("stays over a new version of the files, takes in what only they changed, and tells where both did", async () => {
    const [, , , key = ""] = keys;
    await post(`/desks/${key}/edit`, { ...(await formOf(key)), "forWhom-ja": "担当の言葉" });
    const upgrade = async (change: (desk: Desk) => Desk) => {
      const desks = shipped.map((desk) => (desk.x_yorozu.key === key ? change(desk) : desk));
      await write(whole.services.db, (tx) => installDesks(tx, whole.world, desks));
      whole.services.directory.recheck();
    };
    await upgrade((desk) => ({ ...desk, fees_description: "新しい料金" }));
    expect((await recordOf(key)).edited).toMatchObject({
      fees_description: "新しい料金",
      x_yorozu: { forWhom: { ja: "担当の言葉" } },
    });
    expect(await html("/desks/work")).not.toContain("元の情報と直した内容の両方が変わった窓口");
    await upgrade((desk) => ({
      ...desk,
      fees_description: "新しい料金",
      x_yorozu: { ...desk.x_yorozu, forWhom: { ...desk.x_yorozu.forWhom, ja: "ファイルの言葉" } },
    }));
    expect(await html(`/desks/${key}`)).toContain("担当の言葉");
    expect(await html("/desks/work")).toContain("元の情報と直した内容の両方が変わった窓口");
    const form = await formOf(key);
    const page = await html(`/desks/${key}/edit`);
    for (const said of ["元の情報も変わりました", "ファイルの言葉", "担当の言葉"]) expect(page).toContain(said);
    // Saving what stands settles it.
    expect((await post(`/desks/${key}/edit`, form)).status).toBe(303);
    expect(await html("/desks/work")).not.toContain("元の情報と直した内容の両方が変わった窓口");
    await write(whole.services.db, (tx) => installDesks(tx, whole.world, shipped));
    whole.services.directory.recheck();
  });

  it("takes a desk out of the directory and puts it back", async () => {
    const [, , , , key = ""] = keys;
    await post(`/desks/${key}/edit`, { ...(await formOf(key)), status: "defunct" });
    expect((await get(`/desks/${key}`)).status).toBe(404);
    await post(`/desks/${key}/edit`, { ...(await formOf(key)), status: "active" });
    expect((await get(`/desks/${key}`)).status).toBe(200);
  });

  it("is the team's alone", async () => {
    const [key = ""] = keys;
    const person = await whole.person();
    const change = "0190b000-0000-7000-8000-000000000001";
    for (const [who, status] of [
      ["", 401],
      [person.cookie, 403],
    ] as const) {
      for (const path of ["edit", "history"])
        expect((await get(`/desks/${key}/${path}`, who)).status, path).toBe(status);
      for (const path of ["edit", `history/${change}/undo`])
        expect((await post(`/desks/${key}/${path}`, {}, submitId(), who)).status, path).toBe(status);
    }
    expect((await get(`/desks/${key}`, "")).headers.get("cache-control")).not.toBe("no-store");
    expect(await (await get(`/desks/${key}`, "")).text()).not.toContain(`/desks/${key}/edit`);
    expect(await html(`/desks/${key}`)).toContain(`/desks/${key}/edit`);
    expect((await get("/desks/nobody/edit")).status).toBe(404);
    expect((await post(`/desks/${key}/history/${change}/undo`, {})).status).toBe(404);
    expect((await post(`/desks/${key}/history/x/undo`, {})).status).toBe(404);
  });
});
