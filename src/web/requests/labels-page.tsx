import type { VNode } from "preact";
import { labelMarks } from "#src/domain/requests/label-marks.ts";
import type { Label } from "#src/domain/requests/labels.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, SummaryList, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { RadioGroup, TextField } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { ChangeFold } from "#src/web/requests/change-fold.tsx";
import { type Keeping, KeptForField, keptForName } from "#src/web/requests/kept-for-field.tsx";
import { LabelShape } from "#src/web/requests/label-parts.tsx";
import { literal } from "#src/words/furigana.ts";
import { labelWords } from "#src/words/label-words.ts";
import { leaderWords } from "#src/words/leader-words.ts";
import { requestsWords } from "#src/words/requests-words.ts";

export type LabelsPageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly labels: readonly Label[];
  /** What whoever looks may change, and for whom. */
  readonly keeping: Keeping;
  /** The form that came back: of this label, or of a new one (""). */
  readonly typed: { readonly id: string; readonly name: string; readonly mark: string; readonly team: string } | null;
  readonly problems: readonly FieldProblem[];
  readonly saved: boolean;
  readonly submitId: (form: string) => string;
};

/** The team's labels: reading, adding, changing, taking out of use. */
export function LabelsPage(props: LabelsPageProps): VNode {
  const { locale, labels } = props;
  const words = labelWords[locale];
  const canChange = props.keeping.choices.length > 0;
  return (
    <FormPage
      locale={locale}
      path={props.path}
      title={words.title}
      lead={words.lead}
      wide
      secret="session"
      back={{ href: links(locale).requests, words: requestsWords[locale].request.back }}
      problems={props.problems}
      done={props.saved ? words.saved : undefined}
    >
      {canChange ? null : <Text words={leaderWords[locale].onlyLeader} small />}
      {labels.length === 0 ? <Text words={words.empty} /> : null}
      {labels.map((label) => (
        <Card title={literal(label.name)}>
          <SummaryList
            locale={locale}
            rows={[
              {
                label: words.mark,
                value: (
                  <>
                    <LabelShape mark={label.mark} /> <Say words={words.marks[label.mark]} />
                  </>
                ),
              },
              {
                label: leaderWords[locale].usedBy,
                value: <Say words={keptForName(label, props.keeping.teams, locale)} />,
              },
            ]}
          />
          {props.keeping.canKeep(label) ? (
            <ChangeFold
              words={words}
              action={links(locale).labels}
              kept={{ id: label.id, title: label.name }}
              isOpen={props.typed?.id === label.id}
              submitId={props.submitId}
            >
              <LabelForm {...props} label={label} />
            </ChangeFold>
          ) : null}
        </Card>
      ))}
      {canChange ? (
        <Card title={words.add} accent>
          <LabelForm {...props} label={null} />
        </Card>
      ) : null}
    </FormPage>
  );
}

function LabelForm(props: LabelsPageProps & { readonly label: Label | null }): VNode {
  const { locale, label } = props;
  const words = labelWords[locale];
  const id = label?.id ?? "";
  const typed = props.typed?.id === id ? props.typed : null;
  const at = id === "" ? "" : `-${id}`;
  const problems = typed === null ? [] : props.problems;
  const chosen = typed?.mark ?? label?.mark ?? "circle";
  return (
    <form method="post" action={links(locale).labels}>
      <SubmitId id={props.submitId(`save${at}`)} />
      <Hidden fields={{ id }} />
      <TextField
        locale={locale}
        name="name"
        id={`name${at}`}
        label={words.name}
        hint={words.nameHint}
        value={typed?.name ?? label?.name}
        maxLength={60}
        error={problemOf(problems, `name${at}`)}
      />
      <RadioGroup
        locale={locale}
        name="mark"
        id={`mark${at}`}
        legend={words.mark}
        hint={words.markHint}
        compact="pairs"
        error={problemOf(problems, `mark${at}`)}
        choices={labelMarks.map((mark) => ({ value: mark, label: words.marks[mark], checked: mark === chosen }))}
      />
      <KeptForField
        locale={locale}
        id={`team${at}`}
        keeping={props.keeping}
        value={typed?.team ?? label?.teamId ?? ""}
      />
      <div class="actions">
        <Button words={words.save} look={id === "" ? "main" : "quiet"} />
      </div>
    </form>
  );
}
