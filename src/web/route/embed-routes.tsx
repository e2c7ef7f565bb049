import type { Hono } from "hono";
import type { VNode } from "preact";
import type { Services } from "#src/http/services.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { ButtonLink } from "#src/web/kit/buttons.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { pathOf, show } from "#src/web/page-context.ts";
import { citizenLinks } from "#src/web/route/citizen-links.ts";
import { finderScript } from "#src/web/route/finder-script.ts";
import { embedWords } from "#src/words/embed-words.ts";

/** How another site shows the finder, and the script that it may use. */
export function embedRoutes(pages: Hono, services: Services): void {
  const { baseUrl } = services.config;
  pages.get("/embed", (c) => {
    const locale = c.get("locale");
    return show(c, <EmbedPage locale={locale} path={pathOf(c)} baseUrl={baseUrl} />);
  });
  pages.get("/embed/finder.js", (c) =>
    c.body(finderScript, 200, {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=3600",
    }),
  );
}

function EmbedPage({ locale, path, baseUrl }: { locale: Locale; path: string; baseUrl: string }): VNode {
  const words = embedWords[locale];
  const { finder } = citizenLinks(locale);
  return (
    <Layout locale={locale} path={path} title={words.title}>
      <PageTitle words={words.title} locale={locale} lead={words.lead} />
      <h2>
        <Say words={words.scriptTitle} />
      </h2>
      <Text words={words.scriptText} />
      <pre>
        <code>{`<script src="${baseUrl}/embed/finder.js" data-lang="${locale}"></script>`}</code>
      </pre>
      <h2>
        <Say words={words.frameTitle} />
      </h2>
      <Text words={words.frameText} />
      <pre>
        <code>{`<iframe src="${baseUrl}${finder}" title="Yorozu" width="100%" height="640"></iframe>`}</code>
      </pre>
      <Text words={words.languageText} small />
      <div class="actions">
        <ButtonLink words={words.preview} href={finder} look="quiet" />
      </div>
      <h2>
        <Say words={words.privacyTitle} />
      </h2>
      <Text words={words.privacyText} />
      <h2>
        <Say words={words.apiTitle} />
      </h2>
      <Text words={words.apiText} />
      <p>
        <a href={links(locale).api}>
          <Say words={words.api} />
        </a>
      </p>
    </Layout>
  );
}
