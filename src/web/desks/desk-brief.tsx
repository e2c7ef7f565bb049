import type { VNode } from "preact";
import type { Desk, DeskPhone } from "#src/domain/desks/desk.ts";
import type { Vacancy } from "#src/domain/desks/keeping/vacancy.ts";
import { isFoundByCalling } from "#src/domain/desks/way-to-desk.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import {
  anytimeOf,
  languagesLine,
  onlineHref,
  openWords,
  placesWords,
  saysForWhom,
} from "#src/web/desks/desk-in-words.ts";
import type { OpenDesk } from "#src/web/desks/desk-ways.tsx";
import { vacancyAge, vacancyLine } from "#src/web/desks/keeping/vacancy-cards.tsx";
import { SmallLink } from "#src/web/kit/buttons.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { telHref } from "#src/web/kit/tel-href.ts";
import { links } from "#src/web/links.ts";
import { deskCareWords } from "#src/words/desk-care-words.ts";
import { desksWords } from "#src/words/desks-words.ts";
import { plainWords } from "#src/words/furigana.ts";

export type DeskBriefProps = {
  readonly shown: OpenDesk;
  readonly at: Date;
  readonly locale: Locale;
  /** By which way it is offered here; a desk without it is offered by the other. */
  readonly by: "voice" | "text";
  /** Which languages are spoken is told too: where that is what the reader looks for. */
  readonly languages?: boolean;
  /** Who speaks other languages at the same number, told to somebody who may not speak Japanese. */
  readonly abroad?: OpenDesk | undefined;
  /** Places free now, where somebody told. */
  readonly vacancy?: Vacancy | undefined;
  /** Keys on the list to hand over so far; absent where there is no list to put it on. */
  readonly list?: readonly string[];
};

/** A desk in four lines: name, for whom, one way in that can be tapped, whether somebody answers now. An item of `ul.desks`. */
export function DeskBrief({ shown, at, locale, by, languages = false, abroad, list, vacancy }: DeskBriefProps): VNode {
  const { desk } = shown;
  const own = desk.x_yorozu;
  const words = desksWords[locale];
  const phone = by === "text" && own.online.length > 0 ? undefined : bestPhone(desk);
  const way = phone === undefined ? "text" : "voice";
  const spoken = languages ? languagesLine(desk, locale) : null;
  const more = phone === undefined ? 0 : desk.phones.length - 1;
  return (
    <li>
      <a class="desk-name" href={links(locale).desk(own.key)}>
        <Say words={own.name[locale]} />
      </a>
      <span class="small">
        <Say words={saysForWhom(desk, locale)} />
        {own.prefectures.length === 0 ? null : <Say words={words.list.onlyIn(placesWords(desk, locale))} />}
      </span>
      {spoken === null ? null : (
        <span class="small">
          <Say words={spoken} />
        </span>
      )}
      {phone === undefined ? (
        <Written desk={desk} locale={locale} />
      ) : (
        <a class="phone" href={telHref(phone.number)} aria-label={`${plainWords(own.name[locale])} ${phone.number}`}>
          {phone.number}
        </a>
      )}
      {vacancy === undefined ? null : (
        <span class={vacancy.available > 0 ? "small answers" : "small"}>
          <Say words={vacancyLine(vacancy, locale)} /> <Say words={vacancyAge(vacancy, at, locale)} />
        </span>
      )}
      {own.note !== undefined && isNoteNeeded(desk, phone, languages) ? (
        <span class="small">
          <Say words={own.note[locale]} />
        </span>
      ) : null}
      <span class={shown[way].state === "open" ? "small answers" : "small"}>
        <Say words={openWords(shown[way], at, locale, way === "text" ? anytimeOf(desk) : undefined)} />
      </span>
      {abroad === undefined ? null : <AbroadLine abroad={abroad} at={at} locale={locale} />}
      {phone === undefined ? null : (
        <span class="small">
          <Say words={words.pays[phone.x_yorozu.pays]} />
          {more > 0 ? (
            <>
              {locale === "en" ? "; " : "。"}
              <Say words={words.list.moreNumbers(String(more))} />
            </>
          ) : null}
        </span>
      )}
      {list === undefined ? null : list.includes(own.key) ? (
        <span class="small">
          <Say words={deskCareWords[locale].list.inList} />
        </span>
      ) : (
        <SmallLink
          words={deskCareWords[locale].list.add}
          href={links(locale).shortList([...list, own.key])}
          about={own.name[locale]}
        />
      )}
    </li>
  );
}

/** Without the note the desk is not reached: its number is asked for, does not work everywhere, or a language is chosen. */
function isNoteNeeded(desk: Desk, phone: DeskPhone | undefined, languages: boolean): boolean {
  if (phone === undefined) return isFoundByCalling(desk);
  return phone.x_yorozu.notFrom.length > 0 || languages;
}

/** How other languages are reached at the same number, and whether somebody answers in them now. */
export function AbroadLine({ abroad, at, locale }: { abroad: OpenDesk; at: Date; locale: Locale }): VNode {
  const words = desksWords[locale];
  const { note } = abroad.desk.x_yorozu;
  return (
    <span class="small">
      <Say words={words.otherLanguages} />
      {note === undefined ? null : <Say words={note[locale]} />}{" "}
      <Say words={words.otherLanguagesOpen(openWords(abroad.voice, at, locale))} />
    </span>
  );
}

/** The first way to write, as a link; the others stand on the desk's page. */
function Written({ desk, locale }: { desk: Desk; locale: Locale }): VNode | null {
  const [way] = desk.x_yorozu.online;
  if (way === undefined) return null;
  const href = onlineHref(way) ?? links(locale).desk(desk.x_yorozu.key);
  return (
    <a class="way" href={href} rel="external noreferrer">
      <Say words={desksWords[locale].online[way.kind]} />
    </a>
  );
}

/** A number that is spoken to: from anywhere before one of a place, free before paid. */
export function bestPhone(desk: Desk): DeskPhone | undefined {
  const rank = ({ x_yorozu: { area, pays } }: DeskPhone): number =>
    (area.length === 0 ? 0 : 2) + (pays === "nobody" ? 0 : 1);
  return desk.phones.filter(({ type }) => type !== "fax").toSorted((a, b) => rank(a) - rank(b))[0];
}
