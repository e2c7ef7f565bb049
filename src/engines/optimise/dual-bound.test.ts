import fc from "fast-check";
import { expect, test } from "vitest";
import { dualBound } from "#src/engines/optimise/dual-bound.ts";
import { firstBroken } from "#src/engines/optimise/exact-check.ts";
import { drawFrom, randomProblem } from "#src/engines/optimise/random-problem.factory.ts";

test("whatever the weights: no answer is cheaper, and stepping away from the cheaper bound costs what it says", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
      const draw = drawFrom(seed);
      const { model } = randomProblem(seed);
      const cost = Float64Array.from(model.columns, () => draw(21) - 8);
      const rows = model.rows.map((row) => ({
        ...row,
        indices: row.terms.map(([c]) => c),
        values: row.terms.map(([, v]) => v),
      }));
      const weights = rows.map(() => (draw(200) - 140) / 16);
      const { bound, reduced } = dualBound(model.columns, rows, cost, weights);
      for (let bits = 0; bits < 2 ** model.columns.length; bits += 1) {
        const values = model.columns.map((_, at) => (bits >> at) & 1);
        if (firstBroken(model, values) !== null) continue;
        const price = values.reduce((sum, value, at) => sum + value * (cost[at] ?? 0), 0);
        expect(price).toBeGreaterThanOrEqual(bound - 1e-9);
        for (const [at, value] of values.entries()) {
          const slope = reduced[at] ?? 0;
          if (value !== (slope > 0 ? 0 : 1)) expect(price).toBeGreaterThanOrEqual(bound + Math.abs(slope) - 1e-9);
        }
      }
    }),
    { numRuns: 60, seed: 6 },
  );
});

test("a worked example: 2a + 3b ≥ 4 at costs 4 and 5, weight 5/3", () => {
  const columns = ["a", "b"].map((name) => ({ name, lower: 0, upper: 1 }));
  const row = { lower: 4, upper: Number.POSITIVE_INFINITY, indices: [0, 1], values: [2, 3] };
  const { bound, reduced } = dualBound(columns, [row], Float64Array.of(4, 5), [5 / 3]);
  // 4 × 5/3 + (4 − 10/3) × 0 + (5 − 5) × 0
  expect(bound).toBeCloseTo(20 / 3, 9);
  expect([...reduced].map((slope) => Number(slope.toFixed(9)))).toEqual([0.666666667, 0]);
});
