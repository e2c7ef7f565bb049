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
  modelOf,
  type ReadForLearning,
  readForLearning,
  type StampedModel,
  stampOf,
} from "#src/domain/advice/understanding/learned/learn-examples.ts";
import { type LinearModel, unpackModel } from "#src/engines/language/linear-model.ts";

export type Writers = { readonly name: string; readonly holds: (batch: string) => boolean };

/** Few at a time, each of another pair: what is learned from one writer of a pair tells nothing of the other. */
export const strangers: readonly Writers[] = [
  { name: "writers 4, 5 and 17", holds: (batch) => /^writer-(?:4|5|17)-/.test(batch) },
  { name: "writers 6, 8 and 18", holds: (batch) => /^writer-(?:6|8|18)-/.test(batch) },
  { name: "writers 7, 9 and 16", holds: (batch) => /^writer-(?:7|9|16)-/.test(batch) },
  { name: "writers 10 and 12", holds: (batch) => /^writer-1[02]-/.test(batch) },
  { name: "writers 11 and 13", holds: (batch) => /^writer-1[13]-/.test(batch) },
  { name: "writers 14 and 15", holds: (batch) => /^writer-1[45]-/.test(batch) },
];

const texts = learnedExamples();
let read: ReadForLearning[] | null = null;

export function modelWithout(writers: Writers): LinearModel {
  const stamp = () => stampOf(without(writers, texts));
  return keptOr(writers.name, stamp, () => {
    read ??= texts.map(readForLearning);
    return modelOf(without(writers, read));
  });
}

let cues: CuesOfText[] | null = null;

/** The same of the model of cues of access. */
export function cueModelWithout(writers: Writers): LinearModel {
  const stamp = cueStampOf(without(writers, texts));
  return keptOr(
    `cues ${writers.name}`,
    () => stamp,
    () => {
      cues ??= texts.map(cuesToLearn);
      return { ...sparseCues(without(writers, cues)), stamp };
    },
  );
}

function without<T extends { readonly batch?: string | undefined }>({ holds }: Writers, all: readonly T[]): T[] {
  return all.filter(({ batch }) => !holds(batch ?? ""));
}

function keptOr(name: string, stamp: () => string, train: () => StampedModel): LinearModel {
  const folder = process.env.MODELS;
  const file = folder ? join(folder, `${name.replaceAll(/[^a-z0-9]+/g, "-")}.json`) : null;
  if (file && existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, "utf8")) as StampedModel; // NOTE a file of our own making
    if (kept.stamp === stamp()) return unpackModel(kept);
  }
  const model = train();
  if (folder && file) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify(model));
  }
  return unpackModel(model);
}
