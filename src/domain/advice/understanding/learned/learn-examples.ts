import { createHash } from "node:crypto";
import { exampleWriters } from "#src/domain/advice/understanding/example-writers.ts";
import { accessLabel, anyKind } from "#src/domain/advice/understanding/learned/access-labels.ts";
import {
  featureStrength,
  featuresOf,
  isEnglishWord,
  termsSeen,
} from "#src/domain/advice/understanding/learned/learned-features.ts";
import { readText } from "#src/domain/advice/understanding/reading.ts";
import { ruleTraces } from "#src/domain/advice/understanding/rule-traces.ts";
import { scopes } from "#src/domain/advice/vocabulary.ts";
import { type PackedLayer, packLayer } from "#src/engines/language/hidden-layer.ts";
import { type PackedModel, unpackModel } from "#src/engines/language/linear-model.ts";
import { trainHiddenLayer } from "#src/engines/language/train-hidden-layer.ts";
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
    readonly danger?: { readonly level?: string };
  };
};

/** Files of which nothing but danger was judged. */
const dangersAlone = [
  "danger-written-with-the-rules",
  "danger-told-indirectly",
  "danger-by-kind-of-error",
  "danger-and-troubles-of-persons",
  "danger-in-kana",
  "danger-inside-requests",
  "danger-of-all-kinds",
  "danger-of-all-kinds-2",
  "danger-in-passing",
  "danger-in-passing-2",
] as const;

/** Files of `catalogue/examples` that the classifier learns from, without their ending. */
export const learnedFrom = [
  "tuning",
  "desk",
  ...exampleWriters,
  "danger-and-twins",
  "danger-in-whole-messages",
  "danger-in-ordinary-requests",
  "danger-in-english-requests",
  ...dangersAlone,
  "phrases",
  "phrases-2",
  "phrases-3",
  "phrases-4",
] as const;

/** All texts that the classifier learns from, in a fixed order, of lines by file: what it does not read is left out. */
export function textsToLearn(linesOf: (name: string) => readonly string[]): LabelledText[] {
  return learnedFrom.flatMap((name) => {
    const texts = linesOf(name).map((line) => JSON.parse(line) as LabelledText); // NOTE a file of our own making
    return isDangerAlone(name) ? texts.filter(({ text }) => isRead(text)) : texts;
  });
}

/** Nothing but danger was judged in this file. */
export function isDangerAlone(name: string): boolean {
  return (dangersAlone as readonly string[]).includes(name);
}

function isRead(text: string): boolean {
  return ["ja", "en"].includes(readText(text).language);
}

/** Limits that are told in words rather than numbers, of money that there is none: the classifier learns to hear them too. */
export const wordLimits = ["itPerson", "dataSensitivity", "newThings", "initialYen", "monthlyYen"] as const;
/** Labels that hold in fewer texts are left out: nothing can be learned of them. */
const fewestTexts = 50;

export type StampedModel = PackedModel & {
  /** Of all texts with their labels and what is seen of them: tells whether a model is stale without training it anew. */
  readonly stamp: string;
};

/** What the classifier learns of one text. Reading is the slow part of training: who trains several times reads once. */
export type ReadForLearning = LabelledText & {
  readonly features: readonly string[];
  readonly held: ReadonlySet<string>;
  readonly judged: readonly string[];
};

export function readForLearning(labelled: LabelledText): ReadForLearning {
  const reading = readText(labelled.text);
  const terms = termsSeen();
  ruleTraces(reading, terms.seen);
  const features = [...(featuresOf(reading, terms).stretches[0]?.keys() ?? [])];
  return { ...labelled, features, ...labelsOf(labelled) };
}

/**
 * The classifier's model of labelled texts: their functions, their scope (`scope:other`), what is said of access
 * (`access:served.device=none`) and limits told in words (`limits:itPerson=none`). Danger has a linear model of its own.
 */
export function modelOf(texts: readonly ReadForLearning[]): StampedModel {
  const labels = labelsToLearn(texts).filter((label) => partOf(label) !== "danger");
  const examples = texts.map(({ features, held, judged }): LearnExample => {
    const known = labels.filter((label) => judged.includes(partOf(label)));
    return { features, holds: new Map(known.map((label) => [label, held.has(label)])) };
  });
  const options = { strengthOf: featureStrength, isApart: isEnglishWord, fewest: 18, rounds: 10, decay: 5e-3 };
  const model = trainLinear(examples, labels, options);
  return { ...model, stamp: stampOf(texts) };
}

export type StampedLayer = PackedLayer & { readonly stamp: string };

/** Found with writers left out: fewer units or rounds gave less, and so did one layer for all labels. */
const layerOptions = { fewest: 60, rounds: 7, leaveFeatures: 0.3, leaveUnits: 0.5, seed: 1 } as const;
const units = { functions: 512, facts: 512 } as const;

/**
 * The hidden layer of functions, or of all other labels, over the features of `model`, which {@link modelOf} has made of
 * the same texts.
 */
export function layerOf(
  texts: readonly ReadForLearning[],
  model: StampedModel,
  kind: keyof typeof units,
): StampedLayer {
  const labels = labelsToLearn(texts).filter((label) => isFunction(label) === (kind === "functions"));
  const examples = texts.flatMap(({ features, held, judged }): LearnExample[] => {
    const known = labels.filter((label) => judged.includes(partOf(label)));
    return known.length > 0 ? [{ features, holds: new Map(known.map((label) => [label, held.has(label)])) }] : [];
  });
  const layer = trainHiddenLayer(examples, labels, unpackModel(model), { ...layerOptions, size: units[kind] });
  return { ...packLayer(layer), stamp: model.stamp };
}

/**
 * What {@link modelOf} would be stamped with: all texts with their labels, and of every sixteenth what is seen of it, so
 * that a change of the lexicon is noticed without reading all.
 */
export function stampOf(texts: readonly LabelledText[]): string {
  const hash = createHash("sha256");
  texts.forEach((labelled, i) => {
    const { held, judged } = labelsOf(labelled);
    hash.update(`${labelled.text}\n${[...held].sort().join(" ")}\n${judged.join(" ")}\n`);
    if (i % stampedEvery === 0) hash.update(`${readForLearning(labelled).features.join("\n")}\n`);
  });
  return hash.digest("hex").slice(0, 16);
}
const stampedEvery = 16;

function labelsToLearn(texts: readonly ReadForLearning[]): string[] {
  const counts = new Map<string, number>();
  for (const { held } of texts) for (const label of held) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].flatMap(([label, n]) => (isFunction(label) || n >= fewestTexts ? [label] : [])).sort();
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
    if (value !== undefined && (!key.endsWith("Yen") || value === 0)) held.add(`limits:${key}=${value}`);
  }
  if (expect.danger?.level) judged.push("danger");
  if (expect.danger?.level === "concern" || expect.danger?.level === "urgent") held.add("danger:any");
  if (expect.danger?.level === "urgent") held.add("danger:urgent");
  return { held, judged };
}

function isFunction(label: string): boolean {
  return !label.includes(":");
}

function partOf(label: string): string {
  return isFunction(label) ? "function" : (label.split(":")[0] ?? "");
}
