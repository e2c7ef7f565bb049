import fc from "fast-check";
import { expect, test } from "vitest";
import { openSession } from "#src/engines/optimise/highs-session.ts";
import { levelModels } from "#src/engines/optimise/level-models.ts";
import { loadHighs } from "#src/engines/optimise/load-highs.ts";
import { randomProblem } from "#src/engines/optimise/random-problem.factory.ts";
import { solveLexicographic } from "#src/engines/optimise/solve-lexicographic.ts";
import { writeMps } from "#src/engines/optimise/write-mps.ts";

const highs = await loadHighs();
const patient = { remainingMs: () => Number.POSITIVE_INFINITY, maxNodes: 100_000 };

test("each level solved by itself, in rows written otherwise, has the value that was found for it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
      const problem = randomProblem(seed);
      const { variants } = solveLexicographic(highs, problem, patient);
      for (const [index, variant] of problem.variants.entries()) {
        const answer = variants[index];
        const levels = answer ? levelModels(problem, variant, answer) : [];
        expect(levels.length).toBeGreaterThanOrEqual(variant.objectives.length);
        for (const { model, objective, value } of levels) {
          const session = openSession(highs, model);
          const outcome = session.optimise(objective, patient, null);
          session.close();
          expect(outcome, `${seed} ${objective.name}`).toMatchObject({ status: "optimal", value });
        }
      }
    }),
    { numRuns: 60, seed: 8 },
  );
}, 30_000);

test("a model as MPS: sides, ranges, equalities, bounds, a sum to be made large, a column in no row", () => {
  const columns = [
    { name: "a b", lower: 0, upper: 1 },
    { name: "c", lower: 2, upper: 2 },
    { name: "d", lower: 0, upper: 9 },
  ];
  const rows = [
    { name: "most", lower: Number.NEGATIVE_INFINITY, upper: 4, terms: [[0, 3] as const, [1, -1] as const] },
    { name: "least", lower: 1, upper: Number.POSITIVE_INFINITY, terms: [[1, 1] as const] },
    { name: "between", lower: 1, upper: 5, terms: [[0, 2] as const] },
    { name: "equal", lower: 0, upper: 0, terms: [[0, 1] as const, [1, 0] as const] },
  ];
  const text = writeMps("least cost", { columns, rows }, { name: "x", sense: "max", terms: [[0, 7]], offset: 3 });
  // Fields stand at the places of fixed MPS (2, 5, 15, 25), by which CBC takes bounds.
  expect(text.split("\n").filter((line) => /^ (UP|RNG)/.test(line) && line.search(/[cr]\d/) !== 14)).toEqual([]);
  expect(text.split("\n").map((line) => line.replace(/ +/g, " "))).toEqual([
    "NAME least_cost",
    "ROWS",
    " N COST",
    " L r0",
    " G r1",
    " L r2",
    " E r3",
    "COLUMNS",
    " M1 'MARKER' 'INTORG'",
    " c0 COST -7",
    " c0 r0 3",
    " c0 r2 2",
    " c0 r3 1",
    " c1 r0 -1",
    " c1 r1 1",
    " c1 r3 0",
    " c2 COST 0",
    " M2 'MARKER' 'INTEND'",
    "RHS",
    " RHS r0 4",
    " RHS r1 1",
    " RHS r2 5",
    "RANGES",
    " RNG r2 4",
    "BOUNDS",
    " LO BND c0 0",
    " UP BND c0 1",
    " FX BND c1 2",
    " LO BND c2 0",
    " UP BND c2 9",
    "ENDATA",
    "",
  ]);
});
