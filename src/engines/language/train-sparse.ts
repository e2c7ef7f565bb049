import type { PackedModel } from "#src/engines/language/linear-model.ts";
import type { LearnExample } from "#src/engines/language/train-linear.ts";

export type SparseOptions = {
  /** How much of its rarity a feature counts, by its name. */
  readonly strengthOf: (feature: string) => number;
  /** Features seen in fewer examples are left out. */
  readonly fewest: number;
  /** What a weight costs: the more, the fewer are kept. */
  readonly cost: number;
  readonly rounds: number;
};

/**
 * Logistic regression, one label against the rest, in which most weights are nought (L1; by coordinates within a region of
 * trust: Genkin, Lewis and Madigan, Technometrics 49, 2007). A feature counts by its rarity alone, whatever stands beside
 * it. Only features with a weight are kept; the same examples give the same model.
 */
export function trainSparse(
  examples: readonly LearnExample[],
  labels: readonly string[],
  options: SparseOptions,
): PackedModel {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  // Half of a pair of surrogates (a run of letters that cuts an emoji) stands in no file that everybody reads.
  const names = [...seen.keys()].filter((name) => (seen.get(name) ?? 0) >= options.fewest && name.isWellFormed());
  const rarities = names.map((name) => {
    const rarity = options.strengthOf(name) * Math.log((examples.length + 1) / ((seen.get(name) ?? 0) + 0.5));
    return Math.max(1, Math.min(255, Math.round(rarity * 16)));
  });
  const numbers = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features }) => Int32Array.from(features.flatMap((name) => numbers.get(name) ?? [])));
  const learned = labels.map((label) => {
    const judged = examples.flatMap(({ holds }, row) => {
      const truth = holds.get(label);
      const own = rows[row];
      return truth === undefined || !own ? [] : [{ row: own, truth }];
    });
    return learnSparse(judged, rarities, options);
  });
  return packed(labels, names, rarities, learned);
}

type Weights = { readonly weights: Float64Array; readonly bias: number };

function packed(
  labels: readonly string[],
  names: readonly string[],
  rarities: readonly number[],
  learned: readonly Weights[],
): PackedModel {
  const scales = learned.map(({ weights }) => weights.reduce((most, one) => Math.max(most, Math.abs(one)), 1e-6));
  const bytes: number[] = [];
  const kept: number[] = [];
  names.forEach((_, feature) => {
    const own = learned.flatMap(({ weights }, label) => {
      const byte = Math.round(((weights[feature] ?? 0) / (scales[label] ?? 1)) * 127);
      return byte === 0 ? [] : [{ label, byte }];
    });
    if (own.length === 0) return;
    kept.push(feature);
    bytes.push(own.length, ...own.map(({ label }) => label), ...own.map(({ byte }) => byte & 0xff));
  });
  return {
    labels: labels.join(" "),
    biases: learned.map(({ bias }) => bias.toFixed(4)).join(" "),
    scales: scales.map((scale) => scale.toFixed(5)).join(" "),
    features: kept.map((feature) => names[feature]).join("\n"),
    rarity: Buffer.from(kept.map((feature) => rarities[feature] ?? 0)).toString("base64"),
    weights: Buffer.from(bytes).toString("base64"),
  };
}

/** A full walk over all features after so many over those that have a weight. */
const walksBetween = 5;
const leastCurve = 1e-9;

function learnSparse(
  judged: ReadonlyArray<{ readonly row: Int32Array; readonly truth: boolean }>,
  rarities: readonly number[],
  { cost, rounds }: SparseOptions,
): Weights {
  const size = rarities.length;
  const columns = columnsOf(
    judged.map(({ row }) => row),
    size,
  );
  const weights = new Float64Array(size);
  const trust = new Float64Array(size).fill(1);
  const truths = Float64Array.from(judged, ({ truth }) => (truth ? 1 : 0));
  const held = truths.reduce((sum, truth) => sum + truth, 0);
  let bias = Math.log((held + 0.5) / (judged.length - held + 0.5));
  const odds = new Float64Array(judged.length).fill(bias);
  const chances = new Float64Array(judged.length);
  const refresh = (row: number) => {
    chances[row] = 1 / (1 + Math.exp(-(odds[row] ?? 0)));
  };
  for (let row = 0; row < odds.length; row++) refresh(row);
  for (let round = 0; round < rounds; round++) {
    const isFull = round % walksBetween === 0;
    for (let feature = 0; feature < size; feature++) {
      const weight = weights[feature] ?? 0;
      if (!isFull && weight === 0) continue;
      const value = (rarities[feature] ?? 0) / 16;
      const from = columns.starts[feature] ?? 0;
      const end = columns.starts[feature + 1] ?? 0;
      let slope = 0;
      let curve = leastCurve;
      for (let k = from; k < end; k++) {
        const row = columns.rows[k] ?? 0;
        const chance = chances[row] ?? 0;
        slope += chance - (truths[row] ?? 0);
        curve += chance * (1 - chance);
      }
      slope *= value;
      curve *= value * value;
      if (weight === 0 && Math.abs(slope) <= cost) continue;
      const limit = trust[feature] ?? 1;
      const step = Math.max(-limit, Math.min(limit, shrunk(weight, slope, curve, cost)));
      if (step === 0) continue;
      trust[feature] = Math.max(2 * Math.abs(step), limit / 2);
      weights[feature] = weight + step;
      for (let k = from; k < end; k++) {
        const row = columns.rows[k] ?? 0;
        odds[row] = (odds[row] ?? 0) + step * value;
        refresh(row);
      }
    }
    const slope = chances.reduce((sum, chance, row) => sum + chance - (truths[row] ?? 0), 0);
    const curve = chances.reduce((sum, chance) => sum + chance * (1 - chance), leastCurve);
    const step = -slope / curve;
    bias += step;
    for (let row = 0; row < odds.length; row++) {
      odds[row] = (odds[row] ?? 0) + step;
      refresh(row);
    }
  }
  return { weights, bias };
}

/** The step to the least of slope × step + curve × step² / 2 + cost × |weight + step|. */
function shrunk(weight: number, slope: number, curve: number, cost: number): number {
  if (slope + cost <= curve * weight) return -(slope + cost) / curve;
  if (slope - cost >= curve * weight) return -(slope - cost) / curve;
  return -weight;
}

function columnsOf(rows: readonly Int32Array[], size: number): { starts: Int32Array; rows: Int32Array } {
  const starts = new Int32Array(size + 1);
  for (const row of rows) for (const feature of row) starts[feature + 1] = (starts[feature + 1] ?? 0) + 1;
  for (let feature = 0; feature < size; feature++)
    starts[feature + 1] = (starts[feature + 1] ?? 0) + (starts[feature] ?? 0);
  const next = Int32Array.from(starts);
  const filled = new Int32Array(starts[size] ?? 0);
  rows.forEach((row, number) => {
    for (const feature of row) {
      filled[next[feature] ?? 0] = number;
      next[feature] = (next[feature] ?? 0) + 1;
    }
  });
  return { starts, rows: filled };
}
