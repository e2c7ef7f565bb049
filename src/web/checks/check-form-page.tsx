import type { ComponentChildren, VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { links } from "#src/web/links.ts";
import { serviceWords } from "#src/words/service-words.ts";

/** What the form that begins each tool is told. */
export type CheckFormProps = {
  readonly locale: Locale;
  /** Its own address, which takes the form too. */
  readonly path: string;
  readonly problems: readonly FieldProblem[];
  /** A result was just deleted; or the form came from a consultation. */
  readonly notice: "removed" | "from-hearing" | null;
  /** A page behind a key. */
  readonly isSecret: boolean;
  readonly submitId: string;
};

/** The frame of the form that begins a tool. */
export function CheckFormPage(
  props: CheckFormProps & {
    readonly words: {
      readonly title: string;
      readonly lead: string;
      readonly removed: string;
      readonly fromHearing: string;
    };
    readonly children: ComponentChildren;
  },
): VNode {
  const { words, notice } = props;
  return (
    <FormPage
      locale={props.locale}
      path={props.path}
      title={words.title}
      lead={words.lead}
      back={{ href: links(props.locale).services, words: serviceWords[props.locale].title }}
      problems={props.problems}
      {...(props.isSecret ? { secret: "address" as const } : {})}
      done={notice === "removed" ? words.removed : undefined}
      told={notice === "from-hearing" ? words.fromHearing : undefined}
    >
      {props.children}
    </FormPage>
  );
}
