import { modelBuilder } from "#src/engines/optimise/integer-model.ts";
import type { FairGroup, Objective, Problem, Variant } from "#src/engines/optimise/lexicographic-problem.ts";

/** Draws a whole number below the given one. */
export type Draw = (below: number) => number;

/** The same numbers for the same seed (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/**
 * Up to 11 columns of 0/1: some are wishes that others make possible, under budgets that often bind; one is of no use and
 * some variants leave it out. Variants often begin with the same levels.
 */
export function randomProblem(seed: number): Problem {
  const draw = drawFrom(seed);
  const model = modelBuilder();
  const things = Array.from({ length: 3 + draw(3) }, (_, index) => model.binary(`thing${index}`));
  const wishes = Array.from({ length: 2 + draw(4) }, (_, index) => {
    const wish = model.binary(`wish${index}`);
    const able = things.filter(() => draw(3) === 0);
    model.atMost(`wish${index}`, [[wish, 1], ...able.map((thing): [number, number] => [thing, -1])], 0);
    return wish;
  });
  const useless = model.binary("useless");
  for (let budget = 0; budget < 2; budget += 1)
    model.atMost(
      `budget${budget}`,
      [...things, useless].map((thing) => [thing, draw(6)]),
      2 + draw(10),
    );
  if (draw(2) === 0)
    model.atMost(
      "not both",
      [
        [things[0] ?? 0, 1],
        [things[1] ?? 0, 1],
      ],
      1,
    );
  const groups: FairGroup[] = [0, 1, 2].map((group) => ({
    name: `g${group}`,
    wishes: wishes.filter((_, index) => index % 3 === group && draw(4) > 0),
    lost: draw(4) === 0 ? 1 : 0,
  }));
  const objective = (name: string): Objective => {
    const sense = draw(3) === 0 ? "max" : "min";
    const terms = [...things, ...wishes]
      .filter(() => draw(2) === 0)
      .map((column): [number, number] => [column, (draw(9) - 2) * 50]);
    return { name, sense, terms: [...terms, [useless, sense === "min" ? 50 : -50]], offset: draw(5) };
  };
  const first = Array.from({ length: 1 + draw(3) }, (_, index) => objective(`level${index}`));
  const variants = ["one", "two", "three"].map((name, at): Variant => {
    const same = at === 0 ? first : first.slice(0, draw(first.length + 1));
    return {
      name,
      without: draw(4) === 0 ? [things[draw(things.length)] ?? 0] : [],
      needless: draw(2) === 0 ? [useless] : [],
      objectives: [...same, ...Array.from({ length: at === 0 ? 0 : draw(3) }, (_, i) => objective(`level${at}.${i}`))],
      ties: { fewest: [[...things, useless].map((thing) => [thing, 1])], order: [...things, useless], rest: wishes },
      askPossible: wishes.filter(() => draw(2) === 0),
    };
  });
  return { model: model.build(), groups, variants };
}
