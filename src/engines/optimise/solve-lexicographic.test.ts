import fc from "fast-check";
import { expect, test } from "vitest";
import { exactValue, firstBroken } from "#src/engines/optimise/exact-check.ts";
import {
  missedByGroup,
  type Problem,
  sharesWorstFirst,
  type Variant,
} from "#src/engines/optimise/lexicographic-problem.ts";
import { loadHighs } from "#src/engines/optimise/load-highs.ts";
import { randomProblem } from "#src/engines/optimise/random-problem.factory.ts";
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
    exactValue(variant.ties.fewest, values),
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
    { numRuns: 120, seed: 3 },
  );
}, 60_000);

test("without time it says so, and still answers what is allowed", () => {
  const problem = randomProblem(5);
  const { variants, proved } = solveLexicographic(highs, problem, { remainingMs: () => 0, maxNodes: 100_000 });
  expect(proved).toBe(false);
  for (const answer of variants) {
    expect(answer.proved).toBe(false);
    expect(firstBroken(problem.model, answer.values)).toBeNull();
  }
});

test("a level of a million yen is proved to the last yen", () => {
  // 3a + 5b ≥ 7 in millions plus odd yen: the default relative gap would accept an answer 100 yen too dear.
  const costs = [3_000_007, 5_000_003, 3_000_006, 4_999_999];
  const model = {
    columns: costs.map((_, index) => ({ name: `x${index}`, lower: 0, upper: 1 })),
    rows: [
      {
        name: "budget",
        lower: Number.NEGATIVE_INFINITY,
        upper: 8_000_005,
        terms: costs.map((cost, index): [number, number] => [index, cost]),
      },
    ],
  };
  const terms = costs.map((cost, index): [number, number] => [index, cost]);
  const variant: Variant = {
    name: "dear",
    without: [],
    needless: [],
    objectives: [{ name: "yen", sense: "max", terms, offset: 0 }],
    ties: { fewest: [], order: [0, 1, 2, 3], rest: [] },
    askPossible: [],
  };
  const { variants } = solveLexicographic(highs, { model, groups: [], variants: [variant] }, patient);
  expect(variants[0]?.objectives[0]).toEqual({ name: "yen", value: 8_000_005, bound: 8_000_005 });
});
