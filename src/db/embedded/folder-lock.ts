import { closeSync, fsyncSync, linkSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, processStart } from "#src/db/embedded/process-identity.ts";
import { StartProblem } from "#src/kernel/start-problem.ts";

/** Who holds a folder. */
export type Holder = { pid: number; start: string | undefined; host: string };

/**
 * Takes `folder` for this process and returns how to give it back. A lock left by a killed process (its id is gone, or
 * now belongs to a process that started later) is taken over. One that is held is waited for a little, because its
 * holder may be just stopping; then a `StartProblem`.
 */
export async function lockFolder(folder: string, waitMs: number): Promise<() => void> {
  const file = join(folder, "lock.json");
  const mine: Holder = { pid: process.pid, start: processStart(process.pid), host: hostname() };
  const text = JSON.stringify(mine);
  const draft = `${file}.${process.pid}`;
  writeDurably(draft, text);
  try {
    for (const until = performance.now() + waitMs; ; await sleep(50)) {
      const holder = takeLock(file, draft);
      if (holder === undefined) break;
      if (performance.now() > until) throw new StartProblem(inUse(folder, holder));
    }
  } finally {
    rmSync(draft, { force: true });
  }
  // NOTE two takeovers in the same instant: the later rename won.
  if (readText(file) !== text) throw new StartProblem(inUse(folder, readHolder(file)));
  return () => {
    if (readText(file) === text) rmSync(file, { force: true });
  };
}

/** Who holds the folder now, or undefined when nobody alive does. */
export function folderHolder(folder: string): Holder | undefined {
  const holder = readHolder(join(folder, "lock.json"));
  return holder && isHeld(holder) ? holder : undefined;
}

/** The rule: a holder is alive when its process is there and started when it says; unknown starts count as alive. */
export function isHeld(holder: Holder, alive = isAlive, startOf = processStart): boolean {
  if (!alive(holder.pid)) return false;
  const start = startOf(holder.pid);
  return start === undefined || holder.start === undefined || start === holder.start;
}

/** Undefined when the lock is ours now, else who holds it. */
function takeLock(file: string, draft: string): Holder | undefined {
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    const holder = readHolder(file);
    if (holder && isHeld(holder)) return holder;
    renameSync(draft, file);
  }
  return undefined;
}

function inUse(folder: string, holder: Holder | undefined): string {
  const who = holder ? ` (process ${holder.pid})` : "";
  return `The data folder ${folder} is in use by another Yorozu${who}; stop that one, or start this one with a different DATA_DIR and PORT.`;
}

function readHolder(file: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(readText(file) ?? "");
    if (typeof value !== "object" || value === null || !("pid" in value) || typeof value.pid !== "number")
      return undefined;
    const start = "start" in value && typeof value.start === "string" ? value.start : undefined;
    const host = "host" in value && typeof value.host === "string" ? value.host : "";
    return { pid: value.pid, start, host };
  } catch {
    return undefined; // NOTE half-written by a machine that lost power: nobody holds it.
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
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
