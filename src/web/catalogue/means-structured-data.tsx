import type { VNode } from "preact";
import type { Means } from "#src/domain/advice/means.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { plainWords } from "#src/words/furigana.ts";

/**
 * The facts for machines, as microdata of schema.org: no script stands on our pages, not even one that is only data. A tool is
 * a `SoftwareApplication` with an `Offer` for each plan whose price is known; a practice is a `HowTo` with its steps.
 */
export function MeansStructuredData({ means, url, locale }: { means: Means; url: string; locale: Locale }): VNode {
  const type = means.kind === "tool" ? "SoftwareApplication" : "HowTo";
  return (
    <div hidden itemScope itemType={`https://schema.org/${type}`} itemid={url}>
      <meta itemProp="name" content={plainWords(means.name[locale])} />
      <meta itemProp="description" content={plainWords(means.summary[locale])} />
      <meta itemProp="inLanguage" content={locale === "en" ? "en" : "ja"} />
      {(means.alsoCalled ?? []).map((name) => (
        <meta itemProp="alternateName" content={name} />
      ))}
      {means.kind === "tool" ? <Offers means={means} locale={locale} /> : <HowToSteps means={means} locale={locale} />}
    </div>
  );
}

function Offers({ means, locale }: { means: Means; locale: Locale }): VNode {
  return (
    <>
      <meta itemProp="applicationCategory" content="BusinessApplication" />
      {means.vendor === null ? null : (
        <span itemProp="provider" itemScope itemType="https://schema.org/Organization">
          <meta itemProp="name" content={means.vendor} />
        </span>
      )}
      {means.tiers.flatMap((tier) =>
        tier.monthlyYen === null
          ? []
          : [
              <span itemProp="offers" itemScope itemType="https://schema.org/Offer">
                <meta itemProp="name" content={plainWords(tier.name[locale])} />
                <meta itemProp="price" content={String(tier.monthlyYen)} />
                <meta itemProp="priceCurrency" content="JPY" />
              </span>,
            ],
      )}
    </>
  );
}

function HowToSteps({ means, locale }: { means: Means; locale: Locale }): VNode {
  return (
    <>
      {means.steps.map((step) => (
        <span itemProp="step" itemScope itemType="https://schema.org/HowToStep">
          <meta itemProp="text" content={plainWords(step.text[locale])} />
        </span>
      ))}
    </>
  );
}
