import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import type { TypedApplicant } from "#src/web/desks/keeping/applicant.ts";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextField } from "#src/web/kit/form-fields.tsx";
import { deskKeepingWords } from "#src/words/desk-keeping-words.ts";

/** Name and address of somebody of a desk. */
export function ApplicantFields(props: {
  locale: Locale;
  typed: TypedApplicant;
  problems: readonly FieldProblem[];
  /** Whether whoever types is the person: then the browser may fill in their own name. */
  isSelf: boolean;
}): VNode {
  const { locale, typed, problems, isSelf } = props;
  const words = deskKeepingWords[locale].claim;
  return (
    <>
      <TextField
        locale={locale}
        name="name"
        label={isSelf ? words.name : words.theirName}
        hint={isSelf ? words.nameHint : undefined}
        value={typed.name}
        autocomplete={isSelf ? "name" : "off"}
        error={problemOf(problems, "name")}
      />
      <TextField
        locale={locale}
        name="mail"
        type="email"
        inputmode="email"
        label={words.mail}
        hint={words.mailHint}
        value={typed.mail}
        autocomplete={isSelf ? "email" : "off"}
        error={problemOf(problems, "mail")}
      />
    </>
  );
}
