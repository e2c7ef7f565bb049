import type { VNode } from "preact";
import { priceBands } from "#src/domain/advice/catalogue/price-band.ts";
import { asksForSomething, listAddress } from "#src/web/catalogue/browse-query.ts";
import type { CataloguePageProps } from "#src/web/catalogue/catalogue-page.tsx";
import { Button, Hidden } from "#src/web/kit/buttons.tsx";
import { Select, TextField } from "#src/web/kit/form-fields.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { browseWords } from "#src/words/browse-words.ts";
import { catalogueWords } from "#src/words/catalogue-words.ts";

/** One line to type, and conditions folded away until one is set. A plain GET: what was found has an address. */
export function CatalogueSearch({ locale, address, profiles }: CataloguePageProps): VNode {
  const all = catalogueWords[locale];
  const words = all.list;
  const own = browseWords[locale];
  const narrowed = address.kind !== "" || address.who !== "" || address.cost !== "";
  return (
    <form method="get" action={links(locale).catalogue}>
      <TextField
        locale={locale}
        name="q"
        type="search"
        label={words.search}
        hint={words.searchHint}
        value={address.q}
        autocomplete="off"
      />
      <Hidden fields={{ ...(address.fn === "" ? {} : { fn: address.fn }), id: address.picked }} />
      <details open={narrowed}>
        <summary>
          <Say words={own.narrow} />
        </summary>
        <div class="three">
          <Select
            locale={locale}
            name="who"
            label={own.who}
            value={address.who}
            options={[
              { value: "", label: own.anyWho },
              ...profiles.map((profile) => ({ value: profile.id, label: profile.name[locale] })),
            ]}
          />
          <Select
            locale={locale}
            name="cost"
            label={own.cost}
            value={address.cost}
            options={[
              { value: "", label: own.anyCost },
              ...priceBands.map((band) => ({ value: band, label: own.bands[band] })),
            ]}
          />
          <Select
            locale={locale}
            name="kind"
            label={words.kind}
            value={address.kind}
            options={[
              { value: "", label: words.anyKind },
              { value: "tool", label: all.kinds.tool },
              { value: "practice", label: all.kinds.practice },
            ]}
          />
        </div>
      </details>
      <div class="actions">
        <Button words={words.go} />
        {asksForSomething(address) ? (
          <a href={listAddress(address, { q: "", kind: "", who: "", cost: "", fn: "" }, locale)}>
            <Say words={words.clear} />
          </a>
        ) : null}
      </div>
    </form>
  );
}
