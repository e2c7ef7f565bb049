import fc from "fast-check";
import { expect, test } from "vitest";
import { exactValue, firstBroken } from "#src/engines/optimise/exact-check.ts";
import { modelBuilder } from "#src/engines/optimise/integer-model.ts";
import {
  missedByGroup,
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
    { numRuns: 60, seed: 3 },
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
