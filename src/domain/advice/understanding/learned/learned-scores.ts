import packedFacts from "#src/domain/advice/understanding/learned/layer-of-facts.json" with { type: "json" };
import packedFunctions from "#src/domain/advice/understanding/learned/layer-of-functions.json" with { type: "json" };
import type { SeenFeatures, SeenText } from "#src/domain/advice/understanding/learned/learned-features.ts";
import packed from "#src/domain/advice/understanding/learned/model.json" with { type: "json" };
import { type HiddenLayer, layerLogits, layerShares, unpackLayer } from "#src/engines/language/hidden-layer.ts";
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
  /** The same by the hidden layer of its kind: of the text as a whole, and of the stretch that speaks for it most. */
  readonly layer: number;
  readonly layerMost: number;
  /** The words that speak most for it by the hidden layer. */
  readonly layerWords: readonly string[];
};

type Odds = Pick<
  LearnedScore,
  "chance" | "whole" | "sentence" | "two" | "speaking" | "stretches" | "layer" | "layerMost"
>;

/**
 * What was learned of whole texts: a linear classifier of all labels, and hidden layers over its features, one for
 * functions and one for what is told of access, limits and scope: together in one, each hears less.
 */
export type TextModels = {
  readonly linear: LinearModel;
  readonly functions: HiddenLayer;
  readonly facts: HiddenLayer;
};

let shipped: TextModels | null = null;

/** The models that were trained from `catalogue/examples` by `npm run examples:train`. */
export function shippedModels(): TextModels {
  shipped ??= {
    linear: unpackModel(packed),
    functions: unpackLayer(packedFunctions),
    facts: unpackLayer(packedFacts),
  };
  return shipped;
}

/** Log-odds of a label that a model has never seen. */
const unseen = -4;

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
  readonly layer: number;
  readonly layerMost: number;
  readonly #models: TextModels;
  readonly #label: string;
  readonly #stretch: SeenStretch | undefined;
  #speaking: string[] | null = null;

  constructor(models: TextModels, label: string, odds: Odds, stretch: SeenStretch | undefined) {
    this.#models = models;
    this.#label = label;
    this.#stretch = stretch;
    this.chance = odds.chance;
    this.whole = odds.whole;
    this.sentence = odds.sentence;
    this.two = odds.two;
    this.speaking = odds.speaking;
    this.stretches = odds.stretches;
    this.layer = odds.layer;
    this.layerMost = odds.layerMost;
  }

  get words(): readonly string[] {
    if (!this.#stretch) return [];
    const { names, vector, features } = this.#stretch;
    const { linear } = this.#models;
    this.#speaking ??= reasons(linear, names, vector, linear.labels.indexOf(this.#label))
      .flatMap(([name]) => ((features.get(name)?.length ?? 0) > 0 ? [name] : []))
      .slice(0, mostWords);
    return this.#speaking;
  }

  get layerWords(): readonly string[] {
    if (!this.#stretch) return [];
    const { names, vector } = this.#stretch;
    const { functions, facts } = this.#models;
    const layer = this.#label.includes(":") ? facts : functions;
    const at = layer.labels.indexOf(this.#label);
    if (at < 0) return [];
    const shares = layerShares(layer, vector, at);
    return names
      .map((name, i) => ({ name, share: shares[i] ?? 0 }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1))
      .slice(0, mostWords)
      .map(({ name }) => name);
  }

  get spans(): readonly Span[] {
    return this.words.flatMap((name) => (this.#stretch?.features.get(name) ?? []).slice(0, 1));
  }
}

/** By label, from the stretch (whole text or sentence) that speaks for it most; danger is known to the layer of facts alone. */
export function learnedScores(
  { stretches, speaking }: SeenText,
  models: TextModels = shippedModels(),
): Map<string, LearnedScore> {
  const { linear: model, functions, facts } = models;
  const seen = stretches.map((features) => stretchOf(features, model));
  const spoken = logits(model, stretchOf(speaking, model).vector);
  const sums = seen.map(({ vector }) => logits(model, vector));
  const layers = new Map([...layerOdds(functions, seen), ...layerOdds(facts, seen)]);
  const ofLayersAlone = facts.labels.filter((label) => !model.labels.includes(label));
  return new Map(
    [...model.labels, ...ofLayersAlone].map((label, at) => {
      const stretches = sums.map((sum) => sum[at] ?? unseen);
      const whole = stretches[0] ?? 0;
      let best = 0;
      let [most, next] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
      for (let i = 0; i < stretches.length; i++) {
        const own = stretches[i] ?? 0;
        if (own > (stretches[best] ?? 0)) best = i;
        if (i === 0) continue;
        if (own > most) [most, next] = [own, most];
        else if (own > next) next = own;
      }
      const first = stretches.length > 1 ? most : whole;
      const second = stretches.length > 2 ? next : first;
      const chance = 1 / (1 + Math.exp(-(stretches[best] ?? 0)));
      const [two, ofSpoken] = [(first + second) / 2, spoken[at] ?? unseen];
      const ofLayer = layers.get(label) ?? { layer: unseen, layerMost: unseen };
      const odds = { chance, whole, sentence: first, two, speaking: ofSpoken, stretches, ...ofLayer };
      return [label, new HeardLabel(models, label, odds, seen[best])];
    }),
  );
}

function layerOdds(
  layer: HiddenLayer,
  stretches: readonly SeenStretch[],
): Map<string, Pick<LearnedScore, "layer" | "layerMost">> {
  const odds = stretches.map(({ vector }) => layerLogits(layer, vector));
  const [whole] = odds;
  return new Map(
    layer.labels.map((label, at) => {
      let layerMost = -99;
      for (const sums of odds) layerMost = Math.max(layerMost, sums[at] ?? unseen);
      return [label, { layer: whole?.[at] ?? unseen, layerMost }];
    }),
  );
}

function stretchOf(features: SeenFeatures, model: LinearModel): SeenStretch {
  const known = [...features.keys()].filter((name) => model.features.has(name));
  // Of letters in no order something is always known; it says nothing.
  const names = known.length < leastKnown * Math.min(features.size, fewFeatures) ? [] : known;
  return { features, names, vector: vectorOf(model, names) };
}
