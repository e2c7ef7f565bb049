import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterWorkingMinutes, workingMinutesBetween } from "#src/domain/requests/working-time.ts";

const at = (text: string) => new Date(`${text}:00+09:00`);
const moment = fc
  .integer({ min: at("2024-01-01T00:00").getTime() / 60_000, max: at("2028-12-31T00:00").getTime() / 60_000 })
  .map((minutes) => new Date(minutes * 60_000));

describe("working time", () => {
  it.each([
    // 2026-11-23 is 勤労感謝の日, a Monday.
    ["within a day", "2026-11-24T10:00", "2026-11-24T11:30", 90],
    ["over night", "2026-11-24T17:00", "2026-11-25T10:00", 120],
    ["over a weekend and a holiday", "2026-11-20T17:30", "2026-11-24T09:30", 60],
    ["on a Sunday", "2026-11-22T10:00", "2026-11-22T17:00", 0],
    ["backwards", "2026-11-25T10:00", "2026-11-24T10:00", 0],
    ["a whole week with the holiday", "2026-11-23T00:00", "2026-11-30T00:00", 4 * 540],
  ])("counts %s", (_, from, to, minutes) => expect(workingMinutesBetween(at(from), at(to))).toBe(minutes));

  it("finds the moment again that it counted to", () => {
    expect(afterWorkingMinutes(at("2026-11-20T17:30"), 60)).toEqual(at("2026-11-24T09:30"));
    expect(afterWorkingMinutes(at("2026-11-21T03:00"), 540)).toEqual(at("2026-11-24T18:00"));
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 5000 }), (from, minutes) => {
        expect(workingMinutesBetween(from, afterWorkingMinutes(from, minutes))).toBe(minutes);
      }),
    );
  });

  it("adds up", () => {
    fc.assert(
      fc.property(moment, fc.nat(20_000), fc.nat(20_000), (a, first, second) => {
        const b = new Date(a.getTime() + first * 60_000);
        const c = new Date(b.getTime() + second * 60_000);
        expect(workingMinutesBetween(a, b) + workingMinutesBetween(b, c)).toBe(workingMinutesBetween(a, c));
      }),
    );
  });
});
