import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { write } from "#src/db/write.ts";
import { openTeam } from "#src/domain/accounts/teams.ts";
import { makeJobs } from "#src/jobs/jobs.ts";
import { aFullCase, type FullCase, worldState } from "#tests/adversary/full-case.ts";
import { formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

type Somebody = { readonly cookie: string; readonly id: string; readonly mail: string };

let whole: WholeApp;
let administrator: string;
let first: string;
let second: string;
/** Leads the first team; is in it; leads the second; is in that. */
let leader: Somebody;
let member: Somebody;
let otherLeader: Somebody;
let otherMember: Somebody;
beforeAll(async () => {
  whole = await wholeApp();
  administrator = await whole.administrator();
  const [admin] = await sql()`select id from accounts where role = 'administrator'`;
  const by = { role: "administrator", accountId: String(admin?.id) } as const;
  first = String((await sql()`select id from teams`)[0]?.id);
  second = await write(whole.services.db, (tx) => openTeam(tx, whole.world, by, "夜の担当"));
  leader = await ofTeam(first, true);
  member = await ofTeam(first, false);
  otherLeader = await ofTeam(second, true);
  otherMember = await ofTeam(second, false);
});
afterAll(() => whole?.stop());
beforeEach(() => whole.world.pass(61_000));

const sql = () => whole.database.sql;
const get = (path: string, as: Somebody | string) =>
  whole.app.request(`${testUrl}${path}`, { headers: { cookie: typeof as === "string" ? as : as.cookie } });
const page = async (path: string, as: Somebody | string) => (await get(path, as)).text();
const post = (path: string, fields: Record<string, string | string[]>, as: Somebody | string) =>
  whole.app.request(
    `${testUrl}${path}`,
    formPost({ submitId: submitId(), ...fields }, typeof as === "string" ? as : as.cookie),
  );

/** Somebody whom the administrator puts into a team by the form, as its leader or not. */
async function ofTeam(team: string, leads: boolean): Promise<Somebody> {
  const known = new Set((await sql()`select id from accounts`).map(({ id }) => String(id)));
  const cookie = await whole.staff();
  const made = (await sql()`select id, mail from accounts`).find(({ id }) => !known.has(String(id)));
  const fields = { role: "staff", teams: team, ...(leads ? { leads: team } : {}) };
  const set = await post(`/team/people/${made?.id}`, fields, administrator);
  expect(set.headers.get("location")).toBe("/team?done=duties");
  return { cookie, id: String(made?.id), mail: String(made?.mail) };
}

const aCase = (name = "山田"): Promise<FullCase> =>
  aFullCase(whole, { name, organisationName: "", mail: `${submitId()}@example.org`, phone: "", message: "" });
const versionOf = async (id: string) =>
  String((await sql()`select version from requests where id = ${id}`)[0]?.version);
const handTo = async ({ requestId }: FullCase, team: string) =>
  post(`/requests/${requestId}/team`, { version: await versionOf(requestId), team }, administrator);

describe.each([
  ["/text-modules", "text_modules", { body: "本文です" }, { title: "", body: "" }],
  ["/checklists", "checklists", { kind: "every", items: "番号を読み返す" }, { title: "", kind: "every", items: "" }],
] as const)("what a team keeps at %s", (path, table, fields, empty) => {
  const idOf = async (title: string) =>
    String((await sql().unsafe(`select id from ${table} where title = $1`, [title]))[0]?.id);

  it("is kept by whoever leads it, of their team alone, and read by it", async () => {
    const mine = { id: "", title: `昼の ${path}`, team: first, ...fields };
    expect((await post(path, mine, leader)).status).toBe(303);
    expect((await post(path, { ...mine, title: `夜の ${path}`, team: second }, otherLeader)).status).toBe(303);
    expect((await post(path, { ...mine, title: `みんなの ${path}`, team: "" }, administrator)).status).toBe(303);
    const before = await worldState(whole);
    for (const [who, status] of [
      [member, 403],
      [otherMember, 403],
      [otherLeader, 403],
    ] as const)
      expect((await post(path, { ...mine, title: "よそから" }, who)).status).toBe(status);
    // What is of all teams is not one leader's; what is of another team is not even there.
    expect((await post(path, { ...mine, team: "" }, leader)).status).toBe(403);
    const [all, theirs] = [await idOf(`みんなの ${path}`), await idOf(`夜の ${path}`)];
    for (const [id, status] of [
      [all, 403],
      [theirs, 404],
    ] as const) {
      expect((await post(path, { ...mine, id, title: "変えた" }, leader)).status, id).toBe(status);
      expect((await post(path, { drop: id }, leader)).status, id).toBe(status);
    }
    expect(await worldState(whole)).toEqual(before);
    const read = await page(path, member);
    expect(read).toContain(`昼の ${path}`);
    expect(read).toContain(`みんなの ${path}`);
    expect(read).not.toContain(`夜の ${path}`);
    expect(read).not.toContain('name="title"');
    expect(read).toContain("直せるのは、チームの責任者と管理者です。");
    // The leader's form offers no team but theirs.
    const form = await page(path, leader);
    expect(form).toContain(`value="${first}"`);
    expect(form).not.toContain(`value="${second}"`);
    expect(form).not.toContain('<option value="">すべてのチーム');
  });

  it("comes back with what was typed, changes and goes, and is in the trail", async () => {
    const wrong = await post(path, { id: "", team: first, ...empty }, leader);
    expect(wrong.status).toBe(422);
    const id = await idOf(`昼の ${path}`);
    await post(path, { id, title: `直した ${path}`, team: first, ...fields }, leader);
    await post(path, { drop: id }, leader);
    expect(await page(path, member)).not.toContain(`直した ${path}`);
    const events = await sql()`select action, actor, detail from audit_events where subject_id = ${id} order by id`;
    const room = path === "/text-modules" ? "text-modules" : "checklists";
    expect(events.map(({ action }) => action)).toEqual([`${room}.saved`, `${room}.saved`, `${room}.dropped`]);
    expect(events[1]).toMatchObject({
      actor: leader.id,
      detail: { "title.before": `昼の ${path}`, "title.after": `直した ${path}` },
    });
    expect(await page("/trail", administrator)).toContain(`直した ${path}`);
  });
});

it("stands on the cases of that team alone, and goes along with none that is handed over", async () => {
  const one = await aCase();
  const shown = await page(`/requests/${one.requestId}`, member);
  expect(shown).toContain("みんなの /checklists");
  expect(shown).not.toContain("夜の /");
  const [list] = await sql()`select id from checklists where title = '夜の /checklists'`;
  expect(
    (await post(`/requests/${one.requestId}/checklists`, { list: String(list?.id), on: "yes" }, member)).status,
  ).toBe(404);
  await handTo(one, second);
  const there = await page(`/requests/${one.requestId}`, otherMember);
  expect(there).toContain("夜の /checklists");
  expect(there).toContain("夜の /text-modules");
});

describe("the figures", () => {
  const arrived = (csv: string) =>
    csv
      .split("\r\n")
      .slice(1, -1)
      .reduce((sum, line) => sum + Number(line.split(",")[1]), 0);

  it("are for whoever leads, of their teams; each alone for an administrator, and together", async () => {
    await sql()`delete from requests`;
    await Promise.all([await aCase(), await aCase()]);
    await handTo(await aCase(), second);
    for (const path of ["/desk-report", "/desk-report.csv"]) {
      for (const who of [member, otherMember]) expect((await get(path, who)).status).toBe(403);
      expect((await get(`${path}?team=${second}`, leader)).status).toBe(404);
      expect((await get(`${path}?team=nonsense`, leader)).status).toBe(404);
    }
    expect(await page("/requests", member)).not.toContain('href="/desk-report"');
    expect(await page("/requests", leader)).toContain('href="/desk-report"');
    const of = async (query: string, who: Somebody | string) => arrived(await page(`/desk-report.csv${query}`, who));
    expect([await of("", leader), await of("", otherLeader)]).toEqual([2, 1]);
    expect([await of("", administrator), await of(`?team=${first}`, administrator)]).toEqual([3, 2]);
    const html = await page(`/desk-report?team=${second}`, administrator);
    expect(html).toContain(`/desk-report.csv?team=${second}`);
    expect(html).toMatch(/aria-current="page"[^>]*>[^<]*(<[^>]+>)*夜の担当/);
  });

  it("and the queue is narrowed to a team by who sees several", async () => {
    const both = await page("/requests", administrator);
    expect(both).toContain('name="team"');
    expect(await page("/requests", member)).not.toContain('name="team"');
    expect(await page(`/requests?team=${second}`, administrator)).toContain("1件のうち 1〜1件目");
    expect(await page(`/requests?team=${second}`, member)).not.toContain("1件のうち");
  });
});

it("who leads is told of what is overdue, beside whoever has it; everybody where nobody leads", async () => {
  await sql()`delete from requests`;
  await sql()`delete from outbox`;
  const [free, taken, elsewhere] = [await aCase("一"), await aCase("二"), await aCase("三")];
  await post(
    `/requests/${taken.requestId}/assign`,
    { version: await versionOf(taken.requestId), assignee: member.id },
    member,
  );
  await post(`/team/people/${otherLeader.id}`, { role: "staff", teams: second }, administrator);
  await handTo(elsewhere, second);
  await sql()`delete from outbox`;
  whole.world.pass(14 * 24 * 3_600_000);
  await makeJobs(whole.services).escalate({});
  const told = async (number: string) =>
    (await sql()`select to_address a from outbox where subject like ${`%${number}%`}`).map(({ a }) => a).sort();
  expect(await told(free.number)).toEqual([leader.mail]);
  expect(await told(taken.number)).toEqual([leader.mail, member.mail].sort());
  expect(await told(elsewhere.number)).toEqual([otherLeader.mail, otherMember.mail].sort());
});
