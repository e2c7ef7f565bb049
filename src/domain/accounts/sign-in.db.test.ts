import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "#src/db/testing.ts";
import { write } from "#src/db/write.ts";
import { stranger } from "#src/domain/accounts/actor.ts";
import { sessionLifeMs } from "#src/domain/accounts/session-rules.ts";
import {
  actorOf,
  deleteEnded,
  linkLifeMs,
  makeAdministratorLink,
  signIn,
  signOut,
} from "#src/domain/accounts/sign-in.ts";
import { aWorld } from "#src/kernel/world.factory.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.stop());

const link = (world: ReturnType<typeof aWorld>) => write(database.db, (tx) => makeAdministratorLink(tx, world));
const use = (world: ReturnType<typeof aWorld>, token: string) => write(database.db, (tx) => signIn(tx, world, token));

describe("the administrator's link", () => {
  it("opens a session once, with a token of its own", async () => {
    const world = aWorld();
    const token = await link(world);
    const { session } = await use(world, token);
    expect(session).not.toBe(token);
    expect((await actorOf(database.db, session, world.clock.now())).role).toBe("administrator");
    await expect(use(world, token)).rejects.toMatchObject({ code: "expired" });
  });

  it("opens one session when two use it at the same moment", async () => {
    const world = aWorld();
    const token = await link(world);
    const outcomes = await Promise.allSettled([use(world, token), use(world, token), use(world, token)]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("ends after an hour, and what was never a link is told the same", async () => {
    const world = aWorld();
    const token = await link(world);
    world.pass(linkLifeMs + 1);
    await expect(use(world, token)).rejects.toMatchObject({ code: "expired" });
    await expect(use(world, "nonsense")).rejects.toMatchObject({ code: "expired" });
  });

  it("always leads to the same account", async () => {
    const world = aWorld();
    await link(world);
    await link(world);
    expect(await database.sql`select 1 from accounts`).toHaveLength(1);
  });
});

describe("a session", () => {
  it("ends by signing out, by its age, and is nobody's when made up", async () => {
    const world = aWorld();
    const { session } = await use(world, await link(world));
    expect(await actorOf(database.db, "A".repeat(32), world.clock.now())).toEqual(stranger);
    expect(await actorOf(database.db, undefined, world.clock.now())).toEqual(stranger);
    const late = new Date(world.clock.now().getTime() + sessionLifeMs + 1);
    expect(await actorOf(database.db, session, late)).toEqual(stranger);
    await write(database.db, (tx) => signOut(tx, session));
    expect(await actorOf(database.db, session, world.clock.now())).toEqual(stranger);
  });

  it("is swept away when it has ended", async () => {
    const world = aWorld();
    await use(world, await link(world));
    await write(database.db, (tx) => deleteEnded(tx, new Date(world.clock.now().getTime() + 2 * sessionLifeMs)));
    expect(await database.sql`select 1 from sessions`).toHaveLength(0);
  });
});
