import fc from "fast-check";
import { expect, it } from "vitest";
import { leftmostLongest, wordFinder } from "#src/engines/language/aho-corasick.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "障"), minLength: 1, maxLength: 4 });

it("finds exactly the occurrences of every word", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 8 }),
      fc.string({ unit: fc.constantFrom("a", "b", "障"), maxLength: 30 }),
      (words, text) => {
        const expected = words.flatMap((one, index) =>
          [...text].flatMap((_, start) => (text.startsWith(one, start) ? [`${index}@${start}`] : [])),
        );
        expect(
          wordFinder(words)(text)
            .map((hit) => `${hit.word}@${hit.start}`)
            .sort(),
        ).toEqual(expected.sort());
      },
    ),
  );
});

it("keeps the leftmost of overlapping hits, then the longest", () => {
  const hits = wordFinder(["電話", "固定電話", "話しか"])("固定電話しか");
  expect(leftmostLongest(hits).map(({ start, end }) => [start, end])).toEqual([[0, 4]]);
});
