import type { VNode } from "preact";
import type { Means, Tier } from "#src/domain/advice/means.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatDate, formatPeople, formatYen } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { catalogueWords } from "#src/words/catalogue-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

/** The prices plan by plan, each with its source; what is not known is to be asked. */
export function PriceTable({ means, locale }: { means: Means; locale: Locale }): VNode {
  const words = catalogueWords[locale].means;
  return (
    <DataTable
      caption={words.priceCaption}
      columns={[
        { key: "tier", head: words.tier },
        { key: "heads", head: words.heads },
        { key: "monthly", head: words.monthly, align: "right" },
        { key: "initial", head: words.initial, align: "right" },
        { key: "tax", head: words.tax },
        { key: "forms", head: words.forms },
        { key: "limits", head: words.limits },
        { key: "source", head: words.source },
      ]}
      rows={means.tiers.map((tier) => ({
        id: tier.id,
        cells: {
          tier: <Say words={tier.name[locale]} />,
          heads: <Say words={headsWords(tier, locale)} />,
          monthly: <Say words={priceWords(tier.monthlyYen, tier.perHead, locale)} />,
          initial: <Say words={priceWords(tier.initialYen, tier.perHead, locale)} />,
          tax: <Say words={taxWords(tier, locale)} />,
          forms: <Say words={formsWords(tier, locale)} />,
          limits: <Say words={tier.freeLimits?.[locale] ?? ""} />,
          source: <SourceOf means={means} tier={tier} locale={locale} />,
        },
      }))}
    />
  );
}

function priceWords(yen: number | null, perHead: boolean, locale: Locale): string {
  const words = catalogueWords[locale].means;
  if (yen === null) return words.ask;
  return perHead && yen > 0 ? words.perHead(formatYen(yen, locale)) : formatYen(yen, locale);
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
  if ((tier.monthlyYen ?? 0) === 0 && (tier.initialYen ?? 0) === 0) return "";
  return tier.taxIncluded === null ? words.taxUnknown : tier.taxIncluded ? words.taxIncluded : words.taxExcluded;
}

function formsWords(tier: Tier, locale: Locale): string {
  if (tier.forForms === null) return catalogueWords[locale].means.allForms;
  return tier.forForms.map((form) => vocabularyWords[locale].legalForm[form]).join(locale === "en" ? ", " : "、");
}

function SourceOf({ means, tier, locale }: { means: Means; tier: Tier; locale: Locale }): VNode {
  const words = catalogueWords[locale].sources;
  const source = tier.source === null ? undefined : means.sources[tier.source];
  if (source === undefined) return <Say words={words.none} />;
  return (
    <a href={source.url} rel="external noreferrer">
      <Say words={source.date === null ? words.noDate : words.dated(formatDate(source.date, locale))} />
    </a>
  );
}
