import { describe, expect, it } from "vitest";
import { fold } from "#src/engines/language/fold.ts";
import { type Polarity, readPolarity } from "#src/engines/language/polarity.ts";

const usual: Polarity = { negated: false, only: false, needed: false, wish: null, lost: false, hedged: false };

describe("readPolarity", () => {
  it.each<[string, Partial<Polarity>]>([
    ["スマホを持っている", {}],
    ["スマホを持っていない", { negated: true }],
    ["スマホを持ってません", { negated: true }],
    ["スマホはもってへん", { negated: true }],
    ["うまく使えない", { negated: true }],
    ["固定電話しかない", { only: true }],
    ["電話だけの家", { only: true }],
    ["電話だけでなくメールも", {}],
    ["電話がないと困る", { needed: true }],
    ["記録を残さなければならない", { needed: true }],
    ["使えないわけではない", { hedged: true }],
    ["できなくはない", { hedged: true }],
    ["集まれなくなった", { negated: true, lost: true }],
    ["事業が止まった", { negated: true, lost: true }],
    ["孤立させたくない", { wish: "unwanted" }],
    ["導入したい", { wish: "wanted" }],
    ["パソコンなしで参加する", { negated: true }],
    ["必要ない", { wish: "unwanted", negated: true }],
    ["みたいです", {}],
  ])("%s", (text, expected) => {
    expect(readPolarity(fold(text).text)).toEqual({ ...usual, ...expected });
  });
});
