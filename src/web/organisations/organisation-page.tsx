import type { VNode } from "preact";
import type { OrganisationHearing } from "#src/domain/advice/hearing/organisation-hearings.ts";
import type { MemberRole } from "#src/domain/organisations/organisation-policy.ts";
import type { ProfileKey } from "#src/domain/organisations/profile.ts";
import type { OrganisationRequest } from "#src/domain/requests/organisation-requests.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, Notice, PageTitle, SummaryList, Tag, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, SubmitId } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { ErrorSummary, type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextArea } from "#src/web/kit/form-fields.tsx";
import { formatDay } from "#src/web/kit/formats.ts";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import type { KnownProfile } from "#src/web/organisations/organisation-context.ts";
import { organisationName } from "#src/web/organisations/organisation-list-page.tsx";
import { profileFact } from "#src/web/organisations/profile-in-words.ts";
import { followedWords } from "#src/words/followed-words.ts";
import { literal } from "#src/words/furigana.ts";
import { organisationWords } from "#src/words/organisation-words.ts";

export type OrganisationPageProps = {
  readonly locale: Locale;
  readonly id: string;
  readonly name: string | null;
  readonly standing: MemberRole;
  readonly hearings: readonly OrganisationHearing[];
  readonly requests: readonly OrganisationRequest[];
  readonly parts: ReadonlyArray<{ readonly id: string; readonly mergedAt: Date }>;
  readonly known: KnownProfile;
  readonly people: number;
  readonly submitId: (form: string) => string;
  readonly done: string | undefined;
  readonly typed: string;
  readonly problems: readonly FieldProblem[];
};

/** One organisation: its consultations, a new one, what is known of it, its people. */
export function OrganisationPage(props: OrganisationPageProps): VNode {
  const { locale, id, problems } = props;
  const words = organisationWords[locale].page;
  const to = links(locale);
  const title = organisationName(props.name, locale);
  return (
    <Layout locale={locale} path={to.organisation(id)} title={title} secret="session" hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} locale={locale} />
      <PageTitle
        words={title}
        locale={locale}
        above={
          <>
            <a href={to.organisations}>
              <Say words={words.switchTo} />
            </a>{" "}
            <Tag kind="plain" words={organisationWords[locale].roles[props.standing]} />
          </>
        }
      />
      {props.done === undefined ? null : (
        <Notice kind="done">
          <Text words={props.done} />
        </Notice>
      )}
      <Hearings {...props} />
      <Card title={words.start} accent>
        <form method="post" action={to.organisationHearings(id)} novalidate>
          <SubmitId id={props.submitId("start")} />
          <TextArea
            locale={locale}
            name="text"
            label={words.startLabel}
            hint={words.startLead}
            value={props.typed}
            rows={4}
            error={problemOf(problems, "text")}
          />
          <div class="actions">
            <Button words={words.startButton} />
          </div>
        </form>
      </Card>
      <Requests {...props} />
      <Known {...props} />
      <Card title={words.people}>
        <Text words={words.peopleCount(String(props.people))} />
        <ButtonLink words={words.toPeople} href={to.organisationPeople(id)} look="quiet" />
      </Card>
      <Parts {...props} />
    </Layout>
  );
}

function Hearings({ locale, id, hearings, submitId }: OrganisationPageProps): VNode {
  const words = organisationWords[locale].page;
  return (
    <DataTable
      caption={words.hearings}
      empty={words.noHearings}
      columns={[
        { key: "text", head: words.text },
        { key: "changed", head: words.changed, whole: true },
        { key: "open", head: words.open, bare: true },
      ]}
      rows={hearings.map((hearing) => ({
        id: hearing.id,
        cells: {
          text: <Say words={literal(firstWords(hearing.beginning))} />,
          changed: <Say words={formatDay(hearing.changedAt, locale)} />,
          open: (
            <form method="post" action={links(locale).organisationHearing(id, hearing.id)}>
              <SubmitId id={submitId(`hearing.${hearing.id}`)} />
              <Button words={words.open} look="quiet" about={literal(firstWords(hearing.beginning))} />
            </form>
          ),
        },
      }))}
    />
  );
}

function Requests({ locale, id, requests, submitId }: OrganisationPageProps): VNode {
  const words = organisationWords[locale].page;
  return (
    <DataTable
      caption={words.requests}
      empty={words.noRequests}
      columns={[
        { key: "number", head: words.number },
        { key: "text", head: words.text },
        { key: "state", head: words.state },
        { key: "sent", head: words.sent, whole: true },
        { key: "open", head: words.open, bare: true },
      ]}
      rows={requests.map((request) => ({
        id: request.id,
        cells: {
          number: String(request.number),
          text: <Say words={literal(firstWords(request.beginning))} />,
          state: <Say words={followedWords[locale].states[request.state]} />,
          sent: <Say words={formatDay(request.createdAt, locale)} />,
          open: (
            <form method="post" action={links(locale).organisationRequest(id, request.id)}>
              <SubmitId id={submitId(`request.${request.id}`)} />
              <Button words={words.open} look="quiet" about={String(request.number)} />
            </form>
          ),
        },
      }))}
    />
  );
}

const shownKeys: readonly ProfileKey[] = [
  "legalForm",
  "fields",
  "prefecture",
  "staffCount",
  "volunteerCount",
  "itPerson",
  "initialYen",
  "monthlyYen",
  "segments",
  "means",
];

function Known({ locale, id, known }: OrganisationPageProps): VNode {
  const all = organisationWords[locale];
  return (
    <Card title={all.page.profile} id="profile">
      <Text words={all.page.profileLead} />
      <SummaryList
        locale={locale}
        rows={shownKeys.map((key) => ({
          label: all.profile[key],
          value: (
            <>
              <Say words={profileFact(known.profile, key, locale)} />{" "}
              {known.taken.includes(key) ? <Tag kind="assume" words={all.profile.heard} /> : null}
            </>
          ),
        }))}
      />
      <ButtonLink words={all.profile.edit} href={links(locale).organisationProfile(id)} look="quiet" />
    </Card>
  );
}

function Parts({ locale, id, parts, standing, submitId }: OrganisationPageProps): VNode | null {
  const words = organisationWords[locale].page;
  if (parts.length === 0 || standing !== "owner") return null;
  return (
    <Card title={words.parts} id="parts">
      <Text words={words.partsLead} />
      {parts.map((part) => (
        <form method="post" action={links(locale).organisationPart(id, part.id)}>
          <SubmitId id={submitId(`part.${part.id}`)} />
          <Text words={words.part(formatDay(part.mergedAt, locale))} />
          <Button words={words.undo} look="quiet" about={formatDay(part.mergedAt, locale)} />
        </form>
      ))}
    </Card>
  );
}

/** Enough of a text to tell one consultation from another. */
function firstWords(text: string): string {
  const characters = [...text.trim().replace(/\s+/g, " ")];
  return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : characters.join("");
}
