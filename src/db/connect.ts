import { drizzle } from "drizzle-orm/postgres-js";
import postgres, { type Sql } from "postgres";
import { asDb, type Db } from "#src/db/write.ts";

/**
 * Opens the two pools on one database: `sql` for hand-written SQL, `db` for drizzle. They are separate because
 * drizzle changes how its client reads and writes dates. Connections are made when first needed, in UTC.
 */
export function connect(url: string, size: { db: number; sql: number }): { sql: Sql; db: Db; end(): Promise<void> } {
  const options = {
    connect_timeout: 5,
    idle_timeout: 60,
    max_lifetime: 60 * 30,
    // NOTE postgres.js waits 0.5 s and more before it connects again; a restarted database is back in 0.1 s.
    backoff: (attempt: number) => Math.min(0.5, 0.05 * 2 ** attempt),
    connection: { application_name: "yorozu", TimeZone: "UTC" },
    onnotice: () => {},
  };
  const sql = postgres(url, { ...options, max: size.sql });
  const pool = postgres(url, { ...options, max: size.db });
  return {
    sql,
    db: asDb(drizzle(pool)),
    end: async () => {
      // NOTE requests and jobs are done by then; a connection that broke while it was made never ends by itself.
      await Promise.all([sql.end({ timeout: 2 }), pool.end({ timeout: 2 })]);
    },
  };
}
