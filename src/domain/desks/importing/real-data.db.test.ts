import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrateJobs } from "#src/db/migrate-jobs.ts";
import { type TestDatabase, testDatabase } from "#src/db/testing.ts";
import { write } from "#src/db/write.ts";
import { makeAdministratorLink } from "#src/domain/accounts/sign-in.ts";
import { DirectoryHolder } from "#src/domain/desks/directory/directory-holder.ts";
import { hsdsWhole } from "#src/domain/desks/directory/hsds-list.ts";
import { hsdsFaultsOfWhole } from "#src/domain/desks/hsds-schema.factory.ts";
import { applyImport } from "#src/domain/desks/importing/apply-import.ts";
import { checkImport } from "#src/domain/desks/importing/check-import.ts";
import { importById, problemsOf } from "#src/domain/desks/importing/import-queries.ts";
import { openFile } from "#src/domain/desks/importing/open-file.ts";
import { decideMapping, orderImport, startImport } from "#src/domain/desks/importing/start-import.ts";
import { undoImport } from "#src/domain/desks/importing/undo-import.ts";
import { zip } from "#src/engines/tables/zip.ts";
import { packageRoot } from "#src/kernel/package-root.ts";
import { aWorld } from "#src/kernel/world.factory.ts";

// npm run check:data: real files as they came, through the same import as by the pages.

const isWanted = process.env.CHECK_DATA === "1";
const folder = process.env.DATA_FOLDER ?? join(packageRoot(), "../shared/data");
const read = (path: string) => readFileSync(join(folder, path));
/** The old tables are one data package; this is how one comes. */
const oldTables = () =>
  zip(
    readdirSync(join(folder, "hsds-sample-2.x/all_resources")).map((name): [string, Buffer] => [
      name,
      read(`hsds-sample-2.x/all_resources/${name}`),
    ]),
  );

/**
 * Rows, services made of them, and how many problems of each kind are told. Counted apart from this program (Python's csv
 * and json) were: rows of the three tables and of all municipal lists but the two files that hold several, the 14 repeated rows, the
 * six unreadable dates of the later national list. All other figures are what the import told when it was written, looked
 * through but not counted again: they show when something changes, not that it is right.
 */
type Expected = { rows: number; kept: number; problems: Record<string, number> };
const municipal = (name: string, rows: number, problems: Record<string, number> = {}): [string, Expected] => [
  `municipal-desks/${name}_2022.json`,
  { rows, kept: rows, problems },
];
const british = (
  name: string,
  rows: number,
  kept: number,
  problems: Record<string, number> = {},
): [string, Expected] => [`hsds-uk-responses/${name}.json`, { rows, kept, problems }];
const expected: Array<[string, Expected]> = [
  [
    "support-offers-2020/vscovid19-data-20200402212258.csv",
    {
      rows: 460,
      kept: 446,
      problems: {
        "date-assumed": 86,
        "date-unreadable": 23,
        "date-without-year": 19,
        ended: 193,
        "repeated-row": 14,
        "same-name": 28,
        "url-broken": 1,
      },
    },
  ],
  [
    "support-offers-2020/vscovid19-data-20210310224218.csv",
    { rows: 58, kept: 58, problems: { "date-unreadable": 6, ended: 37, misplaced: 2, "same-name": 2 } },
  ],
  ["support-programmes/programmes.csv", { rows: 122, kept: 122, problems: { "phone-unreadable": 105 } }],
  municipal("childcare_support", 5),
  municipal("educational_institutions", 46),
  municipal("emergnecy_evacuation", 75),
  municipal("evacuation", 33),
  municipal("grouphome", 16),
  municipal("kids_club", 14),
  municipal("kids_stations", 7),
  municipal("libraries", 4),
  municipal("life_event", 19),
  municipal("medical_institutions", 93, { "same-name": 1 }),
  municipal("nurseries", 13),
  municipal("playgrounds", 48),
  municipal("social_welfare_facilties", 122, { "same-name": 2 }),
  municipal("support_for_handicapped", 9),
  british("organization", 2, 1, { "field-unknown": 3 }),
  british("organization_list", 10, 0, { "field-missing": 7, "field-unknown": 11, "id-not-uuid": 22 }),
  british("service_at_location_full", 1, 1, { "field-unknown": 3 }),
  british("service_at_location_list", 1, 1),
  british("service_full", 1, 1, { "field-unknown": 3 }),
  british("service_list", 1, 1),
  british("taxonomy", 2, 0, { "field-unknown": 1 }),
  british("taxonomy_list", 1, 0),
  british("taxonomy_term", 1, 0, { "field-unknown": 1 }),
  british("taxonomy_term_list", 1, 0, { "field-unknown": 1 }),
  [
    "hsds-sample-2.x.zip",
    {
      rows: 44,
      kept: 13,
      problems: { "field-missing": 2, "field-wrong": 1, "id-not-uuid": 8, "not-a-record": 1, "old-field": 9 },
    },
  ],
];

