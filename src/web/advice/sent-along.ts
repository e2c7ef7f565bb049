import type { Addition } from "#src/domain/advice/hearing/addition.ts";
import { answerProblem } from "#src/domain/advice/hearing/answer-problem.ts";
import type { HearingChange } from "#src/domain/advice/hearing/change-hearing.ts";
import { confirmEdits } from "#src/domain/advice/hearing/confirm-wishes.ts";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { heardAgain } from "#src/domain/advice/hearing/nobody-in-danger.ts";
import { type Question, questionOf } from "#src/domain/advice/hearing/questions.ts";
import { peopleAdded } from "#src/domain/advice/understanding/people-added.ts";
import type { Services } from "#src/http/services.ts";
import { readAnswer, typedAnswer } from "#src/web/advice/read-answer.ts";
import { textProblem } from "#src/web/advice/text-problem.ts";
import { tickedBefore } from "#src/web/advice/ticked-before.ts";
import type { Fields } from "#src/web/page-context.ts";

/*
 * The page of a hearing is one form to whoever fills it in: what was ticked, answered or written beside the button that was
 * pressed is kept whichever button that was.
 */

/** An answer that was sent along: a change, nothing, or what is wrong with it. */
export type AnswerBeside =
  | { readonly change: HearingChange | null }
  | { readonly wrong: { readonly question: Question; readonly typed: readonly string[] } };

/** The text with the words that were added to it. */
export function withWords(text: string, more: string): string {
  return `${text.trimEnd()}\n${more}`;
}

/** Words that were added, heard by themselves. */
export function heardAddition(services: Services, more: string): Addition {
  return { understanding: services.understand(more), people: peopleAdded(more), text: more };
}

/** What a text becomes with words added to it, as a change of the hearing. */
export function addWords(services: Services, at: Hearing, more: string): HearingChange {
  const whole = withWords(at.text, more);
  return { kind: "text", text: whole, ...heardAgain(at, whole, services), added: heardAddition(services, more) };
}

/** Wishes that were hardly heard and were ticked. */
export function tickedWishes(fields: Fields, at: Hearing): HearingChange[] {
  const also = fields.all("also");
  return also.length === 0 ? [] : [{ kind: "edits", edits: confirmEdits(at.understanding, also) }];
}

/** Words added in the field that stands elsewhere on the page; a text that became too long is left as it was. */
export function wordsBeside(services: Services, fields: Fields, at: Hearing): HearingChange[] {
  const more = fields.one("more").trim();
  return more === "" || textProblem(withWords(at.text, more)) ? [] : [addWords(services, at, more)];
}

/** The answer to the question that stands elsewhere on the page, where one was given: what stood there already is none. */
export function answerBeside(fields: Fields, at: Hearing): AnswerBeside {
  const question = questionOf(at.understanding, fields.one("question"));
  if (!question) return { change: null };
  const typed = typedAnswer(question, fields);
  const answer = readAnswer(question, typed);
  const isUntouched = sameSet(typed, tickedBefore(question, at.answers, at.understanding));
  const isLeft = answer === null && !fields.all("answer").includes("unknown");
  if (answer === undefined || isUntouched || isLeft) return { change: null };
  if (answerProblem(question, answer)) return { wrong: { question, typed } };
  return { change: { kind: "answer", answer: { question: question.id, answer } } };
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value));
}
