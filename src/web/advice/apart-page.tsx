import type { VNode } from "preact";
import type { ColleagueAnswers, ComparedPoint, Finished } from "#src/domain/advice/colleagues/colleague-points.ts";
import { type PointId, partsOf } from "#src/domain/advice/hearing/points.ts";
import { accessValues, limitEnums } from "#src/domain/advice/vocabulary.ts";
import { ColleagueNotes, ColleagueTable, type TableContext } from "#src/web/advice/colleague-table.tsx";
import type { Typed } from "#src/web/advice/edit-page.tsx";
import { segmentName } from "#src/web/advice/people-names.ts";
import { maxTextLength } from "#src/web/advice/text-problem.ts";
import { accessValueName, limitEnumName, limitUnit } from "#src/web/advice/understanding-in-words.ts";
import { Notice, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { Checkboxes, FieldGroup, Select, TextArea, TextField } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import type { Danger } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { colleagueWords } from "#src/words/colleague-words.ts";
import { compareWords } from "#src/words/compare-words.ts";
import { editWords } from "#src/words/edit-words.ts";
import { literal } from "#src/words/furigana.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

export type ApartPageProps = TableContext & {
  readonly colleagueKey: string;
  readonly name: string;
  readonly text: string;
  readonly asked: readonly PointId[];
  readonly answers: ColleagueAnswers;
  /** Everybody's answers, once this colleague has finished; else null. */
  readonly compared: { readonly points: readonly ComparedPoint[]; readonly finished: readonly Finished[] } | null;
  readonly submitId: string;
  readonly version: number;
  /** Somebody in the text may be in danger: whoever reads it here sees the numbers too. */
  readonly danger?: Danger | undefined;
  readonly saved?: boolean;
  readonly changedElsewhere?: boolean;
  readonly problems?: readonly FieldProblem[];
  readonly typed?: Typed;
};

/** What a colleague's own link opens: the points, with nobody else's answers until they have finished. */
export function ApartPage(props: ApartPageProps): VNode {
  const { locale, compared, problems = [] } = props;
  const words = colleagueWords[locale].apart;
  const path = links(locale).colleague(props.colleagueKey);
  const title = compared ? words.finished : words.title;
  return (
    <FormPage
      locale={locale}
      path={path}
      title={title}
      lead={compared ? words.finishedBody : words.lead(literal(props.name))}
      current="ask"
      secret="address"
      danger={props.danger}
      problems={problems}
      done={props.saved ? words.saved : undefined}
    >
      {props.changedElsewhere ? (
        <Notice kind="warn">
          <Text words={words.changedElsewhere} />
        </Notice>
      ) : null}
      <details>
        <summary>
          <Say words={words.text} />
        </summary>
        <blockquote>
          <p>{props.text}</p>
        </blockquote>
      </details>
      <form method="post" action={path}>
        <SubmitId id={props.submitId} />
        <Hidden fields={{ version: String(props.version) }} />
        {compared ? (
          <>
            <ColleagueTable {...props} points={compared.points} colleagues={compared.finished} empty="" />
            <ColleagueNotes locale={locale} colleagues={compared.finished} />
            <div class="actions">
              <Button words={words.reopen} look="quiet" name="action" value="reopen" />
            </div>
          </>
        ) : (
          <>
            <Points {...props} />
            <TextArea
              locale={locale}
              name="note"
              label={words.note}
              value={props.typed?.note?.[0] ?? props.answers.note}
              maxLength={maxTextLength}
              rows={4}
              error={problemOf(problems, "note")}
            />
            <div class="actions">
              <Button words={words.finish} name="action" value="finish" />
              <Button words={words.save} look="quiet" name="action" value="save" />
            </div>
          </>
        )}
      </form>
    </FormPage>
  );
}

function Points(props: ApartPageProps): VNode {
  const { locale, understanding, asked } = props;
  const words = colleagueWords[locale].apart;
  const of = (kind: string, segment?: string) =>
    asked.filter((id) => {
      const parts = partsOf(understanding, id);
      return parts?.kind === kind && (parts.kind !== "access" || parts.segment === segment);
    });
  const groups: Array<{ title: string; points: readonly PointId[] }> = [
    { title: words.wishes, points: of("need") },
    ...understanding.segments.map((segment) => ({
      title: words.people(segmentName(segment, understanding.segments, locale)),
      points: of("access", segment.id),
    })),
    { title: words.limits, points: of("limit") },
  ];
  return (
    <>
      {groups
        .filter(({ points }) => points.length > 0)
        .map(({ title, points }) => (
          <FieldGroup legend={title}>
            <div class="dense">
              {points.map((id) => (
                <Point {...props} id={id} />
              ))}
            </div>
          </FieldGroup>
        ))}
    </>
  );
}

function Point(props: ApartPageProps & { readonly id: PointId }): VNode | null {
  const { locale, id, functions } = props;
  const parts = partsOf(props.understanding, id);
  if (!parts) return null;
  const said = props.answers.points[id];
  const values = props.typed ? (props.typed[id] ?? []) : said === undefined ? [] : [said].flat().map(String);
  const unknown = { value: "", label: compareWords[locale].unknown };
  const common = { locale, name: id, error: problemOf(props.problems, id) };
  if (parts.kind === "need")
    return (
      <Select
        {...common}
        label={functions.get(parts.function)?.name[locale] ?? parts.function}
        value={values[0] ?? ""}
        options={[
          unknown,
          { value: "must", label: compareWords[locale].must },
          { value: "want", label: compareWords[locale].want },
          { value: "no", label: colleagueWords[locale].apart.no },
        ]}
      />
    );
  if (parts.kind === "access") {
    const { key } = parts;
    const label = vocabularyWords[locale].access[key].name;
    const choices = accessValues[key].map((value) => ({ value, label: accessValueName(key, value, locale) }));
    if (key !== "device" && key !== "phone")
      return <Select {...common} label={label} value={values[0] ?? ""} options={[unknown, ...choices]} />;
    const ticked = choices.map((choice) => ({ ...choice, checked: values.includes(choice.value) }));
    return <Checkboxes {...common} legend={label} choices={ticked} />;
  }
  const { key } = parts;
  const label = vocabularyWords[locale].limits[key].name;
  if (key === "itPerson" || key === "dataSensitivity" || key === "legalForm") {
    const choices = limitEnums[key].map((value: string) => ({
      value,
      label: limitEnumName(key, value, locale) ?? value,
    }));
    return <Select {...common} label={label} value={values[0] ?? ""} options={[unknown, ...choices]} />;
  }
  const unit = limitUnit(key);
  const kind =
    unit === null
      ? {}
      : { width: "short" as const, unit: editWords[locale].limit.units[unit], inputmode: "numeric" as const };
  return <TextField {...common} label={label} value={values[0] ?? ""} autocomplete="off" {...kind} />;
}
