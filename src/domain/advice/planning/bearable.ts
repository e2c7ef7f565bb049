import { deadlineDays } from "#src/domain/advice/planning/deadline-days.ts";
import { type OpenSteps, openSteps, type Spent } from "#src/domain/advice/planning/open-limits.ts";
import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";

/**
 * What an organisation of this size can bear without being asked: minutes a month of everybody together, set-up being
 * spread over the first year, and yen in the first year. Yardsticks, not limits: a plan may go beyond them where nothing else reaches people well.
 */
export type Bearable = {
  readonly monthlyMinutes: number;
  /** Null where a budget was set: then that is what counts. */
  readonly firstYearYen: number | null;
  /** Minutes of setting up until a deadline that was told and is near; null = none. */
  readonly setupMinutes: number | null;
  /** Absent where every limit is known or was never asked for. */
  readonly open?: OpenSteps;
};

/** What is once and what comes each month are compared over the first year. */
export const monthsCounted = 12;

/** Until a near deadline everybody together sets up for half a working day a day; two hours where it is today. Our estimate. */
const setupMinutesEachDay = 240;
const setupMinutesToday = 120;

/** Yardsticks are passed once, four times, sixteen times, so that a little more or less decides nothing; finer steps take the solver twice as long. */
const steps = [1, 4, 16] as const;

/**
 * Half a working day a month for each member of staff, and two hours for each volunteer, at least a working day and at most
 * five; where no budget was set 2,000 yen a month for each member of staff, at least 10,000 and at most 20,000: nobody asked a
 * large organisation either. Our estimates, told with every plan (docs/decisions/0015-sensible-before-cheap.md).
 */
export function bearable(staff: number, { limits, bearable: said, openLimits = [] }: PlanInput): Bearable {
  const hours = Math.min(40, Math.max(8, 4 * staff + 2 * (limits.volunteerCount ?? 0)));
  const usual = said ?? {
    monthlyMinutes: 60 * hours,
    firstYearYen: 12 * Math.min(20_000, Math.max(10_000, 2_000 * staff)),
  };
  const budgetSet = limits.monthlyYen !== undefined || limits.initialYen !== undefined;
  const days = limits.deadline === undefined ? null : deadlineDays(limits.deadline);
  const setupMinutes = days === null ? null : Math.max(setupMinutesToday, days * setupMinutesEachDay);
  const open = openLimits.filter((key) => limits[key] === undefined);
  return {
    ...usual,
    firstYearYen: budgetSet ? null : usual.firstYearYen,
    setupMinutes,
    ...(open.length === 0 ? {} : { open: openSteps(open) }),
  };
}

/** The amounts at which a plan becomes one step heavier: minutes and yen of the first year, minutes until the deadline. */
export function overloadSteps({ monthlyMinutes, firstYearYen, setupMinutes }: Bearable) {
  return {
    yearMinutes: steps.map((times) => times * monthsCounted * monthlyMinutes),
    firstYearYen: firstYearYen === null ? [] : steps.map((times) => times * firstYearYen),
    setupMinutes: setupMinutes === null ? [] : steps.map((times) => times * setupMinutes),
  };
}

/** Hours of the first year: set-up is work of the same people as what comes each month. */
export function yearMinutes(plan: { readonly monthlyMinutes: number; readonly setupMinutes: number }): number {
  return plan.setupMinutes + monthsCounted * plan.monthlyMinutes;
}

/**
 * How many steps of hours, of money and of time until the deadline a plan passes, and of limits of which nobody knows how
 * narrow they are; 0 = it can be borne.
 */
export function overloadOf(bearableHere: Bearable, plan: Spent & { readonly monthlyMinutes: number }): number {
  const passed = (steps: readonly number[], amount: number): number => steps.filter((step) => amount > step).length;
  const borders = overloadSteps(bearableHere);
  const open = bearableHere.open ?? openSteps();
  const spent = Object.keys(open) as Array<keyof Spent>;
  return (
    passed(borders.yearMinutes, yearMinutes(plan)) +
    passed(borders.firstYearYen, plan.initialYen + monthsCounted * plan.monthlyYen) +
    passed(borders.setupMinutes, plan.setupMinutes) +
    spent.reduce((sum, key) => sum + passed(open[key], plan[key]), 0)
  );
}
