import type { VNode } from "preact";
import type { Provider } from "#src/domain/accounts/provider.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Notice, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { links } from "#src/web/links.ts";
import { literal } from "#src/words/furigana.ts";
import { kitWords } from "#src/words/kit-words.ts";
import { proofWords } from "#src/words/proof-words.ts";
import { providerWords } from "#src/words/provider-words.ts";

export type ProofPageProps = {
  readonly locale: Locale;
  /** Where it goes on. */
  readonly next: string;
  /** A page to go back to without it. */
  readonly back: string;
  readonly passkey: boolean;
  /** Only a passkey counts. */
  readonly passkeyOnly: boolean;
  /** Where a link can be mailed to; null where none leaves. */
  readonly mail: string | null;
  readonly sent: boolean;
  readonly providers: readonly Pick<Provider, "id" | "name">[];
  readonly submitId: (form: string) => string;
};

/** Where somebody shows again who they are before something that matters. */
export function ProofPage(props: ProofPageProps): VNode {
  const { locale, next, mail, submitId } = props;
  const words = proofWords[locale];
  const to = links(locale);
  const noWay = !props.passkey && mail === null && props.providers.length === 0;
  return (
    <FormPage
      locale={locale}
      path={to.proof(next)}
      title={words.title}
      secret="session"
      lead={noWay ? words.noWay : words.lead}
      back={{ href: props.back, words: words.back }}
      problems={[]}
    >
      {noWay ? (
        <div class="actions">
          <ButtonLink words={kitWords[locale].footer.me} href={to.me} />
        </div>
      ) : (
        <Text words={props.passkeyOnly ? words.passkeyOnly : words.how} />
      )}
      {props.sent ? (
        <Notice kind="done" title={words.sentTitle}>
          <Text words={words.sent} />
        </Notice>
      ) : null}
      {props.passkey ? (
        <form method="post" action={to.passkeySignIn}>
          <SubmitId id={submitId("passkey")} />
          <Hidden fields={{ next }} />
          <div class="actions">
            <Button words={words.passkey} />
          </div>
        </form>
      ) : null}
      {mail === null || props.passkeyOnly ? null : (
        <form method="post" action={to.proofMail}>
          <SubmitId id={submitId("mail")} />
          <Hidden fields={{ next }} />
          <Text words={words.mailLead(literal(mail))} />
          <div class="actions">
            <Button words={props.sent ? words.mailAgain : words.mail} look={props.passkey ? "quiet" : "main"} />
          </div>
        </form>
      )}
      {props.passkeyOnly
        ? null
        : props.providers.map(({ id, name }) => (
            <form method="post" action={to.signInWith(id)}>
              <SubmitId id={submitId(id)} />
              <Hidden fields={{ next }} />
              <div class="actions">
                <Button words={providerWords[locale].signIn(literal(name))} look="quiet" />
              </div>
            </form>
          ))}
      {props.passkeyOnly ? <Text words={words.heldBack.lost} small /> : null}
    </FormPage>
  );
}
