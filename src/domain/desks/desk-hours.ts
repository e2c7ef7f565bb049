import type { Desk, DeskSchedule } from "#src/domain/desks/desk.ts";
import { type Channel, weekdays } from "#src/domain/desks/desk-vocabulary.ts";
import {
  daysInMonthOf,
  instantOf,
  isJapaneseHoliday,
  isoDateOf,
  japanDayOf,
  weekdayOf,
} from "#src/kernel/japan-day.ts";

/**
 * Whether a desk answers at an instant. `until` null: round the clock, as far as a week ahead can tell. `opensAt`: the
 * next sure opening within 100 days, or null. `unknown`: hours differ by area, or the source does not say.
 */
export type OpenState =
  | { readonly state: "open"; readonly until: Date | null }
  | { readonly state: "closed"; readonly opensAt: Date | null }
  | { readonly state: "unknown" };

/** Which hours are asked for: by voice or text, and in which language (ISO 639); absent: any. */
export type HoursWanted = { readonly by?: Channel; readonly language?: string };

const daysAhead = 100;
const roundTheClockDays = 7;

export function openState(desk: Desk, at: Date, wanted: HoursWanted = {}): OpenState {
  return stateFrom(desk, at, wanted, []);
}

/**
 * The same, with the instant before which it stays so: the next time that some hours begin or end, at the latest the end
 * of the day in Japan. Whoever asks this of thousands asks again only then.
 */
export function lastingOpenState(
  desk: Desk,
  at: Date,
  wanted: HoursWanted = {},
): { readonly state: OpenState; readonly before: Date } {
  const spans: Span[] = [];
  const state = stateFrom(desk, at, wanted, spans);
  let before = instantOf(japanDayOf(at) + 1, 0);
  for (const { from, to } of spans) for (const edge of [from, to]) if (edge > at && edge < before) before = edge;
  return { state, before };
}

/** `spans` takes what was looked at: every span of today at least. */
function stateFrom(desk: Desk, at: Date, wanted: HoursWanted, spans: Span[]): OpenState {
  const rules = desk.schedules.filter((rule) => isWanted(rule, wanted));
  if (rules.length === 0) return { state: "unknown" };
  const today = japanDayOf(at);
  // Day by day, and no further than the answer needs: a directory of thousands asks this of each.
  for (let day = today - 1; day <= today + daysAhead; day++) {
    for (const rule of rules) {
      const span = spanOn(rule, day);
      if (span) spans.push(span);
    }
    if (day < today) continue;
    const sure = joined(spans.filter((span) => span.sure));
    const now = sure.find((span) => span.from <= at && at < span.to);
    if (now) {
      if (japanDayOf(now.to) - today >= roundTheClockDays) return { state: "open", until: null };
      // What begins on a later day than it ends cannot be joined to it.
      if (day > japanDayOf(now.to) || day === today + daysAhead) return { state: "open", until: now.to };
      continue;
    }
    if (spans.some((span) => !span.sure && span.from <= at && at < span.to)) return { state: "unknown" };
    const next = sure.find((span) => span.from > at);
    if (next) return { state: "closed", opensAt: next.from };
  }
  return { state: "closed", opensAt: null };
}

type Span = { readonly from: Date; readonly to: Date; readonly sure: boolean };

function isWanted(rule: DeskSchedule, { by, language }: HoursWanted): boolean {
  const { by: ruleBy, languages } = rule.x_yorozu;
  return (by === undefined || ruleBy === by) && (!language || !languages || languages.includes(language));
}

/** The time for which the rule opens the desk on this day (it may end on the next), or null. */
function spanOn(rule: DeskSchedule, day: number): Span | null {
  const holds = holdsOn(rule, day);
  if (holds === "no") return null;
  if (rule.opens_at === undefined || rule.closes_at === undefined) {
    return { from: instantOf(day, 0), to: instantOf(day, 1_440), sure: false };
  }
  const opens = minutesOf(rule.opens_at);
  const closes = minutesOf(rule.closes_at);
  const end = closes > opens ? closes : closes + 1_440;
  return { from: instantOf(day, opens), to: instantOf(day, end), sure: holds === "yes" };
}

function holdsOn(rule: DeskSchedule, day: number): "yes" | "no" | "maybe" {
  const date = isoDateOf(day);
  if (rule.valid_from !== undefined && date < rule.valid_from) return "no";
  if (rule.valid_to !== undefined && date > rule.valid_to) return "no";
  if (rule.x_yorozu.closedOn?.some(({ from, to }) => from <= date && date <= to)) return "no";
  const break_ = rule.x_yorozu.closed?.find(({ from, to }) => isWithinYear(date.slice(5), from, to));
  if (break_?.sure) return "no";
  const holidays = rule.x_yorozu.holidays ?? "open";
  const holiday = holidays !== "open" && isJapaneseHoliday(day);
  const ownDay = isOwnDay(rule, day);
  if (holiday && holidays === "closed") return "no";
  if (!ownDay && !(holiday && holidays === "also")) return "no";
  return break_ || (holiday && holidays === "unknown") ? "maybe" : "yes";
}

/** RFC 5545 BYDAY and BYMONTHDAY; where a monthly rule has both, both must hold (§3.3.10, the table of BYxxx). */
function isOwnDay(rule: DeskSchedule, day: number): boolean {
  if (rule.freq === undefined) return true;
  const date = Number(isoDateOf(day).slice(8));
  const length = daysInMonthOf(day);
  const byDay = rule.byday?.split(",").some((part) => {
    if (part.slice(-2) !== weekdays[weekdayOf(day)]) return false;
    const nth = Number(part.slice(0, -2));
    return nth === 0 || nth === Math.ceil(date / 7) || nth === -Math.ceil((length - date + 1) / 7);
  });
  const byMonthDay = rule.bymonthday?.split(",").some((part) => {
    return Number(part) === date || Number(part) === date - length - 1;
  });
  return (byDay ?? true) && (byMonthDay ?? true);
}

/** `MM-DD` within a range that may run over the end of the year. Both ends belong to it. */
function isWithinYear(monthDay: string, from: string, to: string): boolean {
  return from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Overlapping and touching spans as one, earliest first. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from.getTime() - b.from.getTime())) {
    const last = result.at(-1);
    if (!last || span.from > last.to) result.push(span);
    else if (span.to > last.to) result[result.length - 1] = { ...last, to: span.to };
  }
  return result;
}
