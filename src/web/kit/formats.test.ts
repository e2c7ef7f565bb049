import { describe, expect, test } from "vitest";
import {
  formatDate,
  formatDay,
  formatDayOfWeek,
  formatDuration,
  formatPeople,
  formatShare,
  formatYen,
} from "#src/web/kit/formats.ts";

describe("formats", () => {
  test.each([
    [formatYen(5000, "ja"), "5,000円"],
    [formatYen(5000, "ja-easy"), "5,000{円|えん}"],
    [formatYen(5000, "en"), "¥5,000"],
    [formatPeople(1, "en"), "1 person"],
    [formatPeople(2, "ja-easy"), "{2人|ふたり}"],
    [formatPeople(8, "ja-easy"), "8{人|にん}"],
    [formatShare(0.3, "ja"), "3割"],
    [formatShare(0.25, "ja"), "25％"],
    [formatShare(1, "ja"), "全員"],
    [formatShare(0, "ja"), "0％"],
    [formatShare(0.3, "ja-easy"), "10{人|にん}の うち 3{人|にん}"],
    [formatShare(0.05, "ja-easy"), "100{人|にん}の うち 5{人|にん}"],
    [formatShare(0.3, "en"), "30%"],
    [formatDuration(45, "ja"), "45分"],
    [formatDuration(90, "ja"), "1時間30分"],
    [formatDuration(0, "ja"), "0分"],
    [formatDuration(100, "ja-easy"), "1{時間|じかん}40{分|ぷん}"],
    [formatDuration(70, "en"), "1 hour 10 minutes"],
    [formatDuration(30, "ja-easy"), "30{分|ぷん}"],
    [formatDuration(15, "ja-easy"), "15{分|ふん}"],
    [formatDuration(60, "en"), "1 hour"],
    [formatDuration(120, "en"), "2 hours"],
    [formatDate("2025-01-24", "ja"), "2025年1月24日"],
    [formatDate("2025-11", "ja"), "2025年11月"],
    [formatDate("2025", "en"), "2025"],
    [formatDate("2025-01-24", "en"), "24 January 2025"],
    [formatDate("2025-11-05", "ja-easy"), "2025{年|ねん}11{月|がつ}{5日|いつか}"],
    [formatDayOfWeek("2025-01-24", "ja", true), "2025年1月24日（金）"],
    [formatDayOfWeek("2024-02-29", "ja", false), "2月29日（木）"],
    [formatDayOfWeek("2027-12-20", "ja-easy", false), "12{月|がつ}{20日|はつか}（{月曜日|げつようび}）"],
    [formatDayOfWeek("2026-11-29", "en", true), "Sunday 29 November 2026"],
    [formatDayOfWeek("2026-11-29", "en", false), "Sunday 29 November"],
    [formatDate("2025-01-05", "ja-easy"), "2025{年|ねん}1{月|がつ}{5日|いつか}"],
  ])("%s", (formatted, expected) => {
    expect(formatted).toBe(expected);
  });

  test("a moment is the day that it is in Japan", () => {
    expect(formatDay(new Date("2025-12-31T15:00:00Z"), "ja")).toBe("2026年1月1日");
    expect(formatDay(new Date("2025-12-31T14:59:59Z"), "ja")).toBe("2025年12月31日");
  });
});
