import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { findBinaries } from "#src/db/embedded/binaries.ts";
import { prepareCluster } from "#src/db/embedded/cluster.ts";
import { lockFolder } from "#src/db/embedded/folder-lock.ts";
import { freePort } from "#src/db/embedded/free-port.ts";
import { databaseHome } from "#src/db/embedded/home.ts";
import {
  launch,
  type Postmaster,
  readPostmasterFile,
  type ServerSpec,
  sendSignal,
  stopLeftover,
  stopServer,
} from "#src/db/embedded/postmaster.ts";
import type { Log } from "#src/kernel/log.ts";
import { StartProblem } from "#src/kernel/start-problem.ts";
import { folderSentence } from "#src/kernel/start-sentence.ts";

/** A database server of our own. */
export type Embedded = { url: string; stop(): Promise<void> };

/**
 * Starts the embedded PostgreSQL of `dataDir`, making it when there is none, and keeps it running until `stop`: when
 * it dies it is started again on the same port, after 0.1 s at first and up to 5 s. Whatever an earlier run left
 * behind is cleared first. `durable: false` gives up safety for speed, for tests only.
 */
export async function startEmbedded(parts: {
  dataDir: string;
  log: Log;
  say: (sentence: string) => void;
  durable?: boolean;
  lockWaitMs?: number;
}): Promise<Embedded> {
  const { dataDir, log, say, durable = true, lockWaitMs = 3000 } = parts;
  const home = databaseHome(dataDir, say);
  const unlock = await orSentence(dataDir, lockFolder(home.folder, lockWaitMs));
  try {
    const binaries = await findBinaries(home.user, say);
    const isNew = !existsSync(join(home.folder, "postgres"));
    if (isNew) say("Making a new database …");
    const cluster = await prepareCluster({ home: home.folder, binaries, user: home.user, durable });
    if (await stopLeftover(cluster.folder)) log.warn("database of an earlier run was stopped");

    const logFile = join(home.folder, "postgres.log");
    keepShort(logFile);
    const portFile = join(home.folder, "postgres-port");
    const port = await freePort(readPort(portFile), Math.random);
    writeFileSync(portFile, `${port}\n`);
    const spec = { binaries, folder: cluster.folder, logFile, port, user: home.user, durable };
    const first = await launch(spec, say);
    const watch = keepRunning(first, spec, log);
    const at = (database: string) => `postgres://yorozu:${cluster.password}@127.0.0.1:${port}/${database}`;
    await makeDatabase(at("postgres")).catch(async (error) => {
      await watch.stop();
      throw error;
    });
    return { url: at("yorozu"), stop: () => watch.stop().finally(unlock) };
  } catch (error) {
    unlock();
    const sentence = folderSentence(error, dataDir);
    throw sentence === undefined ? error : new StartProblem(sentence);
  }
}

/** Watches over a server and starts it again whenever it ends, until told to stop. */
function keepRunning(first: Postmaster, spec: ServerSpec, log: Log): { stop(): Promise<void> } {
  let current: Postmaster | undefined = first;
  const stopped = new AbortController();
  // NOTE however this process ends, short of SIGKILL, the server must not outlive it.
  const onExit = () => {
    if (current) sendSignal(current.pid, "SIGINT");
  };
  process.on("exit", onExit);

  // NOTE told to end politely by somebody else, it waits for our pools, takes no new connections, and never ends.
  const hurrying = setInterval(() => {
    const left = readPostmasterFile(spec.folder);
    if (current && left?.pid === current.pid && left.status === "stopping") sendSignal(current.pid, "SIGINT");
  }, 1000).unref();

  const watching = (async () => {
    let delayMs = 100;
    for (let server = first; ; ) {
      const startedAt = performance.now();
      const how = await server.ended;
      current = undefined;
      if (stopped.signal.aborted) return;
      log.warn("database ended, starting it again", { how });
      if (performance.now() - startedAt > 60_000) delayMs = 100;
      for (let again: Postmaster | undefined; again === undefined; delayMs = Math.min(delayMs * 2, 5000)) {
        await sleep(delayMs, undefined, { signal: stopped.signal }).catch(() => {});
        if (stopped.signal.aborted) return;
        again = await relaunch(spec, log);
        if (again) server = again;
      }
      current = server;
      log.info("database runs again");
    }
  })();

  return {
    stop: async () => {
      stopped.abort();
      for (;;) {
        if (current) await stopServer(current.pid);
        const done = await Promise.race([watching.then(() => true), sleep(50, false)]);
        if (done) break;
      }
      clearInterval(hurrying);
      process.off("exit", onExit);
    },
  };
}

async function relaunch(spec: ServerSpec, log: Log): Promise<Postmaster | undefined> {
  try {
    await stopLeftover(spec.folder);
    return await launch(spec, () => {});
  } catch (error) {
    log.error("database did not start", error);
    return undefined;
  }
}

async function makeDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const found = await sql`select 1 from pg_database where datname = 'yorozu'`;
    if (found.length === 0) await sql`create database yorozu`;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function orSentence<T>(folder: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const sentence = folderSentence(error, folder);
    throw sentence === undefined ? error : new StartProblem(sentence);
  }
}

function readPort(file: string): number | undefined {
  const port = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  return Number.isInteger(port) && port > 0 && port < 65536 ? port : undefined;
}

function keepShort(logFile: string): void {
  if (existsSync(logFile) && statSync(logFile).size > 5_000_000) renameSync(logFile, `${logFile}.old`);
}
