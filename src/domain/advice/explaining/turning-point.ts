/** What is found at one value of something that is varied. */
type Probe<T> = (value: number) => Promise<T | null>;

/** The first value at which it is otherwise, and what is found there; between the start and it every halving agreed. */
export type Turn<T> = { readonly at: number; readonly found: T };

/**
 * Going from `start`, where nothing differs, towards `end`: the value at which `probe` first tells a difference (not
 * null), while one step before it tells none. Steps are doubled, then halved, so a difference that comes and goes between
 * two values that were tried is passed over: exact where a difference stays once it is there. Null = none at the values
 * tried, `end` among them.
 */
export async function turningPoint<T>(start: number, end: number, probe: Probe<T>): Promise<Turn<T> | null> {
  const direction = Math.sign(end - start);
  if (direction === 0) return null;
  let same = start;
  let other: Turn<T> | null = null;
  for (let step = 1; other === null; step *= 2) {
    const at = direction > 0 ? Math.min(end, start + step) : Math.max(end, start - step);
    const found = await probe(at);
    if (found !== null) other = { at, found };
    else if (at === end) return null;
    else same = at;
  }
  while (Math.abs(other.at - same) > 1) {
    const at: number = same + direction * Math.floor(Math.abs(other.at - same) / 2);
    const found = await probe(at);
    if (found === null) same = at;
    else other = { at, found };
  }
  return other;
}
