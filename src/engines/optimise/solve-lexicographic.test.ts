import fc from "fast-check";
import { expect, test } from "vitest";
import { exactValue, firstBroken } from "#src/engines/optimise/exact-check.ts";
import { modelBuilder } from "#src/engines/optimise/integer-model.ts";
import {
  missedByGroup,
  type Objective,
  type Problem,
  sharesWorstFirst,
  type Variant,
} from "#src/engines/optimise/lexicographic-problem.ts";
import { loadHighs } from "#src/engines/optimise/load-highs.ts";
import { drawFrom, randomProblem } from "#src/engines/optimise/random-problem.factory.ts";
import { solveLexicographic } from "#src/engines/optimise/solve-lexicographic.ts";

const highs = await loadHighs();
const patient = { remainingMs: () => Number.POSITIVE_INFINITY, maxNodes: 100_000 };

/** Every answer of the variant, as 0/1 lists. */
function allAnswers({ model }: Problem, variant: Variant): number[][] {
  const all = Array.from({ length: 2 ** model.columns.length }, (_, bits) =>
    model.columns.map((_, at) => (bits >> at) & 1),
  );
  return all.filter(
    (values) => variant.without.every((column) => values[column] === 0) && firstBroken(model, values) === null,
  );
}

/** What is compared from the left, smaller first. */
function rank({ groups }: Problem, variant: Variant, values: readonly number[]): number[] {
  const levels = variant.objectives.map(
    ({ sense, terms, offset }) => (sense === "min" ? 1 : -1) * (offset + exactValue(terms, values)),
  );
  return [
    ...sharesWorstFirst(groups, missedByGroup(groups, values)),
    ...levels,
    ...variant.ties.fewest.map((terms) => exactValue(terms, values)),
    ...[...variant.ties.order, ...variant.ties.rest].map((column) => -(values[column] ?? 0)),
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (Math.abs(difference) > 1e-9) return difference;
  }
  return 0;
}

test("the answer is the first of all answers: shares, levels, fewest, order", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
      const problem = randomProblem(seed);
      const { variants, proved } = solveLexicographic(highs, problem, patient);
      expect(proved).toBe(true);
      for (const [index, variant] of problem.variants.entries()) {
        const all = allAnswers(problem, variant).sort((a, b) =>
          compare(rank(problem, variant, a), rank(problem, variant, b)),
        );
        const answer = variants[index];
        expect(answer?.values, `${seed} ${variant.name}`).toEqual(all[0]);
        for (const level of answer?.objectives ?? []) expect(level.bound).toBe(level.value);
        const shares = problem.groups.length;
        const fair = all.filter(
          (values) =>
            compare(
              rank(problem, variant, values).slice(0, shares),
              rank(problem, variant, all[0] ?? []).slice(0, shares),
            ) === 0,
        );
        const impossible = variant.askPossible.filter((column) => fair.every((values) => values[column] === 0));
        expect(answer?.impossible).toEqual(impossible);
      }
    }),
    { numRuns: 60, seed: 3 },
  );
}, 60_000);

test("levels that are searched together are answered as one by one", () => {
  let together = 0;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
      const problem = randomProblem(seed);
      const { variants, proved } = solveLexicographic(highs, withIdleColumns(problem), patient);
      expect(proved).toBe(true);
      for (const [index, variant] of problem.variants.entries()) {
        const [best] = allAnswers(problem, variant).sort((a, b) =>
          compare(rank(problem, variant, a), rank(problem, variant, b)),
        );
        const answer = variants[index];
        expect(answer?.values.slice(0, problem.model.columns.length), `${seed} ${variant.name}`).toEqual(best);
        for (const level of answer?.objectives ?? []) expect(level.bound).toBe(level.value);
        if (variant.objectives.length > 1) together += 1;
      }
    }),
    { numRuns: 60, seed: 4 },
  );
  expect(together).toBeGreaterThan(30);
}, 60_000);

/** So many columns of no use that preparing the levels is worth while. */
function withIdleColumns(problem: Problem): Problem {
  const idle = Array.from({ length: 300 }, (_, index) => ({ name: `idle${index}`, lower: 0, upper: 1 }));
  return { ...problem, model: { ...problem.model, columns: [...problem.model.columns, ...idle] } };
}

