import type { VNode } from "preact";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import type { AccessKey } from "#src/domain/advice/vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { briefLines } from "#src/web/advice/brief-lines.ts";
import { isServed, markOf } from "#src/web/advice/coverage-marks.ts";
import { type Heard, quoted } from "#src/web/advice/heard.ts";
import { hoursInShort } from "#src/web/advice/hours-in-short.ts";
import { isWholeSum } from "#src/web/advice/known-money.ts";
import { PriceOf, SmallCosts } from "#src/web/advice/means-price.tsx";
import { moneyInShort } from "#src/web/advice/money-in-short.ts";
import { planTitle } from "#src/web/advice/plan-titles.ts";
import { Yardsticks } from "#src/web/advice/plan-yardsticks.tsx";
import {
  functionName,
  meansName,
  namesList,
  type ProposalFacts,
  plainList,
  quotedList,
  requirementsFirst,
  whoName,
} from "#src/web/advice/proposal-facts.ts";
import { For } from "#src/web/advice/proposal-for.tsx";
import { assumptionWords, ShownToAll } from "#src/web/advice/proposal-grounds.tsx";
import { leftCount, leftOf } from "#src/web/advice/proposal-left.tsx";
import { MeansDetails, meansAnchor } from "#src/web/advice/proposal-means.tsx";
import { FirstStep } from "#src/web/advice/proposal-steps.tsx";
import { manyGroups } from "#src/web/advice/who-list.ts";
import { Text } from "#src/web/kit/blocks.tsx";
import { type Mark, MarkLegend } from "#src/web/kit/coverage-matrix.tsx";
import { formatNumber } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { heardWords } from "#src/words/heard-words.ts";
import { leftWords } from "#src/words/left-words.ts";
import { moneyShortWords } from "#src/words/money-short-words.ts";
import { proposalBriefWords } from "#src/words/proposal-brief-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";
import { whoWords } from "#src/words/who-words.ts";

type BriefProps = {
  readonly facts: ProposalFacts;
  readonly proposals: readonly Proposal[];
  readonly proposal: Proposal;
  /** How sure the hearing is; null where that is not known. */
  readonly heard: Heard | null;
  /** The secret of the hearing where the reader may change it. */
  readonly secret: string | null;
};

