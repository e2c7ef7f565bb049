import { afterAll, beforeAll, expect, it } from "vitest";
import { crontab, makeJobs } from "#src/jobs/jobs.ts";
import { followUpMail } from "#src/web/outcomes/follow-up-mail.ts";
import { aHearingByForm, formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";
import { workExplanations } from "#tests/support/work-explanations.ts";

let whole: WholeApp;
beforeAll(async () => {
  whole = await wholeApp();
});
afterAll(() => whole?.stop());

const day = 24 * 60 * 60_000;
const jobs = () => makeJobs(whole.services, undefined, followUpMail(testUrl));
const post = (path: string, fields: Record<string, string>) =>
  whole.app.request(`${testUrl}${path}`, formPost({ submitId: submitId(), ...fields }));
const consent = async (secret: string, fields: Record<string, string>) =>
  expect((await post(`/h/${secret}/consent`, fields)).status).toBe(303);

async function mails(to: string): Promise<string[]> {
  const rows = await whole.database.sql`select body from outbox where to_address = ${to} order by created_at, id`;
  return rows.map(({ body }) => String(body));
}

async function askedOnce(mail: string): Promise<string> {
  const secret = await aHearingByForm(whole.app, "利用者に固定電話しかない人がいる。オンラインで相談を受けたい。");
  await consent(secret, { followUp: "yes", mail });
  whole.world.pass(31 * day);
  await jobs()["follow-up"]({});
  return secret;
}

it("asks once after 30 days and once after 90, without a word of what was written, and only who agreed", async () => {
  expect(crontab).toMatch(/^\d+ \d+ \* \* \* follow-up$/m);
  expect(crontab).toMatch(/^\d+ \d+ \* \* \* count-changes$/m);
  const silent = await aHearingByForm(whole.app, "在宅勤務を始めたい。");
  await consent(silent, { mail: "silent@example.org" });
  await askedOnce("asked@example.org");
  await jobs()["follow-up"]({});
  const [first, ...more] = await mails("asked@example.org");
  expect(more).toEqual([]);
  expect(first).toContain("30日前");
  expect(first).not.toMatch(/固定電話|オンライン|\/h\//);
  whole.world.pass(60 * day);
  await jobs()["follow-up"]({});
  await jobs()["follow-up"]({});
  expect((await mails("asked@example.org")).length).toBe(2);
  expect(await mails("silent@example.org")).toEqual([]);
});

it("keeps the answer of one press, which may be changed; opening the page tells nothing", async () => {
  await askedOnce("press@example.org");
  const key = /\/f\/([\w-]{32})/.exec((await mails("press@example.org"))[0] ?? "")?.[1] ?? "";
  const stored = async () => {
    const rows = await whole.database.sql`select result from follow_ups where result is not null`;
    return rows.map(({ result }) => result);
  };
  expect((await whole.app.request(`${testUrl}/f/${key}`)).status).toBe(200);
  expect(await stored()).toEqual([]);
  expect((await post(`/f/${key}`, { result: "partly" })).status).toBe(303);
  expect((await post(`/f/${key}`, { result: "works" })).status).toBe(303);
  expect(await stored()).toEqual(["works"]);
  expect((await post(`/f/${key}`, { result: "wonderful" })).status).toBe(422);
  expect((await post(`/f/${"A".repeat(32)}`, { result: "works" })).status).toBe(404);
  const page = await (await whole.app.request(`${testUrl}/f/${key}`)).text();
  expect(page).toContain("「うまくいっている」と伝わりました");
});

it("is not asked again who does not want to be, and the address is forgotten", async () => {
  await askedOnce("enough@example.org");
  const key = /\/f\/([\w-]{32})/.exec((await mails("enough@example.org"))[0] ?? "")?.[1] ?? "";
  expect((await post(`/f/${key}`, { result: "stop" })).headers.get("location")).toBe(`/f/${key}?done=stopped`);
  whole.world.pass(60 * day);
  await jobs()["follow-up"]({});
  expect((await mails("enough@example.org")).length).toBe(1);
  const [left] = await whole.database.sql`
    select count(*)::int as n from hearings where consent_follow_up_mail = 'enough@example.org'`;
  expect(left?.n).toBe(0);
});

it("sums what is missing over those who agreed, from the night after it was worked out, and only with five", async () => {
  const text =
    "利用者は家の電話しか持っていない。離れていても授業を受けてもらいたい。使えるお金は0円。準備に使えるのは1時間。";
  const hearings: string[] = [];
  for (let i = 0; i < 5; i += 1) hearings.push(await aHearingByForm(whole.app, text));
  for (const secret of hearings.slice(0, 4)) await consent(secret, { aggregate: "yes" });
  const count = async () => {
    await jobs()["count-changes"]({});
    await workExplanations(whole);
    await jobs()["count-changes"]({});
    return (await whole.app.request(`${testUrl}/shared-needs`)).text();
  };
  expect(await count()).toContain("まだ5つに足りません");
  await consent(hearings[4] ?? "", { aggregate: "yes" });
  const page = await count();
  expect(page).toContain("もとになった団体は5団体です");
  const [row] = await whole.database.sql`select summary from change_summaries`;
  expect(row?.summary.organisations).toBe(5);
  expect(row?.summary.unreached).toBe(5);
  for (const total of row?.summary.totals ?? []) expect(total.organisations).toBe(5);
  expect(row?.summary.totals.length).toBeGreaterThan(0);
});
