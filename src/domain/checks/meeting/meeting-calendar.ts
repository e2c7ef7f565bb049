/** An entry of a calendar; day and time in Japan, lines of text as they are shown. */
export type CalendarEntry = {
  readonly uid: string;
  readonly day: string;
  readonly time: string;
  readonly minutes: number;
  readonly title: string;
  readonly place: string;
  readonly text: string;
};

const crlf = "\r\n";

/**
 * A calendar file (RFC 5545): times in Asia/Tokyo with the zone's own definition, texts escaped (3.3.11), lines of at most
 * 75 octets (3.1). `stamp`: when it was made.
 */
export function calendarOf(entries: readonly CalendarEntry[], stamp: Date): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Yorozu//Meeting kit//JA",
    "CALSCALE:GREGORIAN",
    "BEGIN:VTIMEZONE",
    "TZID:Asia/Tokyo",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0900",
    "TZOFFSETTO:+0900",
    "TZNAME:JST",
    "END:STANDARD",
    "END:VTIMEZONE",
    ...entries.flatMap((entry) => [
      "BEGIN:VEVENT",
      `UID:${entry.uid}`,
      `DTSTAMP:${compact(stamp)}Z`,
      `DTSTART;TZID=Asia/Tokyo:${compact(momentOf(entry, 0))}`,
      `DTEND;TZID=Asia/Tokyo:${compact(momentOf(entry, entry.minutes))}`,
      `SUMMARY:${escaped(entry.title)}`,
      ...(entry.place === "" ? [] : [`LOCATION:${escaped(entry.place)}`]),
      `DESCRIPTION:${escaped(entry.text)}`,
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map(folded).join(crlf) + crlf;
}

/** Japan's clock written as if it were UTC: it has no summer time, so its days all have 24 hours. */
function momentOf({ day, time }: CalendarEntry, minutes: number): Date {
  return new Date(Date.parse(`${day}T${time}:00Z`) + minutes * 60_000);
}

function compact(moment: Date): string {
  return moment.toISOString().slice(0, 19).replace(/[-:]/g, "");
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/\p{Cc}/gu, "");
}

/** Breaks a line into 75 octets and less, never within a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  for (const letter of line) {
    // The space that begins a continued line counts.
    if (Buffer.byteLength(part + letter) > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part].join(`${crlf} `);
}
