import { withTax } from "#src/domain/advice/planning/price-offers.ts";
import type { Proposal, ProposedMeans } from "#src/domain/advice/proposal.ts";
import { dueYen, isWholeSum, sumWords, yearInAdvance } from "#src/web/advice/known-money.ts";
import { meansName, type ProposalFacts, quotedList } from "#src/web/advice/proposal-facts.ts";
import { formatYen } from "#src/web/kit/formats.ts";
import { moneyShortWords } from "#src/words/money-short-words.ts";
import { priceWords } from "#src/words/price-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

/** The money of a plan as a board asks for it: what the first year costs, and beside it when it is due or what is not known. */
export type MoneyInShort = { readonly sum: string; readonly beside: string };

export function moneyInShort(facts: ProposalFacts, proposal: Proposal): MoneyInShort {
  const { locale } = facts;
  const words = moneyShortWords[locale];
  const yen = (amount: number): string => formatYen(amount, locale);
  const year = proposal.totals.firstYearYen;
  const fees = (proposal.totals.unpricedFees ?? []).length > 0 ? proposalWords[locale].plan.plusFees : "";
  if (!isWholeSum(proposal, "firstYearYen")) {
    const unknown = proposal.means.filter(({ monthlyYen, initialYen }) => monthlyYen === null || initialYen === null);
    const names = quotedList(
      unknown.map(({ id }) => meansName(facts, id)),
      locale,
    );
    const most = unknown.map((one) => yearAtMost(facts, one));
    const top = most.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), year);
    if (top !== null) return { sum: words.between(yen(year), yen(top)), beside: joined([words.decides(names), fees]) };
    const known = sumWords(proposal, "firstYearYen", locale);
    const sum = known === priceWords[locale].notYet ? known : words.year(known);
    return { sum, beside: joined([words.asks(names), fees]) };
  }
  if (year === 0) return { sum: yen(0), beside: fees };
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
  return { sum: words.year(yen(year)), beside: joined([due, fees]) };

  function joined(parts: readonly string[]): string {
    return parts.filter((part) => part !== "").join(locale === "en" ? "; " : "。");
  }
}

/**
 * What a means whose price is to be asked costs in a year at most: by its cheapest price for so many people that is known.
 * Null where none is.
 */
export function yearAtMost(facts: ProposalFacts, { id, tier: asked, initialYen }: ProposedMeans): number | null {
  const { heads } = facts;
  const known = (facts.means.get(id)?.tiers ?? []).flatMap((tier) => {
    const people = heads.staff;
    const fits = tier.id !== asked && tier.forForms === null && tier.heads === "staff";
    if (!fits || people < tier.from || (tier.to !== null && people > tier.to) || tier.doubtedTo !== undefined)
      return [];
    if (tier.monthlyYen === null || tier.initialYen === null) return [];
    const each = 12 * tier.monthlyYen + (initialYen === null ? tier.initialYen : 0);
    return [withTax(each * (tier.perHead ? people : 1), tier.taxIncluded)];
  });
  return known.length === 0 ? null : Math.min(...known);
}
