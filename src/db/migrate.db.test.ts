import postgres, { type Sql } from "postgres";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { appliedMigrations, migrate } from "#src/db/migrate.ts";
import { type Migration, toMigrations } from "#src/db/migration-list.ts";
import { blankDatabase } from "#src/db/testing.ts";

const one = { "0001-a.sql": "create table a (id integer primary key);\ninsert into a values (1);" };
const two = { "0002-b.sql": "create table b (id integer references a);" };

let url: string;
let sql: Sql;
let drop: () => Promise<void>;
beforeEach(async () => {
  const blank = await blankDatabase();
  url = blank.url;
  drop = blank.stop;
  sql = postgres(url, { onnotice: () => {} });
});
afterEach(async () => {
  await sql.end();
  await drop();
});
const list = (texts: Record<string, string>): Migration[] => toMigrations(texts);

describe("migrate", () => {
  test("applies what is missing, in order, once", async () => {
    expect(await migrate(sql, list({ ...two, ...one }))).toEqual(["0001-a", "0002-b"]);
    expect(await migrate(sql, list({ ...one, ...two }))).toEqual([]);
    expect((await appliedMigrations(sql)).map((row) => row.number)).toEqual([1, 2]);
  });

  test("many nodes at once apply each migration once", async () => {
    const nodes = Array.from({ length: 6 }, () => postgres(url, { max: 1, onnotice: () => {} }));
    const applied = await Promise.all(nodes.map((node) => migrate(node, list({ ...one, ...two }))));
    await Promise.all(nodes.map((node) => node.end()));
    expect(applied.flat().sort()).toEqual(["0001-a", "0002-b"]);
    expect(await sql`select * from a`).toHaveLength(1);
  });

  test("a failing migration leaves nothing of itself and names its line", async () => {
    const broken = { "0002-b.sql": "create table b (id integer);\nselect nonsense;" };
    await expect(migrate(sql, list({ ...one, ...broken }))).rejects.toThrow(
      'migration 0002-b failed in line 2: column "nonsense" does not exist',
    );
    expect(await sql`select to_regclass('b') as b`).toEqual([{ b: null }]);
    expect((await appliedMigrations(sql)).map((row) => row.name)).toEqual(["0001-a"]);
  });

  test("refuses when an applied migration was edited", async () => {
    await migrate(sql, list(one));
    await expect(migrate(sql, list({ "0001-a.sql": "select 1" }))).rejects.toThrow("0001-a was edited");
  });

  test("line ends do not count as an edit", async () => {
    await migrate(sql, list(one));
    expect(await migrate(sql, list({ "0001-a.sql": one["0001-a.sql"].replaceAll("\n", "\r\n") }))).toEqual([]);
  });

  test("refuses when the database is newer than the program", async () => {
    await migrate(sql, list({ ...one, ...two }));
    await expect(migrate(sql, list(one))).rejects.toThrow("newer version of this program (migration 0002-b)");
  });

  test("refuses a migration that appears below applied ones", async () => {
    await migrate(sql, list({ "0002-b.sql": "select 1" }));
    await expect(migrate(sql, list({ ...one, "0002-b.sql": "select 1" }))).rejects.toThrow("a number above 2");
  });
});

test("names and numbers of migration files are checked", () => {
  expect(() => list({ "1-a.sql": "" })).toThrow("not named NNNN-name.sql");
  expect(() => list({ "0001-a.sql": "", "0001-b.sql": "" })).toThrow("two migrations have number 1");
});
