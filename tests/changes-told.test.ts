import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findHearing, type Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { doubtfulWishes } from "#src/domain/advice/understanding/doubtful-wishes.ts";
import { aHearingByForm, formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
beforeAll(async () => {
  whole = await wholeApp();
});
afterAll(() => whole?.stop());

const text =
  "ひとり暮らしの利用者の様子を毎週確かめたい。電話しかない高齢の利用者が3割いる。行事のお知らせも一斉に届けたい。職員は8人。";

describe("a change is told where it was made", () => {
  it("and taken back in one step, as if it had not been", async () => {
    const secret = await aHearingByForm(whole.app, text);
    const before = await hearingOf(secret);
    const [elders] = before.understanding.segments.filter(({ kind }) => kind === "served");
    const removed = await post(`/h/${secret}/edits`, { op: "remove-segment", segment: elders?.id ?? "", version: "1" });
    const page = await read(removed);
    expect(page).toContain('id="changed"');
    expect(page).toContain(`「${elders?.label}」を消しました。`);
    expect((await hearingOf(secret)).understanding.segments.map(({ id }) => id)).not.toContain(elders?.id);

    const undone = await post(`/h/${secret}/edits`, undoFields(page));
    const after = await hearingOf(secret);
    expect(after.understanding).toEqual(before.understanding);
    expect(after.edits).toEqual(before.edits);
    expect(await read(undone)).toContain("元に戻しました。");
  });

  it("an answer is taken back with the question asked again", async () => {
    const secret = await aHearingByForm(whole.app, text);
    const question = /name="question" value="([^"]+)"/.exec(await read(`/h/${secret}`))?.[1] ?? "";
    const answered = await post(`/h/${secret}/answers`, { question, answer: "unknown", version: "1" });
    expect(answered).toMatch(/#question$/);
    const page = await read(answered);
    expect(page).toContain("答えを受け取りました。");
    await post(`/h/${secret}/edits`, undoFields(page));
    expect((await hearingOf(secret)).answers).toEqual([]);
    expect(await read(`/h/${secret}`)).toContain(`value="${question}"`);
  });

  it("nothing is taken back when something else was changed since", async () => {
    const secret = await aHearingByForm(whole.app, text);
    const first = await read(
      await post(`/h/${secret}/edits`, { op: "set-limit", key: "monthlyYen", value: "3000", version: "1" }),
    );
    await post(`/h/${secret}/edits`, { op: "set-limit", key: "staffCount", value: "9", version: "2" });
    const stale = await whole.app.request(
      `${testUrl}/h/${secret}/edits`,
      formPost({ submitId: submitId(), ...undoFields(first) }),
    );
    expect(stale.status).toBe(422);
    const { understanding } = await hearingOf(secret);
    expect([understanding.limits.monthlyYen?.value, understanding.limits.staffCount?.value]).toEqual([3000, 9]);
  });

  it("says nothing of a change that is not the last, and nothing that an address makes up", async () => {
    const secret = await aHearingByForm(whole.app, text);
    for (const query of ["?did=removed&of=segment.x&keep=0&v=9", "?did=removed&keep=99&v=1", "?did=<b>&v=1"])
      expect(await read(`/h/${secret}${query}`), query).not.toContain('id="changed"');
  });
});

describe("is this what you mean", () => {
  it("yes makes the wishes that were shown sure, and leads to the proposal", async () => {
    const secret = await aHearingByForm(whole.app, text);
    const page = await read(`/h/${secret}`);
    const confirm = /name="confirm" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const before = await hearingOf(secret);
    const doubtful = doubtfulWishes(before.understanding);
    const shown = before.understanding.needs.map((need) => need.function).filter((id) => !doubtful.includes(id));
    expect(confirm.split(" ").sort()).toEqual(shown.sort());
    expect(await post(`/h/${secret}/proposal`, { confirm, version: "1" })).toMatch(/\/proposal$/);
    const after = await hearingOf(secret);
    expect(
      after.understanding.needs
        .filter(({ confidence }) => confidence === 1)
        .map((need) => need.function)
        .sort(),
    ).toEqual(shown);
    expect(after.understanding.needs.map((need) => need.for)).toEqual(
      before.understanding.needs.map((need) => need.for),
    );
    expect(await read(`/h/${secret}/proposal`)).toContain("いちばん合う組み合わせです");
  });

  it("a few words more are added to the text, which is read again; none leave it as it was", async () => {
    const secret = await aHearingByForm(whole.app, text);
    await post(`/h/${secret}/text`, { more: "会費もオンラインで集めたいです。", version: "1" });
    const after = await hearingOf(secret);
    expect(after.text).toBe(`${text}\n会費もオンラインで集めたいです。`);
    expect(after.understanding.needs.map((need) => need.function)).toContain("receive-payment");
    const none = await whole.app.request(
      `${testUrl}/h/${secret}/text`,
      formPost({ submitId: submitId(), more: "  ", version: "2" }),
    );
    expect(none.status).toBe(422);
    expect(await none.text()).toContain("会費もオンラインで集めたいです。");
    expect((await hearingOf(secret)).text).toBe(after.text);
  });

  it("a text of which hardly anything is understood gets a question, not a plan", async () => {
    const secret = await aHearingByForm(
      whole.app,
      "坂道を上ると、古い門があります。その向こうに海が見える町です。何かを始めたいのです。",
    );
    const page = await read(`/h/${secret}/proposal`);
    expect(page).toContain('name="more"');
    expect(page).not.toContain('id="brief"');
    expect(page).not.toContain("いちばん合う組み合わせです");
  });
});

function undoFields(page: string): Record<string, string> {
  const form = /<form[^>]*>(?:(?!<\/form>).)*value="undo"(?:(?!<\/form>).)*<\/form>/s.exec(page)?.[0] ?? "";
  const fields = [...form.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name = "", value = ""]) => [
    name,
    value,
  ]);
  const { submitId: _id, ...rest } = Object.fromEntries(fields);
  expect(rest.op).toBe("undo");
  return rest;
}

async function post(path: string, fields: Record<string, string>): Promise<string> {
  const answer = await whole.app.request(`${testUrl}${path}`, formPost({ submitId: submitId(), ...fields }));
  expect(answer.status).toBe(303);
  return answer.headers.get("location") ?? "";
}

async function read(path: string): Promise<string> {
  return (await whole.app.request(`${testUrl}${path.replace(/#.*/, "")}`)).text();
}

async function hearingOf(secret: string): Promise<Hearing> {
  const hearing = await findHearing(whole.services.db, secret);
  if (!hearing) throw new Error("there is no such hearing");
  return hearing;
}
