import type { VNode } from "preact";
import { wishesOf } from "#src/domain/advice/hearing/questions.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { type Heard, quoted, shortened } from "#src/web/advice/heard.ts";
import { MoreForm } from "#src/web/advice/more-form.tsx";
import type { FunctionNames } from "#src/web/advice/understood-people.tsx";
import { Card, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { Checkboxes } from "#src/web/kit/form-fields.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { heardWords } from "#src/words/heard-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

export type FirstQuestionProps = {
  readonly locale: Locale;
  readonly secret: string;
  readonly heard: Heard;
  readonly version: number;
  readonly submitId: string;
};

/** The one question of a hearing that was hardly understood: whether what was wished most plainly comes first. Yes, or no and a field. */
export function FirstQuestion(props: FirstQuestionProps): VNode {
  const { locale, secret, heard } = props;
  const words = heardWords[locale].unsure;
  const [one] = heard.first;
  if (one === undefined)
    return (
      <Card accent id="question">
        <MoreForm {...props} label={words.ask} hint={words.hint} words={words.send} />
      </Card>
    );
  const isOne = heard.first.length === 1;
  const href = (at: number): string => `${links(locale).proposal(secret)}?first=${at}`;
  return (
    <Card accent id="question" title={isOne ? words.confirmFirst : words.whichFirst}>
      {isOne ? (
        <>
          <p>
            <strong>
              <Say words={quoted([inShort(one)], locale)} />
            </strong>
          </p>
          <div class="actions">
            <ButtonLink words={words.yes} href={href(0)} />
          </div>
        </>
      ) : (
        <ul class="plain">
          {heard.first.map((sentence, at) => (
            <li>
              <a href={href(at)}>
                <Say words={quoted([inShort(sentence)], locale)} />
              </a>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary class="btn quiet">
          <Say words={isOne ? words.no : words.none} />
        </summary>
        <MoreForm {...props} label={words.ask} hint={words.hint} words={words.send} look="quiet" />
      </details>
    </Card>
  );
}

type ChosenProps = FirstQuestionProps & {
  /** What was said to come first. */
  readonly sentence: string;
  /** Functions that this sentence speaks for, the likeliest first. */
  readonly likeliest: readonly string[];
  readonly functions: FunctionNames;
};

/** After yes: what that sentence may mean, for a tick; where nothing is near it, that a person is asked. */
export function FirstChosen(props: ChosenProps): VNode {
  const { locale, secret, sentence, likeliest, functions, version, submitId } = props;
  const words = heardWords[locale].unsure;
  const question = wishesOf(likeliest);
  return (
    <Card accent id="question">
      <Text words={words.accepted(quoted([inShort(sentence)], locale))} />
      {question === null ? (
        <>
          <Text words={words.noneFits} />
          <div class="actions">
            <ButtonLink words={proposalWords[locale].empty.ask} href={links(locale).ask(secret)} />
            <ButtonLink words={proposalWords[locale].empty.desks} href={links(locale).desks} look="quiet" />
          </div>
        </>
      ) : (
        <form method="post" action={links(locale).answers(secret)}>
          <SubmitId id={`${submitId}.pick`} />
          <Hidden fields={{ version: String(version), question: question.id }} />
          <Checkboxes
            locale={locale}
            name="answer"
            legend={words.pickLegend}
            choices={likeliest.map((id) => ({ value: id, label: functions.get(id)?.name[locale] ?? id }))}
          />
          <div class="actions">
            <Button words={words.pick} />
          </div>
        </form>
      )}
      <details>
        <summary>
          <Say words={words.addMore} />
        </summary>
        <MoreForm {...props} label={words.ask} hint={words.hint} words={words.send} look="quiet" />
      </details>
    </Card>
  );
}

/** What is asked about stands whole where it is not very long. */
function inShort(sentence: string): string {
  return [...sentence].length <= wholeUpTo ? sentence.trim().replace(/[。.、,\s]+$/, "") : shortened(sentence);
}

const wholeUpTo = 140;
