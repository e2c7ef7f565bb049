import type { AnswerValue, Question } from "#src/domain/advice/hearing/questions.ts";
import { numberOf } from "#src/web/advice/read-edit.ts";
import type { Fields } from "#src/web/page-context.ts";

/** The field of one of several numbers. */
export function numberField(key: string): string {
  return `answer.${key}`;
}

/** What stood in the fields of a question; of several numbers `KEY=` and what was typed. */
export function typedAnswer(question: Question, fields: Fields): string[] {
  if (question.type !== "numbers" || fields.all("answer").includes("unknown")) return fields.all("answer");
  return question.options.map((key) => `${key}=${fields.one(numberField(key))}`);
}

/** An answer as typed: null = わからない, undefined = nothing was chosen or written. */
export function readAnswer(question: Question, typed: readonly string[]): AnswerValue | null | undefined {
  if (typed.includes("unknown")) return null;
  if (question.type === "number") return numberOf(typed[0] ?? "") ?? undefined;
  if (question.type === "numbers") {
    const numbers = typed.flatMap((one) => {
      const [key, number] = numberTyped(one);
      return number === null ? [] : [`${key}=${number}`];
    });
    return numbers.length > 0 ? numbers : undefined;
  }
  if (typed.length === 0) return undefined;
  return question.type === "one" ? typed[0] : typed;
}

/** The control that an error is about: of several numbers the first that is none. */
export function wrongField(question: Question, typed: readonly string[]): string {
  if (question.type !== "numbers") return "answer";
  const wrong = typed.map(numberTyped).find(([, number]) => number !== null && !Number.isInteger(number));
  return numberField(wrong?.[0] ?? question.options[0] ?? "");
}

function numberTyped(one: string): readonly [key: string, number: number | null] {
  const at = one.indexOf("=");
  return [one.slice(0, at), numberOf(one.slice(at + 1))];
}
