import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { formatDate } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { catalogueWords } from "#src/words/catalogue-words.ts";

export type SourceShown = { readonly url: string; readonly date: string | null; readonly note?: string | undefined };

/** Where facts come from: each page with its date, newest knowledge not claimed where there is no date. */
export function SourceList({ sources, locale }: { sources: readonly SourceShown[]; locale: Locale }): VNode {
  const words = catalogueWords[locale].sources;
  if (sources.length === 0)
    return (
      <p class="source">
        <Say words={words.none} />
      </p>
    );
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li class="source">
          <a href={source.url} rel="external noreferrer">
            {hostOf(source.url)}
          </a>
          {locale === "en" ? " – " : "　"}
          <Say words={source.date === null ? words.noDate : words.dated(formatDate(source.date, locale))} />
          {source.note === undefined ? null : <span>{`　${source.note}`}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The host and the page, short enough to read: www.example.jp/price. */
function hostOf(url: string): string {
  const short = url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
  return short.length > 60 ? `${short.slice(0, 57)}…` : short;
}
