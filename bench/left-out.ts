/**
 * Models that have learned nothing from some writers, for measuring on texts of these. A training takes a minute: with
 * `MODELS=DIR` they are kept there for the next measurement of the same examples.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { learnedExamples } from "#bench/examples.ts";
import {
  type CuesOfText,
  cueStampOf,
  cuesToLearn,
  sparseCues,
} from "#src/domain/advice/understanding/learned/learn-access-cues.ts";
import {
  layerOf,
  modelOf,
  type ReadForLearning,
  readForLearning,
  type StampedLayer,
  type StampedModel,
  stampOf,
} from "#src/domain/advice/understanding/learned/learn-examples.ts";
import type { TextModels } from "#src/domain/advice/understanding/learned/learned-scores.ts";
import { unpackLayer } from "#src/engines/language/hidden-layer.ts";
import { type LinearModel, unpackModel } from "#src/engines/language/linear-model.ts";

export type Writers = {
  readonly name: string;
  readonly holds: (batch: string) => boolean;
  /** How often each of their texts counts where something is fitted: 1 unless told. */
  readonly times?: number;
};

/** Eight whose texts tell how words of danger are weighed beside all else that is heard. */
export const besideWriters: Writers = {
  name: "writers 57 to 64",
  holds: (batch) => /^writer-(?:5[7-9]|6[0-4])-/.test(batch),
};

/**
 * Few at a time, each of another pair: what is learned from one writer of a pair tells nothing of the other. One group of
 * hard and old texts, seven of texts as people type them.
 */
export const strangers: readonly Writers[] = [
  { name: "writers 4, 5 and 17", holds: (batch) => /^writer-(?:4|5|17)-/.test(batch) },
  { name: "writers 28, 33 and 38", holds: (batch) => /^writer-(?:28|33|38)-/.test(batch) },
  { name: "writers 49 and 53", holds: (batch) => /^writer-(?:49|53)-/.test(batch) },
  { name: "writers 51 and 54", holds: (batch) => /^writer-5[14]-/.test(batch) },
  besideWriters,
  { name: "writers 65 to 72", holds: (batch) => /^writer-(?:6[5-9]|7[0-2])-/.test(batch) },
  { name: "writers 73 to 79", holds: (batch) => /^writer-7[3-9]-/.test(batch) },
  // They wrote before they labelled, as those do who ask: theirs are the hardest, and the nearest to what is typed.
  { name: "writers 80 to 86", holds: (batch) => /^writer-8[0-6]-/.test(batch), times: 3 },
];

/** Rows or texts of these writers, each as often as it counts. */
export function counted<Row>(rows: readonly Row[], writerOf: (row: Row) => string): Row[] {
  const times = new Map(strangers.map(({ name, times = 1 }) => [name, times]));
  return rows.flatMap((row) => Array.from({ length: times.get(writerOf(row)) ?? 1 }, () => row));
}

const texts = learnedExamples();
let read: ReadForLearning[] | null = null;

export function modelsWithout(writers: Writers): TextModels {
  const known = once(() => stampOf(without(writers, texts)));
  const learned = () => {
    read ??= texts.map(readForLearning);
    return without(writers, read);
  };
  const linear = keptOr(writers.name, known, () => modelOf(learned()));
  const layer = (kind: "functions" | "facts") =>
    unpackLayer(
      keptOr<StampedLayer>(`layer of ${kind} ${writers.name}`, known, () => layerOf(learned(), linear, kind)),
    );
  return { linear: unpackModel(linear), functions: layer("functions"), facts: layer("facts") };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

let cues: CuesOfText[] | null = null;

/** The same of the model of cues of access. */
export function cueModelWithout(writers: Writers): LinearModel {
  const stamp = cueStampOf(without(writers, texts));
  const model = keptOr<StampedModel>(
    `cues ${writers.name}`,
    () => stamp,
    () => {
      cues ??= texts.map(cuesToLearn);
      return { ...sparseCues(without(writers, cues)), stamp };
    },
  );
  return unpackModel(model);
}

function without<T extends { readonly batch?: string | undefined }>({ holds }: Writers, all: readonly T[]): T[] {
  return all.filter(({ batch }) => !holds(batch ?? ""));
}

function keptOr<Model extends { readonly stamp: string }>(
  name: string,
  stamp: () => string,
  train: () => Model,
): Model {
  const folder = process.env.MODELS;
  const file = folder ? join(folder, `${name.replaceAll(/[^a-z0-9]+/g, "-")}.json`) : null;
  if (file && existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, "utf8")) as Model; // NOTE a file of our own making
    if (kept.stamp === stamp()) return kept;
  }
  const model = train();
  if (folder && file) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify(model));
  }
  return model;
}
