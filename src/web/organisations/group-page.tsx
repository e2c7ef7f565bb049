import type { VNode } from "preact";
import { accessKeys, accessValues, isSetKey } from "#src/domain/advice/vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { accessValueName } from "#src/web/advice/understanding-in-words.ts";
import { Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { Checkboxes, RadioGroup, Select, TextField } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { editWords } from "#src/words/edit-words.ts";
import { organisationWords } from "#src/words/organisation-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

export type GroupPageProps = {
  readonly locale: Locale;
  readonly id: string;
  /** Its id, or `new`. */
  readonly group: string;
  readonly version: number;
  /** The fields as they stand in the form; several values for what people may have several of. */
  readonly typed: (field: string) => readonly string[];
  readonly submitId: (form: string) => string;
  readonly problems: readonly FieldProblem[];
};

/** A group of people of an organisation: what they are called, how many, what they can use. */
export function GroupPage(props: GroupPageProps): VNode {
  const { locale, id, group, typed, problems, submitId } = props;
  const words = organisationWords[locale].profile;
  const to = links(locale);
  const names = vocabularyWords[locale];
  const version = { version: String(props.version) };
  const text = (name: string, label: string, more: { hint?: string; unit?: string } = {}) => (
    <TextField
      locale={locale}
      name={name}
      label={label}
      value={typed(name)[0]}
      autocomplete="off"
      error={problemOf(problems, name)}
      hint={more.hint}
      {...(more.unit === undefined ? {} : { unit: more.unit, inputmode: "numeric" as const, width: "short" as const })}
    />
  );
  return (
    <FormPage
      locale={locale}
      path={to.organisationGroup(id, group)}
      title={words.groupTitle}
      secret="session"
      back={{ href: `${to.organisationProfile(id)}#groups`, words: words.title }}
      problems={problems}
    >
      <form method="post" action={to.organisationGroup(id, group)} novalidate>
        <SubmitId id={submitId("save")} />
        <Hidden fields={version} />
        {text("label", words.label, { hint: words.labelHint })}
        <RadioGroup
          locale={locale}
          name="kind"
          legend={words.kind}
          error={problemOf(problems, "kind")}
          choices={(["served", "staff"] as const).map((value) => ({
            value,
            label: names.segmentKinds[value].name,
            checked: typed("kind").includes(value),
          }))}
        />
        {text("size", words.size, { unit: words.people })}
        {text("share", words.share, { unit: words.percent })}
        <h2>
          <Say words={words.access} />
        </h2>
        <Text words={words.accessHint} />
        {accessKeys.map((key) =>
          isSetKey(key) ? (
            <Checkboxes
              locale={locale}
              name={`access-${key}`}
              legend={names.access[key].name}
              compact
              choices={accessValues[key].map((value) => ({
                value,
                label: accessValueName(key, value, locale),
                checked: typed(`access-${key}`).includes(value),
              }))}
            />
          ) : (
            <Select
              locale={locale}
              name={`access-${key}`}
              label={names.access[key].name}
              value={typed(`access-${key}`)[0] ?? ""}
              options={[
                { value: "", label: editWords[locale].unknown },
                ...accessValues[key].map((value) => ({ value, label: accessValueName(key, value, locale) })),
              ]}
            />
          ),
        )}
        <div class="actions">
          <Button words={words.save} />
        </div>
      </form>
      {group === "new" ? null : (
        <form method="post" action={to.organisationGroup(id, group)}>
          <SubmitId id={submitId("remove")} />
          <Hidden fields={{ ...version, remove: "yes" }} />
          <Button words={words.removeGroup} look="quiet" />
        </form>
      )}
    </FormPage>
  );
}
