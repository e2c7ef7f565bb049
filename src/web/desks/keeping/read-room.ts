import { readVacancy, type TypedVacancy, type Vacancy } from "#src/domain/desks/keeping/vacancy.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import type { Fields } from "#src/web/page-context.ts";
import { vacancyWords } from "#src/words/vacancy-words.ts";

/** What the form of free places shows first: as it was told last, for half a day. */
export function typedVacancy(shown: Vacancy | undefined): TypedVacancy {
  return {
    available: "",
    maximum: shown?.maximum === null || shown === undefined ? "" : String(shown.maximum),
    unit: shown?.unit ?? "person",
    hours: "12",
  };
}

/** The form of free places as sent: what was typed, and what it says or what is wrong with it. */
export function readRoom(fields: Fields, locale: Locale) {
  const typed: TypedVacancy = {
    available: fields.one("available"),
    maximum: fields.one("maximum"),
    unit: fields.one("unit"),
    hours: fields.one("hours"),
  };
  const read = readVacancy(typed);
  const words = vacancyWords[locale];
  if (!("unit" in read)) {
    const problems: FieldProblem[] = read.map(({ field, code }) => ({ field, words: words[code] }));
    return { typed, problems, told: null };
  }
  return { typed, problems: [], told: read };
}
