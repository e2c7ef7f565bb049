import { setTimeout as sleep } from "node:timers/promises";
import { startApp } from "#src/app.ts";
import { isDatabaseUnavailable } from "#src/db/database-error.ts";
import { isAlive } from "#src/db/embedded/process-identity.ts";
import { migrate } from "#src/db/migrate.ts";
import { type Database, openDatabase } from "#src/db/open.ts";
import { systemClock } from "#src/kernel/clock.ts";
import { type Config, readConfig } from "#src/kernel/config.ts";
import { createLog } from "#src/kernel/log.ts";
import { startSentence } from "#src/kernel/start-sentence.ts";

const say = (sentence: string) => process.stdout.write(`${sentence}\n`);
const complain = (sentence: string) => process.stderr.write(`${sentence}\n`);
const log = createLog((line) => process.stderr.write(`${line}\n`), systemClock);

let database: Database | undefined;
let close = async () => {};
const stop = stopOnce();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop(signal));
watchStarters();
process.on("unhandledRejection", surviveOutage);

const config = readConfig(process.env);
if ("problems" in config) {
  for (const problem of config.problems) complain(problem);
  process.exit(1);
}
try {
  await start(config);
} catch (error) {
  if (!stop.asked()) {
    complain(startSentence(error, config));
    await database?.stop().catch(() => {});
    process.exit(1);
  }
}

async function start(config: Config): Promise<void> {
  say(config.databaseUrl === undefined ? "Starting the database …" : "Connecting to the database …");
  database = await openDatabase(config, log, say);
  const applied = await migrate(database.sql);
  if (applied.length > 0) say(`Database prepared (${applied.length} migrations).`);
  if (stop.asked()) return;
  const app = await startApp({ config, database, log, clock: systemClock });
  close = () => app.close();
  log.info("started", { startMs: Math.round(performance.now()) });
  say(`Yorozu is ready: ${app.address}  (stop with Ctrl-C)`);
  say(`Sign in as administrator, once, within the hour: ${app.signInLink}`);
}

/**
 * The first signal drains requests, then stops the database. A second one, at least a second later, gives up waiting:
 * one Ctrl-C may arrive twice, from the terminal and from npm.
 */
function stopOnce() {
  let askedAt: number | undefined;
  const stop = (signal: string) => {
    if (askedAt !== undefined) {
      if (performance.now() - askedAt > 1000) process.exit(1);
      return;
    }
    askedAt = performance.now();
    log.info("stopping", { signal });
    say("Stopping …");
    finish().then(
      () => process.exit(0),
      (error) => {
        log.error("stop failed", error);
        process.exit(1);
      },
    );
  };
  return Object.assign(stop, { asked: () => askedAt !== undefined });
}

/** Requests have 20 s to end; a page that streams would never. */
async function finish(): Promise<void> {
  await Promise.race([close(), sleep(20_000)]);
  await database?.stop();
}

/**
 * graphile-worker does not wait for its own words that a job ended (0.18.0, `failJob` and `completeJob` in its worker.js):
 * while the database is away they fail unheard, which would end the program. Anything else unheard is a bug, and does.
 */
function surviveOutage(error: unknown): void {
  if (!isDatabaseUnavailable(error)) throw error;
  log.error("nobody waited for the database", error);
}

/** Stops when a process that the start script names (itself, npm and its shell) is gone: we would outlive it. */
function watchStarters(): void {
  const starters = (process.env.YOROZU_STARTERS ?? "").split(",").map(Number).filter(Boolean);
  if (starters.length === 0) return;
  setInterval(() => {
    if (!starters.every(isAlive)) stop("start command gone");
  }, 200).unref();
}
