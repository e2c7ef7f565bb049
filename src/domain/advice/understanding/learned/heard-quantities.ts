import {
  type QuantityLimit,
  quantityLimits,
  type SeenQuantity,
  seenQuantities,
} from "#src/domain/advice/understanding/learned/quantity-features.ts";
import packed from "#src/domain/advice/understanding/learned/quantity-model.json" with { type: "json" };
import type { LimitFind } from "#src/domain/advice/understanding/limits.ts";
import { spentSums, withoutSpent } from "#src/domain/advice/understanding/money-spent.ts";
import { isNoHeadcount, peopleInHomes, withoutNoHeads } from "#src/domain/advice/understanding/no-headcounts.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import { type LinearModel, logits, unpackModel, vectorOf } from "#src/engines/language/linear-model.ts";

/** From this chance up a quantity is held to be a limit. Where F1 was highest with each writer left out in turn. */
const heldFrom = 0.33;

const keys: readonly QuantityLimit[] = Object.values(quantityLimits).flat();

let shipped: LinearModel | null = null;

function shippedQuantities(): LinearModel {
  shipped ??= unpackModel(packed);
  return shipped;
}

/**
 * Limits that a quantity of the text gives, by what was learned of the words around it: adds what no rule has read, and
 * moves a limit to the quantity that is likelier than the one of the rules. What rules read otherwise stays.
 */
export function hearQuantities(
  reading: Reading,
  byRules: readonly LimitFind[],
  model = shippedQuantities(),
): LimitFind[] {
  if (reading.language !== "ja") return [...byRules];
  const none = [...reading.quantities.filter((one) => isNoHeadcount(reading, one)), ...spentSums(reading)];
  const seen = seenQuantities(reading, byRules).filter(({ start }) => !none.some((one) => one.start === start));
  const likely = likeliestOf(seen, model);
  const told = [...withoutSpent(reading, withoutNoHeads(reading, byRules)), ...peopleInHomes(reading)];
  const heard = keys.flatMap((key): LimitFind[] => {
    const [best] = likely.filter((one) => one.key === key).sort((a, b) => b.chance - a.chance);
    if (!best || best.chance < heldFrom) return [];
    const rule = told.find((find) => find.key === key);
    if (rule && (isRead(best.seen, key) || !likely.some(({ seen }) => isRead(seen, key)))) return [];
    const value = best.seen.values.get(key);
    if (value === undefined) return [];
    const confidence = Math.round(best.chance * 100) / 100;
    const spans = [[best.seen.start, best.seen.end]] as const;
    return [{ key, value, confidence, spans, rule: "learned from the words around it" }];
  });
  return [...told.filter((find) => !heard.some(({ key }) => key === find.key)), ...heard];
}

/** Each quantity with the limit that it is likeliest to be: it is no more than one. */
function likeliestOf(
  seen: readonly SeenQuantity[],
  model: LinearModel,
): Array<{ seen: SeenQuantity; key: QuantityLimit; chance: number }> {
  return seen.map((one) => {
    const odds = logits(model, vectorOf(model, one.features));
    const fitting = [...one.values.keys()].map((key) => ({
      key,
      odds: odds[model.labels.indexOf(key)] ?? Number.NEGATIVE_INFINITY,
    }));
    const best = fitting.reduce((most, next) => (next.odds > most.odds ? next : most));
    return { seen: one, key: best.key, chance: 1 / (1 + Math.exp(-best.odds)) };
  });
}

function isRead({ features }: SeenQuantity, key: QuantityLimit): boolean {
  return features.includes(`rule:${key}`);
}
