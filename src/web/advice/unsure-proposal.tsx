import type { VNode } from "preact";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import type { EmergencyHelp } from "#src/web/advice/emergency-help.ts";
import { FirstChosen, FirstQuestion, type FirstQuestionProps } from "#src/web/advice/first-question.tsx";
import { type Heard, heardInShort } from "#src/web/advice/heard.ts";
import { MoreForm } from "#src/web/advice/more-form.tsx";
import { PersonOrDesks } from "#src/web/advice/safety-first.tsx";
import type { FunctionNames } from "#src/web/advice/understood-people.tsx";
import { Card, Fold, Text } from "#src/web/kit/blocks.tsx";
import { Button, FirstByEnter, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { Checkboxes } from "#src/web/kit/form-fields.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { heardWords } from "#src/words/heard-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

export type UnsureProps = {
  readonly locale: Locale;
  readonly secret: string;
  readonly understanding: Understanding;
  readonly functions: FunctionNames;
  readonly heard: Heard;
  /** The sentence that was said to come first; null while that was not asked. */
  readonly first: string | null;
  /** Functions that this sentence speaks for, the likeliest first. */
  readonly likeliest: readonly string[];
  readonly version: number;
  readonly submitId: string;
};

/**
 * In place of a proposal that would be one for something else: one question, and a person; all else is folded. What a
 * plan would be made of is not shown: one tool that does not fit and nobody believes the rest.
 */
export function UnsureProposal(props: UnsureProps): VNode {
  const { locale, secret, understanding, heard, first } = props;
  const words = heardWords[locale].unsure;
  const to = links(locale);
  return (
    <>
      {first === null ? <FirstQuestion {...props} /> : <FirstChosen {...props} sentence={first} />}
      {first === null ? (
        <>
          <p class="links">
            <a href={to.ask(secret)}>
              <Say words={proposalWords[locale].empty.ask} />
            </a>
            <a href={to.desks}>
              <Say words={proposalWords[locale].empty.desks} />
            </a>
          </p>
          <Text words={words.askPerson} small />
        </>
      ) : null}
      <Fold id="so-far" title={words.heard}>
        {heardInShort(understanding, props.functions, heard, locale).map((sentence) => (
          <Text words={sentence} />
        ))}
        {understanding.needs.length === 0 ? null : <ConfirmForm {...props} words={words.confirm} lead={words.right} />}
      </Fold>
    </>
  );
}

type ConfirmProps = Pick<
  UnsureProps,
  "locale" | "secret" | "understanding" | "functions" | "heard" | "version" | "submitId"
> & {
  readonly words: string;
  readonly lead?: string;
  readonly look?: "main" | "quiet";
  /** Id of the form of the question that stands below: what is answered there is sent along with the yes. */
  readonly joins?: string | undefined;
};

/** The asker says that the wishes that are shown are right: they are sure from then on, and the proposal is shown. */
export function ConfirmForm({
  locale,
  secret,
  understanding,
  functions,
  heard,
  version,
  submitId,
  words,
  lead,
  look = "quiet",
  joins,
}: ConfirmProps): VNode {
  const { doubtful } = heard;
  const plain = understanding.needs.filter((need) => !doubtful.includes(need.function));
  const { check } = heardWords[locale];
  const to = links(locale).proposal(secret);
  return (
    <form method="post" action={to}>
      <SubmitId id={`${submitId}.confirm`} />
      <Hidden fields={{ version: String(version) }} />
      {lead === undefined ? null : <Text words={lead} small />}
      {doubtful.length === 0 ? null : (
        <Checkboxes
          name="also"
          legend={check.doubtful}
          hint={check.doubtfulHint}
          choices={doubtful.map((id) => ({ value: id, label: functions.get(id)?.name[locale] ?? id }))}
          locale={locale}
          form={joins}
        />
      )}
      <div class="actions">
        {joins ? <FirstByEnter form={joins} /> : null}
        <Button
          words={words}
          look={look}
          name="confirm"
          value={plain.map((need) => need.function).join(" ")}
          {...(joins ? { form: joins, to } : {})}
        />
      </div>
    </form>
  );
}

/** Where somebody may be hurt and no wish was plainly heard: a person before any tool; the question waits behind a fold. */
export function PersonFirst(
  props: Omit<FirstQuestionProps, "heard"> & {
    readonly understanding: Understanding;
    readonly emergencyDesks?: Pick<EmergencyHelp, "text">;
    readonly isTitled: boolean;
  },
): VNode {
  const { locale } = props;
  const words = heardWords[locale].personFirst;
  const { unsure } = heardWords[locale];
  return (
    <Card accent id="person" {...(props.isTitled ? { title: words.title } : {})}>
      <Text words={words.body} />
      <Text words={words.team} />
      <PersonOrDesks {...props} />
      <details>
        <summary>
          <Say words={words.more} />
        </summary>
        <MoreForm {...props} label={unsure.ask} hint={unsure.hint} words={unsure.send} look="quiet" />
      </details>
    </Card>
  );
}

/** Beneath an incident that was not plainly about something else as well: no plan, and room for what is wished later. */
export function LaterWish(props: Omit<FirstQuestionProps, "heard">): VNode {
  const words = heardWords[props.locale].later;
  const { unsure } = heardWords[props.locale];
  return (
    <Fold id="afterwards" title={words.title}>
      <Text words={words.body} />
      <MoreForm {...props} label={unsure.ask} hint={unsure.hint} words={unsure.send} look="quiet" />
    </Fold>
  );
}
