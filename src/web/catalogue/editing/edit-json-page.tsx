import type { VNode } from "preact";
import type { Means } from "#src/domain/advice/means.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Faults, ReasonField } from "#src/web/catalogue/editing/edit-means-page.tsx";
import { PageTitle } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { ErrorSummary, type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextArea } from "#src/web/kit/form-fields.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { catalogueEditWords } from "#src/words/catalogue-edit-words.ts";

export type EditJsonPageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly means: Means;
  readonly baseHash: string;
  /** The whole entry as typed. */
  readonly json: string;
  readonly reason: string;
  readonly problems: readonly FieldProblem[];
  readonly faults: readonly string[];
  readonly submitId: string;
};

/** The whole entry in the shape of the files, for whoever knows it: ways, what people must have, steps. */
export function EditJsonPage(props: EditJsonPageProps): VNode {
  const { locale, means, problems, faults } = props;
  const words = catalogueEditWords[locale].edit;
  const to = links(locale);
  return (
    <Layout
      locale={locale}
      path={props.path}
      title={words.title(means.name[locale])}
      hasErrors={problems.length > 0 || faults.length > 0}
      wide
      secret="session"
    >
      <ErrorSummary problems={problems} locale={locale} />
      <Faults faults={faults} locale={locale} />
      <PageTitle
        words={words.title(means.name[locale])}
        locale={locale}
        lead={words.lead}
        above={
          <a href={to.editMeans(means.id)}>
            <Say words={words.title(means.name[locale])} />
          </a>
        }
      />
      <form method="post" action={to.editMeansAll(means.id)}>
        <SubmitId id={props.submitId} />
        <Hidden fields={{ base: props.baseHash }} />
        <TextArea
          locale={locale}
          name="json"
          label={words.json}
          hint={words.jsonHint}
          value={props.json}
          rows={30}
          lang="en"
          error={problemOf(problems, "json")}
        />
        <ReasonField locale={locale} value={props.reason} error={problemOf(problems, "reason")} />
        <div class="actions">
          <Button words={words.send} />
        </div>
      </form>
    </Layout>
  );
}
