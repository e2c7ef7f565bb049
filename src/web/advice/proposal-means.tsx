import type { VNode } from "preact";
import type { Means, Way } from "#src/domain/advice/means.ts";
import type { Proposal, ProposedMeans } from "#src/domain/advice/proposal.ts";
import { aboutTime, shownMinutes } from "#src/web/advice/known-time.ts";
import {
  functionName,
  meansName,
  type ProposalFacts,
  providedFor,
  quotedList,
  tierOf,
  wayOf,
  whoName,
} from "#src/web/advice/proposal-facts.ts";
import { whoList } from "#src/web/advice/who-list.ts";
import { SourceList } from "#src/web/catalogue/source-list.tsx";
import { Tag, Text } from "#src/web/kit/blocks.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

type MeansProps = { readonly facts: ProposalFacts; readonly proposal: Proposal };

/** What is behind one of the means, folded: what it is, its work here, why it was chosen, terms, sources. */
export function MeansDetails({ facts, proposal, proposed }: MeansProps & { readonly proposed: ProposedMeans }): VNode {
  const { locale } = facts;
  const words = proposalWords[locale].means;
  const means = facts.means.get(proposed.id);
  return (
    <details>
      <summary>
        <Say words={words.more} />
      </summary>
      <p class="tags">
        {means === undefined ? null : <Tag kind="plain" words={words.kinds[means.kind]} />}{" "}
        <Tag kind={proposed.change === "keep" ? "sure" : "plain"} words={words.change[proposed.change]} />
        {means === undefined || means.verified || proposed.change === "keep" ? null : (
          <>
            {" "}
            <Tag kind="assume" words={means.kind === "tool" ? words.verify : words.verifyPractice} />
          </>
        )}
      </p>
      {/* A sentence, as a tag does not break. */}
      <Replaced facts={facts} proposal={proposal} proposed={proposed} />
      {means === undefined ? <Text words={words.unknownMeans} small /> : <Text words={means.summary[locale]} />}
      <p class="small">
        <Say
          words={words.effort(
            aboutTime(shownMinutes(proposed.setupMinutes), locale),
            aboutTime(shownMinutes(proposed.monthlyMinutes), locale),
          )}
        />
      </p>
      <Roles facts={facts} proposal={proposal} proposed={proposed} />
      <Reason facts={facts} proposal={proposal} proposed={proposed} />
      {means === undefined ? null : (
        <>
          <Details facts={facts} proposed={proposed} means={means} />
          <p>
            <a href={links(locale).means(proposed.id)}>
              <Say words={words.page(means.name[locale])} />
            </a>
          </p>
        </>
      )}
    </details>
  );
}

/** Of what takes the place of something: of what, and for which wishes. */
function Replaced({ facts, proposal, proposed }: MeansProps & { readonly proposed: ProposedMeans }): VNode | null {
  const words = proposalWords[facts.locale].means;
  const [{ means }, { change, serves }] = [proposal, proposed];
  if (change !== "replace") return null;
  const kept = new Set(means.map(({ id }) => id));
  const functions = new Set(serves.map((one) => one.function));
  const doneBy = (id: string): string[] =>
    facts.means.get(id)?.ways.flatMap(({ gives }) => gives.map((given) => given.function)) ?? [];
  const replaced = (facts.current ?? []).filter((id) => !kept.has(id) && doneBy(id).some((fn) => functions.has(fn)));
  if (replaced.length === 0) return null;
  const moved = [...functions].filter((fn) => replaced.some((id) => doneBy(id).includes(fn)));
  const told = words.replaces(
    quotedList(
      moved.map((fn) => functionName(facts, fn)),
      facts.locale,
    ),
    quotedList(
      replaced.map((id) => meansName(facts, id)),
      facts.locale,
    ),
  );
  return <Text words={told} small />;
}

/** Where a means stands on the page of a proposal. */
export function meansAnchor(id: string): string {
  return `means-${id}`;
}

