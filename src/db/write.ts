import type { PostgresJsDatabase, PostgresJsTransaction } from "drizzle-orm/postgres-js";
import { databaseErrorCode } from "#src/db/database-error.ts";

type Drizzle = PostgresJsDatabase<Record<string, never>>;
type DrizzleTx = PostgresJsTransaction<Record<string, never>, Record<string, never>>;

declare const kind: unique symbol;

/**
 * What readers take: select, and `execute` for hand-written SELECTs. Both a `Db` and a `Tx` are one. Reads never write.
 */
export type Reader = Pick<Drizzle, "select" | "selectDistinct" | "selectDistinctOn" | "$with" | "with" | "$count"> &
  Pick<Drizzle, "execute">;

/**
 * The pool of connections. It reads; to change anything, `write` opens a transaction. It cannot be passed where a
 * `Tx` is asked for, and it has no insert, update or delete: forgetting the transaction does not compile.
 */
export type Db = Reader & { readonly [kind]: "db" };

/** An open transaction: what every writer takes as its first argument. Only `write` makes one. */
export type Tx = DrizzleTx & { readonly [kind]: "tx" };

/**
 * Runs `work` in one transaction (read committed) and commits it. When PostgreSQL breaks it off because of a deadlock
 * or a serialization conflict, `work` runs again, up to 3 times more: it must have no effect outside the
 * transaction. Everything else `work` throws rolls back and comes out unchanged.
 */
export async function write<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let again = 3; ; again--) {
    try {
      // NOTE the brands exist only in types; at run time these are drizzle's own objects.
      return await (db as unknown as Drizzle).transaction((tx) => work(tx as unknown as Tx));
    } catch (error) {
      if (again === 0 || !isConflict(error)) throw error;
    }
  }
}

/** Runs `work` on one unchanging view of the database (repeatable read, read only), for pages of several queries. */
export async function readTogether<T>(db: Db, work: (reader: Reader) => Promise<T>): Promise<T> {
  // NOTE as in `write`.
  return await (db as unknown as Drizzle).transaction((tx) => work(tx as unknown as Reader), {
    isolationLevel: "repeatable read",
    accessMode: "read only",
  });
}

/** Gives drizzle's database the type that the program uses. Only `open.ts` and `testing.ts` call it. */
export function asDb(drizzle: Drizzle): Db {
  // NOTE see `write`.
  return drizzle as unknown as Db;
}

function isConflict(error: unknown): boolean {
  const code = databaseErrorCode(error);
  return code === "40001" || code === "40P01";
}
