import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { PageTitle } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, SubmitId } from "#src/web/kit/buttons.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { links } from "#src/web/links.ts";
import { literal } from "#src/words/furigana.ts";
import { meWords } from "#src/words/me-words.ts";

/** What the link to a new address opens: one button. */
export function ConfirmMailPage(props: { locale: Locale; token: string; mail: string; submitId: string }): VNode {
  const { locale, token, mail } = props;
  const words = meWords[locale].me;
  const to = links(locale);
  return (
    <Layout locale={locale} path={to.meMailConfirm(token)} title={words.mailConfirmTitle} secret="address">
      <PageTitle words={words.mailConfirmTitle} locale={locale} lead={words.mailConfirmLead(literal(mail))} />
      <form method="post" action={to.meMailConfirm(token)}>
        <SubmitId id={props.submitId} />
        <div class="actions">
          <Button words={words.mailConfirm} />
          <ButtonLink words={words.title} href={to.me} look="quiet" />
        </div>
      </form>
    </Layout>
  );
}
