/** What is known of one item, and whether it holds. */
export type KnownRow = { readonly inputs: readonly number[]; readonly holds: boolean };

/** Log-odds of an item are the bias and the sum of its inputs, each times its weight; three decimals. */
export type Weights = { readonly weights: readonly number[]; readonly bias: number };

/** Steps after which nothing moves any more; steepest descent had not arrived after 300. */
const rounds = 12;

/** Logistic regression of few inputs over all rows at once; the same rows give the same weights. */
export function fitLogistic(rows: readonly KnownRow[], decay = 1e-4): Weights {
  const [own] = fitted([{ rows }], decay, (odds) => odds.map((one) => 1 / (1 + Math.exp(-one))));
  return own ?? { weights: [], bias: 0 };
}

/** The same for classes that exclude each other: rows in the same order for each class. */
export function fitClasses(classes: ReadonlyArray<{ readonly rows: readonly KnownRow[] }>, decay = 2e-3): Weights[] {
  return fitted(classes, decay, (odds) => {
    const most = Math.max(...odds);
    const parts = odds.map((one) => Math.exp(one - most));
    const sum = parts.reduce((all, one) => all + one, 0);
    return parts.map((one) => one / sum);
  });
}

/** Newton's method on the inputs brought to one width, one class after the other. `decay`: per row, not of the bias. */
function fitted(
  classes: ReadonlyArray<{ readonly rows: readonly KnownRow[] }>,
  decay: number,
  chances: (odds: readonly number[]) => number[],
): Weights[] {
  const inputs = (classes[0]?.rows ?? []).map((row) => row.inputs);
  const size = inputs[0]?.length ?? 0;
  const n = Math.max(1, inputs.length);
  const at = (row: ArrayLike<number>, i: number) => row[i] ?? 0;
  const means = Array.from({ length: size }, (_, i) => inputs.reduce((sum, row) => sum + at(row, i), 0) / n);
  const widths = means.map(
    (mean, i) => Math.sqrt(inputs.reduce((sum, row) => sum + (at(row, i) - mean) ** 2, 0) / n) || 1,
  );
  const scaled = inputs.map((row) =>
    Float64Array.from({ length: size + 1 }, (_, i) => (i < size ? (at(row, i) - at(means, i)) / at(widths, i) : 1)),
  );
  const weights = classes.map(() => new Float64Array(size + 1));
  const oddsOf = (row: Float64Array) =>
    weights.map((own) => {
      let sum = 0;
      for (let i = 0; i <= size; i++) sum += at(row, i) * at(own, i);
      return sum;
    });
  for (let round = 0; round < rounds; round++)
    weights.forEach((own, c) => {
      const slope = new Float64Array(size + 1);
      const bend = Array.from({ length: size + 1 }, () => new Float64Array(size + 1));
      scaled.forEach((row, k) => {
        const chance = chances(oddsOf(row))[c] ?? 0;
        const error = chance - (classes[c]?.rows[k]?.holds ? 1 : 0);
        const doubt = chance * (1 - chance);
        bend.forEach((line, i) => {
          slope[i] = at(slope, i) + error * at(row, i);
          const part = doubt * at(row, i);
          for (let j = 0; j <= i; j++) line[j] = at(line, j) + part * at(row, j);
        });
      });
      bend.forEach((line, i) => {
        const held = n * (i < size ? decay : 1e-9);
        slope[i] = at(slope, i) + held * at(own, i);
        line[i] = at(line, i) + held + 1e-6 * n;
      });
      solved(bend, slope).forEach((step, i) => {
        own[i] = at(own, i) - step;
      });
    });
  return weights.map((own) => {
    const plain = means.map((_, i) => at(own, i) / at(widths, i));
    const bias = plain.reduce((sum, weight, i) => sum - weight * at(means, i), at(own, size));
    const rounded = (value: number) => Math.round(value * 1000) / 1000;
    return { weights: plain.map(rounded), bias: rounded(bias) };
  });
}

/** x of A x = b by Cholesky's method; of A, symmetric and positive, the lower half. */
function solved(lower: readonly Float64Array[], b: Float64Array): Float64Array {
  const root = lower.map((line) => Float64Array.from(line));
  const at = (i: number, j: number) => root[i]?.[j] ?? 0;
  root.forEach((line, i) => {
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      line[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j);
    }
  });
  const x = Float64Array.from(b);
  for (let i = 0; i < x.length; i++) {
    for (let k = 0; k < i; k++) x[i] = (x[i] ?? 0) - at(i, k) * (x[k] ?? 0);
    x[i] = (x[i] ?? 0) / at(i, i);
  }
  for (let i = x.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < x.length; k++) x[i] = (x[i] ?? 0) - at(k, i) * (x[k] ?? 0);
    x[i] = (x[i] ?? 0) / at(i, i);
  }
  return x;
}
