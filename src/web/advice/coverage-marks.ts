import { organisationSegment } from "#src/domain/advice/planning/write-proposal.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";
import type { Mark } from "#src/web/kit/coverage-matrix.tsx";

type Covered = Proposal["coverage"][number];

/**
 * The mark of a wish for some people: ◎ and ○ are the qualities 3 and 2, which serve every week. △ is a makeshift, or what is
 * not certain: it hangs on a thing that nobody said they have, leans on help, its price is to be asked, or a note beside it says
 * for whom or for what it is not (`isNoted`)
 * (docs/decisions/0021-a-mark-for-what-works.md).
 */
export function markOf(proposal: Proposal, covered: Covered): Mark {
  if (covered.quality === 0) return "none";
  if (covered.quality === 1 || !isCertain(proposal, covered)) return "part";
  return covered.quality === 3 ? "best" : "full";
}

/** Whether a mark says that people are served. */
export function isServed(mark: Mark): boolean {
  return mark === "best" || mark === "full";
}

/** Every price by which it could be done is to be asked. */
export function isPriceToAsk({ totals }: Proposal, { means }: Covered): boolean {
  return means.length > 0 && means.every((id) => totals.unpriced.includes(id));
}

function isCertain(proposal: Proposal, covered: Covered): boolean {
  const { hangsOn = [], quality, segment, function: fn } = covered;
  const served = proposal.means.flatMap(({ serves }) =>
    serves.filter((one) => one.function === fn && one.segment === (segment ?? organisationSegment)),
  );
  const leans = served.every((one) => one.quality > quality);
  return (
    hangsOn.length === 0 &&
    !(leans && served.length > 0) &&
    !isPriceToAsk(proposal, covered) &&
    !isNoted(proposal, covered)
  );
}

/** All that does it bears a note of its own; or those whom it shuts out were not counted. */
function isNoted(proposal: Proposal, { means, function: fn }: Covered): boolean {
  const isShared = proposal.assumptions.some(({ code, key }) => code === "counted-staff-only" && key === fn);
  return isShared || (means.length > 0 && means.every((id) => isNotedMeans(proposal, id)));
}

/** It takes somebody who knows IT, of whom nobody told, or no data of people, of which nobody said that there are none. */
export function isNotedMeans({ assumptions }: Proposal, id: string): boolean {
  return assumptions.some(
    ({ code, key }) => (code === "setup-needs-it-person" || code === "no-personal-data") && key === id,
  );
}
