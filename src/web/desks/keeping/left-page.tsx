import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { PageTitle } from "#src/web/kit/blocks.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { deskKeepingWords } from "#src/words/desk-keeping-words.ts";
import { desksWords } from "#src/words/desks-words.ts";

/** After somebody left a desk: nothing of them is kept, so the page can be reloaded and knows nothing. */
export function LeftPage({ locale }: { locale: Locale }): VNode {
  const words = deskKeepingWords[locale].keep;
  const to = links(locale);
  return (
    <Layout locale={locale} path={to.keptDeskLeft} title={words.leftTitle} current="desks">
      <PageTitle words={words.leftTitle} locale={locale} lead={words.left} />
      <p>
        <a href={to.desks}>
          <Say words={desksWords[locale].list.title} />
        </a>
      </p>
    </Layout>
  );
}
