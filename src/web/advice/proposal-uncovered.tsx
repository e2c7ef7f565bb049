import type { VNode } from "preact";
import { assumedAccess } from "#src/domain/advice/planning/assumed-access.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import type { Access } from "#src/domain/advice/understanding.ts";
import type { AccessKey } from "#src/domain/advice/vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { isServed, markOf } from "#src/web/advice/coverage-marks.ts";
import { doneByHand } from "#src/web/advice/done-by-hand.ts";
import { formatEditItem } from "#src/web/advice/edit-item.ts";
import {
  functionName,
  meansName,
  type ProposalFacts,
  plainList,
  quotedList,
  ruledOutWords,
  whoName,
} from "#src/web/advice/proposal-facts.ts";
import { accessFact, accessValuesOf, limitFact } from "#src/web/advice/understanding-in-words.ts";
import { Notice, Text } from "#src/web/kit/blocks.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { explainWords } from "#src/words/explain-words.ts";
import { proposalBriefWords } from "#src/words/proposal-brief-words.ts";
import { limitingKeys, proposalWords } from "#src/words/proposal-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

type Uncovered = Proposal["uncovered"][number];

type NotReachedProps = {
  readonly facts: ProposalFacts;
  readonly proposal: Proposal;
  /** The secret of the hearing when the reader may change things; null = read-only. */
  readonly secret: string | null;
};

/**
 * Who is not reached, why, and what one can do: the loudest block; or the calm line that every must reaches everyone.
 * `briefly`: that line stands above already, so of it only what is lacking is told.
 */
export function NotReached({
  facts,
  proposal,
  secret,
  briefly = false,
}: NotReachedProps & { readonly briefly?: boolean }): VNode | null {
  const { locale } = facts;
  const words = proposalWords[locale].leftBehind;
  const musts = proposal.uncovered.filter(({ must }) => must);
  if (musts.length === 0) {
    const asked = proposal.coverage.filter(({ must }) => must);
    const whole = asked.every((one) => isServed(markOf(proposal, one)));
    const calm = asked.length === 0 ? words.noMusts : whole ? words.allReached : words.reachedInPart;
    if (briefly) return calm === words.noMusts ? <Text words={calm.body} small /> : null;
    const kind = calm === words.allReached ? "done" : calm === words.reachedInPart ? "warn" : "info";
    return (
      <Notice kind={kind} title={calm.title} id="not-reached">
        <Text words={calm.body} />
      </Notice>
    );
  }
  return (
    <Notice kind="left-behind" title={words.title} id="not-reached">
      <Text words={words.lead} />
      {musts.some((one) => doneByHand.has(one.function)) ? <Text words={words.goOn} /> : null}
      <UncoveredList facts={facts} uncovered={musts} />
      {secret === null ? null : <WhatToDo facts={facts} musts={musts} secret={secret} kind={proposal.kinds[0] ?? ""} />}
    </Notice>
  );
}

/** Wants that are not reached, said quietly; among them those that the plan passed over for what it is best at. */
export function WantsLeft({ facts, proposal }: Omit<NotReachedProps, "secret">): VNode | null {
  const { locale } = facts;
  const words = proposalWords[locale].leftBehind;
  const wants = proposal.uncovered.filter(({ must }) => !must);
  const passed = proposal.coverage.filter(
    (covered) => !covered.must && covered.quality === 0 && uncoveredOf(proposal, covered) === undefined,
  );
  if (wants.length + passed.length === 0) return null;
  return (
    <Notice kind="info" title={words.wantsTitle} level={3}>
      <Text words={words.wantsLead} small />
      {wants.length === 0 ? null : <UncoveredList facts={facts} uncovered={wants} />}
      {passed.length === 0 ? null : (
        <>
          <p>
            <strong>
              <Say
                words={quotedList([...new Set(passed.map((covered) => functionName(facts, covered.function)))], locale)}
              />
            </strong>
          </p>
          <Text words={words.byChoice} />
        </>
      )}
    </Notice>
  );
}

/** What the plan says about a wish that is not met; undefined when it is met or was passed over by choice. */
export function uncoveredOf(
  proposal: Proposal,
  wish: { function: string; segment: string | null },
): Uncovered | undefined {
  return proposal.uncovered.find(({ function: fn, segment }) => fn === wish.function && segment === wish.segment);
}

