import { japaneseTraces } from "#src/domain/advice/understanding/japanese-traces.ts";
import { featureStrength, featuresOf, termsSeen } from "#src/domain/advice/understanding/learned/learned-features.ts";
import { readText } from "#src/domain/advice/understanding/reading.ts";
import type { PackedModel } from "#src/engines/language/linear-model.ts";
import { type LearnExample, trainLinear } from "#src/engines/language/train-linear.ts";

/** A labelled text, as a line of `catalogue/examples/tuning.jsonl`; a key that is missing was not judged. */
export type LabelledText = {
  readonly text: string;
  readonly batch?: string;
  readonly expect: {
    readonly scope?: string;
    readonly functions?: readonly string[];
    readonly otherKinds?: readonly string[];
  };
};

/** The classifier's model of labelled texts: their functions, and whether other desks are asked (`scope:other`). */
export function modelOf(texts: readonly LabelledText[]): PackedModel {
  const functions = [...new Set(texts.flatMap(({ expect }) => expect.functions ?? []))].sort();
  const labels = [...functions, "scope:other"];
  const examples = texts.map(({ text, expect }): LearnExample => {
    const reading = readText(text);
    const terms = termsSeen();
    japaneseTraces(reading, terms.seen);
    const holds = new Map<string, boolean>();
    if (expect.functions) for (const id of functions) holds.set(id, expect.functions.includes(id));
    if (expect.scope) holds.set("scope:other", expect.scope === "other" || expect.scope === "partly");
    return { features: [...(featuresOf(reading, terms)[0]?.keys() ?? [])], holds };
  });
  return trainLinear(examples, labels, { strengthOf: featureStrength, fewest: 3, rounds: 20 });
}
