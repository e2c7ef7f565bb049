import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { ButtonLink } from "#src/web/kit/buttons.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { links } from "#src/web/links.ts";

export type AccountNoticeProps = { readonly locale: Locale; readonly path: string };

type Said = AccountNoticeProps & {
  readonly title: string;
  readonly lines: readonly string[];
  readonly toHome: string;
  readonly toSignIn?: string;
};

/** A short page about signing in that only says something. */
export function AccountNotice({ locale, path, title, lines, toHome, toSignIn }: Said): VNode {
  return (
    <Layout locale={locale} path={path} title={title} secret="address">
      <PageTitle words={title} locale={locale} />
      {lines.map((line) => (
        <Text words={line} />
      ))}
      <div class="actions">
        {toSignIn === undefined ? null : <ButtonLink words={toSignIn} href={links(locale).signInStart} />}
        <ButtonLink words={toHome} href={links(locale).home} look="quiet" />
      </div>
    </Layout>
  );
}
