import { toldFunctions } from "#src/domain/advice/understanding/function-scores.ts";
import { featuresOf, termsSeen } from "#src/domain/advice/understanding/learned/learned-features.ts";
import { learnedScores } from "#src/domain/advice/understanding/learned/learned-scores.ts";
import { findingsOf } from "#src/domain/advice/understanding/understand.ts";

/** A function as the text speaks for it: told as a need, or weighed and left out. `score` is how often such a score is right. */
export type WeighedFunction = { readonly id: string; readonly score: number; readonly told: boolean };

/** Of ten functions of which only the classifier speaks, with a chance of c, about 3.5 c were wanted in texts held out. */
const rightOfLearned = 0.35;
/** Below this chance the classifier says little: of a hundred such functions about one was wanted. */
const learnedFrom = 0.12;
const rightOfFaint = 0.1;
/** Below this it says nothing. */
const faintFrom = 0.05;

/** All functions that rules or the classifier see in a text, the likeliest first. */
export function weighedFunctions(text: string): WeighedFunction[] {
  const { reading, functions } = findingsOf(text);
  const told = new Set(toldFunctions(functions).map(({ id }) => id));
  const weighed = functions.map(({ id, score }) => ({ id, score, told: told.has(id) }));
  const known = new Set(weighed.map(({ id }) => id));
  if (reading.language !== "ja") return weighed;
  const alone = [...learnedScores(featuresOf(reading, termsSeen()))].flatMap(([id, { chance }]) =>
    id.includes(":") || known.has(id) || chance < faintFrom
      ? []
      : [{ id, score: (chance < learnedFrom ? rightOfFaint : rightOfLearned) * chance, told: false }],
  );
  return [...weighed, ...alone].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
