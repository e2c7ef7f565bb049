import type { VNode } from "preact";
import { deskThemes } from "#src/domain/desks/desk-vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { ByField } from "#src/web/desks/by-field.tsx";
import { type DeskSearch, hasConditions, isNarrowed } from "#src/web/desks/desk-search.ts";
import { Button, Hidden } from "#src/web/kit/buttons.tsx";
import { Checkbox, Select, TextField } from "#src/web/kit/form-fields.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { desksWords } from "#src/words/desks-words.ts";
import { prefectureCodes, prefectureName } from "#src/words/prefecture-words.ts";
import { vacancyWords } from "#src/words/vacancy-words.ts";

/** The search of the directory, a plain GET: words at once, conditions folded until one is set. */
export function DeskFilters({ locale, search }: { locale: Locale; search: DeskSearch }): VNode {
  const all = desksWords[locale];
  const words = all.list;
  const to = links(locale);
  return (
    <form method="get" action={to.desks} class="filters">
      <Hidden fields={{ list: search.list ?? [] }} />
      <div class="search">
        <TextField
          locale={locale}
          name="q"
          type="search"
          label={words.search}
          hint={words.searchHint}
          value={search.q}
          autocomplete="off"
        />
        <Button words={words.go} />
      </div>
      <details class="group" open={hasConditions(search)}>
        <summary>
          <Say words={words.conditions} />
        </summary>
        <div class="inside">
          <Select
            locale={locale}
            name="theme"
            label={words.theme}
            value={search.theme}
            options={[
              { value: "", label: words.anyTheme },
              ...deskThemes.map((value) => ({ value, label: all.themes[value].name })),
            ]}
          />
          <Select
            locale={locale}
            name="place"
            label={words.place}
            hint={words.placeHint}
            value={search.place}
            options={[
              { value: "", label: words.anyPlace },
              ...prefectureCodes.map((value) => ({ value, label: prefectureName(value, locale) })),
            ]}
          />
          <TextField
            locale={locale}
            name="city"
            label={words.city}
            hint={words.cityHint}
            value={search.city ?? ""}
            autocomplete="address-level2"
          />
          <ByField locale={locale} words={words} by={search.by} />
          <Checkbox locale={locale} name="open" value="1" label={words.openNow} checked={search.openNow} />
          <Checkbox
            locale={locale}
            name="room"
            value="1"
            label={vacancyWords[locale].filter}
            checked={search.room === true}
          />
          <Button words={words.narrow} look="quiet" />
        </div>
      </details>
      {isNarrowed(search) ? (
        <p>
          <a href={to.desksListing(search.list ?? [])}>
            <Say words={words.clear} />
          </a>
        </p>
      ) : null}
    </form>
  );
}
