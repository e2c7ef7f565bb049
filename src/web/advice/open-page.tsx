import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { FileField } from "#src/web/kit/file-field.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
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
    <FormPage locale={locale} path={to.open} title={words.title} lead={words.lead} current="ask" problems={problems}>
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
    </FormPage>
  );
}
