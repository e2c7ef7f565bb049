import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { write } from "#src/db/write.ts";
import { makeAdministratorLink } from "#src/domain/accounts/sign-in.ts";
import { linkForMail } from "#src/domain/accounts/sign-up.ts";
import {
  aFullCase,
  apiCall,
  bearer,
  caseText,
  type FullCase,
  routesOf,
  worldState,
} from "#tests/adversary/full-case.ts";
import { isOfAccounts } from "#tests/adversary/own-pages.ts";
import { contact, type Form, forms, noCase } from "#tests/adversary/replayed-forms.ts";
import { everybodysDeskPosts, keepersPosts, keptDeskPosts } from "#tests/support/directory-routes.ts";
import { formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

let whole: WholeApp;
let mine: FullCase;
let cookie: string;
beforeAll(async () => {
  whole = await wholeApp();
  cookie = await whole.administrator();
});
afterAll(() => whole?.stop());
beforeEach(async () => {
  // Another minute: nothing here is about the limits of calls.
  whole.world.pass(61_000);
  mine = await aFullCase(whole, contact);
});

/** Replayed in tests/catalogue-editing.test.ts, where there is something to decide; settling proposes like the others. */
const ofTheCatalogue = [
  "POST /catalogue-edits/:id/decide",
  "POST /catalogue-edits/settle/:id",
  "POST /catalogue/:id/edit",
  "POST /catalogue/:id/edit/all",
];

/** Replayed in tests/mail-both-ways.test.ts, where a mail was held or came back. */
const ofMail = ["POST /channels/held/:id", "POST /requests/:id/entries/:entry/again"];

/** Replayed in tests/case-desk.test.ts, tests/teamwork.test.ts and tests/labels.test.ts, where there is something to join, divide or take back. */
const ofTheDesk = [
  "POST /r/:secret/rating",
  "POST /requests/:id/merge",
  "POST /requests/:id/ticks",
  "POST /requests/:id/checklists",
  "POST /requests/:id/labels",
  "POST /requests/:id/seen",
  "POST /requests/:id/team",

  "POST /requests/:id/unmerge",
  "POST /requests/:id/split",
  "POST /requests/:id/entries/:entry/take-back",
];

/** POSTs without a submit id, or that need somebody of the team, each with a test of its own below that names it. */
const withoutId = [
  "POST /requests/:id/here",
  "POST /team",
  "POST /team/:id/active",
  "POST /team/:id/link",
  "POST /api/v1/hearings",
  "POST /api/v1/hearings/:id/answers",
  "POST /api/v1/hearings/:id/explanations",
  "POST /api/v1/proposals",
  "POST /api/v1/route",
  "POST /route",
  "POST /embed/finder",
  "POST /h/:secret/ask/check",
  // Looks for a number, which must not stand in an address; changes nothing.
  "POST /calls/number",
  "POST /sign-in",
  "POST /sign-up",
  "POST /sign-out",
];

const post = ({ path, fields, signedIn }: Form, id: string) =>
  whole.app.request(`${testUrl}${path}`, formPost({ submitId: id, ...fields }, signedIn ? cookie : undefined));

/** Status and target, which have to be the same each time. */
const outcome = (answer: Response) => `${answer.status} ${answer.headers.get("location") ?? ""}`;

const cases = Object.entries(forms).flatMap(([route, named]) =>
  Object.entries(named).map(([name, make]) => ({ title: `${route} (${name})`, make })),
);

describe("replaying a POST", () => {
  it("has a case for every POST of the product", () => {
    expect(
      [
        ...Object.keys(forms),
        ...withoutId,
        ...ofTheCatalogue,
        ...ofMail,
        ...ofTheDesk,
        ...keepersPosts,
        ...keptDeskPosts,
        ...everybodysDeskPosts,
      ].sort(),
    ).toEqual(routesOf(whole, "POST").filter((route) => !isOfAccounts(route)));
  });

  it.each(cases)("$title: the same form again leads to the same place and changes nothing more", async ({ make }) => {
    const form = make(mine);
    const id = submitId();
    const first = await post(form, id);
    expect(first.status).toBe(303);
    const done = await worldState(whole);
    expect(outcome(await post(form, id))).toBe(outcome(first));
    expect(await worldState(whole)).toEqual(done);
  });

  it.each(cases)("$title: twenty at once are one", async ({ make }) => {
    const form = make(mine);
    const id = submitId();
    const counts = async () => {
      const [row] = await whole.database.sql`select (select coalesce(sum(version), 0) from hearings)::int versions,
        (select count(*) from hearings)::int hearings, (select count(*) from shares)::int shares,
        (select count(*) from requests)::int requests, (select count(*) from request_entries)::int entries, (select count(*) from outbox)::int mails`;
      return row ?? {};
    };
    const before = await counts();
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(form, id)));
    expect(new Set(answers.map(outcome)).size).toBe(1);
    expect(answers[0]?.status).toBe(303);
    const after = await counts();
    for (const [what, n] of Object.entries(after)) expect(Math.abs(n - before[what]), what).toBeLessThanOrEqual(1);
  });

  it.each(cases.filter(({ make }) => make(noCase).other))(
    "$title: other fields under the same id are told",
    async ({ make }) => {
      const form = make(mine);
      const id = submitId();
      await post(form, id);
      const done = await worldState(whole);
      const edited = { ...form, fields: { ...form.fields, ...form.other } };
      const answer = await post(edited, id);
      const html = await answer.text();
      expect(answer.status).toBe(409);
      expect(await worldState(whole)).toEqual(done);
      const lost = (form.typed ?? []).filter((field) => !html.includes(edited.fields[field] ?? ""));
      expect(lost, "what was typed and is not on the page").toEqual([]);
    },
  );

  it.each(cases)("$title: without an id, nothing is done", async ({ make }) => {
    const form = make(mine);
    const before = await worldState(whole);
    for (const id of ["", "short", "x".repeat(101)]) expect((await post(form, id)).status).toBe(422);
    expect(await worldState(whole)).toEqual(before);
  });

  it("does not take the id of one form for another, or for another hearing", async () => {
    const id = submitId();
    const theirs = await aFullCase(whole, contact);
    expect((await post({ path: `/h/${mine.secret}/share`, fields: {} }, id)).status).toBe(303);
    const done = await worldState(whole);
    expect((await post({ path: `/h/${mine.secret}/proposal`, fields: {} }, id)).status).toBe(409);
    expect((await post({ path: `/h/${theirs.secret}/share`, fields: {} }, id)).status).toBe(409);
    expect(await worldState(whole)).toEqual(done);
  });
});

