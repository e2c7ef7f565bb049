import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findHearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { locales } from "#src/kernel/i18n.ts";
import { aHearingByForm, formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
beforeAll(async () => {
  whole = await wholeApp();
});
afterAll(() => whole?.stop());

const text = '相談窓口が混み合う。<b>"電話"</b>しかない高齢の利用者が3割いる。職員は8人。';

describe("the file that an asker keeps", () => {
  it.each(locales)("can be read without us, in %s", async (locale) => {
    const secret = await aHearingByForm(whole.app, text);
    const prefix = locale === "ja" ? "" : `/${locale}`;
    const answer = await whole.app.request(`${testUrl}${prefix}/h/${secret}/kept`);
    const file = await answer.text();
    expect(answer.headers.get("content-disposition")).toContain("yorozu.html");
    expect(file).toContain("&lt;b>&quot;電話&quot;&lt;/b>しかない");
    expect(file).toContain(`${testUrl}${prefix}/h/${secret}`);
    // Nothing that is fetched: it is read where there is no network.
    expect(file).not.toMatch(/<link|<script|src=|url\(/);
    expect(file).not.toMatch(/undefined|NaN/);
  });

  it("goes on where it was left, as a hearing of its own", async () => {
    const secret = await aHearingByForm(whole.app, text);
    const edit = { op: "set-limit", key: "monthlyYen", value: "3000", version: "1" };
    await whole.app.request(`${testUrl}/h/${secret}/edits`, formPost({ submitId: submitId(), ...edit }));
    const before = await findHearing(whole.services.db, secret);
    for (const path of ["kept", "file"]) {
      const file = await (await whole.app.request(`${testUrl}/h/${secret}/${path}`)).text();
      const opened = await handIn(new File([file], "yorozu.html"));
      expect(opened.status, path).toBe(303);
      const other = opened.headers.get("location")?.split("/").at(-1) ?? "";
      expect(other).not.toBe(secret);
      const after = await findHearing(whole.services.db, other);
      expect(after?.understanding).toEqual(before?.understanding);
      expect([after?.text, after?.edits]).toEqual([text, before?.edits]);
    }
  });

  it("what is no such file is said, and nothing is made of it", async () => {
    const count = async () => (await whole.database.sql`select count(*)::int as n from hearings`)[0]?.n;
    const before = await count();
    for (const file of [new File(["<html>相談</html>"], "yorozu.html"), new File([], ""), new File(["{"], "x.json")]) {
      const answer = await handIn(file);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toMatch(/ファイルを選んでください|よろずで取っておいたファイルではない/);
    }
    expect(await count()).toBe(before);
  });
});

function handIn(file: File) {
  const body = new FormData();
  body.set("submitId", submitId());
  body.set("file", file);
  return whole.app.request(`${testUrl}/open`, { method: "POST", body, headers: { origin: testUrl } });
}
