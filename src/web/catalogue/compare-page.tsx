import type { ComponentChildren, VNode } from "preact";
import { isStale } from "#src/domain/advice/catalogue/check-age.ts";
import { comparedHeads, comparedPrice } from "#src/domain/advice/catalogue/price-band.ts";
import type { AccessProfile } from "#src/domain/advice/catalogue/reach-profiles.ts";
import type { WhoCanUse } from "#src/domain/advice/catalogue/who-can-use.ts";
import {
  type CatalogueFunction,
  type EffortRule,
  effortOf,
  type Means,
  sessionsFor,
} from "#src/domain/advice/means.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { mostCompared } from "#src/web/catalogue/browse-query.ts";
import { isLeftOut } from "#src/web/catalogue/who-can-table.tsx";
import { PageTitle, Tag, Text } from "#src/web/kit/blocks.tsx";
import { ButtonLink, SmallLink } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatDate, formatDuration, formatYen } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Listed } from "#src/web/kit/phrases.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { queryOf } from "#src/web/query-of.ts";
import { browseWords } from "#src/words/browse-words.ts";
import { catalogueCompareWords } from "#src/words/catalogue-compare-words.ts";
import { catalogueWords } from "#src/words/catalogue-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

export type ComparePageProps = {
  readonly locale: Locale;
  readonly path: string;
  /** None to four, in the order in which they were picked. */
  readonly means: readonly Means[];
  /** More than four were asked for. */
  readonly tooMany: boolean;
  readonly functions: ReadonlyMap<string, CatalogueFunction>;
  readonly effortRules: ReadonlyMap<string, EffortRule>;
  readonly profiles: readonly AccessProfile[];
  readonly whoCan: WhoCanUse;
  readonly on: string;
  readonly demo?: boolean;
};

/** The numbers of people that efforts are compared for; said in the words of the row. */
const comparedServed = 20;
/** Functions that are named for each; the rest is counted. */
const namedFunctions = 8;

/** Up to four means side by side: a table on a wide screen, a card for each question on a phone. */
export function ComparePage(props: ComparePageProps): VNode {
  const { locale, means } = props;
  const words = catalogueCompareWords[locale];
  const ids = means.map(({ id }) => id);
  const add = `${links(locale).catalogue}${queryOf(ids.map((id) => ["id", id]))}`;
  return (
    <Layout locale={locale} path={props.path} title={words.title} current="means" demo={props.demo ?? false} wide>
      <PageTitle
        words={words.title}
        locale={locale}
        lead={words.lead}
        back={{ href: links(locale).catalogue, words: catalogueWords[locale].means.back }}
      />
      {props.tooMany ? <Text words={words.tooMany} /> : null}
      {means.length === 0 ? <Text words={words.none} /> : means.length === 1 ? <Text words={words.one} /> : null}
      {means.length === 0 ? null : (
        <ul class="links">
          {means.map((one) => (
            <li>
              <Chosen {...props} one={one} />
            </li>
          ))}
        </ul>
      )}
      {means.length === 0 ? null : (
        <DataTable
          caption={words.caption}
          columns={[
            { key: "aspect", head: words.aspect },
            ...means.map((one) => ({ key: one.id, head: one.name[locale] })),
          ]}
          rows={aspects(props).map((aspect) => ({
            id: aspect.name,
            cells: {
              aspect: <Say words={aspect.name} />,
              ...Object.fromEntries(means.map((one) => [one.id, aspect.of(one)])),
            },
          }))}
        />
      )}
      {means.length < mostCompared ? (
        <div class="actions">
          <ButtonLink
            words={means.length === 0 ? catalogueWords[locale].means.back : words.add}
            href={add}
            look="quiet"
          />
        </div>
      ) : null}
    </Layout>
  );
}

type Aspect = { readonly name: string; readonly of: (means: Means) => ComponentChildren };

