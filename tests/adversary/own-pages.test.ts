import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { write } from "#src/db/write.ts";
import type { SignedIn } from "#src/domain/accounts/actor.ts";
import { actorOf } from "#src/domain/accounts/sign-in.ts";
import { firstTeam } from "#src/domain/accounts/teams.ts";
import { claimOrganisation, mergeOrganisation } from "#src/domain/organisations/claim-organisation.ts";
import { acceptInvitation, inviteMember } from "#src/domain/organisations/invitations.ts";
import { openOrganisation } from "#src/domain/organisations/open-organisation.ts";
import type { MemberRole } from "#src/domain/organisations/organisation-policy.ts";
import { emptyProfile } from "#src/domain/organisations/profile.ts";
import { saveProfile } from "#src/domain/organisations/profiles.ts";
import { aFullCase, type FullCase, routesOf, worldState } from "#tests/adversary/full-case.ts";
import { isOfAccounts } from "#tests/adversary/own-pages.ts";
import { formPost, submitId, testUrl, type WholeApp, wholeApp } from "#tests/support/whole-app.ts";

/**
 * Who may: whoever is signed in, for themselves; whoever belongs to the organisation of the address; its owner; whoever
 * holds a key; nobody is asked (it only leads on).
 */
type Who = "signed-in" | "belongs" | "owner" | "administrator" | "key" | "anybody";
type Own = { readonly who: Who; readonly fields?: Record<string, string> };

/** Every route of people with accounts: who may use it, and with which fields its form succeeds for an owner. */
const own: Record<string, Own> = {
  "GET /me": { who: "signed-in" },
  "POST /me": { who: "signed-in", fields: { name: "別の名前" } },
  "GET /me/mail": { who: "anybody" },
  "POST /me/mail": { who: "signed-in", fields: { mail: "walk@example.org" } },
  "GET /me/mail/:link": { who: "signed-in" },
  "POST /me/mail/:link": { who: "signed-in", fields: {} },
  "GET /me/data": { who: "signed-in" },
  "GET /me/data.json": { who: "signed-in" },
  "GET /me/data.html": { who: "signed-in" },
  "GET /me/delete": { who: "signed-in" },
  // Deleting is tried in tests/privacy.test.ts: whoever walks here goes on walking.
  "POST /me/delete": { who: "signed-in", fields: { confirm: "no" } },
  "GET /me/deleted": { who: "anybody" },
  "GET /me/proof": { who: "signed-in" },
  "POST /me/proof": { who: "signed-in", fields: { next: "/me" } },
  "GET /sign-in/passkey": { who: "anybody" },
  "POST /sign-in/passkey": { who: "anybody" },
  "GET /sign-in/passkey/finish": { who: "anybody" },
  "POST /sign-in/passkey/finish": { who: "anybody" },
  "GET /me/passkeys": { who: "anybody" },
  "POST /me/passkeys": { who: "signed-in" },
  "GET /me/passkeys/finish": { who: "anybody" },
  "POST /me/passkeys/finish": { who: "signed-in" },
  "GET /me/passkeys/remove": { who: "anybody" },
  "POST /me/passkeys/remove": { who: "signed-in", fields: { id: "nothing" } },
  "GET /sign-in/with/:provider": { who: "anybody" },
  "POST /sign-in/with/:provider": { who: "anybody" },
  "GET /sign-in/with/:provider/back": { who: "anybody" },
  "GET /connect": { who: "anybody" },
  "GET /connect/new": { who: "anybody" },
  "POST /connect/new": { who: "anybody" },
  "GET /connect/mine": { who: "anybody" },
  "POST /connect/mine": { who: "signed-in", fields: {} },
  "GET /me/identities": { who: "anybody" },
  // No service is configured here; tests/sign-in-elsewhere.test.ts has two.
  "POST /me/identities": { who: "signed-in" },
  "GET /me/identities/remove": { who: "anybody" },
  "POST /me/identities/remove": {
    who: "signed-in",
    fields: { issuer: "https://login.example.org", subject: "nobody" },
  },
  "POST /me/sessions/end-others": { who: "signed-in", fields: {} },
  "POST /me/sessions/:session/end": { who: "signed-in", fields: {} },
  "GET /organisations": { who: "signed-in" },
  "POST /organisations": { who: "signed-in", fields: { name: "新しい団体" } },
  "GET /organisations/:id": { who: "belongs" },
  "POST /organisations/:id/hearings": { who: "belongs", fields: { text: "電話で相談を受けたい。" } },
  "POST /organisations/:id/hearings/:hearing/open": { who: "belongs", fields: {} },
  "POST /organisations/:id/requests/:request/open": { who: "belongs", fields: {} },
  "POST /organisations/:id/parts/:part/undo": { who: "owner", fields: {} },
  "GET /organisations/:id/profile": { who: "belongs" },
  "POST /organisations/:id/profile": { who: "belongs", fields: { version: "1", name: "改名", staffCount: "９" } },
  "GET /organisations/:id/groups/:group": { who: "belongs" },
  "POST /organisations/:id/groups/:group": {
    who: "belongs",
    fields: { version: "1", label: "改名", kind: "served", size: "5", "access-phone": "landline" },
  },
  "GET /organisations/:id/means/:place": { who: "belongs" },
  "POST /organisations/:id/means/:place": { who: "belongs", fields: { version: "1", name: "改名", owner: "会計" } },
  "GET /organisations/:id/people": { who: "belongs" },
  "GET /organisations/:id/invitations": { who: "anybody" },
  "POST /organisations/:id/invitations": { who: "owner", fields: { role: "member" } },
  "POST /organisations/:id/invitations/:invitation/withdraw": { who: "owner", fields: {} },
  "POST /organisations/:id/people/:account": { who: "owner", fields: { to: "owner" } },
  "GET /team/groups": { who: "administrator" },
  "POST /team/groups": { who: "administrator", fields: { name: "夜のチーム" } },
  "POST /team/groups/:group": { who: "administrator", fields: { name: "改名" } },
  "POST /team/groups/:group/close": { who: "administrator", fields: {} },
  "GET /team/people": { who: "administrator" },
  "POST /team/people": { who: "administrator", fields: { mail: "nobody@example.org", coordinator: "yes" } },
  "GET /team/people/:person": { who: "administrator" },
  "POST /team/people/:person": { who: "administrator", fields: { role: "administrator", coordinator: "yes" } },
  "GET /trail": { who: "administrator" },
  "GET /join/:invitation": { who: "key" },
  "POST /join/:invitation": { who: "signed-in", fields: {} },
  "GET /h/:secret/organisation": { who: "key" },
  "POST /h/:secret/organisation": { who: "signed-in", fields: { to: "new", name: "のっとり" } },
};

