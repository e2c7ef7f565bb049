import type { VNode } from "preact";
import { EditForm } from "#src/web/advice/edit-forms.tsx";
import type { EditFormProps } from "#src/web/advice/edit-page.tsx";
import { segmentName } from "#src/web/advice/people-names.ts";
import { Card, Text } from "#src/web/kit/blocks.tsx";
import { Button } from "#src/web/kit/buttons.tsx";
import { problemOf } from "#src/web/kit/form-errors.tsx";
import { Checkboxes, RadioGroup } from "#src/web/kit/form-fields.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { editWords } from "#src/words/edit-words.ts";

/** op=set-need: must or want, and for whom; op=remove-need. */
export function EditNeedForm(props: EditFormProps & { readonly function: string }): VNode | null {
  const { locale, context } = props;
  const need = props.understanding.needs.find((one) => one.function === props.function);
  if (need === undefined) return null;
  const words = editWords[locale];
  const fn = props.functions.get(need.function);
  return (
    <>
      <p class="lead">
        <b>
          <Say words={fn?.name[locale] ?? need.function} />
        </b>
      </p>
      {fn === undefined ? null : <Text words={fn.gloss[locale]} small />}
      <EditForm context={context} name="set-need" fields={{ op: "set-need", function: need.function }}>
        <MustAndFor
          {...props}
          must={props.typed?.must?.[0] ?? (need.must ? "yes" : "no")}
          for={props.typed?.for ?? need.for}
          forOrganisation={need.for.length === 0}
        />
        <div class="actions">
          <Button words={words.save} />
        </div>
      </EditForm>
      <Card title={words.need.removeTitle}>
        <Text words={words.need.removeBody} />
        <EditForm context={context} name="remove-need" fields={{ op: "remove-need", function: need.function }}>
          <Button words={words.remove} look="quiet" />
        </EditForm>
      </Card>
    </>
  );
}

/** The two questions of every wish: how much, and for whom. Not asked for whom when it is for the organisation itself. */
export function MustAndFor(
  props: EditFormProps & {
    readonly must: string;
    readonly for: readonly string[];
    readonly forOrganisation: boolean;
  },
): VNode {
  const { locale, problems, understanding } = props;
  const words = editWords[locale].need;
  return (
    <>
      <RadioGroup
        locale={locale}
        name="must"
        legend={words.importance}
        error={problemOf(problems, "must")}
        choices={[
          { value: "yes", label: words.must, hint: words.mustHint, checked: props.must === "yes" },
          { value: "no", label: words.want, hint: words.wantHint, checked: props.must === "no" },
        ]}
      />
      {props.forOrganisation || understanding.segments.length === 0 ? null : (
        <Checkboxes
          locale={locale}
          name="for"
          legend={words.for}
          hint={editWords[locale].several}
          error={problemOf(problems, "for")}
          choices={understanding.segments.map((segment) => ({
            value: segment.id,
            label: segmentName(segment, understanding.segments, locale),
            checked: props.for.includes(segment.id),
          }))}
        />
      )}
    </>
  );
}
