import type { VNode } from "preact";
import { deskThemes } from "#src/domain/desks/desk-vocabulary.ts";
import { type ImportField, importFields } from "#src/domain/desks/importing/import-field.ts";
import type { StoredImport } from "#src/domain/desks/importing/import-queries.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Notice, Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { Checkbox, Checkboxes, Select, TextField } from "#src/web/kit/form-fields.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { deskImportWords } from "#src/words/desk-import-words.ts";
import { desksWords } from "#src/words/desks-words.ts";
import { prefectureCodes, prefectureName } from "#src/words/prefecture-words.ts";

export type TypedMapping = {
  readonly fields: readonly ImportField[];
  readonly theme: string;
  readonly prefecture: string;
  readonly audience: readonly string[];
  readonly areaCode: string;
  readonly isWhole: boolean;
};

/** What each column is, as it was recognised, to be set right; and where the desks stand in the directory. */
export function MappingForm(props: {
  locale: Locale;
  imported: StoredImport;
  typed: TypedMapping;
  fieldProblems: readonly FieldProblem[];
  submitId: string;
}): VNode {
  const { locale, imported, typed, fieldProblems } = props;
  const all = deskImportWords[locale];
  const words = all.one.mapping;
  const mapping = imported.mapping;
  return (
    <form method="post" action={links(locale).mapDeskImport(imported.id)}>
      <SubmitId id={props.submitId} />
      <h2>
        <Say words={words.heading} />
      </h2>
      <Text words={words.lead(imported.total, mapping?.headerRows ?? 1)} />
      {mapping && mapping.notices.length > 0 ? (
        <Notice kind="info" title={words.notices}>
          {mapping.notices.map((notice) => (
            <p>{notice}</p>
          ))}
        </Notice>
      ) : null}
      <div class="three">
        {mapping?.columns.map((column, i) => (
          <Select
            locale={locale}
            name={`column.${i}`}
            label={column.label}
            hint={column.sample.length > 0 ? column.sample.join(" ／ ") : words.filled(0)}
            error={i === 0 ? problemOf(fieldProblems, "column.0") : undefined}
            value={typed.fields[i] ?? "keep"}
            options={importFields.map((field) => ({ value: field, label: all.fields[field] }))}
          />
        ))}
      </div>
      <div class="two">
        <Select
          locale={locale}
          name="theme"
          label={words.theme}
          value={typed.theme}
          options={deskThemes.map((theme) => ({ value: theme, label: desksWords[locale].themes[theme].name }))}
        />
        <Select
          locale={locale}
          name="prefecture"
          label={words.prefecture}
          value={typed.prefecture}
          options={[
            { value: "", label: words.anywhere },
            ...prefectureCodes.map((code) => ({ value: code, label: prefectureName(code, locale) })),
          ]}
        />
        <Checkboxes
          locale={locale}
          name="audience"
          legend={words.audience}
          error={problemOf(fieldProblems, "audience")}
          choices={[
            { value: "person", label: words.person, checked: typed.audience.includes("person") },
            { value: "organisation", label: words.organisation, checked: typed.audience.includes("organisation") },
          ]}
        />
        <TextField
          locale={locale}
          name="areaCode"
          label={words.areaCode}
          hint={words.areaCodeHint}
          value={typed.areaCode}
          inputmode="numeric"
          width="short"
          error={problemOf(fieldProblems, "areaCode")}
        />
      </div>
      <Checkbox
        locale={locale}
        name="whole"
        value="yes"
        label={all.list.whole}
        hint={all.list.wholeHint}
        checked={typed.isWhole}
      />
      <div class="actions">
        <Button words={words.send} />
      </div>
    </form>
  );
}
