import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { Notice, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { ErrorSummary, type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextField } from "#src/web/kit/form-fields.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { links } from "#src/web/links.ts";
import { siteCheckWords } from "#src/words/site-check-words.ts";

/** Where the address of a site is typed. */
export function SiteFormPage(props: {
  locale: Locale;
  path: string;
  typed: string;
  problems: readonly FieldProblem[];
  /** A check was just deleted. */
  removed: boolean;
  submitId: string;
}): VNode {
  const { locale, problems } = props;
  const words = siteCheckWords[locale].form;
  return (
    <Layout locale={locale} path={props.path} title={words.title} hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} locale={locale} />
      <PageTitle words={words.title} locale={locale} lead={words.lead} />
      {props.removed ? (
        <Notice kind="done">
          <Text words={siteCheckWords[locale].removed} />
        </Notice>
      ) : null}
      <form method="post" action={links(locale).siteChecks}>
        <SubmitId id={props.submitId} />
        <TextField
          locale={locale}
          name="address"
          label={words.label}
          hint={words.hint}
          value={props.typed}
          autocomplete="url"
          spellcheck={false}
          error={problemOf(problems, "address")}
        />
        <div class="actions">
          <Button words={words.submit} />
        </div>
      </form>
      <Text words={words.ownOnly} small />
      <Text words={words.manners} small />
    </Layout>
  );
}
