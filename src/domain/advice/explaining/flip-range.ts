import type { AskedCase } from "#src/domain/advice/explaining/asked-case.ts";
import { withEffort, withHeads } from "#src/domain/advice/explaining/changed-case.ts";
import type { GrowthCase } from "#src/domain/advice/explaining/growth.ts";
import { prepareCase } from "#src/domain/advice/explaining/prepare-case.ts";
import { bestPlan } from "#src/domain/advice/explaining/solve-prepared.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";

/**
 * The sizes at which one combination gives way to another if our estimates of effort are wrong by 30 % to the worst:
 * `earliest` with the hours of what goes 30 % higher and of what comes 30 % lower, `latest` the other way round. Null =
 * beyond the sizes that were looked at (already at the first of them; not up to the last).
 */
export type FlipRange = { readonly earliest: number | null; readonly latest: number | null };

const [higher, lower] = [1.3, 0.7];

/**
 * Halving between the first size of the old combination and `at`, and between `at` and the largest size: the old one
 * counts as left where any of the means that go is used no more. Exact where it does not come back at a larger size.
 */
export async function flipRange(
  growing: GrowthCase,
  earlier: Proposal,
  later: Proposal,
  { lowest, at, largest }: { readonly lowest: number; readonly at: number; readonly largest: number },
): Promise<FlipRange> {
  const goes = new Set(earlier.means.map(({ id }) => id).filter((id) => !later.means.some((one) => one.id === id)));
  const comes = new Set(later.means.map(({ id }) => id).filter((id) => !earlier.means.some((one) => one.id === id)));
  const leftIn =
    (world: AskedCase) =>
    async (size: number): Promise<boolean> => {
      const { asked: _asked, heads, kind, solver } = growing;
      const { means } = await bestPlan(prepareCase(withHeads(world, heads, kind, size)), solver);
      const has = (id: string): boolean => means.some((one) => one.id === id);
      return ![...goes].every(has) || (goes.size === 0 && [...comes].every(has));
    };
  const early = leftIn(withEffort(withEffort(growing.asked, goes, higher), comes, lower));
  const late = leftIn(withEffort(withEffort(growing.asked, goes, lower), comes, higher));
  return {
    earliest: (await early(lowest)) ? null : await firstOf(lowest, at, early),
    latest: (await late(largest)) ? await firstOf(at - 1, largest, late) : null,
  };
}

/** The first size at which it holds, halving between one where it does not and one where it does (or is taken to). */
async function firstOf(not: number, yes: number, holds: (size: number) => Promise<boolean>): Promise<number> {
  let [low, high] = [not, yes];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (await holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
