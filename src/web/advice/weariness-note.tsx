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

export type WearinessShown = { readonly how: Weariness | "beside"; readonly desks: readonly DeskShown[] };

/** Who listens to people who work too much. */
const listens = "kokoro-no-mimi";
/** Who listens, at any hour and for free, to those who stand beside somebody in danger. */
const besideDanger = ["yorisoi-hotline", listens] as const;

/** What is said to those who are worn; nothing to a writer in danger, who is told of desks on top of the page. */
export function wearinessShown(
  services: Services,
  { text, understanding: { danger } }: Parameters<typeof wearinessOf>[0],
  locale: Locale,
): WearinessShown | null {
  const worn = wearinessOf({ text, understanding: { danger } });
  if (worn === null) return null;
  // Who is worn and hears somebody speak of dying needs somebody too, and not to answer alone.
  const how = danger.level !== "none" && danger.who === "served" ? "beside" : worn;
  const at = services.world.clock.now();
  const keys: readonly string[] = how === "tired" ? [] : how === "beside" ? besideDanger : [listens];
  const desks = keys.flatMap((key) => services.desks.filter(({ x_yorozu: own }) => own.key === key));
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
