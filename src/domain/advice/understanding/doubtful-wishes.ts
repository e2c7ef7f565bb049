import type { Understanding } from "#src/domain/advice/understanding.ts";

/** Below this a wish is wrong about twice as often as right: .32 were right, of 95 in texts of writers held out. */
const doubtfulBelow = 0.38;
/** Where none was heard as surely as this, those that there are must do: the page asks anyway. */
const plainFrom = 0.45;

/**
 * Functions that were hardly heard, beside others that were heard plainly. They stand in what was understood and are asked
 * about, but no plan is made for them until the asker says so (decision 0019). Empty where nothing was heard plainly.
 */
export function doubtfulWishes({ needs }: Pick<Understanding, "needs">): string[] {
  if (!needs.some(({ confidence }) => confidence >= plainFrom)) return [];
  const plain = new Set(needs.flatMap((need) => (need.confidence >= doubtfulBelow ? [need.function] : [])));
  return [...new Set(needs.map((need) => need.function))].filter((id) => !plain.has(id));
}
