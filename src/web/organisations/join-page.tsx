import type { VNode } from "preact";
import type { MemberRole } from "#src/domain/organisations/organisation-policy.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Notice, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, SubmitId } from "#src/web/kit/buttons.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { links } from "#src/web/links.ts";
import { organisationName } from "#src/web/organisations/organisation-list-page.tsx";
import { meWords } from "#src/words/me-words.ts";
import { organisationWords } from "#src/words/organisation-words.ts";

export type JoinPageProps = {
  readonly locale: Locale;
  readonly token: string;
  /** Null: it works no longer. */
  readonly invitation: { readonly name: string | null; readonly role: MemberRole } | null;
  readonly signedIn: boolean;
  readonly submitId: string;
  /** Why it could not be accepted. */
  readonly problem: "not-a-coordinator" | "already-member" | null;
};

/** What an invitation link opens. Opening it uses nothing up. */
export function JoinPage(props: JoinPageProps): VNode {
  const { locale, token, invitation } = props;
  const all = organisationWords[locale];
  const words = all.join;
  const to = links(locale);
  if (invitation === null)
    return (
      <Layout locale={locale} path={to.join(token)} title={words.expired} secret="session">
        <PageTitle words={words.expired} locale={locale} lead={words.expiredLead} />
        <div class="actions">
          <ButtonLink words={meWords[locale].me.organisations} href={to.organisations} look="quiet" />
        </div>
      </Layout>
    );
  const lead = words.lead(organisationName(invitation.name, locale), all.roles[invitation.role]);
  return (
    <Layout locale={locale} path={to.join(token)} title={words.title} secret="session">
      <PageTitle words={words.title} locale={locale} lead={lead} />
      {props.problem === null ? null : (
        <Notice kind="warn">
          <Text words={props.problem === "already-member" ? words.already : words.notCoordinator} />
        </Notice>
      )}
      <Text words={words.what} />
      {props.signedIn ? (
        <form method="post" action={to.join(token)}>
          <SubmitId id={props.submitId} />
          <div class="actions">
            <Button words={words.go} />
            <ButtonLink words={meWords[locale].me.organisations} href={to.organisations} look="quiet" />
          </div>
        </form>
      ) : (
        <>
          <Text words={words.signInLead} />
          <div class="actions">
            <ButtonLink words={words.signIn} href={to.signInThen(to.join(token))} />
          </div>
        </>
      )}
    </Layout>
  );
}
