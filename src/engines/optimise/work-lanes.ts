/**
 * Who waits: a person in front of a page, a caller who sends cases in bulk, or nobody (a job). An earlier lane goes
 * first, always.
 */
export const lanes = ["page", "bulk", "background"] as const;
export type Lane = (typeof lanes)[number];

/** How many may wait in each lane; one more is refused at once, which is kinder than an answer that comes too late. */
export type Room = Readonly<Record<Lane, number>>;

/**
 * The place in `waiting` of the order that an idle thread takes next, or -1 when it had better stay idle: of several
 * threads the last idle one is not given to work that nobody waits for, which may take minutes.
 */
export function nextInLine(
  waiting: ReadonlyArray<{ readonly lane: Lane }>,
  idleThreads: number,
  allThreads: number,
): number {
  for (const lane of lanes) {
    if (lane === "background" && idleThreads <= 1 && allThreads > 1) return -1;
    const at = waiting.findIndex((order) => order.lane === lane);
    if (at >= 0) return at;
  }
  return -1;
}
