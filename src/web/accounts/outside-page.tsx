import type { VNode } from "preact";
import type { Account } from "#src/domain/accounts/team.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { DutyBoxes } from "#src/web/accounts/duties-page.tsx";
import { Card, Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { MailField } from "#src/web/kit/mail-field.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { dutyWords } from "#src/words/duty-words.ts";
import { organisationWords } from "#src/words/organisation-words.ts";
import { teamWords } from "#src/words/team-words.ts";

export type OutsidePageProps = {
  readonly locale: Locale;
  readonly people: readonly Account[];
  readonly submitId: string;
  readonly done: string | undefined;
  readonly typed: { readonly mail: string; readonly isAdviser: boolean; readonly isCoordinator: boolean };
  readonly problems: readonly FieldProblem[];
};

/** Advisers and coordinators who are not of the team. */
export function OutsidePage(props: OutsidePageProps): VNode {
  const { locale, people, typed, problems } = props;
  const all = dutyWords[locale];
  const words = all.outside;
  const to = links(locale);
  return (
    <FormPage
      locale={locale}
      path={to.teamOutside}
      title={words.title}
      secret="session"
      wide
      lead={words.lead}
      back={{ href: to.team, words: teamWords[locale].title }}
      problems={problems}
      done={props.done}
    >
      <DataTable
        caption={words.caption}
        empty={words.none}
        columns={[
          { key: "name", head: words.name },
          { key: "mail", head: words.mail },
          { key: "duties", head: words.duties },
        ]}
        rows={people.map((account) => ({
          id: account.id,
          cells: {
            name: account.name,
            mail: account.mail ?? "",
            duties: (
              <Say
                words={[
                  ...(account.isAdviser ? [all.duties.adviser] : []),
                  ...(account.isCoordinator ? [all.duties.coordinator] : []),
                ].join(organisationWords[locale].profile.joined)}
              />
            ),
          },
        }))}
      />
      <Card title={words.grant} accent>
        <form method="post" action={to.teamOutside} novalidate>
          <SubmitId id={props.submitId} />
          <MailField
            locale={locale}
            label={words.grantMail}
            value={typed.mail}
            autocomplete="off"
            error={problemOf(problems, "mail")}
          />
          <DutyBoxes locale={locale} isAdviser={typed.isAdviser} isCoordinator={typed.isCoordinator} />
          <Text words={words.grantNone} small />
          <div class="actions">
            <Button words={words.button} />
          </div>
        </form>
      </Card>
    </FormPage>
  );
}
