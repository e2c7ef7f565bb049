import fc from "fast-check";
import { expect, test } from "vitest";
import { firstBroken } from "#src/engines/optimise/exact-check.ts";
import { modelBuilder } from "#src/engines/optimise/integer-model.ts";
import { randomProblem } from "#src/engines/optimise/random-problem.factory.ts";
import { tightenBounds } from "#src/engines/optimise/tighten-bounds.ts";

test("no answer is lost", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 3 }), (seed, atLeast) => {
      const { model } = randomProblem(seed);
      const terms = model.columns.map((_, index): [number, number] => [index, 1]);
      const demanding = {
        columns: model.columns,
        rows: [...model.rows, { name: "some", lower: atLeast, upper: 99, terms }],
      };
      const tightened = tightenBounds(demanding);
      const all = Array.from({ length: 2 ** model.columns.length }, (_, bits) =>
        model.columns.map((_, at) => (bits >> at) & 1),
      );
      const answers = all.filter((values) => firstBroken(demanding, values) === null);
      if (tightened === null) expect(answers).toEqual([]);
      else
        expect(all.filter((values) => firstBroken({ ...demanding, columns: tightened }, values) === null)).toEqual(
          answers,
        );
    }),
    { numRuns: 60, seed: 4 },
  );
});

test("a wish without anything that makes it possible is 0, a need with one carrier sets it to 1", () => {
  const model = modelBuilder();
  const [wish, only, dear] = [model.binary("wish"), model.binary("only"), model.binary("dear")];
  model.atMost("no carrier", [[wish, 1]], 0);
  model.atLeast("one carrier", [[only, 1]], 1);
  model.atMost(
    "budget",
    [
      [dear, 7],
      [only, 2],
    ],
    8,
  );
  expect(tightenBounds(model.build())?.map(({ lower, upper }) => [lower, upper])).toEqual([
    [0, 0],
    [1, 1],
    [0, 0],
  ]);
});

test("a row that cannot be kept is found", () => {
  const model = modelBuilder();
  model.atLeast("impossible", [[model.binary("x"), 1]], 2);
  expect(tightenBounds(model.build())).toBeNull();
});
