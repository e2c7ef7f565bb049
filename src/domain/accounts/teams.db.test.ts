import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "#src/db/testing.ts";
import { type Tx, write } from "#src/db/write.ts";
import type { Member } from "#src/domain/accounts/actor.ts";
import { actorOf, makeAdministratorLink, makeSignInLink, signIn } from "#src/domain/accounts/sign-in.ts";
import { addToTeam } from "#src/domain/accounts/team.ts";
import { closeTeam, firstTeam, openTeam, renameTeam, setDuties, teamsOf } from "#src/domain/accounts/teams.ts";
import { eventsOf } from "#src/domain/audit/audit-queries.ts";
import { aWorld } from "#src/kernel/world.factory.ts";

let database: TestDatabase;
let me: Member;
const world = aWorld();
const change = <T>(work: (tx: Tx) => Promise<T>) => write(database.db, work);
beforeAll(async () => {
  database = await testDatabase();
  const { accountId } = await change(async (tx) => signIn(tx, world, await makeAdministratorLink(tx, world)));
  me = { role: "administrator", accountId };
});
afterAll(() => database.stop());

it("are one at first, with the administrator in it, and never none", async () => {
  const teams = await teamsOf(database.db);
  expect(teams.map(({ members }) => members)).toEqual([[me.accountId]]);
  await expect(change((tx) => closeTeam(tx, world, me, teams[0]?.id ?? ""))).rejects.toMatchObject({
    code: "last-team",
  });
});

it("have each name once, whatever its capitals, until they are closed", async () => {
  const id = await change((tx) => openTeam(tx, world, me, "East"));
  await expect(change((tx) => openTeam(tx, world, me, "east"))).rejects.toMatchObject({ code: "name-taken" });
  await change((tx) => renameTeam(tx, world, me, id, "EAST"));
  await change((tx) => closeTeam(tx, world, me, id));
  await change(async (tx) => closeTeam(tx, world, me, await openTeam(tx, world, me, "east")));
  await expect(change((tx) => renameTeam(tx, world, me, id, "West"))).rejects.toMatchObject({ code: "not-found" });
});

it("hold several people, who may be in several; the actor knows them, and the trail has old and new values", async () => {
  const first = (await firstTeam(database.db)).id;
  const second = await change((tx) => openTeam(tx, world, me, "夜の担当"));
  const id = await change((tx) => addToTeam(tx, world, me, { name: "佐藤", mail: "sato@example.org" }));
  const duties = {
    role: "staff",
    teams: [second, first, second],
    // Nobody leads a team that they are not in.
    leads: [second, "00000000-0000-7000-8000-00000000000b"],
    isAdviser: true,
    isCoordinator: false,
  } as const;
  await change((tx) => setDuties(tx, world, me, id, duties));
  const { session } = await change(async (tx) => signIn(tx, world, await makeSignInLink(tx, world, id, 1000)));
  expect(await actorOf(database.db, session, world.clock.now())).toMatchObject({
    teams: [first, second],
    leads: [second],
    isAdviser: true,
    isCoordinator: false,
  });
  const event = (await eventsOf(database.db, id)).find(({ action }) => action === "accounts.duties-changed");
  expect(event?.detail).toEqual({
    "adviser.before": false,
    "adviser.after": true,
    "leads.before": "",
    "leads.after": second,
    "teams.before": first,
    "teams.after": [first, second].toSorted().join(" "),
  });
  // Whoever is in no other team keeps theirs open.
  await change((tx) => setDuties(tx, world, me, id, { ...duties, teams: [second] }));
  await expect(change((tx) => closeTeam(tx, world, me, second))).rejects.toMatchObject({ code: "team-has-people" });
  for (const teams of [[], ["00000000-0000-7000-8000-000000000000"]])
    await expect(change((tx) => setDuties(tx, world, me, id, { ...duties, teams }))).rejects.toMatchObject({
      code: "team-missing",
    });
});

it("let nobody take the role of administrator from themselves, and nobody outside the team be given duties", async () => {
  const teams = [(await firstTeam(database.db)).id];
  const duties = { role: "staff", teams, leads: [], isAdviser: false, isCoordinator: false } as const;
  await expect(change((tx) => setDuties(tx, world, me, me.accountId, duties))).rejects.toMatchObject({
    code: "own-account",
  });
  await database.sql`insert into accounts (id, role, name, created_at) values ('00000000-0000-7000-8000-00000000000a', 'person', '山田', now())`;
  await expect(
    change((tx) => setDuties(tx, world, me, "00000000-0000-7000-8000-00000000000a", duties)),
  ).rejects.toMatchObject({ code: "not-found" });
});
