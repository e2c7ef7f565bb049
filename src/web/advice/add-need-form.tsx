import type { VNode } from "preact";
import type { CatalogueFunction } from "#src/domain/advice/means.ts";
import { functionGroups } from "#src/domain/advice/vocabulary.ts";
import { EditForm } from "#src/web/advice/edit-forms.tsx";
import { formatEditItem } from "#src/web/advice/edit-item.ts";
import { MustAndFor } from "#src/web/advice/edit-need-form.tsx";
import type { EditFormProps } from "#src/web/advice/edit-page.tsx";
import { Text } from "#src/web/kit/blocks.tsx";
import { Button } from "#src/web/kit/buttons.tsx";
import { FieldError, problemOf } from "#src/web/kit/form-errors.tsx";
import { RadioGroup, TextField } from "#src/web/kit/form-fields.tsx";
import { formatNumber } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { editWords } from "#src/words/edit-words.ts";
import { literal } from "#src/words/furigana.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

/** A search by word (GET `q`), and op=add-need: a function from what was found or from all, must or want, for whom. */
export function AddNeedForm(props: EditFormProps): VNode {
  const { locale, context, secret, found, q } = props;
  const words = editWords[locale].addNeed;
  const to = links(locale);
  const wanted = new Set(props.understanding.needs.map((need) => need.function));
  const shown = found === null ? null : found.flatMap((id) => props.functions.get(id) ?? []);
  const chosen = props.typed?.function?.[0];
  const error = problemOf(props.problems, "function");
  const choice = (fn: CatalogueFunction) => ({
    value: fn.id,
    label: fn.name[locale],
    hint: fn.gloss[locale],
    checked: fn.id === chosen,
  });
  return (
    <>
      <Text words={words.lead} />
      <form method="get" action={to.edit(secret, formatEditItem({ kind: "add-need" }))} class="search">
        <TextField locale={locale} name="q" label={words.search} hint={words.searchHint} value={q} type="search" />
        <Button words={words.searchButton} look="quiet" />
      </form>
      {shown === null ? null : (
        <p role="status">
          <b>
            <Say
              words={
                shown.length === 0
                  ? words.none(literal(q))
                  : words.found(formatNumber(shown.length, locale), literal(q))
              }
            />
          </b>
        </p>
      )}
      <EditForm context={context} name="add-need" fields={{ op: "add-need" }}>
        {shown !== null && shown.length > 0 ? (
          <RadioGroup locale={locale} name="function" legend={words.choose} error={error} choices={shown.map(choice)} />
        ) : (
          <fieldset class={error === undefined ? "field" : "field wrong"}>
            <legend id="function">
              <Say words={words.all} />
            </legend>
            <FieldError id="function" words={error} locale={locale} />
            {functionGroups.map((group) => {
              const members = [...props.functions.values()].filter((fn) => fn.group === group && !wanted.has(fn.id));
              return members.length === 0 ? null : (
                <details class="group" open={members.some((fn) => fn.id === chosen)}>
                  <summary>
                    <Say words={vocabularyWords[locale].functionGroups[group]} />
                  </summary>
                  <RadioGroup
                    locale={locale}
                    name="function"
                    id={`function-${group}`}
                    legend={vocabularyWords[locale].functionGroups[group]}
                    hideLegend
                    choices={members.map(choice)}
                  />
                </details>
              );
            })}
          </fieldset>
        )}
        <MustAndFor
          {...props}
          must={props.typed?.must?.[0] ?? "yes"}
          for={
            props.typed?.for ?? props.understanding.segments.filter(({ kind }) => kind === "served").map(({ id }) => id)
          }
          forOrganisation={false}
        />
        <div class="actions">
          <Button words={editWords[locale].add} />
          <a href={to.text(secret)}>
            <Say words={words.rewrite} />
          </a>
        </div>
      </EditForm>
    </>
  );
}
