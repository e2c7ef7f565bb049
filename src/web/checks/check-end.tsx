import type { ComponentChildren, VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { AttachForm } from "#src/web/checks/attach-form.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { siteCheckWords } from "#src/words/site-check-words.ts";

/** What the page of each tool has at its end needs. */
export type CheckEndProps = {
  readonly locale: Locale;
  readonly problems: readonly FieldProblem[];
  readonly typed: (name: string) => string;
  readonly submitId: (form: string) => string;
  /** To what the result is attached already. */
  readonly attached: ComponentChildren;
};

/** From a result to a person, who can open it, and how it is deleted. */
export function CheckEnd(
  props: CheckEndProps & { readonly attach: string; readonly remove: string; readonly removeWords: string },
): VNode {
  return (
    <>
      <AttachForm
        locale={props.locale}
        action={props.attach}
        submitId={props.submitId}
        typed={props.typed("to")}
        problems={props.problems}
        attached={props.attached}
        keep={siteCheckWords[props.locale].keep}
      />
      <form method="post" action={props.remove}>
        <SubmitId id={props.submitId("remove")} />
        <Button words={props.removeWords} look="text" />
      </form>
    </>
  );
}