type Ids = Record<
  "id" | "hearing" | "request" | "part" | "group" | "place" | "account" | "invitation" | "session" | "team" | "staff",
  string
>;

let whole: WholeApp;
let mine: FullCase;
let ids: Ids;
let people: Record<MemberRole | "other" | "coordinatorOutside" | "nobody" | "staff" | "administrator", string>;

beforeAll(async () => {
  whole = await wholeApp();
  const contact = {
    name: "山田ひみつ",
    organisationName: "",
    mail: "h@example.org",
    phone: "",
    message: "ひみつの伝言",
  };
  mine = await aFullCase(whole, contact, "ひみつの本文。電話しかない人の相談を受けたい。");
  people = await makePeople();
  ids = await makeOrganisation();
});
afterAll(() => whole?.stop());
beforeEach(() => whole.world.pass(61_000));

async function makePeople(): Promise<typeof people> {
  const cookies = { administrator: await whole.administrator(), staff: await whole.staff() };
  const some = async () => (await whole.person()).cookie;
  const made = { owner: await some(), member: await some(), other: await some(), nobody: await some() };
  const coordinators = { coordinator: await some(), coordinatorOutside: await some() };
  for (const cookie of Object.values(coordinators))
    await whole.database.sql`update accounts set is_coordinator = true where id = ${(await who(cookie)).accountId}`;
  return { ...cookies, ...made, ...coordinators };
}

async function who(cookie: string): Promise<SignedIn> {
  const actor = await actorOf(whole.services.db, cookie.split("=")[1], whole.world.clock.now());
  if (actor.role === "stranger") throw new Error("nobody is signed in");
  return actor;
}

