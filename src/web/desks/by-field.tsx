import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { RadioGroup } from "#src/web/kit/form-fields.tsx";

type ByFieldProps = {
  readonly locale: Locale;
  readonly words: { readonly by: string; readonly ways: Readonly<Record<"any" | "voice" | "text", string>> };
  readonly by: string;
};

/** How somebody wants to talk with a desk: by voice, in writing, or either. */
export function ByField({ locale, words, by }: ByFieldProps): VNode {
  return (
    <RadioGroup
      locale={locale}
      name="by"
      legend={words.by}
      compact
      choices={(["", "voice", "text"] as const).map((value) => ({
        value,
        label: words.ways[value === "" ? "any" : value],
        checked: by === value,
      }))}
    />
  );
}
