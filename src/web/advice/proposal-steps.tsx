import type { VNode } from "preact";
import { type Step, sessionsFor, stepMinutes } from "#src/domain/advice/means.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { formatHomes } from "#src/web/advice/heads-in-words.ts";
import { type PlanStep, stepsOf, whens } from "#src/web/advice/plan-steps.ts";
import { isAlone, meansName, type ProposalFacts, quotedList } from "#src/web/advice/proposal-facts.ts";
import { Steps, Text } from "#src/web/kit/blocks.tsx";
import { formatDuration, formatNumber, formatPeople } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { circumstanceWords } from "#src/words/circumstance-words.ts";
import { effortWords } from "#src/words/effort-words.ts";
import { proposalBriefWords } from "#src/words/proposal-brief-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

/** What to do this week, and folded under it what comes later; what other things need comes first. */
export function FirstSteps({ facts, proposal }: { facts: ProposalFacts; proposal: Proposal }): VNode {
  const { locale } = facts;
  const words = proposalWords[locale].steps;
  const steps = stepsOf(facts, proposal);
  if (steps.length === 0) return <Text words={words.none} />;
  const [first, ...later] = whens.filter((when) => steps.some((step) => step.when === when));
  const listed = (those: ReadonlyArray<PlanStep["when"]>): VNode => (
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

/** The one thing to do first. */
export function FirstStep({ facts, proposal }: { facts: ProposalFacts; proposal: Proposal }): VNode | null {
  const { locale } = facts;
  const words = proposalWords[locale].steps;
  const [first] = stepsOf(facts, proposal).toSorted((a, b) => whens.indexOf(a.when) - whens.indexOf(b.when));
  if (first === undefined) return null;
  return (
    <div class="first-step">
      <h3>
        <Say words={words.first} />
      </h3>
      <p>
        <strong>
          <Say words={first.text[locale]} />
        </strong>
        <StepFacts facts={facts} step={first} />
      </p>
    </div>
  );
}

/** Who does it, how long it takes, and for which of the means it is. */
function StepFacts({ facts, step }: { facts: ProposalFacts; step: PlanStep }): VNode {
  const { locale } = facts;
  return (
    <span class="small step-facts">
      <Say words={stepWords(step, headsOf(facts, step), locale)} />
      {locale === "en" ? " – " : "　"}
      <Say words={quotedList([meansName(facts, step.means)], locale)} />
    </span>
  );
}

/** By whom and for how many a step is done here. */
export function headsOf({ heads, limits, circumstances = [] }: ProposalFacts, { people, counts }: PlanStep) {
  return {
    staff: heads.staff,
    people,
    counts,
    nobodyKnowsIt: limits.itPerson?.value === "none",
    isAlone: isAlone({ circumstances }),
  };
}

/** Who does it and how long it takes, with the heads it is multiplied by: 職員・約30分 × 5人 ＝ 2時間30分. */
export function stepWords(
  step: Step,
  heads: {
    readonly staff: number;
    readonly people: number;
    readonly counts?: "homes" | undefined;
    readonly nobodyKnowsIt?: boolean;
    /** There is nobody but who asks. */
    readonly isAlone?: boolean;
  } | null,
  locale: Locale,
): string {
  const words = proposalWords[locale].steps;
  const { times: timesWords, product, sessions } = effortWords[locale];
  const { times } = step;
  const once = words.by(
    heads?.isAlone && step.who !== "helper"
      ? circumstanceWords[locale].you
      : step.who === "it" && heads?.nobodyKnowsIt
        ? words.askIt
        : words.who[step.who],
    formatDuration(step.minutes, locale),
  );
  if (times === undefined) return once;
  const counted = typeof times === "number" ? { staff: 1, people: 1 } : heads;
  if (counted === null) return typeof times === "string" ? `${once} × ${timesWords[times]}` : once;
  if (times === "session") {
    const count = sessions(formatNumber(sessionsFor(counted.staff), locale));
    return product(once, count, formatDuration(stepMinutes(step, counted), locale));
  }
  const count = typeof times === "number" ? times : times === "staff" ? counted.staff : counted.people;
  // Of nobody who is counted, a product would be nought, which no work is.
  if (count === 0) return typeof times === "string" ? `${once} × ${timesWords[times]}` : once;
  const told =
    times === "person" && heads?.counts === "homes"
      ? formatHomes({ count, kind: "any" }, locale)
      : formatPeople(count, locale);
  return product(once, told, formatDuration(stepMinutes(step, counted), locale));
}
