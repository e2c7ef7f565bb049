import { describe, expect, it } from "vitest";
import { calendarOf } from "#src/domain/checks/meeting/meeting-calendar.ts";
import { type MeetingTasks, rolesOf, turnMinutes, turnsOf } from "#src/domain/checks/meeting/meeting-roles.ts";
import { preparationOf, roundMinutes, scriptOf } from "#src/domain/checks/meeting/meeting-script.ts";

const nobody: MeetingTasks = {
  people: { screen: 0, phone: 0, called: 0, room: 0 },
  captions: null,
  sign: false,
  languages: 0,
};
const everything: MeetingTasks = {
  people: { screen: 10, phone: 9, called: 2, room: 7 },
  captions: "people",
  sign: true,
  languages: 1,
};
const counts = (minutes: number, tasks: MeetingTasks) =>
  Object.fromEntries(rolesOf(minutes, tasks).map(({ role, count }) => [role, count]));

describe("roles", () => {
  it("are counted by their rules", () => {
    expect(counts(60, nobody)).toEqual({ host: 1, "note-taker": 1 });
    expect(counts(90, everything)).toEqual({
      host: 1,
      door: 1,
      "phone-host": 2,
      caller: 2,
      "room-helper": 2,
      "note-taker": 1,
      captioner: 3,
      "sign-interpreter": 2,
      interpreter: 2,
    });
    expect(counts(60, { ...nobody, captions: "people" }).captioner).toBe(2);
    expect(counts(60, { ...nobody, captions: "machine" })["caption-watcher"]).toBe(1);
  });

  it("let captioners write the whole meeting in turns, nobody twice in a row nor more than 40 minutes of an hour", () => {
    for (let minutes = 15; minutes <= 360; minutes += 1) {
      const count = counts(minutes, { ...nobody, captions: "people" }).captioner ?? 0;
      const turns = turnsOf(minutes, count);
      expect(turns[0]?.from).toBe(0);
      expect(turns.at(-1)?.to).toBe(minutes);
      turns.forEach((turn, i) => {
        expect(turn.to - turn.from).toBeLessThanOrEqual(turnMinutes);
        const next = turns[i + 1];
        if (next) expect([next.from, next.who === turn.who]).toEqual([turn.to, false]);
        const hour = turns.slice(i, i + 3).filter(({ who }) => who === turn.who);
        expect(hour.length * turnMinutes).toBeLessThanOrEqual(40);
      });
    }
  });
});

describe("the running order", () => {
  it("is in order, asks the callers often enough, and ends with the meeting", () => {
    for (let minutes = 15; minutes <= 360; minutes += 5) {
      const script = scriptOf(minutes, rolesOf(minutes, everything));
      const at = script.map((one) => one.at);
      expect(at).toEqual([...at].sort((a, b) => a - b));
      const heard = script.filter(({ step }) => ["welcome", "phone-round", "sum-up"].includes(step));
      heard.slice(1).forEach((one, i) => {
        expect(one.at - (heard[i]?.at ?? 0)).toBeLessThanOrEqual(roundMinutes);
      });
      expect(script.find(({ step }) => step === "end")?.at).toBe(minutes);
      expect(script.filter(({ step }) => step === "turn").length).toBe(Math.ceil(minutes / turnMinutes));
      expect(script.some(({ step }) => step === "break")).toBe(minutes > 60);
    }
  });

  it("has nothing for people who are not there", () => {
    expect(scriptOf(60, rolesOf(60, nobody)).map(({ step }) => step)).toEqual([
      "welcome",
      "rules",
      "sum-up",
      "end",
      "call-missing",
      "send-notes",
    ]);
  });
});

describe("the days before", () => {
  it("never lie in the past, and book only who is booked", () => {
    const booked = preparationOf("2026-12-20", "2026-12-10", rolesOf(90, everything));
    expect(booked.map(({ step, day, isLate }) => [step, day, isLate])).toEqual([
      ["apply", "2026-12-10", true],
      ["invite", "2026-12-10", true],
      ["papers", "2026-12-13", false],
      ["rehearse", "2026-12-18", false],
      ["remind", "2026-12-19", false],
    ]);
    expect(preparationOf("2027-01-01", "2026-11-29", rolesOf(90, nobody)).map(({ step }) => step)).not.toContain(
      "apply",
    );
  });
});

describe("the calendar", () => {
  const entry = {
    uid: "1@yorozu",
    day: "2026-12-31",
    time: "23:30",
    minutes: 90,
    title: "12月の集まり; みんなで, 話す\\",
    place: "https://meet.example.org/a?b=c",
    text: `一行目\n${"長い文です。".repeat(30)}😀\u0000`,
  };
  const file = calendarOf([entry, { ...entry, uid: "2@yorozu", place: "" }], new Date("2026-11-29T00:00:00Z"));

  it("has lines of 75 octets at most that end in CRLF and break no character", () => {
    expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
    const lines = file.slice(0, -2).split("\r\n");
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n\0\uD800-\uDFFF]$/u);
    }
  });

  it("reads back as what went in", () => {
    const read = readCalendar(file);
    expect(read).toHaveLength(2);
    expect(read[0]).toMatchObject({
      UID: "1@yorozu",
      DTSTAMP: "20261129T000000Z",
      "DTSTART;TZID=Asia/Tokyo": "20261231T233000",
      "DTEND;TZID=Asia/Tokyo": "20270101T010000",
      SUMMARY: entry.title,
      LOCATION: entry.place,
      DESCRIPTION: entry.text.replace("\u0000", ""),
    });
    expect(read[1]).not.toHaveProperty("LOCATION");
    expect(file).toContain("BEGIN:VTIMEZONE\r\nTZID:Asia/Tokyo\r\n");
  });
});

/** The events of a file, by RFC 5545: unfolded (3.1), then unescaped (3.3.11). */
function readCalendar(file: string): Array<Record<string, string>> {
  const lines = file.replace(/\r\n[ \t]/g, "").split("\r\n");
  const events: Array<Record<string, string>> = [];
  for (const line of lines) {
    if (line === "BEGIN:VEVENT") events.push({});
    const [, name = "", value = ""] = /^([^:]+):(.*)$/s.exec(line) ?? [];
    const last = events.at(-1);
    if (last) last[name] = value.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? "\n" : mark));
  }
  return events;
}
