import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { write } from "#src/db/write.ts";
import { buildCatalogue, type Catalogue, catalogueEntry } from "#src/domain/advice/catalogue/catalogue.ts";
import { installCatalogue, withEdited } from "#src/domain/advice/catalogue/editing/install-catalogue.ts";
import { makeJobs } from "#src/jobs/jobs.ts";
import { locales } from "#src/kernel/i18n.ts";
import { placeInWords } from "#src/web/catalogue/editing/place-in-words.ts";
import { aHearingByForm, formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
let cookie: string;
let shipped: Catalogue;
beforeAll(async () => {
  whole = await wholeApp();
  cookie = await whole.administrator();
  shipped = await whole.services.catalogue.current();
});
afterAll(() => whole?.stop());

const get = async (path: string, as = cookie) => {
  const answer = await whole.app.request(`${testUrl}${path}`, { headers: as === "" ? {} : { cookie: as } });
  return { status: answer.status, html: await answer.text(), headers: answer.headers };
};
const post = async (path: string, fields: Record<string, string>, as = cookie) => {
  const answer = await whole.app.request(
    `${testUrl}${path}`,
    formPost({ submitId: submitId(), ...fields }, as === "" ? undefined : as),
  );
  return { status: answer.status, html: await answer.text(), location: answer.headers.get("location") ?? "" };
};

/** The fields of the form as a browser would send them back. */
async function fieldsOf(path: string): Promise<Record<string, string>> {
  const { html } = await get(path);
  const fields: Record<string, string> = {};
  const text = (encoded: string) =>
    encoded.replaceAll("&lt;", "<").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");
  for (const [, tag = ""] of html.matchAll(/<input([^>]*)>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1];
    if (!name || name === "submitId" || (/type="checkbox"|type="radio"/.test(tag) && !/\schecked/.test(tag))) continue;
    fields[name] = text(/value="([^"]*)"/.exec(tag)?.[1] ?? "");
  }
  for (const [, name = "", value = ""] of html.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>\n?([\s\S]*?)<\/textarea>/g))
    fields[name] = text(value);
  for (const [, name = "", inside = ""] of html.matchAll(/<select[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g))
    fields[name] = /<option value="([^"]*)" selected/.exec(inside)?.[1] ?? "";
  return fields;
}

const decide = (edit: string, decision: string) => post(`${edit}/decide`, { decision });

