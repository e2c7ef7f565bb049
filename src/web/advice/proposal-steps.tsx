import type { VNode } from "preact";
import type { Means } from "#src/domain/advice/means.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import { meansName, type ProposalFacts, requirementsFirst } from "#src/web/advice/proposal-facts.ts";
import { Card, Steps, Text } from "#src/web/kit/blocks.tsx";
import { formatDuration } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { proposalBriefWords } from "#src/words/proposal-brief-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

type Step = Means["steps"][number] & { readonly means: string };

/** What to do this week, and folded under it what comes later; what other things need comes first. */
export function FirstSteps({ facts, proposal }: { facts: ProposalFacts; proposal: Proposal }): VNode {
  const { locale } = facts;
  const words = proposalWords[locale].steps;
  const steps = stepsOf(facts, proposal);
  if (steps.length === 0) return <Text words={words.none} />;
  const [first, ...later] = whens.filter((when) => steps.some((step) => step.when === when));
  const listed = (those: ReadonlyArray<Step["when"]>): VNode => (
    <Steps
      steps={those.map((when) => ({
        when: words.when[when],
        what: (
          <ul class="step-list">
            {steps
              .filter((step) => step.when === when)
              .map((step) => (
                <li>
                  <Say words={step.text[locale]} />
                  <StepFacts facts={facts} step={step} />
                </li>
              ))}
          </ul>
        ),
      }))}
    />
  );
  const nobody = facts.limits.itPerson?.value === "none" && steps.some(({ who }) => who === "it");
  return (
    <>
      {first === undefined ? null : listed([first])}
      {later.length === 0 ? null : (
        <details>
          <summary>
            <Say
              words={proposalBriefWords[locale].later(String(steps.filter(({ when }) => later.includes(when)).length))}
            />
          </summary>
          {listed(later)}
        </details>
      )}
      {nobody ? <Text words={words.noItPerson} small /> : null}
    </>
  );
}

/** The one thing to do first, where the reader has not yet scrolled, and the way to the others. */
export function FirstStep({ facts, proposal }: { facts: ProposalFacts; proposal: Proposal }): VNode | null {
  const { locale } = facts;
  const words = proposalWords[locale].steps;
  const steps = stepsOf(facts, proposal);
  const first = whens.flatMap((when) => steps.filter((step) => step.when === when))[0];
  if (first === undefined) return null;
  return (
    <Card title={words.first} accent>
      <p>
        <strong>
          <Say words={first.text[locale]} />
        </strong>
        <StepFacts facts={facts} step={first} />
      </p>
      <p>
        <a href="#steps">
          <Say words={words.all} />
        </a>
      </p>
    </Card>
  );
}

/** Who does it, how long it takes, and for which of the means it is. */
function StepFacts({ facts, step }: { facts: ProposalFacts; step: Step }): VNode {
  const { locale } = facts;
  const words = proposalWords[locale].steps;
  return (
    <span class="small step-facts">
      <Say words={words.by(words.who[step.who], formatDuration(step.minutes, locale))} />
      {locale === "en" ? " – " : "　"}
      <Say words={meansName(facts, step.means)} />
    </span>
  );
}

/** Steps of what is not in use yet, in the order in which things need each other. */
export function stepsOf(facts: ProposalFacts, proposal: Proposal): Step[] {
  return requirementsFirst(proposal.means, facts)
    .filter(({ change }) => change !== "keep")
    .flatMap(({ id }) => (facts.means.get(id)?.steps ?? []).map((step) => ({ ...step, means: id })));
}

const whens = ["week", "month", "quarter"] as const satisfies ReadonlyArray<Step["when"]>;
