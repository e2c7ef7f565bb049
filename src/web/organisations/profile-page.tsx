import type { VNode } from "preact";
import { itPersons, legalForms } from "#src/domain/advice/vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, Notice, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, Hidden, SmallLink, SubmitId } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { Checkboxes, Select, TextField } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { formatDate, formatYen } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import type { KnownProfile } from "#src/web/organisations/organisation-context.ts";
import { groupLine, groupName } from "#src/web/organisations/profile-in-words.ts";
import type { TypedProfile } from "#src/web/organisations/read-profile.ts";
import { literal } from "#src/words/furigana.ts";
import { npoFieldName, npoFieldNumbers } from "#src/words/npo-fields.ts";
import { organisationWords } from "#src/words/organisation-words.ts";
import { prefectureCodes, prefectureName } from "#src/words/prefecture-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

export type ProfilePageProps = {
  readonly locale: Locale;
  readonly id: string;
  readonly known: KnownProfile;
  readonly typed: TypedProfile;
  readonly submitId: string;
  readonly done: string | undefined;
  readonly problems: readonly FieldProblem[];
};

/** What is known of an organisation, to be checked and changed. */
export function ProfilePage(props: ProfilePageProps): VNode {
  const { locale, id, known, problems } = props;
  const words = organisationWords[locale].profile;
  const to = links(locale);
  return (
    <FormPage
      locale={locale}
      path={to.organisationProfile(id)}
      title={words.title}
      secret="session"
      back={{ href: to.organisation(id), words: words.back }}
      problems={problems}
      done={props.done}
    >
      {known.taken.length === 0 ? null : (
        <Notice kind="info">
          <Text words={words.heardNotice(known.taken.map((key) => words[key]).join(words.joined))} />
        </Notice>
      )}
      <ProfileForm {...props} />
      <Groups {...props} />
      <MeansInUse {...props} />
    </FormPage>
  );
}

function ProfileForm({ locale, id, known, typed, submitId, problems }: ProfilePageProps): VNode {
  const words = organisationWords[locale].profile;
  const all = vocabularyWords[locale];
  const unknown = { value: "", label: words.unknown };
  const field = (name: "name" | "staffCount" | "volunteerCount" | "initialYen" | "monthlyYen", unit?: string) => (
    <TextField
      locale={locale}
      name={name}
      label={words[name]}
      value={typed[name]}
      error={problemOf(problems, name)}
      {...(unit === undefined
        ? { autocomplete: "organization" }
        : { unit, inputmode: "numeric" as const, width: "short" as const, autocomplete: "off" })}
    />
  );
  return (
    <form method="post" action={links(locale).organisationProfile(id)} novalidate>
      <SubmitId id={submitId} />
      <Hidden fields={{ version: String(known.version) }} />
      {field("name")}
      <Select
        locale={locale}
        name="legalForm"
        label={words.legalForm}
        value={typed.legalForm}
        options={[unknown, ...legalForms.map((value) => ({ value, label: all.legalForm[value] }))]}
        error={problemOf(problems, "legalForm")}
      />
      <Select
        locale={locale}
        name="prefecture"
        label={words.prefecture}
        value={typed.prefecture}
        options={[
          unknown,
          ...prefectureCodes.map((code, i) => ({ value: String(i + 1), label: prefectureName(code, locale) })),
        ]}
        error={problemOf(problems, "prefecture")}
      />
      {field("staffCount", words.people)}
      {field("volunteerCount", words.people)}
      <Select
        locale={locale}
        name="itPerson"
        label={words.itPerson}
        value={typed.itPerson}
        options={[unknown, ...itPersons.map((value) => ({ value, label: all.itPerson[value] }))]}
        error={problemOf(problems, "itPerson")}
      />
      {field("initialYen", words.yen)}
      {field("monthlyYen", words.yen)}
      <Checkboxes
        locale={locale}
        name="fields"
        legend={words.fields}
        hint={words.fieldsHint}
        compact
        choices={npoFieldNumbers.map((n) => ({
          value: String(n),
          label: npoFieldName(n, locale),
          checked: typed.fields.includes(String(n)),
        }))}
      />
      <div class="actions">
        <Button words={words.save} />
      </div>
    </form>
  );
}

function Groups({ locale, id, known }: ProfilePageProps): VNode {
  const words = organisationWords[locale].profile;
  const to = links(locale);
  return (
    <Card title={words.groups} id="groups">
      <Text words={words.groupsLead} />
      <DataTable
        caption={words.groups}
        underHeading
        empty={words.noGroups}
        columns={[
          { key: "name", head: words.label },
          { key: "access", head: words.access },
          { key: "edit", head: words.edit, bare: true },
        ]}
        rows={known.profile.segments.map((segment) => ({
          id: segment.id,
          cells: {
            name: <Say words={groupName(segment, locale)} />,
            access: <Say words={groupLine(segment, locale)} />,
            edit: (
              <SmallLink
                words={words.edit}
                href={to.organisationGroup(id, segment.id)}
                about={groupName(segment, locale)}
              />
            ),
          },
        }))}
      />
      <ButtonLink words={words.addGroup} href={to.organisationGroup(id, "new")} look="quiet" />
    </Card>
  );
}

function MeansInUse({ locale, id, known }: ProfilePageProps): VNode {
  const words = organisationWords[locale].profile;
  const to = links(locale);
  return (
    <Card title={words.means} id="means">
      <Text words={words.meansLead} />
      <DataTable
        caption={words.means}
        underHeading
        empty={words.noMeans}
        columns={[
          { key: "name", head: words.meansName },
          { key: "owner", head: words.meansOwner },
          { key: "cost", head: words.meansCost, align: "right" },
          { key: "end", head: words.meansEnd },
          { key: "edit", head: words.edit, bare: true },
        ]}
        rows={known.profile.means.map((means, i) => ({
          id: String(i),
          cells: {
            name:
              means.id === null ? (
                <Say words={literal(means.name)} />
              ) : (
                <a href={to.means(means.id)}>
                  <Say words={literal(means.name)} />
                </a>
              ),
            owner: <Say words={means.owner === "" ? words.unknown : literal(means.owner)} />,
            cost: <Say words={means.monthlyYen === null ? words.unknown : formatYen(means.monthlyYen, locale)} />,
            end: <Say words={means.contractEnd === null ? words.none : formatDate(means.contractEnd, locale)} />,
            edit: <SmallLink words={words.edit} href={to.organisationMeans(id, i)} about={literal(means.name)} />,
          },
        }))}
      />
      <ButtonLink words={words.addMeans} href={to.organisationMeans(id, "new")} look="quiet" />
    </Card>
  );
}
