import type { Desk, DeskPhone } from "#src/domain/desks/desk.ts";
import type { OpenState } from "#src/domain/desks/desk-hours.ts";
import { type Channel, weekdays } from "#src/domain/desks/desk-vocabulary.ts";
import { type HoursRow, hoursRows } from "#src/domain/desks/hours-rows.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { formatDate } from "#src/web/kit/formats.ts";
import { dangerBoxWords } from "#src/words/danger-box-words.ts";
import { desksWords } from "#src/words/desks-words.ts";
import { languageForItsSpeakers } from "#src/words/language-words.ts";
import { prefectureName } from "#src/words/prefecture-words.ts";

/** What the call costs, from where the number is called, and from what telephones it may fail. */
export function phoneFacts(phone: DeskPhone, locale: Locale): string {
  const words = desksWords[locale];
  const { pays, area, notFrom, kind } = phone.x_yorozu;
  const failing: Readonly<Record<string, string>> = words.failing;
  const facts = [
    kind === "fax" ? words.phoneKinds.fax : "",
    words.pays[pays],
    area.length === 0
      ? ""
      : words.only(
          listed(
            area.map((code) => prefectureName(code, locale)),
            locale,
          ),
        ),
    phone.languages === undefined || phone.languages.length === 0
      ? ""
      : words.forLanguages(
          languageList(
            phone.languages.map(({ code }) => code),
            locale,
          ),
        ),
    notFrom.length === 0
      ? ""
      : words.notFrom(
          listed(
            notFrom.map((line) => failing[line] ?? line),
            locale,
          ),
        ),
  ];
  return facts.filter(Boolean).join(locale === "en" ? "; " : "。");
}

/** A page is no desk that somebody sits at: it is read at any time, and a letter is sent at any time. */
export type Anytime = "read" | "send";

/** How the written ways of a desk need nobody there; null where somebody answers at once, as in a chat. */
export function anytimeOf(desk: Desk): Anytime | null {
  const kinds = desk.x_yorozu.online.map(({ kind }) => kind);
  if (kinds.length === 0 || kinds.some((kind) => kind === "chat" || kind === "line")) return null;
  return kinds.every((kind) => kind === "web-page") ? "read" : "send";
}

/**
 * Whether it is open now and until when, or when it opens next, in Japan time. `anytime` when it is the written way
 * that is told of.
 */
export function openWords(open: OpenState, at: Date, locale: Locale, anytime?: Anytime | null): string {
  const words = desksWords[locale].open;
  if (open.state === "unknown") return anytime === undefined ? words.unknown : words.unknownWritten;
  if (open.state === "open") {
    if (open.until !== null) return words.until(whenWords(open.until, at, locale));
    return anytime == null ? words.always : words.anytime[anytime];
  }
  return open.opensAt === null ? words.closed : words.opensAt(whenWords(open.opensAt, at, locale));
}

/** The same in a few letters, for a list that is read in a hurry. */
export function openShort(open: OpenState, at: Date, locale: Locale): string {
  const words = dangerBoxWords[locale].open;
  if (open.state === "unknown") return words.unknown;
  if (open.state === "open") return open.until === null ? words.always : words.until(whenWords(open.until, at, locale));
  return open.opensAt === null ? desksWords[locale].open.closed : words.from(whenWords(open.opensAt, at, locale));
}

/** The opening hours, one line a rule: 電話：月〜金 9:00〜17:00（祝日は休み）. `by` leaves out the other channels. */
export function hoursLines(desk: Desk, locale: Locale, by?: Channel): string[] {
  const words = desksWords[locale];
  const rows = hoursRows(desk).filter((row) => by === undefined || row.by === by);
  const channels = new Set(rows.map((row) => row.by));
  return rows.map((row) => {
    const line = `${hoursLine(row, locale)}`;
    if (by !== undefined || channels.size < 2) return line;
    return locale === "en" ? `${words.channels[row.by]}: ${line}` : `${words.channels[row.by]}：${line}`;
  });
}

/** Languages by their names, in the order given, each once. */
export function languageList(codes: readonly string[], locale: Locale): string {
  const names = [...new Set(codes)].map((code) => languageForItsSpeakers(code, locale));
  return locale === "ja-easy" ? names.join(" / ") : listed(names, locale);
}

/** The languages worth telling: none when it is Japanese alone. */
export function languagesLine(desk: Desk, locale: Locale): string | null {
  const words = desksWords[locale];
  const spoken = desk.languages.map(({ code }) => code);
  const parts = [
    spoken.some((code) => code !== "ja") || locale === "en" ? words.languages(languageList(spoken, locale)) : "",
    desk.x_yorozu.interpretedLanguages.length === 0
      ? ""
      : words.interpreted(languageList(desk.x_yorozu.interpretedLanguages, locale)),
  ].filter(Boolean);
  return parts.length === 0 || (spoken.length === 0 && desk.x_yorozu.interpretedLanguages.length === 0)
    ? null
    : parts.join(locale === "en" ? ". " : "。");
}

