import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { FileField } from "#src/web/kit/file-field.tsx";
import { ErrorSummary, type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { keepWords } from "#src/words/keep-words.ts";

export type OpenPageProps = {
  readonly locale: Locale;
  readonly submitId: string;
  readonly problems?: readonly FieldProblem[];
};

/** Going on from a file that was kept: it becomes a new hearing with a new key. */
export function OpenPage({ locale, submitId, problems = [] }: OpenPageProps): VNode {
  const words = keepWords[locale].open;
  const to = links(locale);
  return (
    <Layout locale={locale} path={to.open} title={words.title} current="ask" hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} locale={locale} />
      <PageTitle locale={locale} words={words.title} lead={words.lead} />
      <form method="post" action={to.open} encType="multipart/form-data">
        <SubmitId id={submitId} />
        <FileField
          locale={locale}
          name="file"
          label={words.label}
          hint={words.hint}
          accept=".html,.json"
          error={problemOf(problems, "file")}
        />
        <div class="actions">
          <Button words={words.submit} />
          <a href={to.home}>
            <Say words={words.fresh} />
          </a>
        </div>
      </form>
      <Text words={words.note} small />
    </Layout>
  );
}
