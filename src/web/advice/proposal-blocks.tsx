import type { VNode } from "preact";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import { ExplainLinks } from "#src/web/advice/explain-links.tsx";
import type { Heard } from "#src/web/advice/heard.ts";
import { moneyInShort } from "#src/web/advice/money-in-short.ts";
import { stepsOf } from "#src/web/advice/plan-steps.ts";
import { Brief } from "#src/web/advice/proposal-brief.tsx";
import { Costs, CreatedAccess } from "#src/web/advice/proposal-costs.tsx";
import { Coverage } from "#src/web/advice/proposal-coverage.tsx";
import { isAlone, type ProposalFacts } from "#src/web/advice/proposal-facts.ts";
import {
  Assumptions,
  alikeAssumptions,
  CautionList,
  carefulMeans,
  Estimates,
  toldAssumptions,
} from "#src/web/advice/proposal-grounds.tsx";
import { LeftOver, leftOf, MainLeft } from "#src/web/advice/proposal-left.tsx";
import { PlanTable } from "#src/web/advice/proposal-plans.tsx";
import { FirstSteps } from "#src/web/advice/proposal-steps.tsx";
import { NotReached, WantsLeft } from "#src/web/advice/proposal-uncovered.tsx";
import { Card, Fold, Text } from "#src/web/kit/blocks.tsx";
import { ButtonLink } from "#src/web/kit/buttons.tsx";
import { links } from "#src/web/links.ts";
import { circumstanceWords } from "#src/words/circumstance-words.ts";
import { explainWords } from "#src/words/explain-words.ts";
import { proposalBriefWords } from "#src/words/proposal-brief-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

export type ProposalBlocksProps = {
  readonly facts: ProposalFacts;
  /** One to three; `chosen` is the index of the one that is open. */
  readonly proposals: readonly Proposal[];
  readonly chosen: number;
  readonly planHref: (proposal: Proposal) => string;
  /** The secret of the hearing where the reader may change things and ask; null on read-only pages. */
  readonly secret: string | null;
  /** How sure the hearing is; null where that is not known. */
  readonly heard: Heard | null;
  /** Of the form that takes a few words more; null on read-only pages. */
  readonly form: { readonly version: number; readonly submitId: string } | null;
};

/**
 * A proposal, the answer first: what to do, for how much, who is reached and who is not, how the plans differ, whom to
 * ask. Everything else is folded under its heading, and printed.
 */
export function ProposalBlocks({
  facts,
  proposals,
  chosen,
  planHref,
  secret,
  heard,
  form,
}: ProposalBlocksProps): VNode | null {
  const { locale } = facts;
  const words = proposalWords[locale];
  const proposal = proposals[chosen] ?? proposals[0];
  if (proposal === undefined) return null;
  return (
    <>
      <div class={secret === null ? undefined : "two plan"}>
        <div>
          <MainLeft facts={facts} proposal={proposal} heard={heard} secret={secret} />
          <Brief facts={facts} proposals={proposals} proposal={proposal} heard={heard} secret={secret} />
          <NotReached facts={facts} proposal={proposal} secret={secret} briefly />
          <LeftOver
            facts={facts}
            left={leftOf(facts, proposal, heard)}
            form={secret === null || form === null ? null : { secret, ...form }}
          />
        </div>
        {secret === null ? null : (
          <Card accent title={words.ask.title}>
            <Text words={words.ask.body} />
            <div class="actions">
              <ButtonLink words={words.ask.go} href={links(locale).ask(secret)} />
              <ButtonLink
                words={isAlone(facts) ? circumstanceWords[locale].board : words.printed}
                href={links(locale).explained(secret, "practical", proposal.kinds[0] ?? "")}
                look="quiet"
              />
            </div>
          </Card>
        )}
      </div>
      {proposals.length > 1 ? (
        <PlanTable facts={facts} proposals={proposals} chosen={proposals.indexOf(proposal)} href={planHref} />
      ) : null}
      <Folded facts={facts} proposal={proposal} secret={secret} />
    </>
  );
}

/** What stands at once under the plan; each of these leads to the others. */
const compared = ["others", "what-if", "why"] as const;

type FoldedProps = {
  readonly facts: ProposalFacts;
  readonly proposal: Proposal;
  readonly secret: string | null;
};

/** What stands behind the answer, part by part. */
function Folded({ facts, proposal, secret }: FoldedProps): VNode {
  const { locale } = facts;
  const words = proposalWords[locale];
  const counted = (count: number): string => proposalBriefWords[locale].count(String(count));
  const careful = carefulMeans(facts, proposal);
  return (
    <>
      <Fold id="steps" title={words.steps.title} note={counted(stepsOf(facts, proposal).length)}>
        <FirstSteps facts={facts} proposal={proposal} />
      </Fold>
      <Fold id="who" title={words.coverage.title} note={proposalBriefWords[locale].asTable}>
        <Coverage facts={facts} proposal={proposal} />
        <WantsLeft facts={facts} proposal={proposal} />
      </Fold>
      <Fold id="costs" title={words.costs.title} note={moneyInShort(facts, proposal).sum}>
        <CreatedAccess facts={facts} proposal={proposal} />
        <Costs facts={facts} proposal={proposal} />
      </Fold>
      {careful.length === 0 ? null : (
        <Fold id="cautions" title={words.cautions.title} note={counted(careful.length)}>
          <Text words={words.cautions.lead} />
          <CautionList facts={facts} careful={careful} isPriceApart />
        </Fold>
      )}
      <Fold
        id="grounds"
        title={words.assumptions.title}
        note={counted(alikeAssumptions(toldAssumptions(facts, proposal)).length)}
      >
        <Assumptions facts={facts} proposal={proposal} readOnly={secret === null} />
        <Estimates facts={facts} proposal={proposal} />
      </Fold>
      {secret === null ? null : (
        <div class="elsewhere">
          <Fold id="look-into" title={explainWords[locale].hub.compare}>
            <ExplainLinks secret={secret} kind={proposal.kinds[0] ?? ""} locale={locale} only={compared} />
          </Fold>
        </div>
      )}
    </>
  );
}
