import { type HiddenLayer, packRows } from "#src/engines/language/hidden-layer.ts";
import { type LinearModel, type Vector, vectorOf } from "#src/engines/language/linear-model.ts";
import type { LearnExample } from "#src/engines/language/train-linear.ts";

export type LayerOptions = {
  readonly size: number;
  /** Features seen in fewer examples have no row. */
  readonly fewest: number;
  readonly rounds: number;
  /** Parts of the features and of the units that are left out at random of each example: what must not be leaned on. */
  readonly leaveFeatures: number;
  readonly leaveUnits: number;
  readonly seed: number;
};

const batchSize = 128;
const firstStep = 2e-3;
const lastStep = 1e-5;
const [decayOfMean, decayOfSquare] = [0.9, 0.999];
/** So small slopes, of a text's whole loss, teach little: words that are seldom seen are not learned by heart. */
const tiny = 8e-7;
const positiveWeight = 2;
/** Vectors are one long; rows learn faster from longer ones. */
const length = 4;

/** A layer while it is learned: of each kind of numbers the values, their slopes, and Adam's two means. */
type Learned = {
  readonly values: Float32Array;
  readonly slopes: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
};

/**
 * One hidden layer for all labels at once, by Adam (Kingma, Ba, ICLR 2015) with units left out at random (Srivastava et
 * al., JMLR 15, 2014), in a fixed order of chance: the same examples always give the same layer.
 */
export function trainHiddenLayer(
  examples: readonly LearnExample[],
  labels: readonly string[],
  model: Pick<LinearModel, "features" | "rarity">,
  options: LayerOptions,
): HiddenLayer {
  const { size } = options;
  const random = randomFrom(options.seed);
  const rowOf = rowsFor(examples, model, options.fewest);
  const count = rowOf.reduce((most, row) => Math.max(most, row + 1), 0);
  const texts = examples.map(({ features, holds }) => ({
    vector: knownPart(vectorOf(model, new Set(features)), rowOf),
    // Of each label: 1 = it holds, 0 = it does not, -1 = nobody judged it.
    truth: Int8Array.from(labels, (label) => {
      const holds_ = holds.get(label);
      return holds_ === undefined ? -1 : holds_ ? 1 : 0;
    }),
  }));
  const spread = 1 / Math.sqrt(size);
  const rows = learned(count * size, () => (random() + random() + random() - 1.5) * 0.2);
  const biases = learned(size, () => 0);
  const weights = learned(labels.length * size, () => (2 * random() - 1) * spread);
  const labelBiases = learned(labels.length, () => -4);
  const order = texts.map((_, i) => i);
  const steps = options.rounds * Math.ceil(texts.length / batchSize);
  const touched = new Uint8Array(count);
  const units = new Float32Array(size);
  const slopes = new Float32Array(size);
  const last = new Int32Array(count);
  const rateAt = (at: number) => firstStep * (1 - Math.max(0, at - 1) / steps) + lastStep;
  let step = 0;
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += batchSize) {
      const batch = order.slice(from, from + batchSize);
      const seen: number[] = [];
      for (const at of batch) {
        const text = texts[at];
        if (!text) continue;
        const kept: number[] = [];
        text.vector.index.forEach((_, i) => {
          if (random() < options.leaveFeatures) return;
          kept.push(i);
          const row = text.vector.index[i] ?? 0;
          if (touched[row] === 1) return;
          touched[row] = 1;
          seen.push(row);
          catchUp(rows, row * size, (row + 1) * size, rateAt(step), step - (last[row] ?? 0), step);
        });
        units.set(biases.values);
        for (const i of kept) {
          const start = (text.vector.index[i] ?? 0) * size;
          const value = text.vector.value[i] ?? 0;
          for (let unit = 0; unit < size; unit++)
            units[unit] = (units[unit] ?? 0) + (rows.values[start + unit] ?? 0) * value;
        }
        const on: number[] = [];
        for (let unit = 0; unit < size; unit++) {
          const isLeft = random() < options.leaveUnits;
          if (isLeft || (units[unit] ?? 0) <= 0) continue;
          units[unit] = (units[unit] ?? 0) / (1 - options.leaveUnits);
          on.push(unit);
        }
        slopes.fill(0);
        for (let label = 0; label < labels.length; label++) {
          const truth = text.truth[label] ?? -1;
          if (truth < 0) continue;
          const start = label * size;
          let sum = labelBiases.values[label] ?? 0;
          for (const unit of on) sum += (weights.values[start + unit] ?? 0) * (units[unit] ?? 0);
          const error = (1 / (1 + Math.exp(-sum)) - truth) * (truth === 1 ? positiveWeight : 1);
          if (Math.abs(error) < 1e-4) continue;
          labelBiases.slopes[label] = (labelBiases.slopes[label] ?? 0) + error;
          for (const unit of on) {
            weights.slopes[start + unit] = (weights.slopes[start + unit] ?? 0) + error * (units[unit] ?? 0);
            slopes[unit] = (slopes[unit] ?? 0) + error * (weights.values[start + unit] ?? 0);
          }
        }
        for (const unit of on) {
          slopes[unit] = (slopes[unit] ?? 0) / (1 - options.leaveUnits);
          biases.slopes[unit] = (biases.slopes[unit] ?? 0) + (slopes[unit] ?? 0);
        }
        for (const i of kept) {
          const row = text.vector.index[i] ?? 0;
          const value = text.vector.value[i] ?? 0;
          const start = row * size;
          for (const unit of on)
            rows.slopes[start + unit] = (rows.slopes[start + unit] ?? 0) + (slopes[unit] ?? 0) * value;
        }
      }
      step += 1;
      const rate = rateAt(step);
      const scale = 1 / batch.length;
      const move = (one: Learned, start: number, end: number) => moveOn(one, start, end, rate, scale, step);
      for (const row of seen) {
        move(rows, row * size, (row + 1) * size);
        touched[row] = 0;
        last[row] = step;
      }
      for (const one of [biases, weights, labelBiases]) move(one, 0, one.values.length);
    }
  }
  for (let row = 0; row < count; row++)
    catchUp(rows, row * size, (row + 1) * size, rateAt(step), step - (last[row] ?? 0), step);
  // The layer is given vectors of length one.
  const { rows: packed, scales } = packRows(rows.values, size);
  return {
    labels,
    size,
    rowOf,
    rows: packed,
    scales: scales.map((one) => one * length),
    biases: biases.values,
    weights: weights.values,
    labelBiases: labelBiases.values,
  };
}

