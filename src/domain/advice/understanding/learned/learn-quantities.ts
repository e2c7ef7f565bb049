import { createHash } from "node:crypto";
import type {
  LabelledText,
  StampedLayer,
  StampedModel,
} from "#src/domain/advice/understanding/learned/learn-examples.ts";
import { type QuantityLimit, quantityLimits } from "#src/domain/advice/understanding/learned/quantity-candidates.ts";
import {
  isReadAs,
  quantityStrength,
  type SeenQuantity,
  seenQuantities,
} from "#src/domain/advice/understanding/learned/quantity-features.ts";
import { limitFinds } from "#src/domain/advice/understanding/limits.ts";
import { readText } from "#src/domain/advice/understanding/reading.ts";
import { packLayer } from "#src/engines/language/hidden-layer.ts";
import { unpackModel } from "#src/engines/language/linear-model.ts";
import { trainHiddenLayer } from "#src/engines/language/train-hidden-layer.ts";
import { type LearnExample, trainLinear } from "#src/engines/language/train-linear.ts";

const keys: readonly QuantityLimit[] = Object.values(quantityLimits).flat();

type Limits = NonNullable<LabelledText["expect"]["limits"]>;

/** Which quantity of a text is which limit, learned from texts whose limits were judged. */
export function quantityModelOf(texts: readonly LabelledText[]): StampedModel {
  const options = { strengthOf: quantityStrength, fewest: 13, rounds: 14, decay: 1e-3 };
  return { ...trainLinear(examplesOf(texts), keys, options), stamp: quantityStampOf(texts) };
}

/** Found with writers left out: twice the units gave .003, rows for features of six texts nothing. */
const layerOptions = { size: 48, fewest: 18, rounds: 8, leaveFeatures: 0.3, leaveUnits: 0.4, seed: 1 } as const;

/** The hidden layer of the same, over the features of `model`, which {@link quantityModelOf} has made of the same texts. */
export function quantityLayerOf(texts: readonly LabelledText[], model: StampedModel): StampedLayer {
  const layer = trainHiddenLayer(examplesOf(texts), keys, unpackModel(model), layerOptions);
  return { ...packLayer(layer), stamp: model.stamp };
}

/**
 * What {@link quantityModelOf} would be stamped with: all texts with their limits, and of every eighth what is seen of its
 * quantities, so that a change of the rules is noticed without reading all.
 */
export function quantityStampOf(texts: readonly LabelledText[]): string {
  const hash = createHash("sha256");
  for (const { text, expect } of texts) hash.update(`${text}\n${JSON.stringify(expect.limits)}\n`);
  const seen = examplesOf(texts.filter((_, i) => i % stampedEvery === 0));
  for (const { features, holds } of seen)
    hash.update(`${features.join("\n")}\n${[...holds].flatMap(([key, held]) => (held ? [key] : [])).join(" ")}\n`);
  return hash.digest("hex").slice(0, 16);
}
const stampedEvery = 8;

function examplesOf(texts: readonly LabelledText[]): LearnExample[] {
  return texts.flatMap(({ text, expect: { limits } }) => {
    const reading = readText(text);
    if (!limits || (reading.language !== "ja" && reading.language !== "en")) return [];
    const seen = seenQuantities(reading, limitFinds(reading));
    const owners = new Map(keys.map((key) => [key, ownerOf(seen, key, limits)]));
    return seen.map((one) => ({
      features: one.features,
      holds: new Map(keys.map((key) => [key, owners.get(key) === one])),
    }));
  });
}

/**
 * The quantity or time that has the value of a limit: of several the one that rules read as it, else the first. A time that
 * nothing in the text names in just these words is the one that shares most of them.
 */
function ownerOf(seen: readonly SeenQuantity[], key: QuantityLimit, limits: Limits): SeenQuantity | undefined {
  const told = limits[key];
  if (told === undefined) return undefined;
  const fitting = (isIt: (value: number | string) => boolean) =>
    seen.filter(({ values }) => {
      const value = values.get(key);
      return value !== undefined && isIt(value);
    });
  const same = fitting((value) =>
    typeof value === "string" ? bareTime(value) === bareTime(String(told)) : value === told,
  );
  const near =
    same.length > 0 ? same : fitting((value) => typeof value === "string" && shareWords(value, String(told)));
  return near.find((one) => isReadAs(one, key)) ?? near[0];
}

/** A time without what only joins it to its sentence: 3月末までに, by the end of March. */
export function bareTime(said: string): string {
  return said
    .normalize("NFKC")
    .replace(/^(?:by|before|until|till|on|for|in time for) /i, "")
    .replace(/[\s。、]/g, "")
    .replace(/(?:まで(?:に|の)?|には|に|から|の|で)+$/, "")
    .toLowerCase();
}

/** 出店の始まる2月 and 2月 are told by the same words. */
function shareWords(found: string, told: string): boolean {
  const [a, b] = [bareTime(found), bareTime(told)];
  return a.length > 1 && b.length > 1 && (a.includes(b) || b.includes(a));
}
