import type { VNode } from "preact";
import { withTax } from "#src/domain/advice/planning/price-offers.ts";
import type { Proposal, ProposedMeans } from "#src/domain/advice/proposal.ts";
import { type AccessKey, accessKeys } from "#src/domain/advice/vocabulary.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { extraCosts } from "#src/web/advice/extra-costs.ts";
import { formatHomes } from "#src/web/advice/heads-in-words.ts";
import { dueYen, isEstimate, priceWords, spreadYen, sumWords, yearInAdvance } from "#src/web/advice/known-money.ts";
import { isBounded, moneyInShort, rangeWords } from "#src/web/advice/money-in-short.ts";
import { EachMore, OverStart, TotalFacts } from "#src/web/advice/price-facts.tsx";
import {
  countedPeople,
  meansName,
  type ProposalFacts,
  plainList,
  providedFor,
  tierOf,
  whoName,
} from "#src/web/advice/proposal-facts.ts";
import { priceCautions } from "#src/web/advice/proposal-grounds.tsx";
import { accessFact } from "#src/web/advice/understanding-in-words.ts";
import { Text } from "#src/web/kit/blocks.tsx";
import { DataTable } from "#src/web/kit/data-table.tsx";
import { formatYen } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { costWords } from "#src/words/cost-words.ts";
import { moneyWords } from "#src/words/money-words.ts";
import { priceWords as priceFactWords } from "#src/words/price-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

type CostProps = { readonly facts: ProposalFacts; readonly proposal: Proposal };

/** What is provided to people who lack it: for whom, what, for how many, at what cost. */
export function CreatedAccess({ facts, proposal }: CostProps): VNode | null {
  if (proposal.creates.length === 0) return null;
  const { locale } = facts;
  const words = proposalWords[locale].access;
  return (
    <section>
      <h3>
        <Say words={words.title} />
      </h3>
      <Text words={words.lead} />
      <DataTable
        caption={words.caption}
        columns={[
          { key: "who", head: words.who },
          { key: "what", head: words.what },
          { key: "people", head: words.people, align: "right" },
          { key: "by", head: words.by },
          { key: "cost", head: words.cost, align: "right" },
        ]}
        rows={alike(proposal.creates).map((created, i) => ({
          id: String(i),
          cells: {
            who: (
              <Say
                words={plainList(
                  created.segments.map((segment) => whoName(facts, segment)),
                  locale,
                )}
              />
            ),
            what: <Say words={givenAccess(created.access, facts)} />,
            people: <Say words={providedFor(facts, proposal, created, created.segments)} />,
            by: <Say words={meansName(facts, created.means)} />,
            cost: <Say words={createdCost(created, facts, proposal)} />,
          },
        }))}
      />
    </section>
  );
}

/** What is not known of a means that does nothing but this is told as in its own row. */
function createdCost(created: ReturnType<typeof alike>[number], facts: ProposalFacts, proposal: Proposal): string {
  if (created.yen !== null) return formatYen(created.yen, facts.locale);
  const means = proposal.means.find(({ id }) => id === created.means);
  const alone = alike(proposal.creates).filter((one) => one.means === created.means).length === 1;
  return means && alone && means.serves.length === 0
    ? priceWords(means, "firstYearYen", facts.locale)
    : proposalWords[facts.locale].costs.ask;
}

type Created = Proposal["creates"][number];

/** The same help for several groups of people as one row, people and yen added up. */
function alike(creates: readonly Created[]): Array<Omit<Created, "segment"> & { segments: readonly string[] }> {
  return [
    ...Map.groupBy(creates, ({ means, access, counts }) => JSON.stringify([means, access, counts])).values(),
  ].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const yen = same.every((one) => one.yen !== null) ? same.reduce((sum, one) => sum + (one.yen ?? 0), 0) : null;
    const people = same.reduce((sum, one) => sum + one.people, 0);
    return [{ ...first, segments: same.map(({ segment }) => segment), people, yen }];
  });
}

/** Every cost with how it was calculated, the totals, and by name what is not in them. */
export function Costs({ facts, proposal }: CostProps): VNode {
  const { locale } = facts;
  const words = proposalWords[locale].costs;
  const costing = proposal.means.filter((means) => means.monthlyYen !== 0 || means.initialYen !== 0);
  const extra = extraCosts(facts, proposal);
  const years = costWords[locale];
  const cautions = priceCautions(facts, proposal);
  return (
    <section>
      {costing.length === 0 ? (
        <Text words={extra.length === 0 ? words.nothing : words.nothingButFees} />
      ) : (
        <>
          <p>
            <Total words={moneyInShort(facts, proposal).sum} />
            {proposal.totals.firstYearYen === 0 ? null : <TotalFacts facts={facts} proposal={proposal} />}
          </p>
          <OverStart facts={facts} proposal={proposal} />
          <EachMore facts={facts} proposal={proposal} />
          {isBounded(facts, proposal) ? (
            <Text words={moneyInShort(facts, proposal).beside} />
          ) : (
            <NotKnown facts={facts} proposal={proposal} />
          )}
          <DataTable
            caption={words.caption}
            columns={[
              { key: "item", head: words.item },
              { key: "monthly", head: words.monthly, align: "right" },
              { key: "initial", head: words.initial, align: "right" },
              { key: "firstYear", head: words.firstYear, align: "right" },
              { key: "laterYear", head: years.laterYear, align: "right" },
            ]}
            rows={[
              ...costing.map((means) => ({
                id: means.id,
                cells: {
                  item: <Item name={meansName(facts, means.id)} how={calculation(facts, proposal, means)} />,
                  monthly: <Say words={priceWords(means, "monthlyYen", locale)} />,
                  initial: <Say words={priceWords(means, "initialYen", locale)} />,
                  firstYear: <Say words={priceWords(means, "firstYearYen", locale)} />,
                  laterYear: <Say words={priceWords(means, "laterYearYen", locale)} />,
                },
              })),
              {
                id: "total",
                cells: {
                  item: <Say words={words.total} />,
                  monthly: <Total words={rangeWords(facts, proposal, "monthlyYen")} />,
                  initial: <Total words={sumWords(proposal, "initialYen", locale)} />,
                  firstYear: <Total words={rangeWords(facts, proposal, "firstYearYen")} />,
                  laterYear: <Total words={rangeWords(facts, proposal, "laterYearYen")} />,
                },
              },
            ]}
          />
          <Text words={ruleWords(proposal, locale)} small />
        </>
      )}
      <Listed title={years.notIn} items={extra} />
      <Listed title={years.warnings} items={cautions} />
    </section>
  );
}