describe("a change of the catalogue", () => {
  it("goes from the form over its preview and approval to every reader, with its reason in the feed", async () => {
    await get(
      `/h/${await aHearingByForm(whole.app, "スタッフ12人の連絡にチャットを使いたい。月に2万円まで。")}/proposal`,
    );
    const form = await fieldsOf("/catalogue/slack/edit");
    expect(form["name.ja"]).toBe("Slack（スラック）");
    const made = await post("/catalogue/slack/edit", {
      ...form,
      "summary.en": "A chat for staff, said anew.",
      reason: "説明を短くした",
    });
    expect(made.status).toBe(303);
    const edit = made.location;
    const page = await get(edit);
    expect(page.html).toContain(placeInWords("summary.en", undefined, "ja"));
    expect(page.html).toContain("A chat for staff, said anew.");
    expect(page.html).toContain("説明を短くした");
    expect((await get("/en/catalogue/slack", "")).html).not.toContain("said anew");

    expect((await decide(edit, "preview")).status).toBe(303);
    expect((await get(edit)).html).toContain("順番を待っています");
    expect((await get(edit)).headers.get("refresh")).toBe("5");
    const jobs = makeJobs(whole.services);
    await jobs["preview-edit"]({ editId: edit.split("/").at(-1) ?? "" });
    expect((await get(edit)).html).toMatch(/1件のうち 0件で、提案が変わります/);

    expect((await decide(edit, "approve")).status).toBe(303);
    expect((await get("/en/catalogue/slack", "")).html).toContain("A chat for staff, said anew.");
    expect((await get("/catalogue/changes", "")).html).toContain("説明を短くした");
    const feed = await get("/en/catalogue/changes.xml", "");
    expect(feed.headers.get("content-type")).toContain("application/atom+xml");
    expect(feed.html).toContain("説明を短くした");
    expect(feed.html).toContain("Corrected: Slack");
    expect(feed.html.match(/<entry>/g)).toHaveLength(2);
    expect((await decide(edit, "reject")).status).toBe(409);
  });

  it("is told by its preview where proposals change", async () => {
    const current = await whole.services.catalogue.current();
    const [stored] = await whole.database.sql`select answer from proposals order by created_at desc limit 1`;
    const chosen: string = stored?.answer[0].means[0].id;
    const means = current.meansById.get(chosen);
    // Dear enough to be over the budget that the hearing names.
    const dear = {
      ...means,
      tiers: means?.tiers.map((tier) => ({ ...tier, monthlyYen: 90_000, initialYen: 0, source: 0, forForms: null })),
      sources: [{ url: "https://example.org/price", date: "2026-11" }],
    };
    const hash = current.entries.find((entry) => entry.kind === "means" && entry.id === chosen)?.hash ?? "";
    const made = await post(`/catalogue/${chosen}/edit/all`, {
      base: hash,
      json: JSON.stringify(dear),
      reason: "値上げ",
    });
    expect(made.status).toBe(303);
    await decide(made.location, "preview");
    await makeJobs(whole.services)["preview-edit"]({ editId: made.location.split("/").at(-1) ?? "" });
    const { html } = await get(made.location);
    expect(html).toMatch(/1件のうち 1件で、提案が変わります/);
    expect(html).toContain("1件で選ばれなくなります");
    expect((await decide(made.location, "reject")).status).toBe(303);
    expect((await whole.services.catalogue.current()).version).toBe(current.version);
  });

  it("comes back with what was typed where something is wrong, field by field", async () => {
    const form = await fieldsOf("/catalogue/discord/edit");
    const tier = Object.keys(form).find((name) => name.endsWith(".monthlyYen")) ?? "";
    const wrong = await post("/catalogue/discord/edit", {
      ...form,
      [tier]: "千円くらい",
      "name.en": "",
      sources: "ftp://nowhere",
      factsDate: "去年",
      reason: "わけ",
    });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain("<title>エラー: ");
    for (const field of [tier, "name.en", "sources", "factsDate"]) expect(wrong.html).toContain(`href="#${field}"`);
    expect(wrong.html).toContain("千円くらい");
    const priced = await post("/catalogue/discord/edit", {
      ...form,
      [tier]: "１，２００円",
      reason: "値段",
      sources: "",
    });
    expect(priced.status).toBe(422);
    expect(priced.html).toContain("値段には出どころが要ります");
    const silent = await post("/catalogue/discord/edit", { ...form, "summary.en": "x", reason: " " });
    expect(silent.status).toBe(422);
    expect(silent.html).toContain("直すわけを書いてください");
    const same = await post("/catalogue/discord/edit", { ...form, reason: "何も変えない" });
    expect(same.html).toContain("変わったところがありません");
  });

  it("is judged as a whole: no JSON, another id, and ids that lead nowhere are told", async () => {
    const form = await fieldsOf("/catalogue/discord/edit/all");
    const send = (json: string) => post("/catalogue/discord/edit/all", { ...form, json, reason: "わけ" });
    expect((await send("{")).html).toContain("JSON として読み取れません");
    expect((await send('{"id":"slack"}')).html).toContain("名前（id）は変えられません");
    expect((await send("null")).status).toBe(422);
    const nowhere = await send(JSON.stringify({ ...JSON.parse(form.json ?? ""), requires: ["nothing-at-all"] }));
    expect(nowhere.status).toBe(422);
    expect(nowhere.html).toContain("nothing-at-all does not exist");
  });

  it("against new files is shown three ways, and settled by choosing", async () => {
    const theirs = { ...shipped.meansById.get("slack"), vendor: "ファイル", languages: ["ja"] };
    const ours = await fieldsOf("/catalogue/slack/edit/all");
    const made = await post("/catalogue/slack/edit/all", {
      ...ours,
      json: JSON.stringify({ ...JSON.parse(ours.json ?? ""), vendor: "わたしたち" }),
      reason: "会社の名前",
    });
    await decide(made.location, "approve");
    await write(whole.services.db, (tx) =>
      installCatalogue(
        tx,
        whole.world.clock,
        buildCatalogue(withEdited(shipped.entries, [catalogueEntry("means", theirs)])),
      ),
    );
    whole.services.catalogue.recheck();
    expect((await get("/catalogue/slack", "")).html).toContain("提供：わたしたち");
    expect((await get("/catalogue-edits")).html).toContain("新しいファイルと食い違う項目");
    const page = await get("/catalogue-edits/settle/slack");
    for (const said of ["ファイル", "わたしたち", "vendor", "languages", "両方（違う内容）", "新しいファイルだけ"])
      expect(page.html, said).toContain(said);
    const settled = await post("/catalogue-edits/settle/slack", {
      ...(await fieldsOf("/catalogue-edits/settle/slack")),
      "take.vendor": "file",
    });
    expect(settled.status).toBe(303);
    await decide(settled.location, "approve");
    const now = (await whole.services.catalogue.current()).meansById.get("slack");
    expect([now?.vendor, now?.languages, now?.summary.en]).toEqual([
      "ファイル",
      ["ja"],
      "A chat for staff, said anew.",
    ]);
    expect((await get("/catalogue-edits/settle/slack")).status).toBe(404);
  });
});

