import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { FileField } from "#src/web/kit/file-field.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { channelWords } from "#src/words/channel-words.ts";

/** Files that go along with what is written into a case. */
export function AttachField({ locale, problems }: { locale: Locale; problems: readonly FieldProblem[] }): VNode {
  const words = channelWords[locale].entry;
  return (
    <FileField
      locale={locale}
      name="files"
      label={words.attach}
      hint={words.attachHint}
      error={problemOf(problems, "files")}
      multiple
    />
  );
}
