import type { Writable } from "node:stream";
import { setImmediate as turn } from "node:timers/promises";
import type { TransactionSql } from "postgres";
import { BrokenBackup, type rowCounter } from "#src/db/backup/backup-file.ts";

/** Loads rows in COPY text format into a table. Throws `BrokenBackup` when PostgreSQL does not take them. */
export async function copyIn(
  tx: TransactionSql,
  table: string,
  columns: string[],
  chunks: AsyncIterable<Buffer>,
  counter: ReturnType<typeof rowCounter>,
): Promise<void> {
  const copy = await tx`copy ${tx(table)} (${tx(columns)}) from stdin`.writable();
  let failure: unknown;
  copy.on("error", (error) => {
    failure ??= error;
  });
  try {
    for await (const chunk of chunks) {
      counter.add(chunk);
      if (failure === undefined && !copy.write(chunk)) await writable(copy);
      if (failure !== undefined) throw failure;
    }
  } catch (error) {
    // NOTE copy fails at the server too, which ends the transaction.
    copy.destroy(error instanceof Error ? error : new Error("interrupted"));
    throw error instanceof BrokenBackup ? error : doesNotFit(table, failure ?? error);
  }
  copy.end();
  while (copy.writableLength > 0 && failure === undefined) await turn();
  await turn();
  // NOTE postgres.js never tells of an error that comes after the last row; the next query of the transaction does.
  await tx`select 1`.catch((error: unknown) => {
    throw doesNotFit(table, failure ?? error);
  });
}

function writable(copy: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      copy.off("drain", done).off("close", done);
      resolve();
    };
    copy.on("drain", done).on("close", done);
  });
}

/** Rows that break a constraint, named without what is in them. */
export function ruleBroken(error: unknown): Error {
  const name = error instanceof Error && "constraint_name" in error ? error.constraint_name : undefined;
  return new BrokenBackup(`The rows of the backup break a rule of the database (${name ?? "not named"}).`, {
    cause: error,
  });
}

function doesNotFit(table: string, cause: unknown): BrokenBackup {
  return new BrokenBackup(`The rows of table ${table} do not fit the database.`, { cause });
}
