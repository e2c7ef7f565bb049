import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { formatNumber } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { browseWords } from "#src/words/browse-words.ts";

/** Entries of the catalogue on one page of a list: few enough to be light on a bad line, whatever the catalogue holds. */
export const perPage = 20;

/** The page that is shown when one is asked for: the last one when there are fewer. `asked` counts from 1. */
export function pageWithin(asked: number, total: number): number {
  return Math.min(asked, Math.max(1, Math.ceil(total / perPage)));
}

/** The page before and the page after, where there are several. `at` gives the address of a page. */
export function PageTurner(props: {
  locale: Locale;
  page: number;
  total: number;
  at: (page: number) => string;
}): VNode | null {
  const { locale, page, at } = props;
  const pages = Math.ceil(props.total / perPage);
  if (pages <= 1) return null;
  const words = browseWords[locale];
  return (
    <p class="actions">
      {page > 1 ? (
        <a href={at(page - 1)} rel="prev">
          <Say words={words.previous} />
        </a>
      ) : null}
      <span>
        <Say words={words.page(formatNumber(page, locale), formatNumber(pages, locale))} />
      </span>
      {page < pages ? (
        <a href={at(page + 1)} rel="next">
          <Say words={words.next} />
        </a>
      ) : null}
    </p>
  );
}
