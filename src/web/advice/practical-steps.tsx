import type { VNode } from "preact";
import type { ExplainProps } from "#src/web/advice/explain-context.ts";
import { shownTotal } from "#src/web/advice/known-time.ts";
import { stepsOf } from "#src/web/advice/plan-steps.ts";
import { meansName } from "#src/web/advice/proposal-facts.ts";
import { headsOf, stepWords } from "#src/web/advice/proposal-steps.tsx";
import { Text } from "#src/web/kit/blocks.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatDuration } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { practicalWords } from "#src/words/practical-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

const whens = ["week", "month", "quarter"] as const;

/** Every step with when, who, how long, and whom to ask: requirements first within its time. */
export function PracticalSteps({ facts, proposal, locale, secret }: ExplainProps): VNode {
  const words = practicalWords[locale];
  const { when: times, none } = proposalWords[locale].steps;
  const all = stepsOf(facts, proposal);
  const steps = whens.flatMap((when) => all.filter((step) => step.when === when));
  const itPerson = facts.limits.itPerson?.value;
  const hasItPerson = itPerson === "besides-other-work" || itPerson === "dedicated";
  const cellsOf = (step: (typeof steps)[number], i: number) => ({
    what: (
      <>
        {`□ ${i + 1}. `}
        <Say words={step.text[locale]} />{" "}
        <span class="small">
          <Say words={meansName(facts, step.means)} />
        </span>
      </>
    ),
    who: <Say words={stepWords(step, headsOf(facts, step), locale)} />,
    ask: <Say words={words.asks[whomToAsk(step.who, facts.means.get(step.means)?.kind, hasItPerson)]} />,
  });
  return (
    <section>
      <h2>
        <Say words={words.steps} />
      </h2>
      {steps.length === 0 ? (
        <Text words={none} />
      ) : (
        <>
          {whens
            .filter((when) => steps.some((step) => step.when === when))
            .map((when) => (
              <DataTable
                caption={times[when]}
                columns={[
                  { key: "what", head: words.what },
                  { key: "who", head: words.who },
                  { key: "ask", head: words.ask },
                ]}
                rows={steps.flatMap((step, i) =>
                  step.when === when ? [{ id: String(i), cells: cellsOf(step, i) }] : [],
                )}
              />
            ))}
          <Text words={words.total(formatDuration(shownTotal(proposal, "setupMinutes"), locale))} />
          <p>
            <a href={links(locale).ask(secret)}>
              <Say words={proposalWords[locale].ask.go} />
            </a>
          </p>
        </>
      )}
    </section>
  );
}

/** Whom to ask about a step: who knows IT where there is one, else a person here; about a tool its vendor. */
function whomToAsk(
  who: "lead" | "it" | "staff" | "helper",
  kind: "tool" | "practice" | undefined,
  hasItPerson: boolean,
): "inside" | "itPerson" | "here" | "vendor" {
  if (who === "it") return hasItPerson ? "itPerson" : "here";
  if (who === "helper") return "here";
  return kind === "tool" ? "vendor" : "inside";
}
