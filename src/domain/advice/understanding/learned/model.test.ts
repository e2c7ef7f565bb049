import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import shippedCues from "#src/domain/advice/understanding/learned/access-cues.json" with { type: "json" };
import shippedCompanions from "#src/domain/advice/understanding/learned/companions.json" with { type: "json" };
import shippedFacts from "#src/domain/advice/understanding/learned/layer-of-facts.json" with { type: "json" };
import shippedFunctions from "#src/domain/advice/understanding/learned/layer-of-functions.json" with { type: "json" };
import { cueStampOf } from "#src/domain/advice/understanding/learned/learn-access-cues.ts";
import { companionsOf } from "#src/domain/advice/understanding/learned/learn-companions.ts";
import {
  type LabelledText,
  modelOf,
  readForLearning,
  stampOf,
  textsToLearn,
} from "#src/domain/advice/understanding/learned/learn-examples.ts";
import { quantityStampOf } from "#src/domain/advice/understanding/learned/learn-quantities.ts";
import shipped from "#src/domain/advice/understanding/learned/model.json" with { type: "json" };
import shippedQuantityLayer from "#src/domain/advice/understanding/learned/quantity-layer.json" with { type: "json" };
import shippedQuantities from "#src/domain/advice/understanding/learned/quantity-model.json" with { type: "json" };
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { unpackModel } from "#src/engines/language/linear-model.ts";
import { trainLinear } from "#src/engines/language/train-linear.ts";

const texts = textsToLearn((name) => readFileSync(`catalogue/examples/${name}.jsonl`, "utf8").trim().split("\n"));

it("the shipped model and its layers are those that the examples and the lexicon give (else: npm run examples:train)", () => {
  const stamp = stampOf(texts);
  expect(shipped.stamp).toBe(stamp);
  for (const layer of [shippedFunctions, shippedFacts]) {
    expect(layer.stamp).toBe(stamp);
    expect(layer.features).toBe(shipped.features.split("\n").length);
  }
}, 60_000);

it("the shipped model has words for every function: a label more than it can hold would take those of another", () => {
  const { labels, owners } = unpackModel(shipped);
  const spoken = new Set(owners);
  expect(labels.filter((label, i) => !label.includes(":") && !spoken.has(i))).toEqual([]);
  const many = Array.from({ length: 257 }, (_, i) => `label-${i}`);
  const options = { strengthOf: () => 1, fewest: 1, rounds: 1, decay: 0 };
  expect(() => trainLinear([{ features: ["a"], holds: new Map() }], many, options)).toThrow("257 labels");
});

it("the shipped model of quantities is the one that the examples give (else: npm run examples:train)", () => {
  expect(shippedQuantities.stamp).toBe(quantityStampOf(texts));
  expect(shippedQuantityLayer.stamp).toBe(shippedQuantities.stamp);
  expect(shippedQuantityLayer.features).toBe(shippedQuantities.features.split("\n").length);
}, 60_000);

it("the shipped model of cues of access is the one that the examples give (else: npm run examples:train)", () => {
  expect(shippedCues.stamp).toBe(cueStampOf(texts));
}, 60_000);

it("the shipped counts of companions are those of the examples (else: npm run examples:train)", () => {
  expect(shippedCompanions).toEqual(companionsOf(texts));
});

it("learns what it is shown, and the same every time", () => {
  const texts: LabelledText[] = Array.from({ length: 20 }, (_, i) => ({
    text: i % 2 ? `送迎の車が足りない ${i}` : `会計の帳簿をつけたい ${i}`,
    expect: { scope: "it", functions: i % 2 ? ["arrange-transport"] : ["keep-accounts"] },
  }));
  const packed = modelOf(texts.map(readForLearning));
  expect(packed).toEqual(modelOf(texts.map(readForLearning)));
  const model = unpackModel(packed);
  expect(model.labels).toContain("arrange-transport");
  expect(model.starts).toHaveLength(model.features.size + 1);
  expect(model.starts.at(-1)).toBe(model.weights.length);
});

it("what only the classifier sees has its words as evidence, in the text as typed", () => {
  const text = "送迎の車が足らん";
  for (const { evidence } of understand(text).needs)
    for (const [start, end] of evidence) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
});
