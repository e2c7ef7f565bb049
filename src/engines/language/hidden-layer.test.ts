import { describe, expect, it } from "vitest";
import { layerLogits, layerShares, packLayer, packRows, unpackLayer } from "#src/engines/language/hidden-layer.ts";
import { unpackModel, vectorOf } from "#src/engines/language/linear-model.ts";
import { trainHiddenLayer } from "#src/engines/language/train-hidden-layer.ts";
import { type LearnExample, trainLinear } from "#src/engines/language/train-linear.ts";

/** Either word alone holds, both together or none do not: no weights of words alone can tell. */
const examples = Array.from({ length: 400 }, (_, i): LearnExample => {
  const [one, other] = [i % 2 === 0, i % 4 < 2];
  const features = ["text", `noise${i % 7}`, ...(one ? ["one"] : []), ...(other ? ["other"] : [])];
  return { features, holds: new Map([["either", one !== other]]) };
});
const linear = unpackModel(
  trainLinear(examples, ["either"], { strengthOf: () => 1, fewest: 2, rounds: 4, decay: 1e-3 }),
);
const options = { size: 16, fewest: 2, rounds: 1500, leaveFeatures: 0, leaveUnits: 0, seed: 1 };
const layer = trainHiddenLayer(examples, ["either"], linear, options);
const vector = (...names: string[]) => vectorOf(linear, ["text", "noise1", ...names]);
const odds = (...names: string[]) => layerLogits(layer, vector(...names))[0] ?? 0;

describe("a hidden layer", () => {
  it("learns what words mean together", () => {
    expect(odds("one")).toBeGreaterThan(0);
    expect(odds("other")).toBeGreaterThan(0);
    expect(odds("one", "other")).toBeLessThan(0);
    expect(odds()).toBeLessThan(0);
  });

  it("is the same for the same examples, and another with another seed", () => {
    const short = { ...options, rounds: 3 };
    const again = trainHiddenLayer(examples, ["either"], linear, short);
    expect(trainHiddenLayer(examples, ["either"], linear, short)).toEqual(again);
    expect(trainHiddenLayer(examples, ["either"], linear, { ...short, seed: 2 })).not.toEqual(again);
  });

  it("says the same out of a file", () => {
    const again = unpackLayer(packLayer(layer));
    expect(layerLogits(again, vector("one"))).toEqual(layerLogits(layer, vector("one")));
    expect([...again.rowOf]).toEqual([...layer.rowOf]);
  });

  it("gives each word its share: with what the units that are on hold themselves they make up the odds", () => {
    const { size, rowOf, rows, scales, biases, weights, labelBiases } = layer;
    const of = vector("one");
    const into = Array.from({ length: size }, (_, unit) =>
      of.index.reduce((sum, feature, i) => {
        const row = rowOf[feature] ?? 0;
        const byte = rows[(row * size + unit) >> 1] ?? 0;
        const steps = (unit % 2 === 0 ? byte & 15 : byte >> 4) - 7;
        return sum + steps * (scales[row] ?? 0) * (of.value[i] ?? 0);
      }, biases[unit] ?? 0),
    );
    const held = into.reduce(
      (sum, one, unit) => (one > 0 ? sum + (weights[unit] ?? 0) * (biases[unit] ?? 0) : sum),
      labelBiases[0] ?? 0,
    );
    const shares = layerShares(layer, of, 0).reduce((sum, one) => sum + one, 0);
    expect(held + shares).toBeCloseTo(layerLogits(layer, of)[0] ?? 0, 3);
  });

  it("features that are seen too seldom have no row and say nothing", () => {
    const rare = trainHiddenLayer(examples, ["either"], linear, { ...options, rounds: 1, fewest: 100 });
    expect(rare.rowOf[linear.features.get("noise1") ?? 0]).toBe(-1);
    expect(layerShares(rare, vectorOf(linear, ["noise1"]), 0)).toEqual([0]);
  });
});

it("rows are kept within half a step, each by its own scale", () => {
  const exact = Float32Array.from([0.7, -0.7, 0.05, 0, 7, -3, 1, 0.4]);
  const { rows, scales } = packRows(exact, 4);
  expect(rows).toHaveLength(4);
  exact.forEach((one, i) => {
    const byte = rows[i >> 1] ?? 0;
    const steps = (i & 1 ? byte >> 4 : byte & 15) - 7;
    const scale = scales[i >> 2] ?? 0;
    expect(Math.abs(steps * scale - one)).toBeLessThanOrEqual(scale / 2 + 1e-6);
  });
});
