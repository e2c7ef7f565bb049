import type { VNode } from "preact";
import type { StoredExplanation } from "#src/domain/advice/explaining/explanation-queries.ts";
import type { ChangePart, SmallestChange } from "#src/domain/advice/explaining/smallest-changes.ts";
import type { ExplainProps } from "#src/web/advice/explain-context.ts";
import { ExplainFrame, ExplainState } from "#src/web/advice/explain-frame.tsx";
import { MeansNames, PlanChangeParts, WantedList } from "#src/web/advice/plan-change.tsx";
import { type ProposalFacts, plainList, whoName } from "#src/web/advice/proposal-facts.ts";
import { limitValue } from "#src/web/advice/understanding-in-words.ts";
import { Card, Notice, Text } from "#src/web/kit/blocks.tsx";
import { ButtonLink } from "#src/web/kit/buttons.tsx";
import { formatPeople } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { deeperWords } from "#src/words/deeper-words.ts";
import { explainWords } from "#src/words/explain-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

/** The smallest changes that would reach those whom the plan does not reach. */
export function ChangesPage(props: ExplainProps & { row: StoredExplanation | null }): VNode {
  const { locale, row, facts, secret } = props;
  const words = deeperWords[locale].changes;
  const answer = row?.answer?.ask === "changes" ? row.answer.changes : null;
  if (!answer)
    return (
      <ExplainFrame {...props} page="changes" title={words.title} lead={words.lead}>
        <ExplainState {...props} here={props.path} fields={{ question: "changes" }} />
      </ExplainFrame>
    );
  const { uncovered, noMeans, changes, together } = answer;
  const open = uncovered.filter(
    (one) => !noMeans.some((no) => no.function === one.function && no.segment === one.segment),
  );
  return (
    <ExplainFrame {...props} page="changes" title={words.title} lead={words.lead}>
      {uncovered.length === 0 ? (
        <Notice kind="done">
          <Text words={words.allReached} />
        </Notice>
      ) : null}
      <WantedList facts={facts} title={words.uncovered} wanted={open} />
      <WantedList facts={facts} title={words.noMeans} wanted={noMeans} />
      {open.length > 0 && changes.length === 0 && !together ? <Text words={words.none} /> : null}
      {changes.map((one) => (
        <ChangeCard facts={facts} one={one} />
      ))}
      {together ? (
        <>
          <h2>
            <Say words={words.together} />
          </h2>
          <ChangeCard facts={facts} one={together} lead={words.togetherLead} />
        </>
      ) : null}
      {changes.length > 0 || together ? (
        <>
          <Text words={words.least} small />
          <Card accent title={proposalWords[locale].ask.title}>
            <Text words={words.lendHint} />
            <div class="actions">
              <ButtonLink words={proposalWords[locale].ask.go} href={links(locale).ask(secret)} />
            </div>
          </Card>
        </>
      ) : null}
    </ExplainFrame>
  );
}

function ChangeCard({ facts, one, lead }: { facts: ProposalFacts; one: SmallestChange; lead?: string }): VNode {
  const words = deeperWords[facts.locale].changes;
  const { wonMusts, lostMusts, ...rest } = one.change;
  const [first, ...more] = one.parts.map((part) => partWords(facts, part));
  return (
    <Card title={first ?? ""} level={3}>
      {more.map((part) => (
        <p>
          <strong>
            {"＋ "}
            <Say words={part} />
          </strong>
        </p>
      ))}
      {lead === undefined ? null : <Text words={lead} />}
      <WantedList facts={facts} title={words.wins} wanted={wonMusts} />
      <WantedList facts={facts} title={explainWords[facts.locale].change.lostMusts} wanted={lostMusts} />
      <MeansNames facts={facts} title={explainWords[facts.locale].change.comes} ids={rest.comes} />
      <details>
        <summary>
          <Say words={words.details} />
        </summary>
        <PlanChangeParts facts={facts} change={{ ...rest, comes: [], wonMusts: [], lostMusts: [] }} />
      </details>
    </Card>
  );
}

/** One thing that would have to be otherwise, as a sentence without an end. */
function partWords(facts: ProposalFacts, part: ChangePart): string {
  const { locale } = facts;
  const words = deeperWords[locale].changes;
  if (part.kind === "limit") {
    const [from, to] = [limitValue(part.limit, part.from, locale), limitValue(part.limit, part.to, locale)];
    return words.raise(vocabularyWords[locale].limits[part.limit].name, from, to);
  }
  const who = plainList(
    part.segments.map((segment) => whoName(facts, segment)),
    locale,
  );
  return words.gifts[part.gift](who, formatPeople(part.people, locale));
}
