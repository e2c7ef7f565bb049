import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wholePhrase } from "#src/engines/language/whole-phrase.ts";

describe("the phrase that a word stands in", () => {
  test.each([
    ["夫に殴られて、逃げたい", "夫に殴", "夫に殴られて"],
    ["夫に殴られて、逃げたい", "殴られ", "殴られて"],
    ["家賃が払えない", "家賃", "家賃"],
    ["家賃が払えない。", "払えな", "払えない"],
    ["My partner is violent.", "violen", "violent"],
    ["Ｗｉ－Ｆｉが遅い", "遅", "遅い"],
    ["子供が心配", "子ども", "子ども"],
  ])("%s: %s", (text, word, whole) => {
    expect(wholePhrase(text, word)).toBe(whole);
  });

  test("holds the word and stands in the text, or is the word", () => {
    const letters = fc.string({ unit: fc.constantFrom("夫", "に", "殴", "ら", "れ", "て", "。", "a", " ") });
    fc.assert(
      fc.property(letters, letters, (text, word) => {
        const whole = wholePhrase(text, word);
        expect(whole).toContain(word);
        expect(whole === word || text.includes(whole)).toBe(true);
      }),
    );
  });
});
