import postgres, { type Sql } from "postgres";
import { lookAtDataDir } from "#src/db/embedded/running.ts";
import { openDatabase } from "#src/db/open.ts";
import { type Config, readConfig } from "#src/kernel/config.ts";
import { silentLog } from "#src/kernel/log.ts";
import { StartProblem } from "#src/kernel/start-problem.ts";
import { startSentence } from "#src/kernel/start-sentence.ts";

/**
 * Runs one task on the database of the environment: that of DATABASE_URL, that of an instance which is running now
 * (`whileRunning`), or the embedded one, started for the task and stopped after it. Prints what the task returns, or
 * a sentence, and ends the process with 0 or 1.
 */
export async function runDatabaseTool(
  needs: { whileRunning: boolean; existing: boolean },
  task: (sql: Sql) => Promise<string>,
): Promise<void> {
  const config = readConfig(process.env);
  if ("problems" in config) {
    for (const problem of config.problems) console.error(problem);
    process.exit(1);
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(1));
  try {
    const { url, stop } = await reach(config, needs);
    const sql = postgres(url, {
      max: 1,
      connection: { application_name: "yorozu-tool", TimeZone: "UTC" },
      onnotice: () => {},
    });
    try {
      if (!needs.whileRunning) await refuseOthers(sql);
      console.log(await task(sql));
    } finally {
      await sql.end({ timeout: 5 });
      await stop();
    }
    process.exit(0);
  } catch (error) {
    console.error(startSentence(error, config));
    process.exit(1);
  }
}

async function reach(
  config: Config,
  needs: { whileRunning: boolean; existing: boolean },
): Promise<{ url: string; stop(): Promise<void> }> {
  if (config.databaseUrl === undefined) {
    const { hasDatabase, runningPid, url } = lookAtDataDir(config.dataDir);
    if (needs.existing && !hasDatabase) {
      throw new StartProblem(`There is no database in ${config.dataDir}; give the right folder with DATA_DIR.`);
    }
    if (runningPid !== undefined && !needs.whileRunning) {
      throw new StartProblem(`Yorozu is running on ${config.dataDir} (process ${runningPid}); stop it first.`);
    }
    if (url !== undefined) return { url, stop: async () => {} };
  }
  return openDatabase(config, silentLog, (sentence) => console.log(sentence));
}

async function refuseOthers(sql: Sql): Promise<void> {
  const others = await sql`
    select from pg_stat_activity where datname = current_database() and application_name = 'yorozu' limit 1`;
  if (others.length > 0) throw new StartProblem("Yorozu is running on this database; stop all its nodes first.");
}
