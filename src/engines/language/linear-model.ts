/** One-vs-rest linear classifier over named features: logit(label) = bias + Σ weight × value. */
export type LinearModel = {
  readonly labels: readonly string[];
  readonly biases: readonly number[];
  readonly features: ReadonlyMap<string, number>;
  /** By feature: how rare it is, which is its value before the vector is made one long. */
  readonly rarity: Float32Array;
  /** By feature: labels and weights, only those that matter. */
  readonly weights: ReadonlyArray<{ readonly labels: Uint8Array; readonly values: Float32Array }>;
};

/** Features of a text: the known ones with values, as a vector of length one. */
export type Vector = { readonly index: readonly number[]; readonly value: readonly number[] };

export function vectorOf(model: Pick<LinearModel, "features" | "rarity">, names: Iterable<string>): Vector {
  const index: number[] = [];
  const value: number[] = [];
  let square = 0;
  for (const name of names) {
    const at = model.features.get(name);
    if (at === undefined) continue;
    const rarity = model.rarity[at] ?? 0;
    index.push(at);
    value.push(rarity);
    square += rarity * rarity;
  }
  const length = Math.sqrt(square) || 1;
  return { index, value: value.map((one) => one / length) };
}

/** The logit of every label, in the order of `model.labels`. */
export function logits(model: LinearModel, vector: Vector): Float64Array {
  const sums = Float64Array.from(model.biases);
  vector.index.forEach((feature, i) => {
    const weights = model.weights[feature];
    const value = vector.value[i] ?? 0;
    if (!weights) return;
    for (let k = 0; k < weights.labels.length; k++) {
      const label = weights.labels[k] ?? 0;
      sums[label] = (sums[label] ?? 0) + (weights.values[k] ?? 0) * value;
    }
  });
  return sums;
}

/** What each feature of a vector adds to one label's logit, the most first; only what speaks for it. `names` are those of the vector. */
export function reasons(
  model: LinearModel,
  names: readonly string[],
  vector: Vector,
  label: number,
): Array<[string, number]> {
  return names
    .flatMap((name, i): Array<[string, number]> => {
      const weights = model.weights[vector.index[i] ?? -1];
      const at = weights ? weights.labels.indexOf(label) : -1;
      const added = at < 0 ? 0 : (weights?.values[at] ?? 0) * (vector.value[i] ?? 0);
      return added > 0 ? [[name, added]] : [];
    })
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** A model as it lies in a file: about three bytes a weight. */
export type PackedModel = {
  readonly labels: string;
  readonly biases: string;
  readonly scales: string;
  readonly features: string;
  readonly rarity: string;
  readonly weights: string;
};

/** Rarities are kept in steps of 1/16, weights as 127ths of their label's largest. At most 255 labels. */
export function unpackModel(packed: PackedModel): LinearModel {
  const labels = packed.labels.split(" ");
  const scales = packed.scales.split(" ").map(Number);
  const names = packed.features.split("\n");
  const rarity = Float32Array.from(Buffer.from(packed.rarity, "base64"), (byte) => byte / 16);
  const bytes = Buffer.from(packed.weights, "base64");
  const weights: Array<LinearModel["weights"][number]> = [];
  let at = 0;
  for (let i = 0; i < names.length; i++) {
    const count = bytes.readUInt8(at);
    at += 1;
    const own = Uint8Array.from(bytes.subarray(at, at + count));
    const values = new Float32Array(count);
    for (let k = 0; k < count; k++) values[k] = (bytes.readInt8(at + count + k) / 127) * (scales[own[k] ?? 0] ?? 0);
    weights.push({ labels: own, values });
    at += 2 * count;
  }
  return {
    labels,
    biases: packed.biases.split(" ").map(Number),
    features: new Map(names.map((name, i) => [name, i])),
    rarity,
    weights,
  };
}
