import { toldFunctions } from "#src/domain/advice/understanding/function-scores.ts";
import { findingsOf } from "#src/domain/advice/understanding/understand.ts";

/**
 * A function as the text speaks for it: told as a need, or weighed and left out. `score` is how often such a score is right;
 * `odds`: log-odds of the classifier alone, absent where it does not know the function or does not read the language.
 */
export type WeighedFunction = {
  readonly id: string;
  readonly score: number;
  readonly told: boolean;
  readonly odds?: number;
};

/** Of ten functions of which only the classifier speaks, with a chance of c, about 3.5 c were wanted in texts held out. */
const rightOfLearned = 0.35;
/** Below this chance the classifier says little: of a hundred such functions about one was wanted. */
const learnedFrom = 0.12;
const rightOfFaint = 0.1;

/** All functions that rules or the classifier know, the likeliest first: of most the text says next to nothing. */
export function weighedFunctions(text: string): WeighedFunction[] {
  const { functions, learned } = findingsOf(text);
  const told = new Set(toldFunctions(functions).map(({ id }) => id));
  const oddsOf = (id: string) => {
    const found = learned?.get(id);
    return found ? { odds: Math.max(found.whole, found.sentence) } : {};
  };
  const weighed = functions.map(({ id, score }) => ({ id, score, told: told.has(id), ...oddsOf(id) }));
  if (!learned) return weighed;
  const known = new Set(weighed.map(({ id }) => id));
  const alone = [...learned].flatMap(([id, { chance }]) =>
    id.includes(":") || known.has(id)
      ? []
      : [{ id, score: (chance < learnedFrom ? rightOfFaint : rightOfLearned) * chance, told: false, ...oddsOf(id) }],
  );
  return [...weighed, ...alone].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
