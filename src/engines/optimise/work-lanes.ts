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

/**
 * Which thread takes an order of this lane, or -1 where all are busy. Whoever waits gets one that is awake; work that
 * nobody waits for wakes another rather than take the last one that is awake.
 */
export function threadFor(
  lane: Lane,
  threads: ReadonlyArray<{ readonly busy: boolean; readonly awake: boolean }>,
): number {
  const awake = threads.findIndex(({ busy, awake }) => !busy && awake);
  const asleep = threads.findIndex(({ busy, awake }) => !busy && !awake);
  const others = threads.filter(({ busy, awake }) => !busy && awake).length;
  if (awake < 0 || (lane === "background" && others === 1 && asleep >= 0)) return asleep;
  return awake;
}
