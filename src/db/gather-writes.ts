import type { Writable } from "node:stream";

/**
 * What is written between `cork` and `uncork` in one turn of the event loop leaves together, at its end: node-postgres corks
 * for each query, and each leaving alone was a third of the processor time of a page of twenty queries.
 */
export function gatherWrites(stream: Writable): void {
  const uncork = stream.uncork.bind(stream);
  let isHeld = false;
  stream.uncork = () => {
    if (isHeld) return uncork();
    isHeld = true;
    // NOTE runs when all promises that are settled now have gone on, which is when their queries are written.
    process.nextTick(() => {
      isHeld = false;
      uncork();
    });
  };
}
