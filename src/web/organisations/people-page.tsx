import type { VNode } from "preact";
import type { OpenInvitation } from "#src/domain/organisations/invitations.ts";
import type { OrganisationMember } from "#src/domain/organisations/memberships.ts";
import type { MemberRole, memberRoles } from "#src/domain/organisations/organisation-policy.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, Notice, Tag, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { RadioGroup } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { formatDay } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { literal } from "#src/words/furigana.ts";
import { organisationWords } from "#src/words/organisation-words.ts";

export type PeoplePageProps = {
  readonly locale: Locale;
  readonly id: string;
  readonly me: string;
  readonly standing: MemberRole;
  readonly members: ReadonlyArray<OrganisationMember & { readonly name: string }>;
  readonly invitations: readonly OpenInvitation[];
  /** The address of a link made just now, shown this once. */
  readonly link: string | null;
  readonly submitId: (form: string) => string;
  readonly done: string | undefined;
  readonly problems: readonly FieldProblem[];
};

/** Who belongs to an organisation; owners invite, change and remove. */
export function PeoplePage(props: PeoplePageProps): VNode {
  const { locale, id, problems } = props;
  const words = organisationWords[locale].people;
  const to = links(locale);
  return (
    <FormPage
      locale={locale}
      path={to.organisationPeople(id)}
      title={words.title}
      secret="session"
      lead={words.lead}
      back={{ href: to.organisation(id), words: words.back }}
      problems={problems}
      done={props.done}
    >
      {props.link === null ? null : (
        <Notice kind="info" title={words.linkTitle}>
          <Text words={words.inviteLead} />
          <p class="address">{props.link}</p>
          <Text words={words.linkBody} small />
        </Notice>
      )}
      <Members {...props} />
      {props.standing === "owner" ? <Inviting {...props} /> : <Text words={words.onlyOwners} small />}
      <Card title={words.leave}>
        <Text words={words.leaveLead} />
        <form method="post" action={to.organisationPerson(id, props.me)}>
          <SubmitId id={props.submitId("leave")} />
          <Hidden fields={{ to: "" }} />
          <Button words={words.leave} look="danger" />
        </form>
      </Card>
    </FormPage>
  );
}

function Members(props: PeoplePageProps): VNode {
  const { locale, members, me } = props;
  const words = organisationWords[locale].people;
  const mayChange = props.standing === "owner";
  return (
    <DataTable
      caption={words.caption}
      columns={[
        { key: "name", head: words.name },
        { key: "role", head: words.role },
        { key: "since", head: words.since },
        ...(mayChange ? [{ key: "change", head: words.change }] : []),
      ]}
      rows={members.map((member) => ({
        id: member.accountId,
        cells: {
          name: (
            <>
              <Say words={member.name === "" ? words.gone : literal(member.name)} />{" "}
              {member.accountId === me ? <Tag kind="plain" words={words.me} /> : null}
            </>
          ),
          role: <Say words={organisationWords[locale].roles[member.role]} />,
          since: <Say words={formatDay(member.since, locale)} />,
          change: member.accountId === me ? "" : <MemberForms {...props} member={member} />,
        },
      }))}
    />
  );
}

function MemberForms(
  props: PeoplePageProps & { readonly member: OrganisationMember & { readonly name: string } },
): VNode {
  const { locale, id, member, submitId } = props;
  const words = organisationWords[locale].people;
  const action = links(locale).organisationPerson(id, member.accountId);
  const other = member.role === "owner" ? "member" : "owner";
  const about = literal(member.name);
  return (
    <div class="actions">
      {member.role === "coordinator" ? null : (
        <form method="post" action={action}>
          <SubmitId id={submitId(`change.${member.accountId}`)} />
          <Hidden fields={{ to: other }} />
          <Button words={other === "owner" ? words.makeOwner : words.makeMember} look="text" about={about} />
        </form>
      )}
      <form method="post" action={action}>
        <SubmitId id={submitId(`remove.${member.accountId}`)} />
        <Hidden fields={{ to: "" }} />
        <Button words={words.remove} look="text" about={about} />
      </form>
    </div>
  );
}

function Inviting({ locale, id, invitations, submitId }: PeoplePageProps): VNode {
  const all = organisationWords[locale];
  const words = all.people;
  const to = links(locale);
  return (
    <>
      <Card title={words.invite} accent id="invite">
        <form method="post" action={to.organisationInvitations(id)}>
          <SubmitId id={submitId("invite")} />
          <RadioGroup
            locale={locale}
            name="role"
            legend={words.as}
            choices={(["member", "owner", "coordinator"] as const satisfies (typeof memberRoles)[number][]).map(
              (role) => ({
                value: role,
                label: all.roles[role],
                hint: words.asHints[role],
                checked: role === "member",
              }),
            )}
          />
          <div class="actions">
            <Button words={words.inviteButton} />
          </div>
        </form>
      </Card>
      {invitations.length === 0 ? null : (
        <DataTable
          caption={words.open}
          columns={[
            { key: "role", head: words.role },
            { key: "until", head: words.until },
            { key: "withdraw", head: words.withdraw, bare: true },
          ]}
          rows={invitations.map((invitation, i) => ({
            id: invitation.id,
            cells: {
              role: <Say words={all.roles[invitation.role]} />,
              until: <Say words={formatDay(invitation.expiresAt, locale)} />,
              withdraw: (
                <form method="post" action={to.organisationInvitation(id, invitation.id)}>
                  <SubmitId id={submitId(`withdraw.${invitation.id}`)} />
                  <Button words={words.withdraw} look="text" about={String(i + 1)} />
                </form>
              ),
            },
          }))}
        />
      )}
    </>
  );
}
