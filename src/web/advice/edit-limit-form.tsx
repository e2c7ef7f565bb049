import type { VNode } from "preact";
import { type LimitKey, limitEnums } from "#src/domain/advice/vocabulary.ts";
import { EditForm } from "#src/web/advice/edit-forms.tsx";
import type { EditFormProps } from "#src/web/advice/edit-page.tsx";
import { whyThatMany } from "#src/web/advice/heads-in-words.ts";
import { HomesField } from "#src/web/advice/homes-field.tsx";
import { limitEnumName, limitUnit } from "#src/web/advice/understanding-in-words.ts";
import { Text } from "#src/web/kit/blocks.tsx";
import { Button } from "#src/web/kit/buttons.tsx";
import { problemOf } from "#src/web/kit/form-errors.tsx";
import { RadioGroup, TextField } from "#src/web/kit/form-fields.tsx";
import { editWords } from "#src/words/edit-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

/** op=set-limit: the value of one limit; わからない is `value=unknown`. */
export function EditLimitForm(props: EditFormProps & { readonly limit: LimitKey }): VNode {
  const { locale, context, limit } = props;
  const words = editWords[locale];
  const asked = vocabularyWords[locale].limits[limit];
  const held = props.understanding.limits[limit];
  const known = held?.homes?.peopleAssumed ? undefined : held?.value;
  const typed = props.typed?.value?.[0] ?? (known === undefined ? undefined : String(known));
  const error = problemOf(props.problems, "value");
  const values: readonly string[] | null = isEnum(limit) ? limitEnums[limit] : null;
  const unit = limitUnit(limit);
  return (
    <EditForm context={context} name="set-limit" fields={{ op: "set-limit", key: limit }}>
      {values === null ? (
        <TextField
          locale={locale}
          name="value"
          label={asked.question}
          hint={whyReckoned(held, locale) ?? asked.hint}
          value={typed === "unknown" ? "" : typed}
          error={error}
          autocomplete="off"
          {...(unit === null
            ? {}
            : {
                inputmode: unit === "hours" ? ("decimal" as const) : ("numeric" as const),
                width: "short" as const,
                unit: words.limit.units[unit],
              })}
        />
      ) : (
        <RadioGroup
          locale={locale}
          name="value"
          legend={asked.question}
          legendAsHeading
          hint={asked.hint}
          error={error}
          choices={[...values, "unknown"].map((value) => ({
            value,
            label: value === "unknown" ? words.limit.clear : (limitEnumName(limit, value, locale) ?? value),
            checked: value === (typed ?? "unknown"),
          }))}
        />
      )}
      {limit === "servedCount" ? (
        <HomesField
          locale={locale}
          name="homes"
          homes={held?.homes}
          typed={props.typed?.homes?.[0]}
          error={problemOf(props.problems, "homes")}
        />
      ) : null}
      {values === null && held === undefined ? <Text words={words.limit.lead} small /> : null}
      <div class="actions">
        <Button words={words.save} />
        {values === null ? <Button words={words.limit.clear} look="quiet" name="value" value="unknown" /> : null}
      </div>
    </EditForm>
  );
}

function whyReckoned(held: EditFormProps["understanding"]["limits"][LimitKey], locale: EditFormProps["locale"]) {
  return typeof held?.value === "number" ? whyThatMany(held.value, held.homes, locale) : null;
}

function isEnum(limit: LimitKey): limit is keyof typeof limitEnums {
  return Object.hasOwn(limitEnums, limit);
}
