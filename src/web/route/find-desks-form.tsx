import type { VNode } from "preact";
import type { CitizenLocale } from "#src/kernel/i18n.ts";
import { Button, ButtonLink, Hidden } from "#src/web/kit/buttons.tsx";
import { citizenLinks } from "#src/web/route/citizen-links.ts";
import { mostLetters } from "#src/web/route/route-form.ts";

type FindDesksProps = {
  readonly locale: CitizenLocale;
  readonly words: string;
  readonly look: "main" | "quiet";
  /** What was written: nobody writes it twice. */
  readonly text: string | undefined;
  /** Where no text is at hand. */
  readonly href: string;
};

/** Leads on to the desks for what was written, with the text kept and none of it in an address. */
export function FindDesks({ locale, words, look, text, href }: FindDesksProps): VNode {
  if (text === undefined) return <ButtonLink words={words} href={href} look={look} />;
  return (
    <form method="post" action={citizenLinks(locale).route}>
      <Hidden fields={{ text: [...text].slice(0, mostLetters).join("") }} />
      <Button words={words} look={look} />
    </form>
  );
}
