import {
  type AnswerValue,
  circumstanceKeys,
  isNumbered,
  limitKeysOf,
  type Question,
  unknownValue,
} from "#src/domain/advice/hearing/questions.ts";
import { numberOf } from "#src/web/advice/read-edit.ts";
import type { Fields } from "#src/web/page-context.ts";

/** The field of one of several things that a page asks. */
export function partField(key: string): string {
  return `answer.${key}`;
}

/** The box that says of every row left at わからない that it is as usual. */
export const restUsual = "rest";

/** The things that a page asks each in a field of its own; none where one field has the whole answer. */
export function partKeys(question: Question): readonly string[] {
  return question.type === "numbers" ? limitKeysOf(question) : circumstanceKeys(question);
}

/** What stood in the fields of a question; of a page that asks several things `KEY=` and what was typed or chosen. */
export function typedAnswer(question: Question, fields: Fields): string[] {
  const whole = fields.all("answer");
  if (whole.some((one) => one === "unknown" || question.options.includes(one))) return whole;
  const left = question.kind === "circumstances" ? unknownValue : "";
  return [...whole, ...partKeys(question).map((key) => `${key}=${fields.one(partField(key)) || left}`)];
}

/** An answer as typed: null = わからない, undefined = nothing was chosen or written. */
export function readAnswer(question: Question, typed: readonly string[]): AnswerValue | null | undefined {
  const said = typed.filter((one) => one !== "unknown");
  // Whoever does not know of what is offered, and finds their wish in the folded list, has said something.
  const isFound = question.kind === "wishes" && said.some((one) => !question.options.includes(one));
  if (typed.includes("unknown")) return isFound ? said : null;
  if (question.type === "number") return numberOf(typed[0] ?? "") ?? undefined;
  if (question.type === "numbers") {
    const numbers = typed.flatMap((one) => {
      if (question.options.includes(one) && one.includes("=")) return [one];
      const [key, number] = numberTyped(one);
      return number === null || !isNumbered(key) ? [] : [`${key}=${number}`];
    });
    // The page asks for what is known: who leaves all of it empty does not know.
    return numbers.length > 0 ? numbers : null;
  }
  if (question.kind === "circumstances") return rowsSaid(typed);
  if (typed.length === 0) return undefined;
  return question.type === "one" ? typed[0] : typed;
}

/** Rows left at わからない stay unknown, unless the box says that they are as usual: then they are not named. */
function rowsSaid(typed: readonly string[]): AnswerValue | null {
  const isUnknown = (one: string): boolean => one.endsWith(`=${unknownValue}`);
  const said = typed.filter((one) => one !== restUsual);
  if (!typed.includes(restUsual)) return said.every(isUnknown) ? null : said;
  const known = said.filter((one) => !isUnknown(one));
  return known.length > 0 ? known : ["none"];
}

/** The control that an error is about: of several numbers the first that is none, of rows the first that is no option. */
export function wrongField(question: Question, typed: readonly string[]): string {
  if (question.kind === "circumstances") {
    const [key = ""] = (typed.find((one) => !question.options.includes(one) && one !== restUsual) ?? "").split("=");
    const keys = partKeys(question);
    return partField(keys.includes(key) ? key : (keys[0] ?? ""));
  }
  if (question.type !== "numbers") return "answer";
  const wrong = typed
    .map(numberTyped)
    .find(([key, number]) => isNumbered(key) && number !== null && !Number.isInteger(number));
  return partField(wrong?.[0] ?? limitKeysOf(question)[0] ?? "");
}

function numberTyped(one: string): readonly [key: string, number: number | null] {
  const at = one.indexOf("=");
  return [one.slice(0, at), numberOf(one.slice(at + 1))];
}