/** How the columns hang together: the sum only where something is paid by the month; by the month only what is not. */
function ruleWords(proposal: Proposal, locale: Locale): string {
  const words = costWords[locale];
  const year = yearInAdvance(proposal);
  return [
    dueYen(proposal, "monthlyYen") > 0 ? words.formula : "",
    year > 0 ? priceFactWords[locale].spread(formatYen(year, locale), formatYen(spreadYen(proposal), locale)) : "",
    proposal.means.some(({ change, monthlyYen }) => change === "keep" && (monthlyYen ?? 0) > 0) ? words.kept : "",
    words.noWages,
  ]
    .filter(Boolean)
    .join(locale === "ja" ? "" : " ");
}

/** What is paid for, and under it how its figures come about. */
function Item({ name, how }: { name: string; how: string }): VNode {
  return (
    <>
      <Say words={name} />
      {how === "" ? null : (
        <span class="small">
          <br />
          <Say words={how} />
        </span>
      )}
    </>
  );
}

function Listed({ title, items }: { title: string; items: readonly string[] }): VNode | null {
  if (items.length === 0) return null;
  return (
    <>
      <p>
        <strong>
          <Say words={title} />
        </strong>
      </p>
      <ul>
        {items.map((one) => (
          <li>
            <Say words={one} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Total({ words }: { words: string }): VNode {
  return (
    <strong>
      <Say words={words} />
    </strong>
  );
}

/** By name, what is not in the sum, and of what only a part is. */
export function NotKnown({ facts, proposal }: CostProps): VNode | null {
  const { locale } = facts;
  const unknown = proposal.means.filter(({ id }) => proposal.totals.unpriced.includes(id));
  const [inPart, whole] = [unknown.filter(isEstimate), unknown.filter((means) => !isEstimate(means))];
  const names = (means: readonly ProposedMeans[]): string =>
    plainList(
      means.map(({ id }) => meansName(facts, id)),
      locale,
    );
  if (unknown.length === 0) return null;
  return (
    <>
      {whole.length === 0 ? null : (
        <p>
          <strong>
            <Say words={proposalWords[locale].costs.unpriced(names(whole))} />
          </strong>
        </p>
      )}
      {inPart.length === 0 ? null : (
        <p>
          <strong>
            <Say words={moneyWords[locale].inPart(names(inPart))} />
          </strong>
        </p>
      )}
    </>
  );
}

/**
 * How the figures come about: the price of one head times the heads where that is the whole sum, the people provided
 * for, or that the price does not depend on heads. Nothing is said that does not add up.
 */
function calculation(facts: ProposalFacts, proposal: Proposal, means: ProposedMeans): string {
  const { locale } = facts;
  const words = proposalWords[locale].costs;
  const parts: string[] = [];
  const tier = tierOf(facts.means.get(means.id), means);
  const created = proposal.creates.filter((one) => one.means === means.id);
  for (const one of created)
    parts.push(words.forAccess(whoName(facts, one.segment), providedFor(facts, proposal, one, [one.segment])));
  if (tier?.perHead && tier.monthlyYen !== null && tier.monthlyYen > 0) {
    const segments = [...new Set(means.serves.map(({ segment }) => segment))];
    const heads =
      tier.heads === "staff"
        ? facts.heads.staff
        : means.counts === "homes"
          ? (means.people ?? 0)
          : segments.reduce((sum, segment) => sum + (facts.heads.people.get(segment) ?? 0), 0);
    const each = withTax(tier.monthlyYen, means.taxAdded ? false : null);
    const of = tier.heads === "staff" ? "staff" : segments;
    if (each * heads === means.monthlyYen)
      parts.push(
        words.perHead(
          formatYen(each, locale),
          means.counts === "homes"
            ? formatHomes({ count: heads, kind: "any" }, locale)
            : countedPeople(facts, proposal, heads, of),
        ),
      );
  } else if (tier && !tier.perHead && created.length === 0 && means.monthlyYen !== null) parts.push(words.flat);
  if (means.change === "keep" && (means.monthlyYen ?? 0) > 0) parts.push(words.inUse);
  return plainList(parts, locale);
}

/** What people have after it was provided, in words: 教われば機器を使える. */
export function givenAccess(access: Proposal["creates"][number]["access"], facts: ProposalFacts): string {
  const keys: readonly AccessKey[] = accessKeys.filter((key) => access[key] !== undefined);
  return plainList(
    keys.map((key) => accessFact(access, key, facts.locale)),
    facts.locale,
  );
}
