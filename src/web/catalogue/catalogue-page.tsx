import type { VNode } from "preact";
import type { CatalogueFunction, Means } from "#src/domain/advice/means.ts";
import { functionGroups } from "#src/domain/advice/vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { hasFreeTier, type MeansFilter } from "#src/web/catalogue/find-means.ts";
import { Notice, PageTitle, Tag, Text } from "#src/web/kit/blocks.tsx";
import { Button } from "#src/web/kit/buttons.tsx";
import { Checkbox, Select, TextField } from "#src/web/kit/form-fields.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { catalogueWords } from "#src/words/catalogue-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

export type CataloguePageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly functions: readonly CatalogueFunction[];
  /** How many means give a function, by its id. */
  readonly meansOf: ReadonlyMap<string, number>;
  /** What was found; all when nothing is asked for. */
  readonly means: readonly Means[];
  readonly filter: MeansFilter;
  readonly demo?: boolean;
};

/** The catalogue: a search that is a plain GET, what one may want to do by groups, and everything by name. */
export function CataloguePage(props: CataloguePageProps): VNode {
  const { locale, means, filter } = props;
  const words = catalogueWords[locale].list;
  const asked = filter.q !== "" || filter.kind !== "" || filter.free;
  return (
    <Layout locale={locale} path={props.path} title={words.title} current="means" demo={props.demo ?? false}>
      <PageTitle words={words.title} locale={locale} lead={words.lead} />
      <SearchForm {...props} asked={asked} />
      {asked ? null : <ByFunction {...props} />}
      <h2>
        <Say words={asked ? words.found(means.length) : words.all} />
      </h2>
      {means.length === 0 ? <Text words={words.none} /> : <MeansEntries means={means} locale={locale} />}
      <Notice kind="info">
        <p>
          <a href={links(locale).home}>
            <Say words={words.toHome} />
          </a>
        </p>
      </Notice>
    </Layout>
  );
}

function SearchForm({ locale, filter, asked }: CataloguePageProps & { readonly asked: boolean }): VNode {
  const all = catalogueWords[locale];
  const words = all.list;
  const to = links(locale);
  return (
    <form method="get" action={to.catalogue}>
      <TextField
        locale={locale}
        name="q"
        type="search"
        label={words.search}
        hint={words.searchHint}
        value={filter.q}
        autocomplete="off"
      />
      <Select
        locale={locale}
        name="kind"
        label={words.kind}
        value={filter.kind}
        options={[
          { value: "", label: words.anyKind },
          { value: "tool", label: all.kinds.tool },
          { value: "practice", label: all.kinds.practice },
        ]}
      />
      <Checkbox locale={locale} name="free" label={words.free} checked={filter.free} />
      <div class="actions">
        <Button words={words.go} look="quiet" />
        {asked ? (
          <a href={to.catalogue}>
            <Say words={words.clear} />
          </a>
        ) : null}
      </div>
    </form>
  );
}

function ByFunction({ locale, functions, meansOf }: CataloguePageProps): VNode {
  const words = catalogueWords[locale].list;
  return (
    <section>
      <h2>
        <Say words={words.byFunction} />
      </h2>
      {functionGroups.map((group) => {
        const own = functions.filter((fn) => fn.group === group);
        return own.length === 0 ? null : (
          <details class="group">
            <summary>
              <Say words={vocabularyWords[locale].functionGroups[group]} />
            </summary>
            <ul class="links inside">
              {own.map((fn) => (
                <li>
                  <a href={links(locale).function(fn.id)}>
                    <Say words={fn.name[locale]} />
                  </a>{" "}
                  <span class="small">
                    <Say words={words.meansCount(meansOf.get(fn.id) ?? 0)} />
                  </span>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

/** Means with a sentence each. */
function MeansEntries({ means, locale }: { means: readonly Means[]; locale: Locale }): VNode {
  const words = catalogueWords[locale];
  return (
    <ul class="entries">
      {means.map((one) => (
        <li>
          <a href={links(locale).means(one.id)}>
            <strong>
              <Say words={one.name[locale]} />
            </strong>
          </a>{" "}
          <Tag kind="plain" words={words.kinds[one.kind]} />{" "}
          {hasFreeTier(one) && one.kind === "tool" ? <Tag kind="sure" words={words.list.free0} /> : null}
          <br />
          <span class="small">
            <Say words={one.summary[locale]} />
          </span>
        </li>
      ))}
    </ul>
  );
}
