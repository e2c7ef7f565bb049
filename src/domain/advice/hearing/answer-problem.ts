import { type AnswerValue, isNumbered, isWish, type Question } from "#src/domain/advice/hearing/questions.ts";

/** Why an answer cannot be taken: it is not one of the options, or not a whole number that can be true. */
export function answerProblem(question: Question, answer: AnswerValue | null): "not-an-option" | "not-a-number" | null {
  if (answer === null) return null;
  if (question.type === "number") return isWhole(answer) ? null : "not-a-number";
  if (question.type === "numbers") return numbersProblem(question, answer);
  const values = typeof answer === "string" ? [answer] : answer;
  if (typeof values === "number" || values.length === 0) return "not-an-option";
  if (question.type === "one" && values.length > 1) return "not-an-option";
  const isFolded = (value: string): boolean => question.kind === "wishes" && isWish(value);
  return values.every((value) => question.options.includes(value) || isFolded(value)) ? null : "not-an-option";
}

/** A whole number that can be true of yen, people, hours or things. */
function isWhole(answer: unknown): boolean {
  return typeof answer === "number" && Number.isInteger(answer) && answer >= 0 && answer <= 100_000_000;
}

function numbersProblem({ options }: Question, answer: AnswerValue): "not-an-option" | "not-a-number" | null {
  const said = typeof answer === "number" ? [] : [answer].flat();
  const keys = said.map((part) => part.split("=")[0] ?? "");
  if (keys.length === 0 || new Set(keys).size < keys.length) return "not-an-option";
  const numbers = said.filter((part) => !options.includes(part)).map((part) => part.split("="));
  if (!numbers.every(([key = ""]) => isNumbered(key) && options.includes(key))) return "not-an-option";
  const isWritten = said.every((part) => part.includes("="));
  return isWritten &&
    numbers.every(([, typed = "", ...more]) => more.length === 0 && /^\d{1,9}$/.test(typed) && isWhole(Number(typed)))
    ? null
    : "not-a-number";
}
