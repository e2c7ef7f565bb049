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
  /** Features whose weights are larger than others' by their kind: which of them are left out is told among themselves. */
  readonly isApart?: (feature: string) => boolean;
};

const positiveWeight = 3;
const step = 0.3;
/** An example that is judged as rightly as this teaches nothing. */
const leastError = 0.005;
/** Weights below this part of their label's largest of their kind are left out. */
const leastShare = 0.165;
/** A feature may speak on so many labels: one byte holds the count. */
const mostLabels = 255;
/** One byte holds which label it is. */
const labelsOfAll = 256;

/**
 * Logistic regression, one label against the rest, by AdaGrad (Duchi, Hazan, Singer, JMLR 12, 2011) in a fixed order of chance:
 * the same examples always give the same model. At most 256 labels; throws at more.
 */
export function trainLinear(
  examples: readonly LearnExample[],
  labels: readonly string[],
  options: LearnOptions,
): PackedModel {
  if (labels.length > labelsOfAll) throw new Error(`${labels.length} labels, a model holds ${labelsOfAll}`);
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
  const rows = rowsOf(vectors);
  const learned = labels.map((label) => {
    const judged = examples.flatMap(({ holds }, row) => {
      const truth = holds.get(label);
      return truth === undefined ? [] : [{ row, truth }];
    });
    return learnLabel(rows, judged, names.length, options);
  });
  const scales = learned.map(({ weights }) => weights.reduce((most, one) => Math.max(most, Math.abs(one)), 1e-6));
  const kinds = names.map((name) => (options.isApart?.(name) ? 1 : 0));
  const largest = learned.map(({ weights }) => {
    const most = [1e-6, 1e-6];
    weights.forEach((one, feature) => {
      const kind = kinds[feature] ?? 0;
      most[kind] = Math.max(most[kind] ?? 0, Math.abs(one));
    });
    return most;
  });
  const bytes: number[] = [];
  names.forEach((_, feature) => {
    const kept = learned.flatMap(({ weights }, label) => {
      const weight = weights[feature] ?? 0;
      const least = leastShare * (largest[label]?.[kinds[feature] ?? 0] ?? 1);
      return Math.abs(weight) >= least ? [{ label, part: weight / (scales[label] ?? 1) }] : [];
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

/** The vectors one after the other: that of row r is at [starts[r], starts[r + 1]). */
type Rows = { readonly starts: Int32Array; readonly index: Int32Array; readonly value: Float64Array };

function rowsOf(vectors: readonly Vector[]): Rows {
  const starts = new Int32Array(vectors.length + 1);
  vectors.forEach(({ index }, row) => {
    starts[row + 1] = (starts[row] ?? 0) + index.length;
  });
  const index = new Int32Array(starts[vectors.length] ?? 0);
  const value = new Float64Array(index.length);
  vectors.forEach((vector, row) => {
    index.set(vector.index, starts[row]);
    value.set(vector.value, starts[row]);
  });
  return { starts, index, value };
}

function learnLabel(
  { starts, index, value }: Rows,
  examples: ReadonlyArray<{ readonly row: number; readonly truth: boolean }>,
  size: number,
  { rounds, decay }: LearnOptions,
): { weights: Float64Array; bias: number } {
  // Weight and sum of squares of a feature side by side: with many features most of the time goes into fetching them.
  const state = new Float64Array(2 * size);
  for (let feature = 0; feature < size; feature++) state[2 * feature + 1] = 1e-6;
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
      const from = starts[example.row] ?? 0;
      const end = starts[example.row + 1] ?? 0;
      let sum = bias;
      for (let k = from; k < end; k++) sum += (state[2 * (index[k] ?? 0)] ?? 0) * (value[k] ?? 0);
      const chance = 1 / (1 + Math.exp(-sum));
      const error = (chance - (example.truth ? 1 : 0)) * (example.truth ? positiveWeight : 1);
      if (Math.abs(error) < leastError) continue;
      biasSquares += error * error;
      bias -= (0.1 * error) / Math.sqrt(biasSquares);
      for (let k = from; k < end; k++) {
        const cell = 2 * (index[k] ?? 0);
        const weight = state[cell] ?? 0;
        const slope = error * (value[k] ?? 0) + decay * weight;
        const squares = (state[cell + 1] ?? 0) + slope * slope;
        state[cell + 1] = squares;
        state[cell] = weight - (step * slope) / Math.sqrt(squares);
      }
    }
  }
  return { weights: Float64Array.from({ length: size }, (_, feature) => state[2 * feature] ?? 0), bias };
}
