import { describe, expect, it } from "vitest";
import type { Desk } from "#src/domain/desks/desk.ts";
import { openState } from "#src/domain/desks/desk-hours.ts";
import { aDesk, shippedDesks } from "#src/domain/desks/desks.factory.ts";
import { deskFaults } from "#src/domain/desks/directory/install-desks.ts";
import { listedDesk } from "#src/domain/desks/directory/listed-desk.ts";
import { deskProblems, recordWith, type TypedDesk, typedDesk } from "#src/domain/desks/editing/desk-form.ts";
import { readDay, readTime } from "#src/domain/desks/editing/hours-typed.ts";
import type { HsdsRecord } from "#src/domain/desks/hsds/hsds-record.ts";

const today = "2026-11-29";
let ids = 0;
const newId = () => {
  ids += 1;
  return `0190b000-0000-7000-8000-${String(ids).padStart(12, "0")}`;
};
const recordOf = (desk: Desk): HsdsRecord => {
  const { organization: _provider, ...record } = desk;
  return record;
};
const deskOf = (record: HsdsRecord): Desk => {
  const desk = listedDesk(record, () => undefined);
  if (!desk) throw new Error("not offered");
  return desk;
};
const edited = (record: HsdsRecord, change: (typed: TypedDesk) => TypedDesk): HsdsRecord => {
  const desk = deskOf(record);
  const typed = change(typedDesk(record, desk));
  expect(deskProblems(record, desk, typed, today)).toEqual([]);
  return recordWith(record, desk, typed, newId);
};
const problemsOf = (record: HsdsRecord, change: (typed: TypedDesk) => TypedDesk) => {
  const desk = deskOf(record);
  return deskProblems(record, desk, change(typedDesk(record, desk)), today).map(
    ({ field, code }) => `${field} ${code}`,
  );
};
const weekdaysRow = {
  id: "",
  days: ["MO", "TU", "WE", "TH", "FR"],
  opens: "９時",
  closes: "17:30",
  by: "voice",
  holidays: "closed",
};
const openAt = (record: HsdsRecord, at: string) => openState(deskOf(record), new Date(at), { by: "voice" }).state;

/** Somebody else's service with hours that no table can say. */
const strangers: HsdsRecord = {
  id: "0190b000-0000-7000-8000-0000000000aa",
  name: "Food bank",
  status: "active",
  description: "Food for everybody",
  phones: [{ id: "0190b000-0000-7000-8000-0000000000ab", number: "+44 20 7946 0000", extension: 3 }],
  schedules: [
    {
      id: "0190b000-0000-7000-8000-0000000000ac",
      freq: "MONTHLY",
      interval: 2,
      byday: "2TU",
      opens_at: "10:00",
      closes_at: "12:00",
    },
    {
      id: "0190b000-0000-7000-8000-0000000000ad",
      freq: "WEEKLY",
      byday: "MO, TU",
      opens_at: "9:00",
      closes_at: "17:00",
      wkst: "MO",
    },
  ],
};