describe("replaying what changes the team", () => {
  const team = (path: string, fields: Record<string, string>) =>
    whole.app.request(`${testUrl}${path}`, formPost(fields, cookie));

  it("POST /team takes somebody in once and mails once; POST /team/:id/link shows the same link again", async () => {
    const added = { submitId: submitId(), name: "佐藤", mail: `sato-${mine.number}@example.org` };
    const before = await worldState(whole);
    const answers = await Promise.all(Array.from({ length: 10 }, () => team("/team", added)));
    expect(new Set(answers.map(outcome))).toEqual(new Set(["303 /team?done=added"]));
    expect(await worldState(whole)).not.toEqual(before);
    const found = await whole.database.sql`select id from accounts where mail = ${added.mail}`;
    expect(found).toHaveLength(1);
    expect(await whole.database.sql`select 1 from outbox where to_address = ${added.mail}`).toHaveLength(1);
    const asked = { submitId: submitId() };
    const pages = [];
    for (let i = 0; i < 2; i++) pages.push(await (await team(`/team/${found[0]?.id}/link`, asked)).text());
    const [first, again] = pages.map((html) => /\/sign-in\/([\w-]{32})/.exec(html)?.[1]);
    expect(first).toBeTruthy();
    expect(again).toBe(first);
  });

  it("POST /team/:id/active lets somebody go once", async () => {
    const mail = `suzuki-${mine.number}@example.org`;
    await team("/team", { submitId: submitId(), name: "鈴木", mail });
    const [account] = await whole.database.sql`select id from accounts where mail = ${mail}`;
    const gone = { submitId: submitId(), active: "no" };
    expect(outcome(await team(`/team/${account?.id}/active`, gone))).toBe("303 /team?done=gone");
    const done = await worldState(whole);
    expect(outcome(await team(`/team/${account?.id}/active`, gone))).toBe("303 /team?done=gone");
    expect(await worldState(whole)).toEqual(done);
  });
});

