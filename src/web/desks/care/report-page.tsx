import type { VNode } from "preact";
import { kindsOfReport, longestReport } from "#src/domain/desks/care/desk-report.ts";
import type { Desk } from "#src/domain/desks/desk.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { RadioGroup, TextArea } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { links } from "#src/web/links.ts";
import { deskCareWords } from "#src/words/desk-care-words.ts";

/** Anybody tells what is wrong with an entry. */
export function ReportPage(props: {
  locale: Locale;
  path: string;
  desk: Desk;
  typed: { kind: string; words: string };
  problems: readonly FieldProblem[];
  submitId: string;
}): VNode {
  const { locale, desk, typed, problems } = props;
  const all = deskCareWords[locale];
  const words = all.report;
  const { key, name } = desk.x_yorozu;
  return (
    <FormPage
      locale={locale}
      path={props.path}
      title={words.link}
      lead={words.lead}
      current="desks"
      back={{ href: links(locale).desk(key), words: name[locale] }}
      problems={problems}
    >
      <form method="post" action={links(locale).reportDesk(key)}>
        <SubmitId id={props.submitId} />
        <RadioGroup
          locale={locale}
          name="kind"
          legend={words.kind}
          error={problemOf(problems, "kind")}
          choices={kindsOfReport.map((kind) => ({ value: kind, label: all.kinds[kind], checked: typed.kind === kind }))}
        />
        <TextArea
          locale={locale}
          name="words"
          label={words.words}
          hint={words.wordsHint}
          value={typed.words}
          rows={4}
          maxLength={longestReport}
          error={problemOf(problems, "words")}
        />
        <div class="actions">
          <Button words={words.send} />
        </div>
      </form>
    </FormPage>
  );
}
