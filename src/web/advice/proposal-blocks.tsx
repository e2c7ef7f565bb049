import type { VNode } from "preact";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import { ExplainLinks } from "#src/web/advice/explain-links.tsx";
import { Brief } from "#src/web/advice/proposal-brief.tsx";
import { Costs, CreatedAccess } from "#src/web/advice/proposal-costs.tsx";
import { Coverage } from "#src/web/advice/proposal-coverage.tsx";
import type { ProposalFacts } from "#src/web/advice/proposal-facts.ts";
import { Assumptions, Cautions, Estimates } from "#src/web/advice/proposal-grounds.tsx";
import { MeansList } from "#src/web/advice/proposal-means.tsx";
import { PlanTable } from "#src/web/advice/proposal-plans.tsx";
import { FirstStep, FirstSteps } from "#src/web/advice/proposal-steps.tsx";
import { NotReached, WantsLeft } from "#src/web/advice/proposal-uncovered.tsx";
import { Card, Text } from "#src/web/kit/blocks.tsx";
import { ButtonLink } from "#src/web/kit/buttons.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { explainWords } from "#src/words/explain-words.ts";
import { plainWords } from "#src/words/furigana.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

export type ProposalBlocksProps = {
  readonly facts: ProposalFacts;
  /** One to three; `chosen` is the index of the one that is open. */
  readonly proposals: readonly Proposal[];
  readonly chosen: number;
  readonly planHref: (proposal: Proposal) => string;
  /** The secret of the hearing where the reader may change things and ask; null on read-only pages. */
  readonly secret: string | null;
};

/** Everything of a proposal in its order: in short, who is not reached, plans, who × what, steps, means, costs, grounds. */
export function ProposalBlocks({ facts, proposals, chosen, planHref, secret }: ProposalBlocksProps): VNode | null {
  const { locale } = facts;
  const words = proposalWords[locale];
  const proposal = proposals[chosen] ?? proposals[0];
  if (proposal === undefined) return null;
  return (
    <>
      <Brief facts={facts} proposals={proposals} proposal={proposal} href={planHref} />
      <NotReached facts={facts} proposal={proposal} secret={secret} />
      <FirstStep facts={facts} proposal={proposal} />
      <PlanTable facts={facts} proposals={proposals} chosen={proposals.indexOf(proposal)} href={planHref} />
      <Within facts={facts} />
      <h2 id="who">
        <Say words={words.coverage.title} />
      </h2>
      <Coverage facts={facts} proposal={proposal} />
      <WantsLeft facts={facts} proposal={proposal} />
      <div class="two asking">
        <div>
          <h2 id="steps">
            <Say words={words.steps.title} />
          </h2>
          <Card>
            <FirstSteps facts={facts} proposal={proposal} />
          </Card>
          {secret === null ? null : (
            <Card accent title={words.ask.title}>
              <Text words={words.ask.body} />
              <div class="actions">
                <ButtonLink words={words.ask.go} href={links(locale).ask(secret)} />
              </div>
            </Card>
          )}
        </div>
        <div>
          <h2 id="means">
            <Say words={words.meansTitle} />
          </h2>
          <MeansList facts={facts} proposal={proposal} />
        </div>
      </div>
      <CreatedAccess facts={facts} proposal={proposal} />
      <Costs facts={facts} proposal={proposal} />
      {secret === null ? null : (
        <section class="elsewhere">
          <h2>
            <Say words={explainWords[locale].hub.title} />
          </h2>
          <Text words={explainWords[locale].hub.lead} />
          <ExplainLinks secret={secret} kind={proposal.kinds[0] ?? ""} locale={locale} />
        </section>
      )}
      <Cautions facts={facts} proposal={proposal} />
      <Assumptions facts={facts} proposal={proposal} readOnly={secret === null} />
      <Estimates facts={facts} proposal={proposal} />
    </>
  );
}

/** Where things stand on this long page. */
function Within({ facts }: { facts: ProposalFacts }): VNode {
  const words = proposalWords[facts.locale];
  const places = [
    ["who", words.coverage.title],
    ["steps", words.steps.title],
    ["means", words.meansTitle],
    ["costs", words.costs.title],
    ["grounds", words.assumptions.title],
  ] as const;
  return (
    <nav class="within" aria-label={plainWords(words.within)}>
      <ul class="links">
        {places.map(([id, title]) => (
          <li>
            <a href={`#${id}`}>
              <Say words={title} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
