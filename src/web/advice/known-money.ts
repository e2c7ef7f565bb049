import type { Proposal, ProposedMeans } from "#src/domain/advice/proposal.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { formatYen } from "#src/web/kit/formats.ts";
import { moneyWords } from "#src/words/money-words.ts";
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

/** A sum of the plan: 9,600円, or 9,600円＋料金を確認する分. */
export function sumWords(proposal: Proposal, sum: Sum, locale: Locale): string {
  return yenWords(proposal.totals[sum], isWholeSum(proposal, sum), locale);
}

export function yenWords(yen: number, isWhole: boolean, locale: Locale): string {
  const known = formatYen(yen, locale);
  return isWhole ? known : moneyWords[locale].plusAsk(known);
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
