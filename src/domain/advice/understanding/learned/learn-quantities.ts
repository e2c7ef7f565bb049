import { createHash } from "node:crypto";
import type { LabelledText, StampedModel } from "#src/domain/advice/understanding/learned/learn-examples.ts";
import {
  type QuantityLimit,
  quantityLimits,
  quantityStrength,
  type SeenQuantity,
  seenQuantities,
} from "#src/domain/advice/understanding/learned/quantity-features.ts";
import { limitFinds } from "#src/domain/advice/understanding/limits.ts";
import { readText } from "#src/domain/advice/understanding/reading.ts";
import { type LearnExample, trainLinear } from "#src/engines/language/train-linear.ts";

const keys: readonly QuantityLimit[] = Object.values(quantityLimits).flat();

type Limits = NonNullable<LabelledText["expect"]["limits"]>;

/** Which quantity of a text is which limit, learned from texts whose limits were judged. */
export function quantityModelOf(texts: readonly LabelledText[]): StampedModel {
  const examples = examplesOf(texts);
  const options = { strengthOf: quantityStrength, fewest: 3, rounds: 14, decay: 1e-3 };
  return { ...trainLinear(examples, keys, options), stamp: quantityStampOf(texts) };
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
    if (!limits || reading.language !== "ja") return [];
    const seen = seenQuantities(reading, limitFinds(reading));
    const owners = new Map(keys.map((key) => [key, ownerOf(seen, key, limits)]));
    return seen.map((one) => ({
      features: one.features,
      holds: new Map(keys.map((key) => [key, owners.get(key) === one])),
    }));
  });
}

/** The quantity or time that has the value of a limit: of several the one that rules read as it, else the first. */
function ownerOf(seen: readonly SeenQuantity[], key: QuantityLimit, limits: Limits): SeenQuantity | undefined {
  const told = limits[key];
  if (told === undefined) return undefined;
  const fitting = seen.filter(({ values }) => {
    const value = values.get(key);
    return typeof value === "string" ? isSameTime(value, String(told)) : value === told;
  });
  return fitting.find(({ features }) => features.includes(`rule:${key}`)) ?? fitting[0];
}

/** 来月の総会まで and 来月 are told by the same words. */
function isSameTime(found: string, told: string): boolean {
  const [a, b] = [found, told].map((said) => said.normalize("NFKC").replace(/\s/g, ""));
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}
