import { type AskedCase, withoutMeans } from "#src/domain/advice/explaining/asked-case.ts";
import { comparePlans, type PlanChange } from "#src/domain/advice/explaining/compare-plans.ts";
import { prepareCase } from "#src/domain/advice/explaining/prepare-case.ts";
import { bestPlan, type ExplainingSolver } from "#src/domain/advice/explaining/solve-prepared.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";

/** What the best plan would be if one means could not be had, against the plan that has it. */
export type Broken = { readonly means: string; readonly change: PlanChange };

/**
 * What breaks without each means of the plan: the best plan of the same kind is solved anew with a catalogue that does
 * not know it (nor what requires it). Musts are shared out anew too, so that somebody else may lose what another keeps.
 *
 * @throws NotProved
 */
export async function whatBreaks(
  asked: AskedCase,
  plan: Proposal,
  solver: ExplainingSolver,
  tick: () => Promise<void>,
): Promise<Broken[]> {
  const broken: Broken[] = [];
  for (const { id } of plan.means) {
    const without = await bestPlan(prepareCase(withoutMeans(asked, new Set([id]))), solver);
    broken.push({ means: id, change: comparePlans(plan, without) });
    await tick();
  }
  return broken;
}
