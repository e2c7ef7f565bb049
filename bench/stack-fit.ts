import type { Stack } from "#src/domain/advice/understanding/learned/stack.ts";

/** What is known of one item of one text, and whether it holds. */
export type StackRow = { readonly inputs: readonly number[]; readonly holds: boolean };

const rounds = 300;

/** Logistic regression of few inputs by AdaGrad over all rows at once; the same rows give the same weights. */
export function fitStack(rows: readonly StackRow[], decay = 1e-4): Stack {
  const [stack] = fitScopes([{ rows }], decay, (odds) => odds.map((one) => 1 / (1 + Math.exp(-one))));
  return stack ?? { weights: [], bias: 0 };
}

/** The same for classes that exclude each other: rows in the same order for each class. */
export function fitClasses(classes: ReadonlyArray<{ readonly rows: readonly StackRow[] }>, decay = 2e-3): Stack[] {
  return fitScopes(classes, decay, (odds) => {
    const most = Math.max(...odds);
    const parts = odds.map((one) => Math.exp(one - most));
    const sum = parts.reduce((all, one) => all + one, 0);
    return parts.map((one) => one / sum);
  });
}

function fitScopes(
  classes: ReadonlyArray<{ readonly rows: readonly StackRow[] }>,
  decay: number,
  chances: (odds: readonly number[]) => number[],
): Stack[] {
  const inputs = (classes[0]?.rows ?? []).map((row) => row.inputs);
  const size = inputs[0]?.length ?? 0;
  const n = Math.max(1, inputs.length);
  const at = (row: readonly number[], i: number) => row[i] ?? 0;
  const means = Array.from({ length: size }, (_, i) => inputs.reduce((sum, row) => sum + at(row, i), 0) / n);
  const widths = means.map(
    (mean, i) => Math.sqrt(inputs.reduce((sum, row) => sum + (at(row, i) - mean) ** 2, 0) / n) || 1,
  );
  const scaled = inputs.map((row) => [...row.map((value, i) => (value - (means[i] ?? 0)) / (widths[i] ?? 1)), 1]);
  const weights = classes.map(() => new Float64Array(size + 1));
  const squares = classes.map(() => new Float64Array(size + 1).fill(1e-6));
  for (let round = 0; round < rounds; round++) {
    const slopes = classes.map(() => new Float64Array(size + 1));
    scaled.forEach((row, k) => {
      const odds = weights.map((own) => row.reduce((sum, value, i) => sum + value * (own[i] ?? 0), 0));
      chances(odds).forEach((chance, c) => {
        const error = chance - (classes[c]?.rows[k]?.holds ? 1 : 0);
        const slope = slopes[c];
        if (slope) for (let i = 0; i <= size; i++) slope[i] = (slope[i] ?? 0) + error * (row[i] ?? 0);
      });
    });
    slopes.forEach((slope, c) => {
      const [own, square] = [weights[c], squares[c]];
      if (!own || !square) return;
      for (let i = 0; i <= size; i++) {
        const step = (slope[i] ?? 0) / n + (i < size ? decay * (own[i] ?? 0) : 0);
        square[i] = (square[i] ?? 0) + step * step;
        own[i] = (own[i] ?? 0) - (0.3 * step) / Math.sqrt(square[i] ?? 1);
      }
    });
  }
  return weights.map((own) => {
    const plain = means.map((_, i) => (own[i] ?? 0) / (widths[i] ?? 1));
    const bias = plain.reduce((sum, weight, i) => sum - weight * (means[i] ?? 0), own[size] ?? 0);
    const rounded = (value: number) => Math.round(value * 1000) / 1000;
    return { weights: plain.map(rounded), bias: rounded(bias) };
  });
}
