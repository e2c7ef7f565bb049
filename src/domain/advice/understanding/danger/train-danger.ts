import { createHash } from "node:crypto";
import { featureCount, featuresOf, ownFeaturesOf } from "#src/domain/advice/understanding/danger/danger-features.ts";
import type { DangerModels } from "#src/domain/advice/understanding/danger/danger-models.ts";
import { dangerWindows } from "#src/domain/advice/understanding/danger/danger-window.ts";
import { exampleWriters } from "#src/domain/advice/understanding/example-writers.ts";
import type { DangerLevel, DangerWho } from "#src/domain/advice/vocabulary.ts";
import { bestView, type Features, type LinearExample, trainLinear } from "#src/engines/language/instance-model.ts";

/** On these it is learned how words of danger are weighed beside all else that is heard (`bench/danger-beside.ts`): danger learns no words from them. */
export const besideLearnedFrom: readonly string[] = [57, 58, 59, 60, 61, 62, 63, 64].map((n) => `writer-${n}`);

/** Their dangers and look-alikes taught it nothing: as many were heard of two writers of them with the other six and without. */
const taughtNothing: readonly string[] = [65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79].map(
  (n) => `writer-${n}`,
);

/** Files of `catalogue/examples` that danger is learned from, without their ending; one writer each. */
export const dangerLearnedFrom = [
  "tuning",
  "danger-written-with-the-rules",
  "danger-by-another-writer",
  "calm-requests-in-other-languages",
  "desk",
  "danger-by-desk",
  ...exampleWriters.filter((writer) => ![...besideLearnedFrom, ...taughtNothing].includes(writer)),
  "danger-told-indirectly",
  "troubles-of-life",
  "danger-by-kind-of-error",
  "danger-and-troubles-of-persons",
  "danger-and-money-rooms-old-things",
  "danger-beside-needs",
  "danger-inside-requests",
  "danger-in-kana",
  "danger-plain-words",
  "danger-and-calm-lives",
  "danger-held-farewells-and-things",
  "danger-and-twins",
  "danger-in-whole-messages",
  "danger-in-ordinary-requests",
  "danger-in-english-requests",
  "danger-of-all-kinds",
  "danger-of-all-kinds-2",
  "danger-in-passing",
  "danger-in-passing-2",
] as const;

/** A text to learn from, with what a careful reader says of it. */
export type DangerExample = {
  readonly text: string;
  readonly level: DangerLevel;
  readonly who: DangerWho | null;
  /** One of the many texts of organisations, most of them calm, beside few of people in need. */
  readonly isOfMany: boolean;
};

/** A line of the files of {@link dangerLearnedFrom}; null where danger was not judged. */
export function dangerExampleOf(writer: string, line: string): DangerExample | null {
  const { text, expect } = JSON.parse(line) as LabelledDanger; // NOTE a file of our own making
  if (!expect.danger?.level) return null;
  return {
    text,
    level: expect.danger.level,
    who: expect.danger.who ?? null,
    isOfMany: /^writer-[1-9]\d$/.test(writer),
  };
}

type LabelledDanger = {
  readonly text: string;
  readonly expect: { readonly danger?: { readonly level?: DangerLevel; readonly who?: DangerWho | null } };
};

/** An example with what the trained part sees of it. Reading is the slow part of training. */
export type ReadExample = DangerExample & {
  readonly views: readonly Features[];
  /** The same windows without what stands around them. */
  readonly ownViews: readonly Features[];
};

export function readExample(example: DangerExample): ReadExample {
  const { windows } = dangerWindows(example.text);
  return { ...example, views: windows.map(featuresOf), ownViews: windows.map(ownFeaturesOf) };
}

/**
 * Of all examples with their labels, and of every sixteenth what is seen of it: tells whether the weights are stale
 * without training anew.
 */
export function dangerStampOf(examples: readonly DangerExample[]): string {
  const hash = createHash("sha256");
  examples.forEach((example, i) => {
    hash.update(`${example.text}\n${example.level} ${example.who}\n`);
    if (i % stampedEvery > 0) return;
    for (const { ids, values } of readExample(example).views) hash.update(ids).update(values);
  });
  return hash.digest("hex").slice(0, 16);
}
const stampedEvery = 16;

/** A danger weighs more than a look-alike: a desk too many is better than one too few. */
const dangerWeight = 1.5;
/** Else what people in need type in a hurry is hidden by thousands of calm texts of offices. */
const calmOfManyWeight = 0.6;
const settings = { size: featureCount, rounds: 22, rate: 0.15, decay: 0.0008, orders: 4 } as const;

/** Trains the three models; the same examples in the same order give the same models. About 0.2 s for 2,000 examples. */
export function trainDanger(examples: readonly ReadExample[]): DangerModels {
  const danger = trainLinear(
    examples.map(({ views, level, isOfMany }): LinearExample => {
      const isTrue = level !== "none";
      return { views, isTrue, weight: isTrue ? dangerWeight : isOfMany ? calmOfManyWeight : 1 };
    }),
    settings,
  );
  const gravest = examples.flatMap((example) => {
    const best = example.level === "none" ? undefined : bestView(danger, example.views);
    const view = best && example.ownViews[example.views.indexOf(best)];
    return view ? [{ example, view }] : [];
  });
  const ask = (isTrue: (example: DangerExample) => boolean) =>
    trainLinear(
      gravest.map(({ example, view }) => ({ views: [view], isTrue: isTrue(example), weight: 1 })),
      settings,
    );
  return { danger, urgent: ask(({ level }) => level === "urgent"), served: ask(({ who }) => who === "served") };
}
