import type { VNode } from "preact";
import type { Desk, DeskPhone } from "#src/domain/desks/desk.ts";
import type { OpenState } from "#src/domain/desks/desk-hours.ts";
import { type CitizenLocale, isLocale } from "#src/kernel/i18n.ts";
import { type Anytime, onlineHref, openWords, saysForWhom } from "#src/web/desks/desk-in-words.ts";
import { Say } from "#src/web/kit/say.tsx";
import { telHref } from "#src/web/kit/tel-href.ts";
import { readLocale } from "#src/web/route/citizen-layout.tsx";
import { citizenLinks } from "#src/web/route/citizen-links.ts";
import { deskLineAbroad } from "#src/words/desk-words-abroad.ts";
import { desksWords } from "#src/words/desks-words.ts";
import { plainWords } from "#src/words/furigana.ts";
import { citizenWords } from "#src/words/route-words-abroad.ts";

/** Whether a desk answers now, with times of Japan as people of the language write them. */
export function openInWords(open: OpenState, at: Date, locale: CitizenLocale, anytime?: Anytime | null): string {
  if (isLocale(locale)) return openWords(open, at, locale, anytime);
  const words = citizenWords(locale);
  const when = (moment: Date) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: "Asia/Tokyo",
      ...(moment.getTime() - at.getTime() < 12 * 3_600_000
        ? {}
        : { weekday: "short", month: "numeric", day: "numeric" }),
      hour: "2-digit",
      minute: "2-digit",
      hour12: false,
    }).format(moment);
  if (open.state === "unknown") return words.openUnknown;
  if (open.state === "open") {
    if (open.until !== null) return words.openUntil(when(open.until));
    return anytime == null ? `${words.open} (24h)` : "24h";
  }
  return open.opensAt === null ? words.closed : words.opensAt(when(open.opensAt));
}

/** The name of a desk in the language of the page, and in Japanese too for somebody who will be asked for it. */
export function DeskName({ desk, locale, framed }: { desk: Desk; locale: CitizenLocale; framed: boolean }): VNode {
  const { name, key } = desk.x_yorozu;
  const read = readLocale(locale);
  return (
    <>
      <a class="desk-name" href={citizenLinks(locale).desk(key)} target={framed ? "_blank" : undefined}>
        <span lang={isLocale(locale) ? undefined : "en"}>
          <Say words={name[read]} />
        </span>
      </a>
      {read === "en" ? (
        <span class="small" lang="ja">
          {plainWords(name.ja)}
        </span>
      ) : null}
    </>
  );
}

export function DeskForWhom({ desk, locale }: { desk: Desk; locale: CitizenLocale }): VNode {
  if (isLocale(locale))
    return (
      <span class="small">
        <Say words={saysForWhom(desk, locale)} />
      </span>
    );
  const only = onlyForWords(desk, locale);
  const line = deskLineAbroad(desk.x_yorozu.key, locale);
  return (
    <>
      {only === null ? null : <span class="small">{only}</span>}
      <span class="small" lang={line === null ? "en" : undefined}>
        {line ?? plainWords(desk.x_yorozu.forWhom.en)}
      </span>
    </>
  );
}

/** Whom alone a desk answers, in the language of the page; null where it is for anybody. */
export function onlyForWords({ x_yorozu: { onlyFor } }: Desk, locale: CitizenLocale): string | null {
  return onlyFor === undefined ? null : citizenWords(locale).onlyFor[onlyFor];
}

/** One number that dials, with its cost; several numbers lead to the desk's page. */
export function PhoneShown({ desk, phone, locale }: { desk: Desk; phone: DeskPhone; locale: CitizenLocale }): VNode {
  const words = citizenWords(locale);
  const cost = { nobody: words.free, caller: words.paid, unknown: words.costUnknown }[phone.x_yorozu.pays];
  return (
    <>
      <a
        class="phone"
        href={telHref(phone.number)}
        aria-label={`${plainWords(desk.x_yorozu.name[readLocale(locale)])} ${phone.number}`}
      >
        {phone.number}
      </a>
      <span class="small">
        <Say words={cost} />
      </span>
    </>
  );
}

/** The ways to write to a desk, as links. */
export function WrittenWays({ desk, locale }: { desk: Desk; locale: CitizenLocale }): VNode {
  const words = citizenWords(locale);
  const kinds = desksWords[readLocale(locale)].online;
  return (
    <>
      {desk.x_yorozu.online.map((way) => {
        const href = onlineHref(way);
        const label = isLocale(locale)
          ? kinds[way.kind]
          : way.kind === "web-page"
            ? words.more
            : `${words.write} (${way.kind})`;
        return href === null ? (
          <span class="small">
            <Say words={label} />: {way.address}
          </span>
        ) : (
          <a class="way" href={href} rel="external noreferrer">
            <Say words={label} />
          </a>
        );
      })}
    </>
  );
}
