import type { Desk, DeskSchedule } from "#src/domain/desks/desk.ts";
import { type Channel, type HolidayRule, weekdays } from "#src/domain/desks/desk-vocabulary.ts";

type Weekday = (typeof weekdays)[number];

/** One line of a table of opening hours; the page gives it words. */
export type HoursRow = {
  readonly by: Channel;
  /** `nth` of the month (-1 the last), or null: every week. Monday first. */
  readonly days: ReadonlyArray<{ readonly weekday: Weekday; readonly nth: number | null }>;
  /** Days of the month (-1 the last); empty where `days` says when. */
  readonly monthDays: readonly number[];
  /** `HH:MM` in Japan; `all-day` from midnight to midnight, `nextDay` when it ends on the day after; null: hours not known. */
  readonly hours: { readonly opens: string; readonly closes: string; readonly nextDay: boolean } | "all-day" | null;
  readonly holidays: HolidayRule;
  /** Sure closures, `MM-DD` both ends included. */
  readonly closed: ReadonlyArray<{ readonly from: string; readonly to: string }>;
  /** Days and spells on which it does not hold, `YYYY-MM-DD`. */
  readonly closedOn: ReadonlyArray<{ readonly from: string; readonly to: string }>;
  /** The spell for which alone these hours hold, in place of the usual ones; null: they are the usual ones. */
  readonly only: { readonly from: string; readonly to: string } | null;
  /** ISO 639 codes when the row is for some languages only. */
  readonly languages: readonly string[] | null;
};

/** The opening hours of a desk as rows, in the order of its file. */
export function hoursRows(desk: Desk): HoursRow[] {
  return desk.schedules.map((rule) => {
    const opens = rule.opens_at?.slice(0, 5);
    const closes = rule.closes_at?.slice(0, 5);
    const known = opens !== undefined && closes !== undefined;
    const parts = rule.byday?.split(",") ?? [];
    return {
      by: rule.x_yorozu.by,
      days: weekdays.flatMap((weekday) =>
        parts
          .filter((part) => part.endsWith(weekday))
          .map((part) => ({ weekday, nth: part.length > 2 ? Number(part.slice(0, -2)) : null })),
      ),
      monthDays: rule.bymonthday?.split(",").map(Number) ?? [],
      hours: known
        ? opens === "00:00" && closes === "00:00"
          ? "all-day"
          : { opens, closes, nextDay: closes <= opens }
        : null,
      holidays: rule.x_yorozu.holidays ?? "open",
      closed: rule.x_yorozu.closed?.filter((gap) => gap.sure).map(({ from, to }) => ({ from, to })) ?? [],
      closedOn: rule.x_yorozu.closedOn ?? [],
      only: spellOf(rule),
      languages: rule.x_yorozu.languages ?? null,
    };
  });
}

/** The days for which a rule stands in place of the usual hours: it holds on every day of one spell. */
export function spellOf(rule: DeskSchedule): { from: string; to: string } | null {
  const { valid_from: from, valid_to: to, byday, opens_at: opens } = rule;
  if (from === undefined || to === undefined || opens === undefined) return null;
  return byday?.split(",").length === weekdays.length ? { from, to } : null;
}
