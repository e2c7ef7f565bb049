import type { Edit } from "#src/domain/advice/hearing/edits.ts";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { wishesOffered } from "#src/domain/advice/hearing/questions.ts";
import { weighedFunctions } from "#src/domain/advice/questions/weighed-functions.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";

/** The corrections by which the asker says that these wishes are right as they stand; of others nothing is said. */
export function confirmEdits({ needs }: Understanding, functions: readonly string[]): Edit[] {
  return needs
    .filter((need) => functions.includes(need.function))
    .map(({ function: fn, for: segments, importance, must }) => ({
      op: "set-need",
      function: fn,
      for: [...segments],
      importance,
      must,
    }));
}

const offeredMost = 3;
/** A function that a sentence speaks for less is a guess, and guesses are worse than nothing. */
const nearFrom = 0.3;

/** The functions that a sentence of the asker's speaks for, the likeliest first, without those that were offered before. */
export function likeliestWishes(sentence: string, answers: Hearing["answers"]): string[] {
  const before = wishesOffered(answers);
  const near = weighedFunctions(sentence).filter(({ id, score }) => score >= nearFrom && !before.includes(id));
  return near.slice(0, offeredMost).map(({ id }) => id);
}