/** The organisation of the hearing, with people of every standing, a part, an invitation and a profile; the ids in it. */
async function makeOrganisation(): Promise<Ids> {
  const { world, services } = whole;
  const [owner, member, coordinator, other] = await Promise.all(
    [people.owner, people.member, people.coordinator, people.other].map(who),
  );
  if (!owner || !member || !coordinator || !other) throw new Error("unreachable");
  const id = mine.organisationId;
  const segment = {
    id: "group-1",
    kind: "served",
    label: "ひみつの人たち",
    share: null,
    size: null,
    access: {},
  } as const;
  const means = { id: null, name: "ひみつの道具", owner: "", monthlyYen: null, contractEnd: null };
  const part = await write(services.db, async (tx) => {
    await claimOrganisation(tx, world, owner, { organisationId: id, name: "ひみつの団体" });
    const profile = { ...emptyProfile, segments: [segment], means: [means] };
    await saveProfile(tx, world, owner, id, { version: 0, name: "ひみつの団体", profile });
    for (const [actor, role] of [
      [member, "member"],
      [coordinator, "coordinator"],
    ] as const)
      await acceptInvitation(tx, world, actor, await inviteMember(tx, world, owner, { organisationId: id, role }));
    const part = await openOrganisation(tx, world);
    await mergeOrganisation(tx, world, owner, { organisationId: part, into: id });
    const elsewhere = await openOrganisation(tx, world);
    await claimOrganisation(tx, world, other, { organisationId: elsewhere, name: "よその団体" });
    await inviteMember(tx, world, owner, { organisationId: id, role: "member" });
    return part;
  });
  const [invitation] = await whole.database.sql`
    select id from organisation_invitations where organisation_id = ${id} and used_at is null`;
  return {
    id,
    hearing: mine.hearingId,
    request: mine.requestId,
    part,
    group: "group-1",
    place: "0",
    account: member.accountId,
    invitation: String(invitation?.id),
    session: id,
    team: (await firstTeam(services.db)).id,
    staff: (await who(people.staff)).accountId,
  };
}

const none = "N".repeat(32);
const address = (route: string, at: Ids = ids) =>
  (route.split(" ")[1] ?? "").replaceAll(/:(\w+)/g, (_, name: string) => {
    const values: Record<string, string> = { ...at, link: none, provider: "openid", secret: mine.secret };
    if (route.includes("/join/")) values.invitation = none;
    if (route.includes("/sessions/")) values.id = at.session;
    if (route.includes("/team/")) Object.assign(values, { group: at.team, person: at.staff });
    const value = values[name];
    if (value === undefined) throw new Error(`${route}: this walk has no value for :${name}`);
    return value;
  });
const send = (route: string, cookie?: string, { submit = submitId(), at = ids, prefix = "" } = {}) =>
  whole.app.request(
    `${testUrl}${prefix}${address(route, at)}`,
    route.startsWith("GET")
      ? { headers: cookie ? { cookie } : {} }
      : formPost({ submitId: submit, ...own[route]?.fields }, cookie),
  );
const routesFor = (...kinds: Who[]) => Object.keys(own).filter((route) => kinds.includes(own[route]?.who ?? "anybody"));

