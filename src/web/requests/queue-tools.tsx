import type { VNode } from "preact";
import type { Account } from "#src/domain/accounts/team.ts";
import type { Team } from "#src/domain/accounts/teams.ts";
import { dangerLevels } from "#src/domain/advice/vocabulary.ts";
import type { ShownLabel } from "#src/domain/requests/case-labels.ts";
import type { SavedFilter } from "#src/domain/requests/saved-filters.ts";
import { type Locale, locales } from "#src/kernel/i18n.ts";
import { Button, Hidden, SmallLink, SubmitId } from "#src/web/kit/buttons.tsx";
import { Checkbox, Select, TextField } from "#src/web/kit/form-fields.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { LabelSelect } from "#src/web/requests/label-parts.tsx";
import type { QueueAsked } from "#src/web/requests/queue-asked.ts";
import { caseDeskWords } from "#src/words/case-desk-words.ts";
import { literal } from "#src/words/furigana.ts";
import { kitWords } from "#src/words/kit-words.ts";
import { labelWords } from "#src/words/label-words.ts";
import { leaderWords } from "#src/words/leader-words.ts";
import { requestsWords } from "#src/words/requests-words.ts";

export type QueueToolsProps = {
  readonly locale: Locale;
  readonly asked: QueueAsked;
  /** The query of this view, without its page. */
  readonly query: string;
  readonly team: readonly Account[];
  readonly teams: readonly Pick<Team, "id" | "name">[];
  readonly filters: readonly SavedFilter[];
  readonly labels: readonly ShownLabel[];
  readonly submitId: (form: string) => string;
};

/** Narrowing the queue, and keeping a narrowed view under a name. */
export function QueueTools(props: QueueToolsProps): VNode {
  const { locale, asked, filters } = props;
  const words = caseDeskWords[locale].filter;
  const to = links(locale);
  const any = { value: "", label: words.all };
  const isNarrowed = Boolean(asked.danger ?? asked.assignee ?? asked.locale ?? asked.team ?? asked.label) || asked.late;
  return (
    <>
      {filters.length === 0 ? null : (
        <>
          <h2>
            <Say words={words.saved} />
          </h2>
          {filters.map(({ id, name, query }) => (
            <form method="post" action={to.requestFilters}>
              <SubmitId id={props.submitId(`drop-${id}`)} />
              <Hidden fields={{ drop: id }} />
              <div class="actions">
                <a href={`${to.requests}${query}`}>{name}</a>
                <Button words={words.remove} look="text" about={literal(name)} />
              </div>
            </form>
          ))}
        </>
      )}
      <details open={isNarrowed}>
        <summary>
          <Say words={words.title} />
        </summary>
        <form method="get" action={to.requests}>
          {asked.view === "open" ? null : <Hidden fields={{ view: asked.view }} />}
          <Select
            locale={locale}
            name="danger"
            label={words.danger}
            value={asked.danger ?? ""}
            options={[
              any,
              ...dangerLevels.map((level) => ({ value: level, label: requestsWords[locale].danger[level] })),
            ]}
          />
          <Select
            locale={locale}
            name="assignee"
            label={words.assignee}
            value={asked.assignee ?? ""}
            options={[any, ...props.team.map(({ id, name }) => ({ value: id, label: literal(name) }))]}
          />
          <Select
            locale={locale}
            name="language"
            label={words.language}
            value={asked.locale ?? ""}
            options={[any, ...locales.map((one) => ({ value: one, label: kitWords[one].languageName }))]}
          />
          {props.teams.length < 2 ? null : (
            <Select
              locale={locale}
              name="team"
              label={leaderWords[locale].team}
              value={asked.team ?? ""}
              options={[any, ...props.teams.map(({ id, name }) => ({ value: id, label: literal(name) }))]}
            />
          )}
          <LabelSelect
            locale={locale}
            id="filter-label"
            labels={props.labels}
            value={asked.label ?? ""}
            none={words.all}
          />
          <Checkbox locale={locale} name="late" value="1" label={words.late} checked={asked.late} />
          <div class="actions">
            <Button words={words.apply} look="quiet" />
            {isNarrowed ? <SmallLink words={words.all} href={to.requests} about={words.title} /> : null}
          </div>
        </form>
        {isNarrowed ? (
          <form method="post" action={to.requestFilters}>
            <SubmitId id={props.submitId("filter")} />
            <Hidden fields={{ query: props.query }} />
            <TextField locale={locale} name="name" id="filter-name" label={words.name} maxLength={60} width="short" />
            <div class="actions">
              <Button words={words.save} look="quiet" />
            </div>
          </form>
        ) : null}
      </details>
    </>
  );
}

/** What can be done with the requests that are ticked; stands at the end of the form around the table. */
export function BulkActions({
  locale,
  submitId,
  query,
  labels,
}: Pick<QueueToolsProps, "locale" | "submitId" | "query" | "labels">): VNode {
  const words = caseDeskWords[locale].bulk;
  return (
    <fieldset class="field">
      <legend>
        <Say words={words.legend} />
      </legend>
      <Hidden fields={{ query, submitId: submitId("bulk") }} />
      <div class="actions">
        <Button words={words.take} look="quiet" name="what" value="take" />
        <Button words={words.rest} look="quiet" name="what" value="rest" />
        <Button words={words.close} look="quiet" name="what" value="close" />
      </div>
      {labels.length === 0 ? null : (
        <>
          <LabelSelect locale={locale} id="bulk-label" labels={labels} value="" none={labelWords[locale].bulk.choose} />
          <div class="actions">
            <Button words={labelWords[locale].bulk.put} look="quiet" name="what" value="label-put" />
            <Button words={labelWords[locale].bulk.take} look="quiet" name="what" value="label-take" />
          </div>
        </>
      )}
    </fieldset>
  );
}

/** The tick of one row; its value is the request and the version that was seen. */
export function BulkTick({
  locale,
  id,
  version,
  number,
}: {
  locale: Locale;
  id: string;
  version: number;
  number: number;
}): VNode {
  return (
    <span class="tick">
      <input type="checkbox" name="pick" value={`${id}.${version}`} id={`pick-${number}`} />
      <label for={`pick-${number}`} class="vh">
        <Say words={caseDeskWords[locale].bulk.pick(String(number))} />
      </label>
    </span>
  );
}
