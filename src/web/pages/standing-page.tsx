import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { homeWords } from "#src/words/home-words.ts";
import { pageWords } from "#src/words/page-words.ts";

export type StandingPageProps = {
  readonly locale: Locale;
  readonly path: string;
  /** Who runs this installation, from the configuration. */
  readonly operatorName: string | null;
  /** Where the source code is, from the configuration. Shown on the page about the product. */
  readonly sourceUrl?: string | null;
};

/** A page of text that stands: sections of paragraphs, and who runs the installation. */
export function StandingPage(
  props: StandingPageProps & { readonly which: "privacy" | "accessibility" | "about" },
): VNode {
  const { locale, path, which, operatorName, sourceUrl = null } = props;
  const all = pageWords[locale];
  const words = all[which];
  return (
    <Layout locale={locale} path={path} title={words.title}>
      <PageTitle locale={locale} words={words.title} lead={words.lead} />
      {words.sections.map((section) => (
        <section>
          <h2>
            <Say words={section.title} />
          </h2>
          <ul>
            {section.body.map((sentence) => (
              <li>
                <Say words={sentence} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {which === "about" && sourceUrl !== null ? (
        <p>
          <a href={sourceUrl}>
            <Say words={all.about.source} />
          </a>
        </p>
      ) : null}
      <section class="notice info">
        <Text words={operatorName === null ? all.operatorUnknown : all.operator(operatorName)} />
        <Text words={words.contact} />
        <p>
          <a href={links(locale).desks}>
            <Say words={homeWords[locale].byPhone} />
          </a>
        </p>
      </section>
    </Layout>
  );
}
