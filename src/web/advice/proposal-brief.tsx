import type { VNode } from "preact";
import { organisationSegment } from "#src/domain/advice/planning/write-proposal.ts";
import type { Proposal, ProposedMeans } from "#src/domain/advice/proposal.ts";
import { givenAccess } from "#src/web/advice/proposal-costs.tsx";
import {
  functionName,
  meansName,
  type ProposalFacts,
  plainList,
  quotedList,
  requirementsFirst,
  whoName,
} from "#src/web/advice/proposal-facts.ts";
import { meansAnchor, PriceOf } from "#src/web/advice/proposal-means.tsx";
import { figuresOf, planName } from "#src/web/advice/proposal-plans.tsx";
import { type Mark, markOf, signs } from "#src/web/kit/coverage-matrix.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { kitWords } from "#src/words/kit-words.ts";
import { proposalBriefWords } from "#src/words/proposal-brief-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

type BriefProps = {
  readonly facts: ProposalFacts;
  readonly proposals: readonly Proposal[];
  readonly proposal: Proposal;
  readonly href: (proposal: Proposal) => string;
};

/** The plan on one screen of a telephone: what to do, for how much, who is reached with what. Null where nothing is to be done. */
export function Brief({ facts, proposals, proposal, href }: BriefProps): VNode | null {
  if (proposal.means.length === 0) return null;
  const { locale } = facts;
  const words = proposalBriefWords[locale];
  const [monthly, initial, setup, effort] = figuresOf(proposal, locale);
  return (
    <section class="card brief" id="brief">
      <h2>
        <Say words={words.title(proposals.length > 1 ? planName(proposal, locale) : "")} />
      </h2>
      <p class="figures">
        {[monthly, initial, setup, effort].map((figure) =>
          figure === undefined ? null : (
            <span>
              <Say words={figure[0]} />{" "}
              <strong>
                <Say words={figure[1]} />
              </strong>
              {figure[2] === undefined ? null : (
                <>
                  {locale === "en" ? " (" : "（"}
                  <Say words={figure[2]} />
                  {locale === "en" ? ")" : "）"}
                </>
              )}
            </span>
          ),
        )}
      </p>
      <ul>
        {requirementsFirst(proposal.means, facts).map((proposed) => (
          <li>
            <div class="means-head">
              <a href={`#${meansAnchor(proposed.id)}`}>
                <Say words={meansName(facts, proposed.id)} />
              </a>
              <PriceOf facts={facts} proposed={proposed} />
            </div>
            <For facts={facts} proposal={proposal} proposed={proposed} />
          </li>
        ))}
      </ul>
      {proposals.length > 1 ? (
        <p class="others">
          <Say words={words.choose} />
          {proposals.map((one) =>
            one === proposal ? null : (
              <>
                {" "}
                <a href={href(one)}>
                  <Say words={planName(one, locale)} />
                </a>
              </>
            ),
          )}
        </p>
      ) : null}
    </section>
  );
}

type ForProps = { readonly facts: ProposalFacts; readonly proposal: Proposal; readonly proposed: ProposedMeans };

/** For whom one of the means does what, and how well: one line for each wish. */
function For({ facts, proposal, proposed }: ForProps): VNode {
  const { locale } = facts;
  const words = proposalBriefWords[locale];
  const lines = briefLines(facts, proposal, proposed);
  return (
    <>
      {lines.map(({ mark, what, who }) => (
        <p class="small">
          <b aria-hidden="true">{signs[mark]}</b>{" "}
          <span class="vh">
            <Say words={kitWords[locale].coverage[mark]} />
            {": "}
          </span>
          <Say words={words.gives(what, who)} />
        </p>
      ))}
      {proposal.creates
        .filter(({ means }) => means === proposed.id)
        .map(({ segment, access }) => (
          <p class="small">
            <Say words={words.provides(whoName(facts, segment), givenAccess(access, facts))} />
          </p>
        ))}
      {lines.length > 0 || proposal.creates.some(({ means }) => means === proposed.id) ? null : (
        <p class="small">
          <Say words={neededWords(facts, proposal, proposed.id)} />
        </p>
      )}
    </>
  );
}

type BriefLine = { readonly mark: Mark; readonly what: string; readonly who: string };

/** One line for each wish that it fulfils, with everybody for whom it does so as well as that. */
export function briefLines(facts: ProposalFacts, proposal: Proposal, proposed: ProposedMeans): BriefLine[] {
  const reached = proposed.serves.map(({ function: fn, segment, quality }) => ({
    fn,
    segment,
    mark: markOf(worse(quality, coveredBy(proposal, fn, segment))),
  }));
  return [...Map.groupBy(reached, ({ fn, mark }) => `${fn} ${mark}`).values()].flatMap((alike): BriefLine[] => {
    const [first] = alike;
    if (first === undefined) return [];
    const who = [...new Set(alike.map(({ segment }) => whoName(facts, segment)))];
    return [{ mark: first.mark, what: functionName(facts, first.fn), who: plainList(who, facts.locale) }];
  });
}

type Quality = Proposal["coverage"][number]["quality"];

/** How well the plan as a whole reaches them: what leans on help that was only assumed counts less than its way. */
function coveredBy({ coverage }: Proposal, fn: string, segment: string): Quality | undefined {
  return coverage.find((one) => one.function === fn && (one.segment ?? organisationSegment) === segment)?.quality;
}

function worse(a: Quality, b: Quality | undefined): Quality {
  return b !== undefined && b < a ? b : a;
}

/** What stands in the plan for the sake of others. */
function neededWords(facts: ProposalFacts, proposal: Proposal, id: string): string {
  const words = proposalWords[facts.locale].means;
  const users = proposal.means.filter((one) => facts.means.get(one.id)?.requires.includes(id));
  const names = users.map((one) => meansName(facts, one.id));
  return names.length === 0 ? words.noRole : words.neededBy(quotedList(names, facts.locale));
}
