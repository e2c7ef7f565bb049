import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type OpenState, openState } from "#src/domain/desks/desk-hours.ts";
import { holidayRules, weekdays } from "#src/domain/desks/desk-vocabulary.ts";
import { aDesk, shippedDesks } from "#src/domain/desks/desks.factory.ts";
import { hoursRows } from "#src/domain/desks/hours-rows.ts";
import { isJapaneseHoliday, japanDayOf } from "#src/kernel/japan-day.ts";

/** An instant by the clock on a Japanese wall. */
const japan = (time: string) => new Date(`${time}:00+09:00`);
const minuteMs = 60_000;
const weekdaysOnly = { byday: "MO,TU,WE,TH,FR", opens_at: "08:30+09:00", closes_at: "17:15+09:00" };
const closed = (opensAt: string): OpenState => ({ state: "closed", opensAt: japan(opensAt) });
const open = (until: string): OpenState => ({ state: "open", until: japan(until) });

describe("openState, worked examples", () => {
  it("counts weekdays without public holidays, and says when it opens next", () => {
    const desk = aDesk("office", {}, [{ ...weekdaysOnly, x_yorozu: { holidays: "closed" } }]);
    expect(openState(desk, japan("2026-11-24T08:29"))).toEqual(closed("2026-11-24T08:30"));
    expect(openState(desk, japan("2026-11-24T08:30"))).toEqual(open("2026-11-24T17:15"));
    expect(openState(desk, japan("2026-11-24T17:15"))).toEqual(closed("2026-11-25T08:30"));
    expect(openState(desk, japan("2026-11-20T18:00")), "three days off: Sat, Sun, 勤労感謝の日").toEqual(
      closed("2026-11-24T08:30"),
    );
    expect(openState(desk, japan("2027-03-22T10:00")), "振替休日").toEqual(closed("2027-03-23T08:30"));
  });

  it("keeps sure closures at the turn of the year and does not know about customary ones", () => {
    const rule = (sure: boolean) => ({
      ...weekdaysOnly,
      x_yorozu: { holidays: "closed" as const, closed: [{ from: "12-29", to: "01-03", sure }] },
    });
    expect(openState(aDesk("sure", {}, [rule(true)]), japan("2026-12-30T10:00"))).toEqual(closed("2027-01-04T08:30"));
    expect(openState(aDesk("custom", {}, [rule(false)]), japan("2026-12-30T10:00"))).toEqual({ state: "unknown" });
    expect(openState(aDesk("custom", {}, [rule(false)]), japan("2026-12-30T20:00"))).toEqual(
      closed("2027-01-04T08:30"),
    );
  });

  it("takes closing no later than opening as the next day, and equal times as 24 hours", () => {
    const night = aDesk("night", {}, [{ byday: "FR", opens_at: "18:00+09:00", closes_at: "08:00+09:00" }]);
    expect(openState(night, japan("2026-11-28T07:59"))).toEqual(open("2026-11-28T08:00"));
    expect(openState(night, japan("2026-11-28T18:00"))).toEqual(closed("2026-12-04T18:00"));
    expect(openState(aDesk("always"), japan("2026-12-31T23:59"))).toEqual({ state: "open", until: null });
    const sunday = aDesk("sunday", {}, [{ byday: "SU" }]);
    expect(openState(sunday, japan("2026-11-29T00:00"))).toEqual(open("2026-11-30T00:00"));
  });

  it("opens on holidays besides its own days when it says so", () => {
    const desk = aDesk("free-days", {}, [
      { byday: "SA,SU", opens_at: "10:00+09:00", closes_at: "16:00+09:00", x_yorozu: { holidays: "also" } },
    ]);
    expect(openState(desk, japan("2026-11-23T12:00"))).toEqual(open("2026-11-23T16:00"));
    expect(openState(desk, japan("2026-11-24T12:00"))).toEqual(closed("2026-11-28T10:00"));
  });

  it("follows monthly rules: a day of the month, the nth and the last weekday", () => {
    const tenth = aDesk("tenth", {}, [
      { byday: "MO,TU,WE,TH,FR,SA,SU", opens_at: "16:00+09:00", closes_at: "21:00+09:00" },
      { freq: "MONTHLY", bymonthday: "10", opens_at: "08:00+09:00", closes_at: "08:00+09:00" },
    ]);
    expect(openState(tenth, japan("2026-12-10T09:00"))).toEqual(open("2026-12-11T08:00"));
    expect(openState(tenth, japan("2026-12-11T09:00"))).toEqual(closed("2026-12-11T16:00"));
    const hours = { opens_at: "10:00+09:00", closes_at: "12:00+09:00" };
    const days = (rule: { byday?: string; bymonthday?: string }) =>
      openState(aDesk("m", {}, [{ freq: "MONTHLY", ...rule, ...hours }]), japan("2026-11-24T00:00"));
    expect(days({ byday: "2SA" })).toEqual(closed("2026-12-12T10:00"));
    expect(days({ byday: "1FR,3FR" })).toEqual(closed("2026-12-04T10:00"));
    expect(days({ byday: "-1MO" })).toEqual(closed("2026-11-30T10:00"));
    expect(days({ bymonthday: "-1" })).toEqual(closed("2026-11-30T10:00"));
    expect(days({ byday: "TH", bymonthday: "31" })).toEqual(closed("2026-12-31T10:00"));
  });

  it("says unknown where hours differ by area, and keeps channels and languages apart", () => {
    const desk = aDesk("varies", {}, ["unknown"]);
    expect(openState(desk, japan("2026-11-24T12:00"))).toEqual({ state: "unknown" });
    const chat = aDesk("chat", {}, [
      {},
      { opens_at: "12:00+09:00", closes_at: "22:00+09:00", x_yorozu: { by: "text", languages: ["vi"] } },
    ]);
    expect(openState(chat, japan("2026-11-24T11:00"), { by: "voice" })).toEqual({ state: "open", until: null });
    expect(openState(chat, japan("2026-11-24T11:00"), { by: "text" })).toEqual(closed("2026-11-24T12:00"));
    expect(openState(chat, japan("2026-11-24T13:00"), { by: "text", language: "vi" })).toEqual(
      open("2026-11-24T22:00"),
    );
    expect(openState(chat, japan("2026-11-24T13:00"), { by: "text", language: "zh" })).toEqual({ state: "unknown" });
    expect(openState(chat, japan("2026-11-24T13:00"), { by: "visit" })).toEqual({ state: "unknown" });
  });

  it("keeps a rule within the days for which it is valid", () => {
    const desk = aDesk("trial", {}, [{ valid_from: "2026-12-01", valid_to: "2026-12-02" }]);
    expect(openState(desk, japan("2026-11-24T12:00"))).toEqual(closed("2026-12-01T00:00"));
    expect(openState(desk, japan("2026-12-02T23:59"))).toEqual(open("2026-12-03T00:00"));
    expect(openState(desk, japan("2026-12-03T00:00"))).toEqual({ state: "closed", opensAt: null });
  });
});

