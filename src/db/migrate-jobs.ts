import { runMigrations } from "graphile-worker";
import type { Sql } from "postgres";
import { poolOn } from "#src/db/connect.ts";
import { silentLog } from "#src/kernel/log.ts";

/** Prepares the tables of the jobs (schema `graphile_worker`); several nodes may do so at once. `url`: a direct connection. */
export async function migrateJobs(url: string): Promise<void> {
  const pgPool = poolOn(url, 1, silentLog);
  try {
    await runMigrations({ pgPool });
  } finally {
    await pgPool.end();
  }
}

/**
 * Gives back the jobs that workers hold who died without a word; else each would wait four hours. Only for a database
 * that this process alone works on, before its own workers start: nobody else's work is told from the dead's.
 */
export async function freeJobsOfTheDead(sql: Sql): Promise<void> {
  await sql`
    select graphile_worker.force_unlock_workers(
      array(select distinct locked_by from graphile_worker.jobs where locked_by is not null))`;
}
