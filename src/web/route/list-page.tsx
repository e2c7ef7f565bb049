import type { VNode } from "preact";
import type { Desk } from "#src/domain/desks/desk.ts";
import { isFoundByCalling } from "#src/domain/desks/way-to-desk.ts";
import { writtenOnPaper } from "#src/domain/desks/written-on-paper.ts";
import { type CitizenLocale, isLocale } from "#src/kernel/i18n.ts";
import { hoursLines } from "#src/web/desks/desk-in-words.ts";
import { PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { CitizenLayout, readLocale } from "#src/web/route/citizen-layout.tsx";
import { citizenLinks } from "#src/web/route/citizen-links.ts";
import { DeskForWhom, DeskName, PhoneShown } from "#src/web/route/desk-facts.tsx";
import { citizenWords } from "#src/words/route-words-abroad.ts";
import { sayFirstAbroad } from "#src/words/say-first-words.ts";

export type ListPageProps = {
  readonly locale: CitizenLocale;
  /** Its address without the language. */
  readonly bare: string;
  readonly desks: readonly Desk[];
};

/** A few desks on one sheet, in a language that the directory itself does not speak: to print, to read out, to hand over. Says nothing of who asked. */
export function ListPage({ locale, bare, desks }: ListPageProps): VNode {
  const words = citizenWords(locale);
  const read = readLocale(locale);
  return (
    <CitizenLayout locale={locale} bare={bare} title={words.listTitle}>
      <PageTitle words={words.listTitle} locale={read} lead={desks.length === 0 ? words.listEmpty : words.listLead} />
      <ul class="desks on-paper">
        {desks.map((desk) => (
          <li>
            <DeskName desk={desk} locale={locale} framed={false} />
            <DeskForWhom desk={desk} locale={locale} />
            {desk.phones
              .filter(({ type }) => type !== "fax")
              .map((phone) => (
                <PhoneShown desk={desk} phone={phone} locale={locale} />
              ))}
            {isLocale(locale) || !isFoundByCalling(desk) ? null : (
              <span>
                <Say words={sayFirstAbroad[locale].townNumber} />
                <span class="blank" />
              </span>
            )}
            {writtenOnPaper(desk).map((way) => (
              <span class="small">
                {words.write} ({way.kind}): {way.address}
              </span>
            ))}
            {hoursLines(desk, read).map((line) => (
              <span class="small" lang="en">
                <Say words={line} />
              </span>
            ))}
            {desk.x_yorozu.note === undefined ? null : (
              <span class="small" lang="en">
                <Say words={desk.x_yorozu.note[read]} />
              </span>
            )}
            {desk.phones.length === 0 || isLocale(locale) ? null : (
              <span class="small">
                <Say words={sayFirstAbroad[locale].first} />
              </span>
            )}
            {desk.x_yorozu.factsDate === null ? null : (
              <span class="small">
                <Say words={words.asOf(desk.x_yorozu.factsDate)} />
              </span>
            )}
          </li>
        ))}
      </ul>
      <Text words={words.listPrint} small />
      <p>
        <a href={citizenLinks(locale).route}>
          <Say words={words.back} />
        </a>
      </p>
    </CitizenLayout>
  );
}
