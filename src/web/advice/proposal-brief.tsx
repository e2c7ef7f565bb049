import type { VNode } from "preact";
import { organisationSegment } from "#src/domain/advice/planning/write-proposal.ts";
import type { Proposal, ProposedMeans } from "#src/domain/advice/proposal.ts";
import { accessKeys } from "#src/domain/advice/vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { planTitle } from "#src/web/advice/plan-titles.ts";
import { Yardsticks } from "#src/web/advice/plan-yardsticks.tsx";
import {
  functionName,
  meansName,
  type ProposalFacts,
  plainList,
  quotedList,
  requirementsFirst,
  wayOf,
  whoName,
} from "#src/web/advice/proposal-facts.ts";
import { assumptionWords } from "#src/web/advice/proposal-grounds.tsx";
import { MeansDetails, meansAnchor, PriceOf } from "#src/web/advice/proposal-means.tsx";
import { figuresOf } from "#src/web/advice/proposal-plans.tsx";
import { FirstStep } from "#src/web/advice/proposal-steps.tsx";
import { Text } from "#src/web/kit/blocks.tsx";
import { type Mark, markOf, signs } from "#src/web/kit/coverage-matrix.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { kitWords } from "#src/words/kit-words.ts";
import { proposalBriefWords } from "#src/words/proposal-brief-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

type BriefProps = {
  readonly facts: ProposalFacts;
  readonly proposals: readonly Proposal[];
  readonly proposal: Proposal;
  readonly href: (proposal: Proposal) => string;
  /** Null where the reader cannot change anything. */
  readonly secret: string | null;
};

/** The plan in short: who is reached, for how much, with what, and what to do first. Null where nothing is to be done. */
export function Brief({ facts, proposals, proposal, href, secret }: BriefProps): VNode | null {
  if (proposal.means.length === 0) return null;
  const { locale } = facts;
  const words = proposalBriefWords[locale];
  return (
    <section class="card brief" id="brief">
      <h2>
        <Say words={words.title(planTitle(proposal, proposals, locale))} />
      </h2>
      <p>
        <strong>
          <Say words={reachedWords(proposal, locale)} />
        </strong>
        {notHeard(facts, proposal).map((who) => (
          <>
            {" "}
            <Say words={words.notHeard(who)} />
          </>
        ))}
      </p>
      {proposal.assumptions
        .filter(({ code }) => code === "planned-for-future-staff")
        .map((one) => (
          <Text words={assumptionWords(facts, [one])} small />
        ))}
      <p class="figures">
        {figuresOf(proposal, locale)
          .slice(0, 4)
          .map(([label, value, beside]) => (
            <span>
              <Say words={label} />{" "}
              <strong>
                <Say words={value} />
              </strong>
              {beside === undefined ? null : (
                <>
                  {locale === "en" ? " (" : "（"}
                  <Say words={beside} />
                  {locale === "en" ? ")" : "）"}
                </>
              )}
            </span>
          ))}
      </p>
      <Yardsticks facts={facts} proposals={proposals} proposal={proposal} secret={secret} />
      <ul>
        {requirementsFirst(proposal.means, facts).map((proposed) => (
          <li id={meansAnchor(proposed.id)}>
            <div class="means-head">
              <h3>
                <Say words={meansName(facts, proposed.id)} />
              </h3>
              <PriceOf facts={facts} proposed={proposed} />
            </div>
            <For facts={facts} proposal={proposal} proposed={proposed} />
            <MeansDetails facts={facts} proposal={proposal} proposed={proposed} />
          </li>
        ))}
      </ul>
      <FirstStep facts={facts} proposal={proposal} />
      {proposals.length > 1 ? (
        <p class="others">
          <Say words={words.choose} />
          {proposals.map((one) =>
            one === proposal ? null : (
              <>
                {" "}
                <a href={href(one)}>
                  <Say words={planTitle(one, proposals, locale)} />
                </a>
              </>
            ),
          )}
        </p>
      ) : null}
    </section>
  );
}