function learned(count: number, first: () => number): Learned {
  const values = Float32Array.from({ length: count }, first);
  return { values, slopes: new Float32Array(count), mean: new Float32Array(count), square: new Float32Array(count) };
}

function moveOn(
  { values, slopes, mean, square }: Learned,
  start: number,
  end: number,
  rate: number,
  scale: number,
  step: number,
): void {
  const own = rate / (1 - decayOfMean ** step);
  const whole = 1 / (1 - decayOfSquare ** step);
  for (let i = start; i < end; i++) {
    const slope = (slopes[i] ?? 0) * scale;
    slopes[i] = 0;
    const first = decayOfMean * (mean[i] ?? 0) + (1 - decayOfMean) * slope;
    const second = decayOfSquare * (square[i] ?? 0) + (1 - decayOfSquare) * slope * slope;
    mean[i] = first;
    square[i] = second;
    values[i] = (values[i] ?? 0) - (own * first) / (Math.sqrt(second * whole) + tiny);
  }
}

/**
 * What steps without slopes would have done to a row that no text of them has seen: it goes on as it went, slower and
 * slower. Done when the row is seen again, all at once.
 */
function catchUp(
  { values, mean, square }: Learned,
  start: number,
  end: number,
  rate: number,
  missed: number,
  step: number,
): void {
  if (missed === 0 || step === 0) return;
  const ratio = decayOfMean / Math.sqrt(decayOfSquare);
  const way = (ratio * (1 - ratio ** missed)) / (1 - ratio);
  const own = (rate * way) / (1 - decayOfMean ** step);
  const whole = 1 / (1 - decayOfSquare ** step);
  const [faded, fadedSquare] = [decayOfMean ** missed, decayOfSquare ** missed];
  for (let i = start; i < end; i++) {
    const first = mean[i] ?? 0;
    const second = square[i] ?? 0;
    values[i] = (values[i] ?? 0) - (own * first) / (Math.sqrt(second * whole) + tiny);
    mean[i] = first * faded;
    square[i] = second * fadedSquare;
  }
}

/** A row for each feature that is seen often enough, in the order of the linear model. */
function rowsFor(
  examples: readonly LearnExample[],
  { features, rarity }: Pick<LinearModel, "features" | "rarity">,
  fewest: number,
): Int32Array {
  const seen = new Int32Array(rarity.length);
  for (const example of examples)
    for (const name of new Set(example.features)) {
      const at = features.get(name);
      if (at !== undefined) seen[at] = (seen[at] ?? 0) + 1;
    }
  let next = 0;
  return seen.map((times) => (times >= fewest ? next++ : -1));
}

function knownPart({ index, value }: Vector, rowOf: Int32Array): Vector {
  const kept = index.flatMap((feature, i) => ((rowOf[feature] ?? -1) < 0 ? [] : [i]));
  return {
    index: kept.map((i) => rowOf[index[i] ?? 0] ?? 0),
    value: kept.map((i) => (value[i] ?? 0) * length),
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] ?? 0, list[i] ?? 0];
  }
}

/** Numbers in [0, 1) in a fixed order (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
