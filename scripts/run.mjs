import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * glibc keeps freed memory for each thread apart, and much of it: two heaps instead of eight a core hold 16 MB less after
 * 21 hearings, and what is free at the end of a heap given back from 128 KB on another 30 (`npm run bench:understanding-speed`).
 */
const sparing = { MALLOC_ARENA_MAX: "2", MALLOC_TRIM_THRESHOLD_: "131072" };

/**
 * Becomes `node args…`: replaces this process where Node can (24 on Linux and macOS), else runs it as a child and
 * passes signals and the way it ended through. YOROZU_STARTERS tells the program which processes it must not outlive.
 */
export function become(node, args) {
  const starters = process.env.npm_lifecycle_event ? ancestors() : [];
  if (typeof process.execve === "function" && process.platform !== "win32") {
    process.removeAllListeners("warning");
    process.on("warning", () => {}); // execve is marked experimental
    process.execve(node, [node, ...args], { ...sparing, ...process.env, YOROZU_STARTERS: starters.join(",") });
  }
  const child = spawn(node, args, {
    stdio: "inherit",
    env: { ...sparing, ...process.env, YOROZU_STARTERS: [process.pid, ...starters].join(",") },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => {
    if (signal) {
      for (const own of ["SIGINT", "SIGTERM", "SIGHUP"]) process.removeAllListeners(own);
      process.kill(process.pid, signal);
    } else process.exit(code ?? 1);
  });
}

/** npm starts a shell that starts us; told to end, it ends the shell only. */
function ancestors() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, "latin1");
    const npm = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    return npm > 1 ? [process.ppid, npm] : [process.ppid];
  } catch {
    return [process.ppid];
  }
}
