import type { Level, Proposal } from "#src/domain/advice/proposal.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { shownTotal } from "#src/web/advice/known-time.ts";
import { planTitle } from "#src/web/advice/plan-titles.ts";
import { formatNumber } from "#src/web/kit/formats.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

/**
 * A plan named for least work or least money that shows more of it than another: a sentence each, with the level that
 * decided. Nothing where no level tells, as before the calculation is done.
 */
export function whyMore(proposals: readonly Proposal[], locale: Locale): string[] {
  const words = proposalWords[locale].plan;
  const space = locale === "ja" ? "" : " ";
  return proposals
    .filter(({ optimal }) => optimal)
    .flatMap((plan) => {
      const others = proposals.filter((other) => other !== plan && other.optimal);
      const title = planTitle(plan, proposals, locale);
      const work = plan.kinds.includes("least-burden") ? moreWork(plan, others, locale) : null;
      const money = plan.kinds.includes("least-cost") ? moreMoney(plan, others, locale) : null;
      return [
        work === null ? "" : `${words.more.work(title)}${space}${work}`,
        money === null ? "" : `${words.more.money(title)}${space}${money}`,
      ].filter(Boolean);
    });
}

function moreWork(plan: Proposal, others: readonly Proposal[], locale: Locale): string | null {
  const words = proposalWords[locale].plan.more;
  const other = least(others, (one) => shownTotal(one, "monthlyMinutes"));
  if (other === null || shownTotal(other, "monthlyMinutes") >= shownTotal(plan, "monthlyMinutes")) return null;
  if (missesLess(plan, other)) return words.reached;
  const makeshift = levelOf(other, "makeshift-musts") - levelOf(plan, "makeshift-musts");
  if (missesLess(other, plan)) return null;
  if (makeshift !== 0) return makeshift > 0 ? words.makeshift(formatNumber(makeshift, locale)) : null;
  if (levelOf(other, "overload") > levelOf(plan, "overload")) return words.overload;
  return levelOf(other, "given-up") > levelOf(plan, "given-up") ? words.givenUp : null;
}

function moreMoney(plan: Proposal, others: readonly Proposal[], locale: Locale): string | null {
  const words = proposalWords[locale].plan.more;
  const other = least(others, ({ totals }) => totals.monthlyYen);
  if (other === null || other.totals.monthlyYen >= plan.totals.monthlyYen) return null;
  if (other.totals.unpriced.length > plan.totals.unpriced.length) return words.unpriced;
  if (missesLess(plan, other)) return words.reached;
  const makeshift = levelOf(other, "makeshift-musts") - levelOf(plan, "makeshift-musts");
  if (makeshift > 0) return words.makeshift(formatNumber(makeshift, locale));
  if (levelOf(other, "overload") > levelOf(plan, "overload")) return words.overload;
  return other.totals.firstYearYen >= plan.totals.firstYearYen ? words.year : null;
}

function least(plans: readonly Proposal[], of: (plan: Proposal) => number): Proposal | null {
  return plans.toSorted((a, b) => of(a) - of(b))[0] ?? null;
}

/** Whether one leaves fewer out, by the shares of musts, the worst-off first. */
function missesLess(one: Proposal, other: Proposal): boolean {
  const [own, theirs] = [mustLevels(one), mustLevels(other)];
  for (let rank = 0; rank < Math.max(own.length, theirs.length); rank++) {
    const [mine = 0, yours = 0] = [own[rank]?.value, theirs[rank]?.value];
    if (mine !== yours) return mine < yours;
  }
  return false;
}

function mustLevels({ levels }: Proposal): readonly Level[] {
  return levels.filter(({ name }) => /^musts-/.test(name));
}

function levelOf({ levels }: Proposal, name: string): number {
  return levels.find((level) => level.name === name)?.value ?? 0;
}
