import { withTax } from "#src/domain/advice/planning/price-offers.ts";
import type { Proposal, ProposedMeans } from "#src/domain/advice/proposal.ts";
import { extraInShort } from "#src/web/advice/extra-costs.ts";
import { dueYen, isWholeSum, sumWords, yearInAdvance, yearYen } from "#src/web/advice/known-money.ts";
import { warningsOfTotal } from "#src/web/advice/price-facts.tsx";
import { meansName, type ProposalFacts, quotedList } from "#src/web/advice/proposal-facts.ts";
import { formatYen } from "#src/web/kit/formats.ts";
import { costWords } from "#src/words/cost-words.ts";
import { moneyShortWords } from "#src/words/money-short-words.ts";
import { priceWords } from "#src/words/price-words.ts";

/**
 * The money of a plan as a board asks for it: what the first year costs and what is in no sum, and beside it when it is
 * due, what is not known, how old the prices are. `year` is the sum alone.
 */
export type MoneyInShort = {
  readonly sum: string;
  readonly year: string;
  readonly beside: string;
  /** `beside` without what each use costs, where that stands with each price. */
  readonly due: string;
};

export function moneyInShort(facts: ProposalFacts, proposal: Proposal): MoneyInShort {
  const { locale } = facts;
  const words = moneyShortWords[locale];
  const yen = (amount: number): string => formatYen(amount, locale);
  const { firstYearYen } = proposal.totals;
  const extra = extraInShort(facts, proposal);
  const year = rangeWords(facts, proposal, "firstYearYen");
  const joined = (parts: readonly string[]) => parts.filter(Boolean).join(locale === "en" ? "; " : "。");
  const told = (sum: string, beside: readonly string[]): MoneyInShort => {
    const due = [...beside, firstYearYen === 0 ? "" : warningsOfTotal({ facts, proposal })];
    return {
      sum: extra.plus === "" || sum === priceWords[locale].notYet ? sum : costWords[locale].plus(sum, extra.plus),
      year,
      beside: joined([...due, ...extra.beside]),
      due: joined(due),
    };
  };
  if (!isWholeSum(proposal, "firstYearYen")) {
    const unknown = proposal.means.filter(({ monthlyYen, initialYen }) => monthlyYen === null || initialYen === null);
    const names = quotedList(
      unknown.map(({ id }) => meansName(facts, id)),
      locale,
    );
    if (mostBesides(facts, proposal) !== null) {
      const isTaxTaken = unknown.some((one) => cheapestKnown(facts, one)?.taxIncluded === null);
      return told(words.year(year), [isTaxTaken ? costWords[locale].taxTaken : "", words.decides(names)]);
    }
    return told(year === priceWords[locale].notYet ? year : words.year(year), [words.asks(names)]);
  }
  if (firstYearYen === 0) return told(extra.plus === "" ? yen(0) : costWords[locale].fixed(yen(0)), []);
  const [start, month] = [dueYen(proposal, "initialYen"), dueYen(proposal, "monthlyYen")];
  const ahead = yearInAdvance(proposal);
  const due =
    month === 0
      ? ahead === start
        ? words.aheadOnly
        : words.startOnly
      : start === 0
        ? words.monthly(yen(month))
        : words.both(yen(start), yen(month));
  return told(words.year(yen(firstYearYen)), [due]);
}

/**
 * A sum of the plan, wherever it is told: as it is known, with both ends where the most is known that the rest can cost,
 * or with what is to be asked.
 */
export function rangeWords(
  facts: ProposalFacts,
  proposal: Proposal,
  sum: "monthlyYen" | "firstYearYen" | "laterYearYen",
): string {
  const { locale } = facts;
  const most = isWholeSum(proposal, sum) ? null : mostBesides(facts, proposal);
  const isOnce = proposal.means.some(({ initialYen }) => initialYen === null);
  if (most === null || (isOnce && sum !== "firstYearYen")) return sumWords(proposal, sum, locale);
  const known = sum === "monthlyYen" ? dueYen(proposal, sum) : yearYen(proposal, sum);
  const top = known + Math.round(sum === "monthlyYen" ? most / 12 : most);
  return moneyShortWords[locale].between(formatYen(known, locale), formatYen(top, locale));
}

/** Whether the most is known that what is to be asked can cost: then both ends of the sum are told. */
export function isBounded(facts: ProposalFacts, proposal: Proposal): boolean {
  return proposal.totals.unpriced.length > 0 && mostBesides(facts, proposal) !== null;
}

/** What the prices that are to be asked come to in a year at most; null where that is not known of one of them. */
function mostBesides(facts: ProposalFacts, proposal: Proposal): number | null {
  return proposal.means
    .filter(({ monthlyYen, initialYen }) => monthlyYen === null || initialYen === null)
    .map((one) => yearAtMost(facts, one))
    .reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
}

/**
 * What a means whose price is to be asked costs in a year at most: by its cheapest price for so many people that is known,
 * with tax where it is not known whether that is in it. Null where none is.
 */
export function yearAtMost(facts: ProposalFacts, means: ProposedMeans): number | null {
  return cheapestKnown(facts, means)?.yen ?? null;
}

function cheapestKnown(
  { heads, means }: ProposalFacts,
  { id, tier: asked, initialYen }: ProposedMeans,
): { readonly yen: number; readonly taxIncluded: boolean | null } | null {
  const people = heads.staff;
  const known = (means.get(id)?.tiers ?? []).flatMap((tier) => {
    const fits = tier.id !== asked && tier.forForms === null && tier.heads === "staff";
    if (!fits || people < tier.from || (tier.to !== null && people > tier.to) || tier.doubtedTo !== undefined)
      return [];
    if (tier.monthlyYen === null || tier.initialYen === null) return [];
    const each = 12 * tier.monthlyYen + (initialYen === null ? tier.initialYen : 0);
    const { taxIncluded } = tier;
    return [{ yen: withTax(each * (tier.perHead ? people : 1), taxIncluded ?? false), taxIncluded }];
  });
  return known.toSorted((a, b) => a.yen - b.yen)[0] ?? null;
}
