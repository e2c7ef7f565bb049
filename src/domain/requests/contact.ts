import { isMailAddress } from "#src/domain/notify/mail-address.ts";

/** What somebody types when asking a person. All texts are already trimmed and normalised. */
export type ContactFields = {
  name: string;
  organisationName: string;
  mail: string;
  phone: string;
  message: string;
};

export type ContactProblem = {
  field: keyof ContactFields;
  code: "name-missing" | "too-long" | "mail-invalid" | "phone-invalid" | "contact-missing";
};

/** Characters. */
export const longestContact: Readonly<Record<keyof ContactFields, number>> = {
  name: 100,
  organisationName: 200,
  mail: 254,
  phone: 40,
  message: 5000,
};

/** Everything that is wrong with the fields, at once and in the order of the form; empty = can be sent. */
export function contactProblems(fields: ContactFields): ContactProblem[] {
  const problems: ContactProblem[] = [];
  if (fields.name === "") problems.push({ field: "name", code: "name-missing" });
  for (const field of ["name", "organisationName"] as const)
    if ([...fields[field]].length > longestContact[field]) problems.push({ field, code: "too-long" });
  if (fields.mail === "" && fields.phone === "") problems.push({ field: "mail", code: "contact-missing" });
  if (fields.mail !== "" && !isMailAddress(fields.mail)) problems.push({ field: "mail", code: "mail-invalid" });
  if (fields.phone !== "" && !isPhone(fields.phone)) problems.push({ field: "phone", code: "phone-invalid" });
  if ([...fields.message].length > longestContact.message) problems.push({ field: "message", code: "too-long" });
  return problems;
}

/**
 * Digits with the signs people put between them, at most 15 (ITU-T E.164); from 0 on at least the ten of a Japanese
 * number, else five, the fewest of a number within a town.
 */
function isPhone(value: string): boolean {
  const digits = value.replace(/[^0-9]/g, "");
  const fewest = digits.startsWith("0") ? 10 : 5;
  return (
    value.length <= longestContact.phone &&
    digits.length >= fewest &&
    digits.length <= 15 &&
    /^[0-9+\-() .#*x内線]+$/.test(value)
  );
}
