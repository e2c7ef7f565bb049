import type { Limits } from "#src/domain/advice/understanding.ts";
import type { TaskNote } from "#src/domain/checks/check-content.ts";
import type { GivenAnswers } from "#src/domain/checks/self/self-check.ts";
import { type ItemId, selfAnswers, selfItems } from "#src/domain/checks/self/self-items.ts";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { type Fields, oneLine } from "#src/web/page-context.ts";

type Words = Readonly<Record<"hours" | "yen" | "department" | "due" | "text", string>>;
type Problems = { readonly problems: readonly FieldProblem[] };

/** The fields of the form that a hearing has answered already: hours until the start, yen that can be spent once. */
export function heardForSelfCheck({ setupHours, initialYen }: Limits): Record<string, string> {
  return {
    ...(setupHours ? { hours: String(Math.floor(setupHours.value)) } : {}),
    ...(initialYen ? { yen: String(initialYen.value) } : {}),
  };
}

/** The answers of a department with the limits of the plan; a question without an answer is 分からない. */
export function readSelfAnswers(fields: Fields, words: Words): GivenAnswers | Problems {
  const department = oneLine(fields.one("department"));
  const hours = numberOf(fields.one("hours"), 1000);
  const yen = numberOf(fields.one("yen"), 10_000_000);
  const problems: FieldProblem[] = [];
  if ([...department].length > 60) problems.push({ field: "department", words: words.department });
  if (hours === "wrong") problems.push({ field: "hours", words: words.hours });
  if (yen === "wrong") problems.push({ field: "yen", words: words.yen });
  if (hours === "wrong" || yen === "wrong" || problems.length > 0) return { problems };
  const answers = Object.fromEntries(
    selfItems.map((item) => [item, selfAnswers.find((answer) => answer === fields.one(`q${item}`)) ?? "unknown"]),
  );
  return { department, answers, limits: { hours, yen } };
}

/** Who does a task, until when, and how one sees it; `done` = yes or no, else as it was. */
export function readTaskNote(
  fields: Fields,
  item: ItemId,
  was: string | null,
  today: string,
  words: Words,
): TaskNote | Problems {
  const [owner, due, proof] = (["owner", "due", "proof"] as const).map((name) => oneLine(fields.one(name)));
  const problems: FieldProblem[] = [];
  for (const [name, value] of Object.entries({ owner, proof }))
    if ([...(value ?? "")].length > 200) problems.push({ field: `${name}-${item}`, words: words.text });
  if (due !== "" && !isDay(due ?? "")) problems.push({ field: `due-${item}`, words: words.due });
  if (problems.length > 0) return { problems };
  const done = fields.one("done");
  return {
    owner: owner ?? "",
    due: due ?? "",
    proof: proof ?? "",
    done: done === "yes" ? today : done === "no" ? null : was,
  };
}

/** A whole number as people type it, in full-width digits or with commas; empty is no limit (null), never 0. */
export function numberOf(typed: string, most: number): number | null | "wrong" {
  const plain = oneLine(typed).replace(/,/g, "");
  if (plain === "") return null;
  return /^\d{1,9}$/.test(plain) && Number(plain) <= most ? Number(plain) : "wrong";
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
