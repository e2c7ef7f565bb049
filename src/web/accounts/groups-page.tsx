import type { VNode } from "preact";
import type { Team } from "#src/domain/accounts/teams.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextField } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { links } from "#src/web/links.ts";
import { dutyWords } from "#src/words/duty-words.ts";
import { literal } from "#src/words/furigana.ts";
import { leaderWords } from "#src/words/leader-words.ts";

export type GroupsPageProps = {
  readonly locale: Locale;
  readonly teams: readonly Team[];
  /** What the people of the teams are called. */
  readonly names: ReadonlyMap<string, string>;
  readonly submitId: (form: string) => string;
  readonly done: string | undefined;
  /** Which form came back (`add` or the id of a team), with what was typed. */
  readonly cameBack: { readonly form: string; readonly typed: string } | null;
  readonly problems: readonly FieldProblem[];
};

/** The teams of the installation: named, opened, closed. */
export function GroupsPage(props: GroupsPageProps): VNode {
  const { locale, teams, problems, submitId } = props;
  const words = dutyWords[locale].groups;
  const to = links(locale);
  return (
    <FormPage
      locale={locale}
      path={to.teamGroups}
      title={words.title}
      secret="session"
      wide
      lead={words.lead}
      back={{ href: to.team, words: words.back }}
      problems={problems}
      done={props.done}
    >
      {teams.map((team) => (
        <Card title={literal(team.name)}>
          <Text words={words.members(String(team.members.length))} />
          {team.leaders.length === 0 ? null : (
            <Text
              words={leaderWords[locale].leaderTag(
                team.leaders.map((id) => literal(props.names.get(id) ?? "")).join(locale === "en" ? ", " : "、"),
              )}
            />
          )}
          <form method="post" action={to.teamGroup(team.id)} novalidate>
            <SubmitId id={submitId(`rename.${team.id}`)} />
            <NameField {...props} form={team.id} value={team.name} />
            <div class="actions">
              <Button words={words.rename} look="quiet" about={literal(team.name)} />
            </div>
          </form>
          {teams.length < 2 ? null : (
            <form method="post" action={to.teamGroupClose(team.id)}>
              <SubmitId id={submitId(`close.${team.id}`)} />
              <Text words={words.closeLead} small />
              <Button words={words.close} look="text" about={literal(team.name)} />
            </form>
          )}
        </Card>
      ))}
      <Card title={words.add} accent>
        <form method="post" action={to.teamGroups} novalidate>
          <SubmitId id={submitId("add")} />
          <NameField {...props} form="add" value="" />
          <div class="actions">
            <Button words={words.addButton} />
          </div>
        </form>
      </Card>
    </FormPage>
  );
}

function NameField(props: GroupsPageProps & { readonly form: string; readonly value: string }): VNode {
  const { locale, form, cameBack, problems } = props;
  return (
    <TextField
      locale={locale}
      name="name"
      id={`name-${form}`}
      label={dutyWords[locale].groups.name}
      value={cameBack?.form === form ? cameBack.typed : props.value}
      autocomplete="off"
      error={problemOf(problems, `name-${form}`)}
    />
  );
}
