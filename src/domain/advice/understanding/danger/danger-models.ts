import { dangerWeights } from "#src/domain/advice/understanding/danger/danger-weights.ts";
import type { LinearModel } from "#src/engines/language/instance-model.ts";

/** The three questions that the trained part answers of a window. */
export type DangerModels = {
  /** Is somebody in danger? */
  readonly danger: LinearModel;
  /** If so: now, rather than soon? */
  readonly urgent: LinearModel;
  /** If so: somebody else, rather than the writer? */
  readonly served: LinearModel;
};

/** A model as one line: weights in steps of `scale`, one byte each, base64. */
export type PackedModel = { readonly bias: number; readonly scale: number; readonly bytes: string };

let unpacked: DangerModels | null = null;

/** The models as trained on the examples of `catalogue/examples` (`npm run train:danger`). */
export function dangerModels(): DangerModels {
  unpacked ??= {
    danger: unpack(dangerWeights.danger),
    urgent: unpack(dangerWeights.urgent),
    served: unpack(dangerWeights.served),
  };
  return unpacked;
}

/** Steps are so coarse that a score moves by less than a hundredth of what decides. */
export function packModel(model: LinearModel): PackedModel {
  const most = model.weights.reduce((found, weight) => Math.max(found, Math.abs(weight)), 1e-9);
  const scale = most / 127;
  const bytes = Int8Array.from(model.weights, (weight) => Math.round(weight / scale));
  return { bias: Number(model.bias.toFixed(4)), scale, bytes: Buffer.from(bytes.buffer).toString("base64") };
}

export function unpack({ bias, scale, bytes }: PackedModel): LinearModel {
  const steps = new Int8Array(Buffer.from(bytes, "base64"));
  return { bias, weights: Float32Array.from(steps, (step) => step * scale) };
}
