import { bytesOf, type PackedBytes, type Vector } from "#src/engines/language/linear-model.ts";

/**
 * A classifier with one hidden layer over the features of a linear one, whose numbers they keep:
 * logit(label) = bias + Σ weight × max(0, its bias + Σ row × value). What a word means for one label it has learned for all.
 */
export type HiddenLayer = {
  readonly labels: readonly string[];
  /** Units of the layer, an even number. */
  readonly size: number;
  /** By feature of the linear model: its row, -1 = it has none. */
  readonly rowOf: Int32Array;
  /** `size` / 2 bytes a row, two units a byte, the first in its lower half: each 0..14, in steps of the row's scale from -7 up. */
  readonly rows: Uint8Array;
  readonly scales: Float32Array;
  readonly biases: Float32Array;
  /** `size` weights a label. */
  readonly weights: Float32Array;
  readonly labelBiases: Float32Array;
};

/** As it lies in a file: `known` has a bit for each feature of the linear model that has a row. Numbers are little-endian, in base64. */
export type PackedLayer = {
  readonly labels: string;
  readonly size: number;
  readonly features: number;
  readonly known: string;
  readonly rows: PackedBytes;
  readonly scales: string;
  readonly biases: string;
  readonly weights: string;
  readonly labelBiases: string;
};

/** The logit of every label, in the order of `layer.labels`; `vector` is of the linear model. */
export function layerLogits(layer: HiddenLayer, vector: Vector): Float64Array {
  const { size, weights, labelBiases } = layer;
  const units = unitsOf(layer, vector);
  const on = new Int32Array(size);
  const out = new Float64Array(size);
  let many = 0;
  for (let unit = 0; unit < size; unit++) {
    const one = units[unit] ?? 0;
    if (one <= 0) continue;
    on[many] = unit;
    out[many++] = one;
  }
  const sums = Float64Array.from(labelBiases);
  // Two labels at once, so that the sum of one need not wait for the other's.
  const paired = sums.length - (sums.length % 2);
  for (let label = 0; label < paired; label += 2) {
    const from = label * size;
    let first = sums[label] ?? 0;
    let second = sums[label + 1] ?? 0;
    for (let i = 0; i < many; i++) {
      const at = from + (on[i] ?? 0);
      const own = out[i] ?? 0;
      first += (weights[at] ?? 0) * own;
      second += (weights[at + size] ?? 0) * own;
    }
    sums[label] = first;
    sums[label + 1] = second;
  }
  for (let label = paired; label < sums.length; label++)
    for (let i = 0; i < many; i++)
      sums[label] = (sums[label] ?? 0) + (weights[label * size + (on[i] ?? 0)] ?? 0) * (out[i] ?? 0);
  return sums;
}

/**
 * What each feature of the vector adds to a label's logit while the units stay on that are on: exact as long as no other
 * unit is switched by it.
 */
export function layerShares(layer: HiddenLayer, vector: Vector, label: number): number[] {
  const { size, rowOf, rows, scales, weights } = layer;
  const units = unitsOf(layer, vector);
  return vector.index.map((feature, i) => {
    const row = rowOf[feature] ?? -1;
    if (row < 0) return 0;
    let sum = 0;
    for (let unit = 0; unit < size; unit++)
      if ((units[unit] ?? 0) > 0) sum += (weights[label * size + unit] ?? 0) * stepsAt(rows, row * size + unit);
    return sum * (scales[row] ?? 0) * (vector.value[i] ?? 0);
  });
}

/** Of each unit what goes into it: whole halves of bytes are added up, and what they lie too high is taken off once. */
function unitsOf({ size, rowOf, rows, scales, biases }: HiddenLayer, { index, value }: Vector): Float64Array {
  const sums = new Float64Array(size);
  let added = 0;
  for (let i = 0; i < index.length; i++) {
    const row = rowOf[index[i] ?? 0] ?? -1;
    if (row < 0) continue;
    const own = (value[i] ?? 0) * (scales[row] ?? 0);
    added += own;
    const from = (row * size) / 2;
    const bytes = rows.subarray(from, from + size / 2);
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      const unit = 2 * at;
      sums[unit] = (sums[unit] ?? 0) + (byte & 15) * own;
      sums[unit + 1] = (sums[unit + 1] ?? 0) + (byte >> 4) * own;
    }
  }
  const tooHigh = middle * added;
  return sums.map((sum, unit) => sum - tooHigh + (biases[unit] ?? 0));
}

/** Half a byte holds -7 to 7. */
const middle = 7;

function stepsAt(rows: Uint8Array, at: number): number {
  const byte = rows[at >> 1] ?? 0;
  return (at & 1 ? byte >> 4 : byte & 15) - middle;
}

/** Rows as they are kept: of each row, in steps of a seventh of its largest number. */
export function packRows(exact: Float32Array, size: number): { rows: Uint8Array; scales: Float32Array } {
  const scales = Float32Array.from({ length: exact.length / size }, (_, row) => {
    const own = exact.subarray(row * size, (row + 1) * size);
    return own.reduce((most, one) => Math.max(most, Math.abs(one)), 1e-6) / middle;
  });
  const halfAt = (at: number) => Math.round((exact[at] ?? 0) / (scales[Math.floor(at / size)] ?? 1)) + middle;
  const rows = Uint8Array.from(
    { length: exact.length / 2 },
    (_, pair) => halfAt(2 * pair) | (halfAt(2 * pair + 1) << 4),
  );
  return { rows, scales };
}

export function packLayer(layer: HiddenLayer): PackedLayer {
  const { labels, size, rowOf, rows, scales, biases, weights, labelBiases } = layer;
  const known = new Uint8Array(Math.ceil(rowOf.length / 8));
  rowOf.forEach((row, feature) => {
    if (row >= 0) known[feature >> 3] = (known[feature >> 3] ?? 0) | (1 << (feature & 7));
  });
  return {
    labels: labels.join(" "),
    size,
    features: rowOf.length,
    known: Buffer.from(known).toString("base64"),
    rows: Buffer.from(rows.buffer, rows.byteOffset, rows.length).toString("base64"),
    scales: packNumbers(scales),
    biases: packNumbers(biases),
    weights: packNumbers(weights),
    labelBiases: packNumbers(labelBiases),
  };
}

export function unpackLayer(packed: PackedLayer): HiddenLayer {
  const known = Buffer.from(packed.known, "base64");
  const rows = bytesOf(packed.rows);
  let next = 0;
  const rowOf = Int32Array.from({ length: packed.features }, (_, feature) =>
    ((known[feature >> 3] ?? 0) >> (feature & 7)) & 1 ? next++ : -1,
  );
  return {
    labels: packed.labels.split(" "),
    size: packed.size,
    rowOf,
    // A part of a Buffer is made more slowly than one of plain bytes, and the sum of units makes one a feature.
    rows: new Uint8Array(rows.buffer, rows.byteOffset, rows.length),
    scales: unpackNumbers(packed.scales),
    biases: unpackNumbers(packed.biases),
    weights: unpackNumbers(packed.weights),
    labelBiases: unpackNumbers(packed.labelBiases),
  };
}

function packNumbers(numbers: Float32Array): string {
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((one, i) => {
    bytes.writeFloatLE(one, i * 4);
  });
  return bytes.toString("base64");
}

function unpackNumbers(packed: string): Float32Array {
  const bytes = Buffer.from(packed, "base64");
  return Float32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readFloatLE(i * 4));
}
