import { monthsCounted } from "#src/domain/advice/planning/bearable.ts";
import { needlessMeans } from "#src/domain/advice/planning/needless-means.ts";
import type { PlanColumns, PlanSums, QualityColumns } from "#src/domain/advice/planning/plan-columns.ts";
import { type PlanningCase, wellInUse } from "#src/domain/advice/planning/planning-case.ts";
import type { Level, ProposalKind } from "#src/domain/advice/proposal.ts";
import type { Terms } from "#src/engines/optimise/integer-model.ts";
import type { Objective, Variant } from "#src/engines/optimise/lexicographic-problem.ts";

/**
 * The levels below the musts, in order, by kind of proposal. `makeshift-musts` counts musts that are met, but not well
 * (docs/decisions/0007-makeshift-before-burden.md); `overload` how far the plan goes beyond what such an organisation can
 * bear, and `given-up` counts what is in use and is left though nothing does better
 * (docs/decisions/0015-sensible-before-cheap.md); `year-minutes` are the hours of the first year, set-up and twelve months in one
 * sum (docs/decisions/0026-hours-of-a-year.md); `unpriced-means` counts prices to be asked.
 */
export const levelNames = {
  "least-burden": [
    "makeshift-musts",
    "overload",
    "given-up",
    "year-minutes",
    "monthly-minutes",
    "new-things",
    "unpriced-means",
    "first-year-yen",
    "wants",
  ],
  "least-cost": [
    "makeshift-musts",
    "unpriced-means",
    "overload",
    "first-year-yen",
    "given-up",
    "year-minutes",
    "monthly-minutes",
    "new-things",
    "wants",
  ],
  "best-quality": [
    "makeshift-musts",
    "overload",
    "wants",
    "quality",
    "given-up",
    "year-minutes",
    "unpriced-means",
    "first-year-yen",
    "monthly-minutes",
    "new-things",
  ],
} as const satisfies Record<ProposalKind, readonly string[]>;

export type LevelName = (typeof levelNames)[ProposalKind][number];

export const levelUnits: Readonly<Record<LevelName, Level["unit"]>> = {
  "makeshift-musts": "count",
  overload: "count",
  "given-up": "count",
  "year-minutes": "minutes",
  "monthly-minutes": "minutes",
  "new-things": "count",
  "unpriced-means": "count",
  "first-year-yen": "yen",
  wants: "points",
  quality: "points",
};

/** More is better; of all others less. */
export const risingLevels: ReadonlySet<string> = new Set<LevelName>(["wants", "quality"]);

export function planVariants(
  planningCase: PlanningCase,
  columns: PlanColumns,
  qualities: QualityColumns,
  sums: PlanSums,
): Variant[] {
  const objectives = objectivesOf(planningCase, columns, qualities, sums);
  const wells = [...columns.wells.values()];
  const finer = qualities.flat().filter((column) => !wells.includes(column));
  const wants = planningCase.demands.flatMap((demand, index) => {
    const column = columns.reaches[index] ?? null;
    return demand.must || column === null ? [] : [column];
  });
  const creates = columns.creates.map(({ column }) => column);
  const serves = columns.serves.map(({ column }) => column);
  // One means less outweighs any number of creations.
  const fewest: Terms[] = [columns.uses.map(({ column }) => [column, 1]), creates.map((column) => [column, 1])];
  const uses = columns.uses.map(({ column }) => column);
  const offers = columns.offers.map(({ column }) => column).filter((column) => !uses.includes(column));
  return kinds.map((kind) => ({
    name: kind,
    without: [],
    needless: [
      ...(kind === "best-quality" ? [] : finer),
      ...needlessColumns(planningCase, columns, kind === "best-quality"),
    ],
    objectives: levelNames[kind].map((name) => objectives[name]),
    ties: { fewest, order: uses, rest: [...offers, ...creates, ...serves] },
    askPossible: wants,
  }));
}

const kinds: readonly ProposalKind[] = ["least-burden", "least-cost", "best-quality"];

function needlessColumns(planningCase: PlanningCase, columns: PlanColumns, quality: boolean): number[] {
  const needless = needlessMeans(planningCase, quality);
  return needless.flatMap((candidate) => columns.uses[candidate]?.column ?? []);
}

function objectivesOf(
  planningCase: PlanningCase,
  columns: PlanColumns,
  qualities: QualityColumns,
  sums: PlanSums,
): Record<LevelName, Objective> {
  const wants: Array<[number, number]> = [];
  const makeshift: Array<[number, number]> = [];
  const quality: Array<[number, number]> = [];
  for (const [index, demand] of planningCase.demands.entries()) {
    const column = columns.reaches[index] ?? null;
    if (column === null) continue;
    if (!demand.must) wants.push([column, demand.points]);
    const well = columns.wells.get(index);
    if (well !== undefined) makeshift.push([column, 1]);
    if (well !== undefined && well !== null) makeshift.push([well, -1]);
    for (const better of [column, ...(qualities[index] ?? [])]) quality.push([better, demand.points]);
  }
  const year: Terms = [
    ...sums.initialYen,
    ...sums.monthlyYen.map(([column, yen]): [number, number] => [column, monthsCounted * yen]),
  ];
  const hours: Terms = [
    ...sums.setupMinutes,
    ...sums.monthlyMinutes.map(([column, minutes]): [number, number] => [column, monthsCounted * minutes]),
  ];
  const kept = wellInUse(planningCase).map((candidate): [number, number] => [columns.uses[candidate]?.column ?? 0, -1]);
  const least = (name: LevelName, terms: Terms): Objective => ({ name, sense: "min", terms: summed(terms), offset: 0 });
  const most = (name: LevelName, terms: Terms): Objective => ({ name, sense: "max", terms: summed(terms), offset: 0 });
  return {
    "makeshift-musts": least("makeshift-musts", makeshift),
    overload: least("overload", sums.overload),
    "given-up": { ...least("given-up", kept), offset: kept.length },
    "year-minutes": least("year-minutes", hours),
    "monthly-minutes": least("monthly-minutes", sums.monthlyMinutes),
    "new-things": least("new-things", sums.newThings),
    "unpriced-means": least("unpriced-means", sums.unpriced),
    "first-year-yen": least("first-year-yen", year),
    wants: most("wants", wants),
    quality: most("quality", quality),
  };
}

function summed(terms: Terms): Terms {
  const sums = new Map<number, number>();
  for (const [column, coefficient] of terms) sums.set(column, (sums.get(column) ?? 0) + coefficient);
  return [...sums].filter(([, coefficient]) => coefficient !== 0).sort(([a], [b]) => a - b);
}
