import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Need } from "#src/domain/advice/understanding.ts";
import { numberEvidence } from "#src/web/advice/evidence-numbers.ts";
import { anUnderstanding } from "#src/web/advice/understanding.factory.ts";

const span = fc
  .tuple(fc.nat(50), fc.integer({ min: 1, max: 9 }))
  .map(([start, length]) => [start, start + length] as const);
const needs = fc.array(
  fc
    .array(span, { maxLength: 2 })
    .map((evidence): Need => ({ function: "x", for: [], importance: 2, must: true, confidence: 1, evidence })),
);
const only = (wanted: readonly Need[]) =>
  anUnderstanding({ needs: wanted, segments: [], limits: {}, currentMeans: [], otherKinds: [] });

describe("numbers of evidence", () => {
  test("the number of an item leads to its own words", () => {
    fc.assert(
      fc.property(needs, (wanted) => {
        const numbers = numberEvidence(only(wanted));
        for (const need of wanted) {
          const own = numbers.of(need);
          expect(own.length).toBe(need.evidence.length === 0 ? 0 : 1);
          for (const number of own)
            expect(numbers.items.find((item) => item.number === number)?.evidence).toEqual(need.evidence);
        }
      }),
    );
  });

  test("they count up along the text, without gaps, same words one number", () => {
    fc.assert(
      fc.property(needs, (wanted) => {
        const { items } = numberEvidence(only([...wanted, ...wanted]));
        expect(items.map(({ number }) => number)).toEqual(items.map((_, i) => i + 1));
        const starts = items.map(({ evidence }) => evidence[0]?.[0] ?? 0);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(items).toEqual(numberEvidence(only(wanted)).items);
      }),
    );
  });

  test("what speaks of danger is not marked", () => {
    const danger = { level: "urgent", who: "writer", evidence: [[0, 3]] } as const;
    expect(numberEvidence({ ...only([]), danger }).items).toEqual([]);
  });
});
