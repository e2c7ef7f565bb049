import type { VNode } from "preact";
import type { FilledBy } from "#src/domain/advice/hearing/hearing-queries.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { maxTextLength } from "#src/web/advice/text-problem.ts";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { RadioGroup, TextArea } from "#src/web/kit/form-fields.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { links } from "#src/web/links.ts";
import { forSomeoneWords } from "#src/words/for-someone-words.ts";

/** A text written by somebody who listens: who they are, and what they hear. */
export function ForSomeonePage(props: {
  readonly locale: Locale;
  readonly submitId: string;
  readonly problems?: readonly FieldProblem[];
  readonly typed?: { readonly role: string; readonly text: string };
}): VNode {
  const { locale, problems = [], typed } = props;
  const words = forSomeoneWords[locale];
  const to = links(locale);
  const roles: ReadonlyArray<Exclude<FilledBy, "asker">> = ["helper", "phone-operator"];
  return (
    <FormPage
      locale={locale}
      path={to.forSomeone}
      title={words.title}
      lead={words.lead}
      current="ask"
      back={{ href: to.home, words: words.back }}
      problems={problems}
    >
      <form method="post" action={to.forSomeone}>
        <SubmitId id={props.submitId} />
        <RadioGroup
          locale={locale}
          name="role"
          legend={words.role}
          choices={roles.map((role) => ({ value: role, label: words.roles[role], checked: typed?.role === role }))}
          error={problemOf(problems, "role")}
        />
        <TextArea
          locale={locale}
          name="text"
          label={words.text}
          hint={words.textHint}
          value={typed?.text ?? ""}
          maxLength={maxTextLength}
          rows={10}
          error={problemOf(problems, "text")}
        />
        <div class="actions">
          <Button words={words.submit} />
        </div>
      </form>
    </FormPage>
  );
}
