import type { ComponentChildren, VNode } from "preact";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { literal } from "#src/words/furigana.ts";

/** Folded behind something that a team keeps under a title: the form that changes it, and the way to drop it. */
export function ChangeFold(props: {
  words: { readonly edit: string; readonly drop: string };
  action: string;
  kept: { readonly id: string; readonly title: string };
  /** Its form came back. */
  isOpen: boolean;
  submitId: (form: string) => string;
  children: ComponentChildren;
}): VNode {
  const { words, kept } = props;
  return (
    <details open={props.isOpen}>
      <summary>
        <Say words={words.edit} />
      </summary>
      {props.children}
      <form method="post" action={props.action}>
        <SubmitId id={props.submitId(`drop-${kept.id}`)} />
        <Hidden fields={{ drop: kept.id }} />
        <div class="actions">
          <Button words={words.drop} look="text" about={literal(kept.title)} />
        </div>
      </form>
    </details>
  );
}
