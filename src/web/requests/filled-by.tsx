import type { VNode } from "preact";
import type { FilledByRole } from "#src/domain/requests/filled-by.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Text } from "#src/web/kit/blocks.tsx";
import { formatMinute, formatNumber } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { filledByWords } from "#src/words/filled-by-words.ts";
import { literal } from "#src/words/furigana.ts";

export type FilledByProps = {
  readonly locale: Locale;
  readonly request: { readonly filledBy: FilledByRole; readonly readBackAt: Date | null };
  /** Of the member or of who of the team took the call; null where it is not known. */
  readonly name: string | null;
  /** So many colleagues answered apart. */
  readonly colleagues: number;
};

/** Who wrote down what is asked, and whether the person it is about heard it. */
export function FilledBy({ locale, request, name, colleagues }: FilledByProps): VNode {
  const words = filledByWords[locale];
  const { filledBy: role, readBackAt } = request;
  const isForThem = role === "helper" || role === "phone-operator";
  return (
    <>
      <Say words={name === null ? words.roles[role] : words.named(words.roles[role], literal(name))} />
      {isForThem ? (
        <Text
          words={readBackAt === null ? words.notReadBack : words.readBack(formatMinute(readBackAt, locale))}
          small
        />
      ) : null}
      {colleagues === 0 ? null : <Text words={words.colleagues(formatNumber(colleagues, locale))} small />}
    </>
  );
}

/** In the queue: that somebody else wrote it for them; nothing where they did themselves. */
export function FilledByMark({ role, locale }: { role: FilledByRole; locale: Locale }): VNode | null {
  if (role === "asker" || role === "member") return null;
  return (
    <span class="small">
      {" "}
      <Say words={filledByWords[locale].inQueue[role]} />
    </span>
  );
}
