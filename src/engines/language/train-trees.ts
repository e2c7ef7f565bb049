import type { BoostedTrees } from "#src/engines/language/boosted-trees.ts";

export type TreeSettings = {
  readonly trees: number;
  readonly rate: number;
  readonly leaves: number;
  /** A leaf holds at least so many examples. */
  readonly fewest: number;
  /** How much a leaf that few examples speak for is drawn to nought. */
  readonly decay: number;
  /** The part of the features that a tree may ask about. */
  readonly part: number;
};

const mostBins = 64;

/** A leaf while its tree grows, with the split that would gain most. */
type Leaf = {
  readonly rows: Int32Array;
  readonly slope: number;
  readonly curve: number;
  readonly node: number;
  readonly best: Split | null;
};
type Split = { readonly gain: number; readonly feature: number; readonly bin: number };

/**
 * Gradient boosting of the logistic loss with Newton steps (Friedman, Annals of Statistics 29, 2001; Chen and Guestrin,
 * KDD 2016), the best leaf first, over values in at most 64 bins. The same examples give the same trees.
 */
export function trainTrees(
  rows: readonly ArrayLike<number>[],
  holds: readonly boolean[],
  settings: TreeSettings,
): BoostedTrees {
  const size = rows[0]?.length ?? 0;
  const cuts = Array.from({ length: size }, (_, feature) => cutsOf(rows, feature));
  const bins = cuts.map((own, feature) => Uint8Array.from(rows, (row) => binOf(own, row[feature] ?? 0)));
  const share = Math.max(1, holds.filter(Boolean).length) / Math.max(2, holds.length);
  const bias = round(Math.log(share / (1 - share)));
  const odds = new Float64Array(rows.length).fill(bias);
  const trees = { roots: [] as number[], features: [] as number[], cuts: [] as number[], children: [] as number[] };
  const slopes = new Float64Array(rows.length);
  const curves = new Float64Array(rows.length);
  const chance = chances(1);
  const grow = new Grower(bins, cuts, slopes, curves, settings);
  for (let tree = 0; tree < settings.trees; tree++) {
    for (let row = 0; row < rows.length; row++) {
      const p = 1 / (1 + Math.exp(-(odds[row] ?? 0)));
      slopes[row] = p - (holds[row] ? 1 : 0);
      curves[row] = p * (1 - p);
    }
    const asked = bins.flatMap((_, feature) => (chance() < settings.part ? [feature] : []));
    trees.roots.push(trees.features.length);
    for (const leaf of grow.tree(trees, asked)) {
      const value = round((-settings.rate * leaf.slope) / (leaf.curve + settings.decay));
      trees.cuts[leaf.node] = value;
      for (const row of leaf.rows) odds[row] = (odds[row] ?? 0) + value;
    }
  }
  return { bias, ...trees };
}

type Growing = { readonly features: number[]; readonly cuts: number[]; readonly children: number[] };

class Grower {
  readonly #bins: readonly Uint8Array[];
  readonly #cuts: ReadonlyArray<readonly number[]>;
  readonly #slopes: Float64Array;
  readonly #curves: Float64Array;
  readonly #settings: TreeSettings;

  constructor(
    bins: readonly Uint8Array[],
    cuts: ReadonlyArray<readonly number[]>,
    slopes: Float64Array,
    curves: Float64Array,
    settings: TreeSettings,
  ) {
    this.#bins = bins;
    this.#cuts = cuts;
    this.#slopes = slopes;
    this.#curves = curves;
    this.#settings = settings;
  }

  /** Adds the nodes of one tree; its leaves with their rows. */
  tree(into: Growing, asked: readonly number[]): Leaf[] {
    const all = Int32Array.from(this.#slopes, (_, row) => row);
    const leaves = [this.#leaf(all, newNode(into), asked)];
    while (leaves.length < this.#settings.leaves) {
      const at = leaves.reduce((most, leaf, i) => (gainOf(leaf) > gainOf(leaves[most]) ? i : most), 0);
      const leaf = leaves[at];
      if (!leaf?.best || leaf.best.gain <= 1e-6) break;
      const { feature, bin } = leaf.best;
      const own = this.#bins[feature] ?? new Uint8Array();
      const left = newNode(into);
      const right = newNode(into);
      into.features[leaf.node] = feature;
      into.cuts[leaf.node] = this.#cuts[feature]?.[bin] ?? 0;
      into.children[leaf.node] = left;
      leaves[at] = this.#leaf(
        leaf.rows.filter((row) => (own[row] ?? 0) <= bin),
        left,
        asked,
      );
      leaves.push(
        this.#leaf(
          leaf.rows.filter((row) => (own[row] ?? 0) > bin),
          right,
          asked,
        ),
      );
    }
    return leaves;
  }

  #leaf(rows: Int32Array, node: number, asked: readonly number[]): Leaf {
    let slope = 0;
    let curve = 0;
    for (const row of rows) {
      slope += this.#slopes[row] ?? 0;
      curve += this.#curves[row] ?? 0;
    }
    const best = rows.length < 2 * this.#settings.fewest ? null : this.#bestSplit(rows, slope, curve, asked);
    return { rows, slope, curve, node, best };
  }

  #bestSplit(rows: Int32Array, slope: number, curve: number, asked: readonly number[]): Split | null {
    const { decay, fewest } = this.#settings;
    const whole = (slope * slope) / (curve + decay);
    let best: Split | null = null;
    const sums = new Float64Array(3 * mostBins);
    for (const feature of asked) {
      const own = this.#bins[feature] ?? new Uint8Array();
      const count = this.#cuts[feature]?.length ?? 0;
      sums.fill(0, 0, 3 * (count + 1));
      for (const row of rows) {
        const cell = 3 * (own[row] ?? 0);
        sums[cell] = (sums[cell] ?? 0) + (this.#slopes[row] ?? 0);
        sums[cell + 1] = (sums[cell + 1] ?? 0) + (this.#curves[row] ?? 0);
        sums[cell + 2] = (sums[cell + 2] ?? 0) + 1;
      }
      let [g, h, n] = [0, 0, 0];
      for (let bin = 0; bin < count; bin++) {
        g += sums[3 * bin] ?? 0;
        h += sums[3 * bin + 1] ?? 0;
        n += sums[3 * bin + 2] ?? 0;
        if (n < fewest || rows.length - n < fewest) continue;
        const gain = (g * g) / (h + decay) + ((slope - g) * (slope - g)) / (curve - h + decay) - whole;
        if (gain > (best?.gain ?? 0)) best = { gain, feature, bin };
      }
    }
    return best;
  }
}

function newNode(into: Growing): number {
  into.features.push(-1);
  into.cuts.push(0);
  into.children.push(0);
  return into.features.length - 1;
}

function gainOf(leaf: Leaf | undefined): number {
  return leaf?.best?.gain ?? 0;
}

/** Where the values of a feature are cut: at most 63 places, between as many examples each. */
function cutsOf(rows: readonly ArrayLike<number>[], feature: number): number[] {
  const sorted = Float64Array.from(rows, (row) => row[feature] ?? 0).sort();
  const cuts = new Set<number>();
  const different = new Set(sorted);
  if (different.size < mostBins) for (const value of different) cuts.add(value);
  else for (let k = 1; k < mostBins; k++) cuts.add(sorted[Math.floor((k * sorted.length) / mostBins)] ?? 0);
  const highest = sorted.at(-1);
  return [...cuts].filter((cut) => cut !== highest).sort((a, b) => a - b);
}

function binOf(cuts: readonly number[], value: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cuts[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) / 0x800000;
  };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
