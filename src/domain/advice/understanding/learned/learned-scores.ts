import type { SeenFeatures } from "#src/domain/advice/understanding/learned/learned-features.ts";
import packed from "#src/domain/advice/understanding/learned/model.json" with { type: "json" };
import { type LinearModel, logits, reasons, unpackModel, vectorOf } from "#src/engines/language/linear-model.ts";
import type { Span } from "#src/engines/language/pattern-matcher.ts";

/** How likely the classifier holds a label, with the words that speak for it most. */
export type LearnedScore = {
  readonly chance: number;
  readonly spans: readonly Span[];
  readonly words: readonly string[];
};

let shipped: LinearModel | null = null;

/** The model that was trained from `catalogue/examples/tuning.jsonl` by `npm run examples:train`. */
export function shippedModel(): LinearModel {
  shipped ??= unpackModel(packed);
  return shipped;
}

/** Below this chance nobody asks for the words behind it. */
const explainedFrom = 0.02;
const mostWords = 4;

/** By label, from the stretch (whole text or sentence) that speaks for it most. */
export function learnedScores(stretches: readonly SeenFeatures[], model = shippedModel()): Map<string, LearnedScore> {
  const sums = stretches.map((features) => logits(model, vectorOf(model, features.keys())));
  return new Map(
    model.labels.map((label, at) => {
      let best = 0;
      sums.forEach((sum, i) => {
        if ((sum[at] ?? 0) > (sums[best]?.[at] ?? 0)) best = i;
      });
      const chance = 1 / (1 + Math.exp(-(sums[best]?.[at] ?? 0)));
      const features = stretches[best];
      if (chance < explainedFrom || !features) return [label, { chance, spans: [], words: [] }];
      const speaking = reasons(model, features.keys(), at).filter(([name]) => (features.get(name)?.length ?? 0) > 0);
      const top = speaking.slice(0, mostWords);
      const spans = top.flatMap(([name]) => (features.get(name) ?? []).slice(0, 1));
      return [label, { chance, spans, words: top.map(([name]) => name) }];
    }),
  );
}
