import type { VNode } from "preact";
import type { Segment } from "#src/domain/advice/understanding.ts";
import { type AccessKey, accessKeys, accessValues, segmentKinds, setKeys } from "#src/domain/advice/vocabulary.ts";
import { EditForm } from "#src/web/advice/edit-forms.tsx";
import { formatEditItem } from "#src/web/advice/edit-item.ts";
import type { EditFormProps } from "#src/web/advice/edit-page.tsx";
import { whyThatMany } from "#src/web/advice/heads-in-words.ts";
import { HomesField } from "#src/web/advice/homes-field.tsx";
import { type accessFact, accessValueName, accessValuesOf } from "#src/web/advice/understanding-in-words.ts";
import { Card, SummaryList, Text } from "#src/web/kit/blocks.tsx";
import { Button } from "#src/web/kit/buttons.tsx";
import { problemOf } from "#src/web/kit/form-errors.tsx";
import { Checkboxes, RadioGroup, TextField } from "#src/web/kit/form-fields.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { editWords } from "#src/words/edit-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

/** op=set-access: the values of one key for one group of people; わからない is `value=unknown`. */
export function EditAccessForm(
  props: EditFormProps & { readonly segment: string; readonly accessKey: AccessKey },
): VNode | null {
  const { locale, accessKey, context } = props;
  const segment = props.understanding.segments.find(({ id }) => id === props.segment);
  if (segment === undefined) return null;
  const words = editWords[locale];
  const many = setKeys.some((key) => key === accessKey);
  const known = accessValuesOf(segment.access, accessKey);
  const chosen = props.typed?.value ?? (known.length === 0 ? ["unknown"] : known);
  const choices = [
    ...accessValues[accessKey].map((value) => ({ value, label: accessValueName(accessKey, value, locale) })),
    { value: "unknown", label: words.unknown },
  ].map((choice) => ({ ...choice, checked: chosen.includes(choice.value) }));
  const common = {
    locale,
    name: "value",
    legend: vocabularyWords[locale].access[accessKey].question,
    legendAsHeading: true,
    choices,
    error: problemOf(props.problems, "value"),
  };
  return (
    <EditForm context={context} name="set-access" fields={{ op: "set-access", segment: segment.id, key: accessKey }}>
      {many ? (
        <Checkboxes {...common} hint={[words.several, words.access.lead].join(locale === "en" ? " " : "")} />
      ) : (
        <RadioGroup {...common} hint={words.access.lead} />
      )}
      <div class="actions">
        <Button words={words.save} />
      </div>
    </EditForm>
  );
}

/** op=set-segment: what the people are called, how many; links to each key of access; op=remove-segment. */
export function EditSegmentForm(props: EditFormProps & { readonly segment: string }): VNode | null {
  const { locale, context, secret } = props;
  const segment = props.understanding.segments.find(({ id }) => id === props.segment);
  if (segment === undefined) return null;
  const words = editWords[locale].segment;
  const names = vocabularyWords[locale].access;
  const share = segment.share === null ? "" : String(Math.round(segment.share * 100));
  return (
    <>
      <h2>
        <Say words={words.circumstances} />
      </h2>
      <SummaryList
        locale={locale}
        rows={accessKeys.map((key) => ({
          label: names[key].name,
          value: <Say words={accessLine(segment.access, key, props)} />,
          change: {
            href: links(locale).edit(secret, formatEditItem({ kind: "access", segment: segment.id, key })),
          },
        }))}
      />
      <h2>
        <Say words={words.title} />
      </h2>
      <EditForm context={context} name="set-segment" fields={{ op: "set-segment", segment: segment.id }}>
        <SegmentFields
          {...props}
          label={segment.label}
          share={share}
          size={segment.size === null || segment.homes?.peopleAssumed ? "" : String(segment.size)}
          sized={segment}
        />
        <div class="actions">
          <Button words={editWords[locale].save} />
        </div>
      </EditForm>
      <Card title={words.removeTitle}>
        <Text words={words.removeBody} />
        <EditForm context={context} name="remove-segment" fields={{ op: "remove-segment", segment: segment.id }}>
          <Button words={editWords[locale].remove} look="quiet" />
        </EditForm>
      </Card>
    </>
  );
}

/** op=add-segment: people that were not in the text. */
export function AddSegmentForm(props: EditFormProps): VNode {
  const { locale, context } = props;
  const words = editWords[locale];
  const kind = props.typed?.kind?.[0] ?? "served";
  return (
    <EditForm context={context} name="add-segment" fields={{ op: "add-segment" }}>
      <RadioGroup
        locale={locale}
        name="kind"
        legend={words.segment.kind}
        error={problemOf(props.problems, "kind")}
        choices={segmentKinds.map((value) => ({ value, label: words.segment.kinds[value], checked: value === kind }))}
      />
      <SegmentFields {...props} label="" share="" size="" sized={null} />
      <div class="actions">
        <Button words={words.add} />
      </div>
    </EditForm>
  );
}

function SegmentFields(
  props: EditFormProps & {
    readonly label: string;
    readonly share: string;
    readonly size: string;
    /** Null: people that are added. */
    readonly sized: Segment | null;
  },
): VNode {
  const { locale, problems, typed } = props;
  const words = editWords[locale].segment;
  return (
    <>
      <TextField
        locale={locale}
        name="label"
        label={words.label}
        hint={words.labelHint}
        value={typed?.label?.[0] ?? props.label}
        autocomplete="off"
        error={problemOf(problems, "label")}
      />
      <TextField
        locale={locale}
        name="share"
        label={words.share}
        hint={words.shareHint}
        value={typed?.share?.[0] ?? props.share}
        inputmode="decimal"
        width="short"
        unit={words.shareUnit}
        error={problemOf(problems, "share")}
      />
      <TextField
        locale={locale}
        name="size"
        label={words.size}
        hint={whyThatMany(props.sized?.size ?? null, props.sized?.homes, locale) ?? words.sizeHint}
        value={typed?.size?.[0] ?? props.size}
        inputmode="numeric"
        width="short"
        unit={words.sizeUnit}
        error={problemOf(problems, "size")}
      />
      {props.sized === null || props.sized.kind === "served" ? (
        <HomesField
          locale={locale}
          name="homes"
          homes={props.sized?.homes}
          typed={typed?.homes?.[0]}
          error={problemOf(problems, "homes")}
        />
      ) : null}
    </>
  );
}

function accessLine(access: Parameters<typeof accessFact>[0], key: AccessKey, { locale }: EditFormProps): string {
  const values = accessValuesOf(access, key);
  if (values.length === 0) return editWords[locale].unknown;
  return values.map((value) => accessValueName(key, value, locale)).join(vocabularyWords[locale].joined);
}
