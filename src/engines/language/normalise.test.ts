import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "#src/engines/language/fold.ts";
import { type MappedText, typedSpan } from "#src/engines/language/mapped-text.ts";
import { normalise } from "#src/engines/language/normalise.ts";

/** Strings like those that break offset maps: emoji, combining marks, half-width kana, full width, lone surrogates. */
const pieces = fc.constantFrom(
  ..."ｶﾞﾊﾟｱｲか゛はﾞＡｂ１％〜～−ー　\t\r\n。、「」障がい子供こども持ってませんへんんてねぇ".split(""),
  "👩‍👩‍👧‍👦",
  "🇯🇵",
  "e\u0301",
  "か\u3099",
  "葛\u{E0100}",
  "㈱",
  "㌔",
  "ﷺ",
  "ﬁ",
  "İ",
  "각",
  "\u1112\u1161\u11ab",
  "\ud83d",
  "\ude00",
  "\u200b",
  "𠮷",
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join("")),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
);

const isBoundary = (typed: string, at: number) =>
  !(at > 0 && /[\ud800-\udbff]/.test(typed[at - 1] ?? "") && /[\udc00-\udfff]/.test(typed[at] ?? ""));

function expectSoundMap(mapped: MappedText): void {
  const { typed, text: changed } = mapped;
  expect(mapped.from.length).toBe(changed.length);
  for (let i = 0; i < changed.length; i++) {
    const [start, end] = typedSpan(mapped, i, i + 1);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(typed.length);
    expect(isBoundary(typed, start) && isBoundary(typed, end)).toBe(true);
    if (i > 0) expect(start).toBeGreaterThanOrEqual(mapped.from[i - 1] ?? 0);
  }
}

describe("normalise", () => {
  it("maps every unit to whole characters of the text as typed", () => {
    fc.assert(fc.property(text, (typed) => expectSoundMap(normalise(typed))));
  });

  it("is idempotent", () => {
    fc.assert(
      fc.property(text, (typed) => {
        expect(normalise(normalise(typed).text).text).toBe(normalise(typed).text);
      }),
    );
  });

  it.each([
    ["ﾊﾟｿｺﾝ", "パソコン"],
    ["ＺＯＯＭ", "zoom"],
    ["か゛くしゅう", "がくしゅう"],
    ["１２０〜１３０人", "120~130人"],
    ["葛\u{E0100}飾", "葛飾"],
    ["電\u200b話", "電話"],
    ["ｶ\u200bﾞ", "ガ"],
  ])("%s → %s", (typed, expected) => {
    expect(normalise(typed).text).toBe(expected);
  });

  it("gives the half-width characters behind one full-width one", () => {
    const mapped = normalise("ﾊﾟｿ");
    expect(typedSpan(mapped, 0, 1)).toEqual([0, 2]);
    expect(typedSpan(mapped, 1, 2)).toEqual([2, 3]);
  });
});

describe("fold", () => {
  it("maps every unit to whole characters of the text as typed", () => {
    fc.assert(fc.property(text, (typed) => expectSoundMap(fold(typed))));
  });

  it("is idempotent", () => {
    fc.assert(
      fc.property(text, (typed) => {
        expect(fold(fold(typed).text).text).toBe(fold(typed).text);
      }),
    );
  });

  it.each([
    ["障がいのある子供", "障害のある子ども"],
    ["スマートフォンを持ってません", "スマホを持っていない"],
    ["使えへんし、わからん", "使えないし、わからない"],
    ["しております", "している"],
    ["ありませんか", "ありませんか"],
    ["申込書とサーバ", "申し込み書とサーバー"],
    ["インスタント", "インスタント"],
    ["excellent", "excellent"],
  ])("%s → %s", (typed, expected) => {
    expect(fold(typed).text).toBe(expected);
  });

  it("leads from a replaced word back to the word as typed", () => {
    const typed = "若いｽﾏｰﾄﾌｫﾝ世代";
    const mapped = fold(typed);
    const at = mapped.text.indexOf("スマホ");
    const [start, end] = typedSpan(mapped, at, at + 3);
    expect(typed.slice(start, end)).toBe("ｽﾏｰﾄﾌｫﾝ");
  });
});
