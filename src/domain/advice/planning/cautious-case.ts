import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import type { PlanningCase } from "#src/domain/advice/planning/planning-case.ts";

/** What is taken for so because nobody knows, by `SEGMENT KEY`. */
export type Cautions = ReadonlyMap<string, string>;

export function cautionKey(segment: string, key: string): string {
  return `${segment} ${key}`;
}

/**
 * The case with the harder side of what nobody knows, doubt by doubt in the order of ids: each is taken for so if every
 * wish that can be met for these people can still be met then, and not only by makeshift
 * (docs/decisions/0014-unknown-takes-the-harder-side.md). It is judged by what there is, not by budgets, which needs no
 * solve. `reduce` works the case out with some cautions.
 */
export function cautiousCase<T extends { readonly planningCase: PlanningCase }>(
  { doubts = [] }: PlanInput,
  reduce: (cautions: Cautions) => T,
): T {
  let taken: Cautions = new Map();
  let best = reduce(taken);
  for (const { segment, key, value } of [...doubts].sort((a, b) => compare(idOf(a), idOf(b)))) {
    const tried = new Map([...taken, [cautionKey(segment, key), value]]);
    const there = reduce(tried);
    if (!losesNothing(best.planningCase, there.planningCase)) continue;
    taken = tried;
    best = there;
  }
  return best;
}

function losesNothing(before: PlanningCase, after: PlanningCase): boolean {
  const [had, has] = [qualities(before), qualities(after)];
  return had.every((quality, demand) => (has[demand] ?? 0) >= Math.min(quality, firm));
}

/** From this quality up a way is more than a makeshift. */
const firm = 2;

/** The best quality that anything could give, by demand; 0 = nothing can. */
function qualities({ demands, candidates }: PlanningCase): number[] {
  const best = demands.map(() => 0);
  for (const { supplies } of candidates)
    for (const { demand, quality } of supplies) best[demand] = Math.max(best[demand] ?? 0, quality);
  return best;
}

function idOf({ segment, key }: NonNullable<PlanInput["doubts"]>[number]): string {
  return cautionKey(segment, key);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
