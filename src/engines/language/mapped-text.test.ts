import fc from "fast-check";
import { expect, test } from "vitest";
import { joinSpans } from "#src/engines/language/mapped-text.ts";

const span = fc.tuple(fc.nat(12), fc.nat(12));

test("joined spans cover the same places, in order, and none touches the next", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
      const covers = (all: ReadonlyArray<readonly [number, number]>, at: number) =>
        all.some(([start, end]) => start <= at && at < end);
      const joined = joinSpans(spans);
      for (let at = 0; at < 13; at++) expect(covers(joined, at)).toBe(covers(spans, at));
      for (const [index, [start]] of joined.entries()) expect(start).toBeGreaterThan(joined[index - 1]?.[1] ?? -1);
    }),
  );
});

test("a span inside another does not shorten it", () => {
  expect(
    joinSpans([
      [0, 9],
      [2, 4],
      [9, 11],
      [12, 12],
    ]),
  ).toEqual([[0, 11]]);
});
