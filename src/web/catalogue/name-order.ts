import type { Catalogue } from "#src/domain/advice/catalogue/catalogue.ts";
import type { Means } from "#src/domain/advice/means.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { readingOf } from "#src/words/furigana.ts";

const known = new WeakMap<Catalogue, Map<Locale, ReadonlyMap<string, number>>>();

/** The place of each means in あいうえお order of its reading; in English by the English name. Sorted once a version. */
export function nameOrder(catalogue: Catalogue, locale: Locale): ReadonlyMap<string, number> {
  const orders = known.get(catalogue) ?? new Map<Locale, ReadonlyMap<string, number>>();
  known.set(catalogue, orders);
  const before = orders.get(locale);
  if (before) return before;
  const collator = new Intl.Collator(locale === "en" ? "en" : "ja");
  const nameOf = (one: Means) => (locale === "en" ? one.name.en : readingOf(one.name["ja-easy"]));
  const sorted = catalogue.means.toSorted((a, b) => collator.compare(nameOf(a), nameOf(b)));
  const order = new Map(sorted.map(({ id }, place) => [id, place]));
  orders.set(locale, order);
  return order;
}
