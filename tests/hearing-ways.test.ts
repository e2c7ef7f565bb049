import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import { aHearingByForm, formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
beforeAll(async () => {
  whole = await wholeApp();
});
afterAll(() => whole?.stop());
beforeEach(() => whole.world.pass(61_000));

type Given = Record<string, string | string[]>;
const get = async (path: string) => (await whole.app.request(`${testUrl}${path}`)).text();
const post = (path: string, fields: Given) =>
  whole.app.request(`${testUrl}${path}`, formPost({ submitId: submitId(), ...fields }));
const understood = async (secret: string): Promise<Understanding> =>
  (await (await whole.app.request(`${testUrl}/h/${secret}/file`)).json()).understanding;
const secretIn = (answer: Response): string => /\/h\/([\w-]{32})/.exec(answer.headers.get("location") ?? "")?.[1] ?? "";

/** The fields of the one form on a page that posts to `action`, as a browser would send them untouched. */
function fieldsOf(html: string, action: string): Given {
  const form = new RegExp(`<form[^>]*action="${action}"[^>]*>([\\s\\S]*?)</form>`).exec(html)?.[1] ?? "";
  const fields: Record<string, string[]> = {};
  const add = (name: string | undefined, value: string) => {
    if (name) fields[name] = [...(fields[name] ?? []), value];
  };
  const unescaped = (text: string) => text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");
  for (const [tag] of form.matchAll(/<input\b(?:"[^"]*"|[^>"])*>/g)) {
    const of = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
    if (/type="(checkbox|radio)"/.test(tag) && !/\schecked\b/.test(tag)) continue;
    add(of("name"), unescaped(of("value") ?? ""));
  }
  for (const [, name, options] of form.matchAll(/<select[^>]*\sname="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)) {
    const chosen = /<option(?=[^>]*\sselected)[^>]*\svalue="([^"]*)"/.exec(options ?? "")?.[1];
    add(name, unescaped(chosen ?? ""));
  }
  return fields;
}

const text = "利用者の3割は固定電話しかない高齢者。相談を受けたい。スタッフは4人、月3千円まで。Zoomを使っている。";

