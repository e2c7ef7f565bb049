import type { VNode } from "preact";
import { type Weariness, wearinessIn } from "#src/domain/advice/understanding/weariness.ts";
import { wayToDesk } from "#src/domain/desks/way-to-desk.ts";
import { canUseAnything } from "#src/domain/desks/what-a-person-can-use.ts";
import type { Services } from "#src/http/services.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { deskShown } from "#src/web/desks/desk-shown.ts";
import { Notice, Text } from "#src/web/kit/blocks.tsx";
import { DeskList, type DeskShown } from "#src/web/kit/desk-list.tsx";
import { wearinessWords } from "#src/words/weariness-words.ts";

export type WearinessShown = { readonly how: Weariness; readonly desks: readonly DeskShown[] };

/** Who listens to people who work too much. */
const listens = "kokoro-no-mimi";

/** What is said to those who are worn; nothing to a writer in danger, who is told of desks on top of the page. */
export function wearinessShown(
  services: Services,
  { text, understanding: { danger } }: Parameters<typeof wearinessOf>[0],
  locale: Locale,
): WearinessShown | null {
  const how = wearinessOf({ text, understanding: { danger } });
  if (how === null) return null;
  const at = services.world.clock.now();
  const desks = how === "tired" ? [] : services.desks.filter(({ x_yorozu: own }) => own.key === listens);
  return { how, desks: desks.map((desk) => deskShown(desk, wayToDesk(desk, canUseAnything, at), at, locale)) };
}

function wearinessOf({
  text,
  understanding: { danger },
}: {
  readonly text: string;
  readonly understanding: { readonly danger: { readonly level: string; readonly who: string | null } };
}): Weariness | null {
  return danger.level !== "none" && danger.who === "writer" ? null : wearinessIn(text);
}

export function WearinessNote({
  shown,
  locale,
}: {
  shown: WearinessShown | null | undefined;
  locale: Locale;
}): VNode | null {
  if (!shown) return null;
  const words = wearinessWords[locale][shown.how];
  if (shown.how === "tired") return <Text words={words} small />;
  return (
    <Notice kind="info" id="weariness">
      <Text words={words} />
      <DeskList desks={shown.desks} locale={locale} />
    </Notice>
  );
}