/** By people: what does not reach them, each with its reason in plain words. */
function UncoveredList({ facts, uncovered }: { facts: ProposalFacts; uncovered: readonly Uncovered[] }): VNode {
  return (
    <dl class="left-list">
      {[...Map.groupBy(uncovered, ({ segment }) => segment)].map(([segment, items]) => (
        <div>
          <dt>
            <Say words={whoName(facts, segment)} />
          </dt>
          {sameReason(items).map((alike) => (
            <dd>
              <strong>
                <Say
                  words={proposalWords[facts.locale].leftBehind.cannot(
                    plainList(
                      alike.map((item) => functionName(facts, item.function)),
                      facts.locale,
                    ),
                  )}
                />
              </strong>
              {whyWords(facts, alike).map((words) => (
                <Text words={words} />
              ))}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** Items of one segment that have the same reason are told together. */
function sameReason(items: readonly Uncovered[]): Uncovered[][] {
  return [...Map.groupBy(items, ({ why, missing, asks = [] }) => [why, ...missing, ...asks].join(" ")).values()];
}

/** Why, as one or more sentences: what is lacking is told apart from what nobody told us. */
function whyWords(facts: ProposalFacts, alike: readonly Uncovered[]): string[] {
  const { locale } = facts;
  const words = proposalWords[locale].leftBehind;
  const [first] = alike;
  if (!first) return [];
  if (first.why === "no-means")
    return [
      words.noMeans(
        quotedList(
          alike.map((item) => functionName(facts, item.function)),
          locale,
        ),
      ),
    ];
  if (first.why === "circumstances") return [ruledOutWords(facts)];
  if (first.why === "limits") {
    const set = limitsSet(facts);
    const asks = [...new Set(alike.flatMap((item) => item.asks ?? []))].map((id) => meansName(facts, id));
    if (asks.length > 0) return [words.askPrice(quotedList(asks, locale), plainList(budgetSet(facts), locale))];
    return [set.length === 0 ? words.limitsPlain : words.limits(plainList(set, locale))];
  }
  const segment = facts.segments.find(({ id }) => id === first.segment);
  const told = first.missing.filter((key) => !segment || accessValuesOf(segment.access, key).length > 0);
  // What is assumed of them is not counted as lacking, and telling it would open nothing that they can use; of a line that is
  // assumed to be a narrow one more may be told.
  const untold = first.missing.filter(
    (key) => !told.includes(key) && (!segment || key === "line" || assumedAccess(segment, key) === null),
  );
  return [
    ...(told.length > 0
      ? [words.noAccess(keyNames(told, locale)), lackWords(facts, alike, told, segment?.access ?? {})]
      : []),
    ...(untold.length > 0 ? [words.notTold(keyNames(untold, locale))] : []),
    ...(told.length + untold.length === 0 ? [words.noAccessPlain] : []),
  ];
}

/** What kind of means the world lacks for them. */
function lackWords(
  facts: ProposalFacts,
  alike: readonly Uncovered[],
  told: readonly AccessKey[],
  access: Access,
): string {
  const what = plainList(
    alike.map((item) => functionName(facts, item.function)),
    facts.locale,
  );
  const said = plainList(
    told.map((key) => accessFact(access, key, facts.locale)),
    facts.locale,
  );
  return proposalBriefWords[facts.locale].lack(said, what);
}

function WhatToDo({
  facts,
  musts,
  secret,
  kind,
}: {
  facts: ProposalFacts;
  musts: readonly Uncovered[];
  secret: string;
  kind: string;
}): VNode {
  const { locale } = facts;
  const words = proposalWords[locale].leftBehind;
  const to = links(locale);
  const people = [...new Set(musts.filter(({ why }) => why === "no-access").map(({ segment }) => segment))];
  const limited = limitingKeys.filter((key) => facts.limits[key] !== undefined);
  return (
    <>
      <h3>
        <Say words={words.doTitle} />
      </h3>
      <ul>
        {people.map((segment) =>
          segment === null ? null : (
            <li>
              <a href={to.edit(secret, formatEditItem({ kind: "segment", segment }))}>
                <Say words={words.editPeople(whoName(facts, segment))} />
              </a>
            </li>
          ),
        )}
        {musts.some(({ why }) => why === "limits") && limited.length > 0 ? (
          <li>
            <Say words={words.editLimits} />
            {limited.map((key) => (
              <>
                {" "}
                <a href={to.edit(secret, formatEditItem({ kind: "limit", key }))}>
                  <Say words={vocabularyWords[locale].limits[key].name} />
                </a>
              </>
            ))}
          </li>
        ) : (
          <li>
            <a href={to.hearing(secret)}>
              <Say words={words.editAll} />
            </a>
          </li>
        )}
        <li>
          <a href={to.explained(secret, "changes", kind)}>
            <Say words={explainWords[locale].hub.pages.changes} />
          </a>
        </li>
        <li>
          <a href={to.ask(secret)}>
            <Say words={words.ask} />
          </a>
        </li>
        <li>
          <a href={to.desks}>
            <Say words={words.desks} />
          </a>
        </li>
      </ul>
    </>
  );
}

/** The limits that were set and can keep a means out, each with its value. */
function limitsSet(facts: ProposalFacts): string[] {
  return limitingKeys.flatMap((key) => {
    const limit = facts.limits[key];
    return limit === undefined ? [] : [limitFact(key, limit, facts.locale)];
  });
}

/** Of the limits, the money that was said to be there. */
function budgetSet(facts: ProposalFacts): string[] {
  return (["initialYen", "monthlyYen"] as const).flatMap((key) => {
    const limit = facts.limits[key];
    return limit === undefined ? [] : [limitFact(key, limit, facts.locale)];
  });
}

/** Keys of access as names in a sentence. */
export function keyNames(keys: readonly AccessKey[], locale: Locale): string {
  return quotedList(
    keys.map((key) => vocabularyWords[locale].access[key].name),
    locale,
  );
}
