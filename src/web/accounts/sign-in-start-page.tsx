import type { VNode } from "preact";
import type { Provider } from "#src/domain/accounts/provider.ts";
import type { AccountNoticeProps } from "#src/web/accounts/account-notice.tsx";
import { Notice, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { MailField } from "#src/web/kit/mail-field.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { accountsWords } from "#src/words/accounts-words.ts";
import { literal } from "#src/words/furigana.ts";
import { passkeyWords } from "#src/words/passkey-words.ts";
import { providerWords } from "#src/words/provider-words.ts";
import { teamWords } from "#src/words/team-words.ts";

export type SignInStartPageProps = AccountNoticeProps & {
  /** A mail server is configured, so that a link can be mailed. */
  readonly mailLeaves: boolean;
  readonly submitId: string;
  /** What was typed, and what is wrong with it. */
  readonly typed: string;
  readonly problem?: string;
  /** A link was asked for; whether one was sent is not told. */
  readonly sent: boolean;
  /** A page of ours to go on to afterwards. */
  readonly next: string | null;
  /** Browsers have passkeys for this address. */
  readonly passkeys: boolean;
  /** Other services that people may sign in at here. */
  readonly providers: readonly Pick<Provider, "id" | "name">[];
  /** What came of signing in elsewhere, where that was nothing. */
  readonly failed: string | undefined;
  /** Somebody is signed in here already. */
  readonly signedIn: boolean;
};

/** Where somebody lands who wants to sign in and has no link yet. */
export function SignInStartPage(props: SignInStartPageProps): VNode {
  const { locale, problem } = props;
  const words = accountsWords[locale].start;
  const byMail = teamWords[locale].byMail;
  const to = links(locale);
  const problems = problem === undefined ? [] : [{ field: "mail", words: problem }];
  return (
    <FormPage
      locale={locale}
      path={props.path}
      title={words.title}
      lead={words.lead}
      secret="session"
      signedIn={props.signedIn}
      problems={problems}
    >
      {props.signedIn ? (
        <Notice kind="info">
          <Text words={byMail.signedIn} />
          <div class="actions">
            <ButtonLink words={byMail.toMe} href={to.me} />
          </div>
        </Notice>
      ) : null}
      {props.sent ? (
        <Notice kind="done" title={byMail.sentTitle}>
          <Text words={byMail.sent} />
          <Text words={byMail.sentNot} small />
        </Notice>
      ) : null}
      {props.failed === undefined ? null : (
        <Notice kind="info">
          <Text words={props.failed} />
        </Notice>
      )}
      {props.mailLeaves ? (
        <form method="post" action={to.signInMail} novalidate>
          <SubmitId id={props.submitId} />
          {props.next === null ? null : <Hidden fields={{ next: props.next }} />}
          <MailField locale={locale} label={byMail.label} hint={byMail.lead} value={props.typed} error={problem} />
          <div class="actions">
            <Button words={props.sent ? byMail.again : byMail.send} />
          </div>
        </form>
      ) : null}
      {props.passkeys ? (
        <form method="post" action={to.passkeySignIn}>
          <SubmitId id={`${props.submitId}.passkey`} />
          {props.next === null ? null : <Hidden fields={{ next: props.next }} />}
          <Text words={passkeyWords[locale].signIn.startLead} />
          <div class="actions">
            <Button words={passkeyWords[locale].signIn.start} look="quiet" />
          </div>
        </form>
      ) : null}
      {props.providers.map(({ id, name }) => (
        <form method="post" action={to.signInWith(id)}>
          <SubmitId id={`${props.submitId}.${id}`} />
          {props.next === null ? null : <Hidden fields={{ next: props.next }} />}
          <div class="actions">
            <Button words={providerWords[locale].signIn(literal(name))} look="quiet" />
          </div>
        </form>
      ))}
      <h2>
        <Say words={words.noMailTitle} />
      </h2>
      <Text words={words.how} />
      <Text words={words.again} />
      <div class="actions">
        <ButtonLink words={words.toHome} href={to.home} look="quiet" />
      </div>
    </FormPage>
  );
}
