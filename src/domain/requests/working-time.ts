import { instantOf, isJapaneseHoliday, japanDayOf, weekdayOf } from "#src/kernel/japan-day.ts";

/** A team answers Monday to Friday from 9 to 18 in Japan, but not on public holidays. Minutes of the day. */
const opens = 9 * 60;
const closes = 18 * 60;
const minuteMs = 60_000;

/** Whole working minutes from one moment to a later one; 0 where it is not later. */
export function workingMinutesBetween(from: Date, to: Date): number {
  let ms = 0;
  for (let day = japanDayOf(from); day <= japanDayOf(to); day++) {
    if (!isWorkingDay(day)) continue;
    const start = Math.max(from.getTime(), instantOf(day, opens).getTime());
    const end = Math.min(to.getTime(), instantOf(day, closes).getTime());
    ms += Math.max(0, end - start);
  }
  return Math.floor(ms / minuteMs);
}

/** The moment at which so many working minutes (1 or more) have passed. */
export function afterWorkingMinutes(from: Date, minutes: number): Date {
  let left = minutes * minuteMs;
  for (let day = japanDayOf(from); ; day++) {
    if (!isWorkingDay(day)) continue;
    const start = Math.max(from.getTime(), instantOf(day, opens).getTime());
    const rest = instantOf(day, closes).getTime() - start;
    if (rest >= left) return new Date(start + left);
    left -= Math.max(0, rest);
  }
}

function isWorkingDay(day: number): boolean {
  return weekdayOf(day) < 5 && !isJapaneseHoliday(day);
}
