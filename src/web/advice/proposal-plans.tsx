import type { VNode } from "preact";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { markOf } from "#src/web/advice/coverage-marks.ts";
import { aheadWords, dueWords, unknownWords } from "#src/web/advice/known-money.ts";
import { aboutTime, shownTotal } from "#src/web/advice/known-time.ts";
import { rangeWords } from "#src/web/advice/money-in-short.ts";
import { levelName, levelValue } from "#src/web/advice/plan-change.tsx";
import { decidingLevel, nearlySame, planDifferences } from "#src/web/advice/plan-differences.ts";
import { planTitle } from "#src/web/advice/plan-titles.ts";
import { meansName, namesList, type ProposalFacts, plainList } from "#src/web/advice/proposal-facts.ts";
import { whyMore } from "#src/web/advice/why-more.ts";
import { Text } from "#src/web/kit/blocks.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { costWords } from "#src/words/cost-words.ts";
import { moneyWords } from "#src/words/money-words.ts";
import { proposalBriefWords } from "#src/words/proposal-brief-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

type PlansProps = {
  readonly facts: ProposalFacts;
  readonly proposals: readonly Proposal[];
  /** The index of the one that is open. */
  readonly chosen: number;
  /** Where each plan is opened. */
  readonly href: (proposal: Proposal) => string;
};

