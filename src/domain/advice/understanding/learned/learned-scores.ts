import type { SeenFeatures, SeenText } from "#src/domain/advice/understanding/learned/learned-features.ts";
import packed from "#src/domain/advice/understanding/learned/model.json" with { type: "json" };
import {
  type LinearModel,
  logits,
  reasons,
  unpackModel,
  type Vector,
  vectorOf,
} from "#src/engines/language/linear-model.ts";
import type { Span } from "#src/engines/language/pattern-matcher.ts";

/** How likely the classifier holds a label, with the words that speak for it most. */
export type LearnedScore = {
  readonly chance: number;
  readonly spans: readonly Span[];
  readonly words: readonly string[];
  /** Log-odds of the text as a whole, and of the sentence that speaks for it most. */
  readonly whole: number;
  readonly sentence: number;
  /** The mean of the two sentences that speak for it most. */
  readonly two: number;
  /** Log-odds of the text without what it only tells around its wishes. */
  readonly speaking: number;
  /** Log-odds of each stretch in their order: the whole text, then its sentences where there are several. */
  readonly stretches: readonly number[];
};

type Odds = Pick<LearnedScore, "chance" | "whole" | "sentence" | "two" | "speaking" | "stretches">;

let shipped: LinearModel | null = null;

/** The model that was trained from `catalogue/examples` by `npm run examples:train`. */
export function shippedModel(): LinearModel {
  shipped ??= unpackModel(packed);
  return shipped;
}

const mostWords = 4;
/** The part of a short text that the model must have met before it judges; of a long one, that part of `fewFeatures`. */
const leastKnown = 0.35;
const fewFeatures = 40;

type SeenStretch = { readonly features: SeenFeatures; readonly names: readonly string[]; readonly vector: Vector };

/** The words are looked for when they are asked for: most labels are never told. */
class HeardLabel implements LearnedScore {
  readonly chance: number;
  readonly whole: number;
  readonly sentence: number;
  readonly two: number;
  readonly speaking: number;
  readonly stretches: readonly number[];
  readonly #model: LinearModel;
  readonly #label: number;
  readonly #stretch: SeenStretch | undefined;
  #speaking: string[] | null = null;

  constructor(model: LinearModel, label: number, odds: Odds, stretch: SeenStretch | undefined) {
    this.#model = model;
    this.#label = label;
    this.#stretch = stretch;
    this.chance = odds.chance;
    this.whole = odds.whole;
    this.sentence = odds.sentence;
    this.two = odds.two;
    this.speaking = odds.speaking;
    this.stretches = odds.stretches;
  }

  get words(): readonly string[] {
    if (!this.#stretch) return [];
    const { names, vector, features } = this.#stretch;
    this.#speaking ??= reasons(this.#model, names, vector, this.#label)
      .flatMap(([name]) => ((features.get(name)?.length ?? 0) > 0 ? [name] : []))
      .slice(0, mostWords);
    return this.#speaking;
  }

  get spans(): readonly Span[] {
    return this.words.flatMap((name) => (this.#stretch?.features.get(name) ?? []).slice(0, 1));
  }
}

/** By label, from the stretch (whole text or sentence) that speaks for it most. */
export function learnedScores({ stretches, speaking }: SeenText, model = shippedModel()): Map<string, LearnedScore> {
  const seen = stretches.map((features) => stretchOf(features, model));
  const spoken = logits(model, stretchOf(speaking, model).vector);
  const sums = seen.map(({ vector }) => logits(model, vector));
  return new Map(
    model.labels.map((label, at) => {
      let best = 0;
      sums.forEach((sum, i) => {
        if ((sum[at] ?? 0) > (sums[best]?.[at] ?? 0)) best = i;
      });
      const whole = sums[0]?.[at] ?? 0;
      const [first = whole, second = first] = sums
        .slice(1)
        .map((sum) => sum[at] ?? 0)
        .sort((a, b) => b - a);
      const chance = 1 / (1 + Math.exp(-(sums[best]?.[at] ?? 0)));
      const stretches = sums.map((sum) => sum[at] ?? 0);
      const odds = { chance, whole, sentence: first, two: (first + second) / 2, speaking: spoken[at] ?? 0, stretches };
      return [label, new HeardLabel(model, at, odds, seen[best])];
    }),
  );
}

function stretchOf(features: SeenFeatures, model: LinearModel): SeenStretch {
  const known = [...features.keys()].filter((name) => model.features.has(name));
  // Of letters in no order something is always known; it says nothing.
  const names = known.length < leastKnown * Math.min(features.size, fewFeatures) ? [] : known;
  return { features, names, vector: vectorOf(model, names) };
}
