import { monthsCounted, overloadSteps } from "#src/domain/advice/planning/bearable.ts";
import type { PlanSums } from "#src/domain/advice/planning/plan-columns.ts";
import type { PlanningCase } from "#src/domain/advice/planning/planning-case.ts";
import type { ModelBuilder, Terms } from "#src/engines/optimise/integer-model.ts";

/**
 * A column for each step of the yardsticks that some plan can pass; a higher step is passed only with the lower ones. All
 * steps of a yardstick share one row, each step making room up to the next: much tighter for the solver than a row a step.
 */
export function overloadColumns(model: ModelBuilder, planningCase: PlanningCase, sums: PlanSums): void {
  const steps = overloadSteps(planningCase.bearable);
  const year = [
    ...sums.initialYen,
    ...sums.monthlyYen.map(([column, yen]): [number, number] => [column, monthsCounted * yen]),
  ];
  const hours = [
    ...sums.setupMinutes,
    ...sums.monthlyMinutes.map(([column, minutes]): [number, number] => [column, monthsCounted * minutes]),
  ];
  const passes = (name: string, terms: Terms, borders: readonly number[]): void => {
    const all = terms.reduce((sum, [, amount]) => sum + amount, 0);
    const passable = borders.filter((one) => one < all);
    const [first] = passable;
    if (first === undefined) return;
    const counted = upTo((passable.at(-1) ?? 0) + 1, terms);
    const most = counted.reduce((sum, [, amount]) => sum + amount, 0);
    const over = passable.map((border) => model.binary(`${name} over ${border}`));
    const room = over.map((column, step): [number, number] => [
      column,
      (passable[step] ?? 0) - (passable[step + 1] ?? most),
    ]);
    model.atMost(name, [...counted, ...room], first);
    for (const [step, column] of over.entries()) {
      const lower = over[step - 1];
      if (lower !== undefined)
        model.atMost(
          `${name} in steps`,
          [
            [column, 1],
            [lower, -1],
          ],
          0,
        );
      sums.overload.push([column, 1]);
    }
  };
  passes("minutes", hours, steps.yearMinutes);
  passes("year", year, steps.firstYearYen);
  passes("set-up", sums.setupMinutes, steps.setupMinutes);
  const { open } = planningCase.bearable;
  if (!open) return;
  passes("open monthly yen", sums.monthlyYen, open.monthlyYen);
  passes("open initial yen", sums.initialYen, open.initialYen);
  passes("open set-up", sums.setupMinutes, open.setupMinutes);
  passes("open new things", sums.newThings, open.newThings);
  passes("open prices", sums.unpriced, open.unpriced);
  passes("open data", sums.careless, open.careless);
}

/**
 * What alone is past the last border is past it however much it is: amounts are cut there, which changes no step and keeps
 * rows of millions of yen with borders of nothing exact for the solver. No amount is negative.
 */
function upTo(most: number, terms: Terms): Array<[number, number]> {
  const sums = new Map<number, number>();
  for (const [column, amount] of terms) sums.set(column, (sums.get(column) ?? 0) + amount);
  return [...sums].map(([column, amount]) => [column, Math.min(amount, most)]);
}
