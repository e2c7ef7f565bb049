import type { VNode } from "preact";
import type { Desk, DeskPhone } from "#src/domain/desks/desk.ts";
import type { OpenState } from "#src/domain/desks/desk-hours.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { onlineHref, phoneFacts } from "#src/web/desks/desk-in-words.ts";
import { Say } from "#src/web/kit/say.tsx";
import { telHref } from "#src/web/kit/tel-href.ts";
import { desksWords } from "#src/words/desks-words.ts";
import { plainWords } from "#src/words/furigana.ts";

/** A desk with whether it answers now, as `openState` says it by voice and by text. */
export type OpenDesk = { readonly desk: Desk; readonly voice: OpenState; readonly text: OpenState };

/** The number as a link that dials, large; what the call costs below it. */
export function PhoneLine({ phone, locale, name }: { phone: DeskPhone; locale: Locale; name: string }): VNode {
  return (
    <>
      <a class="phone" href={telHref(phone.number)} aria-label={`${plainWords(name)} ${phone.number}`}>
        {phone.number}
      </a>
      <span class="small">
        <Say words={phoneFacts(phone, locale)} />
      </span>
    </>
  );
}

/** The ways in without a voice, as links where there is an address to open. */
export function OnlineWays({ desk, locale }: { desk: Desk; locale: Locale }): VNode {
  const words = desksWords[locale];
  return (
    <>
      {desk.x_yorozu.online.map((way) => {
        const href = onlineHref(way);
        return href === null ? (
          <span>
            <Say words={words.online[way.kind]} />
            {locale === "en" ? ": " : "："}
            {way.address}
          </span>
        ) : (
          <a class="way" href={href} rel="external noreferrer">
            <Say words={words.online[way.kind]} />
          </a>
        );
      })}
    </>
  );
}
