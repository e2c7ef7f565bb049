import fc from "fast-check";
import { expect, it } from "vitest";
import { meanOfTrees, packTrees, treesScore, unpackTrees } from "#src/engines/language/boosted-trees.ts";
import { trainTrees } from "#src/engines/language/train-trees.ts";

const settings = { trees: 30, rate: 0.3, leaves: 4, fewest: 5, decay: 1, part: 1 } as const;
/** What holds where one of two is high and not both: no sum of the two tells it. */
const rows = Array.from({ length: 400 }, (_, i) => [i % 20, Math.floor(i / 20), (i * 7) % 11]);
const holds = rows.map(([a = 0, b = 0]) => a >= 10 !== b >= 10);
const trees = trainTrees(rows, holds, settings);

it("learns what no single value tells", () => {
  const wrong = rows.filter((row, i) => treesScore(trees, row) > 0 !== holds[i]);
  expect(wrong).toEqual([]);
});

it("grows the same trees from the same examples, and none with more leaves than it may have", () => {
  expect(trainTrees(rows, holds, settings)).toEqual(trees);
  const leaves = trees.roots.map((root, i) => {
    const own = trees.features.slice(root, trees.roots[i + 1] ?? trees.features.length);
    return own.filter((feature) => feature < 0).length;
  });
  expect(Math.max(...leaves)).toBe(4);
});

it("says the same when it has lain in a file", () => {
  const kept = unpackTrees(JSON.parse(JSON.stringify(packTrees(trees))));
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 3, maxLength: 3 }), (row) => {
      expect(treesScore(kept, row)).toBe(treesScore(trees, row));
    }),
  );
});

it("joins two to one that scores the mean of both", () => {
  const others = trainTrees(
    rows,
    rows.map(([a = 0]) => a > 4),
    { ...settings, trees: 7 },
  );
  const joined = meanOfTrees(trees, others);
  for (const row of rows)
    expect(treesScore(joined, row)).toBeCloseTo((treesScore(trees, row) + treesScore(others, row)) / 2, 9);
  expect(joined.roots).toHaveLength(trees.roots.length + others.roots.length);
});
