import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { PageTitle } from "#src/web/kit/blocks.tsx";
import { ButtonLink } from "#src/web/kit/buttons.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { links } from "#src/web/links.ts";
import { removedWords } from "#src/words/removed-words.ts";

/** After deleting: it is gone, and where to go from here. The same for everybody, so it can be reloaded. */
export function RemovedPage({ locale }: { locale: Locale }): VNode {
  const words = removedWords[locale];
  const { home } = links(locale);
  return (
    <Layout locale={locale} path={`${home}removed`} title={words.title} current="ask" secret="address">
      <PageTitle locale={locale} words={words.title} lead={words.body} />
      <ButtonLink words={words.again} href={home} look="quiet" />
    </Layout>
  );
}
