import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { migrateJobs } from "#src/db/migrate-jobs.ts";
import { type TestDatabase, testDatabase } from "#src/db/testing.ts";
import { write } from "#src/db/write.ts";
import { makeAdministratorLink } from "#src/domain/accounts/sign-in.ts";
import { aWholeService } from "#src/domain/desks/directory/directory.factory.ts";
import { DirectoryHolder } from "#src/domain/desks/directory/directory-holder.ts";
import { hsdsWhole } from "#src/domain/desks/directory/hsds-list.ts";
import { hsdsFaultsOfWhole } from "#src/domain/desks/hsds-schema.factory.ts";
import { applyImport } from "#src/domain/desks/importing/apply-import.ts";
import { checkImport } from "#src/domain/desks/importing/check-import.ts";
import { importById, problemsOf } from "#src/domain/desks/importing/import-queries.ts";
import { dirtyTable, threeHeaders } from "#src/domain/desks/importing/importing.factory.ts";
import { openFile } from "#src/domain/desks/importing/open-file.ts";
import { decideMapping, orderImport, startImport } from "#src/domain/desks/importing/start-import.ts";
import { undoImport } from "#src/domain/desks/importing/undo-import.ts";
import { aWorld } from "#src/kernel/world.factory.ts";

let database: TestDatabase;
let world: ReturnType<typeof aWorld>;
let by: string;
let directory: DirectoryHolder;
beforeAll(async () => {
  database = await testDatabase();
  await migrateJobs(database.url);
  world = aWorld();
  await write(database.db, (tx) => makeAdministratorLink(tx, world));
  const [account] = await database.sql`select id from accounts limit 1`;
  by = String(account?.id);
});
afterAll(() => database?.stop());
beforeEach(async () => {
  await database.sql`truncate desk_imports, desk_records, desk_changes, desk_sources cascade`;
  await database.sql`update desk_state set version = 0`;
  directory = new DirectoryHolder(database.db, () => world.clock.now().getTime());
});

/** Imports a file as the pages and jobs do, up to the check; the import's id. */
async function checked(text: string, source: { id: string } | { name: string }, isWhole = true): Promise<string> {
  const bytes = Buffer.from(text);
  const opened = openFile(bytes);
  if (typeof opened === "string") throw new Error(opened);
  const id = await write(database.db, (tx) =>
    startImport(tx, world, { fileName: "a.csv", bytes, opened, source, isWhole, by }),
  );
  const { mapping } = (await importById(database.db, id)) ?? {};
  if (mapping) await write(database.db, (tx) => decideMapping(tx, id, { ...mapping, areaCode: "0183", isWhole }));
  await checkImport(database.db, world.clock, await directory.current(), id);
  return id;
}

async function applied(text: string, source: { id: string } | { name: string }, isWhole = true) {
  const id = await checked(text, source, isWhole);
  await write(database.db, (tx) => orderImport(tx, id, "apply"));
  await applyImport(database.db, world.clock, id);
  directory.recheck();
  const done = await importById(database.db, id);
  if (!done) throw new Error("no import");
  return done;
}

const names = async () =>
  [...(await directory.current()).records.service.values()].map(({ record }) => record.name).sort();

