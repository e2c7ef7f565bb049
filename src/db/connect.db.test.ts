import { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { sql as raw } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { type Connected, connect } from "#src/db/connect.ts";
import { databaseErrorCode, isDatabaseUnavailable } from "#src/db/database-error.ts";
import { blankDatabase } from "#src/db/testing.ts";
import { readAtOnce, write } from "#src/db/write.ts";
import { silentLog } from "#src/kernel/log.ts";

let url: string;
let connected: Connected;
let drop: () => Promise<void>;
let killer: postgres.Sql;
beforeAll(async () => {
  ({ url, stop: drop } = await blankDatabase());
  killer = postgres(url, { max: 1, onnotice: () => {} });
  await killer`create table kept (n integer, part integer)`;
  connected = connect(url, { db: 3, sql: 1 }, silentLog);
});
afterAll(async () => {
  await connected.end();
  await killer.end();
  await drop();
});
beforeEach(async () => {
  await killer`truncate kept`;
});
const killOthers = () => killer`
  select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`;

test("a transaction whose connection broke does not go on outside of it", async () => {
  const later: unknown[] = [];
  const failing = write(connected.db, async (tx) => {
    await tx.execute(raw`insert into kept values (1, 1)`);
    await killOthers();
    await sleep(50);
    // Whoever goes on after an error must not write on another connection.
    for (let part = 2; part < 5; part++) {
      await tx.execute(raw`insert into kept values (1, ${part}::int)`).catch((error: unknown) => later.push(error));
      await sleep(20);
    }
  });
  await expect(failing.catch(isDatabaseUnavailable)).resolves.toBe(true);
  expect(later.map(isDatabaseUnavailable)).toEqual([true, true, true]);
  expect(await killer`select * from kept`).toEqual([]);
});

test("the reason comes out, though the rollback fails too", async () => {
  const refusal = new Error("no");
  const failing = write(connected.db, async (tx) => {
    await tx.execute(raw`select 1`);
    await killOthers();
    await sleep(50);
    throw refusal;
  });
  await expect(failing).rejects.toBe(refusal);
});

test("however often connections break under load, nothing is half-written, nothing hangs, no connection is lost", async () => {
  let acknowledged = 0;
  for (let round = 0; round < 30; round++) {
    const writing = Array.from({ length: 6 }, (_, n) =>
      write(connected.db, async (tx) => {
        for (let part = 0; part < 5; part++)
          await tx.execute(raw`insert into kept values (${round * 10 + n}::int, ${part}::int)`);
      }).then(
        () => acknowledged++,
        (error: unknown) => expect(isDatabaseUnavailable(error), String(error)).toBe(true),
      ),
    );
    await sleep(round % 5);
    await killOthers();
    await Promise.all(writing);
  }
  const whole = await killer`select n from kept group by n having count(*) = 5`;
  const broken = await killer`select n from kept group by n having count(*) <> 5`;
  expect(broken).toEqual([]);
  expect(whole.length).toBeGreaterThanOrEqual(acknowledged);
  const waits = raw`select pg_sleep(0.2)`;
  for (let tries = 0; tries < 3; tries++) await connected.answers();
  const from = performance.now();
  await Promise.all([1, 2, 3].map(() => connected.db.execute(waits)));
  expect(performance.now() - from).toBeLessThan(600);
});

test("a pool that is used up refuses after a while, as unavailable", async () => {
  const small = connect(url, { db: 1, sql: 1 }, silentLog, 300);
  const busy = small.db.execute(raw`select pg_sleep(0.8)`);
  await expect(small.db.execute(raw`select 1`).catch(isDatabaseUnavailable)).resolves.toBe(true);
  await busy;
  expect(await small.answers()).toBe(true);
  await small.end();
  await expect(small.db.execute(raw`select 1`).catch(isDatabaseUnavailable)).resolves.toBe(true);
});

test("what is read at once is read on one connection, each its own answer", async () => {
  const numbers = Array.from({ length: 40 }, (_, n) => n);
  const answers = await readAtOnce(connected.db, (reader) =>
    Promise.all(
      numbers.map((n) => reader.execute<{ n: number; pid: number }>(raw`select ${n}::int n, pg_backend_pid() pid`)),
    ),
  );
  expect(answers.map(([row]) => row?.n)).toEqual(numbers);
  expect(new Set(answers.map(([row]) => row?.pid)).size).toBe(1);
});

test("of what is read at once one may fail; whoever has the connection next is answered as asked", async () => {
  const small = connect(url, { db: 1, sql: 1 }, silentLog);
  const failing = readAtOnce(small.db, (reader) =>
    Promise.all([
      reader.execute(raw`select 1/0`),
      reader.execute(raw`select pg_sleep(0.1)`),
      reader.execute(raw`select 1 n`),
    ]),
  );
  await expect(failing.catch(databaseErrorCode)).resolves.toBe("22012");
  expect(await small.db.execute(raw`select 2 n`)).toEqual([{ n: 2 }]);
  await write(small.db, (tx) => tx.execute(raw`insert into kept values (7, 1)`));
  expect(await killer`select n, part from kept`).toEqual([{ n: 7, part: 1 }]);
  await small.end();
});

test("where the connection breaks, all that was read at once fails, as unavailable, and the next have one that works", async () => {
  const reading = readAtOnce(connected.db, async (reader) => {
    const all = Promise.allSettled([0.3, 0, 0].map((seconds) => reader.execute(raw`select pg_sleep(${seconds})`)));
    await sleep(50);
    await killOthers();
    return all;
  });
  const ends = await reading;
  expect(ends.map((end) => end.status === "rejected" && isDatabaseUnavailable(end.reason))).toEqual([true, true, true]);
  // Idle connections were ended too; the pool hears of each by and by.
  await vi.waitFor(async () => expect(await connected.db.execute(raw`select 1 n`)).toEqual([{ n: 1 }]));
});

test("an idle connection that breaks is no harm, and sessions are in UTC", async () => {
  await connected.answers();
  await killOthers();
  await sleep(50);
  expect(await connected.db.execute(raw`select current_setting('TimeZone') as zone`)).toEqual([{ zone: "UTC" }]);
});

test("errors of the database keep their code", async () => {
  const failing = connected.db.execute(raw`select 1/0`);
  await expect(failing.catch(databaseErrorCode)).resolves.toBe("22012");
  await expect(failing.catch(isDatabaseUnavailable)).resolves.toBe(false);
});

test("queries that do not wait for each other leave together", async () => {
  const count = () => connected.db.execute(raw`select 1`);
  const together = async () =>
    readAtOnce(connected.db, (reader) =>
      Promise.all(Array.from({ length: 8 }, (_, i) => reader.execute(raw`select ${i}::int as i`))),
    );
  await count();
  const leaving = vi.spyOn(Socket.prototype, "_writev");
  try {
    expect((await together()).flat()).toEqual(Array.from({ length: 8 }, (_, i) => ({ i })));
    expect(leaving).toHaveBeenCalledTimes(1);
  } finally {
    leaving.mockRestore();
  }
});
