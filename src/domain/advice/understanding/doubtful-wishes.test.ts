import fc from "fast-check";
import { expect, test } from "vitest";
import { planInputOf } from "#src/domain/advice/proposals/plan-input-of.ts";
import { doubtfulWishes } from "#src/domain/advice/understanding/doubtful-wishes.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";

type Need = Understanding["needs"][number];
const need = (id: string, confidence: number): Need => ({
  // NOTE any id does: the rule does not look at which function it is.
  function: id as Need["function"],
  for: [],
  importance: 2,
  must: true,
  confidence,
  evidence: [],
});

test("what was hardly heard waits for a word of the asker where something was heard plainly, and not where nothing was", () => {
  expect(doubtfulWishes({ needs: [need("book-a-time", 0.48), need("tutor-one-to-one", 0.27)] })).toEqual([
    "tutor-one-to-one",
  ]);
  expect(doubtfulWishes({ needs: [need("book-a-time", 0.4), need("tutor-one-to-one", 0.27)] })).toEqual([]);
  expect(doubtfulWishes({ needs: [] })).toEqual([]);
});

test("a function that was heard plainly for anybody is not doubtful for others", () => {
  const needs = [need("book-a-time", 0.9), need("book-a-time", 0.2), need("tutor-one-to-one", 0.2)];
  expect(doubtfulWishes({ needs })).toEqual(["tutor-one-to-one"]);
});

test("whatever was heard, something is planned for, and nothing that the asker said", () => {
  const confidences = fc.array(fc.constantFrom(0.2, 0.3, 0.4, 0.5, 1), { minLength: 1, maxLength: 6 });
  const plain = understand("会費をオンラインで集めたいです。");
  fc.assert(
    fc.property(confidences, (all) => {
      const needs = all.map((confidence, i) => need(`f${i}`, confidence));
      const planned = planInputOf({ ...plain, needs }).needs.map(({ function: id }) => id);
      expect(planned.length).toBeGreaterThan(0);
      for (const [i, confidence] of all.entries()) if (confidence === 1) expect(planned).toContain(`f${i}`);
    }),
  );
});
