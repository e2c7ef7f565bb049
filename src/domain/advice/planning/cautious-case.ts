import { fitsAlone } from "#src/domain/advice/planning/fits-alone.ts";
import { fitsTogether } from "#src/domain/advice/planning/fits-together.ts";
import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import type { PlanningCase } from "#src/domain/advice/planning/planning-case.ts";
import { relevantMeans } from "#src/domain/advice/planning/relevant-means.ts";

/** What is taken for so because nobody knows, by `SEGMENT KEY`. */
export type Cautions = ReadonlyMap<string, string>;

export function cautionKey(segment: string, key: string): string {
  return `${segment} ${key}`;
}

/**
 * The case with the harder side of what nobody knows, doubt by doubt in the order of ids: each is taken for so if every
 * wish that can be met for these people can still be met then, and not only by makeshift
 * (docs/decisions/0014-unknown-takes-the-harder-side.md). It is judged by what there is, means by means and then all together
 * under the limits that were set, which needs no solve. `reduce` works the case out with some cautions.
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
    if (breaksLimits(best.planningCase, there.planningCase)) continue;
    taken = tried;
    best = there;
  }
  return best;
}

function losesNothing(before: PlanningCase, after: PlanningCase): boolean {
  const has = qualities(after);
  return needed(before).every((quality, demand) => (has[demand] ?? 0) >= quality);
}

/** A plan that fits under all limits is at hand before, and none is there. */
function breaksLimits(before: PlanningCase, after: PlanningCase): boolean {
  const must = needed(before);
  return fitsTogether(before, must) && !fitsTogether(after, must);
}

/** What each wish must be met with still: as well as it could be, but no better than well. */
function needed(before: PlanningCase): number[] {
  return qualities(before).map((quality) => Math.min(quality, firm));
}

/** From this quality up a way is more than a makeshift. */
const firm = 2;

/** The best quality that anything could give that fits under the limits by itself, by demand; 0 = nothing can. */
function qualities({ demands, candidates, segments, limits }: PlanningCase): number[] {
  const best = demands.map(() => 0);
  const people = segments.map((segment) => segment.people);
  const fitting = candidates.filter((candidate) => fitsAlone(candidate, people, limits));
  for (const { supplies } of fitting.length < candidates.length ? relevantMeans(fitting, people.length) : candidates)
    for (const { demand, quality } of supplies) best[demand] = Math.max(best[demand] ?? 0, quality);
  return best;
}

function idOf({ segment, key }: NonNullable<PlanInput["doubts"]>[number]): string {
  return cautionKey(segment, key);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
