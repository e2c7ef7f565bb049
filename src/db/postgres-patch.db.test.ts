import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "#src/db/connect.ts";
import { isDatabaseUnavailable } from "#src/db/database-error.ts";
import { blankDatabase } from "#src/db/testing.ts";

// What scripts/patch-packages.mjs mends in postgres.js; without it the first test ends the whole process.
let url: string;
let drop: () => Promise<void>;
let killer: postgres.Sql;
beforeAll(async () => {
  ({ url, stop: drop } = await blankDatabase());
  killer = postgres(url, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await killer.end();
  await drop();
});
const killOthers = () => killer`
  select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`;

test("a connection whose server went away refuses what comes next", async () => {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const reserved = await sql.reserve();
  await reserved`select 1`;
  await killOthers();
  for (let tries = 0; tries < 3; tries++) {
    await expect(reserved`select 1`.catch(isDatabaseUnavailable)).resolves.toBe(true);
    await sleep(5);
  }
  await sql.end({ timeout: 1 });
});

test("the pool works again at once, however often connections break under load", async () => {
  const { sql, end } = connect(url, { db: 1, sql: 3 });
  let slowestMs = 0;
  for (let round = 0; round < 40; round++) {
    const transactions = Array.from({ length: 6 }, () =>
      sql
        .begin(async (tx) => {
          for (let n = 0; n < 20; n++) await tx`select ${n}::int`;
        })
        .catch((error: unknown) => expect(isDatabaseUnavailable(error), String(error)).toBe(true)),
    );
    await sleep(round % 5);
    await killOthers();
    await Promise.all(transactions);
    const from = performance.now();
    // Each of the three connections may have been told of its end just now.
    for (let tries = 0; tries < 4; tries++)
      if (
        await sql`select 1`.then(
          () => true,
          () => false,
        )
      )
        break;
    slowestMs = Math.max(slowestMs, performance.now() - from);
  }
  expect(slowestMs).toBeLessThan(4000);
  const from = performance.now();
  await end();
  expect(performance.now() - from).toBeLessThan(1900);
});
