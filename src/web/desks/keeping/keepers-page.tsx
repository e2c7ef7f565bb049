import type { VNode } from "preact";
import type { Desk } from "#src/domain/desks/desk.ts";
import { mailsOfEntry } from "#src/domain/desks/keeping/keep-desk.ts";
import type { Keeper } from "#src/domain/desks/keeping/keeper-links.ts";
import type { Round } from "#src/domain/desks/keeping/round.ts";
import type { TypedVacancy, Vacancy } from "#src/domain/desks/keeping/vacancy.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import type { TypedApplicant } from "#src/web/desks/keeping/applicant.ts";
import { ApplicantFields } from "#src/web/desks/keeping/applicant-fields.tsx";
import { VacancyForm } from "#src/web/desks/keeping/vacancy-cards.tsx";
import { Card, Notice, PageTitle, Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { ErrorSummary, type FieldProblem } from "#src/web/kit/form-errors.tsx";
import { formatDay } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { deskKeepingWords } from "#src/words/desk-keeping-words.ts";
import { vacancyWords } from "#src/words/vacancy-words.ts";

export const keepersDone = ["invited", "agreed", "declined", "ended", "room", "withdrawn"] as const;

export type KeepersPageProps = {
  readonly locale: Locale;
  readonly desk: Desk;
  readonly keepers: readonly Keeper[];
  readonly round: Round | null;
  readonly vacancy: Vacancy | undefined;
  readonly typed: TypedApplicant;
  readonly room: TypedVacancy;
  readonly problems: readonly FieldProblem[];
  readonly done: (typeof keepersDone)[number] | null;
  readonly at: Date;
  readonly submitId: (form: string) => string;
};

/** Who keeps the entry of a desk, for the team: looked at, invited, ended; and its free places. */
export function KeepersPage(props: KeepersPageProps): VNode {
  const { locale, desk, keepers, problems, done } = props;
  const words = deskKeepingWords[locale].team;
  const room = vacancyWords[locale];
  const to = links(locale);
  const { key, name } = desk.x_yorozu;
  const here = to.deskKeepers(key);
  const title = words.title(name[locale]);
  const said = done === null ? null : { ...words, room: room.done, withdrawn: room.gone }[done];
  const ownMails = mailsOfEntry(desk);
  return (
    <Layout locale={locale} path={here} title={title} secret="session" wide hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} locale={locale} />
      <PageTitle words={title} locale={locale} lead={words.lead} back={{ href: to.desk(key), words: name[locale] }} />
      {said === null ? null : (
        <Notice kind="done" id="done">
          <Text words={said} />
        </Notice>
      )}
      <RoundLines {...props} />
      <DataTable
        dense
        caption={title}
        underHeading
        empty={words.none}
        columns={[
          { key: "name", head: words.name },
          { key: "mail", head: words.mail },
          { key: "state", head: words.state },
          { key: "act", head: words.act, bare: true },
        ]}
        rows={keepers.map((keeper) => ({
          id: keeper.id,
          cells: {
            name: keeper.name,
            mail: keeper.mail,
            state: (
              <>
                <Say words={words.states[keeper.state]} />
                {keeper.agreedBy === "entry" ? (
                  <>
                    {" "}
                    <Say words={words.byEntry} />
                  </>
                ) : null}
              </>
            ),
            act: <Acts keeper={keeper} {...props} />,
          },
        }))}
      />
      {ownMails.length === 0 ? null : <Text words={words.entryMails(ownMails.join("、"))} small />}
      <Card title={words.inviteTitle}>
        <Text words={words.inviteLead} />
        <form method="post" action={here}>
          <SubmitId id={props.submitId("invite")} />
          <ApplicantFields locale={locale} typed={props.typed} problems={problems} isSelf={false} />
          <div class="actions">
            <Button words={words.invite} />
          </div>
        </form>
      </Card>
      <VacancyForm
        locale={locale}
        action={to.deskRoom(key)}
        shown={props.vacancy}
        typed={props.room}
        problems={problems}
        at={props.at}
        submitId={props.submitId}
      />
    </Layout>
  );
}

function RoundLines({ round, locale }: KeepersPageProps): VNode | null {
  if (round === null) return null;
  const words = deskKeepingWords[locale].team;
  const { since, askedAt, remindedAt } = round;
  return (
    <>
      <Text words={words.round(formatDay(since, locale))} small />
      {askedAt === null ? null : <Text words={words.asked(formatDay(askedAt, locale))} small />}
      {remindedAt === null ? null : <Text words={words.remindedAt(formatDay(remindedAt, locale))} small />}
    </>
  );
}

function Acts({ keeper, locale, desk, submitId }: KeepersPageProps & { keeper: Keeper }): VNode {
  return (
    <KeeperActs
      keeper={keeper}
      deskKey={desk.x_yorozu.key}
      locale={locale}
      submitId={submitId(`keeper-${keeper.id}`)}
    />
  );
}

/** What the team does with somebody who keeps an entry, or wants to. */
export function KeeperActs(props: { keeper: Keeper; deskKey: string; locale: Locale; submitId: string }): VNode {
  const { keeper, locale } = props;
  const words = deskKeepingWords[locale].team;
  const acts = keeper.state === "waiting" ? (["agree", "decline"] as const) : (["end"] as const);
  return (
    <form method="post" action={links(locale).deskKeeper(props.deskKey, keeper.id)} class="actions">
      <SubmitId id={props.submitId} />
      {acts.map((act) => (
        <Button words={words[act]} name="act" value={act} look="quiet" about={keeper.name} />
      ))}
    </form>
  );
}