describe("importing a table of somebody else's", () => {
  it("tells every defect by its row, loses nothing in silence, and changes nothing before it is told to", async () => {
    const id = await checked(dirtyTable, { name: "見本の支援一覧" });
    expect(await names()).toEqual([]);
    const found = await importById(database.db, id);
    expect(found?.mapping?.notices[0]).toContain("正しさを保証するものではありません");
    expect(found?.result).toMatchObject({ rows: 8, kept: 5, added: 5, changed: 0, gone: 0 });
    const told = await problemsOf(database.db, id, { code: null, from: 0, limit: 100 });
    const codes = (line: number) =>
      told
        .filter((one) => one.line === line)
        .map(({ code }) => code)
        .sort();
    expect(codes(2)).toEqual([]);
    expect(codes(4)).toEqual(["date-unreadable"]);
    expect(codes(5)).toEqual(["date-without-year", "same-name"]);
    expect(codes(6)).toEqual(["repeated-row"]);
    expect(codes(7)).toEqual(["date-assumed", "ended"]);
    expect(codes(8)).toEqual(["name-missing"]);
    expect(codes(9)).toEqual(["misplaced", "no-such-day", "url-broken"]);
    expect(codes(10)).toEqual(["shifted"]);
  });

  it("makes services of HSDS that are valid, with everything of their row", async () => {
    await applied(dirtyTable, { name: "見本の支援一覧" });
    const now = await directory.current();
    for (const id of now.records.service.keys())
      expect(hsdsFaultsOfWhole("service", hsdsWhole(now, "service", id))).toEqual([]);
    const [bento] = [...now.records.service.values()].filter(({ record }) => record.name === "こども弁当");
    expect(hsdsWhole(now, "service", bento?.record.id ?? "")).toMatchObject({
      description: "完全予約制です。\n受け取りは店頭で。",
      eligibility_description: "小学生",
      url: "https://example.org/bento",
      organization: { name: "みほん食堂" },
      phones: [{ number: "0120-000-001", type: "voice" }],
      x_listing: { from: "2020-03-02", until: "2099-03-31", category: "食事" },
      x_given: { 11: "情報通信" },
    });
    const shown = now.desks.map(({ name }) => name).sort();
    expect(shown).toEqual(["おにぎり配布", "こども弁当", "自習室の開放", "自習室の開放"]);
    const onigiri = [...now.records.service.values()].find(({ record }) => record.name === "おにぎり配布")?.record;
    expect(onigiri).toMatchObject({
      phones: [
        { number: "06-0000-0004", type: "voice" },
        { number: "06-0000-0005", type: "fax" },
      ],
      x_given: { 開始日: "2020-02-30", URL: "www.example.org" },
    });
    const tera = [...now.records.service.values()].find(({ record }) => record.name === "一時預かり")?.record;
    expect(tera).toMatchObject({ status: "inactive", phones: [{ number: "0183-73-0001" }] });
  });

  it("does nothing when the same file comes again, and tells added, changed and gone when a later one does", async () => {
    const first = await applied(dirtyTable, { name: "見本の支援一覧" });
    const { version } = await directory.current();
    const again = await applied(dirtyTable, { id: first.sourceId });
    expect(again.result).toMatchObject({ added: 0, changed: 0, gone: 0, same: 5 });
    expect((await directory.current()).version).toBe(version);
    const later = dirtyTable
      .replace("一日百個。", "一日二百個。")
      .replace("学習,自習室の開放,高校生", "学習,新しい自習室,高校生");
    const update = await applied(later, { id: first.sourceId });
    expect(update.result).toMatchObject({ added: 1, changed: 1, gone: 1, same: 3 });
    expect(await names()).toContain("新しい自習室");
    const part = await applied(`${dirtyTable.split("\n").slice(0, 3).join("\n")}`, { id: first.sourceId }, false);
    expect(part.result).toMatchObject({ gone: 0 });
  });

  it("is undone as a whole, but for what was changed since", async () => {
    const first = await applied(dirtyTable, { name: "見本の支援一覧" });
    const before = await names();
    const bodies = await database.sql`select kind, id, body, gone_at is null live from desk_records order by kind, id`;
    const second = await applied(dirtyTable.replaceAll("みほん塾", "べつの塾").replace("一日百個。", "一日二百個。"), {
      id: first.sourceId,
    });
    expect(second.result.changed).toBe(1);
    await write(database.db, (tx) => orderImport(tx, second.id, "undo"));
    await undoImport(database.db, world.clock, second.id);
    directory.recheck();
    expect(await names()).toEqual(before);
    const after = await database.sql`select kind, id, body, gone_at is null live from desk_records order by kind, id`;
    const live = (rows: typeof bodies) => rows.filter((row) => row.live).map((row) => JSON.stringify(row));
    expect(live(after)).toEqual(live(bodies));
    await database.sql`update desk_records set seq = seq + 100 where kind = 'service' and body->>'name' = 'こども弁当'`;
    await write(database.db, (tx) => orderImport(tx, first.id, "undo"));
    await undoImport(database.db, world.clock, first.id);
    const undone = await importById(database.db, first.id);
    expect(undone?.result.keptAtUndo).toBeGreaterThanOrEqual(1);
    directory = new DirectoryHolder(database.db, () => world.clock.now().getTime());
    expect(await names()).toContain("こども弁当");
  });

  it("goes on where it was when the check is broken off, and comes to the same", async () => {
    const many = `名称,電話番号\n${Array.from({ length: 2_500 }, (_, i) => `窓口${i},03-0000-${String(i).padStart(4, "0")}`).join("\n")}`;
    const whole = await checked(many, { name: "一" });
    const bytes = Buffer.from(many);
    const opened = openFile(bytes);
    if (typeof opened === "string") throw new Error(opened);
    const broken = await write(database.db, (tx) =>
      startImport(tx, world, { fileName: "a.csv", bytes, opened, source: { name: "二" }, isWhole: true, by }),
    );
    const { mapping } = (await importById(database.db, broken)) ?? {};
    if (!mapping) throw new Error("no mapping");
    await write(database.db, (tx) => decideMapping(tx, broken, { ...mapping, isWhole: true }));
    let writes = 0;
    const dying = new Proxy(database.db, {
      get(target, name, receiver) {
        const value = Reflect.get(target, name, receiver);
        if (typeof name !== "symbol") return value;
        // The pool: after two transactions it is gone.
        return new Proxy(value, {
          get(pool, method) {
            const own = Reflect.get(pool, method);
            if (method !== "connect") return typeof own === "function" ? own.bind(pool) : own;
            return () => {
              writes += 1;
              if (writes > 2) throw new Error("killed");
              return own.call(pool);
            };
          },
        });
      },
    });
    await expect(checkImport(dying, world.clock, await directory.current(), broken)).rejects.toThrow("killed");
    expect((await importById(database.db, broken))?.readRows).toBe(2_000);
    await checkImport(database.db, world.clock, await directory.current(), broken);
    const [a, b] = [await importById(database.db, whole), await importById(database.db, broken)];
    expect(b?.result.kept).toBe(2_500);
    expect([b?.state, b?.readRows, b?.result.rows]).toEqual([a?.state, a?.readRows, a?.result.rows]);
  });

  it("finds three rows that name the columns, and prefectures by their code", async () => {
    const done = await applied(threeHeaders, { name: "制度" });
    expect(done.mapping).toMatchObject({ headerRows: 3 });
    expect(done.result).toMatchObject({ rows: 2, added: 2 });
    const now = await directory.current();
    expect(now.desks.map(({ name, x_yorozu: own }) => [name, own.prefectures])).toEqual(
      expect.arrayContaining([
        ["住まいの給付", ["JP-13"]],
        ["仕事の相談", []],
      ]),
    );
  });

  it("takes over what another source had and has no more, and gives it back when it is undone", async () => {
    const { schedules: _hours, ...service } = aWholeService(1);
    const records = JSON.stringify([
      { ...service, metadata: [{ ...aChange, last_action_date: "2008-09-15T15:53:00Z" }] },
    ]);
    const first = await applied(records, { name: "まちがえた名前" });
    await write(database.db, (tx) => orderImport(tx, first.id, "undo"));
    await undoImport(database.db, world.clock, first.id);
    directory.recheck();
    const second = await applied(records, { name: "正しい名前" });
    expect(second.result).toMatchObject({ added: 1, foreign: 0, problems: { "field-wrong": 1 } });
    const now = await directory.current();
    const entry = now.records.service.get(service.id);
    expect(entry).toMatchObject({
      sourceId: second.sourceId,
      record: { metadata: [{ last_action_date: "2008-09-15" }] },
    });
    expect(hsdsFaultsOfWhole("service", hsdsWhole(now, "service", service.id))).toEqual([]);
    await write(database.db, (tx) => orderImport(tx, second.id, "undo"));
    await undoImport(database.db, world.clock, second.id);
    directory.recheck();
    expect(await names()).toEqual([]);
  });
});

const aChange = {
  id: "0190b000-0000-7000-8000-000000000001",
  resource_id: "0190b000-0000-7000-8000-000000000002",
  resource_type: "service",
  last_action_type: "create",
  field_name: "name",
  previous_value: "a",
  replacement_value: "b",
  updated_by: "c",
};
