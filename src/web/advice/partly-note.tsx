import type { VNode } from "preact";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { dangerShown } from "#src/web/advice/danger-shown.ts";
import { otherKindNames } from "#src/web/advice/understanding-in-words.ts";
import { Notice, Text } from "#src/web/kit/blocks.tsx";
import { DeskList, type DeskShown } from "#src/web/kit/desk-list.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

type PartlyProps = {
  readonly locale: Locale;
  readonly understanding: Understanding;
  readonly desks: readonly DeskShown[];
};

/** That a part of what was told is for other desks than for tools. */
export function Partly({ locale, understanding, desks }: PartlyProps): VNode | null {
  const words = proposalWords[locale];
  // What was only doubtful has its line above, and no desk beside it here.
  if (desks.length === 0 && dangerShown(understanding.danger) === "line") return null;
  const kinds = otherKindNames(understanding, locale);
  return (
    <Notice kind="info">
      <Text words={words.partly(kinds === "" ? words.partlyUnnamed : kinds)} />
      <DeskList desks={desks} locale={locale} />
      <p>
        <a href={links(locale).desks}>
          <Say words={words.empty.desks} />
        </a>
      </p>
    </Notice>
  );
}
