import { describe, expect, it } from "vitest";
import { planInputOf } from "#src/domain/advice/proposals/plan-input-of.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";

const deadline = (text: string) => understand(text).limits.deadline?.value;
const avoided = (text: string) => planInputOf(understand(text)).avoid ?? [];

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

describe("what has to be known within hours", () => {
  it.each([
    "雨で中止にするとき30人に一人ずつ電話しています。朝6時に一斉に知らせる方法はありませんか。",
    "急な中止を利用者に知らせたい",
    "台風で教室を休みにするとき、86家庭に電話を回すのが大変です。全員に一度に知らせたい。",
    "警報が出たら1時間以内に利用者全員へ連絡したいです。",
  ])("is told by no letter: %s", (text) => expect(avoided(text)).toContain("letters-with-newsletter"));

  it.each([
    "毎月の予定を利用者に知らせたい。",
    "雨の日も休まない会です。毎月の便りを利用者に届けたい。",
    "急に休む職員が多い。当番表を共有したい。",
  ])("may be told by letters: %s", (text) => expect(avoided(text)).not.toContain("letters-with-newsletter"));

  it("leaves paper where paper is wished, and says why it is left out", () => {
    const paper = "急な中止を利用者に一斉に知らせたい。スマホのない人には、紙のお便りを郵送で届けたい。";
    expect(avoided(paper)).not.toContain("letters-with-newsletter");
    expect(understand("急な中止を利用者に知らせたい").avoid?.[0]?.because).toBe("too-slow");
  });

  it.each([
    "毎年7月は人が足りず回りません。当番を決めたい。",
    "10月3日のお祭りで200食出したら好評でした。予約を受けたい。",
  ])("a time that comes every year, or was held, is none: %s", (text) => {
    expect(understand(text).limits.deadline).toBeUndefined();
  });
});
