import { expect, it } from "vitest";
import { sparseLogits, unpackModel } from "#src/engines/language/linear-model.ts";
import { trainSparse } from "#src/engines/language/train-sparse.ts";

const examples = Array.from({ length: 200 }, (_, i) => ({
  features: [i % 2 ? "odd" : "even", `noise:${(i * 7) % 13}`, `noise:${(i * 5) % 17}`],
  holds: new Map([
    ["is-odd", i % 2 === 1],
    // Judged in every second text only, where it always holds: nothing speaks for or against it.
    ...(i % 2 === 1 ? [["always", true] as const] : []),
  ]),
}));
const options = { strengthOf: () => 1, fewest: 2, cost: 3, rounds: 20 };
const packed = trainSparse(examples, ["is-odd", "always"], options);

it("keeps only the features that tell something", () => {
  const names = packed.features.split("\n");
  expect(names.some((name) => name === "odd" || name === "even")).toBe(true);
  expect(names.filter((name) => name.startsWith("noise:"))).toEqual([]);
});

it("tells by them what holds, whatever else stands beside them", () => {
  const model = unpackModel(packed);
  const odds = (...names: string[]) => sparseLogits(model, names)[0] ?? 0;
  expect(odds("odd", "noise:3", "never seen")).toBeGreaterThan(0.5);
  expect(odds("even", "noise:3")).toBeLessThan(-0.5);
  expect(odds("odd")).toBe(odds("odd", "noise:1", "never seen"));
});

it("learns the same from the same examples", () => {
  expect(trainSparse(examples, ["is-odd", "always"], options)).toEqual(packed);
});
