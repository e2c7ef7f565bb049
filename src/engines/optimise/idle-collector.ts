import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Told when a thread begins to work and when it has nothing left to do. */
export type IdleCollector = { busy(): void; idle(): void };

/**
 * Gives back what a thread no longer needs once it has been idle for a while. Left alone, a thread that has planned keeps
 * some 50 MB of garbage until it plans again, because V8 collects when it allocates and an idle thread does not. Costs
 * tens of milliseconds, of nobody's time.
 */
export function idleCollector(idleMs: number, collect: () => void = garbageCollector()): IdleCollector {
  let timer: NodeJS.Timeout | undefined;
  return {
    busy() {
      clearTimeout(timer);
    },
    idle() {
      clearTimeout(timer);
      timer = setTimeout(collect, idleMs);
      timer.unref();
    },
  };
}

/**
 * V8's collector, which scripts see only with a flag. The flag is the whole process's and stays: taken back, it would be
 * gone for another thread that starts at the same moment.
 */
function garbageCollector(): () => void {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("globalThis.gc");
  return typeof collect === "function" ? () => void collect() : () => undefined;
}
