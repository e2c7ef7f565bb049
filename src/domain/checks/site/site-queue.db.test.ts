import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { migrateJobs } from "#src/db/migrate-jobs.ts";
import { type TestDatabase, testDatabase } from "#src/db/testing.ts";
import { write } from "#src/db/write.ts";
import { readSiteAddress } from "#src/domain/checks/site/site-address.ts";
import { startSiteCheck } from "#src/domain/checks/site/site-checks.ts";
import {
  brakeMs,
  claimRun,
  leaseMs,
  mostAttempts,
  noteProgress,
  placeInQueue,
  runsOf,
} from "#src/domain/checks/site/site-queue.ts";
import { siteSweeper } from "#src/domain/checks/site/sweep-sites.ts";
import type { VisitSite } from "#src/domain/checks/site/visit-site.ts";
import { aWorld } from "#src/kernel/world.factory.ts";

let database: TestDatabase;
let world: ReturnType<typeof aWorld>;
beforeAll(async () => {
  database = await testDatabase();
  await migrateJobs(database.url);
});
beforeEach(async () => {
  world = aWorld();
  await database.sql`delete from checks`;
  await database.sql`delete from site_brakes`;
});
afterAll(() => database?.stop());

const start = (typed: string, requester: string) => {
  const address = readSiteAddress(typed);
  if (typeof address === "string") throw new Error(address);
  return write(database.db, (tx) => startSiteCheck(tx, world, { address, requester, locale: "ja" }));
};
const claim = () => write(database.db, (tx) => claimRun(tx, world));
const answer: VisitSite = async () => ({
  kind: "answered",
  status: 200,
  headers: {},
  body: "",
  isCut: false,
  secure: null,
});

describe("the queue of site checks", () => {
  it("lets everybody go once before anybody goes twice", async () => {
    for (const site of ["a1.test", "a2.test", "a3.test"]) await start(site, "anna");
    await start("b1.test", "ben");
    await start("c1.test", "chie");
    const order = [];
    for (let run = await claim(); run; run = await claim()) order.push(run.site);
    expect(order).toEqual(["a1.test", "b1.test", "c1.test", "a2.test", "a3.test"]);
  });

  it("looks at a site once a minute, with and without www, whoever asks", async () => {
    await start("one.test", "anna");
    await start("https://www.one.test/about", "ben");
    expect((await claim())?.site).toBe("one.test");
    world.pass(brakeMs - 1);
    expect(await claim()).toBeNull();
    world.pass(1);
    expect((await claim())?.address).toBe("https://www.one.test/about");
  });

  it("begins a run anew whose process is not heard of, and not one that lives", async () => {
    await start("one.test", "anna");
    const first = await claim();
    if (!first) throw new Error("nothing to claim");
    world.pass(leaseMs - 1);
    expect(await write(database.db, (tx) => noteProgress(tx, world, first, "pages", 7))).toBe(true);
    world.pass(leaseMs - 1);
    expect(await claim()).toBeNull();
    world.pass(brakeMs);
    const second = await claim();
    expect(second).toMatchObject({ id: first.id, attempts: 2, requests: 0 });
    expect(await write(database.db, (tx) => noteProgress(tx, world, first, "styles", 9))).toBe(false);
    for (let attempt = 2; attempt < mostAttempts; attempt += 1) {
      world.pass(leaseMs + brakeMs);
      expect(await claim()).not.toBeNull();
    }
    world.pass(leaseMs + brakeMs);
    expect(await claim()).toBeNull();
    const [run] = await runsOf(database.db, { organisationId: first.organisationId, id: first.checkId });
    expect(run?.state).toBe("failed");
  });

  it("tells the place that a run has", async () => {
    await start("a1.test", "anna");
    const second = await start("a2.test", "anna");
    await start("b1.test", "ben");
    const [run] = await runsOf(database.db, second);
    expect(run && (await placeInQueue(database.db, world.clock.now(), run))).toBe(2);
  });

  it("gives one site to one of several who claim at once", async () => {
    for (const who of ["a", "b", "c", "d"]) await start("one.test", who);
    const claimed = await Promise.all(Array.from({ length: 6 }, claim));
    expect(claimed.filter((run) => run !== null)).toHaveLength(1);
  });

  it("brings 200 checks of two askers to their end over two processes, one of which stops on the way", async () => {
    for (let i = 0; i < 200; i += 1) await start(`s${i}.test`, i % 20 === 0 ? "small" : "large");
    const ended: string[] = [];
    const sweeper = (visit: VisitSite) =>
      siteSweeper({
        db: database.db,
        world,
        visit,
        pause: async (ms) => {
          if (ms > 1000) world.pass(ms);
        },
        reminder: () => ({ subject: "", body: "" }),
        failed: (error) => ended.push(String(error)),
      });
    const second = sweeper(answer);
    let seen = 0;
    const first = sweeper(async (url) => {
      seen += 1;
      if (seen === 300) void first.stop();
      return answer(url);
    });
    await Promise.all([first.sweep(), second.sweep()]);
    await second.sweep();
    expect(ended).toEqual([]);
    const states = await database.sql`select state, count(*)::int n from site_runs group by state`;
    expect(states.map(({ state, n }) => [state, n])).toEqual([["done", 200]]);
  });

  it("lets nobody fill a letter box: five reminders an hour reach an address, the others wait for the next look", async () => {
    for (let i = 0; i < 8; i += 1) await start(`r${i}.test`, "anna");
    await database.sql`update checks set mail = 'somebody@example.org'`;
    const day = (days: number) => new Date(world.clock.now().getTime() + days * 86_400_000).toISOString();
    const certificate = {
      issuer: "x",
      names: [],
      validFrom: day(-80),
      validTo: day(5),
      keyKind: "ec",
      keyBits: 256,
    } as const;
    const visit: VisitSite = async (url) => ({
      ...(await answer(url)),
      secure: url.startsWith("https:") ? { problem: null, protocol: "TLSv1.3", certificate } : null,
    });
    const failures: unknown[] = [];
    const sweeper = siteSweeper({
      db: database.db,
      world,
      visit,
      pause: async (ms) => {
        if (ms > 1000) world.pass(ms);
      },
      reminder: () => ({ subject: "", body: "" }),
      failed: (error) => failures.push(error),
    });
    const told = async () => {
      await sweeper.sweep();
      const [row] = await database.sql`
        select (select count(*)::int from outbox where to_address = 'somebody@example.org') mails,
          (select count(*)::int from checks where content->'reminded' <> 'null') reminded`;
      return { ...row };
    };
    expect(await told()).toEqual({ mails: 5, reminded: 5 });
    world.pass(26 * 3_600_000);
    expect(await told()).toEqual({ mails: 8, reminded: 8 });
    expect(failures).toEqual([]);
  });
});
