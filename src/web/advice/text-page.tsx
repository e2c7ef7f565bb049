import type { VNode } from "preact";
import { ConsultationFrame, type ConsultationProps } from "#src/web/advice/consultation-frame.tsx";
import { maxTextLength } from "#src/web/advice/text-problem.ts";
import { PageTitle, Progress } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextArea } from "#src/web/kit/form-fields.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { homeWords } from "#src/words/home-words.ts";
import { keepWords } from "#src/words/keep-words.ts";

export type TextPageProps = ConsultationProps & {
  /** The text as it stands, or exactly what was typed when the form came back. */
  readonly text: string;
  readonly submitId: string;
  readonly version: number;
  readonly problems?: readonly FieldProblem[];
};

/** The text of a hearing, to be written anew. */
export function TextPage(props: TextPageProps): VNode {
  const { locale, secret } = props;
  const words = keepWords[locale].text;
  const to = links(locale);
  return (
    <ConsultationFrame {...props} title={words.title}>
      <PageTitle
        locale={locale}
        words={words.title}
        lead={words.lead}
        above={<Progress step={1} of={4} locale={locale} />}
      />
      <form method="post" action={to.text(secret)}>
        <SubmitId id={props.submitId} />
        <Hidden fields={{ version: String(props.version) }} />
        <TextArea
          locale={locale}
          name="text"
          label={words.label}
          hint={homeWords[locale].hint}
          value={props.text}
          maxLength={maxTextLength}
          rows={12}
          error={problemOf(props.problems, "text")}
        />
        <div class="actions">
          <Button words={words.submit} />
          <a href={to.hearing(secret)}>
            <Say words={words.back} />
          </a>
        </div>
      </form>
    </ConsultationFrame>
  );
}
