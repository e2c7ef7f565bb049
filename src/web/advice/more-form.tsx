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
};

/** A few words more, which are added to the asker's text. */
export function MoreForm({ locale, secret, version, submitId, label, hint, words, look = "main" }: MoreProps): VNode {
  return (
    <form method="post" action={links(locale).text(secret)}>
      <SubmitId id={`${submitId}.more`} />
      <Hidden fields={{ version: String(version) }} />
      <TextArea locale={locale} name="more" label={label} hint={hint} rows={3} />
      <div class="actions">
        <Button words={words} look={look} />
      </div>
    </form>
  );
}
