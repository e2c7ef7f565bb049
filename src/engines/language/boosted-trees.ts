/**
 * Many small decision trees whose leaves add up to log-odds. Nodes of all trees one after the other: a node that splits has
 * a feature, a cut and its children (left: value ≤ cut); a leaf has feature -1 and its value in `cuts`.
 */
export type BoostedTrees = {
  readonly bias: number;
  /** The first node of each tree. */
  readonly roots: readonly number[];
  readonly features: readonly number[];
  readonly cuts: readonly number[];
  /** The left child of a node; the right one stands behind it. */
  readonly children: readonly number[];
};

/** The log-odds of what has these values, by the numbers of the features. */
export function treesScore(trees: BoostedTrees, values: ArrayLike<number>): number {
  let sum = trees.bias;
  for (const root of trees.roots) {
    let node = root;
    for (let feature = trees.features[node] ?? -1; feature >= 0; feature = trees.features[node] ?? -1)
      node = (trees.children[node] ?? 0) + ((values[feature] ?? 0) <= (trees.cuts[node] ?? 0) ? 0 : 1);
    sum += trees.cuts[node] ?? 0;
  }
  return sum;
}

/** The trees of both as one, whose score is the mean of theirs. */
export function meanOfTrees(one: BoostedTrees, other: BoostedTrees): BoostedTrees {
  const moved = one.features.length;
  const isLeaf = ({ features }: BoostedTrees, node: number) => (features[node] ?? -1) < 0;
  const halved = (trees: BoostedTrees) => trees.cuts.map((cut, node) => (isLeaf(trees, node) ? cut / 2 : cut));
  return {
    bias: (one.bias + other.bias) / 2,
    roots: [...one.roots, ...other.roots.map((root) => root + moved)],
    features: [...one.features, ...other.features],
    cuts: [...halved(one), ...halved(other)],
    children: [...one.children, ...other.children.map((child, node) => (isLeaf(other, node) ? child : child + moved))],
  };
}

/** Trees as they lie in a file. */
export type PackedTrees = { readonly [K in keyof BoostedTrees]: string };

export function packTrees({ bias, roots, features, cuts, children }: BoostedTrees): PackedTrees {
  return {
    bias: String(bias),
    roots: roots.join(" "),
    features: features.join(" "),
    cuts: cuts.join(" "),
    children: children.join(" "),
  };
}

export function unpackTrees({ bias, roots, features, cuts, children }: PackedTrees): BoostedTrees {
  const numbers = (list: string) => list.split(" ").map(Number);
  return {
    bias: Number(bias),
    roots: numbers(roots),
    features: numbers(features),
    cuts: numbers(cuts),
    children: numbers(children),
  };
}
