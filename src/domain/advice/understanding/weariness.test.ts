import { describe, expect, it } from "vitest";
import { wearinessIn } from "#src/domain/advice/understanding/weariness.ts";

describe("how worn those are who do the work", () => {
  it.each([
    ["tired", "紙がいい人とスマホがいい人の間に挟まれて疲れました。"],
    ["tired", "もう限界です。名簿が五つあります。"],
    ["tired", "気持ちが折れました"],
    ["tired", "I'm exhausted from chasing timesheets."],
    ["overworked", "会報を一人で折っていて、私がもう倒れそうです。"],
    ["overworked", "夜の電話に出ると翌日働けません。仲間も一人休職しました。"],
    ["overworked", "Two of us left and one colleague is off sick."],
    ["overworked", "疲れました。もう何日もまともに眠れていません。"],
  ])("%s: %s", (how, text) => {
    expect(wearinessIn(text)).toBe(how);
  });

  it.each([
    "利用者さんが疲れてしまうので、待つ時間を短くしたい",
    "お母さんが倒れそうだと聞きました",
    "利用者さんから昨日「今までありがとう、もう疲れました」とメッセージが来ました。",
    "疲れない椅子を貸し出しています",
    "会員の名簿をまとめたい",
    "The residents are exhausted after the journey",
    "",
  ])("nothing: %s", (text) => {
    expect(wearinessIn(text)).toBeNull();
  });
});
