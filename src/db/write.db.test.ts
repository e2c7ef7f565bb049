import { sql as raw } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, test } from "vitest";
import { databaseErrorCode, isDatabaseUnavailable } from "#src/db/database-error.ts";
import { type TestDatabase, testDatabase } from "#src/db/testing.ts";
import { type Db, type Reader, readTogether, type Tx, write } from "#src/db/write.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await database.sql`create table counters (id integer primary key, n integer not null)`;
});
afterAll(() => database.stop());
beforeEach(async () => {
  await database.sql`truncate counters`;
  await database.sql`insert into counters values (1, 0), (2, 0)`;
});
const numbers = async () => (await database.sql<{ n: number }[]>`select n from counters order by id`).map(({ n }) => n);

describe("write", () => {
  test("commits and returns", async () => {
    const result = await write(database.db, async (tx) => {
      await tx.execute(raw`update counters set n = 5 where id = 1`);
      return "done";
    });
    expect([result, await numbers()]).toEqual(["done", [5, 0]]);
  });

  test("rolls back and throws what was thrown", async () => {
    const refusal = new Error("no");
    const failing = write(database.db, async (tx) => {
      await tx.execute(raw`update counters set n = 5`);
      throw refusal;
    });
    await expect(failing).rejects.toBe(refusal);
    expect(await numbers()).toEqual([0, 0]);
  });

  test("two that deadlock both succeed", async () => {
    let met: () => void = () => {};
    const both = new Promise<void>((resolve) => {
      met = resolve;
    });
    let waiting = 0;
    let runs = 0;
    const add = (first: number, second: number) =>
      write(database.db, async (tx) => {
        runs++;
        await tx.execute(raw`update counters set n = n + 1 where id = ${first}`);
        if (++waiting === 2) met();
        await both;
        await tx.execute(raw`update counters set n = n + 1 where id = ${second}`);
      });
    await Promise.all([add(1, 2), add(2, 1)]);
    expect(await numbers()).toEqual([2, 2]);
    // One of them was broken off at least once; on a slow machine both may be.
    expect(runs).toBeGreaterThanOrEqual(3);
  });

  test("gives up after three more tries", async () => {
    let runs = 0;
    const failing = write(database.db, async (tx) => {
      runs++;
      await tx.execute(raw`do $$ begin raise exception 'conflict' using errcode = '40001'; end $$`);
    });
    await expect(failing.catch(databaseErrorCode)).resolves.toBe("40001");
    expect(runs).toBe(4);
  });

  test("does not repeat other errors", async () => {
    let runs = 0;
    const failing = write(database.db, async (tx) => {
      runs++;
      await tx.execute(raw`insert into counters values (1, 1)`);
    });
    await expect(failing.catch(databaseErrorCode)).resolves.toBe("23505");
    expect(runs).toBe(1);
  });
});

test("readTogether sees one moment and cannot write", async () => {
  await readTogether(database.db, async (reader) => {
    await reader.execute(raw`select 1`);
    await database.sql`update counters set n = 9`;
    const rows = await reader.execute<{ n: number }>(raw`select n from counters`);
    expect(rows.map(({ n }) => n)).toEqual([0, 0]);
  });
  const writing = readTogether(database.db, (reader) => reader.execute(raw`update counters set n = 1`));
  await expect(writing.catch(databaseErrorCode)).resolves.toBe("25006");
});

test("forgetting the transaction does not compile", () => {
  expectTypeOf<Db>().toExtend<Reader>();
  expectTypeOf<Tx>().toExtend<Reader>();
  expectTypeOf<Db>().not.toExtend<Tx>();
  expectTypeOf<Reader>().not.toExtend<Tx>();
  expectTypeOf<Reader>().not.toExtend<Db>();
  expectTypeOf<Db>().not.toHaveProperty("insert");
  expectTypeOf<Tx>().toHaveProperty("insert");
});

test("dates are dates in sql, whatever the time zone of the machine", async () => {
  const at = new Date("2026-03-01T00:30:00.123Z");
  const [row] =
    await database.sql`select ${at}::timestamptz as at, to_char(${at}::timestamptz, 'YYYY-MM-DD HH24:MI') as utc`;
  expect(row).toEqual({ at, utc: "2026-03-01 00:30" });
});

test("a connection that breaks counts as unavailable", async () => {
  const broken = database.sql`select pg_terminate_backend(pg_backend_pid())`;
  await expect(broken.catch(isDatabaseUnavailable)).resolves.toBe(true);
  expect(isDatabaseUnavailable(new Error("bug"))).toBe(false);
});