const times = fc.integer({ min: 0, max: 1_439 });
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}+09:00`;
const rules = fc.record({
  days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 7 }),
  opens: times,
  closes: times,
  holidays: fc.constantFrom(...holidayRules),
});
const instants = fc
  .integer({ min: Date.UTC(2024, 0, 1) / minuteMs, max: Date.UTC(2029, 0, 1) / minuteMs })
  .map((minutes) => new Date(minutes * minuteMs));
type Given = typeof rules extends fc.Arbitrary<infer Rule> ? Rule : never;
const deskOf = (given: readonly Given[]) =>
  aDesk(
    "property",
    {},
    given.map(({ days, opens, closes, holidays }) => ({
      byday: days.join(","),
      opens_at: clock(opens),
      closes_at: clock(closes),
      x_yorozu: { holidays },
    })),
  );

describe("openState, properties", () => {
  /** The same question answered the slow way: the wall clock in Tokyo by Intl, each rule on its own day and the day before. */
  const wall = new Intl.DateTimeFormat("en-US", {
    timeZone: "Asia/Tokyo",
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  function slowAnswer(given: readonly Given[], at: Date): "open" | "unknown" | "closed" {
    let unknown = false;
    for (const daysBack of [0, 1]) {
      const that = new Date(at.getTime() - daysBack * 1_440 * minuteMs);
      const part = (type: string) => wall.formatToParts(that).find((found) => found.type === type)?.value ?? "";
      const minutes = Number(part("hour")) * 60 + Number(part("minute")) + daysBack * 1_440;
      const weekday = part("weekday").slice(0, 2).toUpperCase();
      const holiday = isJapaneseHoliday(japanDayOf(that));
      for (const { days, opens, closes, holidays } of given) {
        const within = opens <= minutes && minutes < (closes > opens ? closes : closes + 1_440);
        const own = days.some((day) => day === weekday);
        if (!within || (holiday && holidays === "closed")) continue;
        if (!own && !(holiday && holidays === "also")) continue;
        if (holiday && holidays === "unknown") unknown = true;
        else return "open";
      }
    }
    return unknown ? "unknown" : "closed";
  }

  it("agrees with the slow answer at any minute", () => {
    fc.assert(
      fc.property(fc.array(rules, { minLength: 1, maxLength: 3 }), instants, (given, at) => {
        expect(openState(deskOf(given), at).state).toBe(slowAnswer(given, at));
      }),
      { numRuns: 150 },
    );
  });

  it("is open until `until` and not beyond; opens at `opensAt` and surely not before", () => {
    fc.assert(
      fc.property(fc.array(rules, { minLength: 1, maxLength: 3 }), instants, (given, at) => {
        const desk = deskOf(given);
        const now = openState(desk, at);
        const justBefore = (time: Date) => openState(desk, new Date(time.getTime() - minuteMs)).state;
        if (now.state === "open" && now.until) {
          expect(now.until > at).toBe(true);
          expect(justBefore(now.until)).toBe("open");
          expect(openState(desk, now.until).state).not.toBe("open");
        }
        if (now.state === "closed" && now.opensAt) {
          expect(now.opensAt > at).toBe(true);
          expect(openState(desk, now.opensAt).state).toBe("open");
          expect(justBefore(now.opensAt)).not.toBe("open");
        }
      }),
      { numRuns: 150 },
    );
  });

  it("gives every shipped desk an answer at any time, and 119 is always open", () => {
    const desks = shippedDesks();
    fc.assert(
      fc.property(instants, (at) => {
        for (const desk of desks) {
          const answer = openState(desk, at);
          if (answer.state === "closed") expect(answer.opensAt, desk.x_yorozu.key).not.toBeNull();
          if (desk.x_yorozu.rescue) expect(answer).toEqual({ state: "open", until: null });
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("hoursRows", () => {
  it("gives a page what it needs to say the hours", () => {
    const desk = shippedDesks().find((one) => one.x_yorozu.key === "inochi-free-dial");
    expect(desk && hoursRows(desk)).toMatchObject([
      { by: "voice", hours: { opens: "16:00", closes: "21:00", nextDay: false }, monthDays: [] },
      { days: [], monthDays: [10], hours: { opens: "08:00", closes: "08:00", nextDay: true } },
    ]);
    expect(hoursRows(aDesk("always"))[0]?.hours).toBe("all-day");
    const second = hoursRows(aDesk("second", {}, [{ freq: "MONTHLY", byday: "2SA,-1MO" }]))[0];
    expect(second?.days).toEqual([
      { weekday: "MO", nth: -1 },
      { weekday: "SA", nth: 2 },
    ]);
  });
});
