import type { VNode } from "preact";
import type { ImportProblem, ProblemCode } from "#src/domain/desks/importing/import-problem.ts";
import type { StoredImport } from "#src/domain/desks/importing/import-queries.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { ImportCounts, ImportProblems } from "#src/web/desks/importing/import-outcome.tsx";
import { MappingForm, type TypedMapping } from "#src/web/desks/importing/mapping-form.tsx";
import { Notice, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { formatDay, formatNumber } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { deskImportWords } from "#src/words/desk-import-words.ts";

export type ImportPageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly imported: StoredImport;
  /** The mapping as typed, or as stored. */
  readonly typed: TypedMapping | null;
  /** Columns are chosen again although the file was read. */
  readonly again: boolean;
  readonly fieldProblems: readonly FieldProblem[];
  readonly shown: {
    readonly problems: readonly ImportProblem[];
    readonly code: ProblemCode | null;
    readonly from: number;
  };
  readonly sameBefore: Date | null;
  readonly submitIds: (form: string) => string;
};

/** One import, at whatever it waits for: its columns, the reading, somebody's word, or nothing any more. */
export function ImportPage(props: ImportPageProps): VNode {
  const { locale, imported, typed, fieldProblems } = props;
  const all = deskImportWords[locale];
  const words = all.one;
  const to = links(locale);
  const isMapping = typed !== null && (imported.state === "mapping" || (imported.state === "checked" && props.again));
  return (
    <FormPage
      locale={locale}
      path={props.path}
      title={words.title(imported.fileName)}
      lead={`${imported.sourceName} · ${all.states[imported.state]}`}
      wide
      secret="session"
      back={{ href: to.deskImports, words: words.back }}
      problems={fieldProblems}
    >
      {isMapping ? (
        <>
          <MappingForm {...props} typed={typed} submitId={props.submitIds("mapping")} />
          <Act {...props} what="discard" words={words.checked.discard} look="text" />
        </>
      ) : null}
      {imported.state === "checking" || imported.state === "applying" || imported.state === "undoing" ? (
        <Notice kind="info" title={words.running[imported.state]}>
          {imported.state === "checking" ? (
            <p>
              <progress max={Math.max(1, imported.total)} value={imported.readRows} />{" "}
              <Say
                words={words.running.progress(
                  formatNumber(imported.readRows, locale),
                  formatNumber(imported.total, locale),
                )}
              />
            </p>
          ) : null}
          <Text words={words.running.stay} />
        </Notice>
      ) : null}
      {imported.state === "checked" && !isMapping ? <Checked {...props} /> : null}
      {imported.state === "done" || imported.state === "undone" ? <Outcome {...props} /> : null}
    </FormPage>
  );
}

function Checked(props: ImportPageProps): VNode {
  const { locale, imported, sameBefore } = props;
  const words = deskImportWords[locale].one;
  const { added = 0, changed = 0, gone = 0 } = imported.result;
  const isNothing = added + changed + gone === 0;
  return (
    <>
      <h2>
        <Say words={words.checked.heading} />
      </h2>
      {sameBefore === null ? null : (
        <Notice kind="info">
          <Text words={words.checked.same(formatDay(sameBefore, locale))} />
        </Notice>
      )}
      {isNothing ? (
        <Notice kind="info">
          <Text words={words.checked.nothing} />
        </Notice>
      ) : null}
      <ImportCounts imported={imported} locale={locale} />
      <div class="actions">
        {isNothing ? null : <Act {...props} what="apply" words={words.checked.apply} look="main" />}
        {imported.mapping ? (
          <a href={`${links(locale).deskImport(imported.id)}?again=1`}>
            <Say words={words.mapping.again} />
          </a>
        ) : null}
        <Act {...props} what="discard" words={words.checked.discard} look="text" />
      </div>
      <ImportProblems {...props} />
    </>
  );
}

function Outcome(props: ImportPageProps): VNode {
  const { locale, imported } = props;
  const words = deskImportWords[locale].one.checked;
  const { undone = 0, keptAtUndo = 0 } = imported.result;
  return (
    <>
      {imported.state === "undone" ? (
        <Notice kind="done">
          <Text words={words.undone(undone, keptAtUndo)} />
        </Notice>
      ) : null}
      <h2>
        <Say words={words.outcome} />
      </h2>
      <ImportCounts imported={imported} locale={locale} />
      {imported.state === "done" ? (
        <>
          <Text words={words.undoLead} />
          <Act {...props} what="undo" words={words.undo} look="danger" />
        </>
      ) : null}
      <ImportProblems {...props} />
    </>
  );
}

function Act(
  props: ImportPageProps & { what: "apply" | "undo" | "discard"; words: string; look: "main" | "danger" | "text" },
): VNode {
  return (
    <form method="post" action={links(props.locale).actOnDeskImport(props.imported.id)}>
      <SubmitId id={props.submitIds(props.what)} />
      <Hidden fields={{ act: props.what }} />
      <Button words={props.words} look={props.look} />
    </form>
  );
}
