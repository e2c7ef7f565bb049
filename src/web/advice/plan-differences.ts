import type { Proposal } from "#src/domain/advice/proposal.ts";
import { functionName, type ProposalFacts, plainList } from "#src/web/advice/proposal-facts.ts";
import { markOf } from "#src/web/kit/coverage-matrix.tsx";
import { formatDuration, formatYen } from "#src/web/kit/formats.ts";
import { proposalWords } from "#src/words/proposal-words.ts";

/** What changes for the reader who takes another plan than the one that is open, each in a few words. */
export type Differences = { readonly gains: readonly string[]; readonly givesUp: readonly string[] };

/**
 * What `other` gains and gives up beside `open`: what reaches better or worse (by the mark ○△×), money, time, new
 * things. Figures that are equal are not told; money is told of what has a price, and how many prices are to be asked for.
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
  const by = (figure: Figure) => other.totals[figure] - open.totals[figure];
  compare(by("monthlyYen"), words.monthly.less, words.monthly.more, yen);
  compare(by("initialYen"), words.initial.less, words.initial.more, yen);
  const toAsk = other.totals.unpriced.length - open.totals.unpriced.length;
  compare(toAsk, words.unpriced.less, words.unpriced.more, String);
  compare(by("setupMinutes"), words.setup.less, words.setup.more, time);
  compare(by("monthlyMinutes"), words.effort.less, words.effort.more, time);
  compare(by("newThings"), words.newThings.less, words.newThings.more, String);
  return { gains, givesUp };
}

type Format = (amount: number) => string;
type Figure = "monthlyYen" | "initialYen" | "setupMinutes" | "monthlyMinutes" | "newThings";

/** Functions that somebody is reached with better or worse. One that is better for some and worse for others is both. */
function reachDifferences(open: Proposal, other: Proposal): { better: string[]; worse: string[] } {
  const rank = { none: 0, part: 1, full: 2 } as const;
  const key = (one: Proposal["coverage"][number]) => JSON.stringify([one.segment, one.function]);
  const before = new Map(open.coverage.map((one) => [key(one), rank[markOf(one.quality)]]));
  const changed = (sign: 1 | -1) =>
    other.coverage
      .filter((one) => {
        const was = before.get(key(one));
        return was !== undefined && Math.sign(rank[markOf(one.quality)] - was) === sign;
      })
      .map((one) => one.function);
  return { better: [...new Set(changed(1))], worse: [...new Set(changed(-1))] };
}
