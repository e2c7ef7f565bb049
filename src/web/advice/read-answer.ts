import type { AnswerValue, Question } from "#src/domain/advice/hearing/questions.ts";
import { numberOf } from "#src/web/advice/read-edit.ts";

/** An answer as typed: null = わからない, undefined = nothing was chosen or written. */
export function readAnswer(question: Question, values: readonly string[]): AnswerValue | null | undefined {
  if (values.includes("unknown")) return null;
  if (question.type === "number") return numberOf(values[0] ?? "") ?? undefined;
  if (values.length === 0) return undefined;
  return question.type === "one" ? values[0] : values;
}