test("out of time between two searches, every bound is one that no answer beats", () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const problem = randomProblem(seed);
    const best = solveLexicographic(highs, problem, patient);
    let asked = 0;
    const hasty = solveLexicographic(highs, withIdleColumns(problem), {
      ...patient,
      remainingMs: () => {
        asked += 1;
        return asked < 4 + (seed % 30) ? Number.POSITIVE_INFINITY : 0;
      },
    });
    // Levels compare as far as the levels before them came out the same.
    for (const [index, variant] of problem.variants.entries())
      for (const [at, { sense }] of variant.objectives.entries()) {
        const [level, known] = [hasty.variants[index]?.objectives[at], best.variants[index]?.objectives[at]];
        if (!level || !known || !hasty.variants[index]?.fairProved) break;
        expect(sense === "min" ? level.bound <= known.value : level.bound >= known.value, `${seed} ${at}`).toBe(true);
        if (level.value !== known.value) break;
      }
  }
});

test("what is left open by a level of which more is wanted is chosen by the next", () => {
  const model = modelBuilder();
  const [first, a, b, c] = ["first", "a", "b", "c"].map((name) => model.binary(name)) as [
    number,
    number,
    number,
    number,
  ];
  model.atMost("two of three", [[a, 1], [b, 1], [c, 1]], 2); // biome-ignore format: one row
  const yen: Objective["terms"] = [[a, 700_001], [b, 500_003], [c, 300_007]]; // biome-ignore format: one row
  const objectives: Objective[] = [
    { name: "first", sense: "min", terms: [[first, 1]], offset: 0 },
    { name: "many", sense: "max", terms: yen.map(([column]) => [column, 1]), offset: 0 },
    { name: "yen", sense: "min", terms: yen, offset: 0 },
  ];
  const variant: Variant = {
    name: "one",
    without: [],
    needless: [],
    objectives,
    ties: { fewest: [], order: [], rest: [] },
    askPossible: [],
  };
  const problem: Problem = { model: model.build(), groups: [], variants: [variant] };
  const [answer] = solveLexicographic(highs, withIdleColumns(problem), patient).variants;
  expect(answer?.objectives.map(({ value }) => value)).toEqual([0, 2, 800_010]);
});

test("without time it says so, and still answers what is allowed", () => {
  const problem = randomProblem(5);
  const { variants, proved } = solveLexicographic(highs, problem, { remainingMs: () => 0, maxNodes: 100_000 });
  expect(proved).toBe(false);
  for (const answer of variants) {
    expect(answer.proved).toBe(false);
    expect(firstBroken(problem.model, answer.values)).toBeNull();
  }
});

test("covering forty wishes is proved to the last yen, where a gap of a few per cent would end the search", () => {
  const draw = drawFrom(17);
  const model = modelBuilder();
  const things = Array.from({ length: 60 }, (_, index) => model.binary(`thing${index}`));
  const wishes = Array.from({ length: 40 }, (_, index) => {
    const wish = model.binary(`wish${index}`);
    const able = things.filter(() => draw(8) === 0);
    model.atMost(`wish${index}`, [[wish, 1], ...able.map((thing): [number, number] => [thing, -1])], 0);
    return wish;
  });
  const terms = things.map((thing): [number, number] => [thing, 100_003 + draw(90_000)]);
  const problem: Problem = {
    model: model.build(),
    groups: [{ name: "all", wishes, lost: 0 }],
    variants: [
      {
        name: "cheap",
        without: [],
        needless: [],
        objectives: [{ name: "yen", sense: "min", terms, offset: 0 }],
        ties: { fewest: [], order: things, rest: [] },
        askPossible: [],
      },
    ],
  };
  const [answer] = solveLexicographic(highs, problem, patient).variants;
  expect(answer?.missed).toEqual([0]);
  // The same optimum was found by a plain branch and bound with another bound, written apart.
  expect(answer?.objectives[0]).toEqual({ name: "yen", value: 1_183_197, bound: 1_183_197 });
});
