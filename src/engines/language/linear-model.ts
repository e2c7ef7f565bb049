/** One-vs-rest linear classifier over named features: logit(label) = bias + Σ weight × value. */
export type LinearModel = {
  readonly labels: readonly string[];
  readonly biases: readonly number[];
  readonly features: ReadonlyMap<string, number>;
  /** By feature: how rare it is, which is its value before the vector is made one long. */
  readonly rarity: Float32Array;
  /** Weights that matter, those of one feature after the other: of feature f at [starts[f], starts[f + 1]). */
  readonly starts: Int32Array;
  readonly owners: Uint8Array;
  readonly weights: Float32Array;
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
    const value = vector.value[i] ?? 0;
    const end = model.starts[feature + 1] ?? 0;
    for (let at = model.starts[feature] ?? 0; at < end; at++) {
      const label = model.owners[at] ?? 0;
      sums[label] = (sums[label] ?? 0) + (model.weights[at] ?? 0) * value;
    }
  });
  return sums;
}

/** The same of a model that was learned sparse: a feature counts by its rarity, whatever stands beside it. */
export function sparseLogits(model: LinearModel, names: Iterable<string>): Float64Array {
  const index: number[] = [];
  const value: number[] = [];
  for (const name of names) {
    const at = model.features.get(name);
    if (at === undefined) continue;
    index.push(at);
    value.push(model.rarity[at] ?? 0);
  }
  return logits(model, { index, value });
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
      const added = weightOf(model, vector.index[i] ?? 0, label) * (vector.value[i] ?? 0);
      return added > 0 ? [[name, added]] : [];
    })
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function weightOf({ starts, owners, weights }: LinearModel, feature: number, label: number): number {
  const end = starts[feature + 1] ?? 0;
  for (let at = starts[feature] ?? 0; at < end; at++) if (owners[at] === label) return weights[at] ?? 0;
  return 0;
}

/** A model as it lies in a file: about three bytes a weight. */
export type PackedModel = {
  readonly labels: string;
  readonly biases: string;
  readonly scales: string;
  readonly features: string;
  readonly rarity: string;
  readonly weights: PackedBytes;
};

/** Bytes in base64 or, where a program was built, as they lie in a file of their own. */
export type PackedBytes = string | Buffer;

export function bytesOf(packed: PackedBytes): Buffer {
  return typeof packed === "string" ? Buffer.from(packed, "base64") : packed;
}

/** Rarities are kept in steps of 1/16, weights as 127ths of their label's largest. At most 255 labels. */
export function unpackModel(packed: PackedModel): LinearModel {
  const labels = packed.labels.split(" ");
  const scales = packed.scales.split(" ").map(Number);
  const names = packed.features.split("\n");
  const rarity = Float32Array.from(Buffer.from(packed.rarity, "base64"), (byte) => byte / 16);
  const bytes = bytesOf(packed.weights);
  const starts = new Int32Array(names.length + 1);
  const owners = new Uint8Array(bytes.length / 2);
  const weights = new Float32Array(bytes.length / 2);
  let from = 0;
  let filled = 0;
  for (let feature = 0; feature < names.length; feature++) {
    const count = bytes.readUInt8(from);
    for (let k = 0; k < count; k++) {
      const label = bytes.readUInt8(from + 1 + k);
      owners[filled] = label;
      weights[filled] = (bytes.readInt8(from + 1 + count + k) / 127) * (scales[label] ?? 0);
      filled += 1;
    }
    starts[feature + 1] = filled;
    from += 1 + 2 * count;
  }
  return {
    labels,
    biases: packed.biases.split(" ").map(Number),
    features: new Map(names.map((name, i) => [name, i])),
    rarity,
    starts,
    owners: owners.slice(0, filled),
    weights: weights.slice(0, filled),
  };
}
