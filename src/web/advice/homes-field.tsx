import type { VNode } from "preact";
import type { Homes } from "#src/domain/advice/understanding.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { TextField } from "#src/web/kit/form-fields.tsx";
import { homesWords } from "#src/words/homes-words.ts";

/** So many homes, for who counts people served by the home; empty where people are counted. */
export function HomesField(props: {
  readonly locale: Locale;
  readonly name: string;
  readonly homes: Homes | undefined;
  readonly typed: string | undefined;
  readonly error?: string | undefined;
}): VNode {
  const { locale, name, homes, typed, error } = props;
  const words = homesWords[locale];
  const isPairs = homes?.kind === "pair";
  return (
    <TextField
      locale={locale}
      name={name}
      label={isPairs ? words.pairField : words.field}
      value={typed ?? (homes ? String(homes.count) : "")}
      inputmode="numeric"
      width="short"
      unit={isPairs ? words.pairUnit : words.unit}
      error={error}
    />
  );
}
