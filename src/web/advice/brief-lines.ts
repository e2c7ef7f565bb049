import { organisationSegment } from "#src/domain/advice/planning/write-proposal.ts";
import type { Proposal, ProposedMeans } from "#src/domain/advice/proposal.ts";
import { isNotedMeans, isPriceToAsk, markOf } from "#src/web/advice/coverage-marks.ts";
import { type Lack, lackOf } from "#src/web/advice/lack-of.ts";
import { functionName, type ProposalFacts, wayOf } from "#src/web/advice/proposal-facts.ts";
import { whoList } from "#src/web/advice/who-list.ts";
import type { Mark } from "#src/web/kit/coverage-matrix.tsx";

export type BriefLine = {
  readonly mark: Mark;
  readonly what: string;
  readonly who: string;
  /** What the way gives them, as the catalogue says. */
  readonly gives: string;
  /** What is lacking about the way, or whom it shuts out; empty for ◎, and where the next line says the same. */
  readonly lacking: Lack;
};

/**
 * One line for each wish that it fulfils, with everybody for whom it does so as well as that. A wish that another means
 * of the plan fulfils better for the same people stands with that one, unless this one would be left without a line.
 */
export function briefLines(facts: ProposalFacts, proposal: Proposal, proposed: ProposedMeans): BriefLine[] {
  const mine = proposed.serves.filter(
    ({ function: fn, segment }) => (coverageOf(proposal, fn, segment)?.means[0] ?? proposed.id) === proposed.id,
  );
  const reached = (mine.length > 0 ? mine : proposed.serves).map(({ function: fn, segment, quality, way }) => {
    const covered = coverageOf(proposal, fn, segment) ?? {
      function: fn,
      segment,
      must: true,
      quality,
      means: [proposed.id],
    };
    const less = Math.min(quality, covered.quality) as typeof quality; // NOTE the less of two qualities
    return {
      fn,
      segment,
      way,
      mark: isNotedMeans(proposal, proposed.id) ? "part" : markOf(proposal, { ...covered, quality: less }),
      leans: covered.quality < quality,
      hangsOn: covered.hangsOn ?? [],
      isPriceToAsk: isPriceToAsk(proposal, covered),
    };
  });
  const lines = [
    ...Map.groupBy(
      reached,
      ({ fn, mark, way, hangsOn }) => `${fn} ${mark} ${mark === "best" ? "" : `${way} ${hangsOn}`}`,
    ).values(),
  ].flatMap((alike): BriefLine[] => {
    const [first] = alike;
    if (first === undefined) return [];
    const lacking = first.mark === "best" ? nothing : lackOf(facts, { ...first, means: proposed.id });
    const way = wayOf(facts, proposed.id, first.way);
    return [
      {
        mark: first.mark,
        what: functionName(facts, first.fn),
        who: whoList(
          facts,
          proposal,
          alike.map(({ segment }) => segment),
        ),
        gives: way?.gives.find((given) => given.function === first.fn)?.reason[facts.locale] ?? "",
        lacking,
      },
    ];
  });
  return toldOnce(lines);
}

const nothing: Lack = { words: "", ask: null };

/** Lines that lack the same stand together, and what they lack is told once, after the last of them. */
export function toldOnce(lines: readonly BriefLine[]): BriefLine[] {
  const alike = Map.groupBy(lines, ({ mark, lacking }) => `${mark} ${lacking.words}`);
  return [...alike.values()].flatMap((same) =>
    same.map((line, at) => (at < same.length - 1 ? { ...line, lacking: nothing } : line)),
  );
}

/** How well the plan as a whole reaches them: what leans on help that was only assumed counts less than its way. */
function coverageOf({ coverage }: Proposal, fn: string, segment: string): Proposal["coverage"][number] | undefined {
  return coverage.find((one) => one.function === fn && (one.segment ?? organisationSegment) === segment);
}
