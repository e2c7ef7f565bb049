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
/** A label that is judged as rightly as this teaches nothing. */
const leastError = 1e-4;
/** Vectors are one long; rows learn faster from longer ones. */
const length = 4;

/** A layer while it is learned: of each kind of numbers the values, their slopes, and Adam's two means. */
type Learned = {
  readonly values: Float32Array;
  readonly slopes: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
};

type Text = { readonly vector: Vector; readonly truth: Int8Array };

type Layer = {
  readonly size: number;
  readonly rows: Learned;
  readonly biases: Learned;
  readonly weights: Learned;
  readonly labelBiases: Learned;
  /** Rows that the batch has seen, and of each the step at which it last moved. */
  readonly seen: Set<number>;
  readonly last: Int32Array;
  step: number;
  /** Of the text that is read: what comes out of the units, and their slopes. */
  readonly units: Float32Array;
  readonly slopes: Float32Array;
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
  const random = randomFrom(options.seed);
  const rowOf = rowsFor(examples, model, options.fewest);
  const texts = examples.map(({ features, holds }): Text => {
    const truth = Int8Array.from(labels, (label) => truthOf(holds.get(label)));
    return { vector: knownPart(vectorOf(model, new Set(features)), rowOf), truth };
  });
  const layer = newLayer(rowOf, labels.length, options, random);
  const order = texts.map((_, i) => i);
  const steps = options.rounds * Math.ceil(texts.length / batchSize);
  const rateAt = (step: number) => firstStep * (1 - Math.max(0, step - 1) / steps) + lastStep;
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += batchSize) {
      const batch = order.slice(from, from + batchSize).flatMap((at) => texts[at] ?? []);
      for (const text of batch) learnText(layer, text, options, random, rateAt(layer.step));
      layer.step += 1;
      moveAll(layer, rateAt(layer.step), 1 / batch.length);
    }
  }
  for (let row = 0; row < layer.last.length; row++) catchUp(layer, row, rateAt(layer.step));
  // The layer is given vectors of length one.
  const { rows, scales } = packRows(layer.rows.values, layer.size);
  return {
    labels,
    size: layer.size,
    rowOf,
    rows,
    scales: scales.map((one) => one * length),
    biases: layer.biases.values,
    weights: layer.weights.values,
    labelBiases: layer.labelBiases.values,
  };
}

/** Of each label: 1 = it holds, 0 = it does not, -1 = nobody judged it. */
function truthOf(holds: boolean | undefined): number {
  return holds === undefined ? -1 : holds ? 1 : 0;
}

function newLayer(rowOf: Int32Array, labels: number, { size }: LayerOptions, random: () => number): Layer {
  const count = rowOf.reduce((most, row) => Math.max(most, row + 1), 0);
  const spread = 1 / Math.sqrt(size);
  return {
    size,
    rows: learned(count * size, () => (random() + random() + random() - 1.5) * 0.2),
    biases: learned(size, () => 0),
    weights: learned(labels * size, () => (2 * random() - 1) * spread),
    labelBiases: learned(labels, () => -4),
    seen: new Set(),
    last: new Int32Array(count),
    step: 0,
    units: new Float32Array(size),
    slopes: new Float32Array(size),
  };
}

/** Reads a text with features and units left out, and adds to all slopes what it was judged wrongly by. */
function learnText(layer: Layer, text: Text, options: LayerOptions, random: () => number, rate: number): void {
  const { size, rows, biases, weights, labelBiases, units, slopes } = layer;
  const { index, value } = text.vector;
  const kept: number[] = [];
  index.forEach((row, i) => {
    if (random() < options.leaveFeatures) return;
    kept.push(i);
    if (layer.seen.has(row)) return;
    layer.seen.add(row);
    catchUp(layer, row, rate);
  });
  units.set(biases.values);
  for (const i of kept) {
    const start = (index[i] ?? 0) * size;
    const own = value[i] ?? 0;
    for (let unit = 0; unit < size; unit++) units[unit] = (units[unit] ?? 0) + (rows.values[start + unit] ?? 0) * own;
  }
  const on: number[] = [];
  for (let unit = 0; unit < size; unit++) {
    const isLeft = random() < options.leaveUnits;
    if (isLeft || (units[unit] ?? 0) <= 0) continue;
    units[unit] = (units[unit] ?? 0) / (1 - options.leaveUnits);
    on.push(unit);
  }
  slopes.fill(0);
  text.truth.forEach((truth, label) => {
    if (truth < 0) return;
    const start = label * size;
    let sum = labelBiases.values[label] ?? 0;
    for (const unit of on) sum += (weights.values[start + unit] ?? 0) * (units[unit] ?? 0);
    const error = (1 / (1 + Math.exp(-sum)) - truth) * (truth === 1 ? positiveWeight : 1);
    if (Math.abs(error) < leastError) return;
    labelBiases.slopes[label] = (labelBiases.slopes[label] ?? 0) + error;
    for (const unit of on) {
      weights.slopes[start + unit] = (weights.slopes[start + unit] ?? 0) + error * (units[unit] ?? 0);
      slopes[unit] = (slopes[unit] ?? 0) + error * (weights.values[start + unit] ?? 0);
    }
  });
  for (const unit of on) {
    slopes[unit] = (slopes[unit] ?? 0) / (1 - options.leaveUnits);
    biases.slopes[unit] = (biases.slopes[unit] ?? 0) + (slopes[unit] ?? 0);
  }
  for (const i of kept) {
    const start = (index[i] ?? 0) * size;
    const own = value[i] ?? 0;
    for (const unit of on) rows.slopes[start + unit] = (rows.slopes[start + unit] ?? 0) + (slopes[unit] ?? 0) * own;
  }
}

/** One step of all that the batch has seen. */
function moveAll(layer: Layer, rate: number, scale: number): void {
  const { size, rows, biases, weights, labelBiases, seen, last, step } = layer;
  const move = (one: Learned, start: number, end: number) => moveOn(one, start, end, rate, scale, step);
  for (const row of seen) {
    move(rows, row * size, (row + 1) * size);
    last[row] = step;
  }
  seen.clear();
  for (const one of [biases, weights, labelBiases]) move(one, 0, one.values.length);
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
function catchUp({ rows, size, last, step }: Layer, row: number, rate: number): void {
  const missed = step - (last[row] ?? 0);
  if (missed === 0) return;
  const { values, mean, square } = rows;
  const ratio = decayOfMean / Math.sqrt(decayOfSquare);
  const way = (ratio * (1 - ratio ** missed)) / (1 - ratio);
  const own = (rate * way) / (1 - decayOfMean ** step);
  const whole = 1 / (1 - decayOfSquare ** step);
  const [faded, fadedSquare] = [decayOfMean ** missed, decayOfSquare ** missed];
  for (let i = row * size; i < (row + 1) * size; i++) {
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
