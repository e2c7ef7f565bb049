import type { VNode } from "preact";
import { CheckFormPage, type CheckFormProps } from "#src/web/checks/check-form-page.tsx";
import { Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { problemOf } from "#src/web/kit/form-errors.tsx";
import { TextField } from "#src/web/kit/form-fields.tsx";

import { attachedWords } from "#src/words/attached-words.ts";
import { siteCheckWords } from "#src/words/site-check-words.ts";

/** Where the address of a site is typed. */
export function SiteFormPage(props: CheckFormProps & { typed: string }): VNode {
  const { locale, problems } = props;
  const words = siteCheckWords[locale].form;
  return (
    <CheckFormPage
      {...props}
      words={{ ...words, removed: siteCheckWords[locale].removed, fromHearing: attachedWords[locale].attachesTo }}
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
    </CheckFormPage>
  );
}
