import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Linux counts processor time in hundredths of a second. */
const tickMs = 10;

/**
 * Milliseconds of processor time that the program and its embedded database have used so far, all threads and processes of each
 * together. From /proc; 0 where there is none.
 */
export function processorMs(pid: number, dataDir: string): { program: number; database: number } {
  const all = processes();
  const own = all.find((one) => one.pid === pid);
  const postmaster = postmasterOf(dataDir);
  const database = all.filter((one) => one.pid === postmaster || one.parent === postmaster);
  return {
    program: (own?.ticks ?? 0) * tickMs,
    database: database.reduce((sum, one) => sum + one.ticks, 0) * tickMs,
  };
}

type Process = { pid: number; parent: number; ticks: number };

function processes(): Process[] {
  let names: string[] = [];
  try {
    names = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    try {
      // proc_pid_stat(5): after the name in brackets state, ppid, …, utime (14), stime (15), cutime, cstime.
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0);
      return [{ pid: Number(name), parent: Number(fields[1]), ticks }];
    } catch {
      return []; // NOTE it ended meanwhile
    }
  });
}

function postmasterOf(dataDir: string): number | undefined {
  try {
    return Number(readFileSync(join(dataDir, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
  } catch {
    return undefined;
  }
}