/** The plan in short: who is reached, for how much, with what, and what to do first. Null where nothing is to be done. */
export function Brief({ facts, proposals, proposal, heard, secret }: BriefProps): VNode | null {
  if (proposal.means.length === 0) return null;
  const { locale } = facts;
  const words = proposalBriefWords[locale];
  const isFree = isWholeSum(proposal, "firstYearYen") && proposal.totals.firstYearYen === 0;
  return (
    <section class="card brief" id="brief">
      <h2>
        <Say words={words.title(planTitle(proposal, proposals, locale))} />
      </h2>
      <ShownToAll facts={facts} proposal={proposal} />
      <Claim facts={facts} proposal={proposal} heard={heard} secret={secret} />
      {proposal.assumptions
        .filter(({ code }) => code === "planned-for-future-staff")
        .map((one) => (
          <Text words={assumptionWords(facts, [one])} small />
        ))}
      <FirstStep facts={facts} proposal={proposal} />
      <Figures facts={facts} proposal={proposal} isFree={isFree} />
      <Yardsticks facts={facts} proposals={proposals} proposal={proposal} secret={secret} />
      <h3>
        <Say words={words.reach} />
      </h3>
      <People facts={facts} proposal={proposal} />
      <p class="small">
        <MarkLegend locale={locale} of={marksShown(facts, proposal)} />
      </p>
      <ul>
        {requirementsFirst(proposal.means, facts).map((proposed) => (
          <li id={meansAnchor(proposed.id)}>
            <div class="means-head">
              <h3>
                <Say words={meansName(facts, proposed.id)} />
              </h3>
              {isFree ? (
                <SmallCosts facts={facts} proposed={proposed} />
              ) : (
                <PriceOf facts={facts} proposed={proposed} />
              )}
            </div>
            <For facts={facts} proposal={proposal} proposed={proposed} secret={secret} />
            <MeansDetails facts={facts} proposal={proposal} proposed={proposed} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The groups that the plan is for, once, where they are many. */
function People({ facts, proposal }: { facts: ProposalFacts; proposal: Proposal }): VNode | null {
  const groups = manyGroups(proposal);
  if (groups.length === 0) return null;
  const names = groups.map((segment) => whoName(facts, segment));
  return (
    <p class="small">
      <Say words={whoWords[facts.locale].people} />
      {facts.locale === "en" ? ": " : "："}
      <Say words={plainList(names, facts.locale)} />
    </p>
  );
}

function marksShown(facts: ProposalFacts, proposal: Proposal): Mark[] {
  return proposal.means.flatMap((proposed) => briefLines(facts, proposal, proposed).map(({ mark }) => mark));
}

/** What is used, and what it costs in money and in hours: the plan at a glance. */
function Figures(props: { facts: ProposalFacts; proposal: Proposal; isFree: boolean }): VNode {
  const { facts, proposal, isFree } = props;
  const { locale } = facts;
  const words = moneyShortWords[locale];
  const [money, hours] = [moneyInShort(facts, proposal), hoursInShort(facts, proposal)];
  const uses = requirementsFirst(proposal.means, facts).map(({ id }) => meansName(facts, id));
  return (
    <>
      <p>
        <Say words={words.uses(formatNumber(uses.length, locale), uses.length > 1)} />{" "}
        <strong>
          <Say words={namesList(uses, locale)} />
        </strong>
      </p>
      <p class="figures">
        <span>
          <Say words={words.money} />{" "}
          <strong>
            <Say words={money.sum} />
          </strong>
          <Beside words={isFree ? money.beside : money.due} locale={locale} />
        </span>
        <span>
          <Say words={words.hours} />{" "}
          {hours.parts.map(({ when, time }, i) => (
            <>
              {i === 0 ? null : locale === "en" ? " " : null}
              <span class="ph">
                <Say words={when} />{" "}
                <strong>
                  <Say words={time} />
                </strong>
                {i === hours.parts.length - 1 ? null : locale === "en" ? "," : "、"}
              </span>
            </>
          ))}
          <Beside words={hours.beside} locale={locale} />
        </span>
      </p>
    </>
  );
}

function Beside({ words, locale }: { words: string; locale: Locale }): VNode | null {
  if (words === "") return null;
  return (
    <>
      {locale === "en" ? " (" : "（"}
      <Say words={words} />
      {locale === "en" ? ")" : "）"}
    </>
  );
}

type ClaimProps = Pick<BriefProps, "facts" | "proposal" | "heard" | "secret">;

/** Who is reached, claimed of no more than was heard; and how much is not in the plan, which is told below it. */
function Claim({ facts, proposal, heard, secret }: ClaimProps): VNode {
  const { locale } = facts;
  const words = heardWords[locale];
  const isPart = heard?.grade === "partly" || heard?.grade === "unsure";
  const left = leftCount(leftOf(facts, proposal, heard));
  const conditions = heard?.conditions ?? [];
  return (
    <>
      <p>
        <strong>
          <Say words={claimWords(facts, proposal, isPart || left + conditions.length > 0)} />
        </strong>
      </p>
      {conditions.length === 0 ? null : (
        <p>
          <Say words={words.conditions(quoted(conditions, locale))} />
        </p>
      )}
      {left === 0 && !isPart ? null : (
        <p>
          <Say words={left === 0 ? words.claim.mayLack : leftWords[locale].more(formatNumber(left, locale))} />{" "}
          {left > 0 ? (
            <a href="#left">
              <Say words={leftWords[locale].see} />
            </a>
          ) : secret === null ? null : (
            <a href={links(locale).hearing(secret)}>
              <Say words={words.claim.add} />
            </a>
          )}
        </p>
      )}
    </>
  );
}

/** `isPart`: not all that is wished was heard, so the claim is made of what was, by name. */
export function claimWords(facts: ProposalFacts, proposal: Proposal, isPart: boolean): string {
  const { locale } = facts;
  const reached = reachedWords(facts, proposal);
  const { leftBehind } = proposalWords[locale];
  const { claim } = heardWords[locale];
  const wishes = [...new Set(proposal.coverage.map((covered) => covered.function))];
  const named = quotedList(
    wishes.slice(0, namedMost).map((wish) => functionName(facts, wish)),
    locale,
  );
  const rest = wishes.length - namedMost;
  const told = rest > 0 ? plainList([named, claim.more(formatNumber(rest, locale))], locale) : named;
  const { asFarAsTold, mayMissSome, onlyInPart } = proposalBriefWords[locale];
  if (reached === leftBehind.allReached.title || reached === asFarAsTold) {
    if (isPart) return claim.reached(told);
    return reached === asFarAsTold || !mayShutOut(facts, proposal) ? reached : mayMissSome;
  }
  return reached === leftBehind.reachedInPart.title || reached === onlyInPart ? claim.part(told) : reached;
}

/** A line of the plan names people whom it would not reach, if there are such. */
function mayShutOut(facts: ProposalFacts, proposal: Proposal): boolean {
  return proposal.means.some((proposed) =>
    briefLines(facts, proposal, proposed).some(({ lacking }) => lacking.ask?.kind === "shut-out"),
  );
}

/** So many wishes are named. */
const namedMost = 3;

/** What people must have in hand: where nobody told of it, nobody can say that they are reached. */
const inHand: ReadonlySet<string> = new Set<AccessKey>(["device", "phone", "line", "account", "email"]);

/** Whether what is essential reaches everybody, in one sentence. */
export function reachedWords(facts: ProposalFacts, proposal: Proposal): string {
  const { locale } = facts;
  const { coverage, assumptions } = proposal;
  const wished = coverage.filter(({ must }) => must);
  const musts = wished.map((one) => markOf(proposal, one));
  const words = proposalWords[locale].leftBehind;
  const all = new Set(wished.map((one) => one.function));
  const missed = new Set(wished.filter((_, i) => musts[i] === "none").map((one) => one.function));
  if (musts.length === 0) return words.noMusts.title;
  if (missed.size > 0) {
    const names = [...missed].map((fn) => functionName(facts, fn));
    return proposalBriefWords[locale].missed(quotedList(names, locale), formatNumber(all.size, locale));
  }
  if (musts.every(isServed))
    return assumptions.some(({ code, key }) => code.startsWith("access-") && inHand.has(key ?? ""))
      ? proposalBriefWords[locale].asFarAsTold
      : words.allReached.title;
  return musts.some(isServed) ? words.reachedInPart.title : proposalBriefWords[locale].onlyInPart;
}
