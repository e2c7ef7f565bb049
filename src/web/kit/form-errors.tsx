import type { VNode } from "preact";
import type { Locale } from "#src/kernel/i18n.ts";
import { Say } from "#src/web/kit/say.tsx";
import { kitWords } from "#src/words/kit-words.ts";

/** What is wrong with a field, in words of the catalogue. `field` is the id of the control (its name, unless told). */
export type FieldProblem = { readonly field: string; readonly words: string };

/** The words for one field, or undefined: what the controls take as `error`. */
export function problemOf(problems: readonly FieldProblem[] | undefined, field: string): string | undefined {
  return problems?.find((problem) => problem.field === field)?.words;
}

/** At the top of `main`, before the h1, when a form came back: what is wrong, with a link to each field. */
export function ErrorSummary({
  problems,
  locale,
}: {
  problems: readonly FieldProblem[];
  locale: Locale;
}): VNode | null {
  if (problems.length === 0) return null;
  return (
    <div class="errors" role="alert" tabIndex={-1} id="errors">
      <h2>
        <Say words={kitWords[locale].errorSummary} />
      </h2>
      <ul>
        {problems.map((problem) => (
          <li>
            <a href={`#${problem.field}`}>
              <Say words={problem.words} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The error beside its control; controls of the kit draw it themselves. */
export function FieldError({
  id,
  words,
  locale,
}: {
  id: string;
  words: string | undefined;
  locale: Locale;
}): VNode | null {
  if (words === undefined) return null;
  return (
    <p class="field-error" id={`${id}-error`}>
      <span class="vh">
        <Say words={kitWords[locale].errorPrefix} />
      </span>
      <Say words={words} />
    </p>
  );
}

/** The hint between label and control. */
export function Hint({ id, words }: { id: string; words: string | undefined }): VNode | null {
  if (words === undefined) return null;
  return (
    <p class="hint" id={`${id}-hint`}>
      <Say words={words} />
    </p>
  );
}

/** The ids for `aria-describedby`, or undefined when nothing describes the control. */
export function describedBy(id: string, hint: string | undefined, error: string | undefined): string | undefined {
  const ids = [hint === undefined ? "" : `${id}-hint`, error === undefined ? "" : `${id}-error`].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(" ");
}

/** What stands above a control: its label, its hint, and what is wrong with it. */
export function FieldHead({ id, label, hint, error, locale }: FieldHeadProps): VNode {
  return (
    <>
      <label for={id}>
        <Say words={label} />
      </label>
      <Hint id={id} words={hint} />
      <FieldError id={id} words={error} locale={locale} />
    </>
  );
}

type FieldHeadProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly locale: Locale;
};
