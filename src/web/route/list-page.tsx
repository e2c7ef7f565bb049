import type { VNode } from "preact";
import type { Desk } from "#src/domain/desks/desk.ts";
import { openState } from "#src/domain/desks/desk-hours.ts";
import type { CitizenLocale } from "#src/kernel/i18n.ts";
import { anytimeOf, hoursLines } from "#src/web/desks/desk-in-words.ts";
import { PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { CitizenLayout, readLocale } from "#src/web/route/citizen-layout.tsx";
import { citizenLinks } from "#src/web/route/citizen-links.ts";
import { DeskForWhom, DeskName, openInWords, PhoneShown, WrittenWays } from "#src/web/route/desk-facts.tsx";
import { citizenWords } from "#src/words/route-words-abroad.ts";

export type ListPageProps = {
  readonly locale: CitizenLocale;
  /** Its address without the language. */
  readonly bare: string;
  readonly desks: readonly Desk[];
  readonly at: Date;
};

/** A few desks on one sheet, in a language that the directory itself does not speak: to print, to read out, to hand over. Says nothing of who asked. */
export function ListPage({ locale, bare, desks, at }: ListPageProps): VNode {
  const words = citizenWords(locale);
  const read = readLocale(locale);
  return (
    <CitizenLayout locale={locale} bare={bare} title={words.listTitle}>
      <PageTitle words={words.listTitle} locale={read} lead={desks.length === 0 ? words.listEmpty : words.listLead} />
      <ul class="desks">
        {desks.map((desk) => (
          <li>
            <DeskName desk={desk} locale={locale} framed={false} />
            <DeskForWhom desk={desk} locale={locale} />
            {desk.phones
              .filter(({ type }) => type !== "fax")
              .map((phone) => (
                <PhoneShown desk={desk} phone={phone} locale={locale} />
              ))}
            <WrittenWays desk={desk} locale={locale} />
            {hoursLines(desk, read).map((line) => (
              <span class="small" lang="en">
                <Say words={line} />
              </span>
            ))}
            <span class="small">
              <Say
                words={openInWords(openState(desk, at), at, locale, desk.phones.length === 0 ? anytimeOf(desk) : null)}
              />
            </span>
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
