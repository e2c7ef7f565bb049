import type { VNode } from "preact";
import type { GivingWay } from "#src/domain/advice/catalogue/browse-catalogue.ts";
import type { CatalogueFunction } from "#src/domain/advice/means.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { cannotInWords, madeForInWords } from "#src/web/catalogue/asks-in-words.ts";
import { pagesOf } from "#src/web/catalogue/catalogue-pages.ts";
import { PageTitle, Tag, Text } from "#src/web/kit/blocks.tsx";
import { ButtonLink } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { PageTurns } from "#src/web/kit/page-turns.tsx";
import { Listed } from "#src/web/kit/phrases.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { catalogueWords } from "#src/words/catalogue-words.ts";

export type FunctionPageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly fn: CatalogueFunction;
  /** The ways of one page that give it, the best first. */
  readonly ways: readonly GivingWay[];
  /** Which page, counted from 1, and how many ways there are in all. */
  readonly page: number;
  readonly total: number;
  readonly demo?: boolean;
};

/** One thing that must be possible: which means give it, how well, and who can hardly use each way. */
export function FunctionPage({ locale, path, fn, ways, page, total, demo = false }: FunctionPageProps): VNode {
  const all = catalogueWords[locale];
  const words = all.fn;
  const to = links(locale);
  return (
    <Layout locale={locale} path={path} title={fn.name[locale]} current="means" demo={demo}>
      <PageTitle
        words={fn.name[locale]}
        locale={locale}
        lead={fn.gloss[locale]}
        back={{ href: to.catalogue, words: words.back }}
      />
      <p>
        <Tag kind="plain" words={all.audiences[fn.audience]} />
      </p>
      <h2>
        <Say words={words.how} />
      </h2>
      {ways.length === 0 ? (
        <>
          <Text words={words.none} />
          <div class="actions">
            <ButtonLink words={words.ask} href={to.home} />
          </div>
        </>
      ) : (
        <DataTable
          caption={words.caption}
          underHeading
          columns={[
            { key: "means", head: words.means },
            { key: "quality", head: words.quality },
            { key: "cannot", head: words.cannot },
          ]}
          rows={ways.map((row) => ({
            id: `${row.means.id} ${row.way.id}`,
            cells: {
              means: (
                <>
                  <a href={to.means(row.means.id)}>
                    <Say words={row.means.name[locale]} />
                  </a>
                  <br />
                  <span class="small">
                    <Say words={row.way.name[locale]} />
                  </span>
                </>
              ),
              quality: (
                <>
                  <strong>
                    <Say words={all.quality[row.given.quality]} />
                  </strong>
                  <br />
                  <Say words={row.given.reason[locale]} />
                </>
              ),
              cannot: <Listed words={barred(row.way.asks, locale)} locale={locale} />,
            },
          }))}
        />
      )}
      <PageTurns locale={locale} page={page} pages={pagesOf(total)} at={(at) => to.function(fn.id, at)} />
    </Layout>
  );
}

/** Who cannot; where it bars nobody, for whom it is made. */
function barred(asks: GivingWay["way"]["asks"], locale: Locale): readonly string[] {
  const cannot = cannotInWords(asks, locale);
  const said = cannot.length > 0 ? cannot : madeForInWords(asks, locale);
  return said.length > 0 ? said : [catalogueWords[locale].fn.nobody];
}
