import type { Answer } from "#src/domain/advice/hearing/answers.ts";
import type { Question } from "#src/domain/advice/hearing/questions.ts";
import { doubtfulWishes } from "#src/domain/advice/understanding/doubtful-wishes.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";

/** What stands ticked before anybody touches a question: the answer given before, and wishes that were understood already. */
export function tickedBefore(
  question: Question,
  answers: readonly Answer[],
  understanding: Understanding,
): readonly string[] {
  const before = answers.find((one) => one.question === question.id);
  if (before) return before.answer === null ? ["unknown"] : [before.answer].flat().map(String);
  if (question.kind !== "wishes") return [];
  const doubtful = doubtfulWishes(understanding);
  return question.options.filter(
    (id) => !doubtful.includes(id) && understanding.needs.some((need) => need.function === id),
  );
}
