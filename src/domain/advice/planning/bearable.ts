import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";

/**
 * What an organisation of this size can bear without being asked: minutes a month of everybody together, and yen in the
 * first year. Yardsticks, not limits: a plan may go beyond them where nothing else reaches people well.
 */
export type Bearable = {
  readonly monthlyMinutes: number;
  /** Null where a budget was set: then that is what counts. */
  readonly firstYearYen: number | null;
};

/** Yardsticks are passed once, four times, sixteen times, so that a little more or less decides nothing; finer steps take the solver twice as long. */
const steps = [1, 4, 16] as const;

/**
 * Half a working day a month for each member of staff, and two hours for each volunteer, at least a working day; where no
 * budget was set 2,000 yen a month for each member of staff, at least 10,000. Our estimates, told with every plan
 * (docs/decisions/0015-sensible-before-cheap.md).
 */
export function bearable(staff: number, { limits, bearable: said }: PlanInput): Bearable {
  const hours = Math.max(8, 4 * staff + 2 * (limits.volunteerCount ?? 0));
  const usual = said ?? { monthlyMinutes: 60 * hours, firstYearYen: 12 * Math.max(10_000, 2_000 * staff) };
  const budgetSet = limits.monthlyYen !== undefined || limits.initialYen !== undefined;
  return { ...usual, firstYearYen: budgetSet ? null : usual.firstYearYen };
}

/** The amounts at which a plan becomes one step heavier: minutes a month, yen of the first year. */
export function overloadSteps({ monthlyMinutes, firstYearYen }: Bearable) {
  return {
    monthlyMinutes: steps.map((times) => times * monthlyMinutes),
    firstYearYen: firstYearYen === null ? [] : steps.map((times) => times * firstYearYen),
  };
}

/** How many steps of hours and of money a plan passes; 0 = it can be borne. */
export function overloadOf(
  bearableHere: Bearable,
  plan: { readonly monthlyMinutes: number; readonly firstYearYen: number },
): number {
  const { monthlyMinutes, firstYearYen } = overloadSteps(bearableHere);
  return (
    monthlyMinutes.filter((step) => plan.monthlyMinutes > step).length +
    firstYearYen.filter((step) => plan.firstYearYen > step).length
  );
}
