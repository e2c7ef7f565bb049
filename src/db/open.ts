import type { Sql } from "postgres";
import { connect } from "#src/db/connect.ts";
import { startEmbedded } from "#src/db/embedded/supervisor.ts";
import { checkExternal } from "#src/db/external.ts";
import type { Db } from "#src/db/write.ts";
import type { Config } from "#src/kernel/config.ts";
import type { Log } from "#src/kernel/log.ts";

/** The open database of this instance. */
export type Database = {
  /** For everything that people ask for; change things through `write`. */
  db: Db;
  /** Hand-written SQL with dates as `Date`, for migrations and tests; not while requests are served (`connect.ts`). */
  sql: Sql;
  /** Connection string of a direct connection, for graphile-worker. Holds a password: never log it. */
  url: string;
  /** Closes the pools (queries under way have 2 s), then stops the embedded server. May be called twice. */
  stop(): Promise<void>;
  /** True when a query answers within 2 s. */
  ready(): Promise<boolean>;
};

/**
 * Opens `DATABASE_URL`, or starts and watches over the embedded PostgreSQL under `DATA_DIR`. `say` gets sentences for
 * the person who waits. Throws `StartProblem` when a person has to do something. Does not migrate.
 */
export async function openDatabase(
  config: Pick<Config, "dataDir" | "databaseUrl">,
  log: Log,
  say: (sentence: string) => void = () => {},
): Promise<Database> {
  const server =
    config.databaseUrl === undefined
      ? await startEmbedded({ dataDir: config.dataDir, log, say })
      : await checkExternal(config.databaseUrl);
  const { sql, db, answers, end } = connect(server.url, { db: 10, sql: 2 }, log);
  let stopping: Promise<void> | undefined;
  return {
    sql,
    db,
    url: server.url,
    stop: () => {
      stopping ??= end().finally(() => server.stop());
      return stopping;
    },
    ready: () => within(answers(), 2000),
  };
}

async function within(answer: Promise<boolean>, waitMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, waitMs, false);
  });
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
}
