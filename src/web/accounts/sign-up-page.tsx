import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, PageTitle } from "#src/web/kit/blocks.tsx";
import { Button, Hidden } from "#src/web/kit/buttons.tsx";
import { ErrorSummary, type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { Checkbox, TextField } from "#src/web/kit/form-fields.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { plainWords } from "#src/words/furigana.ts";
import { meWords } from "#src/words/me-words.ts";
import { pageWords } from "#src/words/page-words.ts";

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
    <Layout locale={locale} path={props.path} title={words.title} secret="address" hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} locale={locale} />
      <PageTitle words={words.title} locale={locale} lead={words.lead} />
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
        <Card title={words.consentTitle}>
          <ul>
            {words.consent.map((sentence) => (
              <li>
                <Say words={sentence} />
              </li>
            ))}
          </ul>
          <p>
            <a href={links(locale).privacy}>
              <Say words={pageWords[locale].privacy.title} />
            </a>
          </p>
        </Card>
        <Checkbox locale={locale} name="agree" label={words.agree} error={problemOf(problems, "agree")} />
        <div class="actions">
          <Button words={words.go} />
        </div>
      </form>
    </Layout>
  );
}

/** The consent as it is kept: the words of the page, without marks for readings. */
export function consentText(locale: Locale): string {
  const words = meWords[locale].signUp;
  return [...words.consent, words.agree].map(plainWords).join("\n");
}
