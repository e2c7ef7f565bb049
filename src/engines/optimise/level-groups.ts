import { gcdOf, type HighsSession } from "#src/engines/optimise/highs-session.ts";
import type { Terms } from "#src/engines/optimise/integer-model.ts";
import type { Objective } from "#src/engines/optimise/lexicographic-problem.ts";

/** Levels that follow one another as one: its best answers are just those of the levels one by one. */
export type LevelGroup = {
  readonly objective: Objective;
  /** How much one unit of the first level counts; all others together count less. */
  readonly weight: number;
  /** For each level what no answer beats, whatever the levels before it come to. */
  readonly bounds: readonly number[];
};

/** The most that one unit of the first level may count: far from where the solver's tolerances break. */
const heaviest = 2 ** 19;

/**
 * As many of the levels, from the first on, as fit one objective: each counts more than all that follow can differ by,
 * which linear programs bound. Null when not even two fit.
 */
export function groupLevels(session: HighsSession, levels: readonly Objective[]): LevelGroup | null {
  const [first, ...rest] = levels;
  if (!first || rest.length === 0) return null;
  const group: Ranged[] = [{ objective: first, low: reachable(session, first), steps: 1 }];
  let weight = 1;
  for (const objective of rest) {
    const [low, high] = [reachable(session, objective), reachable(session, turned(objective))];
    const steps = Math.round(Math.abs(high - low) / gcdOf(objective.terms)) + 1;
    if (!(weight * steps <= heaviest)) break;
    weight *= steps;
    group.push({ objective, low, steps });
  }
  if (group.length < 2) return null;
  return { objective: combined(group), weight, bounds: group.map(({ low }) => low) };
}

/** What a value of the whole group says about its first level: all that follow count less than one step of it. */
export function firstWithin({ weight, bounds }: LevelGroup, first: Objective, value: number): number {
  const steps = Math.floor(value / weight) * gcdOf(first.terms);
  return (bounds[0] ?? Number.NaN) + (first.sense === "min" ? steps : -steps);
}

/** `low`: what no answer beats; `steps`: how many different values an answer can have from there. */
type Ranged = { readonly objective: Objective; readonly low: number; readonly steps: number };

function reachable(session: HighsSession, objective: Objective): number {
  return session.narrow(objective, objective.sense === "min" ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY);
}

function turned(objective: Objective): Objective {
  return { ...objective, sense: objective.sense === "min" ? "max" : "min" };
}

/** Σ weight · steps away from `low`; the weight of a level is the number of values that all after it can have together. */
function combined(group: readonly Ranged[]): Objective {
  const sums = new Map<number, number>();
  let offset = 0;
  let weight = 1;
  for (const { objective, low, steps } of group.toReversed()) {
    const sign = objective.sense === "min" ? 1 : -1;
    const unit = gcdOf(objective.terms);
    for (const [column, coefficient] of objective.terms)
      sums.set(column, (sums.get(column) ?? 0) + (sign * weight * coefficient) / unit);
    // Only the first level may have no known end; its distance is then counted from its offset.
    if (Number.isFinite(low)) offset += (sign * weight * (objective.offset - low)) / unit;
    weight *= steps;
  }
  const terms: Terms = [...sums].filter(([, coefficient]) => coefficient !== 0).sort(([a], [b]) => a - b);
  return { name: group.map(({ objective }) => objective.name).join(", then "), sense: "min", terms, offset };
}
