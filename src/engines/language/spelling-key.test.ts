import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forgivenSlips, spellingDistance } from "#src/engines/language/spelling-distance.ts";
import { foldedKey, spellingKey } from "#src/engines/language/spelling-key.ts";

describe("spellingKey", () => {
  it.each([
    ["ズーム", "ｽﾞｰﾑ"],
    ["ズーム", "ずうむ"],
    ["ＺＯＯＭ", "zoom"],
    ["ライン", "ﾗｲﾝ"],
    ["ラインワークス", "ライン・ワークス"],
    ["ディスコード", "デイスコード"],
    ["ヴォイストラ", "ボイストラ"],
    ["サーバー", "サーバ"],
    ["キャンバ", "キヤンバ"],
    ["Google  Meet", "googlemeet"],
    ["めーる", "メエル"],
  ])("%s and %s meet", (a, b) => {
    expect(spellingKey(a)).toBe(spellingKey(b));
  });

  it("keeps different words apart", () => {
    expect(spellingKey("ズーム")).not.toBe(spellingKey("ルーム"));
    expect(spellingKey("予約")).not.toBe(spellingKey("解約"));
  });

  it("joins words with several spellings when folded", () => {
    expect(foldedKey("文字起こし")).toBe(foldedKey("書き起こし"));
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(spellingKey(text)).toBeTypeOf("string");
      }),
    );
  });

  it("is the same in either case and width", () => {
    const unit = fc.constantFrom(..."aZｚＱéあアｱヴーっ漢字 ・-ｶﾞ9９");
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(spellingKey(text.toUpperCase())).toBe(spellingKey(text.toLowerCase()));
      }),
    );
  });
});

describe("spellingDistance", () => {
  it("counts slips", () => {
    expect(spellingDistance("zoom", "zoom", 2)).toBe(0);
    expect(spellingDistance("zoom", "zom", 2)).toBe(1);
    expect(spellingDistance("slack", "salck", 2)).toBe(1);
    expect(spellingDistance("slack", "skype", 2)).toBe(3);
  });

  it("is symmetric, nought only for equal words, and capped", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        const distance = spellingDistance(a, b, most);
        expect(distance).toBe(spellingDistance(b, a, most));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(most + 1);
      }),
    );
  });

  it("forgives more in longer words", () => {
    expect([3, 4, 7, 8].map(forgivenSlips)).toEqual([0, 1, 1, 2]);
  });
});
