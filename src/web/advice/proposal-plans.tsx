import type { VNode } from "preact";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { meansName, type ProposalFacts } from "#src/web/advice/proposal-facts.ts";
import { Card } from "#src/web/kit/blocks.tsx";
import { formatDuration, formatYen } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { proposalWords } from "#src/words/proposal-words.ts";

/** What a plan is best at: 手間がいちばん少ない・お金がいちばん少ない. */
export function planName(proposal: Proposal, locale: Locale): string {
  const words = proposalWords[locale].plan;
  return proposal.kinds.map((kind) => words.kinds[kind]).join(words.and);
}

type PlanCardsProps = {
  readonly facts: ProposalFacts;
  readonly proposals: readonly Proposal[];
  readonly chosen: number;
  /** Where each plan is opened; null = nowhere (the team's copy shows them all). */
  readonly href: ((proposal: Proposal) => string) | null;
};

/** The plans side by side with the figures that they differ in; the one that is open carries a label. */
export function PlanCards({ facts, proposals, chosen, href }: PlanCardsProps): VNode {
  const { locale } = facts;
  const words = proposalWords[locale].plan;
  return (
    <div class="three">
      {proposals.map((proposal, i) => {
        const open = i === chosen;
        return (
          <Card title={planName(proposal, locale)} {...(open && proposals.length > 1 ? { chosen: words.chosen } : {})}>
            <p>
              <Say words={proposal.means.map(({ id }) => meansName(facts, id)).join(locale === "en" ? ", " : "、")} />
            </p>
            <PlanFigures proposal={proposal} locale={locale} />
            {open || href === null ? null : (
              <p class="open-plan">
                <a href={href(proposal)}>
                  <Say words={words.open} />
                  <span class="vh">
                    {"（"}
                    <Say words={planName(proposal, locale)} />
                    {"）"}
                  </span>
                </a>
              </p>
            )}
          </Card>
        );
      })}
    </div>
  );
}

/** Money, time, new things and what remains, figures to the right. */
export function PlanFigures({ proposal, locale }: { proposal: Proposal; locale: Locale }): VNode {
  const words = proposalWords[locale].plan;
  const { totals } = proposal;
  const left = proposal.uncovered.filter(({ must }) => must).length;
  const rows: ReadonlyArray<readonly [string, string, string | null]> = [
    [
      words.monthly,
      formatYen(totals.monthlyYen, locale),
      totals.unpriced.length === 0 ? null : words.plusUnpriced(totals.unpriced.length),
    ],
    [words.setup, formatDuration(totals.setupMinutes, locale), null],
    [words.effort, formatDuration(totals.monthlyMinutes, locale), null],
    [words.newThings, words.newThingsCount(totals.newThings), null],
    [words.left, left === 0 ? words.leftNone : words.leftCount(left), null],
  ];
  return (
    <dl class="figures">
      {rows.map(([label, value, beside]) => (
        <div>
          <dt>
            <Say words={label} />
          </dt>
          <dd class="yen">
            <strong>
              <Say words={value} />
            </strong>
            {beside === null ? null : (
              <span class="small">
                {" "}
                <Say words={beside} />
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
