import type { VNode } from "preact";
import type { PriceBand } from "#src/domain/advice/catalogue/price-band.ts";
import type { AccessProfile } from "#src/domain/advice/catalogue/reach-profiles.ts";
import type { CatalogueFunction, Means } from "#src/domain/advice/means.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { asksForSomething, type ListAddress, listAddress } from "#src/web/catalogue/browse-query.ts";
import { pagesOf } from "#src/web/catalogue/catalogue-pages.ts";
import { CatalogueSearch } from "#src/web/catalogue/catalogue-search.tsx";
import { MeansEntries } from "#src/web/catalogue/means-entries.tsx";
import { WaysIn } from "#src/web/catalogue/ways-in.tsx";
import { Notice, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { PageTurns } from "#src/web/kit/page-turns.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { browseWords } from "#src/words/browse-words.ts";
import { catalogueWords } from "#src/words/catalogue-words.ts";

export type CataloguePageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly functions: readonly CatalogueFunction[];
  readonly profiles: readonly AccessProfile[];
  /** How many means give a function, by its id. */
  readonly meansOf: ReadonlyMap<string, number>;
  readonly bands: ReadonlyMap<PriceBand, number>;
  /** One page of what was found. */
  readonly means: readonly Means[];
  readonly total: number;
  /** Nothing is spelt as it was typed: these names are close. */
  readonly near: boolean;
  /** What the words wish for, where the entries were found by it. */
  readonly wished: readonly CatalogueFunction[];
  readonly address: ListAddress;
  /** What is to be compared, in the order in which it was picked. */
  readonly picked: readonly Means[];
  /** The day on which ages are counted, `YYYY-MM-DD`. */
  readonly on: string;
  readonly demo?: boolean;
};

/** The catalogue: a search that is a plain GET, ways in by wish, person and cost, and what was found, page by page. */
export function CataloguePage(props: CataloguePageProps): VNode {
  const { locale, means, total, address } = props;
  const words = catalogueWords[locale].list;
  const own = browseWords[locale];
  const to = links(locale);
  const asked = asksForSomething(address);
  const fn = props.functions.find(({ id }) => id === address.fn);
  return (
    <Layout locale={locale} path={props.path} title={words.title} current="means" demo={props.demo ?? false}>
      <PageTitle words={words.title} locale={locale} lead={words.lead} />
      <CatalogueSearch {...props} />
      {asked || address.page > 1 ? null : <WaysIn {...props} />}
      <h2>
        <Say words={asked ? words.found(total) : words.all} />
      </h2>
      {fn === undefined ? null : <Text words={own.fn(fn.name[locale])} />}
      {props.near ? <Text words={own.near} /> : null}
      {props.wished.length > 0 ? (
        <Text words={own.wished(props.wished.map(({ name }) => name[locale]).join(locale === "en" ? ", " : "」「"))} />
      ) : null}
      {address.who === "" ? null : <Text words={own.byWhoNote} small />}
      {address.cost === "" ? null : <Text words={own.bandNote} small />}
      {means.length === 0 ? <Text words={words.none} /> : <MeansEntries {...props} />}
      <PageTurns
        locale={locale}
        page={address.page}
        pages={pagesOf(total)}
        at={(page) => listAddress(address, { page }, locale)}
      />
      <Notice kind="info">
        <p>
          <a href={to.home}>
            <Say words={words.toHome} />
          </a>
        </p>
        <p>
          <a href={to.catalogueChanges}>
            <Say words={own.changes} />
          </a>
        </p>
        <p>
          <a href={to.catalogueData}>
            <Say words={own.data} />
          </a>
        </p>
      </Notice>
    </Layout>
  );
}
