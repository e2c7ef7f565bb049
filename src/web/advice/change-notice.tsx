import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { EditForm, type FormContext } from "#src/web/advice/edit-forms.tsx";
import type { LastChange } from "#src/web/advice/last-change.ts";
import { segmentName } from "#src/web/advice/people-names.ts";
import { accessFact, limitFact } from "#src/web/advice/understanding-in-words.ts";
import type { FunctionNames } from "#src/web/advice/understood-people.tsx";
import { Button } from "#src/web/kit/buttons.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { hearingWords } from "#src/words/hearing-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

export type ChangeNoticeProps = {
  readonly locale: Locale;
  readonly change: LastChange | null;
  /** The place that this is drawn in; nothing is drawn when the change belongs elsewhere. */
  readonly place: string;
  readonly understanding: LastChange["before"];
  readonly functions: FunctionNames;
  readonly context: FormContext;
};

/** What the last change did, right where it was made, with one button that takes it back. */
export function ChangeNotice(props: ChangeNoticeProps): VNode | null {
  const { change, locale, context } = props;
  if (change === null || change.place !== props.place) return null;
  const words = hearingWords[locale].changed;
  const name = nameOf(props, change);
  const { did } = change;
  const said = name === null || did === "denied" || did === "unharmed" ? words.plain[did] : words.named[did](name);
  return (
    <div class="notice done did" id="changed" role="status" tabIndex={-1}>
      <p>
        <Say words={said} />
      </p>
      {change.keep === null ? null : (
        <EditForm
          context={context}
          name="undo"
          fields={{
            op: "undo",
            keep: String(change.keep),
            ...(change.question === null ? {} : { question: change.question }),
          }}
        >
          <Button words={words.undo} look="text" about={name ?? words.plain[change.did]} />
        </EditForm>
      )}
    </div>
  );
}

/** What was changed, as it stands now, or as it stood when it is gone. */
function nameOf({ understanding, functions, locale }: ChangeNoticeProps, change: LastChange): string | null {
  const { item, before } = change;
  if (item === null) return null;
  const words = vocabularyWords[locale];
  const at = change.did === "removed" ? before : understanding;
  switch (item.kind) {
    case "need":
      return functions.get(item.function)?.name[locale] ?? item.function;
    case "limit": {
      const limit = at.limits[item.key];
      return limit === undefined ? words.limits[item.key].name : limitFact(item.key, limit, locale);
    }
    case "segment":
    case "access": {
      const segment = at.segments.find(({ id }) => id === item.segment);
      if (segment === undefined) return null;
      if (item.kind === "segment") return segmentName(segment, at.segments, locale);
      return accessFact(segment.access, item.key, locale);
    }
    default:
      return null;
  }
}
