import { afterAll, beforeAll, expect, it } from "vitest";
import { write } from "#src/db/write.ts";
import { openTeam, setDuties } from "#src/domain/accounts/teams.ts";
import { claimOrganisation } from "#src/domain/organisations/claim-organisation.ts";
import { openOrganisation } from "#src/domain/organisations/open-organisation.ts";
import { aFullCase, apiCall, bearer, type FullCase, routesOf, worldState } from "#tests/adversary/full-case.ts";
import { formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

// Every page, call of the API, search, export and download that is somebody's, from the route table, as everybody who has
// an account and nothing to do with them: with their ids and with one's own keys.

const marks = ["ひみつの本文", "山田ひみつ", "himitsu@example.org", "ひみつの団体", "ひみつの伝言", "ひみつのメモ"];
const fullContact = {
  name: "山田ひみつ",
  organisationName: "ひみつの団体",
  mail: "himitsu@example.org",
  phone: "03-1111-2222",
  message: "ひみつの伝言",
};
const nobodysKey = "N".repeat(32);

let whole: WholeApp;
let theirs: FullCase;
let mine: FullCase;
let people: Record<string, string>;
beforeAll(async () => {
  whole = await wholeApp();
  theirs = await aFullCase(
    whole,
    fullContact,
    "ひみつの本文。利用者に固定電話しかない人がいる。オンラインで相談を受けたい。",
  );
  const team = await whole.staff();
  const note = { version: "0", kind: "note", body: "ひみつのメモ" };
  await whole.app.request(
    `${testUrl}/requests/${theirs.requestId}/note`,
    formPost({ submitId: submitId(), ...note }, team),
  );
  mine = await aFullCase(whole, {
    ...fullContact,
    name: "別",
    organisationName: "",
    mail: "b@example.org",
    message: "",
  });
  people = await everybodyElse();
});
afterAll(() => whole?.stop());

/** People of every role, none of whom has anything to do with the case. */
async function everybodyElse(): Promise<Record<string, string>> {
  const { services, world, database } = whole;
  const { db } = services;
  const administrator = await whole.administrator();
  const [admin] = await database.sql`select id from accounts where role = 'administrator'`;
  const by = { role: "administrator", accountId: String(admin?.id) } as const;
  const elsewhere = await write(db, (tx) => openTeam(tx, world, by, "ほかの担当"));
  const ofElsewhere = async (leads: readonly string[]) => {
    const cookie = await whole.staff();
    const [account] =
      await database.sql`select id from accounts where role = 'staff' order by created_at desc, id desc limit 1`;
    const duties = { role: "staff", teams: [elsewhere], leads, isAdviser: false, isCoordinator: false } as const;
    await write(db, (tx) => setDuties(tx, world, by, String(account?.id), duties));
    return cookie;
  };
  const owner = await whole.person();
  const [adviser, coordinator] = [await whole.person(), await whole.person()];
  await database.sql`update accounts set is_adviser = true where id = ${adviser.accountId}`;
  await database.sql`update accounts set is_coordinator = true where id = ${coordinator.accountId}`;
  await write(db, async (tx) => {
    const organisationId = await openOrganisation(tx, world);
    const actor = {
      role: "person",
      accountId: owner.accountId,
      teams: [],
      leads: [],
      isAdviser: false,
      isCoordinator: false,
    } as const;
    await claimOrganisation(tx, world, actor, { organisationId, name: "よその団体" });
  });
  return {
    "a stranger": "",
    "somebody with an account": (await whole.person()).cookie,
    "the owner of another organisation": owner.cookie,
    "an adviser": adviser.cookie,
    "a coordinator": coordinator.cookie,
    "staff of another team": await ofElsewhere([]),
    "the leader of another team": await ofElsewhere([elsewhere]),
    administrator,
  };
}

/** An address with their ids and with keys that open nothing of theirs. */
function addressOf(route: string, key: string): string {
  const values: Record<string, string> = {
    id: theirs.requestId,
    request: theirs.requestId,
    hearing: theirs.hearingId,
    job: theirs.hearingId,
    number: theirs.number,
    share: theirs.shareId,
    colleague: theirs.colleagueId,
    check: theirs.attachedId,
    secret: key,
    key,
  };
  const [, pattern = ""] = route.split(" ");
  if (pattern.startsWith("/organisations/:id")) values.id = theirs.organisationId;
  if (pattern.startsWith("/api/")) values.id = theirs.hearingId;
  return pattern.replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? theirs.requestId);
}

const apiBodies: Record<string, unknown> = {
  "PATCH /api/v1/hearings/:id": { text: "のっとった文章です" },
  "POST /api/v1/hearings/:id/explanations": { plan: "least-burden", question: "reasons" },
  "POST /api/v1/hearings/:id/answers": { question: "it-person", answer: "none" },
};
/** With which whoever may would succeed; what was typed comes back to whoever typed it, so that it is none of the marks. */
const fields = () => ({
  name: "のっとり",
  mail: "x@example.org",
  phone: "03-9999-9999",
  message: "のっとり",
  submitId: submitId(),
  version: "1",
  body: "のっとり",
  to: "closed",
  because: "solved",
  confirm: "yes",
  step: "send",
  text: "のっとった文章です。",
});

function send(route: string, cookie: string, key: string): Response | Promise<Response> {
  const [method = ""] = route.split(" ");
  const path = addressOf(route, key);
  if (path.startsWith("/api/"))
    return whole.app.request(
      `${testUrl}${path}`,
      apiCall(method, apiBodies[route], { ...(key ? bearer(key) : {}), ...(cookie ? { cookie } : {}) }),
    );
  return whole.app.request(
    `${testUrl}${path}`,
    method === "GET" ? { headers: cookie ? { cookie } : {} } : formPost(fields(), cookie || undefined),
  );
}

