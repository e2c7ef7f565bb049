import { describe, expect, it } from "vitest";
import { literal, parseSay, plainWords, readingOf } from "#src/words/furigana.ts";

describe("furigana", () => {
  it("is read, left out, or shown beside its base", () => {
    const words = "{道具|どうぐ}と くふう";
    expect(readingOf(words)).toBe("どうぐと くふう");
    expect(plainWords(words)).toBe("道具と くふう");
    expect(parseSay(words)).toEqual([
      { base: "道具", reading: "どうぐ" },
      { base: "と くふう", reading: null },
    ]);
  });

  it("never comes from what somebody typed", () => {
    const typed = "{東京|とうきょう}の会";
    expect(plainWords(literal(typed))).toBe(typed);
    expect(parseSay(literal(typed))).toEqual([{ base: typed, reading: null }]);
  });
});
