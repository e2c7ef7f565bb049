import type { VNode } from "preact";
import { type ChecklistKind, checklistKinds } from "#src/domain/requests/checklist-kind.ts";
import type { Checklist } from "#src/domain/requests/checklists.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, SummaryList, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { Select, TextArea, TextField } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { ChangeFold } from "#src/web/requests/change-fold.tsx";
import { type Keeping, KeptForField, keptForName } from "#src/web/requests/kept-for-field.tsx";
import { literal } from "#src/words/furigana.ts";
import { leaderWords } from "#src/words/leader-words.ts";
import { requestsWords } from "#src/words/requests-words.ts";
import { teamworkWords } from "#src/words/teamwork-words.ts";

/** What was typed into a form of a list; `id` "" is a new one. */
export type TypedChecklist = {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly items: string;
  readonly team: string;
};

export type ChecklistsPageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly lists: readonly Checklist[];
  /** What whoever looks may change, and for whom. */
  readonly keeping: Keeping;
  readonly typed: TypedChecklist | null;
  readonly problems: readonly FieldProblem[];
  readonly saved: boolean;
  readonly submitId: (form: string) => string;
};

/** What is checked in requests of each kind: for the team to read, for an administrator to change. */
export function ChecklistsPage(props: ChecklistsPageProps): VNode {
  const { locale, lists, problems } = props;
  const words = teamworkWords[locale].checklists;
  const to = links(locale);
  const canChange = props.keeping.choices.length > 0;
  return (
    <FormPage
      locale={locale}
      path={props.path}
      title={words.title}
      lead={words.lead}
      wide
      secret="session"
      back={{ href: to.requests, words: requestsWords[locale].request.back }}
      problems={problems}
      done={props.saved ? words.saved : undefined}
    >
      {canChange ? null : <Text words={leaderWords[locale].onlyLeader} small />}
      {lists.length === 0 ? <Text words={words.empty} /> : null}
      {lists.map((list) => (
        <Card title={literal(list.title)}>
          <SummaryList
            locale={locale}
            rows={[
              { label: words.fits, value: <Say words={words.kinds[list.kind]} /> },
              {
                label: leaderWords[locale].usedBy,
                value: <Say words={keptForName(list, props.keeping.teams, locale)} />,
              },
            ]}
          />
          <ul>
            {list.items.map((item) => (
              <li>{item.words}</li>
            ))}
          </ul>
          {props.keeping.canKeep(list) ? (
            <ChangeFold
              words={words}
              action={to.checklists}
              kept={list}
              isOpen={props.typed?.id === list.id}
              submitId={props.submitId}
            >
              <ListForm {...props} list={list} />
            </ChangeFold>
          ) : null}
        </Card>
      ))}
      {canChange ? (
        <Card title={words.add} accent>
          <ListForm {...props} list={null} />
        </Card>
      ) : null}
    </FormPage>
  );
}

function ListForm(props: ChecklistsPageProps & { readonly list: Checklist | null }): VNode {
  const { locale, list } = props;
  const words = teamworkWords[locale].checklists;
  const id = list?.id ?? "";
  const typed = props.typed?.id === id ? props.typed : null;
  const at = id === "" ? "" : `-${id}`;
  const problems = typed === null ? [] : props.problems;
  const kinds: readonly ChecklistKind[] = checklistKinds;
  return (
    <form method="post" action={links(locale).checklists}>
      <SubmitId id={props.submitId(`save${at}`)} />
      <Hidden fields={{ id }} />
      <TextField
        locale={locale}
        name="title"
        id={`title${at}`}
        label={words.name}
        value={typed?.title ?? list?.title}
        maxLength={100}
        error={problemOf(problems, `title${at}`)}
      />
      <Select
        locale={locale}
        name="kind"
        id={`kind${at}`}
        label={words.kind}
        value={typed?.kind ?? list?.kind ?? "every"}
        options={kinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        error={problemOf(problems, `kind${at}`)}
      />
      <KeptForField
        locale={locale}
        id={`team${at}`}
        keeping={props.keeping}
        value={typed?.team ?? list?.teamId ?? ""}
      />
      <TextArea
        locale={locale}
        name="items"
        id={`items${at}`}
        label={words.items}
        hint={list === null ? words.itemsHint : words.itemsEditHint}
        value={typed?.items ?? list?.items.map((item) => item.words).join("\n")}
        error={problemOf(problems, `items${at}`)}
      />
      <div class="actions">
        <Button words={words.save} look={id === "" ? "main" : "quiet"} />
      </div>
    </form>
  );
}