describe("own pages", () => {
  it("are all known to this walk", () => {
    const renamed = routesOf(whole, "any").map((route) => route.replace("/me/sessions/:id/", "/me/sessions/:session/"));
    expect(Object.keys(own).sort()).toEqual(renamed.filter(isOfAccounts).sort());
  });

  it("are not there for strangers, in any language, and nothing changes", async () => {
    const before = await worldState(whole);
    for (const route of routesFor("signed-in", "belongs", "owner", "administrator"))
      for (const prefix of ["", "/en", "/ja-easy"])
        for (const cookie of [undefined, `yorozu=${none}`, `yorozu=${mine.secret}`]) {
          const answer = await send(route, cookie, { prefix });
          expect(answer.status, route).toBe(401);
          expect(await answer.text(), route).not.toMatch(/ひみつ/);
        }
    expect(await worldState(whole)).toEqual(before);
  });

  it("are not found with an organisation's ids by anybody who does not belong to it, whatever else they are", async () => {
    const before = await worldState(whole);
    for (const somebody of ["other", "coordinatorOutside", "nobody", "staff", "administrator"] as const)
      for (const route of routesFor("belongs", "owner")) {
        const answer = await send(route, people[somebody]);
        expect(answer.status, `${somebody}: ${route}`).toBe(404);
        expect(await answer.text(), `${somebody}: ${route}`).not.toMatch(/ひみつ/);
      }
    expect(await worldState(whole)).toEqual(before);
  });

  it("of the administrator are closed to everybody else who is signed in", async () => {
    const before = await worldState(whole);
    for (const somebody of ["owner", "member", "coordinator", "nobody", "staff"] as const)
      for (const route of routesFor("administrator")) {
        const answer = await send(route, people[somebody]);
        expect(answer.status, `${somebody}: ${route}`).toBe(403);
        expect(await answer.text(), `${somebody}: ${route}`).not.toMatch(/ひみつ|example\.org/);
      }
    expect(await worldState(whole)).toEqual(before);
    for (const route of routesFor("administrator").filter((one) => one.startsWith("GET")))
      expect((await send(route, people.administrator)).status, route).toBe(200);
  });

  it("open nothing of another organisation under one's own: its hearings, requests, parts, people, invitations", async () => {
    const [elsewhere] = await whole.database.sql`select id from organisations where name = 'よその団体'`;
    const before = await worldState(whole);
    const routes = Object.keys(own).filter((route) => /:(hearing|request|part|account|invitation)\b/.test(route));
    for (const route of routes.filter((one) => one.includes("/organisations/"))) {
      const answer = await send(route, people.other, { at: { ...ids, id: String(elsewhere?.id) } });
      const quiet = route.includes("/withdraw"); // NOTE withdrawing what is not there is the same as withdrawing twice.
      expect(answer.status, route).toBe(quiet ? 303 : 404);
      if (!quiet) expect(await answer.text(), route).not.toMatch(/ひみつ/);
    }
    const after = await worldState(whole);
    expect(after).toEqual(before);
  });

  it("let members and coordinators act for the organisation, but not decide who belongs", async () => {
    const before = await worldState(whole);
    for (const somebody of ["member", "coordinator"] as const)
      for (const route of routesFor("owner").filter((one) => one.startsWith("POST"))) {
        const fields = { account: (await who(people.owner)).accountId };
        const answer = await send(route, people[somebody], { at: { ...ids, ...fields } });
        expect(answer.status, `${somebody}: ${route}`).toBe(403);
      }
    expect(await worldState(whole)).toEqual(before);
    for (const somebody of ["owner", "member", "coordinator"] as const)
      for (const route of routesFor("belongs").filter((one) => one.startsWith("GET")))
        expect((await send(route, people[somebody])).status, `${somebody}: ${route}`).toBe(200);
  });

  it("take nothing over with a made-up invitation, and a held hearing not again", async () => {
    const before = await worldState(whole);
    expect((await send("POST /join/:invitation", people.nobody)).status).toBe(410);
    const claimed = await send("POST /h/:secret/organisation", people.nobody);
    expect(claimed.status).toBe(200);
    expect(await claimed.text()).not.toContain("ひみつの団体");
    const wrong = { to: mine.organisationId, name: "" };
    const merged = await whole.app.request(
      `${testUrl}/h/${mine.secret}/organisation`,
      formPost({ submitId: submitId(), ...wrong }, people.nobody),
    );
    expect(merged.status).toBe(404);
    expect(await worldState(whole)).toEqual(before);
  });

  it("do what a form says once, however often it comes", async () => {
    for (const route of Object.keys(own).filter((one) => own[one]?.fields !== undefined)) {
      const submit = submitId();
      const somebody = own[route]?.who === "administrator" ? people.administrator : people.owner;
      const first = await send(route, somebody, { submit });
      const done = await worldState(whole);
      const second = await send(route, somebody, { submit });
      expect([second.status, second.headers.get("location")], route).toEqual([
        first.status,
        first.headers.get("location"),
      ]);
      expect(await worldState(whole), route).toEqual(done);
      const fields = Object.values(own[route]?.fields ?? {});
      if (fields.length > 0 && !/join|:secret/.test(route))
        expect([200, 303, 422], `${route}: ${first.status}`).toContain(first.status);
    }
  });
});
