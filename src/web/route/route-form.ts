import type { CitizenLocale } from "#src/kernel/i18n.ts";
import type { Fields } from "#src/web/page-context.ts";
import { plainWords } from "#src/words/furigana.ts";
import { citizenWords } from "#src/words/route-words-abroad.ts";

/** What was sent, as typed; what makes no sense is as if it were not there. */
export type RouteForm = {
  readonly text: string;
  readonly by: "" | "voice" | "text";
  readonly place: string;
  readonly audience: "" | "person" | "organisation";
  readonly child: "" | "yes" | "no";
};

export const emptyRouteForm: RouteForm = { text: "", by: "", place: "", audience: "", child: "" };

/** Longer texts are sent back: somebody who writes so much should not lose what a rule does not read. */
export const mostLetters = 2_000;

/** A chosen situation stands for its words, so that both ways go through one rule. */
export function readRouteForm(fields: Fields, locale: CitizenLocale): RouteForm {
  const oneOf = <T extends string>(name: string, values: readonly T[]): T | "" =>
    values.find((value) => value === fields.one(name)) ?? "";
  const situations: Readonly<Record<string, string>> = citizenWords(locale).situations;
  const place = fields.one("place");
  const situation = fields.one("situation");
  const chosen = Object.hasOwn(situations, situation) ? plainWords(situations[situation] ?? "") : "";
  return {
    text: chosen || fields.one("text"),
    by: oneOf("by", ["voice", "text"] as const),
    place: /^JP-(0[1-9]|[1-3]\d|4[0-7])$/.test(place) ? place : "",
    audience: oneOf("audience", ["person", "organisation"] as const),
    child: oneOf("child", ["yes", "no"] as const),
  };
}

/** What is wrong with it, in words; null when nothing is. */
export function problemOfRouteForm({ text }: RouteForm, locale: CitizenLocale): string | null {
  const words = citizenWords(locale);
  if (text.trim() === "") return words.empty;
  return [...text].length > mostLetters ? words.tooLong(mostLetters.toLocaleString("en")) : null;
}
