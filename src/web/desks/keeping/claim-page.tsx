import type { VNode } from "preact";
import type { Desk } from "#src/domain/desks/desk.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import type { TypedApplicant } from "#src/web/desks/keeping/applicant.ts";
import { ApplicantFields } from "#src/web/desks/keeping/applicant-fields.tsx";
import { Notice, Text } from "#src/web/kit/blocks.tsx";
import { Button, SubmitId } from "#src/web/kit/buttons.tsx";
import type { FieldProblem } from "#src/web/kit/form-errors.tsx";
import { FormPage } from "#src/web/kit/form-page.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { deskKeepingWords } from "#src/words/desk-keeping-words.ts";

/** Somebody of a desk asks for a link to its entry. What comes of it is told by mail alone. */
export function ClaimPage(props: {
  locale: Locale;
  desk: Desk;
  typed: TypedApplicant;
  problems: readonly FieldProblem[];
  isDone: boolean;
  submitId: string;
}): VNode {
  const { locale, desk, typed, problems } = props;
  const words = deskKeepingWords[locale].claim;
  const to = links(locale);
  const { key, name } = desk.x_yorozu;
  const here = to.claimDesk(key);
  return (
    <FormPage
      locale={locale}
      path={here}
      title={words.title}
      lead={words.lead}
      current="desks"
      back={{ href: to.desk(key), words: name[locale] }}
      problems={problems}
    >
      {props.isDone ? (
        <Notice kind="done" title={words.doneTitle} id="done">
          <Text words={words.done} />
        </Notice>
      ) : (
        <>
          <ol>
            {words.how.map((line) => (
              <li>
                <Say words={line} />
              </li>
            ))}
          </ol>
          <Text words={words.again} small />
          <form method="post" action={here}>
            <SubmitId id={props.submitId} />
            <ApplicantFields locale={locale} typed={typed} problems={problems} isSelf />
            <div class="actions">
              <Button words={words.send} />
            </div>
          </form>
        </>
      )}
    </FormPage>
  );
}
