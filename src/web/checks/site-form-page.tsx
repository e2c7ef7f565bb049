import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextField } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { attachedWords } from "#src/words/attached-words.ts";
import { siteCheckWords } from "#src/words/site-check-words.ts";

/** Where the address of a site is typed. */
export function SiteFormPage(props: {
  locale: Locale;
  path: string;
  typed: string;
  problems: readonly FieldProblem[];
  /** A check was just deleted; the check will be attached to a consultation. */
  notice: "removed" | "of-hearing" | null;
  isSecret: boolean;
  submitId: string;
}): VNode {
  const { locale, problems } = props;
  const words = siteCheckWords[locale].form;
  return (
    <FormPage
      locale={locale}
      path={props.path}
      title={words.title}
      lead={words.lead}
      problems={problems}
      {...(props.isSecret ? { secret: "address" as const } : {})}
      done={props.notice === "removed" ? siteCheckWords[locale].removed : undefined}
      told={props.notice === "of-hearing" ? attachedWords[locale].attachesTo : undefined}
    >
      <form method="post" action={props.path}>
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
    </FormPage>
  );
}
