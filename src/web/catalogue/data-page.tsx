import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { ButtonLink } from "#src/web/kit/buttons.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { browseWords } from "#src/words/browse-words.ts";
import { catalogueWords } from "#src/words/catalogue-words.ts";

export type DataPageProps = { readonly locale: Locale; readonly path: string; readonly version: string };

/** How others may use the catalogue: licence, the whole file, the API, and what the fields mean. */
export function DataPage({ locale, path, version }: DataPageProps): VNode {
  const words = browseWords[locale].dataPage;
  const to = links(locale);
  const fields = [
    ["functions", words.fieldList.functions],
    ["means", words.fieldList.means],
    ["effortRules", words.fieldList.effortRules],
    ["accessProfiles", words.fieldList.accessProfiles],
    ["sources", words.fieldList.sources],
    ["verified", words.fieldList.verified],
    ["null, 0", words.fieldList.nulls],
  ] as const;
  return (
    <Layout locale={locale} path={path} title={words.title} current="means">
      <PageTitle
        words={words.title}
        locale={locale}
        lead={words.lead}
        back={{ href: to.catalogue, words: catalogueWords[locale].means.back }}
      />
      <h2>
        <Say words={words.licence} />
      </h2>
      <Text words={words.licenceText} />
      <p>
        <a href="https://creativecommons.org/licenses/by/4.0/deed.ja" rel="license external noreferrer">
          <Say words={words.licenceLink} />
        </a>
      </p>
      <h2>
        <Say words={words.file} />
      </h2>
      <Text words={words.fileText(version)} />
      <div class="actions">
        <ButtonLink words={words.download} href={to.catalogueFile} look="quiet" />
      </div>
      <h2>
        <Say words={words.api} />
      </h2>
      <Text words={words.apiText} />
      <p>
        <a href={to.api}>
          <Say words={words.apiLink} />
        </a>
      </p>
      <h2>
        <Say words={words.fields} />
      </h2>
      <dl class="terms">
        {fields.map(([field, meaning]) => (
          <>
            <dt>
              <code>{field}</code>
            </dt>
            <dd>
              <Say words={meaning} />
            </dd>
          </>
        ))}
      </dl>
    </Layout>
  );
}
