import type { ComponentChildren, VNode } from "preact";
import type { PlanChange } from "#src/domain/advice/explaining/compare-plans.ts";
import type { StoredExplanation } from "#src/domain/advice/explaining/explanation-queries.ts";
import type {
  AnswerBorder,
  Border,
  LimitBorder,
  PeopleBorder,
  PriceBorder,
  Stability,
} from "#src/domain/advice/explaining/stability.ts";
import type { ExplainProps } from "#src/web/advice/explain-context.ts";
import { ExplainFrame, ExplainState } from "#src/web/advice/explain-frame.tsx";
import { nameWithin } from "#src/web/advice/people-names.ts";
import { functionName, meansName, type ProposalFacts, quotedList, whoName } from "#src/web/advice/proposal-facts.ts";
import { accessFact, limitValue } from "#src/web/advice/understanding-in-words.ts";
import { Text } from "#src/web/kit/blocks.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatNumber, formatPeople, formatYen } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { deeperWords } from "#src/words/deeper-words.ts";
import { vocabularyWords } from "#src/words/vocabulary-words.ts";

/** Which price, limit, number or answer would have to change, and by how much, before the plan does. */
export function StabilityPage(props: ExplainProps & { row: StoredExplanation | null }): VNode {
  const { locale, row, facts } = props;
  const words = deeperWords[locale].stability;
  const found = row?.answer?.ask === "stability" ? row.answer.stability : null;
  return (
    <ExplainFrame {...props} page="stability" title={words.title} lead={words.lead}>
      {found ? (
        <>
          <Answers facts={facts} found={found} />
          <Limits facts={facts} limits={found.limits} />
          <Prices facts={facts} prices={found.prices} />
          <People facts={facts} people={found.people} />
          <Text words={words.checked} small />
        </>
      ) : (
        <ExplainState {...props} here={props.path} fields={{ question: "stability" }} />
      )}
    </ExplainFrame>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }): VNode {
  return (
    <section>
      <h2>
        <Say words={title} />
      </h2>
      {children}
    </section>
  );
}

/** So many changes of the plan are read at a sitting. */
const atOnce = 5;

function Answers({ facts, found }: { facts: ProposalFacts; found: Stability }): VNode {
  const words = deeperWords[facts.locale].stability;
  const tried = formatNumber(found.answersTried, facts.locale);
  // What several answers would lead to is told once, under all of them.
  const byChange = new Map<string, AnswerBorder["answer"][]>();
  for (const { answer, change } of found.answers) {
    const then = thenWords(facts, answer.kind === "must" ? { ...change, lostMusts: [] } : change);
    byChange.set(then, [...(byChange.get(then) ?? []), answer]);
  }
  const told = [...byChange].map(([then, answers]) => (
    <li>
      {answers.map((answer) => (
        <>
          <strong>
            <Say words={answerWords(facts, answer)} />
          </strong>
          <br />
        </>
      ))}
      <Say words={then} />
    </li>
  ));
  return (
    <Section title={words.answers}>
      <Text words={found.answers.length > 0 ? words.answersLead(tried) : words.answersNone(tried)} />
      <ul>{told.slice(0, atOnce)}</ul>
      {told.length <= atOnce ? null : (
        <details>
          <summary>
            <Say words={words.answersMore(formatNumber(told.length - atOnce, facts.locale))} />
          </summary>
          <ul>{told.slice(atOnce)}</ul>
        </details>
      )}
    </Section>
  );
}

function answerWords(facts: ProposalFacts, answer: AnswerBorder["answer"]): string {
  const words = deeperWords[facts.locale].stability;
  if (answer.kind === "must") {
    const name = functionName(facts, answer.function);
    return answer.must ? words.must(name) : words.want(name);
  }
  const fact = accessFact({ [answer.key]: answer.values }, answer.key, facts.locale);
  return words.access(nameWithin(whoName(facts, answer.segment), facts.locale), fact);
}