/** Where to write to: LINE ids and mail addresses become addresses that open the right program, pages stay. */
export function onlineHref(way: Desk["x_yorozu"]["online"][number]): string | null {
  if (/^https?:\/\//.test(way.address)) return way.address;
  return way.kind === "mail" && way.address.includes("@") ? `mailto:${way.address}` : null;
}

/** The prefectures that a desk is for, as a list; all of Japan when it has none. */
export function placesWords({ x_yorozu: { prefectures } }: Desk, locale: Locale): string {
  if (prefectures.length === 0) return desksWords[locale].desk.wholeJapan;
  return listed(
    prefectures.map((code) => prefectureName(code, locale)),
    locale,
  );
}

/** For whom a desk is and with what, and before that whom alone it answers. */
export function saysForWhom({ x_yorozu: { forWhom, onlyFor } }: Desk, locale: Locale): string {
  return onlyFor === undefined ? forWhom[locale] : `${desksWords[locale].onlyFor[onlyFor]}${forWhom[locale]}`;
}

/** Names one after the other: A、B or A, B. */
export function listed(names: readonly string[], locale: Locale): string {
  return names.join(locale === "en" ? ", " : "、");
}

function hoursLine(row: HoursRow, locale: Locale): string {
  const words = desksWords[locale];
  const days = [
    row.only === null ? daysWords(row, locale) : spellWords(row.only, locale),
    ...row.monthDays.map((day) => words.monthDay(day)),
  ].filter(Boolean);
  const hours =
    row.hours === null
      ? words.hoursUnknown
      : row.hours === "all-day"
        ? words.allDay
        : row.hours.nextDay
          ? words.timeNext(plainTime(row.hours.opens), plainTime(row.hours.closes))
          : words.time(plainTime(row.hours.opens), plainTime(row.hours.closes));
  const everyDay = row.days.length === weekdays.length && row.holidays === "open";
  const notes = [
    row.days.length === 0 || everyDay ? "" : words.holidays[row.holidays],
    ...row.closed.map(({ from, to }) =>
      from === to ? words.closedDay(yearDay(from, locale)) : words.closed(yearDay(from, locale), yearDay(to, locale)),
    ),
    ...row.closedOn.map((spell) => words.closedDay(spellWords(spell, locale))),
    row.languages === null ? "" : words.forLanguages(languageList(row.languages, locale)),
  ].filter(Boolean);
  const line = [...days, hours].join(" ");
  if (notes.length === 0) return line;
  return locale === "en" ? `${line} (${listed(notes, locale)})` : `${line}（${listed(notes, locale)}）`;
}

/** 2026年12月5日; 2026年12月5日〜2026年12月8日. */
function spellWords({ from, to }: { from: string; to: string }, locale: Locale): string {
  return from === to ? formatDate(from, locale) : `${formatDate(from, locale)}〜${formatDate(to, locale)}`;
}

/** 毎日; 月〜金; 月・水・金; 第2土曜. */
function daysWords(row: HoursRow, locale: Locale): string {
  const words = desksWords[locale];
  if (row.days.length === weekdays.length && row.days.every(({ nth }) => nth === null)) return words.everyDay;
  const named = (index: number): string => words.weekdays[weekdays[index] ?? "MO"];
  const parts: string[] = [];
  for (const { weekday, nth } of row.days) if (nth !== null) parts.push(words.nth(nth, words.weekdays[weekday]));
  const plain = row.days.filter(({ nth }) => nth === null).map(({ weekday }) => weekdays.indexOf(weekday));
  for (let i = 0; i < plain.length; ) {
    let end = i;
    while (plain[end + 1] === (plain[end] ?? 0) + 1) end++;
    const from = plain[i] ?? 0;
    const to = plain[end] ?? from;
    if (to - from >= 2) parts.push(words.range(named(from), named(to)));
    else for (let day = from; day <= to; day++) parts.push(named(day));
    i = end + 1;
  }
  return parts.join(words.dayJoin);
}

/** 今日17:00, 明日9:00, 12月1日 9:00. */
function whenWords(moment: Date, at: Date, locale: Locale): string {
  const words = desksWords[locale].open;
  const time = plainTime(japanTime.format(moment));
  const days = dayNumber(moment) - dayNumber(at);
  if (days === 0) return words.today(time);
  if (days === 1) return words.tomorrow(time);
  return words.day(yearDay(japanDay.format(moment).slice(5), locale), time);
}

/** 09:30 as people write it: 9:30. */
function plainTime(time: string): string {
  return time.replace(/^0(?=\d:)/, "");
}

/** MM-DD as a day of any year: NOTE the kit formats whole dates, so a year is put before it and taken off again. */
function yearDay(monthDay: string, locale: Locale): string {
  return formatDate(`2001-${monthDay}`, locale).replace(/^2001(年|\{年\|ねん\})| 2001$/, "");
}

function dayNumber(moment: Date): number {
  return Math.floor((moment.getTime() + 9 * 3_600_000) / 86_400_000);
}

const japanTime = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Tokyo",
  hour: "2-digit",
  minute: "2-digit",
  hour12: false,
});
const japanDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" });
