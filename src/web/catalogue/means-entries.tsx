import type { VNode } from "preact";
import { isStale } from "#src/domain/advice/catalogue/check-age.ts";
import { comparedPrice, priceBand } from "#src/domain/advice/catalogue/price-band.ts";
import type { Means } from "#src/domain/advice/means.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { listAddress } from "#src/web/catalogue/browse-query.ts";
import type { CataloguePageProps } from "#src/web/catalogue/catalogue-page.tsx";
import { Tag, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SmallLink } from "#src/web/kit/buttons.tsx";
import { formatDate, formatYen } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { browseWords } from "#src/words/browse-words.ts";
import { catalogueCompareWords } from "#src/words/catalogue-compare-words.ts";
import { catalogueWords } from "#src/words/catalogue-words.ts";

/** Means with a sentence each, and a box to pick what shall stand side by side. What was picked before stays picked. */
export function MeansEntries({ means, picked, address, on, locale }: CataloguePageProps): VNode {
  const words = catalogueCompareWords[locale];
  const shown = new Set(means.map(({ id }) => id));
  const elsewhere = picked.filter(({ id }) => !shown.has(id));
  return (
    <form method="get" action={links(locale).compare([])}>
      {picked.length === 0 ? null : (
        <p>
          <Say words={words.chosen} />
          {locale === "en" ? ": " : "："}
          {picked.map((one) => (
            <span class="ph">
              <Say words={one.name[locale]} />{" "}
              <SmallLink
                words={words.drop}
                href={listAddress(
                  address,
                  { picked: address.picked.filter((id) => id !== one.id), page: address.page },
                  locale,
                )}
                about={one.name[locale]}
              />{" "}
            </span>
          ))}
        </p>
      )}
      <Hidden fields={{ id: elsewhere.map(({ id }) => id) }} />
      <ul class="entries">
        {means.map((one) => (
          <Entry means={one} on={on} picked={address.picked.includes(one.id)} locale={locale} />
        ))}
      </ul>
      <div class="actions at-hand">
        <Button words={words.go} look="quiet" />
        <Text words={words.hint} small />
      </div>
    </form>
  );
}

type EntryProps = { readonly means: Means; readonly on: string; readonly picked: boolean; readonly locale: Locale };

function Entry({ means, on, picked, locale }: EntryProps): VNode {
  const words = catalogueCompareWords[locale];
  const box = `pick-${means.id}`;
  return (
    <li>
      <div class="entry-head">
        <span>
          <a href={links(locale).means(means.id)}>
            <strong>
              <Say words={means.name[locale]} />
            </strong>
          </a>
          <span class="tags">
            <Tag kind="plain" words={catalogueWords[locale].kinds[means.kind]} />{" "}
            <PriceTag means={means} locale={locale} />{" "}
            {isStale(means, on) && means.factsDate !== null ? (
              <Tag kind="assume" words={browseWords[locale].stale(formatDate(means.factsDate, locale))} />
            ) : null}
          </span>
        </span>
        <span class="pick-one">
          <input type="checkbox" id={box} name="id" value={means.id} checked={picked} />
          <label for={box}>
            <span aria-hidden="true">
              <Say words={words.pickShort} />
            </span>
            <span class="vh">
              <Say words={words.pick(means.name[locale])} />
            </span>
          </label>
        </span>
      </div>
      <span class="small">
        <Say words={means.summary[locale]} />
      </span>
    </li>
  );
}

/** What it costs a small office, where that is known; of practices that cost nothing nothing is said. */
export function PriceTag({ means, locale }: { means: Means; locale: Locale }): VNode | null {
  const band = priceBand(means);
  const price = comparedPrice(means);
  if (band === "free")
    return means.kind === "tool" ? <Tag kind="sure" words={catalogueWords[locale].list.free0} /> : null;
  if (band === "ask" || price === null) return <Tag kind="plain" words={browseWords[locale].bands.ask} />;
  return <Tag kind="plain" words={browseWords[locale].priceFrom(formatYen(price.monthlyYen, locale))} />;
}
