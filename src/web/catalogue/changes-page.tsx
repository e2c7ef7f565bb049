import type { VNode } from "preact";
import type { CatalogueChange } from "#src/domain/advice/catalogue/editing/catalogue-changes.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { changeLines } from "#src/web/catalogue/change-lines.ts";
import { PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { formatDay } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { browseWords } from "#src/words/browse-words.ts";
import { catalogueWords } from "#src/words/catalogue-words.ts";

export type ChangesPageProps = {
  readonly locale: Locale;
  readonly path: string;
  /** Newest first. */
  readonly changes: readonly CatalogueChange[];
};

/** What was added, corrected and taken out, when and why. */
export function ChangesPage({ locale, path, changes }: ChangesPageProps): VNode {
  const words = browseWords[locale].changesPage;
  const to = links(locale);
  return (
    <Layout locale={locale} path={path} title={words.title} current="means">
      <PageTitle
        words={words.title}
        locale={locale}
        lead={words.lead}
        back={{ href: to.catalogue, words: catalogueWords[locale].means.back }}
      />
      <p>
        <a href={to.catalogueFeed} type="application/atom+xml">
          <Say words={words.feed} />
        </a>
      </p>
      {changes.length === 0 ? <Text words={words.none} /> : null}
      {[...Map.groupBy(changes, ({ at }) => formatDay(at, locale))].map(([day, those]) => (
        <section>
          <h2>
            <Say words={day} />
          </h2>
          {those.map((change) => (
            <>
              {change.reason === null ? null : <p>{change.reason}</p>}
              <ul>
                {changeLines(change, locale).map((line) => (
                  <li>
                    {line.means === null ? (
                      <Say words={line.words} />
                    ) : (
                      <a href={to.means(line.means)}>
                        <Say words={line.words} />
                      </a>
                    )}
                  </li>
                ))}
              </ul>
            </>
          ))}
        </section>
      ))}
    </Layout>
  );
}
