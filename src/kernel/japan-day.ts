import holidays from "@holiday-jp/holiday_jp";

/*
 * Days in Japan as whole numbers: day 0 is 1970-01-01. Japan has been at UTC+9 without summer time since 1952, so plain
 * arithmetic is exact.
 */

const dayMs = 86_400_000;
const offsetMs = 9 * 3_600_000;

export function japanDayOf(at: Date): number {
  return Math.floor((at.getTime() + offsetMs) / dayMs);
}

/** The instant at which so many minutes of this day have passed in Japan; 1,440 and more is the next day. */
export function instantOf(day: number, minutes: number): Date {
  return new Date(day * dayMs - offsetMs + minutes * 60_000);
}

/** 0 Monday … 6 Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** `YYYY-MM-DD` in Japan. */
export function isoDateOf(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** How many days the month of this day has. */
export function daysInMonthOf(day: number): number {
  const date = new Date(day * dayMs);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
}

/** A public holiday of Japan, substitute holidays included; known for 1970-2050 (@holiday-jp/holiday_jp). */
export function isJapaneseHoliday(day: number): boolean {
  return Object.hasOwn(holidays.holidays, isoDateOf(day));
}
