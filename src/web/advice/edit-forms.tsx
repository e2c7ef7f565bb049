import type { ComponentChildren, VNode } from "preact";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";

/** What every form that changes a hearing carries: its own submit id, and the version of the hearing that was shown. */
export type FormContext = {
  /** Where corrections are posted: `links(locale).edits(secret)`. */
  readonly edits: string;
  /** A new id for the form of this name; each form of a page needs its own. */
  readonly submitId: (form: string) => string;
  /** The version of the hearing that the page shows, so that a change made elsewhere is noticed. */
  readonly version: number;
};

/** A form that posts one correction. `fields` as in the README of this folder. */
export function EditForm(props: {
  context: FormContext;
  name: string;
  fields: Readonly<Record<string, string | readonly string[]>>;
  children: ComponentChildren;
}): VNode {
  return (
    <form method="post" action={props.context.edits}>
      <SubmitId id={props.context.submitId(props.name)} />
      <Hidden fields={{ version: String(props.context.version), ...props.fields }} />
      {props.children}
    </form>
  );
}

/** One button that takes an item away; `about` says which, for those who do not see where it stands. */
export function RemoveButton(props: {
  context: FormContext;
  fields: Readonly<Record<string, string>>;
  words: string;
  about: string;
}): VNode {
  return (
    <EditForm context={props.context} name={Object.values(props.fields).join(".")} fields={props.fields}>
      <Button words={props.words} look="text" about={props.about} />
    </EditForm>
  );
}
