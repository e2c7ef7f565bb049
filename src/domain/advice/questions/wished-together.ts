import type { WeighedFunction } from "#src/domain/advice/questions/weighed-functions.ts";
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

/** Log-odds of a function that the classifier does not know: about those of any that a text does not speak of. */
const unheard = -4;
/** What the classifier alone holds likely was right three times in ten, as far as it is sure. */
const rightOfOdds = 0.3;
/** So far what is wanted beside others moves the classifier's log-odds: by the root of how many times more than usual. */
const besideWeight = 0.5;
const usualBeside = 0.005;
const leastBeside = 0.002;
/** Both signs together speak a little too loudly, and far too loudly where neither says much. */
const rightOfBoth = 0.8;
const quietBelow = 0.01;

/**
 * How likely each function is wished that is none of the needs: what the text says of it, joined with what the examples
 * want beside what was `heard`; the likeliest first. Of 470 texts of writers whom the classifier had not learned from, chances of
 * .01 to .3 were right about as often as they say, and the ten likeliest held three in four of the wishes not heard.
 */
export function wishChances(
  functions: readonly WeighedFunction[],
  needs: readonly string[],
  heard: readonly string[],
): Array<{ readonly id: string; readonly chance: number }> {
  const weighed = new Map(functions.map((one) => [one.id, one]));
  const beside = new Map(wishedTogether(heard).map(({ id, chance }) => [id, chance]));
  return functionIds
    .filter((id) => !needs.includes(id))
    .map((id) => {
      const times = ((beside.get(id) ?? 0) + leastBeside) / usualBeside;
      const odds = (weighed.get(id)?.odds ?? unheard) + besideWeight * Math.log(times);
      const both = (weighed.get(id)?.score ?? 0) + rightOfOdds / (1 + Math.exp(-odds));
      return { id, chance: rightOfBoth * both * Math.min(1, both / quietBelow) };
    })
    .sort((a, b) => b.chance - a.chance || (a.id < b.id ? -1 : 1));
}
