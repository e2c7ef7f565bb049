import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { EditForm, type FormContext } from "#src/web/advice/edit-forms.tsx";
import { Button } from "#src/web/kit/buttons.tsx";
import { dangerBoxWords } from "#src/words/danger-box-words.ts";
import { incidentWords } from "#src/words/incident-words.ts";

/** What the writer denied, danger or an incident, can be shown again. */
export function DeniedAgain(props: {
  context: FormContext;
  locale: Locale;
  isDanger: boolean | undefined;
  isIncident: boolean | undefined;
}): VNode {
  const { context, locale } = props;
  return (
    <>
      {props.isDanger ? (
        <EditForm context={context} name="danger-again" fields={{ op: "danger-again" }}>
          <Button words={dangerBoxWords[locale].again} look="text" />
        </EditForm>
      ) : null}
      {props.isIncident ? (
        <EditForm context={context} name="incident-again" fields={{ op: "incident-again" }}>
          <Button words={incidentWords[locale].again} look="text" />
        </EditForm>
      ) : null}
    </>
  );
}
