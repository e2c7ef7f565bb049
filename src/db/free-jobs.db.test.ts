import { quickAddJob } from "graphile-worker";
import { expect, it } from "vitest";
import { freeJobsOfTheDead, migrateJobs } from "#src/db/migrate-jobs.ts";
import { testDatabase } from "#src/db/testing.ts";

it("jobs that a killed worker held can be taken at once", async () => {
  const { sql, url, stop } = await testDatabase();
  try {
    await migrateJobs(url);
    await quickAddJob({ connectionString: url }, "deliver-mail", {});
    await quickAddJob({ connectionString: url }, "clean-up", {});
    await sql`update graphile_worker._private_jobs set locked_by = 'worker-dead', locked_at = now()
      where task_id = (select id from graphile_worker._private_tasks where identifier = 'deliver-mail')`;
    const free = () => sql`select task_identifier from graphile_worker.jobs where locked_by is null`;
    expect(await free()).toHaveLength(1);
    await freeJobsOfTheDead(sql);
    expect(await free()).toHaveLength(2);
  } finally {
    await stop();
  }
});