describe.runIf(isWanted)("real files", () => {
  let database: TestDatabase;
  let world: ReturnType<typeof aWorld>;
  let by: string;
  let directory: DirectoryHolder;
  beforeAll(async () => {
    database = await testDatabase();
    await migrateJobs(database.url);
    world = aWorld();
    await write(database.db, (tx) => makeAdministratorLink(tx, world));
    by = String((await database.sql`select id from accounts limit 1`)[0]?.id);
    directory = new DirectoryHolder(database.db, () => world.clock.now().getTime());
  });
  afterAll(() => database?.stop());

  it.each(expected)("%s", async (path, { rows, kept, problems }) => {
    const bytes = path.endsWith(".zip") ? oldTables() : read(path);
    const opened = openFile(bytes);
    if (typeof opened === "string") throw new Error(opened);
    const start = (source: { id: string } | { name: string }) =>
      write(database.db, (tx) => startImport(tx, world, { fileName: "a", bytes, opened, source, isWhole: true, by }));
    const check = async (id: string) => {
      const { mapping } = (await importById(database.db, id)) ?? {};
      if (mapping) {
        const fields = mapping.fields.map((field, i) => (isNameless(path) && i === 1 ? ("name" as const) : field));
        await write(database.db, (tx) =>
          decideMapping(tx, id, { ...mapping, fields, areaCode: "0183", isWhole: true }),
        );
      }
      await checkImport(database.db, world.clock, await directory.current(), id);
      return importById(database.db, id);
    };
    const before = (await directory.current()).records.service.size;
    const id = await start({ name: path });
    const found = await check(id);
    expect(found?.result).toMatchObject({ rows, kept, added: kept, problems });
    expect(found?.result.problems).toEqual(problems);
    await write(database.db, (tx) => orderImport(tx, id, "apply"));
    await applyImport(database.db, world.clock, id);
    directory.recheck();
    const now = await directory.current();
    expect(now.records.service.size - before).toBe(kept);
    for (const service of now.records.service.keys())
      expect(hsdsFaultsOfWhole("service", hsdsWhole(now, "service", service))).toEqual([]);
    // The same file again would change nothing; and the whole goes as it came.
    const again = await check(await start({ id: found?.sourceId ?? "" }));
    expect(again?.result).toMatchObject({ added: 0, changed: 0, gone: 0, same: kept });
    await write(database.db, (tx) => orderImport(tx, id, "undo"));
    await undoImport(database.db, world.clock, id);
    directory.recheck();
    expect((await directory.current()).records.service.size).toBe(before);
  });

  it("repeated rows of the national list are told where they are, and its disclaimer is kept", async () => {
    const bytes = read("support-offers-2020/vscovid19-data-20200402212258.csv");
    const opened = openFile(bytes);
    if (typeof opened === "string") throw new Error(opened);
    const command = { fileName: "a", bytes, opened, source: { name: "国の一覧" }, isWhole: true, by };
    const id = await write(database.db, (tx) => startImport(tx, world, command));
    const { mapping } = (await importById(database.db, id)) ?? {};
    expect(mapping?.notices.join()).toContain("情報源にCFJと記載されてい");
    if (mapping) await write(database.db, (tx) => decideMapping(tx, id, { ...mapping, isWhole: true }));
    await checkImport(database.db, world.clock, await directory.current(), id);
    const told = await problemsOf(database.db, id, { code: "repeated-row", from: 0, limit: 100 });
    const at = [171, 566, 660, 661, 664, 665, 668, 671, 674, 675, 676, 677, 678, 741];
    // Lines of the file, where a quoted cell may have several.
    expect(told.map(({ line }) => line)).toEqual(at);
  });
});

/** Its header calls the column of names by the word for addresses, so a person has to say which it is. */
function isNameless(path: string): boolean {
  return path.includes("/evacuation_2022");
}
