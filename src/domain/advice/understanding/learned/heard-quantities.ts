import { type QuantityLimit, quantityLimits } from "#src/domain/advice/understanding/learned/quantity-candidates.ts";
import {
  isReadAs,
  type SeenQuantity,
  seenQuantities,
} from "#src/domain/advice/understanding/learned/quantity-features.ts";
import packedLayer from "#src/domain/advice/understanding/learned/quantity-layer.json" with { type: "json" };
import packedModel from "#src/domain/advice/understanding/learned/quantity-model.json" with { type: "json" };
import { believedFrom, toldFrom } from "#src/domain/advice/understanding/learned/told-from.ts";
import type { LimitFind } from "#src/domain/advice/understanding/limits.ts";
import { spentSums, withoutSpent } from "#src/domain/advice/understanding/money-spent.ts";
import { namedOneByOne } from "#src/domain/advice/understanding/named-staff.ts";
import { isNoHeadcount, peopleInHomes, withoutNoHeads } from "#src/domain/advice/understanding/no-headcounts.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import { type HiddenLayer, layerLogits, unpackLayer } from "#src/engines/language/hidden-layer.ts";
import { type LinearModel, logits, unpackModel, vectorOf } from "#src/engines/language/linear-model.ts";

/** Another quantity is taken instead of the one of the rules where it is likelier by so much. */
const likelierBy = 0.05;
/** How sure a number is at most where no rule names whom it counts. */
const mostForHeads = 0.78;
/** Of the log-odds so much is the layer's. */
const ofLayer = 0.7;

const keys: readonly QuantityLimit[] = Object.values(quantityLimits).flat();

export type QuantityModels = { readonly linear: LinearModel; readonly layer: HiddenLayer };

let shipped: QuantityModels | null = null;

function shippedQuantities(): QuantityModels {
  shipped ??= { linear: unpackModel(packedModel), layer: unpackLayer(packedLayer) };
  return shipped;
}

/**
 * Limits that a quantity of the text gives, by what was learned of the words around it: adds what no rule has read, moves a
 * limit to the quantity that is likelier than the one of the rules, and drops what it holds unlikely. What rules read
 * otherwise stays.
 */
export function hearQuantities(
  reading: Reading,
  byRules: readonly LimitFind[],
  models = shippedQuantities(),
): LimitFind[] {
  if (reading.language !== "ja" && reading.language !== "en") return [...byRules];
  const none = [...reading.quantities.filter((one) => isNoHeadcount(reading, one)), ...spentSums(reading)];
  const seen = seenQuantities(reading, byRules).filter(({ start }) => !none.some((one) => one.start === start));
  const weighed = seen.map((one) => ({ seen: one, chances: chancesOf(one, models) }));
  const told = [...withoutSpent(reading, withoutNoHeads(reading, byRules)), ...peopleInHomes(reading)].filter(
    (find) => !isUnlikely(find, weighed, believedFrom(reading)),
  );
  const likely = weighed.flatMap(likeliestOf);
  const heard = keys.flatMap((key): LimitFind[] => {
    const [best] = likely.filter((one) => one.key === key).sort((a, b) => b.chance - a.chance);
    if (!best || best.chance < toldFrom) return [];
    const rule = told.find((find) => find.key === key);
    const read = likely.filter(({ seen }) => isReadAs(seen, key));
    const isNoLikelier = !isTime(key) && read.some(({ chance }) => best.chance < chance + likelierBy);
    if (rule && (isNoLikelier || read.length === 0)) return [];
    const value = best.seen.values.get(key);
    if (value === undefined) return [];
    const isOfHeads = quantityLimits.heads.some((one) => one === key);
    const confidence = Math.round(Math.min(best.chance, isOfHeads ? mostForHeads : 1) * 100) / 100;
    const spans = [[best.seen.start, best.seen.end]] as const;
    return [{ key, value, confidence, spans, rule: "learned from the words around it" }];
  });
  return [...told.filter((find) => !heard.some(({ key }) => key === find.key)), ...heard];
}

/** Of a time that rules have read too what was learned says how much of its words belongs to it. */
function isTime(key: QuantityLimit): boolean {
  return quantityLimits.time.some((one) => one === key);
}

type Weighed = { readonly seen: SeenQuantity; readonly chances: ReadonlyMap<QuantityLimit, number> };

/** The chance of each limit that a quantity may be. */
function chancesOf({ values, features }: SeenQuantity, { linear, layer }: QuantityModels): Weighed["chances"] {
  const vector = vectorOf(linear, features);
  const [plain, deep] = [logits(linear, vector), layerLogits(layer, vector)];
  const oddsOf = (key: QuantityLimit) => {
    const [ofLinear, ofDeep] = [linear.labels.indexOf(key), layer.labels.indexOf(key)];
    return (1 - ofLayer) * (plain[ofLinear] ?? unseen) + ofLayer * (deep[ofDeep] ?? unseen);
  };
  return new Map([...values.keys()].map((key) => [key, 1 / (1 + Math.exp(-oddsOf(key)))]));
}
/** Log-odds of a limit that no text had. */
const unseen = -9;

/** A quantity is no more than one limit. */
function likeliestOf({ seen, chances }: Weighed): Array<{ seen: SeenQuantity; key: QuantityLimit; chance: number }> {
  const [best] = [...chances].sort(([, a], [, b]) => b - a);
  return best ? [{ seen, key: best[0], chance: best[1] }] : [];
}

/** Rules read a limit in a quantity of which what was learned holds that it is not this limit. */
function isUnlikely({ key, value, spans, rule }: LimitFind, weighed: readonly Weighed[], least: number): boolean {
  const own = keys.find((one) => one === key);
  // Who names everybody has counted them, whatever is said of the number that stands beside.
  if (!own || own === "futureWhen" || rule === namedOneByOne) return false;
  const chances = weighed
    .filter(({ seen }) => isReadAs(seen, own) && (isTime(own) || seen.values.get(own) === value))
    .filter(({ seen }) => spans.some(([from, to]) => from < seen.end && seen.start < to))
    .map((one) => one.chances.get(own) ?? 1);
  return chances.length > 0 && Math.max(...chances) < least;
}
