import type { VNode } from "preact";
import type { Account } from "#src/domain/accounts/team.ts";
import type { Duties, Team } from "#src/domain/accounts/teams.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { Checkbox, Checkboxes, FieldGroup, RadioGroup } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { links } from "#src/web/links.ts";
import { dutyWords } from "#src/words/duty-words.ts";
import { literal } from "#src/words/furigana.ts";
import { leaderWords } from "#src/words/leader-words.ts";
import { teamWords } from "#src/words/team-words.ts";

export type DutiesPageProps = {
  readonly locale: Locale;
  readonly account: Account;
  readonly teams: readonly Team[];
  readonly typed: Duties;
  readonly submitId: string;
  readonly problems: readonly FieldProblem[];
};

/** What somebody of the team is and does. */
export function DutiesPage(props: DutiesPageProps): VNode {
  const { locale, account, teams, typed, problems } = props;
  const words = dutyWords[locale].duties;
  const to = links(locale);
  return (
    <FormPage
      locale={locale}
      path={to.teamPerson(account.id)}
      title={words.of(literal(account.name))}
      secret="session"
      wide
      back={{ href: to.team, words: teamWords[locale].title }}
      problems={problems}
    >
      <form method="post" action={to.teamPerson(account.id)} novalidate>
        <SubmitId id={props.submitId} />
        <RadioGroup
          locale={locale}
          name="role"
          legend={words.role}
          error={problemOf(problems, "role")}
          choices={(["staff", "administrator"] as const).map((role) => ({
            value: role,
            label: teamWords[locale].roles[role],
            hint: words.roleHints[role],
            checked: typed.role === role,
          }))}
        />
        <Checkboxes
          locale={locale}
          name="teams"
          legend={words.teams}
          error={problemOf(problems, "teams")}
          choices={teams.map(({ id, name }) => ({
            value: id,
            label: literal(name),
            checked: typed.teams.includes(id),
          }))}
        />
        <Checkboxes
          locale={locale}
          name="leads"
          legend={leaderWords[locale].leads}
          hint={leaderWords[locale].leadsHint}
          choices={teams.map(({ id, name }) => ({
            value: id,
            label: literal(name),
            checked: typed.leads.includes(id),
          }))}
        />
        <DutyBoxes locale={locale} isAdviser={typed.isAdviser} isCoordinator={typed.isCoordinator} />
        <div class="actions">
          <Button words={words.save} />
        </div>
      </form>
    </FormPage>
  );
}

/** Adviser and coordinator, to be ticked. */
export function DutyBoxes(props: { locale: Locale; isAdviser: boolean; isCoordinator: boolean }): VNode {
  const { locale } = props;
  const words = dutyWords[locale].duties;
  return (
    <FieldGroup legend={words.others}>
      <Checkbox
        locale={locale}
        name="adviser"
        label={words.adviser}
        hint={words.adviserHint}
        checked={props.isAdviser}
      />
      <Checkbox
        locale={locale}
        name="coordinator"
        label={words.coordinator}
        hint={words.coordinatorHint}
        checked={props.isCoordinator}
      />
    </FieldGroup>
  );
}
