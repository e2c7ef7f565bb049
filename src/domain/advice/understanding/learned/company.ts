import packed from "#src/domain/advice/understanding/learned/company.json" with { type: "json" };
import type { LearnedScore } from "#src/domain/advice/understanding/learned/learned-scores.ts";

/**
 * What is heard of one function tells something of the others: who wants to be found wants a website, who lends devices
 * seldom wants paper. Log-odds = own × those of the function alone + bias + Σ weight × {@link companyInputs}.
 */
export type Company = {
  readonly labels: readonly string[];
  readonly own: number;
  readonly biases: ArrayLike<number>;
  /** Those of one function after the other, as many as there are inputs. */
  readonly weights: ArrayLike<number>;
};

/** As it lies in a file: weights as signed bytes in base64, each `scale` large. */
export type PackedCompany = {
  readonly labels: string;
  readonly own: number;
  readonly biases: string;
  readonly scale: number;
  readonly weights: string;
};

export function packCompany({ labels, own, biases, weights }: Company): PackedCompany {
  const scale = Array.from(weights).reduce((most, one) => Math.max(most, Math.abs(one)), 1e-6) / 127;
  return {
    labels: labels.join(" "),
    own: Number(own.toFixed(4)),
    biases: Array.from(biases, (one) => one.toFixed(4)).join(" "),
    scale,
    weights: Buffer.from(Array.from(weights, (one) => Math.round(one / scale) & 0xff)).toString("base64"),
  };
}

export function unpackCompany({ labels, own, biases, scale, weights }: PackedCompany): Company {
  const bytes = new Int8Array(Buffer.from(weights, "base64"));
  return {
    labels: labels.split(" "),
    own,
    biases: biases.split(" ").map(Number),
    weights: Float32Array.from(bytes, (byte) => byte * scale),
  };
}

let shipped: Company | null = null;

/** Learned from texts whose writers the classifier did not know (`npm run bench:learned -- --write`). */
export function shippedCompany(): Company {
  shipped ??= unpackCompany(packed);
  return shipped;
}

const [lowest, highest, width] = [-4, 2, 3];

/** Of each function of `labels`: where the classifier stands on it, then of each what the lexicon's rules make of it. */
export function companyInputs(
  labels: readonly string[],
  lexicon: ReadonlyMap<string, number>,
  learned: ReadonlyMap<string, Pick<LearnedScore, "whole" | "sentence">>,
): Float64Array {
  const inputs = new Float64Array(2 * labels.length);
  labels.forEach((label, i) => {
    const { whole = lowest, sentence = lowest } = learned.get(label) ?? {};
    inputs[i] = (Math.min(highest, Math.max(lowest, whole, sentence)) - lowest) / width - 1 / 3;
    inputs[labels.length + i] = lexicon.get(label) ?? 0;
  });
  return inputs;
}

/** The log-odds of the function in the company of what else is heard; of one that it knows nothing of, those of itself. */
export function oddsInCompany(company: Company, label: number, alone: number, inputs: Float64Array): number {
  if (label < 0) return alone;
  let sum = company.own * alone + (company.biases[label] ?? 0);
  const from = label * inputs.length;
  for (let i = 0; i < inputs.length; i++) sum += (company.weights[from + i] ?? 0) * (inputs[i] ?? 0);
  return sum;
}
