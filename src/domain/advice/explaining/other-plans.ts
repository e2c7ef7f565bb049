import type { AskedCase } from "#src/domain/advice/explaining/asked-case.ts";
import { comparePlans, type PlanChange } from "#src/domain/advice/explaining/compare-plans.ts";
import { prepareCase, reachColumn, useColumn } from "#src/domain/advice/explaining/prepare-case.ts";
import {
  bestPlanWith,
  type ExplainingSolver,
  mostTogether,
  withAtMost,
} from "#src/domain/advice/explaining/solve-prepared.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";

/** A plan that reaches the same musts with other means. */
export type OtherPlan = { readonly means: readonly string[]; readonly change: PlanChange };

/** So many are looked for. */
const wantedPlans = 3;

/**
 * The best plans of the kind that reach every must of this plan but differ from it, and from each other, in substance: of
 * the means that any of them adds at most half stand in the next. Fewer than three where no more exist (proved).
 *
 * @throws NotProved
 */
export async function otherPlans(
  asked: AskedCase,
  plan: Proposal,
  solver: ExplainingSolver,
  tick: () => Promise<void>,
): Promise<OtherPlan[]> {
  const kept = plan.coverage.filter(({ must, quality }) => must && quality > 0);
  let prepared = { ...prepareCase(asked) };
  const found: OtherPlan[] = [];
  let last = plan;
  while (found.length < wantedPlans) {
    // What is in use today costs no change, so that plans are told apart by what would be new.
    const fresh = last.means
      .filter(({ change }) => change !== "keep")
      .flatMap(({ id }) => useColumn(prepared, id) ?? []);
    if (fresh.length === 0) break;
    prepared = withAtMost(
      prepared,
      fresh.map((column) => [column, 1]),
      Math.floor(fresh.length / 2),
    );
    const columns = kept.flatMap((one) => reachColumn(prepared, one) ?? []);
    if ((await mostTogether(prepared, columns, solver)).most < columns.length) break;
    last = await bestPlanWith(prepared, columns, solver);
    found.push({ means: last.means.map(({ id }) => id), change: comparePlans(plan, last) });
    await tick();
  }
  return found;
}
