import type { Applicant } from "#src/domain/desks/keeping/keep-desk.ts";
import { isMailAddress } from "#src/domain/notify/mail-address.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { type Fields, oneLine } from "#src/web/page-context.ts";
import { deskKeepingWords } from "#src/words/desk-keeping-words.ts";

export type TypedApplicant = { readonly name: string; readonly mail: string };

const longestName = 100;

/** Name and address of somebody of a desk as typed, and the problems or the person. */
export function readApplicant(
  fields: Fields,
  locale: Locale,
): { typed: TypedApplicant; problems: FieldProblem[]; applicant: Applicant } {
  const typed = { name: fields.one("name"), mail: fields.one("mail") };
  const words = deskKeepingWords[locale].claim;
  const applicant = { name: oneLine(typed.name), mail: oneLine(typed.mail), locale };
  const problems: FieldProblem[] = [];
  if (applicant.name === "" || applicant.name.length > longestName)
    problems.push({ field: "name", words: words.nameMissing });
  if (!isMailAddress(applicant.mail)) problems.push({ field: "mail", words: words.mailWrong });
  return { typed, problems, applicant };
}
