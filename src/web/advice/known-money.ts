import type { Proposal, ProposedMeans } from "#src/domain/advice/proposal.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { formatNumber, formatYen } from "#src/web/kit/formats.ts";
import { moneyWords } from "#src/words/money-words.ts";
import { priceWords as priceWordsOf } from "#src/words/price-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

/* Sums with prices that are not known: never shown as if they were whole. */

export type MoneyPart = "monthlyYen" | "initialYen";
type Sum = MoneyPart | "firstYearYen";

function partsOf(sum: Sum): readonly MoneyPart[] {
  return sum === "firstYearYen" ? ["monthlyYen", "initialYen"] : [sum];
}

/** Whether every price that belongs in the sum is known. */
export function isWholeSum(proposal: Proposal, sum: Sum): boolean {
  return proposal.means.every((means) => partsOf(sum).every((part) => means[part] !== null));
}

/** A sum of the plan: 9,600円, 9,600円＋料金を確認する分, or まだ分かりません: what is not known is never nought. */
export function sumWords(proposal: Proposal, sum: Sum, locale: Locale): string {
  return yenWords(proposal.totals[sum], isWholeSum(proposal, sum), locale);
}

export function yenWords(yen: number, isWhole: boolean, locale: Locale): string {
  const known = formatYen(yen, locale);
  if (isWhole) return known;
  return yen === 0 ? priceWordsOf[locale].notYet : moneyWords[locale].plusAsk(known);
}

/** Of how many of its means the price is not known, with what is known where that is nought; undefined where all are. */
export function unknownWords(proposal: Proposal, part: MoneyPart, locale: Locale): string | undefined {
  const unknown = proposal.means.filter((means) => means[part] === null).length;
  if (unknown === 0) return undefined;
  const words = priceWordsOf[locale];
  const missing = words.unknownOf(formatNumber(unknown, locale), formatNumber(proposal.means.length, locale));
  const yen = dueYen(proposal, part);
  return yen === 0 ? words.knownIs(missing, formatYen(yen, locale)) : missing;
}

/** What is due: by the month, or on the first day, with what is paid for months in advance. */
export function dueYen({ totals, means }: Proposal, part: MoneyPart): number {
  const ahead = means.reduce((sum, { aheadYen = 0 }) => sum + aheadYen, 0);
  return totals[part] + (part === "initialYen" ? ahead : 0);
}

export function dueWords(proposal: Proposal, part: MoneyPart, locale: Locale): string {
  return yenWords(dueYen(proposal, part), isWholeSum(proposal, part), locale);
}

/** Of the first day's sum, what is the monthly cost paid in advance; undefined where nothing is. */
export function aheadWords(proposal: Proposal, locale: Locale): string | undefined {
  const ahead = dueYen(proposal, "initialYen") - proposal.totals.initialYen;
  if (ahead === 0) return undefined;
  const words = priceWordsOf[locale];
  return proposal.totals.initialYen === 0 && isWholeSum(proposal, "initialYen")
    ? words.allAhead
    : words.ahead(formatYen(ahead, locale));
}

/** One of its two prices is known and the other not: what is known is counted, as an estimate. */
export function isEstimate({ monthlyYen, initialYen }: ProposedMeans): boolean {
  return (monthlyYen === null) !== (initialYen === null) && (monthlyYen ?? initialYen) !== 0;
}

/** A price of one means in its row: 80,000円（見込み）, 問い合わせ, 960,000円＋料金を確認する分. */
export function priceWords(means: ProposedMeans, sum: Sum, locale: Locale): string {
  const known = partsOf(sum).filter((part) => means[part] !== null);
  const yen = known.reduce(
    (total, part) => total + (means[part] ?? 0) * (sum === "firstYearYen" && part === "monthlyYen" ? 12 : 1),
    0,
  );
  if (known.length < partsOf(sum).length)
    return yen === 0 ? proposalWords[locale].costs.ask : moneyWords[locale].plusAsk(formatYen(yen, locale));
  return isEstimate(means) ? moneyWords[locale].estimate(formatYen(yen, locale)) : formatYen(yen, locale);
}
