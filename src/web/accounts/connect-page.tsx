import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { Consent, consentKept } from "#src/web/accounts/consent.tsx";
import { Card, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextField } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { MailField } from "#src/web/kit/mail-field.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { queryOf } from "#src/web/query-of.ts";
import { literal } from "#src/words/furigana.ts";
import { meWords } from "#src/words/me-words.ts";
import { providerWords } from "#src/words/provider-words.ts";

export type ConnectPageProps = {
  readonly locale: Locale;
  /** Who waits to be connected, and at which service; null: nobody does. */
  readonly told: { readonly service: string; readonly name: string; readonly mail: string | null } | null;
  /** The name of the account that is signed in. */
  readonly account: string | null;
  readonly mailLeaves: boolean;
  readonly submitId: (form: string) => string;
  readonly typed: { readonly name?: string; readonly mail?: string };
  readonly problems: readonly FieldProblem[];
};

/** After signing in elsewhere as somebody whom we do not know: a new account, or the one they have. */
export function ConnectPage(props: ConnectPageProps): VNode {
  const { locale, told, account, problems } = props;
  const words = providerWords[locale].connect;
  const service = literal(told?.service ?? "");
  const title = told === null ? words.titleNothing : account === null ? words.title(service) : words.mineTitle(service);
  return (
    <FormPage
      locale={locale}
      path={links(locale).connect}
      title={title}
      lead={told === null ? words.nothing : undefined}
      secret="session"
      problems={problems}
    >
      {told === null ? (
        <Nothing {...props} />
      ) : account === null ? (
        <>
          <NewAccount {...props} told={told} />
          <Card title={words.knownTitle} id="known">
            <Text words={words.knownLead(service)} />
            <ButtonLink
              words={words.known}
              href={`${links(locale).signInStart}${queryOf([["next", links(locale).connect]])}`}
              look="quiet"
            />
          </Card>
        </>
      ) : (
        <Mine {...props} told={told} account={account} />
      )}
    </FormPage>
  );
}

type Told = NonNullable<ConnectPageProps["told"]>;

function Nothing({ locale, account }: ConnectPageProps): VNode {
  const to = links(locale);
  return (
    <div class="actions">
      {account === null ? (
        <ButtonLink words={meWords[locale].notSignedIn} href={to.signInStart} />
      ) : (
        <ButtonLink words={meWords[locale].me.title} href={to.me} />
      )}
    </div>
  );
}

function NewAccount({ locale, told, typed, problems, mailLeaves, submitId }: ConnectPageProps & { told: Told }): VNode {
  const words = providerWords[locale].connect;
  const signUp = meWords[locale].signUp;
  return (
    <form method="post" action={links(locale).connectNew} novalidate>
      <h2>
        <Say words={words.newTitle} />
      </h2>
      <SubmitId id={submitId("new")} />
      <TextField
        locale={locale}
        name="name"
        label={signUp.name}
        hint={signUp.nameHint}
        value={typed.name ?? told.name}
        autocomplete="name"
        error={problemOf(problems, "name")}
      />
      {mailLeaves ? (
        <MailField
          locale={locale}
          label={words.mail}
          hint={words.mailHint}
          value={typed.mail ?? told.mail ?? ""}
          error={problemOf(problems, "mail")}
        />
      ) : null}
      <Consent locale={locale} sentences={consentSentences(locale, told.service)} problems={problems} />
      <div class="actions">
        <Button words={signUp.go} />
      </div>
    </form>
  );
}

function Mine({ locale, told, account, submitId }: ConnectPageProps & { told: Told; account: string }): VNode {
  const words = providerWords[locale].connect;
  const service = literal(told.service);
  const who = told.name === "" ? service : words.toldName(service, literal(told.name));
  return (
    <form method="post" action={links(locale).connectMine}>
      <SubmitId id={submitId("mine")} />
      <Text words={words.mineLead(literal(account), who)} />
      <div class="actions">
        <Button words={words.mine} />
        <ButtonLink words={words.notMine} href={links(locale).me} look="quiet" />
      </div>
    </form>
  );
}

function consentSentences(locale: Locale, service: string): string[] {
  return [...meWords[locale].signUp.consent, providerWords[locale].connect.consentMore(literal(service))];
}

/** The consent as it is kept. */
export function connectConsent(locale: Locale, service: string): string {
  return consentKept(locale, consentSentences(locale, service));
}
