import type { VNode } from "preact";
import { channels, holidayRules, weekdays } from "#src/domain/desks/desk-vocabulary.ts";
import type { TypedDesk } from "#src/domain/desks/editing/desk-form.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Text } from "#src/web/kit/blocks.tsx";
import { Hidden } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { Checkboxes, FieldGroup, Select, TextField } from "#src/web/kit/form-fields.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { deskEditWords } from "#src/words/desk-edit-words.ts";
import { desksWords } from "#src/words/desks-words.ts";

type HoursFieldsProps = {
  readonly locale: Locale;
  readonly typed: TypedDesk;
  /** Hours that the rows cannot say, in words. */
  readonly kept: readonly string[];
  readonly problems: readonly FieldProblem[];
};

/** Weekly hours, a row for each span, and the days that differ. */
export function HoursFields({ locale, typed, kept, problems }: HoursFieldsProps): VNode {
  const words = deskEditWords[locale].form;
  const time = (id: string, value: string, label: string) => (
    <TextField
      locale={locale}
      name={id}
      label={label}
      value={value}
      width="short"
      inputmode="text"
      autocomplete="off"
      error={problemOf(problems, id)}
    />
  );
  return (
    <>
      <h2>
        <Say words={words.hoursTitle} />
      </h2>
      <Text words={words.hoursLead} />
      {typed.hours.map((row, i) => (
        <FieldGroup legend={words.row(i + 1)}>
          <Hidden fields={{ [`h${i}-id`]: row.id }} />
          <Checkboxes
            locale={locale}
            name={`h${i}-days`}
            legend={words.days}
            compact
            error={problemOf(problems, `h${i}-days`)}
            choices={weekdays.map((day) => ({
              value: day,
              label: desksWords[locale].weekdays[day],
              checked: row.days.includes(day),
            }))}
          />
          <div class="two">
            {time(`h${i}-opens`, row.opens, words.opens)}
            {time(`h${i}-closes`, row.closes, words.closes)}
            <Select
              locale={locale}
              name={`h${i}-by`}
              label={words.by}
              value={row.by}
              options={channels.map((one) => ({ value: one, label: words.channels[one] }))}
            />
            <Select
              locale={locale}
              name={`h${i}-holidays`}
              label={words.holidays}
              value={row.holidays}
              options={holidayRules.map((one) => ({ value: one, label: words.holidayRules[one] }))}
            />
          </div>
        </FieldGroup>
      ))}
      {kept.length === 0 ? null : (
        <>
          <h3>
            <Say words={words.keptTitle} />
          </h3>
          <Text words={words.kept} small />
          <ul>
            {kept.map((line) => (
              <li>
                <Say words={line} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>
        <Say words={words.exceptionsTitle} />
      </h2>
      <Text words={words.exceptionsLead} />
      {typed.exceptions.map((row, i) => (
        <FieldGroup legend={words.exception(i + 1)}>
          <div class="two">
            {time(`e${i}-from`, row.from, words.from_)}
            {time(`e${i}-to`, row.to, words.to)}
            {time(`e${i}-opens`, row.opens, words.opens)}
            {time(`e${i}-closes`, row.closes, words.closes)}
          </div>
        </FieldGroup>
      ))}
    </>
  );
}
