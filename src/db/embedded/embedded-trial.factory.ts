import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { readPostmasterFile } from "#src/db/embedded/postmaster.ts";
import { type Embedded, startEmbedded } from "#src/db/embedded/supervisor.ts";
import { silentLog } from "#src/kernel/log.ts";

/** For a test file: a data folder for each test, emptied of servers and deleted after it, and a database to copy. */
export function embeddedTrial() {
  const running: { stop(): Promise<void> }[] = [];
  let dataDir = "";
  let finished = "";
  const newFolder = (name: string) => {
    const folder = mkdtempSync(join(realpathSync(tmpdir()), name));
    chmodSync(folder, 0o711); // NOTE as root the database runs as another user, who must get in.
    return folder;
  };
  const start = async (folder = dataDir): Promise<Embedded> => {
    const server = await startEmbedded({ dataDir: folder, log: silentLog, say: () => {}, lockWaitMs: 200 });
    running.push(server);
    return server;
  };
  const stop = async (server: Embedded): Promise<void> => {
    running.splice(running.indexOf(server), 1);
    await server.stop();
  };
  const cluster = () => join(dataDir, "postgres");

  beforeAll(async () => {
    finished = newFolder("yorozu-finished-");
    await stop(await start(finished));
  });
  afterAll(() => rmSync(finished, { recursive: true, force: true }));
  beforeEach(() => {
    dataDir = newFolder("yorozu-embedded-");
  });
  afterEach(async () => {
    for (const server of running.splice(0)) await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  return {
    running,
    start,
    stop,
    cluster,
    dataDir: () => dataDir,
    postmaster: () => readPostmasterFile(cluster())?.pid ?? 0,
    /** Most tests begin with a database that was made before; to make one takes a second. */
    withDatabase: (folder: string) => {
      for (const name of ["postgres", "postgres-password"]) execFileSync("cp", ["-a", join(finished, name), folder]);
    },
    ask: async (url: string, query: string): Promise<Record<string, unknown>[]> => {
      const sql = postgres(url, { max: 1, onnotice: () => {} });
      return sql.unsafe(query).finally(() => sql.end({ timeout: 1 }));
    },
  };
}
