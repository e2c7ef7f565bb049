import { functionIds } from "#src/domain/advice/understanding/function-audiences.ts";
import companions from "#src/domain/advice/understanding/learned/companions.json" with { type: "json" };
import type { Companions } from "#src/domain/advice/understanding/learned/learn-companions.ts";

/** So many texts are taken to speak for how often a function is wanted at all, before those that it stands beside do. */
const priorTexts = 5;
/** Most examples speak of one wish, and what a text has no word for is wanted seldom: this part of the counted chance. */
const rightOfCounted = 0.12;

const counted: Companions = companions;

/**
 * Functions of which a text has no word, by how often the examples want them beside one that was heard; the likeliest first.
 * Where nothing was heard: nothing.
 */
export function wishedTogether(heard: readonly string[]): Array<{ readonly id: string; readonly chance: number }> {
  const beside = heard.flatMap((id) => counted.functions[id] ?? []);
  if (beside.length === 0) return [];
  return functionIds
    .filter((id) => !heard.includes(id))
    .map((id) => {
      const usual = (counted.functions[id]?.texts ?? 0) / counted.texts;
      const chances = beside.map((one) => ((one.with[id] ?? 0) + priorTexts * usual) / (one.texts + priorTexts));
      return { id, chance: rightOfCounted * Math.max(...chances) };
    })
    .sort((a, b) => b.chance - a.chance || (a.id < b.id ? -1 : 1));
}
