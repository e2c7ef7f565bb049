import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, fstatSync, openSync, readFileSync, readSync, rmSync, statSync } from "node:fs";
import { release } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Binaries } from "#src/db/embedded/binaries.ts";
import { diskFull } from "#src/db/embedded/cluster.ts";
import type { OsUser } from "#src/db/embedded/os-user.ts";
import { isAlive, processesIn, workingFolder } from "#src/db/embedded/process-identity.ts";
import { StartProblem } from "#src/kernel/start-problem.ts";

/** What is needed to start the server of a cluster. */
export type ServerSpec = {
  binaries: Binaries;
  folder: string;
  logFile: string;
  port: number;
  user: OsUser | undefined;
  durable: boolean;
};

/** A running server that is our child. */
export type Postmaster = { pid: number; ended: Promise<string> };

/**
 * Settings for a small machine, given at each start so that a new version of the program brings its own. The log
 * leaves out failed statements and details, which quote what people typed.
 */
function settings(spec: ServerSpec): Record<string, string | number> {
  return {
    port: spec.port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 60,
    shared_buffers: "64MB",
    work_mem: "8MB",
    maintenance_work_mem: "64MB",
    effective_cache_size: "512MB",
    max_wal_size: "256MB",
    min_wal_size: "48MB",
    max_parallel_workers_per_gather: 0,
    jit: "off",
    ...(syncfsTellsErrors() && { recovery_init_sync_method: "syncfs" }),
    io_method: "sync",
    timezone: "UTC",
    log_timezone: "UTC",
    log_min_messages: "log",
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    idle_in_transaction_session_timeout: "60s",
    ...(spec.durable
      ? { fsync: "on", full_page_writes: "on", synchronous_commit: "on" }
      : { fsync: "off", full_page_writes: "off", synchronous_commit: "off", max_connections: 200 }),
  };
}

/**
 * After a crash the folder is synced in 0.1 s instead of 2 s. Linux tells of write errors there from 5.8 on
 * (PostgreSQL manual, recovery_init_sync_method).
 */
function syncfsTellsErrors(): boolean {
  const [major = 0, minor = 0] = release().split(".").map(Number);
  return process.platform === "linux" && (major > 5 || (major === 5 && minor >= 8));
}

/** Starts the server and waits until it takes connections, however long it recovers. */
export async function launch(spec: ServerSpec, say: (sentence: string) => void): Promise<Postmaster> {
  const log = openSync(spec.logFile, "a", 0o600);
  const logStart = fstatSync(log).size;
  const args = Object.entries(settings(spec)).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  let child: ChildProcess;
  try {
    // NOTE a session of its own: Ctrl-C in the terminal must not stop the database before the requests are done.
    child = spawn(spec.binaries.postgres, ["-D", spec.folder, ...args], {
      stdio: ["ignore", log, log],
      detached: true,
      ...(spec.user && { uid: spec.user.uid, gid: spec.user.gid, cwd: "/" }),
    });
  } finally {
    closeSync(log);
  }
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? `exit ${code}`));
  });
  let endedBy: string | undefined;
  ended.then((how) => {
    endedBy = how;
  });
  const beganAt = performance.now();
  let nextWordMs = 5000;
  while (endedBy === undefined) {
    const running = readPostmasterFile(spec.folder);
    if (child.pid !== undefined && running?.pid === child.pid && running.status === "ready")
      return { pid: child.pid, ended };
    if (performance.now() - beganAt > nextWordMs) {
      say("The database is still repairing itself after an interruption …");
      nextWordMs += 15_000;
    }
    await sleep(10);
  }
  throw new StartProblem(startSentence(spec, readFrom(spec.logFile, logStart), endedBy));
}

/**
 * Stops what runs on a cluster: whichever server `postmaster.pid` names, and processes that outlived a killed one.
 * Removes a `postmaster.pid` whose process is gone or is somebody else's by now, which PostgreSQL itself would take
 * for a running server. The caller holds the lock of the folder.
 */
export async function stopLeftover(folder: string): Promise<boolean> {
  const left = readPostmasterFile(folder);
  if (left && isAlive(left.pid) && isServerOf(left.pid, folder)) {
    await stopServer(left.pid);
    return true;
  }
  if (left) rmSync(join(folder, "postmaster.pid"), { force: true });
  const orphans = processesIn(folder);
  // NOTE without their postmaster they end by themselves as soon as they look; busy ones look late.
  for (let waits = 0; waits < 25 && orphans.some(isAlive); waits++) await sleep(20);
  for (const pid of orphans.filter(isAlive)) sendSignal(pid, "SIGKILL");
  return orphans.length > 0;
}

/** Stops a server: fast (open transactions roll back, a checkpoint is written), harder after 30 s. */
export async function stopServer(pid: number): Promise<void> {
  for (const [how, waitMs] of [
    ["SIGINT", 30_000],
    ["SIGQUIT", 5000],
    ["SIGKILL", 5000],
  ] as const) {
    sendSignal(pid, how);
    for (const until = performance.now() + waitMs; performance.now() < until; await sleep(10)) {
      if (!isAlive(pid)) return;
    }
  }
}

/** Lines of `postmaster.pid`: 1 the process, 8 the state (PostgreSQL source, utils/pidfile.h). */
export function readPostmasterFile(folder: string): { pid: number; status: string } | undefined {
  try {
    const lines = readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n");
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, status: lines[7]?.trim() ?? "" } : undefined;
  } catch {
    return undefined;
  }
}

/** Ids are used again, above all in containers: on Linux the server is known by its working folder. */
function isServerOf(pid: number, folder: string): boolean {
  return process.platform !== "linux" || workingFolder(pid) === folder;
}

/** Sends a signal; a process that is gone already is no error. */
export function sendSignal(pid: number, how: NodeJS.Signals): void {
  try {
    process.kill(pid, how);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

function startSentence(spec: ServerSpec, said: string, endedBy: string): string {
  if (said.includes("No space left on device")) return diskFull(dirname(spec.folder));
  if (said.includes("database files are incompatible with server")) {
    return `The data in ${spec.folder} was made by another major version of PostgreSQL; start the version of this program that made it, run npm run backup, and restore into a new DATA_DIR.`;
  }
  const reason = said.split("\n").findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? endedBy;
  return `The embedded database did not start (${reason.replace(/^.*?(FATAL|PANIC): +/, "").trim()}); see ${spec.logFile}.`;
}

function readFrom(file: string, start: number): string {
  const length = Math.min(statSync(file).size - start, 64 * 1024);
  if (length <= 0) return "";
  const handle = openSync(file, "r");
  try {
    const buffer = Buffer.alloc(length);
    return buffer.toString("utf8", 0, readSync(handle, buffer, 0, length, start));
  } finally {
    closeSync(handle);
  }
}
