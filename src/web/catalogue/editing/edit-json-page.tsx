import type { VNode } from "preact";
import type { Means } from "#src/domain/advice/means.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { faultsIn, ReasonField } from "#src/web/catalogue/editing/edit-means-page.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextArea } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
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
    <FormPage
      locale={locale}
      path={props.path}
      title={words.title(means.name[locale])}
      lead={words.lead}
      wide
      secret="session"
      back={{ href: to.editMeans(means.id), words: words.fields }}
      problems={problems}
      alsoWrong={faultsIn(faults, locale)}
    >
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
          code
          lang="en"
          error={problemOf(problems, "json")}
        />
        <ReasonField locale={locale} value={props.reason} error={problemOf(problems, "reason")} />
        <div class="actions">
          <Button words={words.send} />
        </div>
      </form>
    </FormPage>
  );
}