/** Whether what is essential reaches everybody, in one sentence. */
export function reachedWords({ coverage }: Proposal, locale: Locale): string {
  const musts = coverage.filter(({ must }) => must).map(({ quality }) => markOf(quality));
  const words = proposalWords[locale].leftBehind;
  const missed = musts.filter((mark) => mark === "none").length;
  if (musts.length === 0) return words.noMusts.title;
  if (missed > 0) return proposalBriefWords[locale].missed(String(missed), String(musts.length));
  if (musts.every((mark) => mark === "full")) return words.allReached.title;
  return musts.includes("full") ? words.reachedInPart.title : proposalBriefWords[locale].onlyInPart;
}

/** People who were spoken of by name and for whom nothing was read that they should get. */
function notHeard(facts: ProposalFacts, { coverage }: Proposal): string[] {
  const wanted = new Set(coverage.map(({ segment }) => segment));
  return facts.segments
    .filter(({ id, kind, assumed }) => kind === "served" && !assumed && !wanted.has(id))
    .map(({ id }) => whoName(facts, id));
}

type ForProps = { readonly facts: ProposalFacts; readonly proposal: Proposal; readonly proposed: ProposedMeans };

/** For whom one of the means does what, and how well: one line for each wish. */
function For({ facts, proposal, proposed }: ForProps): VNode {
  const { locale } = facts;
  const words = proposalBriefWords[locale];
  const lines = briefLines(facts, proposal, proposed);
  return (
    <>
      {lines.map(({ mark, what, who, lacking }) => (
        <p class="small">
          <b aria-hidden="true">{signs[mark]}</b>{" "}
          <span class="vh">
            <Say words={kitWords[locale].coverage[mark]} />
            {": "}
          </span>
          <Say words={words.gives(what, who)} />
          {lacking === "" ? null : (
            <>
              {locale === "en" ? " – " : "　"}
              <Say words={lacking} />
            </>
          )}
        </p>
      ))}
      {proposal.creates
        .filter(({ means }) => means === proposed.id)
        .map(({ segment, access }) => (
          <p class="small">
            <Say words={words.provides(whoName(facts, segment), givenKeys(access, facts.locale))} />
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

/** What they lacked and get, by name: 持っている機器、通信回線. */
function givenKeys(access: Proposal["creates"][number]["access"], locale: Locale): string {
  const keys = accessKeys.filter((key) => access[key] !== undefined);
  return plainList(
    keys.map((key) => vocabularyWords[locale].access[key].name),
    locale,
  );
}

type BriefLine = {
  readonly mark: Mark;
  readonly what: string;
  readonly who: string;
  /** Of what reaches them in part: what is good and what is lacking about the way; empty for ○. */
  readonly lacking: string;
};

/**
 * One line for each wish that it fulfils, with everybody for whom it does so as well as that. A wish that another means
 * of the plan fulfils better for the same people stands with that one, unless this one would be left without a line.
 */
export function briefLines(facts: ProposalFacts, proposal: Proposal, proposed: ProposedMeans): BriefLine[] {
  const mine = proposed.serves.filter(
    ({ function: fn, segment }) => (coverageOf(proposal, fn, segment)?.means[0] ?? proposed.id) === proposed.id,
  );
  const reached = (mine.length > 0 ? mine : proposed.serves).map(({ function: fn, segment, quality, way }) => ({
    fn,
    segment,
    way,
    mark: markOf(worse(quality, coverageOf(proposal, fn, segment)?.quality)),
  }));
  return [
    ...Map.groupBy(reached, ({ fn, mark, way }) => `${fn} ${mark} ${mark === "full" ? "" : way}`).values(),
  ].flatMap((alike): BriefLine[] => {
    const [first] = alike;
    if (first === undefined) return [];
    const given = wayOf(facts, proposed.id, first.way)?.gives.find((one) => one.function === first.fn);
    const lacking = first.mark === "full" ? "" : (given?.reason[facts.locale] ?? "");
    const who = [...new Set(alike.map(({ segment }) => whoName(facts, segment)))];
    return [{ mark: first.mark, what: functionName(facts, first.fn), who: plainList(who, facts.locale), lacking }];
  });
}

type Quality = Proposal["coverage"][number]["quality"];

/** How well the plan as a whole reaches them: what leans on help that was only assumed counts less than its way. */
function coverageOf({ coverage }: Proposal, fn: string, segment: string): Proposal["coverage"][number] | undefined {
  return coverage.find((one) => one.function === fn && (one.segment ?? organisationSegment) === segment);
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
