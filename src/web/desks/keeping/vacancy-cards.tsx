import type { VNode } from "preact";
import { type TypedVacancy, type Vacancy, vacancyHours, vacancyUnits } from "#src/domain/desks/keeping/vacancy.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { RadioGroup, TextField } from "#src/web/kit/form-fields.tsx";
import { formatMinute, formatNumber } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { vacancyWords } from "#src/words/vacancy-words.ts";

/** "3 free now", in a line. */
export function vacancyLine({ available, unit }: Vacancy, locale: Locale): string {
  const words = vacancyWords[locale];
  return available === 0 ? words.none : words.some(formatNumber(available, locale), words.units[unit]);
}

/** How old what was told is, and by whom: "20 minutes ago, by the desk". */
export function vacancyAge({ toldAt, byRole }: Vacancy, at: Date, locale: Locale): string {
  const words = vacancyWords[locale];
  const minutes = Math.max(0, Math.floor((at.getTime() - toldAt.getTime()) / 60_000));
  const age =
    minutes < 1 ? words.now : minutes < 60 ? words.minutes(minutes) : words.hoursAgo(Math.floor(minutes / 60));
  return words.told(age, words.by[byRole]);
}

/** Places free now on the page of a desk, with their age and end. */
export function VacancyCard({ vacancy, at, locale }: { vacancy: Vacancy; at: Date; locale: Locale }): VNode {
  const words = vacancyWords[locale];
  const { maximum, unit } = vacancy;
  return (
    <Card title={vacancyLine(vacancy, locale)} accent>
      {maximum === null ? null : <Text words={words.of(formatNumber(maximum, locale), words.units[unit])} />}
      <Text words={words.call} />
      <p class="small">
        <Say words={vacancyAge(vacancy, at, locale)} />{" "}
        <Say words={words.until(formatMinute(vacancy.validUntil, locale))} />
      </p>
    </Card>
  );
}

/** The form of free places, with a way to take them back where some are shown. */
export function VacancyForm(props: {
  locale: Locale;
  action: string;
  shown: Vacancy | undefined;
  typed: TypedVacancy;
  problems: readonly FieldProblem[];
  at: Date;
  submitId: (form: string) => string;
}): VNode {
  const { locale, action, shown, typed, problems } = props;
  const words = vacancyWords[locale];
  return (
    <Card title={words.title} id="room">
      <Text words={words.lead} />
      {shown === undefined ? null : (
        <p>
          <strong>
            <Say words={vacancyLine(shown, locale)} />
          </strong>{" "}
          <Say words={vacancyAge(shown, props.at, locale)} />{" "}
          <Say words={words.until(formatMinute(shown.validUntil, locale))} />
        </p>
      )}
      <form method="post" action={action}>
        <SubmitId id={props.submitId("room")} />
        <TextField
          locale={locale}
          name="available"
          label={words.available}
          value={typed.available}
          inputmode="numeric"
          width="short"
          autocomplete="off"
          error={problemOf(problems, "available")}
        />
        <RadioGroup
          locale={locale}
          name="unit"
          legend={words.unit}
          compact
          error={problemOf(problems, "unit")}
          choices={vacancyUnits.map((one) => ({ value: one, label: words.units[one], checked: typed.unit === one }))}
        />
        <TextField
          locale={locale}
          name="maximum"
          label={words.maximum}
          value={typed.maximum}
          inputmode="numeric"
          width="short"
          autocomplete="off"
          error={problemOf(problems, "maximum")}
        />
        <RadioGroup
          locale={locale}
          name="hours"
          legend={words.hours}
          compact
          error={problemOf(problems, "hours")}
          choices={vacancyHours.map((hours) => ({
            value: String(hours),
            label: words.hour(hours),
            checked: typed.hours === String(hours),
          }))}
        />
        <div class="actions">
          <Button words={words.send} />
        </div>
      </form>
      {shown === undefined ? null : (
        <form method="post" action={action} class="actions">
          <SubmitId id={props.submitId("withdraw")} />
          <Button words={words.withdraw} name="withdraw" value="yes" look="quiet" />
        </form>
      )}
    </Card>
  );
}
