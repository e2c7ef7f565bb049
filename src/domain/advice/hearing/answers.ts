import type { Edit } from "#src/domain/advice/hearing/edits.ts";
import type { Access, Segment, Understanding } from "#src/domain/advice/understanding.ts";
import { itPersons } from "#src/domain/advice/vocabulary.ts";

/** An answer as it is kept. `answer` null = わからない: it is not asked again. */
export type Answer = { readonly question: string; readonly answer: AnswerValue | null };
export type AnswerValue = string | number | readonly string[];

export type QuestionKind = "served-devices" | "staff-count" | "monthly-budget" | "it-person";

/** A question to ask, without words: those stand in the message catalogues under its kind. */
export type Question = {
  /** The kind, followed by `:` and a segment where it is asked of one. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly segment: string | null;
  readonly type: "one" | "many" | "number";
  readonly options: readonly string[];
};

/** What people may have in hand, as one list: it is asked as one question. `none` = none of these. */
export const deviceOptions = ["smartphone", "pc", "tablet", "feature-phone", "landline", "none"] as const;

/** No more questions than this in a hearing; the rest is assumed, and said so. */
export const maxQuestions = 3;

/**
 * The next question whose answer is missing and would decide something, or null. Devices first: they decide who is
 * left behind; then the number of staff where staff are to use something; then money; then who can set things up.
 */
export function nextQuestion(understanding: Understanding, answers: readonly Answer[]): Question | null {
  if (answers.length >= maxQuestions || understanding.needs.length === 0) return null;
  const asked = new Set(answers.map((answer) => answer.question));
  return openQuestions(understanding).find((question) => !asked.has(question.id)) ?? null;
}

function openQuestions(u: Understanding): Question[] {
  const wanted = new Set(u.needs.flatMap((need) => need.for));
  const questions: Question[] = [];
  for (const segment of u.segments)
    if (segment.kind === "served" && wanted.has(segment.id) && !knowsDevices(segment))
      questions.push(devicesOf(segment.id));
  const staff = u.segments.some((segment) => segment.kind === "staff" && wanted.has(segment.id));
  if (staff && !u.limits.staffCount) questions.push(plain("staff-count", "number", []));
  if (!u.limits.monthlyYen) questions.push(plain("monthly-budget", "number", []));
  if (!u.limits.itPerson) questions.push(plain("it-person", "one", itPersons));
  return questions;
}

/** The question with this id, asked before or not, or null when there is none such in this hearing. */
export function questionOf(understanding: Understanding, id: string): Question | null {
  const [kind, segment] = id.split(":");
  if (kind === "served-devices" && understanding.segments.some((s) => s.id === segment)) {
    const question = devicesOf(segment ?? "");
    return question.id === id ? question : null;
  }
  if (id === "staff-count" || id === "monthly-budget") return plain(id, "number", []);
  return id === "it-person" ? plain(id, "one", itPersons) : null;
}

function devicesOf(segment: string): Question {
  return { id: `served-devices:${segment}`, kind: "served-devices", segment, type: "many", options: deviceOptions };
}

function plain(kind: QuestionKind, type: Question["type"], options: readonly string[]): Question {
  return { id: kind, kind, segment: null, type, options };
}

function knowsDevices(segment: Segment): boolean {
  return (["device", "phone"] as const).some((key) => {
    const value = segment.access[key];
    return value !== undefined && value !== "unknown" && segment.accessDetail[key]?.assumed !== true;
  });
}

/** Why an answer cannot be taken: it is not one of the options, or not a whole number that can be true. */
export function answerProblem(question: Question, answer: AnswerValue | null): "not-an-option" | "not-a-number" | null {
  if (answer === null) return null;
  if (question.type === "number")
    return typeof answer === "number" && Number.isInteger(answer) && answer >= 0 && answer <= 100_000_000
      ? null
      : "not-a-number";
  const values = typeof answer === "string" ? [answer] : answer;
  if (typeof values === "number" || values.length === 0) return "not-an-option";
  if (question.type === "one" && values.length > 1) return "not-an-option";
  return values.every((value) => question.options.includes(value)) ? null : "not-an-option";
}

/** The corrections that an answer stands for. */
export function editsOfAnswer({ question, answer }: Answer): Edit[] {
  if (answer === null) return [];
  const [kind, segment] = question.split(":");
  if (kind === "staff-count" && typeof answer === "number")
    return [{ op: "set-limit", key: "staffCount", value: answer }];
  if (kind === "monthly-budget" && typeof answer === "number")
    return [{ op: "set-limit", key: "monthlyYen", value: answer }];
  if (kind === "it-person") return [{ op: "set-limit", key: "itPerson", value: oneOf(answer) }];
  if (kind === "served-devices" && segment && typeof answer !== "number") {
    const access = accessOfDevices(typeof answer === "string" ? [answer] : answer);
    return Object.entries(access).map(([key, value]) => ({
      op: "set-access",
      segment,
      key: key as keyof Access,
      value: [...value],
    }));
  }
  return [];
}

function oneOf(answer: AnswerValue): string {
  return typeof answer === "string" ? answer : Array.isArray(answer) ? String(answer[0]) : String(answer);
}

/** A smartphone and a mobile phone can also be spoken into; nothing of the list means no device and no telephone. */
function accessOfDevices(chosen: readonly string[]): { device: string[]; phone: string[] } {
  const device = chosen.filter((value) => value !== "landline" && value !== "none");
  const phone: string[] = [];
  if (chosen.includes("landline")) phone.push("landline");
  if (chosen.includes("smartphone") || chosen.includes("feature-phone")) phone.push("mobile");
  return { device: device.length > 0 ? device : ["none"], phone: phone.length > 0 ? phone : ["none"] };
}
