import type { WantedFor } from "#src/domain/advice/explaining/prepare-case.ts";
import { risingLevels } from "#src/domain/advice/planning/plan-variants.ts";
import type { Level, Proposal } from "#src/domain/advice/proposal.ts";

/** One level of the objective in two plans; the first that differs is what decided. */
export type LevelChange = {
  readonly name: string;
  readonly unit: Level["unit"];
  readonly before: number;
  readonly after: number;
};

/** What another plan has otherwise than a first one. */
export type PlanChange = {
  /** Musts and wants that the first reaches and the other does not, and the other way round. */
  readonly lostMusts: readonly WantedFor[];
  readonly lostWants: readonly WantedFor[];
  readonly wonMusts: readonly WantedFor[];
  readonly wonWants: readonly WantedFor[];
  /** Reached by both, by the other less well. */
  readonly worse: readonly WantedFor[];
  readonly better: readonly WantedFor[];
  /** Ids of means that only one of them has. */
  readonly leaves: readonly string[];
  readonly comes: readonly string[];
  /** Levels that both decide by and whose values differ, in the order in which they are decided. */
  readonly levels: readonly LevelChange[];
  readonly totals: Readonly<Record<FigureName, number>>;
};

export type FigureName = "monthlyYen" | "initialYen" | "firstYearYen" | "setupMinutes" | "monthlyMinutes" | "newThings";
const figureNames: readonly FigureName[] = [
  "monthlyYen",
  "initialYen",
  "firstYearYen",
  "setupMinutes",
  "monthlyMinutes",
  "newThings",
];

/** How the second plan differs from the first. `totals` are second minus first. */
export function comparePlans(first: Proposal, second: Proposal): PlanChange {
  const pairs = first.coverage.flatMap((before) => {
    const after = second.coverage.find((one) => one.function === before.function && one.segment === before.segment);
    return after ? [{ before, after, wanted: { function: before.function, segment: before.segment } }] : [];
  });
  type Pair = (typeof pairs)[number];
  const where = (test: (pair: Pair) => boolean): WantedFor[] => pairs.filter(test).map(({ wanted }) => wanted);
  const lost = ({ before, after }: Pair): boolean => before.quality > 0 && after.quality === 0;
  const won = ({ before, after }: Pair): boolean => before.quality === 0 && after.quality > 0;
  const both = ({ before, after }: Pair): boolean => before.quality > 0 && after.quality > 0;
  const ids = (plan: Proposal): string[] => plan.means.map(({ id }) => id);
  return {
    lostMusts: where((pair) => pair.before.must && lost(pair)),
    lostWants: where((pair) => !pair.before.must && lost(pair)),
    wonMusts: where((pair) => pair.before.must && won(pair)),
    wonWants: where((pair) => !pair.before.must && won(pair)),
    worse: where((pair) => both(pair) && pair.after.quality < pair.before.quality),
    better: where((pair) => both(pair) && pair.after.quality > pair.before.quality),
    leaves: ids(first).filter((id) => !ids(second).includes(id)),
    comes: ids(second).filter((id) => !ids(first).includes(id)),
    levels: levelChanges(first, second),
    totals: totalsOf(first, second),
  };
}

/** Whether both use the same means at the same prices: what a reader calls the same combination. */
export function isSameChoice(first: Proposal, second: Proposal): boolean {
  const used = (plan: Proposal): string => plan.means.map(({ id, tier }) => `${id} ${tier}`).join();
  return used(first) === used(second);
}

/** More is better; of all others less. */
export function isWorse({ name, before, after }: LevelChange): boolean {
  return risingLevels.has(name) ? after < before : after > before;
}

function levelChanges(first: Proposal, second: Proposal): LevelChange[] {
  const names = [...new Set([...first.levels, ...second.levels].map(({ name }) => name))];
  const order = (name: string): number => (isShareOfMusts(name) ? 0 : 1);
  return [...names]
    .sort((a, b) => order(a) - order(b))
    .flatMap((name): LevelChange[] => {
      const [a, b] = [first, second].map((plan) => plan.levels.find((level) => level.name === name));
      const unit = a?.unit ?? b?.unit;
      const [before, after] = [a, b].map((level) => level?.value ?? (isShareOfMusts(name) ? 0 : undefined));
      const known = unit !== undefined && before !== undefined && after !== undefined;
      return !known || before === after ? [] : [{ name, unit, before, after }];
    });
}

/**
 * Shares of musts that are nought are left out of `levels` after the first: absent means 0. Any other level is absent
 * where the kind of plan does not decide by it, so its value is not known and nothing is said of it.
 */
function isShareOfMusts(name: string): boolean {
  return name.startsWith("musts-");
}

function totalsOf(first: Proposal, second: Proposal): Record<FigureName, number> {
  // NOTE every name of the list is given a value.
  return Object.fromEntries(figureNames.map((name) => [name, second.totals[name] - first.totals[name]])) as Record<
    FigureName,
    number
  >;
}
