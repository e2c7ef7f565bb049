import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { folderHolder } from "#src/db/embedded/folder-lock.ts";
import { stopLeftover } from "#src/db/embedded/postmaster.ts";
import { type Embedded, startEmbedded } from "#src/db/embedded/supervisor.ts";
import { migrate } from "#src/db/migrate.ts";
import { silentLog } from "#src/kernel/log.ts";

const PREFIX = "yorozu-test-";

/**
 * Vitest's `globalSetup`: one database server for the whole run, started when the first test asks for it, with a
 * migrated template database. Workers inherit its address in the environment variable YOROZU_TEST_SERVER: a loopback
 * address that answers `/server` and `/template` with a connection string. TEST_DATABASE_URL (a superuser's) stands
 * in for the embedded server, to try another version of PostgreSQL.
 */
export async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), PREFIX));
  chmodSync(folder, 0o711); // NOTE as root the database runs as another user, who must get in.
  let server: Promise<Embedded> | undefined;
  let template: Promise<Embedded> | undefined;
  const asking = createServer((request, response) => {
    server ??= startServer(folder);
    const started = server;
    if (request.url === "/template") template ??= started.then(({ url }) => makeTemplate(url, folder));
    (request.url === "/template" && template ? template : started).then(
      ({ url }) => response.end(url),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : "no database"),
    );
  });
  await new Promise<void>((resolve) => asking.listen(0, "127.0.0.1", resolve));
  const address = asking.address();
  if (address === null || typeof address === "string") throw new Error("no port for the test server");
  process.env.YOROZU_TEST_SERVER = `http://127.0.0.1:${address.port}`;
  return async () => {
    asking.closeAllConnections();
    asking.close();
    for (const running of [template, server]) {
      await running?.then((it) => it.stop()).catch(() => {});
    }
    rmSync(folder, { recursive: true, force: true });
  };
}

async function startServer(folder: string): Promise<Embedded> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  await sweepOldRuns();
  return startEmbedded({ dataDir: folder, log: silentLog, say: () => {}, durable: false });
}

async function makeTemplate(server: string, folder: string): Promise<Embedded> {
  const name = `template_${createHash("sha256").update(folder).digest("hex").slice(0, 12)}`;
  const url = new URL(`/${name}`, server).href;
  const admin = postgres(server, { max: 1, onnotice: () => {} });
  const stop = async () => {
    await admin.unsafe(`alter database ${name} with is_template false`).catch(() => {});
    await admin.unsafe(`drop database if exists ${name}`).catch(() => {});
    await admin.end();
  };
  try {
    await admin.unsafe(`create database ${name}`);
    const sql = postgres(url, { max: 1, onnotice: () => {} });
    await migrate(sql).finally(() => sql.end());
    // NOTE whoever connects to a template blocks copies of it.
    await admin.unsafe(`alter database ${name} with allow_connections false is_template true`);
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A killed run leaves its server and folder behind. */
async function sweepOldRuns(): Promise<void> {
  const place = realpathSync(tmpdir());
  for (const name of readdirSync(place).filter((name) => name.startsWith(PREFIX))) {
    const folder = join(place, name);
    if (!isOurs(folder) || !existsSync(join(folder, "lock.json")) || folderHolder(folder)) continue;
    await stopLeftover(join(folder, "postgres"));
    rmSync(folder, { recursive: true, force: true });
  }
}

function isOurs(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.uid === process.getuid?.();
}
