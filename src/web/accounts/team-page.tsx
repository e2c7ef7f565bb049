import type { VNode } from "preact";
import type { Account } from "#src/domain/accounts/team.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, Notice, Tag, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SmallLink, SubmitId } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextField } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { formatDay } from "#src/web/kit/formats.ts";
import { MailField } from "#src/web/kit/mail-field.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { dutyWords } from "#src/words/duty-words.ts";
import { literal } from "#src/words/furigana.ts";
import { teamWords } from "#src/words/team-words.ts";
import { trailWords } from "#src/words/trail-words.ts";

export type TeamPageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly team: readonly Account[];
  readonly me: string;
  readonly mailLeaves: boolean;
  readonly submitId: (form: string) => string;
  /** A change was made just now, in words. */
  readonly done: string | undefined;
  /** A link that was made just now, shown this once. */
  readonly link: { readonly name: string; readonly address: string } | null;
  /** Which form came back, with what was typed and what is wrong with it. */
  readonly cameBack: {
    readonly form: "add" | "me";
    readonly typed: { readonly name: string; readonly mail: string };
    readonly problems: readonly FieldProblem[];
  } | null;
};

/** Who is of the team: taking people in, letting them go, links to sign in. For the administrator. */
export function TeamPage(props: TeamPageProps): VNode {
  const { locale, team, me, link, cameBack } = props;
  const words = teamWords[locale];
  const to = links(locale);
  const problems = cameBack?.problems ?? [];
  return (
    <FormPage
      locale={locale}
      path={props.path}
      title={words.title}
      secret="session"
      wide
      lead={words.lead}
      back={{ href: to.requests, words: words.back }}
      problems={problems}
      done={props.done}
    >
      {link === null ? null : (
        <Notice kind="info" title={words.linkTitle(literal(link.name))}>
          <Text words={words.linkBody} />
          <p class="address">{link.address}</p>
        </Notice>
      )}
      <p class="links">
        <a href={to.teamGroups}>
          <Say words={dutyWords[locale].groups.title} />
        </a>
        <a href={to.teamOutside}>
          <Say words={dutyWords[locale].outside.title} />
        </a>
        <a href={to.trail()}>
          <Say words={trailWords[locale].title} />
        </a>
      </p>
      <DataTable
        caption={words.caption}
        columns={[
          { key: "name", head: words.name },
          { key: "mail", head: words.mail },
          { key: "role", head: words.role },
          { key: "since", head: words.since, whole: true },
          { key: "signIn", head: words.signIn, bare: true },
        ]}
        rows={team.map((account) => ({
          id: account.id,
          cells: {
            name: (
              <>
                {account.name} {account.id === me ? <Tag kind="plain" words={words.me} /> : null}
                {account.deactivatedAt === null ? null : <Tag kind="plain" words={words.left} />}
              </>
            ),
            mail: account.mail ?? <Say words={words.noMail} />,
            role: (
              <>
                <Say words={words.roles[account.role]} />{" "}
                {account.deactivatedAt === null ? (
                  <SmallLink
                    words={dutyWords[locale].duties.edit}
                    href={to.teamPerson(account.id)}
                    about={literal(account.name)}
                  />
                ) : null}
              </>
            ),
            since: <Say words={formatDay(account.createdAt, locale)} />,
            signIn: account.id === me ? "" : <PersonForms {...props} account={account} />,
          },
        }))}
      />
      <div class="two">
        <Card title={words.add} accent>
          <Text words={props.mailLeaves ? words.addLead : words.addNoMail} />
          <form method="post" action={to.team} novalidate>
            <SubmitId id={props.submitId("add")} />
            <PersonFields {...props} form="add" values={cameBack?.form === "add" ? cameBack.typed : null} />
            <div class="actions">
              <Button words={words.addButton} />
            </div>
          </form>
        </Card>
        <Card title={words.meTitle}>
          <Text words={words.meLead} />
          <form method="post" action={to.teamMe} novalidate>
            <SubmitId id={props.submitId("me")} />
            <PersonFields
              {...props}
              form="me"
              values={cameBack?.form === "me" ? cameBack.typed : ownValues(team.find(({ id }) => id === me))}
            />
            <div class="actions">
              <Button words={words.meSave} look="quiet" />
            </div>
          </form>
        </Card>
      </div>
    </FormPage>
  );
}

function ownValues(account: Account | undefined): { name: string; mail: string } | null {
  return account === undefined ? null : { name: account.name, mail: account.mail ?? "" };
}

function PersonForms({ locale, account, submitId }: TeamPageProps & { readonly account: Account }): VNode {
  const words = teamWords[locale];
  const to = links(locale);
  const active = account.deactivatedAt === null;
  const about = literal(account.name);
  return (
    <div class="actions">
      {active ? (
        <form method="post" action={to.teamLink(account.id)}>
          <SubmitId id={submitId(`link-${account.id}`)} />
          <Button words={words.link} look="quiet" about={about} />
        </form>
      ) : null}
      <form method="post" action={to.teamActive(account.id)}>
        <SubmitId id={submitId(`active-${account.id}`)} />
        <Hidden fields={{ active: active ? "no" : "yes" }} />
        <Button words={active ? words.letGo : words.takeBack} look="quiet" about={about} />
      </form>
    </div>
  );
}

function PersonFields(
  props: TeamPageProps & {
    readonly form: "add" | "me";
    readonly values: { readonly name: string; readonly mail: string } | null;
  },
): VNode {
  const { locale, form, values } = props;
  const words = teamWords[locale];
  const problems = props.cameBack?.form === form ? props.cameBack.problems : [];
  return (
    <>
      <TextField
        locale={locale}
        name="name"
        id={`${form}-name`}
        label={words.name}
        value={values?.name}
        autocomplete="off"
        error={problemOf(problems, `${form}-name`)}
      />
      <MailField
        locale={locale}
        id={`${form}-mail`}
        label={words.mail}
        hint={words.hintMail}
        value={values?.mail}
        autocomplete="off"
        error={problemOf(problems, `${form}-mail`)}
      />
    </>
  );
}
