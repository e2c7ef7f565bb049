import type { VNode } from "preact";
import type { Means, Tier } from "#src/domain/advice/means.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatDate, formatPeople, formatYen } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { catalogueWords } from "#src/words/catalogue-words.ts";
import { publisherOf } from "#src/words/publisher-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

/** The prices plan by plan, each with its source; what is not known is to be asked. */
export function PriceTable({ means, locale }: { means: Means; locale: Locale }): VNode {
  const words = catalogueWords[locale].means;
  return (
    <DataTable
      caption={words.priceCaption}
      underHeading
      columns={[
        { key: "tier", head: words.tier },
        { key: "monthly", head: words.monthly, align: "right" },
        { key: "initial", head: words.initial, align: "right" },
        { key: "limits", head: words.limits },
        { key: "source", head: words.source },
      ]}
      rows={means.tiers.map((tier) => ({
        id: tier.id,
        cells: {
          tier: <Say words={tier.name[locale]} />,
          monthly: <Price yen={tier.monthlyYen} tier={tier} locale={locale} />,
          initial: <Price yen={tier.initialYen} tier={tier} locale={locale} />,
          limits: <Conditions tier={tier} locale={locale} />,
          source: <SourceOf means={means} tier={tier} locale={locale} />,
        },
      }))}
    />
  );
}

/** The price, per head where it is one, with what it says of tax. */
function Price({ yen, tier, locale }: { yen: number | null; tier: Tier; locale: Locale }): VNode {
  const words = catalogueWords[locale].means;
  if (yen === null) return <Say words={words.ask} />;
  const amount = formatYen(yen, locale);
  return (
    <>
      <span class="nowrap">
        <Say words={tier.perHead && yen > 0 ? words.perHead(amount) : amount} />
      </span>
      {yen === 0 ? null : (
        <span class="small">
          <br />
          <Say words={taxWords(tier, locale)} />
        </span>
      )}
    </>
  );
}

/** For how many people and what organisations, and what is limited. */
function Conditions({ tier, locale }: { tier: Tier; locale: Locale }): VNode {
  return (
    <>
      <Say words={headsWords(tier, locale)} />
      <br />
      <Say words={formsWords(tier, locale)} />
      {tier.freeLimits === null ? null : (
        <>
          <br />
          <Say words={tier.freeLimits[locale]} />
        </>
      )}
    </>
  );
}

/** スタッフの数：1人〜10人. */
function headsWords(tier: Tier, locale: Locale): string {
  const words = catalogueWords[locale].means;
  if (tier.from <= 1 && tier.to === null && !tier.perHead) return words.anyNumber;
  const from = formatPeople(tier.from, locale);
  const range =
    tier.to !== null
      ? words.range(from, formatPeople(tier.to, locale))
      : tier.from > 1
        ? words.from(from)
        : words.anyNumber;
  return locale === "en" ? `${range} (${words.countOf[tier.heads]})` : `${words.countOf[tier.heads]}：${range}`;
}

function taxWords(tier: Tier, locale: Locale): string {
  const words = catalogueWords[locale].means;
  return tier.taxIncluded === null ? words.taxUnknown : tier.taxIncluded ? words.taxIncluded : words.taxExcluded;
}

function formsWords(tier: Tier, locale: Locale): string {
  if (tier.forForms === null) return catalogueWords[locale].means.allForms;
  return tier.forForms.map((form) => vocabularyWords[locale].legalForm[form]).join(locale === "en" ? ", " : "、");
}

function SourceOf({ means, tier, locale }: { means: Means; tier: Tier; locale: Locale }): VNode {
  const words = catalogueWords[locale].sources;
  const source = tier.source === null ? undefined : means.sources[tier.source];
  if (source === undefined) {
    const bought = means.kind === "tool" || tier.monthlyYen !== 0 || tier.initialYen !== 0;
    return <Say words={bought ? words.none : words.notNeeded} />;
  }
  return (
    <a href={source.url} rel="external noreferrer">
      <Say
        words={words.of(
          publisherOf(source.url, locale),
          source.date === null ? words.noDate : formatDate(source.date, locale),
        )}
      />
    </a>
  );
}