describe("the form of an entry", () => {
  it("that is sent as it came changes nothing, for every desk shipped and for those of others", () => {
    const records = [...shippedDesks().map(recordOf), strangers];
    expect(records.length).toBeGreaterThan(80);
    for (const record of records)
      expect(
        edited(record, (typed) => typed),
        String(record.name),
      ).toEqual(record);
  });

  it("puts new numbers, texts and hours so that the entry is sound and says them", () => {
    const record = recordOf(aDesk("edited"));
    const now = edited(record, (typed) => ({
      ...typed,
      texts: { ...typed.texts, name: { ja: "新しい窓口", "ja-easy": "｛新｜あたら｝しいまどぐち", en: "New desk" } },
      phones: [{ id: "", number: "０３（１２３４）５６７８", isFax: false, description: "昼", pays: "caller" }],
      hours: [weekdaysRow],
    }));
    expect(deskFaults(now)).toEqual([]);
    const desk = deskOf(now);
    expect([desk.name, desk.phones[0]?.number, desk.x_yorozu.reach]).toEqual([
      "新しい窓口",
      "03-1234-5678",
      ["paid-number"],
    ]);
    expect(openAt(now, "2026-12-01T09:00:00+09:00")).toBe("open");
    expect(openAt(now, "2026-12-01T17:30:00+09:00")).toBe("closed");
    expect(openAt(now, "2026-11-23T10:00:00+09:00")).toBe("closed");
  });

  it("closes and opens on single days and each year, in place of the usual hours", () => {
    const weekly = edited(recordOf(aDesk("days")), (typed) => ({ ...typed, hours: [weekdaysRow] }));
    const now = edited(weekly, (typed) => ({
      ...typed,
      exceptions: [
        { from: "12/29", to: "1月3日", opens: "", closes: "" },
        { from: "2026-12-08", to: "", opens: "", closes: "" },
        { from: "2026-12-09", to: "2026-12-10", opens: "13:00", closes: "15:00" },
      ],
    }));
    expect(deskFaults(now)).toEqual([]);
    const at = {
      "2026-12-07T10": "open",
      "2026-12-08T10": "closed",
      "2026-12-09T10": "closed",
      "2026-12-09T14": "open",
    };
    const later = {
      "2026-12-11T10": "open",
      "2026-12-30T10": "closed",
      "2028-01-03T10": "closed",
      "2028-01-04T10": "open",
    };
    for (const [time, state] of Object.entries({ ...at, ...later }))
      expect(openAt(now, `${time}:00:00+09:00`), time).toBe(state);
    expect(edited(now, (typed) => typed)).toEqual(now);
    expect(edited(now, (typed) => ({ ...typed, exceptions: [] }))).toEqual(weekly);
  });

  it("leaves rules of others as they gave them, to the letter, when other rows change", () => {
    const now = edited(strangers, (typed) => ({ ...typed, hours: [...typed.hours, { ...weekdaysRow, days: ["SA"] }] }));
    expect(now.schedules).toEqual([...(strangers.schedules as unknown[]), expect.objectContaining({ byday: "SA" })]);
    const shorter = edited(strangers, (typed) => ({
      ...typed,
      hours: typed.hours.map((row) => ({ ...row, closes: "16:00" })),
    }));
    expect(shorter.schedules).toEqual([
      (strangers.schedules as unknown[])[0],
      expect.objectContaining({ byday: "MO,TU", opens_at: "09:00+09:00", closes_at: "16:00+09:00" }),
    ]);
    const weekly = { ...shorter, schedules: [(shorter.schedules as unknown[])[1]] };
    expect(openAt(weekly, "2026-12-01T15:30:00+09:00")).toBe("open");
    expect(openAt(weekly, "2026-12-01T16:30:00+09:00")).toBe("closed");
    expect(now.phones).toEqual(strangers.phones);
  });

  it("keeps who confirmed the facts, when, and by which page", () => {
    const confirmed = { by: "provider", on: "2026-11-28", source: "https://example.org/desk" };
    const ours = deskOf(edited(recordOf(aDesk("confirmed")), (typed) => ({ ...typed, confirmed })));
    const theirs = deskOf(edited(strangers, (typed) => ({ ...typed, confirmed })));
    for (const desk of [ours, theirs])
      expect(desk).toMatchObject({
        assured_date: "2026-11-28",
        x_yorozu: {
          factsDate: "2026-11-28",
          verified: true,
          confirmedBy: "provider",
          sources: expect.arrayContaining([{ url: confirmed.source, date: "2026-11-28" }]),
        },
      });
  });

  it("tells what is wrong, at its field", () => {
    const record = recordOf(aDesk("wrong"));
    expect(
      problemsOf(record, (typed) => ({
        ...typed,
        texts: { ...typed.texts, name: { ja: " ", "ja-easy": "窓口", en: "x".repeat(201) } },
        phones: [{ id: "", number: "12-34", isFax: false, description: "", pays: "caller" }],
        hours: [{ ...weekdaysRow, days: [], opens: "25:00" }],
        exceptions: [
          { from: "2026-02-30", to: "", opens: "", closes: "" },
          { from: "2026-12-02", to: "2026-12-01", opens: "9:00", closes: "" },
          { from: "12-29", to: "", opens: "9:00", closes: "10:00" },
        ],
        confirmed: { by: "page", on: "2026-11-30", source: "" },
      })),
    ).toEqual([
      "name-ja missing",
      "name-ja-easy furigana",
      "name-en long",
      "p0-number number",
      "p0-description missing",
      "h0-days days",
      "h0-opens time",
      "e0-from day",
      "e0-to day",
      "e1-to spell",
      "e1-closes time",
      "e2-from yearly",
      "confirmed-on on",
      "confirmed-source source",
    ]);
    expect(problemsOf(record, (typed) => ({ ...typed, phones: [] }))).toEqual(["p0-number noWay"]);
  });
});

describe("times and days", () => {
  it("are read as people write them, or not at all", () => {
    expect(["9:00", "09:30", "９：００", "9時", "9時30分", "24:00"].map(readTime)).toEqual([
      "09:00",
      "09:30",
      "09:00",
      "09:00",
      "09:30",
      "00:00",
    ]);
    for (const text of ["", "25:00", "9:60", "24:30", "nine"]) expect(readTime(text), text).toBeNull();
    expect(["2026/1/5", "1月5日", "2026年12月29日", "02-29"].map(readDay)).toEqual([
      "2026-01-05",
      "01-05",
      "2026-12-29",
      "02-29",
    ]);
    for (const text of ["2026-02-29", "13-01", "1-32", "", "明日"]) expect(readDay(text), text).toBeNull();
  });
});
