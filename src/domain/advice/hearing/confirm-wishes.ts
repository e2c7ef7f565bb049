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

/** The functions that a text speaks for most, the likeliest first, without those that were offered before. */
export function likeliestWishes({ text, answers }: Pick<Hearing, "text" | "answers">): string[] {
  const before = wishesOffered(answers);
  const likely = weighedFunctions(text).filter(({ id }) => !before.includes(id));
  return likely.slice(0, offeredMost).map(({ id }) => id);
}