describe("replaying a POST that has no submit id", () => {
  it("POST /h/:secret/ask/check changes nothing", async () => {
    const before = await worldState(whole);
    for (let i = 0; i < 3; i++) {
      const answer = await whole.app.request(`${testUrl}/h/${mine.secret}/ask/check`, formPost(contact));
      expect(answer.status).toBe(200);
    }
    expect(await worldState(whole)).toEqual(before);
  });

  it("POST /sign-in opens one session for one link, however often it comes", async () => {
    const token = await write(whole.database.db, (tx) => makeAdministratorLink(tx, whole.world));
    const sessions = async () => (await whole.database.sql`select 1 from sessions`).length;
    const before = await sessions();
    const send = () => whole.app.request(`${testUrl}/sign-in`, formPost({ token }));
    const statuses = (await Promise.all(Array.from({ length: 10 }, send))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 303)).toHaveLength(1);
    expect((await send()).status).toBe(410);
    expect(await sessions()).toBe(before + 1);
  });

  it("POST /sign-up makes one account and opens one session for one link, however often it comes", async () => {
    const made = await write(whole.database.db, (tx) => linkForMail(tx, whole.world, "replay@example.org"));
    const send = () =>
      whole.app.request(`${testUrl}/sign-up`, formPost({ token: made?.token ?? "", name: "山田", agree: "yes" }));
    const statuses = (await Promise.all(Array.from({ length: 10 }, send))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 303)).toHaveLength(1);
    expect((await send()).status).toBe(410);
    const [row] = await whole.database.sql`select count(*)::int n from accounts where mail = 'replay@example.org'`;
    expect(row?.n).toBe(1);
  });

  it("POST /sign-out is the same twice, and ends the session for good", async () => {
    const mineToo = await whole.administrator();
    for (let i = 0; i < 2; i++)
      expect((await whole.app.request(`${testUrl}/sign-out`, formPost({}, mineToo))).status).toBe(303);
    expect((await whole.app.request(`${testUrl}/requests`, { headers: { cookie: mineToo } })).status).toBe(401);
    expect((await whole.app.request(`${testUrl}/requests`, { headers: { cookie } })).status).toBe(200);
  });

  it("POST /api/v1/hearings gives the first hearing again under the same Idempotency-Key, also to ten at once", async () => {
    const headers = { "idempotency-key": `key-${submitId()}` };
    const send = (text: string) => whole.app.request(`${testUrl}/api/v1/hearings`, apiCall("POST", { text }, headers));
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(caseText)));
    const bodies = await Promise.all(answers.map((answer) => answer.json()));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(bodies.map(({ id, secret }) => `${id} ${secret}`)).size).toBe(1);
    expect((await send("別の文章です。")).status).toBe(409);
  });

  it("POST /api/v1/hearings/:id/answers counts once under the same Idempotency-Key, and tells other answers", async () => {
    const headers = { ...bearer(mine.secret), "idempotency-key": `key-${submitId()}` };
    const send = (answer: unknown) =>
      whole.app.request(
        `${testUrl}/api/v1/hearings/${mine.hearingId}/answers`,
        apiCall("POST", { question: "it-person", answer }, headers),
      );
    const first = await (await send("none")).json();
    const again = await (await send("none")).json();
    expect(again.version).toBe(first.version);
    expect((await send(null)).status).toBe(409);
  });

  it("POST /api/v1/hearings/:id/explanations orders a question about a plan once", async () => {
    const send = () =>
      whole.app.request(
        `${testUrl}/api/v1/hearings/${mine.hearingId}/explanations`,
        apiCall("POST", { plan: "least-burden", question: "others" }, bearer(mine.secret)),
      );
    const answers = await Promise.all(Array.from({ length: 10 }, send));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    const [row] = await whole.database.sql`
      select count(*)::int as n from explanations e join proposals p on p.id = e.proposal_id
      where p.hearing_id = ${mine.hearingId} and question = 'others'`;
    expect(row?.n).toBe(1);
  });

  it("POST /api/v1/proposals answers the same case the same, and keeps nothing", async () => {
    const body = {
      needs: [{ function: "talk-by-voice", for: ["s1"] }],
      segments: [{ id: "s1", kind: "served", access: { phone: ["landline"] } }],
    };
    const before = await worldState(whole);
    const send = async () => (await whole.app.request(`${testUrl}/api/v1/proposals`, apiCall("POST", body))).json();
    const [first, second] = [await send(), await send()];
    expect(second.proposals).toEqual(first.proposals);
    expect(await worldState(whole)).toEqual(before);
  });
});
