import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, readFileSync, writeSync } from "node:fs";
import { chown, mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Binaries } from "#src/db/embedded/binaries.ts";
import type { OsUser } from "#src/db/embedded/os-user.ts";
import { processesIn } from "#src/db/embedded/process-identity.ts";
import { StartProblem } from "#src/kernel/start-problem.ts";
import { folderSentence } from "#src/kernel/start-sentence.ts";

/** A finished database cluster: its folder and the password of its user `yorozu`. */
export type Cluster = { folder: string; password: string; isNew: boolean };

/**
 * The cluster in `home`, made when there is none. It is made in a folder of another name and renamed when it is whole,
 * so a folder named `postgres` is always a finished one and is never deleted; unfinished ones are swept away.
 * The caller holds the lock of `home`.
 */
export async function prepareCluster(parts: {
  home: string;
  binaries: Binaries;
  user: OsUser | undefined;
  durable: boolean;
}): Promise<Cluster> {
  const { home, user } = parts;
  const folder = join(home, "postgres");
  const passwordFile = join(home, "postgres-password");
  await sweep(home);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    if (!isFinished(folder)) {
      throw new StartProblem(
        `The folder ${folder} holds files but no finished database; move it away, or choose another DATA_DIR.`,
      );
    }
    return { folder, password: readPassword(passwordFile, home), isNew: false };
  }

  const password = randomBytes(24).toString("base64url");
  writeDurably(passwordFile, password);
  const half = `${folder}.new-${randomBytes(4).toString("hex")}`;
  const handed = join(half, "password");
  await mkdir(half, { mode: 0o700 });
  // NOTE initdb wants an empty folder and reads the password as the database's user.
  const cluster = join(half, "cluster");
  writeDurably(handed, password);
  if (user) for (const path of [half, handed]) await chown(path, user.uid, user.gid);
  await runInitdb(parts, cluster, handed);
  if (!isFinished(cluster)) throw new Error("initdb left no finished database");
  await rm(folder, { recursive: true, force: true }); // NOTE at most an empty folder, as seen above.
  await rename(cluster, folder);
  syncFolder(home);
  await sweep(home);
  return { folder, password, isNew: true };
}

function isFinished(folder: string): boolean {
  return ["PG_VERSION", "global/pg_control", "postgresql.conf"].every((file) => existsSync(join(folder, file)));
}

/** Removes what a killed initdb left, after stopping what of it still runs. */
async function sweep(home: string): Promise<void> {
  for (const name of readdirSync(home)) {
    if (!name.startsWith("postgres.new-")) continue;
    const half = join(home, name);
    for (const pid of processesIn(join(half, "cluster"))) process.kill(pid, "SIGKILL");
    await rm(half, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function readPassword(file: string, home: string): string {
  const password = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  if (!password) {
    throw new StartProblem(`The file ${file} is missing; put it back from the copy that belongs to ${home}.`);
  }
  return password;
}

async function runInitdb(
  { home, binaries, user, durable }: { home: string; binaries: Binaries; user: OsUser | undefined; durable: boolean },
  folder: string,
  passwordFile: string,
): Promise<void> {
  const args = ["-D", folder, "-U", "yorozu", "--encoding=UTF8", "--locale=C.UTF-8", "--auth=scram-sha-256"];
  const child = spawn(binaries.initdb, [...args, `--pwfile=${passwordFile}`, ...(durable ? [] : ["--no-sync"])], {
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
    ...(user && { uid: user.uid, gid: user.gid, cwd: "/" }),
  });
  const onExit = () => child.kill("SIGKILL");
  process.once("exit", onExit);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  }).finally(() => process.off("exit", onExit));
  if (code !== 0) throw new StartProblem(initdbSentence(output, home, code));
}

function initdbSentence(output: string, home: string, code: number | null): string {
  const said = (error: string) => output.includes(error);
  if (said("No space left on device")) return diskFull(home);
  if (said("could not look up effective user")) {
    return "The database cannot be made because this user has no entry in /etc/passwd; add one, or set DATABASE_URL.";
  }
  if (said("invalid locale")) {
    return "This system lacks the locale C.UTF-8, which the embedded database needs; install it, or set DATABASE_URL.";
  }
  const reason = output.split("\n").find((line) => /error|fatal|could not/i.test(line)) ?? `initdb ended with ${code}`;
  return `The database could not be made (${reason.trim()}).`;
}

/** The sentence for a full disk. */
export function diskFull(folder: string): string {
  return folderSentence(Object.assign(new Error(), { code: "ENOSPC" }), folder) ?? "";
}

function writeDurably(file: string, text: string): void {
  const handle = openSync(file, "w", 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
