import type { VNode } from "preact";
import type { Proposal, ProposedMeans } from "#src/domain/advice/proposal.ts";
import { type AccessKey, accessKeys } from "#src/domain/advice/vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { briefLines } from "#src/web/advice/brief-lines.ts";
import { type Heard, quoted } from "#src/web/advice/heard.ts";
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
import { isSpokenOf } from "#src/web/advice/spoken-of.ts";
import { Text } from "#src/web/kit/blocks.tsx";
import { markOf, signs } from "#src/web/kit/coverage-matrix.tsx";
import { formatNumber } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { heardWords } from "#src/words/heard-words.ts";
import { kitWords } from "#src/words/kit-words.ts";
import { proposalBriefWords } from "#src/words/proposal-brief-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

type BriefProps = {
  readonly facts: ProposalFacts;
  readonly proposals: readonly Proposal[];
  readonly proposal: Proposal;
  readonly href: (proposal: Proposal) => string;
  /** How sure the hearing is; null where that is not known. */
  readonly heard: Heard | null;
  /** The secret of the hearing where the reader may change it. */
  readonly secret: string | null;
};

/** The plan in short: who is reached, for how much, with what, and what to do first. Null where nothing is to be done. */
export function Brief({ facts, proposals, proposal, href, heard, secret }: BriefProps): VNode | null {
  if (proposal.means.length === 0) return null;
  const { locale } = facts;
  const words = proposalBriefWords[locale];
  return (
    <section class="card brief" id="brief">
      <h2>
        <Say words={words.title(planTitle(proposal, proposals, locale))} />
      </h2>
      <Claim facts={facts} proposal={proposal} heard={heard} secret={secret} />
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

type ClaimProps = Pick<BriefProps, "facts" | "proposal" | "heard" | "secret">;

/** Who is reached, claimed of no more than was heard; and what is not in the plan because it was not. */
function Claim({ facts, proposal, heard, secret }: ClaimProps): VNode {
  const { locale } = facts;
  const words = heardWords[locale];
  const unheard = notHeard(facts, proposal);
  const isPart = heard?.grade === "partly" || heard?.grade === "unsure";
  const doubtful = quotedList(
    (heard?.doubtful ?? []).map((wish) => functionName(facts, wish)),
    locale,
  );
  const quotes = isPart ? heard.quotes.filter((quote) => !isSpokenOf(quote, namesIn(facts, proposal))) : [];
  return (
    <>
      <p>
        <strong>
          <Say words={claimWords(facts, proposal, isPart || unheard.length > 0)} />
        </strong>
      </p>
      {quotes.length + unheard.length === 0 && !isPart && doubtful === "" ? null : (
        <p>
          {quotes.length === 0 ? null : <Say words={words.claim.notIn(quoted(quotes, locale))} />}{" "}
          {unheard.length === 0 ? null : <Say words={words.withoutWish(quotedList(unheard, locale))} />}{" "}
          {doubtful === "" ? null : <Say words={words.claim.doubtful(doubtful)} />}{" "}
          {isPart && quotes.length + unheard.length === 0 && doubtful === "" ? (
            <Say words={words.claim.mayLack} />
          ) : null}{" "}
          {secret === null ? null : (
            <a href={links(locale).hearing(secret)}>
              <Say words={words.claim.add} />
            </a>
          )}
        </p>
      )}
    </>
  );
}

/** The names that a plan bears: of what it uses, how, and for what. */
export function namesIn(facts: ProposalFacts, { means }: Proposal): string[] {
  return means.flatMap(({ id, serves }) => [
    meansName(facts, id),
    ...serves.flatMap((one) => [
      functionName(facts, one.function),
      wayOf(facts, id, one.way)?.name[facts.locale] ?? "",
    ]),
  ]);
}

/** `isPart`: not all that is wished was heard, so the claim is made of what was, by name. */
export function claimWords(facts: ProposalFacts, proposal: Proposal, isPart: boolean): string {
  const { locale } = facts;
  const reached = reachedWords(proposal, locale);
  if (!isPart) return reached;
  const { leftBehind } = proposalWords[locale];
  const { claim } = heardWords[locale];
  const wishes = [...new Set(proposal.coverage.map((covered) => covered.function))];
  const named = quotedList(
    wishes.slice(0, namedMost).map((wish) => functionName(facts, wish)),
    locale,
  );
  const rest = wishes.length - namedMost;
  const told = rest > 0 ? plainList([named, claim.more(formatNumber(rest, locale))], locale) : named;
  const { asFarAsTold, onlyInPart } = proposalBriefWords[locale];
  if (reached === leftBehind.allReached.title || reached === asFarAsTold) return claim.reached(told);
  return reached === leftBehind.reachedInPart.title || reached === onlyInPart ? claim.part(told) : reached;
}

/** So many wishes are named. */
const namedMost = 3;

/** What people must have in hand: where nobody told of it, nobody can say that they are reached. */
const inHand: ReadonlySet<string> = new Set<AccessKey>(["device", "phone", "line", "account", "email"]);

/** Whether what is essential reaches everybody, in one sentence. */
export function reachedWords({ coverage, assumptions }: Proposal, locale: Locale): string {
  const musts = coverage.filter(({ must }) => must).map(({ quality }) => markOf(quality));
  const words = proposalWords[locale].leftBehind;
  const missed = musts.filter((mark) => mark === "none").length;
  if (musts.length === 0) return words.noMusts.title;
  if (missed > 0) return proposalBriefWords[locale].missed(String(missed), String(musts.length));
  if (musts.every((mark) => mark === "full"))
    return assumptions.some(({ code, key }) => code.startsWith("access-") && inHand.has(key ?? ""))
      ? proposalBriefWords[locale].asFarAsTold
      : words.allReached.title;
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

/** What stands in the plan for the sake of others. */
function neededWords(facts: ProposalFacts, proposal: Proposal, id: string): string {
  const words = proposalWords[facts.locale].means;
  const users = proposal.means.filter((one) => facts.means.get(one.id)?.requires.includes(id));
  const names = users.map((one) => meansName(facts, one.id));
  return names.length === 0 ? words.noRole : words.neededBy(quotedList(names, facts.locale));
}