/** Two or more plans side by side, a column each, where they differ, and what the others gain and give up. */
export function PlanTable({ facts, proposals, chosen, href }: PlansProps): VNode {
  const { locale } = facts;
  const words = proposalWords[locale].plan;
  const open = proposals[chosen];
  const rows = proposals.map((proposal) => figuresOf(facts, proposal));
  const others = proposals.filter((_, i) => i !== chosen);
  return (
    <>
      {open === undefined ? null : (
        <div class="plan-lines">
          <h2>
            <Say words={proposalBriefWords[locale].otherPlans} />
          </h2>
          <ul>
            {others.map((other) => (
              <li>
                <a href={href(other)}>
                  <Say words={planTitle(other, proposals, locale)} />
                </a>
                <br />
                <Say words={lineOf(facts, open, other)} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <table class="plans">
        <caption>
          <Say words={words.caption} />
        </caption>
        <thead>
          <tr>
            <td />
            {proposals.map((proposal, i) => (
              <th scope="col" class={i === chosen ? "open" : undefined}>
                <span class="kind">
                  <Say words={planTitle(proposal, proposals, locale)} />
                </span>
                {i === chosen ? (
                  <span class="tag sure">
                    <Say words={words.chosen} />
                  </span>
                ) : (
                  <a href={href(proposal)}>
                    <Say words={words.open} />
                    <span class="vh">
                      {"（"}
                      <Say words={planTitle(proposal, proposals, locale)} />
                      {"）"}
                    </span>
                  </a>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <Say words={words.differences.uses} />
            </th>
            {proposals.map((proposal, i) => (
              <td class={i === chosen ? "open words" : "words"}>
                <Say
                  words={namesList(
                    proposal.means.map(({ id }) => meansName(facts, id)),
                    locale,
                  )}
                />
              </td>
            ))}
          </tr>
          {differing(rows).map(({ label, row }) => (
            <tr>
              <th scope="row">
                <Say words={label} />
              </th>
              {rows.map((figures, i) => (
                <td class={i === chosen ? "open" : undefined}>
                  <strong>
                    <Say words={figures[row]?.[1] ?? ""} />
                  </strong>
                  {figures[row]?.[2] === undefined ? null : (
                    <span class="beside">
                      <Say words={figures[row]?.[2] ?? ""} />
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {whyMore(proposals, locale).map((why) => (
        <Text words={why} small />
      ))}
      {open === undefined ? null : (
        <details class="fold-plans">
          <summary>
            <Say words={proposalBriefWords[locale].others} />
          </summary>
          <ul class="other-plans">
            {proposals.map((proposal, i) =>
              i === chosen ? null : (
                <li>
                  <Other
                    facts={facts}
                    open={open}
                    other={proposal}
                    href={href(proposal)}
                    title={planTitle(proposal, proposals, locale)}
                  />
                </li>
              ),
            )}
          </ul>
        </details>
      )}
    </>
  );
}

/** Another plan in one line, for a narrow screen: what it uses, what it gains and what it gives up. */
function lineOf(facts: ProposalFacts, open: Proposal, other: Proposal): string {
  const { locale } = facts;
  const words = proposalWords[locale].plan.differences;
  const { gains, givesUp } = planDifferences(facts, open, other);
  const uses = namesList(
    other.means.map(({ id }) => meansName(facts, id)),
    locale,
  );
  return [
    words.line(words.uses, uses),
    gains.length === 0 ? "" : words.line(words.gains, plainList(gains, locale)),
    givesUp.length === 0 ? "" : words.line(words.givesUp, plainList(givesUp, locale)),
  ].join(locale === "ja" ? "" : " ");
}

/** The figures in which some plan differs from another; the plan's own stand with it already. */
function differing(rows: readonly Figures[]): Array<{ label: string; row: number }> {
  return (rows[0] ?? []).flatMap(([label], row) => {
    const told = new Set(rows.map((figures) => figures[row]?.slice(1).join(" ")));
    return told.size > 1 ? [{ label, row }] : [];
  });
}

/** Another plan in two lines: what it gains, what it gives up. */
function Other(props: { facts: ProposalFacts; open: Proposal; other: Proposal; href: string; title: string }): VNode {
  const { facts, other } = props;
  const { locale } = facts;
  const words = proposalWords[locale].plan.differences;
  const { gains, givesUp } = planDifferences(facts, props.open, other);
  const why = givesUp.length === 0 ? decidedWords(props.open, other, locale) : null;
  const told = (items: readonly string[]) => (items.length === 0 ? words.nothing : plainList(items, locale));
  return (
    <>
      <a href={props.href}>
        <Say words={words.take(props.title)} />
      </a>
      <dl>
        {(
          [
            [words.gains, told(gains)],
            [words.givesUp, why ?? told(givesUp)],
          ] as const
        ).map(([label, value]) => (
          <div>
            <dt>
              <Say words={label} />
            </dt>
            <dd>
              <Say words={value} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Of the musts that are reached in part, those that are met as a makeshift only: they count before hours and money. */
function makeshiftWords({ coverage }: Proposal, locale: Locale): string | undefined {
  const count = coverage.filter(({ must, quality }) => must && quality === 1).length;
  return count === 0 ? undefined : moneyWords[locale].makeshift(count);
}

/** Of a plan that gives nothing up that is seen: the level by which the open one stands before it. */
function decidedWords(open: Proposal, other: Proposal, locale: Locale): string | null {
  const level = decidingLevel(open, other);
  if (level?.unit === "minutes" && Math.abs(level.after - level.before) < nearlySame)
    return moneyWords[locale].nearlySame;
  return (
    level &&
    moneyWords[locale].decided(
      levelName(level.name, locale),
      levelValue(level.unit, level.before, locale),
      levelValue(level.unit, level.after, locale),
    )
  );
}

type Figures = ReadonlyArray<readonly [label: string, value: string, beside?: string | undefined]>;

/** Money, time, new things, and how far the musts reach, by mark with their counts. */
export function figuresOf(facts: ProposalFacts, proposal: Proposal): Figures {
  const { locale } = facts;
  const { totals, coverage } = proposal;
  const words = proposalWords[locale].plan;
  const musts = coverage.filter(({ must }) => must).map((one) => markOf(proposal, one));
  const fees = (totals.unpricedFees ?? []).length > 0;
  const beside = (...all: ReadonlyArray<string | undefined>): string | undefined =>
    all.filter(Boolean).join(locale === "en" ? "; " : "、") || undefined;
  const count = (mark: (typeof musts)[number]) => musts.filter((one) => one === mark).length;
  return [
    [
      words.monthly,
      rangeWords(facts, proposal, "monthlyYen"),
      beside(unknownWords(proposal, "monthlyYen", locale), fees ? words.plusFees : undefined),
    ],
    [
      words.initial,
      dueWords(proposal, "initialYen", locale),
      beside(unknownWords(proposal, "initialYen", locale), aheadWords(proposal, locale)),
    ],
    [costWords[locale].firstYearTotal, rangeWords(facts, proposal, "firstYearYen")],
    [costWords[locale].laterYear, rangeWords(facts, proposal, "laterYearYen")],
    [words.setup, aboutTime(shownTotal(proposal, "setupMinutes"), locale)],
    [words.effort, aboutTime(shownTotal(proposal, "monthlyMinutes"), locale)],
    [words.newThings, words.newThingsCount(totals.newThings)],
    [
      words.reach,
      words.reachCount(count("best") + count("full"), count("part"), count("none")),
      makeshiftWords(proposal, locale),
    ],
  ];
}
