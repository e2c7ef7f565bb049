import type { VNode } from "preact";
import type { Desk } from "#src/domain/desks/desk.ts";
import { isFoundByCalling } from "#src/domain/desks/way-to-desk.ts";
import { writtenOnPaper } from "#src/domain/desks/written-on-paper.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { hoursLines, saysForWhom } from "#src/web/desks/desk-in-words.ts";
import { type OpenDesk, PhoneLine } from "#src/web/desks/desk-ways.tsx";
import { PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { formatDay } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { deskCareWords } from "#src/words/desk-care-words.ts";
import { desksWords } from "#src/words/desks-words.ts";
import { sayFirst, sayFirstWords } from "#src/words/say-first-words.ts";

export type ShortListPageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly desks: readonly OpenDesk[];
  readonly at: Date;
};

/** A few desks that somebody helping hands over: on paper (so with their hours, not whether they are open now), or as plain text. The address of the page is all there is of it. */
export function ShortListPage({ locale, path, desks, at }: ShortListPageProps): VNode {
  const words = deskCareWords[locale].list;
  const to = links(locale);
  const keys = desks.map(({ desk }) => desk.x_yorozu.key);
  return (
    <Layout locale={locale} path={path} title={words.title} current="desks">
      <PageTitle words={words.title} locale={locale} lead={words.lead} />
      {desks.length === 0 ? (
        <p class="empty">
          <Say words={words.empty} />
        </p>
      ) : (
        <>
          <ul class="desks on-paper">
            {desks.map(({ desk }) => (
              <li>
                <a class="desk-name" href={to.desk(desk.x_yorozu.key)}>
                  <Say words={desk.x_yorozu.name[locale]} />
                </a>
                <span class="small">
                  <Say words={saysForWhom(desk, locale)} />
                </span>
                {desk.phones
                  .filter(({ type }) => type !== "fax")
                  .map((phone) => (
                    <PhoneLine phone={phone} locale={locale} name={desk.x_yorozu.name[locale]} />
                  ))}
                {isFoundByCalling(desk) ? (
                  <span>
                    <Say words={sayFirstWords[locale].townNumber} />
                    <span class="blank" />
                  </span>
                ) : null}
                {writtenOnPaper(desk).map((way) => (
                  <span class="small">
                    <Say words={desksWords[locale].online[way.kind]} />
                    {locale === "en" ? ": " : "："}
                    {way.address}
                  </span>
                ))}
                {hoursLines(desk, locale).map((line) => (
                  <span class="small">
                    <Say words={line} />
                  </span>
                ))}
                {desk.x_yorozu.note === undefined ? null : (
                  <span class="small">
                    <Say words={desk.x_yorozu.note[locale]} />
                  </span>
                )}
                <SayFirst desk={desk} locale={locale} />
                <a class="small-link" href={to.shortList(keys.filter((key) => key !== desk.x_yorozu.key))}>
                  <Say words={words.remove} />
                  <span class="vh">
                    <Say words={desk.x_yorozu.name[locale]} />
                  </span>
                </a>
              </li>
            ))}
          </ul>
          <Text words={sayFirstWords[locale].helper} />
          <Text words={words.several} />
          <Text words={words.checked(formatDay(at, locale))} small />
        </>
      )}
      <div class="actions">
        <a href={to.desksListing(keys)}>
          <Say words={words.more} />
        </a>
        {desks.length === 0 ? null : (
          <a href={to.shortListText(keys)}>
            <Say words={words.text} />
          </a>
        )}
      </div>
    </Layout>
  );
}

/** How a desk of one's town is asked for stands in its note. */
function SayFirst({ desk, locale }: { desk: Desk; locale: Locale }): VNode | null {
  const words = sayFirst(desk, locale);
  return words === null ? null : (
    <span class="small">
      <Say words={words} />
    </span>
  );
}
