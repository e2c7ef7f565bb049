import { overloadSteps } from "#src/domain/advice/planning/bearable.ts";
import type { PlanSums } from "#src/domain/advice/planning/plan-columns.ts";
import type { PlanningCase } from "#src/domain/advice/planning/planning-case.ts";
import type { ModelBuilder, Terms } from "#src/engines/optimise/integer-model.ts";

/** A column for each step of the yardsticks that some plan can pass; a higher step is passed only with the lower ones. */
export function overloadColumns(model: ModelBuilder, planningCase: PlanningCase, sums: PlanSums): void {
  const steps = overloadSteps(planningCase.bearable);
  const year = [...sums.initialYen, ...sums.monthlyYen.map(([column, yen]): [number, number] => [column, 12 * yen])];
  const passes = (name: string, terms: Terms, borders: readonly number[]): void => {
    const most = terms.reduce((sum, [, amount]) => sum + amount, 0);
    let lower: number | null = null;
    for (const border of borders.filter((one) => one < most)) {
      const over = model.binary(`${name} over ${border}`);
      model.atMost(`${name} ${border}`, [...terms, [over, border - most]], border);
      if (lower !== null)
        model.atMost(
          `${name} in steps`,
          [
            [over, 1],
            [lower, -1],
          ],
          0,
        );
      sums.overload.push([over, 1]);
      lower = over;
    }
  };
  passes("minutes", sums.monthlyMinutes, steps.monthlyMinutes);
  passes("year", year, steps.firstYearYen);
}
