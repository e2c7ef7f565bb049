import fc from "fast-check";
import { expect, it } from "vitest";
import { isOneSlipAway } from "#src/engines/search/near-spelling.ts";
import { foldKana, spellingKey } from "#src/engines/search/spelling-key.ts";

it.each([
  ["コンピューター", "コンピュータ"],
  ["ヴァイオリン", "バイオリン"],
  ["申し込み", "申込"],
  ["引っ越し", "引越"],
  ["払え", "払う"],
  ["生ゴミ", "生ごみ"],
  ["ゴミ", "ごみ"],
  ["らーめん", "ラーメン"],
  ["ボランティア", "ボランチア"],
])("%s and %s are one word", (a, b) => expect(spellingKey(a)).toBe(spellingKey(b)));

it("keeps apart what is not the same", () => {
  expect(spellingKey("転出")).not.toBe(spellingKey("転入"));
  expect(spellingKey("ビール")).not.toBe(spellingKey("ビル"));
  expect(spellingKey("生ごみ")).not.toBe(spellingKey("生き"));
  expect(spellingKey("転入届")).not.toBe(spellingKey("転入"));
  expect(foldKana("漢字ABC1ー")).toBe("漢字ABC1ー");
});

const letters = fc.string({
  unit: fc.constantFrom("ア", "い", "ー", "申", "し", "a", "ヴ", "ァ", "ッ"),
  minLength: 1,
  maxLength: 8,
});

it("settles at once and never loses a word", () => {
  fc.assert(
    fc.property(letters, (word) => {
      const key = spellingKey(word);
      expect(spellingKey(key)).toBe(key);
      expect(key).not.toBe("");
      expect(foldKana(word)).toHaveLength(word.length);
    }),
  );
});

it("knows one slip of the finger: as edit distance with swaps of neighbours says", () => {
  const short = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });
  fc.assert(
    fc.property(short, short, (a, b) => {
      expect(isOneSlipAway(a, b)).toBe(slipsOf(a).has(b) && a !== b);
      for (const slip of slipsOf(a)) expect(isOneSlipAway(a, slip)).toBe(slip !== a);
    }),
    { numRuns: 200 },
  );
});

/** All words one slip away, written out. */
function slipsOf(word: string): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i <= word.length; i++)
    for (const letter of "abc") {
      found.add(word.slice(0, i) + letter + word.slice(i));
      if (i < word.length) {
        found.add(word.slice(0, i) + letter + word.slice(i + 1));
        found.add(word.slice(0, i) + word.slice(i + 1));
        if (i + 1 < word.length) found.add(word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2));
      }
    }
  return found;
}
