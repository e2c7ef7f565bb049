import type { VNode } from "preact";
import type { StoredImport } from "#src/domain/desks/importing/import-queries.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { FileField } from "#src/web/kit/file-field.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { Checkbox, Select, TextField } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { formatMinute } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { deskCareWords } from "#src/words/desk-care-words.ts";
import { deskImportWords } from "#src/words/desk-import-words.ts";

export type ImportsPageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly imports: readonly StoredImport[];
  readonly sources: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly typed: { readonly source: string; readonly sourceName: string; readonly whole: boolean };
  readonly problems: readonly FieldProblem[];
  readonly submitId: string;
};

/** A file is handed in, and what became of those before. */
export function ImportsPage(props: ImportsPageProps): VNode {
  const { locale, problems, typed } = props;
  const words = deskImportWords[locale].list;
  const to = links(locale);
  return (
    <FormPage
      locale={locale}
      path={props.path}
      title={words.title}
      lead={words.lead}
      wide
      secret="session"
      back={{ href: links(locale).deskWork, words: deskCareWords[locale].work.title }}
      problems={problems}
    >
      <form method="post" action={to.deskImports} encType="multipart/form-data">
        <SubmitId id={props.submitId} />
        <FileField
          locale={locale}
          name="file"
          label={words.file}
          hint={words.fileHint}
          accept=".csv,.tsv,.txt,.xlsx,.json,.ndjson,.zip"
          error={problemOf(problems, "file")}
        />
        <div class="two">
          <Select
            locale={locale}
            name="source"
            label={words.source}
            error={problemOf(problems, "source")}
            value={typed.source}
            options={[
              { value: "", label: words.another },
              ...props.sources.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <TextField
            locale={locale}
            name="sourceName"
            label={words.newSource}
            hint={words.newSourceHint}
            value={typed.sourceName}
            maxLength={200}
            error={problemOf(problems, "sourceName")}
          />
        </div>
        <Checkbox
          locale={locale}
          name="whole"
          value="yes"
          label={words.whole}
          hint={words.wholeHint}
          checked={typed.whole}
        />
        <div class="actions">
          <Button words={words.send} />
        </div>
      </form>
      <DataTable
        dense
        caption={words.caption}
        empty={words.empty}
        columns={[
          { key: "file", head: words.file },
          { key: "source", head: words.source },
          { key: "state", head: words.state },
          { key: "counts", head: words.counts },
          { key: "when", head: words.when },
        ]}
        rows={props.imports.map((one) => ({
          id: one.id,
          cells: {
            file: <a href={to.deskImport(one.id)}>{one.fileName}</a>,
            source: one.sourceName,
            state: <Say words={deskImportWords[locale].states[one.state]} />,
            counts:
              one.result.added === undefined ? (
                "–"
              ) : (
                <Say words={words.counted(one.result.added, one.result.changed ?? 0, one.result.gone ?? 0)} />
              ),
            when: <Say words={formatMinute(one.createdAt, locale)} />,
          },
        }))}
      />
    </FormPage>
  );
}
