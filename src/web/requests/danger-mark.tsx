import type { VNode } from "preact";
import type { DangerLevel } from "#src/domain/advice/vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Say } from "#src/web/kit/say.tsx";
import { requestsWords } from "#src/words/requests-words.ts";

/** The level in a word; danger stands out by weight, not by colour alone. */
export function DangerMark({ level, locale }: { level: DangerLevel; locale: Locale }): VNode {
  const word = requestsWords[locale].danger[level];
  if (level === "none")
    return (
      <span class="nowrap">
        <Say words={word} />
      </span>
    );
  return (
    <strong class={`tag ${level}`}>
      <Say words={word} />
    </strong>
  );
}
