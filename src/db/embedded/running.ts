import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { folderHolder } from "#src/db/embedded/folder-lock.ts";

/** What tools find under a `DATA_DIR` without starting anything. */
export type Found = { hasDatabase: boolean; runningPid: number | undefined; url: string | undefined };

/** Looks whether `dataDir` has an embedded database, and how to reach it when an instance runs on it now. */
export function lookAtDataDir(dataDir: string): Found {
  const pointer = join(dataDir, "database-is-at");
  const home = existsSync(pointer) ? readFileSync(pointer, "utf8").trim() : dataDir;
  if (!existsSync(join(home, "postgres"))) return { hasDatabase: false, runningPid: undefined, url: undefined };
  const runningPid = folderHolder(realpathSync(home))?.pid;
  if (runningPid === undefined) return { hasDatabase: true, runningPid, url: undefined };
  const password = readFileSync(join(home, "postgres-password"), "utf8").trim();
  const port = readFileSync(join(home, "postgres-port"), "utf8").trim();
  return { hasDatabase: true, runningPid, url: `postgres://yorozu:${password}@127.0.0.1:${port}/yorozu` };
}