describe("a form of editing sent ten times at once", () => {
  const outcomes = async (path: string, fields: Record<string, string>) => {
    const sent = { ...fields, submitId: submitId() };
    const all = await Promise.all(Array.from({ length: 10 }, () => post(path, sent)));
    return [...new Set(all.map(({ status, location }) => `${status} ${location}`))];
  };
  const edits = async () => (await whole.database.sql`select count(*)::int n from catalogue_edits`)[0]?.n;

  it("is one edit, and decided once", async () => {
    const form = await fieldsOf("/catalogue/discord/edit");
    const before = await edits();
    const made = await outcomes("/catalogue/discord/edit", {
      ...form,
      "summary.en": "Sent ten times.",
      reason: "十回",
    });
    expect(made).toHaveLength(1);
    expect(made[0]).toMatch(/^303 \/catalogue-edits\//);
    expect(await edits()).toBe(before + 1);
    const edit = made[0]?.slice(4) ?? "";
    expect(await outcomes(`${edit}/decide`, { decision: "reject" })).toHaveLength(1);
    const whole = await fieldsOf("/catalogue/discord/edit/all");
    const json = JSON.stringify({ ...JSON.parse(whole.json ?? ""), vendor: "十回" });
    const again = await outcomes("/catalogue/discord/edit/all", { ...whole, json, reason: "十回" });
    expect(again).toHaveLength(1);
    expect(await edits()).toBe(before + 2);
    await decide(again[0]?.slice(4) ?? "", "reject");
  });
});

describe("the pages for editing", () => {
  it("are the team's alone: strangers see and change nothing, in every language", async () => {
    const form = await fieldsOf("/catalogue/discord/edit");
    const made = await post("/catalogue/discord/edit", {
      ...form,
      "summary.en": "Secret so far.",
      reason: "ひみつのわけ",
    });
    expect(made.status).toBe(303);
    const state = () => whole.database.sql`select state, decided_by from catalogue_edits order by proposed_at, id`;
    const before = await state();
    for (const as of ["", `yorozu=${"A".repeat(32)}`])
      for (const locale of locales) {
        const at = locale === "ja" ? "" : `/${locale}`;
        for (const path of [
          "/catalogue-edits",
          made.location,
          "/catalogue/discord/edit",
          "/catalogue/discord/edit/all",
          "/catalogue-edits/settle/slack",
        ]) {
          const { status, html } = await get(`${at}${path}`, as);
          expect(status, `${at}${path}`).toBe(401);
          expect(html).not.toMatch(/Secret so far|ひみつのわけ/);
        }
        for (const [path, fields] of [
          [`${made.location}/decide`, { decision: "approve" }],
          [`${made.location}/decide`, { decision: "preview" }],
          ["/catalogue/zoom-meetings/edit", { ...form, reason: "x" }],
          ["/catalogue/zoom-meetings/edit/all", { json: "{}", reason: "x" }],
          ["/catalogue-edits/settle/slack", { reason: "x" }],
        ] as const)
          expect((await post(`${at}${path}`, fields, as)).status, `${at}${path}`).toBe(401);
      }
    expect(await state()).toEqual(before);
    expect((await get("/catalogue/discord", "")).html).not.toContain("/edit");
    expect((await get("/catalogue/discord")).html).toContain("/catalogue/discord/edit");
    expect((await get(made.location)).headers.get("cache-control")).toBe("no-store");
  });

  it("do not exist for what does not exist", async () => {
    for (const path of ["/catalogue-edits/x", "/catalogue/nothing/edit", "/catalogue-edits/settle/discord"])
      expect((await get(path)).status, path).toBe(404);
  });
});
