import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden } from "#src/web/kit/buttons.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { accountsWords } from "#src/words/accounts-words.ts";

export type SignInPageProps = {
  readonly locale: Locale;
  readonly path: string;
  /** Of the one-time link. Opening the page does not use it: mail programs open links by themselves. */
  readonly token: string;
  /** A page of ours to go on to. */
  readonly next?: string | null;
};

/** What a sign-in link opens: one button that uses it, by the field `token`. */
export function SignInPage({ locale, path, token, next = null }: SignInPageProps): VNode {
  const words = accountsWords[locale].signIn;
  const to = links(locale);
  return (
    <Layout locale={locale} path={path} title={words.title} secret="address">
      <PageTitle words={words.title} locale={locale} lead={words.lead} />
      <form method="post" action={to.signInStart}>
        <Hidden fields={{ token, ...(next === null ? {} : { next }) }} />
        <Text words={words.once} />
        <div class="actions">
          <Button words={words.go} />
          <a href={to.home}>
            <Say words={words.toHome} />
          </a>
        </div>
      </form>
    </Layout>
  );
}
