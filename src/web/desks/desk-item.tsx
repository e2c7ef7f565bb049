import type { VNode } from "preact";
import type { Desk, DeskPhone } from "#src/domain/desks/desk.ts";
import type { OpenState } from "#src/domain/desks/desk-hours.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { hoursLines, languagesLine, onlineHref, openWords, phoneFacts } from "#src/web/desks/desk-in-words.ts";
import { formatDate } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { telHref } from "#src/web/kit/tel-href.ts";
import { links } from "#src/web/links.ts";
import { desksWords } from "#src/words/desks-words.ts";
import { plainWords } from "#src/words/furigana.ts";
import { kitWords } from "#src/words/kit-words.ts";

/** A desk with whether it answers now, as `openState` says it by voice and by text. */
export type OpenDesk = { readonly desk: Desk; readonly voice: OpenState; readonly text: OpenState };

type DeskItemProps = {
  readonly shown: OpenDesk;
  /** The moment of the page: "today" and "now" are said from it. */
  readonly at: Date;
  readonly locale: Locale;
  /** By which way it is offered in this place; the other is left to the desk's own page. */
  readonly by: "voice" | "text";
};

/** One desk: the number large, whether it answers now, hours, cost, languages. An item of a `ul.desks`. */
export function DeskItem({ shown, at, locale, by }: DeskItemProps): VNode {
  const { desk } = shown;
  const words = desksWords[locale];
  const phones = by === "voice" ? desk.phones.filter(({ type }) => type !== "fax") : [];
  const way = phones.length === 0 ? "text" : "voice";
  const languages = languagesLine(desk, locale);
  const { factsDate } = desk.x_yorozu;
  return (
    <li>
      <a class="desk-name" href={links(locale).desk(desk.x_yorozu.key)}>
        <Say words={desk.x_yorozu.name[locale]} />
      </a>
      <span class="small">
        <Say words={desk.x_yorozu.forWhom[locale]} />
      </span>
      {phones.map((phone) => (
        <PhoneLine phone={phone} locale={locale} name={desk.x_yorozu.name[locale]} />
      ))}
      {way === "text" ? <OnlineWays desk={desk} locale={locale} /> : null}
      <span class="small">
        <strong>
          <Say words={openWords(shown[way], at, locale)} />
        </strong>
      </span>
      {hoursLines(desk, locale, way).map((line) => (
        <span class="small">
          <Say words={line} />
        </span>
      ))}
      {by === "text" || desk.x_yorozu.note === undefined || !phones.some(isLimited) ? null : (
        <span class="small">
          <Say words={desk.x_yorozu.note[locale]} />
        </span>
      )}
      {languages === null ? null : (
        <span class="small">
          <Say words={languages} />
        </span>
      )}
      <span class="source">
        <Say
          words={
            factsDate === null ? words.desk.factsUnknown : kitWords[locale].desk.asOf(formatDate(factsDate, locale))
          }
        />
        {desk.x_yorozu.verified ? null : (
          <>
            {" "}
            <Say words={words.desk.unverified} />
          </>
        )}
      </span>
    </li>
  );
}

/** A number that some telephones cannot reach: the desk's note says what to call instead. */
function isLimited({ x_yorozu }: DeskPhone): boolean {
  return x_yorozu.notFrom.length > 0;
}

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
