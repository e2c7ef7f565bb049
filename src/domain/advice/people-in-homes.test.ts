import fc from "fast-check";
import { expect, test } from "vitest";
import {
  headsAfter,
  numberTold,
  peopleInHomes,
  peoplePerHome,
  reckonedHomes,
} from "#src/domain/advice/people-in-homes.ts";
import { homeKinds } from "#src/domain/advice/vocabulary.ts";

const counts = fc.integer({ min: 1, max: 1_000_000 });
const kinds = fc.constantFrom(...homeKinds);

test("people in homes: never fewer than homes, never fewer for more homes, no further off than rounding", () => {
  fc.assert(
    fc.property(counts, kinds, (count, kind) => {
      const people = peopleInHomes(count, kind);
      expect(Number.isInteger(people)).toBe(true);
      expect(people).toBeGreaterThanOrEqual(count);
      expect(peopleInHomes(count + 1, kind)).toBeGreaterThanOrEqual(people);
      expect(Math.abs(people / (count * peoplePerHome[kind].people) - 1)).toBeLessThan(0.3);
    }),
  );
});

test.each([
  [32, "any", 70],
  [86, "any", 190],
  [4, "any", 9],
  [31, "elder", 50],
  [30, "single-parent", 80],
  [40, "children", 140],
  [10, "pair", 20],
  [47, "alone", 47],
] as const)("%d homes (%s) are about %d people", (count, kind, people) => {
  expect(peopleInHomes(count, kind)).toBe(people);
});

test("a figure of the world has its source and day; what the words say themselves has none", () => {
  for (const { people, source } of Object.values(peoplePerHome))
    expect(source === undefined).toBe(Number.isInteger(people));
});

const heard = { people: 70, homes: { count: 32, kind: "any", peopleAssumed: true } } as const;

test("what is told stands, what is not is reckoned", () => {
  expect(headsAfter(heard, { people: 80 })).toEqual({ people: 80, homes: { ...heard.homes, peopleAssumed: false } });
  expect(headsAfter(heard, { people: 70 })).toEqual({ people: 70, homes: { ...heard.homes, peopleAssumed: false } });
  expect(headsAfter(heard, { homes: { count: 40 } })).toEqual(reckonedHomes(40, "any"));
  expect(headsAfter(heard, { people: null })).toEqual(heard);
  expect(headsAfter(heard, {})).toEqual(heard);
  expect(headsAfter(heard, { people: 70, homes: heard.homes })).toEqual(heard);
  expect(headsAfter(heard, { people: 90, homes: heard.homes }).homes?.peopleAssumed).toBe(false);
  expect(headsAfter(heard, { homes: null })).toEqual({ people: null });
  const counted = { people: 150, homes: { count: 86, kind: "any", peopleAssumed: false } } as const;
  expect(headsAfter(counted, { homes: null })).toEqual({ people: 150 });
  expect(headsAfter(counted, { homes: { count: 90 } })).toEqual({
    people: 150,
    homes: { ...counted.homes, count: 90 },
  });
  expect(headsAfter({ people: null }, { people: 12 })).toEqual({ people: 12 });
  expect(headsAfter({ people: 12 }, {})).toEqual({ people: 12 });
});

test("the number as told", () => {
  expect([
    numberTold(70, heard.homes),
    numberTold(150, { ...heard.homes, peopleAssumed: false }),
    numberTold(9, undefined),
  ]).toEqual([32, 150, 9]);
});
