import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import postgres, { type Sql } from "postgres";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { rowCounter } from "#src/db/backup/backup-file.ts";
import { copyOut } from "#src/db/backup/copy-out.ts";
import { loadBackup } from "#src/db/backup/load-backup.ts";
import { saveBackup } from "#src/db/backup/save-backup.ts";
import { appliedMigrations, migrate } from "#src/db/migrate.ts";
import { type Migration, toMigrations } from "#src/db/migration-list.ts";
import { blankDatabase } from "#src/db/testing.ts";

const clock = { now: () => new Date("2026-11-24T00:00:00Z") };
const first = {
  "0001-a.sql": `
    create table groups (id integer primary key, leader integer, name text not null);
    create table people (
      id integer generated always as identity primary key, "Group" integer not null references groups (id),
      boss integer references people (id), note text, raw bytea, facts jsonb, at timestamptz,
      size integer generated always as (char_length(note)) stored);
    alter table groups add foreign key (leader) references people (id) not deferrable;
    create table seeds (word text primary key);
    insert into seeds values ('seed');
    create unlogged table counts (n integer);
    create sequence numbers start 1001;
    create function refuse() returns trigger language plpgsql as 'begin raise exception ''append only''; end';
    create trigger people_guard before insert on people for each row when (new.note = 'guarded') execute function refuse();`,
};
const second = {
  "0002-b.sql": "alter table people add tall boolean not null default false; update people set tall = size > 3;",
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "yorozu-backup-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const stops: (() => Promise<void>)[] = [];
const lasting: (() => Promise<void>)[] = [];
async function database(list: Migration[], ends = stops): Promise<Sql> {
  const { url, stop } = await blankDatabase();
  const sql = postgres(url, { max: 2, onnotice: () => {} });
  ends.push(() => sql.end().then(stop));
  if (list.length > 0) await migrate(sql, list);
  return sql;
}
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const contents = async (sql: Sql) => ({
  groups: await sql`select id, leader, name from groups order by id`,
  people: await sql`select id, "Group", boss, note, raw, facts, at, size from people order by id`,
  seeds: await sql`select * from seeds order by word`,
});

async function fill(sql: Sql): Promise<void> {
  await sql`insert into groups values (1, null, 'よろず'), (2, null, ${"tab\tline\nback\\slash \\. end"})`;
  await sql`insert into people ("Group", boss, note, raw, facts, at) values
    (1, null, ${"\\."}, ${Buffer.from([0, 10, 92, 46, 10, 255])}, ${sql.json({ a: ["\n", null] })}, '2026-02-28T23:59:59.123456Z'),
    (2, 1, ${"\n\\.\n"}, null, null, null), (1, 2, '', ${Buffer.alloc(0)}, 'null', 'infinity')`;
  await sql`update groups set leader = 3 where id = 1`;
  await sql`delete from seeds`;
  await sql`insert into seeds values ('changed')`;
  await sql`insert into counts values (1)`;
  await sql`select nextval('numbers'), nextval('numbers')`;
}

describe("a backup and its restore", () => {
  let list: Migration[];
  let sql: Sql;
  let file: string;
  beforeEach(async () => {
    list = toMigrations(first);
    sql = await database(list);
    await fill(sql);
    file = join(folder, `${Math.round(performance.now() * 1000)}.backup`);
  });

  test("every row comes back, keys in circles, sequences and all", async () => {
    expect(await saveBackup(sql, file, clock)).toEqual({ tables: 3, rows: 6 });
    const other = await database([]);
    const loaded = await loadBackup(other, file, { replace: false, list });
    expect(loaded).toEqual({ tables: 3, rows: 6, createdAt: "2026-11-24T00:00:00.000Z", migrated: [] });
    expect(await contents(other)).toEqual(await contents(sql));
    expect(await other`select nextval('numbers')::int as n`).toEqual([{ n: 1003 }]);
    expect(await other`insert into people ("Group") values (1) returning id`).toEqual([{ id: 4 }]);
    expect(await appliedMigrations(other)).toEqual(await appliedMigrations(sql));
  });

  test("large rows and many rows, more than any buffer holds", async () => {
    await sql`insert into people ("Group", note) select 1, repeat(md5(n::text), 20000) from generate_series(1, 8) n`;
    await sql`insert into people ("Group", note) select 1, 'x' || n from generate_series(1, 25000) n`;
    await sql`update people set note = note || '!' where id % 3 = 0`;
    const sums = (db: Sql) => db`select count(*)::int, sum(hashtextextended(id || coalesce(note, ''), 0)) from people`;
    await saveBackup(sql, file, clock);
    const other = await database([]);
    await loadBackup(other, file, { replace: false, list });
    expect(await sums(other)).toEqual(await sums(sql));
  });

  test("a slow reader gets every row, and the connection goes on", async () => {
    for (const length of [300, 3000, 9000]) {
      await sql`truncate people, groups`;
      await sql`insert into groups values (1, null, 'g')`;
      await sql`insert into people ("Group", note)
        select 1, (select string_agg(md5(n::text || m), '') from generate_series(1, ${length}::int / 32) m) from generate_series(1, 25) n`;
      const rows = await sql.begin(async (tx) => {
        const counter = rowCounter();
        for await (const chunk of copyOut(tx, "people", ["id", "note"])) {
          counter.add(chunk);
          await sleep(2);
        }
        await tx`select 1`;
        return counter.end().rows;
      });
      expect(rows).toBe(25);
    }
  });

  test("slices join without a gap", async () => {
    await sql`insert into people ("Group", note) select 1, 'x' || n from generate_series(1, 3000) n`;
    for (const sliceBytes of [1, 50_000, 1e9]) {
      const chunks: Buffer[] = [];
      await sql.begin(async (tx) => {
        for await (const chunk of copyOut(tx, "people", ["id"], sliceBytes)) chunks.push(chunk);
      });
      const ids = Buffer.concat(chunks).toString().trim().split("\n").map(Number);
      expect(ids).toEqual(Array.from({ length: 3003 }, (_, index) => index + 1));
    }
  });

  test("constraints and triggers work afterwards as before", async () => {
    await saveBackup(sql, file, clock);
    const other = await database([]);
    await loadBackup(other, file, { replace: false, list });
    await expect(other`insert into people ("Group") values (9)`).rejects.toMatchObject({ code: "23503" });
    await expect(other`insert into people ("Group", note) values (1, 'guarded')`).rejects.toThrow("append only");
    const states = (db: Sql) =>
      db`select conname, condeferrable, condeferred from pg_constraint where contype = 'f' order by 1`;
    expect(await states(other)).toEqual(await states(sql));
  });

  test("the file is for its owner only and nothing half-written is left", async () => {
    await saveBackup(sql, file, clock);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(`${file}.part`, { throwIfNoEntry: false })).toBeUndefined();
  });

  test("is of one moment, whatever is written meanwhile", async () => {
    await sql`insert into groups (id, name) select n, 'g' from generate_series(10, 30000) n`;
    let writing: Promise<unknown> = Promise.resolve();
    // The time is asked for after the moment is fixed: groups are being read when the pair is written.
    const busyClock = {
      now: () => {
        writing = sql.begin(async (tx) => {
          await tx`insert into groups (id, name) values (50000, 'late')`;
          await tx`insert into people ("Group", note) values (50000, 'late')`;
        });
        return clock.now();
      },
    };
    await saveBackup(sql, file, busyClock);
    await writing;
    const other = await database([]);
    await loadBackup(other, file, { replace: false, list });
    expect(await other`select count(*)::int as n from people where note = 'late'`).toEqual([{ n: 0 }]);
  });

  test("an older backup is brought up to the program", async () => {
    await saveBackup(sql, file, clock);
    const other = await database([]);
    const loaded = await loadBackup(other, file, { replace: false, list: toMigrations({ ...first, ...second }) });
    expect(loaded.migrated).toEqual(["0002-b"]);
    expect(await other`select id, tall from people order by id`).toEqual([
      { id: 1, tall: false },
      { id: 2, tall: true },
      { id: 3, tall: false },
    ]);
  });

  test("a newer backup is refused", async () => {
    await migrate(sql, toMigrations({ ...first, ...second }));
    await saveBackup(sql, file, clock);
    const other = await database([]);
    await expect(loadBackup(other, file, { replace: false, list })).rejects.toThrow("newer or a different version");
  });

  test("a database with rows is refused, and replaced when told to", async () => {
    await saveBackup(sql, file, clock);
    const before = await contents(sql);
    await sql`update groups set name = 'newer'`;
    await expect(loadBackup(sql, file, { replace: false, list })).rejects.toThrow("not empty (table groups has rows)");
    await loadBackup(sql, file, { replace: true, list });
    expect(await contents(sql)).toEqual(before);
  });

  test("a row whose key leads nowhere is refused", async () => {
    await sql`alter table people drop constraint "people_Group_fkey"`;
    await sql`update people set "Group" = 77 where id = 2`;
    await saveBackup(sql, file, clock);
    const other = await database([]);
    await expect(loadBackup(other, file, { replace: false, list })).rejects.toThrow(
      "break a rule of the database (people_Group_fkey)",
    );
    expect(await other`select to_regclass('people') as t`).toEqual([{ t: null }]);
  });

  test("any text and any bytes come back as they were", async () => {
    const other = await database([]);
    const text = fc.string({ unit: "binary", maxLength: 40 }).map((t) => t.replaceAll("\0", ""));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, fc.uint8Array({ maxLength: 40 })), { maxLength: 40 }), async (rows) => {
        await sql`truncate people, groups`;
        await sql`insert into groups values (1, null, 'g')`;
        const people = rows.map(([note, raw]) => ({ Group: 1, note: note.toWellFormed(), raw: Buffer.from(raw) }));
        if (people.length > 0) await sql`insert into people ${sql(people)}`;
        await saveBackup(sql, file, clock);
        await loadBackup(other, file, { replace: true, list });
        expect(await contents(other)).toEqual(await contents(sql));
      }),
      { numRuns: 4 },
    );
  });
});

