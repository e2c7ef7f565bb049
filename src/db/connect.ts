import { Pool } from "pg";
import postgres, { type Sql } from "postgres";
import { gatherWrites } from "#src/db/gather-writes.ts";
import { type Db, dbOn } from "#src/db/write.ts";
import type { Log } from "#src/kernel/log.ts";

/** A database as the program holds it. */
export type Connected = {
  /** For everything that people ask for. */
  db: Db;
  /** For migrations, backups and tests: not while requests are served, its client does not survive the database. */
  sql: Sql;
  /** True when a query answers. */
  answers(): Promise<boolean>;
  end(): Promise<void>;
};

/**
 * Opens the pools on one database, each connection in UTC and made when first needed; a query waits `waitMs` for one
 * at most. `db` runs on node-postgres: where
 * the server goes away, its queries fail and its transactions never go on by themselves on another connection.
 * postgres.js hung, or ended the process (https://github.com/porsager/postgres/issues/1154, open on 2026-11-24).
 */
export function connect(url: string, size: { db: number; sql: number }, log: Log, waitMs = 15_000): Connected {
  const pool = poolOn(url, size.db, log, waitMs);
  const sql = postgres(url, {
    max: size.sql,
    connect_timeout: 5,
    idle_timeout: 5,
    connection: { application_name: "yorozu", TimeZone: "UTC" },
    onnotice: () => {},
  });
  return {
    db: dbOn(pool),
    sql,
    answers: () =>
      pool.query("select 1").then(
        () => true,
        () => false,
      ),
    end: async () => {
      await Promise.race([Promise.all([pool.end(), sql.end({ timeout: 2 })]), after(2000)]);
    },
  };
}

/** A pool of at most `max` connections in UTC, none of which can end the process by breaking, not even while it closes. */
export function poolOn(url: string, max: number, log: Log, waitMs = 15_000): Pool {
  const pool = new Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: waitMs,
    idleTimeoutMillis: 60_000,
    maxLifetimeSeconds: 30 * 60,
    keepAlive: true,
    // Queries of one connection leave without waiting for the answer before; answers come in their order (`readAtOnce`).
    pipeline: true,
    application_name: "yorozu",
    options: "-c TimeZone=UTC",
  });
  // NOTE a connection that breaks tells its query, and this; unheard, it would end the process.
  pool.on("connect", (client) => {
    client.on("error", () => {});
    gatherWrites(client.connection.stream);
  });
  pool.on("error", (error) => log.warn("connection lost", { reason: error.message }));
  return pool;
}

/** Requests and jobs are done when the pools close; what is not, is given up. */
function after(waitMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, waitMs).unref();
  });
}
