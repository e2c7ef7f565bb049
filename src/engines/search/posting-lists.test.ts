import fc from "fast-check";
import { expect, it } from "vitest";
import { createPostingLists } from "#src/engines/search/posting-lists.ts";

it("gives back what was added, in order, for any number of terms and entries", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.nat(20), fc.nat(90)), { maxLength: 400 }),
      (adds) => {
        const lists = createPostingLists();
        const expected = new Map<number, number[][]>();
        adds.forEach(([term, inTitle, inText], slot) => {
          lists.add(slot, term, inTitle, inText);
          expected.set(term, [...(expected.get(term) ?? []), [slot, Math.min(15, inTitle), Math.min(63, inText)]]);
        });
        for (const term of [0, 1, 2, 3, 4]) {
          const seen: number[][] = [];
          lists.each(term, (...entry) => seen.push(entry));
          expect(seen).toEqual(expected.get(term) ?? []);
          expect(lists.documents(term)).toBe(seen.length);
        }
      },
    ),
  );
});

it("holds more than a block, and slots up to the highest", () => {
  const lists = createPostingLists();
  const many = 600_000;
  for (let slot = 0; slot < many; slot++) lists.add(slot, slot % 3 === 0 ? 7 : 3, 1, 2);
  lists.add(2 ** 22 - 1, 7, 15, 63);
  let sum = 0;
  let last: number[] = [];
  lists.each(7, (...entry) => {
    sum += entry[0];
    last = entry;
  });
  expect(sum).toBe((3 * (many / 3) * (many / 3 - 1)) / 2 + 2 ** 22 - 1);
  expect(last).toEqual([2 ** 22 - 1, 15, 63]);
});
