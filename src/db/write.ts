import { type SQL, sql } from "drizzle-orm";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import type { Pool, PoolClient } from "pg";
import { databaseErrorCode } from "#src/db/database-error.ts";

type Drizzle = NodePgDatabase<Record<string, never>>;
type Row = Record<string, unknown>;

/** Hand-written SQL; gives the rows. Numbers beyond 2^53 (`bigint`, counts) and `numeric` come as text. */
type Execute = { execute<T extends Row = Row>(query: SQL): Promise<T[]> };

/**
 * What readers take: select, and `execute` for hand-written SELECTs. Both a `Db` and a `Tx` are one. Reads never write.
 */
export type Reader = Pick<Drizzle, "select" | "selectDistinct" | "selectDistinctOn" | "$with" | "with" | "$count"> &
  Execute;

const poolOf = Symbol("pool");
declare const open: unique symbol;

/**
 * The pool of connections. It reads; to change anything, `write` opens a transaction. It cannot be passed where a
 * `Tx` is asked for, and it has no insert, update or delete: forgetting the transaction does not compile.
 */
export type Db = Reader & { readonly [poolOf]: Pool };

/** An open transaction: what every writer takes as its first argument. Only `write` makes one. */
export type Tx = Reader & Pick<Drizzle, "insert" | "update" | "delete"> & { readonly [open]: true };

/**
 * Runs `work` in one transaction (read committed) and commits it. When PostgreSQL breaks it off because of a deadlock
 * or a serialization conflict, `work` runs again, up to 3 times more: it must have no effect outside the
 * transaction. Everything else `work` throws rolls back and comes out unchanged.
 */
export async function write<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let again = 3; ; again--) {
    try {
      return await transaction(db, "begin", work);
    } catch (error) {
      if (again === 0 || !isConflict(error)) throw error;
    }
  }
}

/**
 * Runs a part of a transaction that may fail by itself: true when it worked; false, with nothing of it left, when it threw
 * something that `isExpected`. Anything else comes out unchanged.
 */
export async function savepoint(
  tx: Tx,
  work: () => Promise<unknown>,
  isExpected: (error: unknown) => boolean,
): Promise<boolean> {
  await tx.execute(sql`savepoint part`);
  try {
    await work();
    await tx.execute(sql`release savepoint part`);
    return true;
  } catch (error) {
    if (!isExpected(error)) throw error;
    await tx.execute(sql`rollback to savepoint part`);
    await tx.execute(sql`release savepoint part`);
    return false;
  }
}

/** Runs `work` on one unchanging view of the database (repeatable read, read only), for pages of several queries. */
export async function readTogether<T>(db: Db, work: (reader: Reader) => Promise<T>): Promise<T> {
  return transaction(db, "begin isolation level repeatable read read only", work);
}

/**
 * Runs `work` on one connection, where queries that do not wait for each other (`Promise.all`) travel together and are
 * answered in turn: for pages of many small queries. Each sees what is committed when it runs, as without this.
 */
export async function readAtOnce<T>(db: Db, work: (reader: Reader) => Promise<T>): Promise<T> {
  const client = await db[poolOf].connect();
  try {
    return await work(onConnection<Reader>(client));
  } finally {
    // NOTE where one failed, others may still be under way: whoever takes the connection next is answered after them.
    client.release();
  }
}

/** The database on a pool. */
export function dbOn(pool: Pool): Db {
  return Object.assign(onConnection<Reader>(pool), { [poolOf]: pool });
}

/** drizzle's own would lose the connection for good when BEGIN fails, and the reason when ROLLBACK fails. */
async function transaction<T>(db: Db, begin: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await db[poolOf].connect();
  let isBroken = false;
  try {
    await client.query(begin);
    const result = await work(onConnection<Tx>(client));
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch(() => {
      isBroken = true; // NOTE then the server rolls back by itself
    });
    throw error;
  } finally {
    client.release(isBroken);
  }
}

/** drizzle on each connection, made once: it costs as much as a small query. */
const known = new WeakMap<Pool | PoolClient, Reader>();

function onConnection<T extends Reader>(client: Pool | PoolClient): T {
  const before = known.get(client);
  // NOTE at run time one object for all; the types say which kind it is to whoever asks.
  if (before !== undefined) return before as T;
  const connected = drizzle(client);
  const execute = connected.execute.bind(connected);
  const rows = { execute: async (query: SQL) => (await execute(query)).rows };
  // NOTE at run time drizzle's own object, but for `execute`; the types say less.
  const made = Object.assign(connected, rows) as unknown as T;
  known.set(client, made);
  return made;
}

function isConflict(error: unknown): boolean {
  const code = databaseErrorCode(error);
  return code === "40001" || code === "40P01";
}
