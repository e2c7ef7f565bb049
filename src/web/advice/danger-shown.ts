import { isWithoutWords } from "#src/domain/advice/hearing/safety-first.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";

/**
 * How strongly a page speaks of a danger that was heard: `block` – the desks stand on top, and nothing else is pressed on
 * the reader; `line` – it was doubtful (a figure of speech, a word that may mean less, no word at all): one number in a line, and the
 * plan as ever; `none` – nobody is in danger, or it is what the work is about.
 */
export type DangerShown = "none" | "line" | "block";

export function dangerShown(danger: Understanding["danger"]): DangerShown {
  const { level, who, confidence = 1 } = danger;
  if (level === "none" || who === null || who === "topic") return "none";
  if (isWithoutWords({ danger })) return "line";
  return level === "concern" && confidence < sureFrom ? "line" : "block";
}

/**
 * Of the concerns that are heard in `danger-hearing` and `danger-cases` all twenty were dangers, some at .26: a higher bound
 * would put somebody's letter of farewell into a line. What cannot wait is never doubted. Of texts held out that are heard
 * below it, about one in five tells of a danger.
 */
const sureFrom = 0.25;

/** Somebody may be in danger: the writer or the people served. */
export function isInDanger({ danger }: { readonly danger: Understanding["danger"] }): boolean {
  return dangerShown(danger) === "block";
}