describe("the form with everything on one page", () => {
  it("sent untouched changes nothing that was understood", async () => {
    const secret = await aHearingByForm(whole.app, text);
    const before = await understood(secret);
    const html = await get(`/h/${secret}/form`);
    const answer = await post(`/h/${secret}/form`, fieldsOf(html, `/h/${secret}/form`));
    expect(answer.status).toBe(303);
    expect(await understood(secret)).toEqual(before);
  });

  it("changes wishes, people, what they have, limits and means in use at once, and takes out what is cleared", async () => {
    const secret = await aHearingByForm(whole.app, text);
    const before = await understood(secret);
    const fields = fieldsOf(await get(`/h/${secret}/form`), `/h/${secret}/form`);
    const [first] = before.segments;
    const id = first?.id ?? "";
    const wish = before.needs[0]?.function ?? "";
    const answer = await post(`/h/${secret}/form`, {
      ...fields,
      [`need.${wish}`]: "",
      "need.back-up-data": "want",
      [`${id}.label`]: "電話の方",
      [`${id}.share`]: "４割",
      [`${id}.hearing`]: "hard",
      [`${id}.phone`]: ["landline", "mobile"],
      "new-1.kind": "staff",
      "new-1.label": "当番",
      "new-1.size": "三人",
      "new-1.device": "pc",
      "need.share-files": "must",
      "limit.monthlyYen": "1万円",
      "limit.staffCount": "",
      "limit.itPerson": "none",
      "means.0.name": "Zoom",
      "means.0.owner": "事務局",
      "means.0.yen": "2,000円",
      "means.0.end": "2027年3月",
      "means.1.name": "名簿ソフト",
    });
    expect(answer.status).toBe(303);
    const now = await understood(secret);
    expect(now.needs.find((need) => need.function === wish)).toBeUndefined();
    expect(now.needs.find((need) => need.function === "back-up-data")).toMatchObject({ must: false, for: [] });
    const group = now.segments.find((segment) => segment.id === id);
    expect(group).toMatchObject({ label: "電話の方", share: 0.4 });
    expect(group?.access).toMatchObject({ hearing: "hard", phone: ["landline", "mobile"] });
    const added = now.segments.find((segment) => segment.label === "当番");
    expect(added).toMatchObject({ kind: "staff", size: 3, access: { device: ["pc"] } });
    expect(now.needs.find((need) => need.function === "share-files")?.for).toContain(added?.id);
    expect(now.limits).toMatchObject({ monthlyYen: { value: 10_000 }, itPerson: { value: "none" } });
    expect(now.limits.staffCount).toBeUndefined();
    expect(now.currentMeans).toMatchObject([
      { name: "Zoom", id: before.currentMeans[0]?.id, owner: "事務局", monthlyYen: 2000, contractEnd: "2027年3月" },
      { name: "名簿ソフト", id: null },
    ]);
  });

  it("comes back with what was typed and a word for each mistake", async () => {
    const secret = await aHearingByForm(whole.app, text);
    const fields = fieldsOf(await get(`/h/${secret}/form`), `/h/${secret}/form`);
    const answer = await post(`/h/${secret}/form`, { ...fields, "limit.monthlyYen": "たくさん", "new-1.share": "300" });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain("<title>エラー: ");
    for (const field of ["limit.monthlyYen", "new-1.share"]) expect(html).toContain(`href="#${field}"`);
    expect(html).toContain('value="たくさん"');
  });

  it("of an older version does not write over another window unseen, and keeps what was typed", async () => {
    const secret = await aHearingByForm(whole.app, text);
    const fields = fieldsOf(await get(`/h/${secret}/form`), `/h/${secret}/form`);
    await post(`/h/${secret}/edits`, { op: "set-limit", key: "monthlyYen", value: "9000" });
    const late = await post(`/h/${secret}/form`, { ...fields, "limit.staffCount": "12" });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toMatch(/name="limit.staffCount"[^>]*value="12"/);
    expect((await understood(secret)).limits).toMatchObject({ monthlyYen: { value: 9000 }, staffCount: { value: 4 } });
    const again = await post(`/h/${secret}/form`, fieldsOf(html, `/h/${secret}/form`));
    expect(again.status).toBe(303);
    expect((await understood(secret)).limits.staffCount?.value).toBe(12);
  });

  it("can be begun with, adds to what its few words say, and brings people for a wish that has none", async () => {
    const empty = await post("/form", { text: " " });
    expect(empty.status).toBe(422);
    const answer = await post("/form", {
      text: "名簿の整理",
      version: "0",
      means: "yes",
      "need.talk-by-voice": "must",
      "need.book-a-time": "want",
      "limit.monthlyYen": "0",
    });
    expect(answer.status).toBe(303);
    const now = await understood(secretIn(answer));
    const served = now.segments.filter(({ kind }) => kind === "served");
    expect(served.length).toBe(1);
    expect(now.needs.find((need) => need.function === "book-a-time")).toMatchObject({
      must: false,
      for: [served[0]?.id],
    });
    expect(now.limits.monthlyYen?.value).toBe(0);
    expect(now.scope).not.toBe("unclear");
  });
});

describe("the same again later", () => {
  it("begins from what stands there, leaves the older one alone, and tells what has changed", async () => {
    const secret = await aHearingByForm(whole.app, text);
    await post(`/h/${secret}/edits`, { op: "set-limit", key: "monthlyYen", value: "4000" });
    const before = await understood(secret);
    const again = secretIn(await post(`/h/${secret}/repeat`, {}));
    expect(await understood(again)).toEqual(before);
    expect(await get(`/h/${again}/since`)).toContain("前と同じです。変わったところはありません。");
    await post(`/h/${again}/edits`, { op: "set-limit", key: "monthlyYen", value: "9000" });
    await post(`/h/${again}/edits`, { op: "add-need", function: "back-up-data", must: "no" });
    await post(`/h/${again}/edits`, { op: "remove-segment", segment: before.segments[0]?.id ?? "" });
    const html = await get(`/h/${again}/since`);
    for (const words of ["4,000円", "9,000円", "できれば", "いない"]) expect(html).toContain(words);
    expect(await understood(secret)).toEqual(before);
    expect(await get(`/h/${again}`)).toContain("前と何が変わったかを見る");
    await post(`/h/${secret}/remove`, { confirm: "yes" });
    expect((await whole.app.request(`${testUrl}/h/${again}/since`)).status, "the older one is gone").toBe(404);
    expect((await understood(again)).limits.monthlyYen?.value).toBe(9000);
  });
});

