import type { Proposal, ProposedMeans } from "#src/domain/advice/proposal.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { formatNumber, formatYen } from "#src/web/kit/formats.ts";
import { moneyWords } from "#src/words/money-words.ts";
import { priceWords as priceWordsOf } from "#src/words/price-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

/* Sums with prices that are not known: never shown as if they were whole. */

export type MoneyPart = "monthlyYen" | "initialYen";
type Year = "firstYearYen" | "laterYearYen";
type Sum = MoneyPart | Year;

function partsOf(sum: Sum): readonly MoneyPart[] {
  if (sum === "laterYearYen") return ["monthlyYen"];
  return sum === "firstYearYen" ? ["monthlyYen", "initialYen"] : [sum];
}

function isYear(sum: Sum): sum is Year {
  return sum === "firstYearYen" || sum === "laterYearYen";
}

/** What the plan costs in the first year, or in each that follows: without what is paid once. */
export function yearYen({ totals }: Proposal, year: Year): number {
  return totals.firstYearYen - (year === "laterYearYen" ? totals.initialYen : 0);
}

/** Whether every price that belongs in the sum is known. */
export function isWholeSum(proposal: Proposal, sum: Sum): boolean {
  return proposal.means.every((means) => partsOf(sum).every((part) => means[part] !== null));
}

/** A sum of the plan: 9,600円, 9,600円＋料金を確認する分, or まだ分かりません: what is not known is never nought. */
export function sumWords(proposal: Proposal, sum: Sum, locale: Locale): string {
  if (!isYear(sum)) return dueWords(proposal, sum, locale);
  const isWhole = isWholeSum(proposal, sum);
  if (!isWhole && hidesMost(proposal)) return priceWordsOf[locale].notYet;
  return yenWords(yearYen(proposal, sum), isWhole, locale);
}

/** So many things that are lent by the piece, at a price that nobody knows, are most of what the plan costs. */
const manyThings = 5;

/** What is known of the sum is the small part: telling it would be read as the sum. */
function hidesMost({ creates, means }: Proposal): boolean {
  const unknown = new Set(
    means.flatMap(({ id, initialYen, monthlyYen }) => ((initialYen ?? monthlyYen) === null ? [id] : [])),
  );
  const asked = creates.filter(
    (one) => unknown.has(one.means) && (one.access.device ?? one.access.phone ?? one.access.line),
  );
  return asked.reduce((sum, { people }) => sum + people, 0) >= manyThings;
}

export function yenWords(yen: number, isWhole: boolean, locale: Locale): string {
  const known = formatYen(yen, locale);
  if (isWhole) return known;
  return yen === 0 ? priceWordsOf[locale].notYet : moneyWords[locale].plusAsk(known);
}

/** How many prices are to be asked; undefined where none is. */
export function unknownWords(proposal: Proposal, part: MoneyPart, locale: Locale): string | undefined {
  const unknown = proposal.means.filter((means) => means[part] === null).length;
  if (unknown === 0) return undefined;
  return priceWordsOf[locale].toAsk(formatNumber(unknown, locale));
}

/** What is due when: each month, without what was paid for a year in advance; or on the first day, with it. */
export function dueYen(proposal: Proposal, part: MoneyPart): number {
  return part === "initialYen"
    ? proposal.totals.initialYen + yearInAdvance(proposal)
    : proposal.totals.monthlyYen - spreadYen(proposal);
}

/** What is paid for a year in advance, on the first day. */
export function yearInAdvance({ means }: Proposal): number {
  return means.reduce((sum, { aheadYen = 0 }) => sum + aheadYen, 0);
}

/** What is paid for a year in advance, by the month: due in no month. */
export function spreadYen({ means }: Proposal): number {
  return means.reduce((sum, { aheadYen, monthlyYen }) => sum + (aheadYen === undefined ? 0 : (monthlyYen ?? 0)), 0);
}

/** What is due; nothing each month where all is paid by the year: なし（年払い）. It is told so wherever money is told. */
export function dueWords(proposal: Proposal, part: MoneyPart, locale: Locale): string {
  const due = dueYen(proposal, part);
  const spread = part === "monthlyYen" ? spreadYen(proposal) : 0;
  const isWhole = isWholeSum(proposal, part);
  if (!isWhole && hidesMost(proposal)) return priceWordsOf[locale].notYet;
  if (spread === 0) return yenWords(due, isWhole, locale);
  const words = priceWordsOf[locale];
  if (due > 0) return words.besides(yenWords(due, isWhole, locale));
  return isWhole ? words.yearly : moneyWords[locale].plusAsk(words.yearly);
}

/** Of the first day's sum, what pays for a year; undefined where nothing does. */
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

/** A price of one means in its row: 80,000円（見込み）, 問い合わせ, 960,000円＋料金を確認する分, 26,386円（1年分）. */
export function priceWords(means: ProposedMeans, sum: Sum, locale: Locale): string {
  if (means.aheadYen !== undefined && means.monthlyYen !== null && means.initialYen !== null)
    return aheadPrice(means.aheadYen, means.initialYen, sum, locale);
  const known = partsOf(sum).filter((part) => means[part] !== null);
  const yen = known.reduce(
    (total, part) => total + (means[part] ?? 0) * (isYear(sum) && part === "monthlyYen" ? 12 : 1),
    0,
  );
  if (known.length < partsOf(sum).length)
    return yen === 0 ? proposalWords[locale].costs.ask : moneyWords[locale].plusAsk(formatYen(yen, locale));
  return isEstimate(means) ? moneyWords[locale].estimate(formatYen(yen, locale)) : formatYen(yen, locale);
}

/** Of what is paid for a year in advance: the year on the first day and in each year, nothing by the month. */
function aheadPrice(aheadYen: number, initialYen: number, sum: Sum, locale: Locale): string {
  const words = priceWordsOf[locale];
  if (sum === "monthlyYen") return words.yearly;
  if (sum === "laterYearYen") return formatYen(aheadYen, locale);
  const due = formatYen(initialYen + aheadYen, locale);
  return sum === "initialYen" && initialYen === 0 ? words.yearOf(due) : due;
}
