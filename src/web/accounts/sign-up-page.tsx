import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { Consent, consentKept } from "#src/web/accounts/consent.tsx";
import { Button, Hidden } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextField } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { links } from "#src/web/links.ts";
import { meWords } from "#src/words/me-words.ts";

export type SignUpPageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly token: string;
  readonly next: string | null;
  /** The address that the link was sent to. */
  readonly mail: string;
  readonly typed: string;
  readonly problems: readonly FieldProblem[];
};

/** What a link opens whose address has no account yet: a name, what is kept, and the consent to it. */
export function SignUpPage(props: SignUpPageProps): VNode {
  const { locale, problems } = props;
  const words = meWords[locale].signUp;
  return (
    <FormPage
      locale={locale}
      path={props.path}
      title={words.title}
      lead={words.lead}
      secret="address"
      problems={problems}
    >
      <form method="post" action={links(locale).signUp} novalidate>
        <Hidden fields={{ token: props.token, ...(props.next === null ? {} : { next: props.next }) }} />
        <TextField locale={locale} name="mail" label={words.mail} value={props.mail} readOnly autocomplete="username" />
        <TextField
          locale={locale}
          name="name"
          label={words.name}
          hint={words.nameHint}
          value={props.typed}
          autocomplete="name"
          error={problemOf(problems, "name")}
        />
        <Consent locale={locale} sentences={words.consent} problems={problems} />
        <div class="actions">
          <Button words={words.go} />
        </div>
      </form>
    </FormPage>
  );
}

/** The consent as it is kept. */
export function consentText(locale: Locale): string {
  return consentKept(locale, meWords[locale].signUp.consent);
}
