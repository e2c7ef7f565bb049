import { describe, expect, it } from "vitest";
import { pastDate } from "#src/domain/advice/hearing/past-date.ts";

describe("a date that was told", () => {
  it.each([
    ["11月の公演", "2026-12-02", "over"],
    ["11月の公演", "2026-11-30", "ending"],
    ["11月20日まで", "2026-11-30", "over"],
    ["12月の総会", "2027-01-10", "over"],
    ["by November 3", "2026-11-30", "over"],
    ["2026年3月", "2026-04-20", "over"],
  ])("%s on %s is %s", (told, today, how) => {
    expect(pastDate(told, today)).toBe(how);
  });

  it.each([
    ["12月の総会", "2026-11-30"],
    ["11月20日まで", "2026-11-20"],
    ["4月", "2026-11-30"],
    ["11月10日", "2026-11-05"],
    ["来年3月", "2026-04-20"],
    ["2027年3月", "2026-11-30"],
    ["あと3か月", "2026-11-30"],
    ["it may take long", "2026-06-20"],
    ["明日", "2026-11-30"],
  ])("%s on %s lies ahead or is none", (told, today) => {
    expect(pastDate(told, today)).toBeNull();
  });
});