function aspects(props: ComparePageProps): Aspect[] {
  const { locale } = props;
  const all = catalogueWords[locale];
  const words = catalogueCompareWords[locale];
  const yen = (value: number | null | undefined) =>
    value === null || value === undefined ? <Say words={all.means.ask} /> : <Say words={formatYen(value, locale)} />;
  const time = (minutes: number) => <Say words={formatDuration(minutes, locale)} />;
  return [
    { name: words.kind, of: (one) => <Say words={all.kinds[one.kind]} /> },
    { name: words.cannot, of: (one) => <Cannot {...props} one={one} /> },
    { name: words.monthly, of: (one) => yen(comparedPrice(one)?.monthlyYen) },
    { name: words.initial, of: (one) => yen(comparedPrice(one)?.initialYen) },
    { name: words.effort, of: (one) => time(monthlyMinutes(one, props.effortRules)) },
    { name: words.setup, of: (one) => time(setupMinutes(one, props.effortRules)) },
    { name: words.skill, of: (one) => <Say words={all.skill[one.setupSkill]} /> },
    { name: words.learning, of: (one) => <Say words={all.learning[one.learning]} /> },
    { name: words.does, of: (one) => <Does {...props} one={one} /> },
    { name: words.data, of: (one) => <Say words={vocabularyWords[locale].dataSensitivity[one.dataLevel]} /> },
    {
      name: words.contract,
      of: (one) => <Say words={one.leaving.contract?.[locale] ?? one.leaving.export?.[locale] ?? words.unknown} />,
    },
    { name: words.facts, of: (one) => <Facts {...props} one={one} /> },
  ];
}

type OneProps = ComparePageProps & { readonly one: Means };

function Chosen({ one, means, locale }: OneProps): VNode {
  const words = catalogueCompareWords[locale];
  const rest = means.filter(({ id }) => id !== one.id).map(({ id }) => id);
  return (
    <>
      <a href={links(locale).means(one.id)}>
        <Say words={one.name[locale]} />
      </a>{" "}
      <SmallLink words={words.drop} href={links(locale).compare(rest)} about={one.name[locale]} />
    </>
  );
}

function Cannot({ one, whoCan, profiles, locale }: OneProps): VNode {
  const words = catalogueCompareWords[locale];
  const known = whoCan.get(one.id);
  if (known === undefined) return <Say words={words.staffOnly} />;
  const names = profiles
    .filter(({ id }) => known.some((row) => row.profile === id && isLeftOut(row)))
    .map(({ name }) => name[locale]);
  return <Listed words={names.length === 0 ? [words.nobody] : names} locale={locale} />;
}

function Does({ one, functions, locale }: OneProps): VNode {
  const best = new Map<string, number>();
  for (const { gives } of one.ways)
    for (const given of gives) best.set(given.function, Math.max(best.get(given.function) ?? 0, given.quality));
  const names = [...best].toSorted((a, b) => b[1] - a[1]).map(([id]) => functions.get(id)?.name[locale] ?? id);
  const named = names.slice(0, namedFunctions);
  const rest = names.length - named.length;
  return (
    <ul class="small">
      {[...named, ...(rest > 0 ? [catalogueCompareWords[locale].others(rest)] : [])].map((name) => (
        <li>
          <Say words={name} />
        </li>
      ))}
    </ul>
  );
}

function Facts({ one, on, locale }: OneProps): VNode {
  const words = browseWords[locale];
  if (one.factsDate === null) return <Say words={catalogueCompareWords[locale].unknown} />;
  const date = formatDate(one.factsDate, locale);
  return isStale(one, on) ? <Tag kind="assume" words={words.stale(date)} /> : <Say words={date} />;
}

/** Estimated minutes once for the same numbers. */
function setupMinutes(means: Means, rules: ReadonlyMap<string, EffortRule>): number {
  const effort = effortOf(means, rules);
  return (
    effort.setupMinutes +
    effort.setupMinutesPerStaff * comparedHeads +
    effort.setupMinutesPerSession * sessionsFor(comparedHeads) +
    effort.setupMinutesPerPerson * comparedServed
  );
}

/** Estimated minutes a month for the numbers that the row names. */
function monthlyMinutes(means: Means, rules: ReadonlyMap<string, EffortRule>): number {
  const effort = effortOf(means, rules);
  const heads = effort.per === "served" ? comparedServed : comparedHeads;
  return effort.fixedMinutes + effort.perPersonMinutes * heads;
}
