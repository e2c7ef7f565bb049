import type { Locale } from "#src/kernel/i18n.ts";

/** Numbers with thousands separators in half-width digits. */
export function formatNumber(value: number, locale: Locale): string {
  return numbers[locale].format(value);
}

/** Integer yen: 5,000円, ¥5,000. Words of the catalogue (easy Japanese carries furigana). */
export function formatYen(yen: number, locale: Locale): string {
  const number = formatNumber(yen, locale);
  return { ja: `${number}円`, "ja-easy": `${number}{円|えん}`, en: `¥${number}` }[locale];
}

/** A count of people. */
export function formatPeople(count: number, locale: Locale): string {
  const number = formatNumber(count, locale);
  return {
    ja: `${number}人`,
    "ja-easy": peopleReadings[count] ?? `${number}{人|にん}`,
    en: count === 1 ? "1 person" : `${number} people`,
  }[locale];
}

/** Minutes as they are: 45分, 1時間40分. Nothing is rounded here, so that what is shown adds up. */
export function formatDuration(minutes: number, locale: Locale): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const number = formatNumber(hours, locale);
  if (locale === "en")
    return [
      hours > 0 && `${number} hour${hours === 1 ? "" : "s"}`,
      restOf(rest, hours) && `${rest} minute${rest === 1 ? "" : "s"}`,
    ]
      .filter(Boolean)
      .join(" ");
  const easy = locale === "ja-easy";
  const inHours = hours > 0 ? `${number}${easy ? "{時間|じかん}" : "時間"}` : "";
  const inMinutes = restOf(rest, hours) ? `${rest}${easy ? minuteReading(rest) : "分"}` : "";
  return `${inHours}${inMinutes}`;
}

/** A part of people, 0..1: whole tenths are 割 in Japanese, other parts per cent. */
export function formatShare(share: number, locale: Locale): string {
  const percent = Math.round(share * 100);
  if (locale === "en") return `${percent}%`;
  if (percent === 100) return { ja: "全員", "ja-easy": "みんな" }[locale];
  if (percent % 10 === 0 && percent > 0)
    return { ja: `${percent / 10}割`, "ja-easy": `10{人|にん}の うち ${peopleInTen(percent / 10)}` }[locale];
  return { ja: `${percent}％`, "ja-easy": `100{人|にん}の うち ${percent}{人|にん}` }[locale];
}

/** A day in Japan as YYYY, YYYY-MM or YYYY-MM-DD in words. */
export function formatDate(day: string, locale: Locale): string {
  const [year = "", month, date] = day.split("-");
  const rest = inYear(month, date, locale);
  if (locale === "en") return [rest, year].filter(Boolean).join(" ");
  return `${Number(year)}${locale === "ja" ? "年" : "{年|ねん}"}${rest}`;
}

/** A day in Japan (YYYY-MM-DD) with its day of the week, with or without the year: 12月20日（月）, Monday 20 December. */
export function formatDayOfWeek(day: string, locale: Locale, withYear: boolean): string {
  const [, month, date] = day.split("-");
  const shown = withYear ? formatDate(day, locale) : inYear(month, date, locale);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (locale === "en") return `${englishDays[weekday]} ${shown}`;
  const name = japaneseDays[weekday] ?? ["", ""];
  return `${shown}（${locale === "ja" ? name[0] : `{${name[0]}曜日|${name[1]}ようび}`}）`;
}

function inYear(month: string | undefined, date: string | undefined, locale: Locale): string {
  if (locale === "en")
    return [date && String(Number(date)), month && (monthNames[Number(month) - 1] ?? month)].filter(Boolean).join(" ");
  if (locale === "ja") return `${month ? `${Number(month)}月` : ""}${date ? `${Number(date)}日` : ""}`;
  const easyMonth = month ? `${Number(month)}{月|がつ}` : "";
  const easyDate = date ? (dateReadings[Number(date)] ?? `${Number(date)}{日|にち}`) : "";
  return `${easyMonth}${easyDate}`;
}

/** A moment as the day it is in Japan. */
export function formatDay(moment: Date, locale: Locale): string {
  return formatDate(dayInJapan(moment), locale);
}

/** A moment to the minute in Japan, for staff: 2026年11月24日 9:05. */
export function formatMinute(moment: Date, locale: Locale): string {
  const clock = clockInJapan(moment);
  return `${formatDate(clock.slice(0, 10), locale)} ${Number(clock.slice(11, 13))}:${clock.slice(14, 16)}`;
}

/** How long somebody has waited: minutes, then hours, from two days on whole days. Never less than a minute. */
export function formatWaiting(since: Date, now: Date, locale: Locale): string {
  const minutes = Math.max(1, Math.floor((now.getTime() - since.getTime()) / 60_000));
  if (minutes < 48 * 60) return formatDuration(minutes < 60 ? minutes : Math.floor(minutes / 60) * 60, locale);
  const days = Math.floor(minutes / (24 * 60));
  const number = formatNumber(days, locale);
  return { ja: `${number}日`, "ja-easy": dateReadings[days] ?? `${number}{日|にち}`, en: `${number} days` }[locale];
}

/** The day of the calendar that a moment is in Japan, as YYYY-MM-DD. */
export function dayInJapan(moment: Date): string {
  return clockInJapan(moment).slice(0, 10);
}

/** A moment as Japan's clocks show it, YYYY-MM-DDTHH:MM:SS. They have been nine hours ahead all year since 1952. */
function clockInJapan(moment: Date): string {
  return new Date(moment.getTime() + 9 * 60 * 60_000).toISOString();
}

const numbers: Record<Locale, Intl.NumberFormat> = {
  ja: new Intl.NumberFormat("ja-JP"),
  "ja-easy": new Intl.NumberFormat("ja-JP"),
  en: new Intl.NumberFormat("en-GB"),
};
const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const englishDays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const japaneseDays = [
  ["日", "にち"],
  ["月", "げつ"],
  ["火", "か"],
  ["水", "すい"],
  ["木", "もく"],
  ["金", "きん"],
  ["土", "ど"],
] as const;

/** 一人, 二人 are read in their own way. */
const peopleReadings: Readonly<Record<number, string>> = { 1: "{1人|ひとり}", 2: "{2人|ふたり}" };

/** The days of a month that are read in their own way. */
const dateReadings: Readonly<Record<number, string>> = {
  1: "{1日|ついたち}",
  2: "{2日|ふつか}",
  3: "{3日|みっか}",
  4: "{4日|よっか}",
  5: "{5日|いつか}",
  6: "{6日|むいか}",
  7: "{7日|なのか}",
  8: "{8日|ようか}",
  9: "{9日|ここのか}",
  10: "{10日|とおか}",
  14: "{14日|じゅうよっか}",
  20: "{20日|はつか}",
  24: "{24日|にじゅうよっか}",
};

function peopleInTen(tenths: number): string {
  return peopleReadings[tenths] ?? `${tenths}{人|にん}`;
}

/** Whether minutes are said beside the hours. */
function restOf(rest: number, hours: number): boolean {
  return rest > 0 || hours === 0;
}

/** 分 is ぷん after 1, 3, 4, 6, 8 and 0, else ふん. */
function minuteReading(minutes: number): string {
  return [1, 3, 4, 6, 8, 0].includes(minutes % 10) ? "{分|ぷん}" : "{分|ふん}";
}
