import type { VNode } from "preact";
import type { MyIdentity } from "#src/domain/accounts/identities.ts";
import type { MySession } from "#src/domain/accounts/my-sessions.ts";
import type { MyPasskey } from "#src/domain/accounts/passkeys.ts";
import type { Provider } from "#src/domain/accounts/provider.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { deviceIn } from "#src/web/accounts/device-name.ts";
import { IdentityList } from "#src/web/accounts/identity-list.tsx";
import { PasskeyList } from "#src/web/accounts/passkey-list.tsx";
import { Card, Notice, Tag, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, SubmitId } from "#src/web/kit/buttons.tsx";
import { type Column, DataTable } from "#src/web/kit/data-table.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextField } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { formatDay, formatMinute } from "#src/web/kit/formats.ts";
import { MailField } from "#src/web/kit/mail-field.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { literal } from "#src/words/furigana.ts";
import { meWords } from "#src/words/me-words.ts";
import { proofWords } from "#src/words/proof-words.ts";

export type MePageProps = {
  readonly locale: Locale;
  readonly account: { readonly name: string; readonly mail: string | null };
  readonly isOfTeam: boolean;
  readonly isAdministrator: boolean;
  readonly sessions: readonly MySession[];
  readonly passkeys: readonly MyPasskey[];
  readonly identities: readonly MyIdentity[];
  /** Other services that people may sign in at here. */
  readonly providers: readonly Pick<Provider, "id" | "name" | "issuer">[];
  /** Whether browsers have passkeys for this address. */
  readonly possible: boolean;
  readonly mailLeaves: boolean;
  /** Where to show who one is before changing how one signs in; null where that was done not long ago. */
  readonly proofFirst: string | null;
  /** What this session may not do without a passkey. */
  readonly heldBack: boolean;
  readonly submitId: (form: string) => string;
  readonly done: string | undefined;
  readonly notDone: string | undefined;
  readonly typed: { readonly name?: string; readonly mail?: string };
  readonly problems: readonly FieldProblem[];
};

/** One's own page: where to go on, name and address, where one is signed in, one's data. */
export function MePage(props: MePageProps): VNode {
  const { locale, account, problems } = props;
  const words = meWords[locale].me;
  const to = links(locale);
  return (
    <FormPage
      locale={locale}
      path={to.me}
      title={words.title}
      lead={words.lead}
      secret="session"
      problems={problems}
      done={props.done}
    >
      {props.notDone === undefined ? null : (
        <Notice kind="info">
          <Text words={props.notDone} />
        </Notice>
      )}
      {props.heldBack ? <HeldBack {...props} /> : null}
      <Ways {...props} />
      <Card title={words.nameTitle} id="name-and-mail">
        <form method="post" action={to.me} novalidate>
          <SubmitId id={props.submitId("name")} />
          <TextField
            locale={locale}
            name="name"
            label={words.name}
            value={props.typed.name ?? account.name}
            autocomplete="name"
            error={problemOf(problems, "name")}
          />
          <Button words={words.save} look="quiet" />
        </form>
        <MailForm {...props} />
      </Card>
      <PasskeyList {...props} />
      <IdentityList {...props} />
      <Sessions {...props} />
      <Card title={words.dataTitle} id="data">
        <Text words={words.dataLead} />
        <div class="actions">
          <ButtonLink words={words.toData} href={to.meData} look="quiet" />
          <a href={to.meDelete}>
            <Say words={words.toDelete} />
          </a>
        </div>
      </Card>
    </FormPage>
  );
}

/** What a session without a passkey may not do, and what to do about it. */
export function HeldBack({ locale, passkeys }: Pick<MePageProps, "locale" | "passkeys">): VNode {
  const words = proofWords[locale].heldBack;
  const to = links(locale);
  const has = passkeys.length > 0;
  return (
    <Notice kind="warn" title={words.title}>
      <Text words={has ? words.use : words.make} />
      <div class="actions">
        <ButtonLink
          words={has ? proofWords[locale].passkey : words.toMake}
          href={has ? to.proof(to.requests) : `${to.me}#passkeys`}
        />
      </div>
    </Notice>
  );
}

function Ways({ locale, isOfTeam, isAdministrator, submitId }: MePageProps): VNode {
  const words = meWords[locale].me;
  const to = links(locale);
  return (
    <div class="actions">
      {isOfTeam ? <ButtonLink words={words.toRequests} href={to.requests} /> : null}
      <ButtonLink words={words.toOrganisations} href={to.organisations} look={isOfTeam ? "quiet" : "main"} />
      {isAdministrator ? <ButtonLink words={words.toTeam} href={to.team} look="quiet" /> : null}
      <form method="post" action={to.signOut}>
        <SubmitId id={submitId("sign-out")} />
        <Button words={words.signOut} look="quiet" />
      </form>
    </div>
  );
}

function MailForm({ locale, account, mailLeaves, proofFirst, submitId, typed, problems }: MePageProps): VNode {
  const words = meWords[locale].me;
  const now = account.mail === null ? words.mailNone : words.mailNow(literal(account.mail));
  if (!mailLeaves)
    return (
      <>
        <Text words={now} />
        <Text words={words.noMailLeaves} small />
      </>
    );
  if (proofFirst !== null && typed.mail === undefined)
    return (
      <>
        <Text words={now} />
        <ButtonLink words={words.mailChangeFirst} href={proofFirst} look="quiet" />
      </>
    );
  return (
    <form method="post" action={links(locale).meMail} novalidate>
      <SubmitId id={submitId("mail")} />
      <Text words={now} />
      <MailField
        locale={locale}
        label={words.mailNew}
        hint={words.mailHint}
        value={typed.mail}
        error={problemOf(problems, "mail")}
      />
      <Button words={words.mailChange} look="quiet" />
    </form>
  );
}

function Sessions({ locale, sessions, submitId }: MePageProps): VNode {
  const words = meWords[locale].me;
  const to = links(locale);
  const rows = sessions.map((session) => ({
    id: session.id,
    cells: {
      device: session.device === "" ? <Say words={words.unknownDevice} /> : deviceIn(session.device, locale),
      method: <Say words={words.methods[session.method]} />,
      since: <Say words={formatMinute(session.createdAt, locale)} />,
      until: <Say words={formatDay(session.expiresAt, locale)} />,
      end: session.isThis ? (
        <Tag kind="sure" words={words.thisOne} />
      ) : (
        <form method="post" action={to.meSessionEnd(session.id)}>
          <SubmitId id={submitId(`end.${session.id}`)} />
          <Button
            words={words.end}
            look="text"
            about={`${deviceIn(session.device, locale)} ${formatMinute(session.createdAt, locale)}`}
          />
        </form>
      ),
    },
  }));
  const columns: Column[] = [
    { key: "device", head: words.device },
    { key: "method", head: words.method },
    { key: "since", head: words.since },
    { key: "until", head: words.until },
    { key: "end", head: words.end, bare: true },
  ];
  return (
    <Card title={words.sessions} id="sessions">
      <Text words={words.sessionsLead} />
      <DataTable caption={words.sessions} underHeading columns={columns} rows={rows} />
      {sessions.length < 2 ? null : (
        <form method="post" action={to.meSessionsEndOthers}>
          <SubmitId id={submitId("end-others")} />
          <Button words={words.endOthers} look="quiet" />
        </form>
      )}
    </Card>
  );
}
