import { describe, expect, it } from "vitest";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const deadline = (text: string) => understand(text).limits.deadline?.value;

describe("a deadline of hours", () => {
  it.each([
    ["明日の朝6時までに全員へ中止を知らせないといけません。", "明日の朝6時まで"],
    ["今夜中に会員40人に知らせたいです。", "今夜中"],
    ["あと3時間で会場が閉まります。参加者に場所の変更を知らせたい。", "あと3時間"],
    ["今日の夕方には配送の順番を知らせないと間に合わない。", "今日の夕方"],
    ["今晩のうちにメールで知らせたい", "今晩のうち"],
    ["48時間以内に県へ報告しないといけません。", "48時間以内"],
    ["あさってまでに30人分の名札を作りたい。", "あさってまで"],
  ])("%s", (text, value) => {
    expect(deadline(text)).toBe(value);
    expect(understand(text).limits.deadline?.evidence[0]?.[0]).toBe(text.indexOf(value));
  });

  it.each([
    "電話は夜9時まで受けています。記録を共有したい。",
    "24時間以内に返事をする決まりです。記録を共有したい",
    "3時間かかる会議を短くしたい",
    "夜6時までに帰らないといけない子がいるので、短い時間で教えたい",
    "今日までに集まった名簿を共有したい。",
  ])("is none in: %s", (text) => expect(deadline(text)).toBeUndefined());

  it("is no number of staff to come: 30人分", () => {
    expect(understand("あさってまでに30人分の名札を作りたい。").limits.futureStaffCount).toBeUndefined();
    expect(understand("来年までに30人にしたい。職員の連絡を一つにしたい。").limits.futureStaffCount?.value).toBe(30);
  });
});

describe("a date that comes again", () => {
  it.each([
    "毎年7月は人が足りず回りません。当番を決めたい。",
    "10月3日のお祭りで200食出したら好評でした。予約を受けたい。",
  ])("a time that comes every year, or was held, is none: %s", (text) => {
    expect(understand(text).limits.deadline).toBeUndefined();
  });
});
