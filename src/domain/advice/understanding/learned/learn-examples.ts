import { createHash } from "node:crypto";
import { accessLabel, anyKind } from "#src/domain/advice/understanding/learned/access-labels.ts";
import { featureStrength, featuresOf, termsSeen } from "#src/domain/advice/understanding/learned/learned-features.ts";
import { readText } from "#src/domain/advice/understanding/reading.ts";
import { ruleTraces } from "#src/domain/advice/understanding/rule-traces.ts";
import { scopes } from "#src/domain/advice/vocabulary.ts";
import type { PackedModel } from "#src/engines/language/linear-model.ts";
import { type LearnExample, trainLinear } from "#src/engines/language/train-linear.ts";

/** A labelled text, as a line of the files of `catalogue/examples`; a key that is missing was not judged. */
export type LabelledText = {
  readonly text: string;
  readonly batch?: string;
  readonly expect: {
    readonly scope?: string;
    readonly functions?: readonly string[];
    readonly otherKinds?: readonly string[];
    readonly access?: ReadonlyArray<{ readonly kind?: string; readonly key: string; readonly value: string }>;
    readonly limits?: Readonly<Record<string, string | number>>;
  };
};

/** Files of `catalogue/examples` that the classifier learns from, without their ending. */
export const learnedFrom = [
  "tuning",
  "desk",
  "writer-2",
  "writer-4",
  "writer-5",
  "writer-6",
  "writer-7",
  "writer-8",
  "writer-9",
  "phrases",
  "phrases-2",
  "phrases-3",
] as const;

/** Limits that are words rather than numbers: the classifier learns to hear them too. */
export const wordLimits = ["itPerson", "dataSensitivity"] as const;
/** Labels that hold in fewer texts are left out: nothing can be learned of them. */
const fewestTexts = 4;

export type StampedModel = PackedModel & {
  /** Of all texts with their labels and what is seen of them: tells whether a model is stale without training it anew. */
  readonly stamp: string;
};

/**
 * The classifier's model of labelled texts: their functions, their scope (`scope:other`), what is said of access
 * (`access:served.device=none`) and limits told in words (`limits:itPerson=none`).
 */
export function modelOf(texts: readonly LabelledText[]): StampedModel {
  const { examples, labels, stamp } = readExamples(texts);
  const model = trainLinear(examples, labels, { strengthOf: featureStrength, fewest: 3, rounds: 14, decay: 5e-3 });
  return { ...model, stamp };
}

/** What {@link modelOf} would be stamped with. */
export function stampOf(texts: readonly LabelledText[]): string {
  return readExamples(texts).stamp;
}

function readExamples(texts: readonly LabelledText[]): { examples: LearnExample[]; labels: string[]; stamp: string } {
  const all = texts.map(labelsOf);
  const counts = new Map<string, number>();
  for (const { held } of all) for (const label of held) counts.set(label, (counts.get(label) ?? 0) + 1);
  const labels = [...counts].flatMap(([label, n]) => (isFunction(label) || n >= fewestTexts ? [label] : [])).sort();
  const hash = createHash("sha256");
  const examples = texts.map(({ text }, i): LearnExample => {
    const reading = readText(text);
    const terms = termsSeen();
    ruleTraces(reading, terms.seen);
    const { held, judged } = all[i] ?? { held: new Set<string>(), judged: [] };
    const features = [...(featuresOf(reading, terms).stretches[0]?.keys() ?? [])];
    hash.update(`${features.join("\n")}\n${[...held].sort().join(" ")}\n${judged.join(" ")}\n`);
    const holds = new Map<string, boolean>();
    for (const label of labels) if (judged.includes(partOf(label))) holds.set(label, held.has(label));
    return { features, holds };
  });
  return { examples, labels, stamp: hash.digest("hex").slice(0, 16) };
}

function labelsOf({ expect }: LabelledText): { held: Set<string>; judged: string[] } {
  const held = new Set<string>(expect.functions);
  const judged: string[] = expect.functions ? ["function"] : [];
  if (expect.scope) {
    judged.push("scope");
    for (const scope of scopes) if (scope === expect.scope) held.add(`scope:${scope}`);
    if (expect.scope === "partly") held.add("scope:other");
  }
  if (expect.access) judged.push("access");
  for (const { kind = "served", key, value } of expect.access ?? []) {
    held.add(accessLabel(kind, key, value));
    held.add(accessLabel(anyKind, key, value));
  }
  if (expect.limits) judged.push("limits");
  for (const key of wordLimits) {
    const value = expect.limits?.[key];
    if (value !== undefined) held.add(`limits:${key}=${value}`);
  }
  return { held, judged };
}

function isFunction(label: string): boolean {
  return !label.includes(":");
}

function partOf(label: string): string {
  return isFunction(label) ? "function" : (label.split(":")[0] ?? "");
}
