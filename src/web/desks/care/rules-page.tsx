import type { VNode } from "preact";
import type { FeedCheck } from "#src/domain/desks/directory/feed-check.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { formatDay, formatNumber } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { deskCareWords } from "#src/words/desk-care-words.ts";

/** Which desks are listed and in which order, and how other programs read the directory. */
export function DeskRulesPage(props: { locale: Locale; path: string; feed: FeedCheck | null }): VNode {
  const { locale, path, feed } = props;
  const words = deskCareWords[locale].rules;
  const to = links(locale);
  const parts = [
    [words.takeTitle, words.take],
    [words.dropTitle, words.drop],
    [words.orderTitle, words.order],
  ] as const;
  return (
    <Layout locale={locale} path={path} title={words.title} current="desks">
      <PageTitle words={words.title} locale={locale} lead={words.lead} />
      {parts.map(([title, lines]) => (
        <>
          <h2>
            <Say words={title} />
          </h2>
          <ul>
            {Object.values(lines).map((line) => (
              <li>
                <Say words={line} />
              </li>
            ))}
          </ul>
        </>
      ))}
      <h2>
        <Say words={words.wrongTitle} />
      </h2>
      <Text words={words.wrong} />
      <h2>
        <Say words={words.dataTitle} />
      </h2>
      <Text words={words.data} />
      <ul>
        <li>
          <a href={to.hsds}>
            <Say words={words.dataLink} />
          </a>
        </li>
        <li>
          <a href={to.hsdsPackage}>
            <Say words={words.packageLink} />
          </a>
        </li>
      </ul>
      <h2 id="feed">
        <Say words={words.feedTitle} />
      </h2>
      <Text words={words.feedLead} />
      {feed === null ? <Text words={words.feedNone} /> : <Found feed={feed} locale={locale} />}
    </Layout>
  );
}

/** What last night's check of our own answers found. */
function Found({ feed: { checkedAt, result }, locale }: { feed: FeedCheck; locale: Locale }): VNode {
  const words = deskCareWords[locale].rules;
  const n = (count: number) => formatNumber(count, locale);
  const lines = [
    words.feedForm(n(result.records), n(result.faulty)),
    words.feedLack(n(result.services), n(result.withoutProvider), n(result.withoutWay), n(result.old)),
  ];
  return (
    <ul>
      {[words.feedAt(formatDay(checkedAt, locale)), ...lines].map((line) => (
        <li>
          <Say words={line} />
        </li>
      ))}
      {result.faults.map(({ kind, id, place }) => (
        <li>
          <code>{`${kind} ${id} ${place}`}</code>
        </li>
      ))}
    </ul>
  );
}
