import { Logger, run, type TaskList } from "graphile-worker";
import { poolOn } from "#src/db/connect.ts";
import type { JobName, JobPayloads } from "#src/db/enqueue-job.ts";
import type { Log } from "#src/kernel/log.ts";

export type Jobs = { [N in JobName]: (payload: JobPayloads[N]) => Promise<void> };

/**
 * Works through the jobs of this database together with all other nodes, each job on one node; `crontab` in the
 * notation of cron. A job that throws is tried again later and later. Resolves with the way to stop, which lets jobs
 * under way end.
 */
export async function runJobs(options: {
  connectionString: string;
  log: Log;
  jobs: Jobs;
  crontab: string;
}): Promise<{ stop(): Promise<void> }> {
  const taskList: TaskList = {};
  // NOTE what enqueueJob put in under this name is what this job takes.
  for (const [name, job] of Object.entries(options.jobs))
    taskList[name] = (payload) => (job as (payload: unknown) => Promise<void>)(payload);
  // A pool of ours: the worker's own would leave its connections unheard while it stops.
  const pgPool = poolOn(options.connectionString, 4, options.log);
  const runner = await run({
    pgPool,
    taskList,
    crontab: options.crontab,
    // Solving waits in threads of its own; mail must not wait behind it.
    concurrency: 6,
    noHandleSignals: true,
    logger: jobLogger(options.log),
  });
  return {
    async stop() {
      await runner.stop();
      await pgPool.end();
    },
  };
}

function jobLogger(log: Log): Logger {
  return new Logger(() => (level, message, meta) => {
    if (level === "error") log.warn("job-failed", { message: firstLine(message), job: jobOf(meta) });
    else if (level === "warning") log.warn("jobs", { message: firstLine(message) });
  });
}

function firstLine(message: string): string {
  return (message.split("\n")[0] ?? "").slice(0, 300);
}

function jobOf(meta: unknown): string | undefined {
  if (typeof meta !== "object" || meta === null || !("job" in meta)) return undefined;
  const { job } = meta;
  if (typeof job !== "object" || job === null || !("task_identifier" in job)) return undefined;
  return String(job.task_identifier);
}
