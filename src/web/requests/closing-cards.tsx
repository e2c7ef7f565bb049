import type { VNode } from "preact";
import {
  type FindingWords,
  kindAnswers,
  longestFinding,
  type Rating,
  solvedAnswers,
} from "#src/domain/requests/close-words.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, Notice, SummaryList, Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { RadioGroup, TextArea } from "#src/web/kit/form-fields.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import type { CaseFormsProps } from "#src/web/requests/case-forms.tsx";
import { deskReportWords } from "#src/words/desk-report-words.ts";

/** What worked, asked of the team when a case is closed. */
export function FindingForm(props: CaseFormsProps & { readonly kept: FindingWords | null }): VNode {
  const { locale, request, cameBack, kept } = props;
  const words = deskReportWords[locale].finding;
  const back = cameBack?.form === "finding" ? cameBack : null;
  return (
    <Card title={words.title} id="finding">
      <form method="post" action={links(locale).requestFinding(request.id)}>
        <SubmitId id={props.submitId("finding")} />
        <Text words={words.hint} small />
        <TextArea
          locale={locale}
          name="problem"
          label={words.problem}
          value={back?.typed.problem ?? kept?.problem}
          rows={3}
          maxLength={longestFinding}
          error={problemOf(back?.problems ?? [], "problem")}
        />
        <TextArea
          locale={locale}
          name="worked"
          label={words.worked}
          value={back?.typed.worked ?? kept?.worked}
          rows={3}
          maxLength={longestFinding}
          error={problemOf(back?.problems ?? [], "worked")}
        />
        <div class="actions">
          <Button words={words.save} look="quiet" />
        </div>
      </form>
    </Card>
  );
}

/** What the asker said at the end, for the team. */
export function RatingSeen({ locale, rating }: { locale: Locale; rating: Rating | null }): VNode | null {
  if (rating === null) return null;
  const words = deskReportWords[locale].rating;
  return (
    <Card title={words.seen}>
      <SummaryList
        locale={locale}
        rows={[
          { label: words.solved, value: <Say words={words.solvedAnswers[rating.solved]} /> },
          { label: words.kind, value: <Say words={words.kindAnswers[rating.kind]} /> },
        ]}
      />
    </Card>
  );
}

/** Two questions to the asker of a closed request, once. */
export function RatingForm(props: {
  readonly locale: Locale;
  readonly secret: string;
  readonly rating: Rating | null;
  readonly problems: readonly FieldProblem[];
  readonly submitId: (form: string) => string;
}): VNode {
  const { locale, problems } = props;
  const words = deskReportWords[locale].rating;
  if (props.rating !== null)
    return (
      <Notice kind="info">
        <Text words={words.thanks} />
      </Notice>
    );
  return (
    <Card title={words.title} id="rating">
      <form method="post" action={links(locale).followedRating(props.secret)}>
        <SubmitId id={props.submitId("rating")} />
        <RadioGroup
          locale={locale}
          name="solved"
          legend={words.solved}
          error={problemOf(problems, "solved")}
          choices={solvedAnswers.map((value) => ({ value, label: words.solvedAnswers[value] }))}
        />
        <RadioGroup
          locale={locale}
          name="kind"
          legend={words.kind}
          error={problemOf(problems, "kind")}
          choices={kindAnswers.map((value) => ({ value, label: words.kindAnswers[value] }))}
        />
        <div class="actions">
          <Button words={words.send} look="quiet" />
        </div>
      </form>
    </Card>
  );
}
