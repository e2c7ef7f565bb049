import type { VNode } from "preact";
import type { Means } from "#src/domain/advice/means.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import { meansName, type ProposalFacts, requirementsFirst } from "#src/web/advice/proposal-facts.ts";
import { Steps, Text } from "#src/web/kit/blocks.tsx";
import { formatDuration } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { proposalWords } from "#src/words/proposal-words.ts";

type Step = Means["steps"][number] & { readonly means: string };

/** What to do this week, this month and within three months; what other things need comes first. */
export function FirstSteps({ facts, proposal }: { facts: ProposalFacts; proposal: Proposal }): VNode {
  const { locale } = facts;
  const words = proposalWords[locale].steps;
  const steps = stepsOf(facts, proposal);
  if (steps.length === 0) return <Text words={words.none} />;
  const nobody = facts.limits.itPerson?.value === "none" && steps.some(({ who }) => who === "it");
  return (
    <>
      <Steps
        steps={whens
          .filter((when) => steps.some((step) => step.when === when))
          .map((when) => ({
            when: words.when[when],
            what: (
              <ul class="step-list">
                {steps
                  .filter((step) => step.when === when)
                  .map((step) => (
                    <li>
                      <Say words={step.text[locale]} />
                      <span class="small">
                        {locale === "en" ? " (" : "（"}
                        <Say words={meansName(facts, step.means)} />
                        {locale === "en" ? "; " : "・"}
                        <Say words={words.by(words.who[step.who], formatDuration(step.minutes, locale))} />
                        {locale === "en" ? ")" : "）"}
                      </span>
                    </li>
                  ))}
              </ul>
            ),
          }))}
      />
      {nobody ? <Text words={words.noItPerson} small /> : null}
    </>
  );
}

/** Steps of what is not in use yet, in the order in which things need each other. */
export function stepsOf(facts: ProposalFacts, proposal: Proposal): Step[] {
  return requirementsFirst(proposal.means, facts)
    .filter(({ change }) => change !== "keep")
    .flatMap(({ id }) => (facts.means.get(id)?.steps ?? []).map((step) => ({ ...step, means: id })));
}

const whens = ["week", "month", "quarter"] as const satisfies ReadonlyArray<Step["when"]>;
