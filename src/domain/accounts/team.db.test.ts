import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "#src/db/testing.ts";
import { type Tx, write } from "#src/db/write.ts";
import type { Member } from "#src/domain/accounts/actor.ts";
import {
  actorOf,
  invitationLifeMs,
  makeAdministratorLink,
  makeSignInLink,
  signIn,
} from "#src/domain/accounts/sign-in.ts";
import {
  accountByMail,
  addToTeam,
  canChangeTeam,
  changeAccount,
  setActive,
  teamOf,
} from "#src/domain/accounts/team.ts";
import { firstTeam } from "#src/domain/accounts/teams.ts";
import { aWorld } from "#src/kernel/world.factory.ts";

let database: TestDatabase;
let me: Member;
const world = aWorld();
const change = <T>(work: (tx: Tx) => Promise<T>) => write(database.db, work);
beforeAll(async () => {
  database = await testDatabase();
  await change((tx) => makeAdministratorLink(tx, world));
  const [account] = await database.sql`select id from accounts`;
  me = { role: "administrator", accountId: account?.id };
});
afterAll(() => database.stop());

it("takes people in, who sign in as staff and no more", async () => {
  const id = await change((tx) => addToTeam(tx, world, me, { name: "佐藤", mail: "Sato@example.org" }));
  const { session } = await change(async (tx) =>
    signIn(tx, world, await makeSignInLink(tx, world, id, invitationLifeMs)),
  );
  const actor = await actorOf(database.db, session, world.clock.now());
  expect(actor).toEqual({
    role: "staff",
    accountId: id,
    teams: [(await firstTeam(database.db)).id],
    leads: [],
    isAdviser: false,
    isCoordinator: false,
  });
  expect(canChangeTeam(actor)).toBe(false);
  expect((await accountByMail(database.db, "sato@EXAMPLE.org"))?.id).toBe(id);
});

it("has each address once, whatever its capitals", async () => {
  await expect(
    change((tx) => addToTeam(tx, world, me, { name: "別人", mail: "SATO@example.org" })),
  ).rejects.toMatchObject({ code: "mail-taken" });
  await expect(
    change((tx) => changeAccount(tx, world, me, me.accountId, { name: "管理", mail: "sato@example.org" })),
  ).rejects.toMatchObject({ code: "mail-taken" });
  await change((tx) => changeAccount(tx, world, me, me.accountId, { name: "管理", mail: "kanri@example.org" }));
});

it("lets people go at once: no session, no link, no mail works any more, and comes back only with a new link", async () => {
  const id = await change((tx) => addToTeam(tx, world, me, { name: "鈴木", mail: "suzuki@example.org" }));
  const unused = await change((tx) => makeSignInLink(tx, world, id, invitationLifeMs));
  const { session } = await change(async (tx) =>
    signIn(tx, world, await makeSignInLink(tx, world, id, invitationLifeMs)),
  );
  await change((tx) => setActive(tx, world, me, id, false));
  expect((await actorOf(database.db, session, world.clock.now())).role).toBe("stranger");
  await expect(change((tx) => signIn(tx, world, unused))).rejects.toMatchObject({ code: "expired" });
  expect(await accountByMail(database.db, "suzuki@example.org")).toBeNull();
  expect((await teamOf(database.db)).at(-1)?.id).toBe(id);
  await change((tx) => setActive(tx, world, me, id, true));
  expect((await actorOf(database.db, session, world.clock.now())).role).toBe("stranger");
});

it("lets nobody act whose account is closed, even with a session that was left over", async () => {
  const id = await change((tx) => addToTeam(tx, world, me, { name: "田中", mail: "tanaka@example.org" }));
  const { session } = await change(async (tx) =>
    signIn(tx, world, await makeSignInLink(tx, world, id, invitationLifeMs)),
  );
  await database.sql`update accounts set deactivated_at = now() where id = ${id}`;
  expect((await actorOf(database.db, session, world.clock.now())).role).toBe("stranger");
});

it("lets nobody lock themselves out", async () => {
  await expect(change((tx) => setActive(tx, world, me, me.accountId, false))).rejects.toMatchObject({
    code: "own-account",
  });
});
