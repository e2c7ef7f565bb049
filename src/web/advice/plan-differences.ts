import { isWorse, type LevelChange } from "#src/domain/advice/explaining/compare-plans.ts";
import { yearMinutes } from "#src/domain/advice/planning/bearable.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import { dueWords, dueYen, isWholeSum, type MoneyPart } from "#src/web/advice/known-money.ts";
import { shownTotal, type TimePart } from "#src/web/advice/known-time.ts";
import { functionName, type ProposalFacts, plainList } from "#src/web/advice/proposal-facts.ts";
import { formatDuration, formatYen } from "#src/web/kit/formats.ts";
import { moneyWords } from "#src/words/money-words.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

/** What changes for the reader who takes another plan than the one that is open, each in a few words. */
export type Differences = { readonly gains: readonly string[]; readonly givesUp: readonly string[] };

/**
 * What `other` gains and gives up beside `open`: what reaches better or worse, money, time, new things. Figures that are
 * equal, and hours that are about the same, are not told. A plan with a price or a fee that is not known is never called cheaper; how many prices are to be
 * asked for is told.
 */
export function planDifferences(facts: ProposalFacts, open: Proposal, other: Proposal): Differences {
  const { locale } = facts;
  const words = proposalWords[locale].plan.differences;
  const gains: string[] = [];
  const givesUp: string[] = [];
  const reach = reachDifferences(open, other);
  const names = (fns: readonly string[]) =>
    plainList(
      fns.map((fn) => functionName(facts, fn)),
      locale,
    );
  if (reach.better.length > 0) gains.push(words.better(names(reach.better)));
  if (reach.worse.length > 0) givesUp.push(words.worse(names(reach.worse)));
  const compare = (difference: number, less: (much: string) => string, more: (much: string) => string, as: Format) => {
    if (difference < 0) gains.push(less(as(-difference)));
    if (difference > 0) givesUp.push(more(as(difference)));
  };
  const yen: Format = (amount) => formatYen(amount, locale);
  const time: Format = (minutes) => formatDuration(minutes, locale);
  for (const part of ["monthlyYen", "initialYen"] as const) {
    const name = part === "monthlyYen" ? "monthly" : "initial";
    const told = moneyDifference(open, other, part);
    const least = (amount: string) => (told === "at-least" ? moneyWords[locale].atLeast(amount) : amount);
    if (told === "unclear") givesUp.push(moneyWords[locale].unclear[name](dueWords(other, part, locale)));
    else
      compare(dueYen(other, part) - dueYen(open, part), words[name].less, words[name].more, (amount) =>
        least(yen(amount)),
      );
  }
  const toAsk = other.totals.unpriced.length - open.totals.unpriced.length;
  compare(toAsk, words.unpriced.less, words.unpriced.more, String);
  const shown = (part: TimePart) => {
    const difference = shownTotal(other, part) - shownTotal(open, part);
    return Math.abs(difference) < nearlySame ? 0 : difference;
  };
  compare(shown("setupMinutes"), words.setup.less, words.setup.more, time);
  compare(shown("monthlyMinutes"), words.effort.less, words.effort.more, time);
  compare(other.totals.newThings - open.totals.newThings, words.newThings.less, words.newThings.more, String);
  return { gains, givesUp };
}

/** Minutes: estimates that differ by less are about the same, and no reason for either plan. */
export const nearlySame = 60;

/**
 * Whether the difference of the known yen is the difference. What is not known can only make its plan dearer: so it is
 * `at-least` that much where it stands on the dearer side alone, else nothing can be said.
 */
function moneyDifference(open: Proposal, other: Proposal, part: MoneyPart): "exact" | "at-least" | "unclear" {
  const [openWhole, otherWhole] = [isWholeBeside(open, other, part), isWholeBeside(other, open, part)];
  const difference = dueYen(other, part) - dueYen(open, part);
  if (difference === 0 || (openWhole && otherWhole)) return "exact";
  return (difference < 0 ? otherWhole : openWhole) ? "at-least" : "unclear";
}

function isWholeBeside(plan: Proposal, beside: Proposal, part: MoneyPart): boolean {
  const fees = (of: Proposal) => (of.totals.unpricedFees ?? []).map(({ means }) => means);
  // The same fee on both sides says nothing for either.
  const hasFee = part === "monthlyYen" && fees(plan).some((means) => !fees(beside).includes(means));
  return isWholeSum(plan, part) && !hasFee;
}

/** Whether somebody who has `open` gains nothing that the page shows by taking `other`: nobody better reached, no less of anything. */
export function gainsNothing(open: Proposal, other: Proposal): boolean {
  const parts = ["monthlyYen", "initialYen"] as const;
  return (
    reachDifferences(open, other).better.length === 0 &&
    other.totals.unpriced.length >= open.totals.unpriced.length &&
    (other.totals.unpricedFees ?? []).length >= (open.totals.unpricedFees ?? []).length &&
    parts.every((part) => other.totals[part] >= open.totals[part]) &&
    (["setupMinutes", "monthlyMinutes"] as const).every((part) => shownTotal(other, part) >= shownTotal(open, part)) &&
    other.totals.newThings >= open.totals.newThings
  );
}

/**
 * The first level of the open plan's kind at which the other is worse: what decided between them. Null where the values
 * of the other are not known or not worse.
 */
export function decidingLevel(open: Proposal, other: Proposal): LevelChange | null {
  const { totals, coverage } = other;
  const figures: Readonly<Record<string, number>> = {
    ...Object.fromEntries(other.levels.map(({ name, value }) => [name, value])),
    "makeshift-musts": coverage.filter(({ must, quality }) => must && quality === 1).length,
    "year-minutes": yearMinutes(totals),
    "monthly-minutes": totals.monthlyMinutes,
    "setup-minutes": totals.setupMinutes,
    "new-things": totals.newThings,
    "unpriced-means": totals.unpriced.length,
    "first-year-yen": totals.initialYen + 12 * totals.monthlyYen,
  };
  for (const { name, unit, value } of open.levels) {
    const after = figures[name] ?? (name.startsWith("musts-") ? 0 : undefined);
    if (after === undefined) return null;
    const level = { name, unit, before: value, after };
    if (after !== value) return isWorse(level) ? level : null;
  }
  return null;
}

type Format = (amount: number) => string;

/**
 * Functions that somebody is reached with better or worse, by the quality: a makeshift and what is good enough are one
 * mark in the table, but count apart. One that is better for some and worse for others is both.
 */
function reachDifferences(open: Proposal, other: Proposal): { better: string[]; worse: string[] } {
  const key = (one: Proposal["coverage"][number]) => JSON.stringify([one.segment, one.function]);
  const before = new Map(open.coverage.map((one) => [key(one), one.quality]));
  const changed = (sign: 1 | -1) =>
    other.coverage
      .filter((one) => {
        const was = before.get(key(one));
        return was !== undefined && Math.sign(one.quality - was) === sign;
      })
      .map((one) => one.function);
  return { better: [...new Set(changed(1))], worse: [...new Set(changed(-1))] };
}
