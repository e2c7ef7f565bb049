import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { write } from "#src/db/write.ts";
import { openTeam } from "#src/domain/accounts/teams.ts";
import { aFullCase, type FullCase } from "#tests/adversary/full-case.ts";
import { formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
let leader: string;
let member: string;
let colleague: string;
/** The team of the members, and another. */
let ours: string;
let others: string;
beforeAll(async () => {
  whole = await wholeApp();
  leader = await whole.administrator();
  [member, colleague] = [await whole.staff(), await whole.staff()];
  ours = String((await sql()`select id from teams`)[0]?.id);
  const [admin] = await sql()`select id from accounts where role = 'administrator'`;
  const by = { role: "administrator", accountId: String(admin?.id) } as const;
  others = await write(whole.services.db, (tx) => openTeam(tx, whole.world, by, "夜の担当"));
});
afterAll(() => whole?.stop());
beforeEach(() => whole.world.pass(61_000));

const sql = () => whole.database.sql;
const aCase = (message = "聞きたいこと") =>
  aFullCase(whole, { name: "山田", organisationName: "", mail: `${submitId()}@example.org`, phone: "", message });
const page = async (path: string, cookie = member) =>
  (await whole.app.request(`${testUrl}${path}`, { headers: { cookie } })).text();
const post = (path: string, fields: Record<string, string | string[]>, cookie = member) =>
  whole.app.request(`${testUrl}${path}`, formPost({ submitId: submitId(), ...fields }, cookie));
const versionOf = async (id: string) =>
  String((await sql()`select version from requests where id = ${id}`)[0]?.version);
async function aLabel(name: string, { team = "", mark = "star" } = {}): Promise<string> {
  expect((await post("/labels", { id: "", name, mark, team }, leader)).status).toBe(303);
  return String((await sql()`select id from labels where name = ${name} and dropped_at is null`)[0]?.id);
}
const put = ({ requestId }: FullCase, label: string | string[], was: string | string[] = [], cookie = member) =>
  post(`/requests/${requestId}/labels`, { label, was }, cookie);
/** Whether a list or a search holds a request; the queue's own way to what comes next does not count. */
const shows = async ({ requestId }: { requestId: string }, path: string, cookie = member) =>
  (await page(path, cookie)).includes(
    path.startsWith("/requests") ? `value="${requestId}.` : `/requests/${requestId}"`,
  );

it("are kept by who leads a team, each name once, with every mistake told and nothing lost", async () => {
  const fields = { id: "", name: "消えないで", mark: "circle", team: "" };
  expect((await post("/labels", fields)).status).toBe(403);
  for (const wrong of [{ name: " " }, { name: "あ".repeat(31) }, { mark: "heart" }]) {
    const back = await post("/labels", { ...fields, ...wrong }, leader);
    expect(back.status).toBe(422);
    if (!("name" in wrong)) expect(await back.text()).toContain("消えないで");
  }
  const id = await aLabel("助成金");
  expect((await post("/labels", { ...fields, name: "助成金" }, leader)).status).toBe(422);
  // What is wrong with one that is changed stands in its own form.
  expect(await (await post("/labels", { ...fields, id, name: " " }, leader)).text()).toContain(`href="#name-${id}"`);
  // Of another team it is another word.
  await aLabel("夜だけの助成金", { team: others });
  await post("/labels", { id, name: "補助金", mark: "ring", team: "" }, leader);
  const read = await page("/labels");
  expect(read).toContain("補助金");
  expect(read).not.toContain("夜だけの助成金");
  expect(await page("/trail", leader)).toContain("ラベルを作った・変えた");
  await post("/labels", { drop: id }, leader);
  expect(await page("/labels")).not.toContain("補助金");
});

it("are put on and taken off without losing what somebody else did; the team sees them, the asker never", async () => {
  const [first, second] = [await aLabel("折り返し待ち"), await aLabel("機材")];
  const [one, two] = [await aCase(), await aCase()];
  expect((await put(one, first)).headers.get("location")).toBe(`/requests/${one.requestId}?done=labels#labels`);
  // Sent twice by a bad line, it is once.
  const again = { submitId: submitId(), label: first, was: [] };
  const twice = [
    await post(`/requests/${two.requestId}/labels`, again),
    await post(`/requests/${two.requestId}/labels`, again),
  ];
  expect(twice.map(({ status }) => status)).toEqual([303, 303]);
  await put(two, [], first);
  // A page that was open since before: only what it changed itself.
  await put(one, second, [], colleague);
  await put(one, second);
  const shown = await page(`/requests/${one.requestId}`);
  for (const words of ["折り返し待ち", "ラベルを付けました：機材", 'class="tag plain"']) expect(shown).toContain(words);
  expect(shown.match(/ラベルを付けました：機材/g)).toHaveLength(1);
  expect(await page(`/r/${one.followKey}`, "")).not.toContain("折り返し待ち");
  expect(await page("/requests")).toContain("折り返し待ち");
  for (const path of [
    `/requests?label=${first}`,
    `/request-search?label=${first}`,
    `/request-search?label=${first}&q=聞きたい`,
  ]) {
    expect(await shows(one, path), path).toBe(true);
    expect(await shows(two, path), path).toBe(false);
  }
  expect(await shows(one, `/request-search?label=${first}&q=どこにもない`)).toBe(false);
  await put(one, second, [first, second]);
  expect(await shows(one, `/requests?label=${first}`)).toBe(false);
  expect(await page(`/requests/${one.requestId}`)).toContain("ラベルをはずしました：折り返し待ち");
});

it("are put on many at once, and taken off", async () => {
  const label = await aLabel("まとめて");
  const [one, two] = [await aCase(), await aCase()];
  const pick = [`${one.requestId}.1`, `${two.requestId}.1`];
  const bulk = (what: string, fields = {}) => post("/requests-bulk", { pick, what, query: "", label, ...fields });
  expect((await bulk("label-put", { label: "" })).headers.get("location")).toContain("done=bulk-label");
  expect((await bulk("label-put")).headers.get("location")).toContain("changed=2&left=0");
  expect(await shows(two, `/requests?label=${label}`)).toBe(true);
  await bulk("label-take");
  expect(await shows(two, `/requests?label=${label}`)).toBe(false);
  expect((await bulk("nothing")).status).toBe(422);
});

it("stay with what is joined, divided and handed over", async () => {
  const [own, everybodys] = [await aLabel("うちだけ", { team: ours }), await aLabel("みんなの")];
  const [one, two] = [await aCase(), await aCase()];
  await put(two, own);
  await put(two, everybodys, [own]);
  await put(two, own);
  await post(`/requests/${two.requestId}/merge`, {
    version: await versionOf(two.requestId),
    number: String(one.number),
  });
  expect(await page(`/requests/${one.requestId}`)).toContain("うちだけ</span>");
  expect(await shows(one, `/requests?label=${own}`)).toBe(true);
  await post(`/requests/${two.requestId}/unmerge`, {});
  expect(await shows(one, `/requests?label=${own}`)).toBe(false);
  expect(await shows(two, `/requests?label=${own}`)).toBe(true);
  await post(`/r/${two.followKey}/messages`, { body: "別の話" }, "");
  const [entry] = await sql()`select id from request_entries where request_id = ${two.requestId}`;
  const split = await post(`/requests/${two.requestId}/split`, {
    version: await versionOf(two.requestId),
    entry: String(entry?.id),
  });
  const made = { requestId: (split.headers.get("location") ?? "").split("/").at(-1) ?? "" };
  expect(await shows(made, `/requests?label=${own}`)).toBe(true);
  const hand = async (team: string) =>
    post(`/requests/${two.requestId}/team`, { version: await versionOf(two.requestId), team }, leader);
  await hand(others);
  const there = await page(`/requests/${two.requestId}`, leader);
  expect(there).toContain("みんなの</span>");
  expect(there).not.toContain("うちだけ</span>");
  expect(await shows(two, `/requests?label=${own}`, leader)).toBe(false);
  // Not theirs to see, nor to label.
  expect((await put(two, everybodys)).status).toBe(404);
  expect((await put(one, await aLabel("よその", { team: others }))).status).toBe(404);
  await hand(ours);
  expect(await page(`/requests/${two.requestId}`)).toContain("うちだけ</span>");
});

it("are counted with denominators, and the file holds no formula", async () => {
  const label = await aLabel("=1+1");
  const one = await aCase();
  await put(one, label);
  await post(`/requests/${one.requestId}/move`, {
    version: await versionOf(one.requestId),
    to: "closed",
    because: "solved",
  });
  whole.world.pass(61_000);
  expect(await page("/desk-report", leader)).toContain("ラベルごとの相談");
  expect(await page("/desk-report.csv?of=labels", leader)).toContain("\n'=1+1,1,0,1,1\n");
});
