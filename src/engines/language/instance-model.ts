/** What is known of one thing to judge: feature numbers, and how strongly each is there. */
export type Features = { readonly ids: Int32Array; readonly values: Float32Array };

/** One thing to learn from: of its several views the one that speaks most for `isTrue` is learned from (see `trainLinear`). */
export type LinearExample = { readonly views: readonly Features[]; readonly isTrue: boolean; readonly weight: number };

export type LinearModel = { readonly weights: Float32Array; readonly bias: number };

/** The log-odds that the model gives. */
export function linearScore(model: LinearModel, { ids, values }: Features): number {
  let sum = model.bias;
  for (let i = 0; i < ids.length; i++) sum += (model.weights[ids[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return sum;
}

/** `orders`: how many walks over the examples are learned from; their models are averaged, for each hangs on its order. */
export type LinearSettings = {
  readonly size: number;
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
  readonly orders: number;
};

/**
 * Logistic regression by AdaGrad (Duchi, Hazan and Singer, JMLR 12, 2011) with L2 decay, for examples that have several
 * views: one that is true must be true in its best view, one that is false in none (multiple instances: Dietterich and
 * others, Artificial Intelligence 89, 1997). The model is the mean over the second half of the rounds (Polyak and
 * Juditsky, SIAM J. Control 30, 1992) of several walks. Deterministic: each walk is fixed.
 */
export function trainLinear(examples: readonly LinearExample[], settings: LinearSettings): LinearModel {
  const sum = { weights: new Float32Array(settings.size), bias: 0 };
  for (let order = 0; order < settings.orders; order++) walk(examples, settings, order, sum);
  const added = settings.orders * (settings.rounds - settledFrom(settings));
  return { weights: sum.weights.map((weight) => weight / added), bias: sum.bias / added };
}

function settledFrom({ rounds }: LinearSettings): number {
  return Math.floor(rounds / 2);
}

/** Learns from the examples in one order and adds what each settled round knows to `sum`. */
function walk(
  examples: readonly LinearExample[],
  settings: LinearSettings,
  order: number,
  sum: { readonly weights: Float32Array; bias: number },
): void {
  const weights = new Float32Array(settings.size);
  const squares = new Float32Array(settings.size).fill(firstSquare);
  const model = { weights, bias: 0 };
  let biasSquare = 1;
  const learn = (view: Features, target: 0 | 1, weight: number) => {
    const error = (target - 1 / (1 + Math.exp(-linearScore(model, view)))) * weight;
    for (let i = 0; i < view.ids.length; i++) {
      const id = view.ids[i] ?? 0;
      const slope = error * (view.values[i] ?? 0) - settings.decay * (weights[id] ?? 0);
      const square = (squares[id] ?? 0) + slope * slope;
      squares[id] = square;
      weights[id] = (weights[id] ?? 0) + (settings.rate * slope) / Math.sqrt(square);
    }
    biasSquare += error * error;
    model.bias += (settings.rate * error) / Math.sqrt(biasSquare);
  };
  const step = strideFor(examples.length, order);
  for (let round = 0; round < settings.rounds; round++) {
    for (let turn = 0; turn < examples.length; turn++) {
      const example = examples[(turn * step + round * 7) % examples.length];
      if (!example) continue;
      if (example.isTrue) {
        const best = bestView(model, example.views);
        if (best) learn(best, 1, example.weight);
      } else for (const view of example.views) learn(view, 0, example.weight);
    }
    if (round < settledFrom(settings)) continue;
    for (let id = 0; id < weights.length; id++) sum.weights[id] = (sum.weights[id] ?? 0) + (weights[id] ?? 0);
    sum.bias += model.bias;
  }
}

/** Keeps the first steps of a feature small. */
const firstSquare = 0.1;

/** The view with the highest score, the first of equals. */
export function bestView(model: LinearModel, views: readonly Features[]): Features | undefined {
  let best: Features | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const view of views) {
    const score = linearScore(model, view);
    if (score > most) {
      most = score;
      best = view;
    }
  }
  return best;
}

/** A stride that visits all of `count` places in an order unlike that of the list; another for each `order`. */
function strideFor(count: number, order: number): number {
  let stride = Math.max(1, Math.floor(count * (0.618 - 0.073 * order)));
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  while (divisor(stride, Math.max(count, 1)) > 1) stride += 1;
  return stride;
}