describe("a text that is not for tools, or not in a language that is read", () => {
  const page = async (typed: string) => get(`/h/${await aHearingByForm(whole.app, typed)}`);

  it.each([
    ["zh-Hans", "我想死。活不下去了。", "您可以用中文咨询"],
    ["vi", "Tôi bị chồng đánh, tôi sợ lắm.", "Bạn có thể được tư vấn bằng tiếng Việt"],
    ["ko", "죽고 싶어요", "한국어로 상담할 수 있습니다"],
    ["pt", "Meu marido me bate e não tenho para onde ir", "Você pode ser atendido em português"],
    ["tl", "Gusto ko nang mamatay", "Puwede kang kumonsulta sa Tagalog"],
  ])("is answered in its own language, danger with desks on top, %s", async (lang, typed, greeting) => {
    const html = await page(typed);
    expect(html).toContain(`lang="${lang}"`);
    expect(html).toContain(greeting);
    expect(html.indexOf("tel:"), "a desk to call stands above everything").toBeLessThan(html.indexOf("<h1"));
    expect(html).toContain("119");
    expect(html).not.toMatch(/action="[^"]*\/proposal"/);
  });

  it.each([
    ["zh-Hans", "我的工资两个月没给了，不知道找谁"],
    ["pt", "Meu patrão não paga o salário e não tenho dinheiro para o aluguel"],
  ])("leads to the page that reads it, with the text kept, %s", async (lang, typed) => {
    const html = await page(typed);
    const form = html.slice(html.indexOf(`action="/${lang}/route"`));
    expect(form.slice(0, form.indexOf("</form>"))).toContain(typed);
    expect(html).not.toMatch(/Visitor|マイナンバー/);
  });

  it("gets desks that speak the language, and ways to a person, where nobody is in danger", async () => {
    const html = await page("Chúng tôi muốn gửi thông tin hỗ trợ cho các gia đình người nước ngoài.");
    const notice = html.slice(html.indexOf('lang="vi"'));
    expect(notice).toContain("tel:");
    expect(notice).toMatch(/href="\/h\/[^"]+\/ask"/);
    expect(await page("Nous voulons offrir des consultations en ligne."), "not one of the five").toMatch(/\/ask"/);
  });

  it("gets another desk and no proposal where the wish is for other help, and both where it is for both", async () => {
    const other = await page("助成金の申請書の書き方を教えてほしい。");
    expect(other).toContain("ほかの窓口の方が、お役に立てそうです");
    expect(other).not.toMatch(/action="[^"]*\/proposal"/);
    expect(other).not.toMatch(/action="[^"]*\/answers"/);
    const both = await page("オンライン相談を始めたい。あわせて労務の就業規則も見直したい。");
    expect(both).toContain("ほかの窓口にも相談したほうがよさそうです");
    expect(both).toMatch(/action="[^"]*\/proposal"/);
  });
});

describe("colleagues who answer apart", () => {
  const linksOn = (html: string) => [...new Set([...html.matchAll(/\/c\/([\w-]{32})/g)].map(([, key]) => key ?? ""))];

  it("see nobody else's answers before they finish; the holder sees the differences and chooses", async () => {
    const secret = await aHearingByForm(whole.app, text);
    const before = await understood(secret);
    const wish = before.needs[0]?.function ?? "";
    const [first] = before.segments;
    for (const name of ["会計", "相談員"]) await post(`/h/${secret}/colleagues`, { name });
    const [one = "", two = ""] = linksOn(await get(`/h/${secret}/colleagues`));
    const device = `access:device:${first?.id}`;
    const said = {
      version: "1",
      note: "予算は理事会の承認が要る",
      [`need:${wish}`]: "no",
      "limit:monthlyYen": "8,000円",
    };
    expect((await post(`/c/${one}`, { ...said, [device]: "tablet", action: "finish" })).status).toBe(303);
    const others = await get(`/c/${two}`);
    for (const hidden of ["8000", "8,000", "理事会", "3000", "3,000円"]) expect(others).not.toContain(hidden);
    await post(`/c/${two}`, { version: "1", action: "save", "limit:staffCount": "7" });
    const half = await get(`/h/${secret}/colleagues`);
    expect(half).toContain("途中まで書いています");
    expect(half, "not finished, not shown").not.toContain("7人");
    expect(half).toContain("理事会");
    expect(await get(`/c/${two}`)).toMatch(/name="limit:staffCount"[^>]*value="7"/);
    await post(`/c/${two}`, { version: "2", action: "finish", "limit:staffCount": "7", "limit:monthlyYen": "3000" });
    expect(await get(`/c/${two}`), "who has finished sees all").toContain("理事会");
    const page = await get(`/h/${secret}/colleagues`);
    const [accounts = ""] = /[0-9a-f-]{36}(?=\/remove)/.exec(page) ?? [];
    const fields = fieldsOf(page, `/h/${secret}/merge`);
    expect(Object.keys(fields)).toEqual(
      expect.arrayContaining(["choose.limit:monthlyYen", "choose.limit:staffCount", `choose.need:${wish}`]),
    );
    const merged = await post(`/h/${secret}/merge`, {
      ...fields,
      "choose.limit:monthlyYen": accounts,
      [`choose.need:${wish}`]: accounts,
    });
    expect(merged.status).toBe(303);
    const now = await understood(secret);
    expect(now.limits.monthlyYen?.value).toBe(8000);
    expect(now.limits.staffCount?.value, "what was not chosen stays").toBe(4);
    expect(now.needs.some((need) => need.function === wish)).toBe(false);
  });

  it("are told what cannot be read, keep what they typed in two windows, and may change their mind", async () => {
    const secret = await aHearingByForm(whole.app, text);
    await post(`/h/${secret}/colleagues`, { name: "会計" });
    const [key = ""] = linksOn(await get(`/h/${secret}/colleagues`));
    const wrong = await post(`/c/${key}`, {
      version: "1",
      action: "finish",
      "limit:monthlyYen": "たくさん",
      note: "控え",
    });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain("控え");
    await post(`/c/${key}`, { version: "1", action: "save", "limit:monthlyYen": "100" });
    const late = await post(`/c/${key}`, { version: "1", action: "save", "limit:monthlyYen": "200", note: "二つ目" });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain("二つ目");
    await post(`/c/${key}`, { version: "2", action: "finish", "limit:monthlyYen": "300" });
    await post(`/c/${key}`, { version: "3", action: "reopen" });
    expect(await get(`/c/${key}`)).toMatch(/name="limit:monthlyYen"[^>]*value="300"/);
    expect(await get(`/h/${secret}/colleagues`)).not.toContain("300円");
  });

  it("lose their link when it is taken back or the hearing is deleted; twelve can be asked", async () => {
    const secret = await aHearingByForm(whole.app, text);
    expect((await post(`/h/${secret}/colleagues`, { name: " " })).status).toBe(422);
    for (let i = 0; i < 12; i++) expect((await post(`/h/${secret}/colleagues`, { name: `人${i}` })).status).toBe(303);
    expect((await post(`/h/${secret}/colleagues`, { name: "多すぎ" })).status).not.toBe(303);
    const page = await get(`/h/${secret}/colleagues`);
    const [first = "", second = ""] = linksOn(page);
    const [id = ""] = /[0-9a-f-]{36}(?=\/remove)/.exec(page) ?? [];
    await post(`/h/${secret}/colleagues/${id}/remove`, {});
    const status = async (key: string) => (await whole.app.request(`${testUrl}/c/${key}`)).status;
    expect([await status(first), await status(second)]).toEqual([404, 200]);
    await post(`/h/${secret}/remove`, { confirm: "yes" });
    expect(await status(second)).toBe(404);
  });
});

describe("written for somebody", () => {
  it("puts the role on record, asks to be read back, and again after each change", async () => {
    const answer = await post("/for-someone", { role: "phone-operator", text });
    expect(answer.headers.get("location")).toMatch(/\/read-back$/);
    const secret = secretIn(answer);
    const page = await get(`/h/${secret}/read-back`);
    expect(page).toContain("固定電話");
    expect(await get(`/h/${secret}`)).toContain("まだ本人に読み上げていません");
    expect((await post(`/h/${secret}/read-back`, { version: "1" })).status).toBe(303);
    expect(await get(`/h/${secret}`)).not.toContain("まだ本人に読み上げていません");
    const [row] = await whole.database.sql`
      select filled_by, read_back_version, read_back_at is not null as told from hearings order by created_at desc limit 1`;
    expect(row).toMatchObject({ filled_by: "phone-operator", read_back_version: 1, told: true });
    await post(`/h/${secret}/edits`, { op: "set-limit", key: "monthlyYen", value: "9000" });
    expect(await get(`/h/${secret}`)).toContain("まだ本人に読み上げていません");
    const stale = await post(`/h/${secret}/read-back`, { version: "1" });
    expect(stale.status, "what was read is not what stands there now").not.toBe(303);
  });

  it("asks who writes, keeps the text, and says nothing of it on a hearing of one's own", async () => {
    const answer = await post("/for-someone", { text, role: "president" });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain("月3千円まで");
    const secret = await aHearingByForm(whole.app, text);
    expect(await get(`/h/${secret}`)).not.toContain("読み上げ");
  });
});
