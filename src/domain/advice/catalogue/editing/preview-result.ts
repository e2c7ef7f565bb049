import type { Proposal } from "#src/domain/advice/proposal.ts";

/** What a change of the catalogue does to stored proposals, counted over them. */
export type PreviewResult = {
  /** Proposals whose best plan would be another one. */
  readonly changed: number;
  /** How many plans would take up a means, or drop it, by its id. */
  readonly gained: Readonly<Record<string, number>>;
  readonly lost: Readonly<Record<string, number>>;
  readonly dearer: number;
  readonly cheaper: number;
  /** Wishes that would be reached no longer, or newly, over all proposals. */
  readonly lostWishes: number;
  readonly gainedWishes: number;
  /** Proposals that could not be compared: no proof in the time given. */
  readonly unknown: number;
};

export const nothingChanged: PreviewResult = {
  changed: 0,
  gained: {},
  lost: {},
  dearer: 0,
  cheaper: 0,
  lostWishes: 0,
  gainedWishes: 0,
  unknown: 0,
};

/** Adds one more proposal, as it is and as it would be, by its first plan. */
export function addDifference(
  sum: PreviewResult,
  before: readonly Proposal[],
  after: readonly Proposal[],
): PreviewResult {
  const [was] = before;
  const [would] = after;
  if (!was || !would) return was === would ? sum : { ...sum, changed: sum.changed + 1 };
  const chosen = (plan: Proposal) => plan.means.map(({ id, tier, ways }) => `${id} ${tier} ${[...ways].sort()}`).sort();
  const ids = (plan: Proposal) => new Set(plan.means.map(({ id }) => id));
  const reached = (plan: Proposal) =>
    new Set(plan.coverage.filter(({ quality }) => quality > 0).map((one) => `${one.function} ${one.segment}`));
  const money = would.totals.firstYearYen - was.totals.firstYearYen;
  const changed = money !== 0 || chosen(was).join("\n") !== chosen(would).join("\n");
  return {
    changed: sum.changed + (changed ? 1 : 0),
    gained: counted(
      sum.gained,
      [...ids(would)].filter((id) => !ids(was).has(id)),
    ),
    lost: counted(
      sum.lost,
      [...ids(was)].filter((id) => !ids(would).has(id)),
    ),
    dearer: sum.dearer + (money > 0 ? 1 : 0),
    cheaper: sum.cheaper + (money < 0 ? 1 : 0),
    lostWishes: sum.lostWishes + [...reached(was)].filter((wish) => !reached(would).has(wish)).length,
    gainedWishes: sum.gainedWishes + [...reached(would)].filter((wish) => !reached(was).has(wish)).length,
    unknown: sum.unknown,
  };
}

function counted(before: Readonly<Record<string, number>>, ids: readonly string[]): Record<string, number> {
  const counts = { ...before };
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}
