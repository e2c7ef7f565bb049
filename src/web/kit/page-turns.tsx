import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { formatNumber } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { kitWords } from "#src/words/kit-words.ts";

/** The page before and the page after of a list, where there are several. `page` counts from 1; `at` gives a page's address. */
export function PageTurns(props: {
  locale: Locale;
  page: number;
  pages: number;
  at: (page: number) => string;
}): VNode | null {
  const { locale, page, pages, at } = props;
  if (pages <= 1) return null;
  const words = kitWords[locale].paging;
  return (
    <p class="paging">
      {page > 1 ? (
        <a href={at(page - 1)} rel="prev">
          <Say words={words.before} />
        </a>
      ) : null}
      <span>
        <Say words={words.pageOf(formatNumber(page, locale), formatNumber(pages, locale))} />
      </span>
      {page < pages ? (
        <a href={at(page + 1)} rel="next">
          <Say words={words.after} />
        </a>
      ) : null}
    </p>
  );
}
