import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { formatDate } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { catalogueWords } from "#src/words/catalogue-words.ts";
import { publisherOf } from "#src/words/publisher-words.ts";

export type SourceShown = { readonly url: string; readonly date: string | null; readonly note?: string | undefined };

/** Where facts come from: who published each page, and of when it is. Those without a date stand together, told once. */
export function SourceList({ sources, locale }: { sources: readonly SourceShown[]; locale: Locale }): VNode {
  const words = catalogueWords[locale].sources;
  if (sources.length === 0)
    return (
      <p class="source">
        <Say words={words.none} />
      </p>
    );
  const named = withNames(sources, locale);
  const undated = named.filter(({ date }) => date === null);
  return (
    <ul class="sources">
      {named.map((source) =>
        source.date === null ? null : (
          <li class="source">
            <Page source={source} />
            {locale === "en" ? " – " : "　"}
            <span class="ph">
              <Say words={words.dated(formatDate(source.date, locale))} />
            </span>
          </li>
        ),
      )}
      {undated.length === 0 ? null : (
        <li class="source">
          <Say words={words.undated} />
          {locale === "en" ? ": " : "："}
          {undated.map((source, i) => (
            <>
              {i > 0 && locale === "en" ? " " : null}
              <span class="ph">
                <Page source={source} />
                {i === undated.length - 1 ? null : locale === "en" ? "," : "、"}
              </span>
            </>
          ))}
        </li>
      )}
    </ul>
  );
}

type Named = SourceShown & { readonly name: string };

function Page({ source }: { source: Named }): VNode {
  return (
    <>
      <a href={source.url} rel="external noreferrer">
        <Say words={source.name} />
      </a>
      {source.note === undefined ? null : <span>{`　${source.note}`}</span>}
    </>
  );
}

/** Each with its publisher; several pages of one are numbered, so that each link has words of its own. */
function withNames(sources: readonly SourceShown[], locale: Locale): Named[] {
  const seen = new Map<string, number>();
  return sources.map((source) => {
    const publisher = publisherOf(source.url, locale);
    const before = seen.get(publisher) ?? 0;
    seen.set(publisher, before + 1);
    return { ...source, name: before === 0 ? publisher : `${publisher} (${before + 1})` };
  });
}