/** For whom it does what, by which way, and what is good or lacking about it. */
function Roles({ facts, proposal, proposed }: MeansProps & { readonly proposed: ProposedMeans }): VNode {
  const { locale } = facts;
  const words = proposalWords[locale].means;
  const roles = rolesOf(facts, proposed);
  const created = proposal.creates.filter(({ means }) => means === proposed.id);
  if (roles.length + created.length === 0) {
    const users = proposal.means.filter(({ id }) => facts.means.get(id)?.requires.includes(proposed.id));
    const names = users.map(({ id }) => meansName(facts, id));
    return <Text words={names.length === 0 ? words.noRole : words.neededBy(quotedList(names, locale))} small />;
  }
  return (
    <ul class="roles">
      {roles.map(({ fn, way, segments }) => (
        <li>
          <strong>
            <Say words={functionName(facts, fn)} />
          </strong>
          {locale === "en" ? " – " : "　"}
          <Say words={words.byWay(whoList(facts, proposal, segments), way?.name[locale] ?? "")} />
        </li>
      ))}
      {created.map((one) => (
        <li>
          <Say words={words.provides(whoName(facts, one.segment), providedFor(facts, proposal, one, [one.segment]))} />
        </li>
      ))}
    </ul>
  );
}

type Role = { readonly fn: string; readonly way: Way | undefined; readonly segments: readonly string[] };

function rolesOf(facts: ProposalFacts, proposed: ProposedMeans): Role[] {
  const alike = Map.groupBy(proposed.serves, (serves) => `${serves.function} ${serves.way}`);
  return [...alike.values()].flatMap((serves): Role[] => {
    const [first] = serves;
    if (!first) return [];
    const way = wayOf(facts, proposed.id, first.way);
    return [{ fn: first.function, way, segments: serves.map(({ segment }) => segment) }];
  });
}

/** Plan and its conditions, terms for nonprofits, and the sources with their dates. */
function Details({ facts, proposed, means }: { facts: ProposalFacts; proposed: ProposedMeans; means: Means }): VNode {
  const { locale } = facts;
  const words = proposalWords[locale].means;
  const tier = tierOf(means, proposed);
  return (
    <>
      {tier === undefined || means.kind === "practice" ? null : <Text words={words.tier(tier.name[locale])} />}
      {tier?.freeLimits ? (
        <p>
          <strong>
            <Say words={words.freeLimits} />
          </strong>
          <br />
          <Say words={tier.freeLimits[locale]} />
        </p>
      ) : null}
      {means.nonprofitTerms === null ? null : (
        <p>
          <strong>
            <Say words={words.nonprofit} />
          </strong>
          <br />
          <Say words={means.nonprofitTerms[locale]} />
        </p>
      )}
      <p>
        <strong>
          <Say words={words.sources} />
        </strong>
      </p>
      <SourceList sources={means.sources} locale={locale} />
      {means.generalKnowledge ? <Text words={words.generalKnowledge} small /> : null}
    </>
  );
}

/** What would be lost without it, or what else was looked at; nothing where there was nothing else to choose. */
function Reason({ facts, proposal, proposed }: MeansProps & { readonly proposed: ProposedMeans }): VNode | null {
  const words = proposalWords[facts.locale].means;
  if (proposed.reason !== "least-burden") return <Text words={words.reason[proposed.reason]} small />;
  const others = beatenBy(facts, proposal, proposed);
  if (others.length === 0) return null;
  const named = quotedList(
    others.slice(0, 2).map((means) => means.name[facts.locale]),
    facts.locale,
  );
  return <Text words={words.beaten(named, Math.max(0, others.length - 2))} small />;
}

/** Means outside the plan that do all that this one does in it, those that do it best first. */
function beatenBy(facts: ProposalFacts, { means }: Proposal, { serves }: ProposedMeans): Means[] {
  const wanted = [...new Set(serves.map((served) => served.function))];
  if (wanted.length === 0) return [];
  const inPlan = new Set(means.map(({ id }) => id));
  const best = (one: Means, fn: string): number =>
    Math.max(
      0,
      ...one.ways.flatMap(({ gives }) => gives.flatMap((given) => (given.function === fn ? [given.quality] : []))),
    );
  return [...facts.means.values()]
    .filter((one) => !inPlan.has(one.id) && wanted.every((fn) => best(one, fn) > 0))
    .map((one) => ({ one, points: wanted.reduce((sum, fn) => sum + best(one, fn), 0) }))
    .sort((a, b) => b.points - a.points || (a.one.id < b.one.id ? -1 : 1))
    .map(({ one }) => one);
}
