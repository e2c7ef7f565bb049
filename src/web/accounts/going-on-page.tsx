import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { PageTitle } from "#src/web/kit/blocks.tsx";
import { ButtonLink } from "#src/web/kit/buttons.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { literal } from "#src/words/furigana.ts";
import { providerWords } from "#src/words/provider-words.ts";

export type GoingOnPageProps = {
  readonly locale: Locale;
  readonly name: string;
  /** Of the other service; the answer's `Refresh` leads there too. */
  readonly to: string;
  readonly back: string;
};

/** Leads to the other service. A page of its own, because our forms may send nobody to another site (`form-action 'self'`). */
export function GoingOnPage({ locale, name, to, back }: GoingOnPageProps): VNode {
  const words = providerWords[locale].going;
  const title = words.title(literal(name));
  return (
    <Layout locale={locale} path={back} title={title} secret="session">
      <PageTitle words={title} locale={locale} lead={words.lead} />
      <div class="actions">
        <ButtonLink words={words.go(literal(name))} href={to} />
        <ButtonLink words={words.back} href={back} look="quiet" />
      </div>
    </Layout>
  );
}
