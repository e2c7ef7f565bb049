import {
  type AskedCase,
  type LiftableLimit,
  limitsSaid,
  withoutLimits,
} from "#src/domain/advice/explaining/asked-case.ts";
import {
  comparePlans,
  isWorse,
  type LevelChange,
  type PlanChange,
} from "#src/domain/advice/explaining/compare-plans.ts";
import {
  type PreparedCase,
  prepareCase,
  reachColumn,
  useColumn,
  type WantedFor,
} from "#src/domain/advice/explaining/prepare-case.ts";
import { bestPlanWith, type ExplainingSolver, mostTogether } from "#src/domain/advice/explaining/solve-prepared.ts";
import { type Unusable, whyUnusable } from "#src/domain/advice/explaining/why-unusable.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";

/** Why a means is not in the plan. */
export type WhyNot =
  | { readonly answer: "in-plan" }
  /** No plan can have it, whatever limits are lifted: a fact about it, the people or the organisation. */
  | { readonly answer: "unusable"; readonly why: Unusable }
  /** The kind of plan takes only known prices, and its own is to be asked. */
  | { readonly answer: "price-unknown" }
  /** These limits forbid it by themselves; lifting any one of them would allow it (`minimal`, proved one by one). */
  | { readonly answer: "limits"; readonly limits: readonly LiftableLimit[]; readonly minimal: true }
  /**
   * It could be had, but then at least `atLeast` musts that the plan reaches would not be. `limits`: a minimal set that
   * makes it so; empty where it would be so without any limit. `example` is one way to lose only so many.
   */
  | {
      readonly answer: "musts";
      readonly atLeast: number;
      readonly example: readonly WantedFor[];
      readonly limits: readonly LiftableLimit[];
      readonly minimal: true;
    }
  /**
   * It can be had with every must kept. The best such plan, against the plan: `deciding` is the first level that is
   * worse; null = equally good at every level, so that only the rule for ties decided. `idle`: it would serve nobody.
   */
  | {
      readonly answer: "costs";
      readonly change: PlanChange;
      readonly deciding: LevelChange | null;
      readonly idle: boolean;
      readonly serves: Proposal["means"][number]["serves"];
    };

/** A means that is not in the plan, by a contrast: it is forced in, and what then gives way is the answer. @throws NotProved */
export async function whyNot(
  asked: AskedCase,
  plan: Proposal,
  id: string,
  solver: ExplainingSolver,
  tick: () => Promise<void>,
): Promise<WhyNot> {
  if (plan.means.some((means) => means.id === id)) return { answer: "in-plan" };
  const kept = plan.coverage.filter(({ must, quality }) => must && quality > 0);
  const said = limitsSaid(asked.input);
  const prepared = prepareCase(asked);

  const alone = (lifted: readonly LiftableLimit[]) =>
    canHave(prepareCase(withoutLimits(asked, lifted)), id, [], solver);
  if (!(await alone([]))) {
    await tick();
    if (await alone(said)) return { answer: "limits", limits: await minimalLimits(said, alone, tick), minimal: true };
    if (await canHave(pricedOrNot(prepareCase(withoutLimits(asked, said))), id, [], solver))
      return { answer: "price-unknown" };
    return { answer: "unusable", why: whyUnusable(asked, id) };
  }
  await tick();

  const withMusts = (lifted: readonly LiftableLimit[]) =>
    canHave(prepareCase(withoutLimits(asked, lifted)), id, kept, solver);
  if (!(await withMusts([]))) {
    await tick();
    const { atLeast, example } = await leastLost(prepared, id, kept, solver);
    const limits = (await withMusts(said)) ? await minimalLimits(said, withMusts, tick) : [];
    return { answer: "musts", atLeast, example, limits, minimal: true };
  }
  await tick();

  const forced = await bestPlanWith(prepared, columnsOf(prepared, id, kept) ?? [], solver);
  const change = comparePlans(plan, forced);
  const own = forced.means.find((means) => means.id === id);
  return {
    answer: "costs",
    change,
    deciding: change.levels.find(isWorse) ?? null,
    idle: (own?.serves.length ?? 0) === 0 && forced.creates.every(({ means }) => means !== id),
    serves: own?.serves ?? [],
  };
}

/**
 * Of the limits that together forbid something, a set that still does and none of which could be left out: each is
 * lifted in turn and stays lifted unless the thing is then proved possible (deletion filter over groups of rows).
 */
async function minimalLimits(
  said: readonly LiftableLimit[],
  possible: (lifted: readonly LiftableLimit[]) => Promise<boolean>,
  tick: () => Promise<void>,
): Promise<LiftableLimit[]> {
  let lifted: LiftableLimit[] = [];
  for (const limit of said) {
    if (!(await possible([...lifted, limit]))) lifted = [...lifted, limit];
    await tick();
  }
  return said.filter((limit) => !lifted.includes(limit));
}

async function canHave(
  prepared: PreparedCase,
  id: string,
  kept: readonly WantedFor[],
  solver: ExplainingSolver,
): Promise<boolean> {
  const columns = columnsOf(prepared, id, kept);
  if (columns === null) return false;
  return (await mostTogether(prepared, columns, solver)).most === columns.length;
}

/** The musts that are lost at the least when the means is in: as many as can be are kept beside it. */
async function leastLost(prepared: PreparedCase, id: string, kept: readonly WantedFor[], solver: ExplainingSolver) {
  const use = useColumn(prepared, id);
  const columns = kept.flatMap((wanted) => reachColumn(prepared, wanted) ?? []);
  if (use === null) throw new Error(`${id} cannot be had`);
  // The means counts for more than all musts together: it is in, and of the musts as many as can be.
  const { values } = await mostTogether(prepared, columns, solver, use);
  const example = kept.filter((wanted) => values[reachColumn(prepared, wanted) ?? -1] !== 1);
  return { atLeast: example.length, example: example.map((one) => ({ function: one.function, segment: one.segment })) };
}

function columnsOf(prepared: PreparedCase, id: string, kept: readonly WantedFor[]): number[] | null {
  const columns = [useColumn(prepared, id), ...kept.map((wanted) => reachColumn(prepared, wanted))];
  return columns.every((column) => column !== null) ? [...new Set(columns)] : null;
}

/** The same model for a plan that may use prices to be asked. */
function pricedOrNot(prepared: PreparedCase): PreparedCase {
  return { ...prepared, variant: { ...prepared.variant, without: [] } };
}