describe("a broken backup", () => {
  const list = toMigrations(first);
  let sql: Sql;
  let file: string;
  let good: Buffer;
  let before: Awaited<ReturnType<typeof contents>>;
  beforeAll(async () => {
    sql = await database(list, lasting);
    await fill(sql);
    file = join(folder, "broken.backup");
    await saveBackup(sql, file, clock);
    good = readFileSync(file);
    before = await contents(sql);
  });
  afterAll(async () => {
    for (const stop of lasting) await stop();
  });

  test.each<[string, (bytes: Buffer) => Buffer, string]>([
    ["cut short", (bytes) => bytes.subarray(0, bytes.length / 2), "damaged"],
    ["a changed byte", (bytes) => changed(bytes, Math.floor(bytes.length / 2)), ""],
    ["not gzip", () => Buffer.from("hello"), "not a backup"],
    ["another gzip", () => gzipSync("hello\nworld\n"), "not a backup"],
    ["a lost row", (bytes) => edited(bytes, (text) => text.replace(/^2\t.*\n/m, "")), "do not match their checksum"],
    [
      "a changed letter",
      (bytes) => edited(bytes, (text) => text.replace("よろず", "ようず")),
      "do not match their checksum",
    ],
    ["a wrong row count", (bytes) => edited(bytes, (text) => text.replace('"rows":2', '"rows":3')), "do not match"],
    [
      "a bad row far from the end",
      (bytes) => edited(bytes, (text) => text.replace(/^1\t.*\n/m, `1\n${"3\t\\\\N\tx\n".repeat(400_000)}`)),
      "do not fit",
    ],
    [
      "rows without an end",
      (bytes) => edited(bytes, (text) => text.slice(0, text.indexOf("\n1\t") + 3)),
      "ends too early",
    ],
    ["no closing", (bytes) => edited(bytes, (text) => text.replace(/\{"complete".*\n/, "")), "ends too early"],
    [
      "a row of too few columns",
      (bytes) => edited(bytes, (text) => text.replace(/^1\t.*\n/m, "1\n")),
      "rows of table groups do not fit",
    ],
  ])("%s changes nothing", async (_name, spoil, words) => {
    writeFileSync(file, spoil(good));
    await expect(loadBackup(sql, file, { replace: true, list })).rejects.toThrow(words);
    expect(await contents(sql)).toEqual(before);
  });
});

function changed(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

function edited(bytes: Buffer, edit: (text: string) => string): Buffer {
  return gzipSync(edit(gunzipSync(bytes).toString("utf8")));
}
