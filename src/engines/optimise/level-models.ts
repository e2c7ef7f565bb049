import { exactValue } from "#src/engines/optimise/exact-check.ts";
import type { Column, IntegerModel, Row, Terms } from "#src/engines/optimise/integer-model.ts";
import {
  missedByGroup,
  type Objective,
  type Problem,
  type Variant,
  type VariantAnswer,
} from "#src/engines/optimise/lexicographic-problem.ts";

/** One level as a problem with one objective: the levels before it are held, and `value` is what was found to be best. */
export type LevelModel = { readonly model: IntegerModel; readonly objective: Objective; readonly value: number };

/**
 * The levels of a proved answer, each as a model that any solver can check: fair shares from the largest share down,
 * then the objectives. Nothing that the search leaves out or tightens is left out here, and shares are counted by other
 * rows (missed ≤ i − 1 + (all − i + 1) · [share ≥ v]), so that agreement says something.
 */
export function levelModels(problem: Problem, variant: Variant, answer: VariantAnswer): LevelModel[] {
  const held = new Set(variant.without);
  const columns: Column[] = problem.model.columns.map((column, index) =>
    held.has(index) ? { ...column, upper: 0 } : column,
  );
  const rows: Row[] = [...problem.model.rows];
  const missed = missedByGroup(problem.groups, answer.values);
  const shares = problem.groups.flatMap((group) => {
    const all = group.lost + group.wishes.length;
    return Array.from({ length: all }, (_, i) => ({ numerator: i + 1, denominator: all }));
  });
  shares.sort((a, b) => b.numerator * a.denominator - a.numerator * b.denominator);
  const levels: Array<{ objective: Objective; value: number }> = [];
  for (const [index, { numerator, denominator }] of shares.entries()) {
    const before = shares[index - 1];
    if (before && before.numerator * denominator === numerator * before.denominator) continue;
    const terms: Array<[number, number]> = [];
    let value = 0;
    for (const [g, group] of problem.groups.entries()) {
      const all = group.lost + group.wishes.length;
      const least = Math.ceil((numerator * all) / denominator);
      if (all === 0) continue;
      const column = columns.push({ name: `share ${g} ${numerator}/${denominator}`, lower: 0, upper: 1 }) - 1;
      const wishes = group.wishes.map((wish): [number, number] => [wish, 1]);
      rows.push({
        name: `share ${g} ${numerator}/${denominator}`,
        lower: all - least + 1,
        upper: Number.POSITIVE_INFINITY,
        terms: [...wishes, [column, all - least + 1]],
      });
      terms.push([column, 1]);
      if ((missed[g] ?? 0) >= least) value += 1;
    }
    const name = `groups with share ≥ ${numerator}/${denominator}`;
    levels.push({ objective: { name, sense: "min", terms, offset: 0 }, value });
  }
  for (const objective of variant.objectives)
    levels.push({ objective, value: objective.offset + exactValue(objective.terms, answer.values) });
  return levels.map(({ objective, value }, index) => ({
    model: { columns, rows: [...rows, ...levels.slice(0, index).map(pin)] },
    objective,
    value,
  }));
}

function pin({ objective, value }: { objective: Objective; value: number }): Row {
  const target = value - objective.offset;
  const terms: Terms = objective.terms;
  return objective.sense === "min"
    ? { name: objective.name, lower: Number.NEGATIVE_INFINITY, upper: target, terms }
    : { name: objective.name, lower: target, upper: Number.POSITIVE_INFINITY, terms };
}
