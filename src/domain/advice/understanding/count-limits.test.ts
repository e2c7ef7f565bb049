import { describe, expect, it } from "vitest";
import { withCountsMended } from "#src/domain/advice/understanding/counts-mended.ts";
import { type LimitFind, limitFinds } from "#src/domain/advice/understanding/limits.ts";
import { readText } from "#src/domain/advice/understanding/reading.ts";

/** What rules read by themselves, whatever is learned besides. */
const read = (text: string) => limitFinds(readText(text)).map(({ key, value }) => [key, value]);

describe("head counts by rules alone", () => {
  it("are of next year where the words say so", () => {
    const found = read("いまは職員4人、来年は7人に増える予定です。");
    expect(found).toContainEqual(["staffCount", 4]);
    expect(found).toContainEqual(["futureStaffCount", 7]);
    expect(found).not.toContainEqual(["staffCount", 7]);
  });

  it.each([
    ["3人で書き込みたい。", 3],
    ["六人の小さな相談室です。", 6],
    ["四人とも在宅です。予定を共有したい。", 4],
  ])("are of the writers, where nobody is named who does the work: %s", (text, staff) => {
    expect(read(text)).toContainEqual(["staffCount", staff]);
  });

  it("count those who surely help once, not as staff besides", () => {
    const reading = readText("運転手は2人です。");
    const [start, end] = [reading.text.indexOf("2"), reading.text.indexOf("2") + 2];
    const two = (key: LimitFind["key"], confidence: number): LimitFind => ({
      key,
      value: 2,
      confidence,
      spans: [[start, end]],
      rule: "as given",
    });
    const keys = (staff: number) =>
      withCountsMended(reading, [two("volunteerCount", 0.9), two("staffCount", staff)]).map(({ key }) => key);
    expect(keys(0.6)).toEqual(["volunteerCount"]);
    expect(keys(0.95)).toContain("staffCount");
  });
});
