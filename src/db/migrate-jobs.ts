import { runMigrations } from "graphile-worker";

/** Prepares the tables of the jobs (schema `graphile_worker`); several nodes may do so at once. `url`: a direct connection. */
export async function migrateJobs(url: string): Promise<void> {
  await runMigrations({ connectionString: url });
}
