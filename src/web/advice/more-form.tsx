import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { TextArea } from "#src/web/kit/form-fields.tsx";
import { links } from "#src/web/links.ts";

type MoreProps = {
  readonly locale: Locale;
  readonly secret: string;
  readonly version: number;
  readonly submitId: string;
  readonly label: string;
  readonly hint: string;
  readonly words: string;
  readonly look?: "main" | "quiet";
  /** Id of the form whose fields are sent along: what is ticked beside it is not lost. */
  readonly joins?: string | undefined;
};

/** A few words more, which are added to the asker's text. */
export function MoreForm(props: MoreProps): VNode {
  const { locale, secret, version, submitId, label, hint, words, look = "main", joins } = props;
  const to = links(locale).text(secret);
  return (
    <form method="post" action={to}>
      <SubmitId id={`${submitId}.more`} />
      <Hidden fields={{ version: String(version) }} />
      <TextArea locale={locale} name="more" label={label} hint={hint} rows={3} form={joins} />
      <div class="actions">
        <Button words={words} look={look} {...(joins ? { form: joins, to } : {})} />
      </div>
    </form>
  );
}
