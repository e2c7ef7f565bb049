import { createHash } from "node:crypto";
import { groupDrafts } from "#src/domain/advice/understanding/group-drafts.ts";
import { cueLabel, ownerLabel } from "#src/domain/advice/understanding/learned/access-candidates.ts";
import {
  accessCues,
  cueFeatures,
  cueStrength,
  readFacts,
} from "#src/domain/advice/understanding/learned/access-cues.ts";
import type { LabelledText, StampedModel } from "#src/domain/advice/understanding/learned/learn-examples.ts";
import { readText } from "#src/domain/advice/understanding/reading.ts";
import { accessKeys, accessValues, type SegmentKind, segmentKinds } from "#src/domain/advice/vocabulary.ts";
import type { LearnExample } from "#src/engines/language/train-linear.ts";
import { trainSparse } from "#src/engines/language/train-sparse.ts";

/** Values that are told in fewer texts are left out. */
const fewestTexts = 20;

/** The cues of one text, ready to learn from: reading is slow, and who trains several times reads once. */
export type CuesOfText = {
  readonly batch: string;
  readonly told: ReadonlySet<string>;
  readonly examples: readonly LearnExample[];
};

/** Near each cue, whether the text tells each value of its key of anybody; where it does, of whom. */
export function cuesToLearn({ text, batch = "", expect: { access } }: LabelledText): CuesOfText {
  if (!access) return { batch, told: new Set(), examples: [] };
  const reading = readText(text);
  const groups = groupDrafts(reading);
  const facts = readFacts(groups);
  const told = new Map<string, Set<SegmentKind>>();
  for (const [kind, key, value] of toldOf(access, batch)) {
    for (const name of [`${key}=${value}`, key]) told.set(name, (told.get(name) ?? new Set()).add(kind));
  }
  const examples = accessCues(reading).map((cue): LearnExample => {
    const whose = told.get(cue.key);
    const valued = accessValues[cue.key].map((value: string) => {
      const label = cueLabel(cue.key, value);
      return [label, told.has(label)] as const;
    });
    const owned = whose ? segmentKinds.map((kind) => [ownerLabel(kind), whose.has(kind)] as const) : [];
    return { features: cueFeatures(reading, cue, groups.mentions, facts), holds: new Map([...valued, ...owned]) };
  });
  return { batch, told: new Set(told.keys()), examples };
}

/** Writers 16 and 17 do not say of a smartphone that it is a telephone; all others do. */
const withoutTelephones = /^writer-1[67]-/;

/** What a text tells of access, labelled as most writers label it. */
export function toldOf(
  access: NonNullable<LabelledText["expect"]["access"]>,
  batch: string,
): Array<readonly [kind: SegmentKind, key: string, value: string]> {
  const told = access.map(
    ({ kind = "served", key, value }) => [kind as SegmentKind, key, value] as const, // NOTE labels of our own making
  );
  if (!withoutTelephones.test(batch)) return told;
  const phones = told.filter(([, key, value]) => key === "device" && value === "smartphone");
  return [...told, ...phones.map(([kind]) => [kind, "phone", "mobile"] as const)];
}

export function cueModelOf(texts: readonly LabelledText[]): StampedModel {
  return { ...sparseCues(texts.map(cuesToLearn)), stamp: cueStampOf(texts) };
}

/** {@link cueModelOf} without its stamp, of texts that were read before. */
export function sparseCues(texts: readonly CuesOfText[]): ReturnType<typeof trainSparse> {
  const values = accessKeys.flatMap((key) => accessValues[key].map((value: string) => cueLabel(key, value)));
  const labels = values.filter((label) => texts.filter(({ told }) => told.has(label)).length >= fewestTexts);
  const learned = [...labels, ...segmentKinds.map(ownerLabel)];
  const examples = texts.flatMap((one) => one.examples);
  return trainSparse(examples, learned, { strengthOf: cueStrength, fewest: 6, cost: 10, rounds: 16 });
}

/** All texts with what they tell of access, and of every eighth what is seen of its cues. */
export function cueStampOf(texts: readonly LabelledText[]): string {
  const hash = createHash("sha256");
  texts.forEach((labelled, i) => {
    hash.update(`${labelled.text}\n${JSON.stringify(labelled.expect.access)}\n`);
    if (i % stampedEvery !== 0) return;
    for (const { features } of cuesToLearn(labelled).examples) hash.update(`${features.join("\n")}\n`);
  });
  return hash.digest("hex").slice(0, 16);
}
const stampedEvery = 8;