function Limits({ facts, limits }: { facts: ProposalFacts; limits: readonly LimitBorder[] }): VNode | null {
  if (limits.length === 0) return null;
  const { locale } = facts;
  const words = deeperWords[locale].stability;
  return (
    <Section title={words.limits}>
      <DataTable
        caption={words.captions.limits}
        columns={[
          { key: "what", head: words.limit },
          { key: "now", head: words.now, align: "right" },
          { key: "takes", head: words.takes, align: "right" },
          { key: "more", head: words.more, align: "right" },
          { key: "after", head: words.after },
        ]}
        rows={limits.map(({ limit, now, takes, until, border }) => ({
          id: limit,
          cells: {
            what: <Say words={vocabularyWords[locale].limits[limit].name} />,
            now: <Say words={limitValue(limit, now, locale)} />,
            takes: <Say words={limitValue(limit, takes, locale)} />,
            more: (
              <Say
                words={
                  border
                    ? words.from(limitValue(limit, border.at, locale))
                    : words.never(limitValue(limit, until, locale))
                }
              />
            ),
            after: <Then facts={facts} border={border} />,
          },
        }))}
      />
    </Section>
  );
}

function Prices({ facts, prices }: { facts: ProposalFacts; prices: readonly PriceBorder[] }): VNode | null {
  if (prices.length === 0) return null;
  const { locale } = facts;
  const words = deeperWords[locale].stability;
  return (
    <Section title={words.prices}>
      <DataTable
        caption={words.captions.prices}
        columns={[
          { key: "what", head: words.price },
          { key: "now", head: words.now, align: "right" },
          { key: "border", head: words.border, align: "right" },
          { key: "after", head: words.after },
        ]}
        rows={prices.map(({ means, tier, part, now, until, border }) => ({
          id: `${means}-${part}`,
          cells: {
            what: <Say words={`${meansName(facts, means)} ${priceName(facts, means, tier, part)}`} />,
            now: <Say words={formatYen(now, locale)} />,
            border: (
              <Say words={border ? words.from(formatYen(border.at, locale)) : words.never(formatYen(until, locale))} />
            ),
            after: <Then facts={facts} border={border} />,
          },
        }))}
      />
    </Section>
  );
}

function priceName(facts: ProposalFacts, means: string, tier: string | null, part: PriceBorder["part"]): string {
  const words = deeperWords[facts.locale].stability;
  const found = facts.means.get(means)?.tiers.find(({ id }) => id === tier);
  const each = found?.perHead && (part === "monthly" || part === "initial");
  return `${words.parts[part]}${each ? words.perHead : ""}`;
}

function People({ facts, people }: { facts: ProposalFacts; people: readonly PeopleBorder[] }): VNode {
  const { locale } = facts;
  const words = deeperWords[locale].stability;
  return (
    <Section title={words.people}>
      <DataTable
        caption={words.captions.people}
        columns={[
          { key: "who", head: words.who },
          { key: "now", head: words.now, align: "right" },
          { key: "fewer", head: words.fewer },
          { key: "more", head: words.moreHeads },
        ]}
        rows={people.map(({ of, now, fewer, fewest, more, most }) => ({
          id: of === "staff" ? "all-staff" : of.segment,
          cells: {
            who: <Say words={of === "staff" ? words.staff : whoName(facts, of.segment)} />,
            now: <Say words={formatPeople(now, locale)} />,
            fewer: <Heads facts={facts} border={fewer} until={words.neverDown(formatPeople(fewest, locale))} down />,
            more: <Heads facts={facts} border={more} until={words.never(formatPeople(most, locale))} />,
          },
        }))}
      />
    </Section>
  );
}

function Heads(props: { facts: ProposalFacts; border: Border; until: string; down?: boolean }): VNode {
  const { facts, border } = props;
  const words = deeperWords[facts.locale].stability;
  if (!border) return <Say words={props.until} />;
  const people = formatPeople(border.at, facts.locale);
  return (
    <>
      <strong>
        <Say words={props.down ? words.until(people) : words.from(people)} />
      </strong>
      <br />
      <Then facts={facts} border={border} />
    </>
  );
}

function Then({ facts, border }: { facts: ProposalFacts; border: Border }): VNode {
  return border ? <Say words={thenWords(facts, border.change)} /> : <>—</>;
}

/** What the other combination has and has not: one short sentence for a table. */
function thenWords(facts: ProposalFacts, change: PlanChange): string {
  const { locale } = facts;
  const words = deeperWords[locale].stability;
  const names = (ids: readonly string[]): string =>
    quotedList(
      ids.map((id) => meansName(facts, id)),
      locale,
    );
  const parts = [
    ...(change.comes.length > 0 ? [words.comes(names(change.comes))] : []),
    ...(change.leaves.length > 0 ? [words.leaves(names(change.leaves))] : []),
    ...(change.lostMusts.length > 0 ? [words.lost(formatNumber(change.lostMusts.length, locale))] : []),
  ];
  return parts.length === 0 ? words.tier : parts.join(locale === "en" ? ". " : "。");
}
