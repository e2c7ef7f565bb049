import type { VNode } from "preact";
import { organisationSegment } from "#src/domain/advice/planning/write-proposal.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { FirstChosen, FirstQuestion } from "#src/web/advice/first-question.tsx";
import { type Heard, heardInShort } from "#src/web/advice/heard.ts";
import { functionName, meansName, type ProposalFacts, plainList, whoName } from "#src/web/advice/proposal-facts.ts";
import type { FunctionNames } from "#src/web/advice/understood-people.tsx";
import { Fold, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
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
  readonly facts: ProposalFacts;
  /** What a plan would be made of; absent where nothing was heard. */
  readonly proposal: Proposal | undefined;
  readonly version: number;
  readonly submitId: string;
};

/** In place of a proposal that would be one for something else: one question, and a person; all else is folded. */
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
      {props.proposal === undefined || props.proposal.means.length === 0 ? null : (
        <Fold id="makings" title={words.makings}>
          <Text words={words.makingsLead} />
          <Makings facts={props.facts} proposal={props.proposal} />
        </Fold>
      )}
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
}: ConfirmProps): VNode {
  const { doubtful } = heard;
  const plain = understanding.needs.filter((need) => !doubtful.includes(need.function));
  const { check } = heardWords[locale];
  return (
    <form method="post" action={links(locale).proposal(secret)}>
      <SubmitId id={`${submitId}.confirm`} />
      <Hidden fields={{ version: String(version), confirm: plain.map((need) => need.function).join(" ") }} />
      {lead === undefined ? null : <Text words={lead} small />}
      {doubtful.length === 0 ? null : (
        <Checkboxes
          name="also"
          legend={check.doubtful}
          hint={check.doubtfulHint}
          choices={doubtful.map((id) => ({ value: id, label: functions.get(id)?.name[locale] ?? id }))}
          locale={locale}
        />
      )}
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
