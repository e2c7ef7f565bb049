import type { ComponentChildren, VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextField } from "#src/web/kit/form-fields.tsx";
import { siteCheckWords } from "#src/words/site-check-words.ts";

/** From a result to a person in one step: a new consultation with it, or a consultation that is under way. */
export function AttachForm(props: {
  locale: Locale;
  action: string;
  submitId: (form: string) => string;
  typed?: string | undefined;
  problems?: readonly FieldProblem[];
  attached?: ComponentChildren;
  /** Who can open the result. */
  keep?: string;
}): VNode {
  const words = siteCheckWords[props.locale];
  return (
    <Card title={words.askTitle} accent id="ask">
      {props.attached}
      <Text words={words.askLead} />
      <form method="post" action={props.action}>
        <SubmitId id={props.submitId("ask")} />
        <div class="actions">
          <Button words={words.ask} />
        </div>
      </form>
      <form method="post" action={props.action}>
        <SubmitId id={props.submitId("attach")} />
        <TextField
          locale={props.locale}
          name="to"
          label={words.attachLabel}
          hint={words.attachHint}
          value={props.typed}
          type="text"
          spellcheck={false}
          error={problemOf(props.problems, "to")}
        />
        <div class="actions">
          <Button words={words.attach} look="quiet" name="where" value="there" />
        </div>
      </form>
      {props.keep === undefined ? null : <Text words={props.keep} small />}
    </Card>
  );
}