async function expectNothing(answer: Response, what: string, statuses: readonly number[]): Promise<void> {
  const body = `${await answer.text()} ${answer.headers.get("location")}`;
  expect(statuses, `${what} answered ${answer.status}`).toContain(answer.status);
  for (const mark of [...marks, theirs.secret, theirs.shareKey, theirs.followKey])
    expect(body.includes(mark), `${what} shows ${mark}`).toBe(false);
}

it("each call of the API about a hearing: no session opens it, and another's key finds nothing", async () => {
  const routes = routesOf(whole, "any").filter((route) => / \/api\/v1\/.*:/.test(route));
  expect(routes.length).toBeGreaterThanOrEqual(8);
  const before = await worldState(whole);
  for (const [who, cookie] of Object.entries(people))
    for (const route of routes) {
      const isJob = route.includes(":job");
      await expectNothing(await send(route, cookie, ""), `${who}: ${route}`, isJob ? [404] : [401]);
      for (const key of [mine.secret, mine.shareKey, mine.followKey, theirs.hearingId, nobodysKey])
        await expectNothing(await send(route, cookie, key), `${who}, with a key: ${route}`, [404]);
    }
  const { audit_events: _a, ...after } = await worldState(whole);
  const { audit_events: _b, ...untouched } = before;
  expect(after).toEqual(untouched);
});

it("each page, file and form of a request: not found by other teams, not for people outside, nothing changed", async () => {
  const routes = routesOf(whole, "any").filter((route) => / \/requests\/:id/.test(route));
  expect(routes.length).toBeGreaterThanOrEqual(19);
  const before = await worldState(whole);
  for (const [who, cookie] of Object.entries(people)) {
    if (who === "administrator") continue;
    const statuses = who === "a stranger" ? [401] : / team$/.test(who) ? [404] : [403];
    for (const route of routes) await expectNothing(await send(route, cookie, ""), `${who}: ${route}`, statuses);
  }
  expect(await worldState(whole)).toEqual(before);
});

it("each list, search, figure and export of the team: another team's shows and counts none of it", async () => {
  const routes = routesOf(whole, "GET").filter((route) =>
    / \/(requests|request-search|calls|channels|desk-report|desk-report\.csv|text-modules|checklists|labels|me\/data|me\/data\.json|me\/data\.html)$/.test(
      route,
    ),
  );
  expect(routes).toHaveLength(12);
  const queries = [
    "",
    "?view=closed",
    `?q=${theirs.number}`,
    "?q=ひみつの伝言",
    "?phone=03-1111-2222",
    "?view=mine&late=1",
  ];
  for (const [who, cookie] of Object.entries(people)) {
    if (who === "administrator") continue;
    for (const route of routes)
      for (const query of / \/(requests|request-search|calls)$/.test(route) ? queries : [""]) {
        const path = `${route.split(" ")[1]}${query}`;
        const answer = await whole.app.request(`${testUrl}${encodeURI(path)}`, { headers: cookie ? { cookie } : {} });
        const html = (await answer.text()).replaceAll("ひみつの伝言", query.includes("ひみつ") ? "" : "ひみつの伝言");
        await expectNothing(new Response(html, answer), `${who}: ${path}`, [200, 401, 403]);
        expect(html, `${who}: ${path}`).not.toContain(theirs.requestId);
      }
  }
  const leader = people["the leader of another team"] ?? "";
  const file = await (await whole.app.request(`${testUrl}/desk-report.csv`, { headers: { cookie: leader } })).text();
  const arrived = file
    .split("\r\n")
    .slice(1, -1)
    .map((line) => line.split(",")[1]);
  expect(new Set(arrived)).toEqual(new Set(["0"]));
  const [first] = await whole.database.sql`select team_id from requests where id = ${theirs.requestId}`;
  for (const path of ["/desk-report", "/desk-report.csv"])
    expect(
      (await whole.app.request(`${testUrl}${path}?team=${first?.team_id}`, { headers: { cookie: leader } })).status,
    ).toBe(404);
  const narrowed = await whole.app.request(`${testUrl}/requests?team=${first?.team_id}`, {
    headers: { cookie: leader },
  });
  expect(await narrowed.text()).not.toContain(theirs.requestId);
});

it("each address that a key opens: nobody's session stands in for it", async () => {
  const routes = routesOf(whole, "any").filter((route) => / \/(h|s|r|c|f)\/:(secret|key)/.test(route));
  expect(routes.length).toBeGreaterThan(40);
  const before = await worldState(whole);
  for (const who of ["the owner of another organisation", "staff of another team", "administrator"])
    for (const route of routes)
      await expectNothing(await send(route, people[who] ?? "", nobodysKey), `${who}: ${route}`, [404, 410, 303]);
  expect(await worldState(whole)).toEqual(before);
});

it("each page and form of an organisation: not found by who does not belong to it, whatever else they are", async () => {
  const routes = routesOf(whole, "any").filter((route) => / \/organisations\/:id/.test(route));
  expect(routes.length).toBeGreaterThan(10);
  const before = await worldState(whole);
  for (const [who, cookie] of Object.entries(people))
    for (const route of routes)
      await expectNothing(
        await send(route, cookie, ""),
        `${who}: ${route}`,
        who === "a stranger" ? [401, 303] : [404, 303],
      );
  expect(await worldState(whole)).toEqual(before);
});
