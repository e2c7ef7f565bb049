import type { VNode } from "preact";
import type { Segment, Understanding } from "#src/domain/advice/understanding.ts";
import {
  accessKeys,
  accessValues,
  isSetKey,
  limitEnums,
  limitKeys,
  segmentKinds,
} from "#src/domain/advice/vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import type { Typed } from "#src/web/advice/edit-page.tsx";
import { HomesField } from "#src/web/advice/homes-field.tsx";
import { accessValueName, accessValuesOf, limitEnumName, limitUnit } from "#src/web/advice/understanding-in-words.ts";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { Checkbox, Checkboxes, Select, TextField } from "#src/web/kit/form-fields.tsx";
import { editWords } from "#src/words/edit-words.ts";
import { formWords } from "#src/words/form-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

type Value = (name: string, now: string) => string;

/** One group of people: name and size, what they have, each key of access as a choice with わからない first. */
export function GroupFields(props: {
  readonly locale: Locale;
  readonly slot: string;
  /** Null: people that are added. */
  readonly segment: Segment | null;
  readonly value: Value;
  readonly typed: Typed | undefined;
  readonly problems: readonly FieldProblem[] | undefined;
}): VNode {
  const { locale, slot, segment, value, problems } = props;
  const words = editWords[locale].segment;
  const names = vocabularyWords[locale].access;
  const share = segment?.share == null ? "" : String(Math.round(segment.share * 100));
  return (
    <>
      <div class="dense">
        {segment === null ? (
          <Select
            locale={locale}
            name={`${slot}.kind`}
            label={words.kind}
            value={value(`${slot}.kind`, "served")}
            options={segmentKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
          />
        ) : null}
        <TextField
          locale={locale}
          name={`${slot}.label`}
          label={words.label}
          value={value(`${slot}.label`, segment?.label ?? "")}
          autocomplete="off"
        />
        <TextField
          locale={locale}
          name={`${slot}.share`}
          label={words.share}
          value={value(`${slot}.share`, share)}
          inputmode="decimal"
          width="short"
          unit={words.shareUnit}
          error={problemOf(problems, `${slot}.share`)}
        />
        <TextField
          locale={locale}
          name={`${slot}.size`}
          label={words.size}
          value={value(
            `${slot}.size`,
            segment?.size == null || segment.homes?.peopleAssumed ? "" : String(segment.size),
          )}
          inputmode="numeric"
          width="short"
          unit={words.sizeUnit}
          error={problemOf(problems, `${slot}.size`)}
        />
        {segment === null || segment.kind === "served" ? (
          <HomesField
            locale={locale}
            name={`${slot}.homes`}
            homes={segment?.homes}
            typed={props.typed?.[`${slot}.homes`]?.[0]}
            error={problemOf(problems, `${slot}.homes`)}
          />
        ) : null}
        {accessKeys.map((key) => {
          const name = `${slot}.${key}`;
          const held = segment === null ? [] : accessValuesOf(segment.access, key);
          const choices = accessValues[key].map((one) => ({ value: one, label: accessValueName(key, one, locale) }));
          if (!isSetKey(key))
            return (
              <Select
                locale={locale}
                name={name}
                label={names[key].name}
                value={value(name, held[0] ?? "")}
                options={[{ value: "", label: formWords[locale].notKnown }, ...choices]}
              />
            );
          const ticked = props.typed ? (props.typed[name] ?? []) : held;
          return (
            <Checkboxes
              locale={locale}
              name={name}
              legend={names[key].name}
              choices={choices.map((choice) => ({ ...choice, checked: ticked.includes(choice.value) }))}
            />
          );
        })}
      </div>
      {segment === null ? null : (
        <Checkbox
          locale={locale}
          name={`${slot}.gone`}
          label={formWords[locale].gone}
          checked={props.typed?.[`${slot}.gone`]?.[0] === "yes"}
        />
      )}
    </>
  );
}

/** All limits, in the order of the vocabulary. */
export function LimitFields(props: {
  readonly locale: Locale;
  readonly understanding: Understanding;
  readonly value: Value;
  readonly problems: readonly FieldProblem[] | undefined;
}): VNode {
  const { locale, value, problems } = props;
  const units = editWords[locale].limit.units;
  return (
    <div class="dense">
      {limitKeys.map((key) => {
        const name = `limit.${key}`;
        const held = props.understanding.limits[key];
        const known = held?.homes?.peopleAssumed ? undefined : held?.value;
        const common = {
          locale,
          name,
          label: vocabularyWords[locale].limits[key].name,
          error: problemOf(problems, name),
        };
        const now = value(name, known === undefined ? "" : String(known));
        if (key === "itPerson" || key === "dataSensitivity" || key === "legalForm") {
          const options = limitEnums[key].map((one: string) => ({
            value: one,
            label: limitEnumName(key, one, locale) ?? one,
          }));
          return (
            <Select {...common} value={now} options={[{ value: "", label: formWords[locale].notKnown }, ...options]} />
          );
        }
        const unit = limitUnit(key);
        if (unit === null) return <TextField {...common} value={now} autocomplete="off" />;
        const mode = unit === "hours" ? ("decimal" as const) : ("numeric" as const);
        const field = <TextField {...common} value={now} inputmode={mode} width="short" unit={units[unit]} />;
        if (key !== "servedCount") return field;
        const homes = `${name}.homes`;
        return (
          <>
            {field}
            <HomesField
              locale={locale}
              name={homes}
              homes={held?.homes}
              typed={value(homes, held?.homes ? String(held.homes.count) : "")}
              error={problemOf(problems, homes)}
            />
          </>
        );
      })}
    </div>
  );
}
