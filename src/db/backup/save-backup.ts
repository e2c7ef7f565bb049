import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Sql, TransactionSql } from "postgres";
import { type Closing, FIRST_LINE, type Header, ROWS_END, rowCounter } from "#src/db/backup/backup-file.ts";
import { copyOut } from "#src/db/backup/copy-out.ts";
import { keptTables, sequenceValues } from "#src/db/backup/schema-parts.ts";
import { appliedMigrations } from "#src/db/migrate.ts";
import type { Clock } from "#src/kernel/clock.ts";

/**
 * Writes all rows as of one moment to `file` (readable by its owner only), while the program goes on working. The
 * file appears under its name when it is whole and on the disk. Not in it: jobs (made again from the outbox), unlogged
 * tables, files outside the database.
 */
export async function saveBackup(sql: Sql, file: string, clock: Clock): Promise<{ tables: number; rows: number }> {
  const part = `${file}.part`;
  const out = await open(part, "w", 0o600);
  try {
    const counts = { tables: 0, rows: 0 };
    await sql.begin("isolation level repeatable read read only", async (tx) => {
      const text = backupText(tx, clock, counts);
      await pipeline(Readable.from(text, { objectMode: false }), createGzip(), out.createWriteStream({ flush: true }));
    });
    await rename(part, file);
    await syncFolder(dirname(file));
    return counts;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    await out.close().catch(() => {}); // NOTE the stream has closed it already, except after an error before it.
  }
}

async function* backupText(
  tx: TransactionSql,
  clock: Clock,
  counts: { tables: number; rows: number },
): AsyncGenerator<Buffer> {
  const line = (value: unknown) => Buffer.from(`${typeof value === "string" ? value : JSON.stringify(value)}\n`);
  // NOTE the first query fixes the moment.
  const migrations = await appliedMigrations(tx);
  const tables = await keptTables(tx);
  const header: Header = {
    createdAt: clock.now().toISOString(),
    migrations: migrations.map(({ number, name, checksum }) => ({ number, name, checksum })),
    tables: tables.map(({ table }) => table),
  };
  yield line(FIRST_LINE);
  yield line(header);
  for (const { table, columns } of tables) {
    yield line({ table, columns });
    const counter = rowCounter();
    for await (const bytes of copyOut(tx, table, columns)) {
      counter.add(bytes);
      yield bytes;
    }
    yield Buffer.from(ROWS_END);
    const end = counter.end();
    yield line(end);
    counts.tables++;
    counts.rows += end.rows;
  }
  const closing: Closing = { complete: true, sequences: await sequenceValues(tx) };
  yield line(closing);
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}
