import type { PackedModel, Vector } from "#src/engines/language/linear-model.ts";
import { vectorOf } from "#src/engines/language/linear-model.ts";

/** A text to learn from: its features, and for every label that was judged whether it holds. */
export type LearnExample = { readonly features: readonly string[]; readonly holds: ReadonlyMap<string, boolean> };

export type LearnOptions = {
  /** How much of its rarity a feature counts, by its name. */
  readonly strengthOf: (feature: string) => number;
  /** Features seen in fewer texts are left out. */
  readonly fewest: number;
  readonly rounds: number;
  /** How fast a weight fades that the examples do not hold up: with few texts and many features, most of what is heard. */
  readonly decay: number;
};

const positiveWeight = 3;
const step = 0.3;
/** Weights below this part of their label's largest are left out. */
const leastShare = 0.165;
/** A feature may speak on so many labels: one byte holds the count. */
const mostLabels = 255;

/**
 * Logistic regression, one label against the rest, by AdaGrad (Duchi, Hazan, Singer, JMLR 12, 2011) in a fixed order of chance:
 * the same examples always give the same model.
 */
export function trainLinear(
  examples: readonly LearnExample[],
  labels: readonly string[],
  options: LearnOptions,
): PackedModel {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const name of new Set(features)) seen.set(name, (seen.get(name) ?? 0) + 1);
  // Half of a pair of surrogates (a run of letters that cuts an emoji) stands in no file that everybody reads.
  const names = [...seen].flatMap(([name, n]) => (n >= options.fewest && name.isWellFormed() ? [name] : []));
  const rarities = names.map((name) => {
    const rarity = options.strengthOf(name) * Math.log((examples.length + 1) / ((seen.get(name) ?? 0) + 0.5));
    return Math.max(1, Math.min(255, Math.round(rarity * 16)));
  });
  const features = new Map(names.map((name, i) => [name, i]));
  const rarity = Float32Array.from(rarities, (byte) => byte / 16);
  const vectors = examples.map((example) => vectorOf({ features, rarity }, new Set(example.features)));
  const learned = labels.map((label) => {
    const judged = examples.flatMap(({ holds }, i) => {
      const truth = holds.get(label);
      return truth === undefined ? [] : [{ vector: vectors[i] ?? { index: [], value: [] }, truth }];
    });
    return learnLabel(judged, names.length, options);
  });
  const scales = learned.map(({ weights }) => weights.reduce((most, one) => Math.max(most, Math.abs(one)), 1e-6));
  const bytes: number[] = [];
  names.forEach((_, feature) => {
    const kept = learned.flatMap(({ weights }, label) => {
      const part = (weights[feature] ?? 0) / (scales[label] ?? 1);
      return Math.abs(part) >= leastShare ? [{ label, part }] : [];
    });
    const most = kept.sort((a, b) => Math.abs(b.part) - Math.abs(a.part)).slice(0, mostLabels);
    bytes.push(
      most.length,
      ...most.map(({ label }) => label),
      ...most.map(({ part }) => Math.round(part * 127) & 0xff),
    );
  });
  return {
    labels: labels.join(" "),
    biases: learned.map(({ bias }) => bias.toFixed(4)).join(" "),
    scales: scales.map((scale) => scale.toFixed(5)).join(" "),
    features: names.join("\n"),
    rarity: Buffer.from(rarities).toString("base64"),
    weights: Buffer.from(bytes).toString("base64"),
  };
}

function learnLabel(
  examples: ReadonlyArray<{ vector: Vector; truth: boolean }>,
  size: number,
  { rounds, decay }: LearnOptions,
): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  let bias = -3;
  let biasSquares = 1e-6;
  let seed = 1;
  const order = examples.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const at of order) {
      const example = examples[at];
      if (!example) continue;
      const { index, value } = example.vector;
      let sum = bias;
      for (let k = 0; k < index.length; k++) sum += (weights[index[k] ?? 0] ?? 0) * (value[k] ?? 0);
      const chance = 1 / (1 + Math.exp(-sum));
      const error = (chance - (example.truth ? 1 : 0)) * (example.truth ? positiveWeight : 1);
      if (Math.abs(error) < 0.005) continue;
      biasSquares += error * error;
      bias -= (0.1 * error) / Math.sqrt(biasSquares);
      for (let k = 0; k < index.length; k++) {
        const feature = index[k] ?? 0;
        const slope = error * (value[k] ?? 0) + decay * (weights[feature] ?? 0);
        squares[feature] = (squares[feature] ?? 0) + slope * slope;
        weights[feature] = (weights[feature] ?? 0) - (step * slope) / Math.sqrt(squares[feature] ?? 1);
      }
    }
  }
  return { weights, bias };
}
