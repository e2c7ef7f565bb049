import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { Checkboxes, RadioGroup, TextField } from "#src/web/kit/form-fields.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { editWords } from "#src/words/edit-words.ts";
import { hearingWords } from "#src/words/hearing-words.ts";
import { kitWords } from "#src/words/kit-words.ts";
import { type QuestionId, questionWords } from "#src/words/question-words.ts";

/** A question to be asked: its words are in the catalogue, its values come from the hearing. */
export type QuestionShown = {
  /** What comes back as `question`: the kind, and of whom it is asked where it is asked of one group. */
  readonly id: string;
  readonly kind: QuestionId;
  readonly segment: string | null;
  readonly type: "one" | "many" | "number";
  /** The values that may be chosen, without わからない; empty for a number. */
  readonly options: readonly string[];
};

export type QuestionCardProps = {
  readonly locale: Locale;
  readonly secret: string;
  readonly question: QuestionShown;
  /** What the people are called that it is asked of, if of one group. */
  readonly people: string | null;
  readonly submitId: string;
  readonly version: number;
  readonly typed?: readonly string[] | undefined;
  readonly error?: string | undefined;
};

/** One question with its reason; わからない is always an answer (`answer=unknown`). */
export function QuestionCard(props: QuestionCardProps): VNode {
  const { locale, question } = props;
  const words = hearingWords[locale];
  const asked = questionWords[locale][question.kind];
  const unknown = { value: "unknown", label: kitWords[locale].unknown };
  const labels: Readonly<Record<string, string>> = asked.options;
  const choices = [...question.options.map((value) => ({ value, label: labels[value] ?? value })), unknown].map(
    (choice) => ({ ...choice, checked: props.typed?.includes(choice.value) ?? false }),
  );
  const common = { locale, name: "answer", legend: asked.text, legendAsHeading: true, choices, error: props.error };
  return (
    <Card accent id="question">
      <p class="small">
        <Say words={props.people === null ? words.questionAbove : editWords[locale].for(props.people)} />
      </p>
      <form method="post" action={links(locale).answers(props.secret)}>
        <SubmitId id={props.submitId} />
        <Hidden fields={{ version: String(props.version), question: question.id }} />
        {question.type === "one" ? <RadioGroup {...common} hint={asked.reason} /> : null}
        {question.type === "many" ? (
          <Checkboxes {...common} hint={`${asked.reason}${locale === "ja" ? "" : " "}${words.several}`} />
        ) : null}
        {question.type === "number" ? (
          <>
            <h2>
              <Say words={asked.text} />
            </h2>
            <Text words={asked.reason} small />
            <TextField
              locale={locale}
              name="answer"
              label={words.numberLabel}
              value={props.typed?.[0]}
              inputmode="numeric"
              width="short"
              unit={asked.unit}
              error={props.error}
            />
          </>
        ) : null}
        <div class="actions">
          <Button words={words.next} />
          {question.type === "number" ? (
            <Button words={kitWords[locale].unknown} look="quiet" name="answer" value="unknown" />
          ) : null}
        </div>
      </form>
    </Card>
  );
}
