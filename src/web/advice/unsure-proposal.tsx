import type { VNode } from "preact";
import { wishesOf } from "#src/domain/advice/hearing/questions.ts";
import { organisationSegment } from "#src/domain/advice/planning/write-proposal.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { type Heard, heardInShort, quoted, quotedPeople } from "#src/web/advice/heard.ts";
import { functionName, meansName, type ProposalFacts, plainList, whoName } from "#src/web/advice/proposal-facts.ts";
import type { FunctionNames } from "#src/web/advice/understood-people.tsx";
import { Card, Fold, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { Checkboxes, TextArea } from "#src/web/kit/form-fields.tsx";
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
  /** Functions that the text speaks for most, the likeliest first. */
  readonly likeliest: readonly string[];
  readonly facts: ProposalFacts;
  /** What a plan would be made of; absent where nothing was heard. */
  readonly proposal: Proposal | undefined;
  readonly version: number;
  readonly submitId: string;
};

/** In place of a proposal that would be one for something else: what was heard, one open question, and a person. */
export function UnsureProposal(props: UnsureProps): VNode {
  const { locale, secret, understanding, heard } = props;
  const words = heardWords[locale].unsure;
  const to = links(locale);
  return (
    <>
      <Card title={words.heard}>
        {heardInShort(understanding, props.functions, heard, locale).map((sentence) => (
          <Text words={sentence} />
        ))}
      </Card>
      <Card accent id="question">
        <MoreForm {...props} label={questionWords(props)} hint={words.hint} words={words.send} />
        <PickForm {...props} />
        {understanding.needs.length === 0 ? null : <ConfirmForm {...props} words={words.confirm} lead={words.right} />}
      </Card>
      <Card title={words.meanwhile}>
        <Text words={words.askPerson} />
        <div class="actions">
          <ButtonLink words={proposalWords[locale].empty.ask} href={to.ask(secret)} look="quiet" />
          <a href={to.desks}>
            <Say words={proposalWords[locale].empty.desks} />
          </a>
        </div>
      </Card>
      {props.proposal === undefined || props.proposal.means.length === 0 ? null : (
        <Fold id="makings" title={words.makings}>
          <Text words={words.makingsLead} />
          <Makings facts={props.facts} proposal={props.proposal} />
        </Fold>
      )}
    </>
  );
}

/** Of what was said and could not be placed; else of a group that was spoken of and has no wish, else of what is most wanted. */
function questionWords({ locale, understanding, heard }: UnsureProps): string {
  const words = heardWords[locale].unsure;
  const [quote] = heard.quotes;
  if (quote !== undefined) return words.askAbout(quoted([quote], locale));
  const [first] = heard.withoutWish;
  return first === undefined ? words.ask : words.askFor(quotedPeople(understanding, [first], locale));
}

/** The likeliest wishes, none ticked: what is ticked is sure. */
function PickForm({ locale, secret, functions, likeliest, version, submitId }: UnsureProps): VNode | null {
  const question = wishesOf(likeliest);
  if (question === null) return null;
  return (
    <details>
      <summary>
        <Say words={heardWords[locale].unsure.orPick} />
      </summary>
      <form method="post" action={links(locale).answers(secret)}>
        <SubmitId id={`${submitId}.pick`} />
        <Hidden fields={{ version: String(version), question: question.id }} />
        <Checkboxes
          locale={locale}
          name="answer"
          legend={heardWords[locale].unsure.pickLegend}
          choices={likeliest.map((id) => ({ value: id, label: functions.get(id)?.name[locale] ?? id }))}
        />
        <div class="actions">
          <Button words={heardWords[locale].unsure.pick} look="quiet" />
        </div>
      </form>
    </details>
  );
}

type MoreProps = Pick<UnsureProps, "locale" | "secret" | "version" | "submitId"> & {
  readonly label: string;
  readonly hint: string;
  readonly words: string;
  readonly look?: "main" | "quiet";
};

/** A few words more, which are added to the asker's text. */
export function MoreForm({ locale, secret, version, submitId, label, hint, words, look = "main" }: MoreProps): VNode {
  return (
    <form method="post" action={links(locale).text(secret)}>
      <SubmitId id={`${submitId}.more`} />
      <Hidden fields={{ version: String(version) }} />
      <TextArea locale={locale} name="more" label={label} hint={hint} rows={3} />
      <div class="actions">
        <Button words={words} look={look} />
      </div>
    </form>
  );
}

type ConfirmProps = Pick<UnsureProps, "locale" | "secret" | "understanding" | "version" | "submitId"> & {
  readonly words: string;
  readonly lead?: string;
  readonly look?: "main" | "quiet";
};

/** The asker says that the wishes that are shown are right: they are sure from then on, and the proposal is shown. */
export function ConfirmForm({
  locale,
  secret,
  understanding,
  version,
  submitId,
  words,
  lead,
  look = "quiet",
}: ConfirmProps): VNode {
  return (
    <form method="post" action={links(locale).proposal(secret)}>
      <SubmitId id={`${submitId}.confirm`} />
      <Hidden
        fields={{ version: String(version), confirm: understanding.needs.map((need) => need.function).join(" ") }}
      />
      {lead === undefined ? null : <Text words={lead} small />}
      <div class="actions">
        <Button words={words} look={look} />
      </div>
    </form>
  );
}

/** What a plan would be made of, without a word on whom it reaches. */
function Makings({ facts, proposal }: { facts: ProposalFacts; proposal: Proposal }): VNode {
  const { locale } = facts;
  return (
    <ul>
      {proposal.means.map((means) => {
        const what = [...new Set(means.serves.map((serves) => functionName(facts, serves.function)))];
        const who = [...new Set(means.serves.map(({ segment }) => segment))].map((segment) =>
          whoName(facts, segment === organisationSegment ? null : segment),
        );
        return (
          <li>
            <a href={links(locale).means(means.id)}>
              <Say words={meansName(facts, means.id)} />
            </a>
            {what.length === 0 ? null : (
              <>
                {locale === "en" ? " – " : "　"}
                <Say words={heardWords[locale].unsure.forWhom(plainList(what, locale), plainList(who, locale))} />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
