import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { Sql, TransactionSql } from "postgres";
import { z } from "zod";
import { BrokenBackup, backupReader, FIRST_LINE, rowCounter } from "#src/db/backup/backup-file.ts";
import { copyIn, ruleBroken } from "#src/db/backup/copy-in.ts";
import { keptTables, relaxConstraints } from "#src/db/backup/schema-parts.ts";
import { applyNext } from "#src/db/migrate.ts";
import { type Migration, migrationList } from "#src/db/migration-list.ts";

const headerShape = z.object({
  createdAt: z.iso.datetime(),
  migrations: z.array(z.object({ number: z.int(), name: z.string(), checksum: z.string() })),
  tables: z.array(z.string()),
});
const startShape = z.object({ table: z.string(), columns: z.array(z.string()).min(1) });
const endShape = z.object({ rows: z.int(), sha256: z.string() });
const closingShape = z.object({
  complete: z.literal(true),
  sequences: z.array(z.object({ name: z.string(), value: z.string().regex(/^-?\d+$/), called: z.boolean() })),
});

/** The database cannot take this backup; the message is a sentence for the person who restores. */
export class RestoreRefused extends Error {
  override readonly name = "RestoreRefused";
}

/**
 * Puts a backup into a database, all in one transaction: whatever goes wrong, the database stays as it was. The schema
 * is built at the level of the backup, the rows are loaded, constraints checked, sequences set, and newer migrations
 * applied to the loaded rows. Refuses a database that holds rows unless `replace`. Throws `RestoreRefused` or
 * `BrokenBackup`.
 */
export async function loadBackup(
  sql: Sql,
  file: string,
  how: { replace: boolean; list?: Migration[] },
): Promise<{ tables: number; rows: number; createdAt: string; migrated: string[] }> {
  const list = how.list ?? migrationList();
  const input = createReadStream(file);
  const gunzip = createGunzip();
  const reading = pipeline(input, gunzip).catch((error: unknown) => error);
  const reader = backupReader(gunzip);
  try {
    if ((await reader.line()) !== FIRST_LINE) throw new BrokenBackup("The file is not a backup of this program.");
    const header = parse(headerShape, await reader.line());
    const level = levelOf(header.migrations, list);
    const loaded = await sql.begin(async (tx) => {
      if (!how.replace) await refuseRows(tx);
      await rebuild(tx, list.slice(0, level));
      const { rows } = await loadTables(tx, reader, header.tables);
      const migrated: string[] = [];
      for (let name = await applyNext(tx, list); name !== undefined; name = await applyNext(tx, list)) {
        migrated.push(name);
      }
      return { tables: header.tables.length, rows, createdAt: header.createdAt, migrated };
    });
    await sql`analyze`;
    return loaded;
  } catch (error) {
    throw isZlibError(error) ? new BrokenBackup("The file is damaged, or is not a backup of this program.") : error;
  } finally {
    input.destroy();
    gunzip.destroy();
    await reading;
  }
}

/** How many of the program's migrations the backup had; refuses one made with others. */
function levelOf(had: { name: string; number: number; checksum: string }[], list: Migration[]): number {
  for (const [index, migration] of had.entries()) {
    const own = list[index];
    if (own?.number !== migration.number || own.checksum !== migration.checksum) {
      throw new RestoreRefused(
        `The backup was made by a newer or a different version of this program (migration ${migration.name}); restore it with that version.`,
      );
    }
  }
  return had.length;
}

async function refuseRows(tx: TransactionSql): Promise<void> {
  for (const { table } of await keptTables(tx)) {
    const rows = await tx`select from ${tx(table)} limit 1`;
    if (rows.length > 0) {
      throw new RestoreRefused(
        `The database is not empty (table ${table} has rows); restore into an empty one, or add --replace to delete everything in it first.`,
      );
    }
  }
}

async function rebuild(tx: TransactionSql, list: Migration[]): Promise<void> {
  await tx`drop schema if exists graphile_worker cascade`;
  await tx`drop schema public cascade`;
  await tx`create schema public`;
  while ((await applyNext(tx, list)) !== undefined);
  const tables = await keptTables(tx);
  // NOTE rows that migrations put in are in the backup too, as people have changed them since.
  if (tables.length > 0) await tx`truncate ${tx(tables.map(({ table }) => table))} cascade`;
}

async function loadTables(
  tx: TransactionSql,
  reader: ReturnType<typeof backupReader>,
  tables: string[],
): Promise<{ rows: number }> {
  const there = new Map((await keptTables(tx)).map(({ table, columns }) => [table, columns]));
  const constraints = await relaxConstraints(tx);
  let rows = 0;
  for (const expected of tables) {
    const { table, columns } = parse(startShape, await reader.line());
    const known = there.get(table);
    if (table !== expected || !known || !columns.every((column) => known.includes(column))) {
      throw new BrokenBackup(`The backup does not fit the schema at table ${table}.`);
    }
    const counter = rowCounter();
    await copyIn(tx, table, columns, reader.rows(), counter);
    const promised = parse(endShape, await reader.line());
    const seen = counter.end();
    if (seen.rows !== promised.rows || seen.sha256 !== promised.sha256) {
      throw new BrokenBackup(`The rows of table ${table} do not match their checksum.`);
    }
    rows += seen.rows;
  }
  const closing = parse(closingShape, await reader.line());
  for (const { name, value, called } of closing.sequences) {
    await tx`select setval(to_regclass(${`public."${name.replaceAll('"', '""')}"`}), ${value}::bigint, ${called})`;
  }
  await constraints.recheck().catch((error: unknown) => {
    throw ruleBroken(error);
  });
  return { rows };
}

function parse<T>(shape: z.ZodType<T>, line: string): T {
  try {
    return shape.parse(JSON.parse(line));
  } catch {
    throw new BrokenBackup("The backup is damaged: a line of it makes no sense.");
  }
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("Z_");
}
