import type { VNode } from "preact";
import type { MyOrganisation } from "#src/domain/organisations/memberships.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextField } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { literal } from "#src/words/furigana.ts";
import { meWords } from "#src/words/me-words.ts";
import { organisationWords } from "#src/words/organisation-words.ts";

export type OrganisationListPageProps = {
  readonly locale: Locale;
  readonly organisations: readonly MyOrganisation[];
  readonly submitId: string;
  readonly done: string | undefined;
  readonly typed: string;
  readonly problems: readonly FieldProblem[];
};

/** The organisations of somebody, to go from one to another, and a form for a new one. */
export function OrganisationListPage(props: OrganisationListPageProps): VNode {
  const { locale, organisations, problems } = props;
  const words = organisationWords[locale].list;
  const to = links(locale);
  return (
    <FormPage
      locale={locale}
      path={to.organisations}
      title={words.title}
      secret="session"
      lead={words.lead}
      back={{ href: to.me, words: meWords[locale].me.title }}
      problems={problems}
      done={props.done}
    >
      <DataTable
        caption={words.caption}
        underHeading
        empty={words.none}
        columns={[
          { key: "name", head: words.name },
          { key: "role", head: words.role },
        ]}
        rows={organisations.map(({ id, name, role }) => ({
          id,
          cells: {
            name: (
              <a href={to.organisation(id)}>
                <Say words={organisationName(name, locale)} />
              </a>
            ),
            role: <Say words={organisationWords[locale].roles[role]} />,
          },
        }))}
      />
      <Card title={words.add}>
        <Text words={words.addLead} />
        <form method="post" action={to.organisations} novalidate>
          <SubmitId id={props.submitId} />
          <TextField
            locale={locale}
            name="name"
            label={words.name}
            value={props.typed}
            autocomplete="organization"
            error={problemOf(problems, "name")}
          />
          <div class="actions">
            <Button words={words.addButton} look="quiet" />
          </div>
        </form>
      </Card>
    </FormPage>
  );
}

/** What an organisation is called, as words for `Say`. */
export function organisationName(name: string | null, locale: Locale): string {
  return name === null || name === "" ? organisationWords[locale].list.unnamed : literal(name);
}
