import type { VNode } from "preact";
import { type ContactFields, type ContactProblem, longestContact } from "#src/domain/requests/contact.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { ConsultationFrame, type ConsultationProps } from "#src/web/advice/consultation-frame.tsx";
import { Notice, PageTitle, Progress, Text } from "#src/web/kit/blocks.tsx";
import { Button } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { FieldGroup, TextArea, TextField } from "#src/web/kit/form-fields.tsx";
import { MailField } from "#src/web/kit/mail-field.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { askWords } from "#src/words/ask-words.ts";

export type AskPageProps = ConsultationProps & {
  /** Exactly what was typed before, or empty fields. */
  readonly values: ContactFields;
  /** Of `contactProblems`, when the form came back. */
  readonly problems: readonly ContactProblem[];
  /** A proposal exists and is sent along. */
  readonly hasProposal: boolean;
  /** Who runs this installation and reads what is sent; null while nobody has said so. */
  readonly operatorName: string | null;
};

/** The form to ask a person. Posts the fields of `ContactFields` to the check page; nothing is sent yet. */
export function AskPage(props: AskPageProps): VNode {
  const { locale, secret, values } = props;
  const words = askWords[locale];
  const fields = words.fields;
  const problems = fieldProblems(props.problems, locale);
  const to = links(locale);
  return (
    <ConsultationFrame {...props} title={words.title} problems={problems}>
      <PageTitle
        words={words.title}
        locale={locale}
        lead={props.operatorName === null ? words.lead : words.leadNamed(props.operatorName)}
        above={<Progress step={4} of={4} locale={locale} />}
      />
      {props.operatorName === null ? (
        <Notice kind="warn">
          <Text words={words.nobodyNamed} />
          <p>
            <a href={to.desks}>
              <Say words={words.asked.desks} />
            </a>
          </p>
        </Notice>
      ) : null}
      <Text words={props.hasProposal ? words.withProposal : words.withoutProposal} />
      <form method="post" action={to.askCheck(secret)} novalidate>
        <TextField
          locale={locale}
          name="name"
          label={fields.name.label}
          hint={fields.name.hint}
          value={values.name}
          autocomplete="name"
          error={problemOf(problems, "name")}
        />
        <TextField
          locale={locale}
          name="organisationName"
          label={fields.organisationName.label}
          hint={fields.organisationName.hint}
          value={values.organisationName}
          autocomplete="organization"
          error={problemOf(problems, "organisationName")}
        />
        <FieldGroup legend={fields.contact}>
          <Text words={fields.contactHint} small />
          <MailField
            locale={locale}
            label={fields.mail.label}
            hint={fields.mail.hint}
            value={values.mail}
            error={problemOf(problems, "mail")}
          />
          <TextField
            locale={locale}
            name="phone"
            type="tel"
            inputmode="tel"
            label={fields.phone.label}
            hint={fields.phone.hint}
            value={values.phone}
            autocomplete="tel"
            error={problemOf(problems, "phone")}
          />
          <Text words={words.noMailNoPhone} small />
        </FieldGroup>
        <TextArea
          locale={locale}
          name="message"
          label={fields.message.label}
          hint={fields.message.hint}
          value={values.message}
          rows={6}
          maxLength={longestContact.message}
          error={problemOf(problems, "message")}
        />
        {props.operatorName === null ? null : <Text words={words.secret} small />}
        <div class="actions">
          <Button words={words.toCheck} />
          <a href={props.hasProposal ? to.proposal(secret) : to.hearing(secret)}>
            <Say words={words.backToProposal} />
          </a>
        </div>
      </form>
    </ConsultationFrame>
  );
}

/** The problems in words, one a field. */
export function fieldProblems(problems: readonly ContactProblem[], locale: Locale): FieldProblem[] {
  const { errors, tooLong } = askWords[locale];
  return problems.map(({ field, code }) => {
    const isNamed = code === "too-long" && field !== "mail" && field !== "phone";
    return { field, words: isNamed ? tooLong[field](longestContact[field].toLocaleString("ja")) : errors[code] };
  });
}
