import type { AskedCase } from "#src/domain/advice/explaining/asked-case.ts";
import { peopleOf, withHeads, withoutOthers } from "#src/domain/advice/explaining/changed-case.ts";
import { comparePlans, isSameChoice, type PlanChange } from "#src/domain/advice/explaining/compare-plans.ts";
import { type FlipRange, flipRange } from "#src/domain/advice/explaining/flip-range.ts";
import { prepareCase } from "#src/domain/advice/explaining/prepare-case.ts";
import { bestPlan, type ExplainingSolver } from "#src/domain/advice/explaining/solve-prepared.ts";
import { type Headcount, headcount } from "#src/domain/advice/planning/headcount.ts";
import type { Proposal } from "#src/domain/advice/proposal.ts";

/** The best plan at one size. */
export type GrowthPoint = {
  readonly heads: number;
  readonly monthlyYen: number;
  readonly monthlyMinutes: number;
  /** Some monthly price is to be asked and is not in the yen. */
  readonly unpriced: boolean;
};

/** Sizes for which one combination is best, from the first to the last. */
export type GrowthBand = {
  readonly from: number;
  readonly to: number;
  readonly means: readonly string[];
  /** Musts that even the best plan does not reach at the first of these sizes. */
  readonly missed: number;
  /** Against the combination before it, both at the first size of this one: what turned. Null for the first band. */
  readonly turn: { readonly change: PlanChange; readonly range: FlipRange } | null;
};

export type GrowthLine = {
  readonly now: number;
  readonly points: readonly GrowthPoint[];
  readonly bands: readonly GrowthBand[];
  /** Sizes that were not solved lie between two that were, with the same combination, less than this apart. */
  readonly step: number;
};

export type Growth = {
  readonly staff: GrowthLine;
  /** Null where nothing is wanted for people served. */
  readonly served: GrowthLine | null;
};

/** Every size is solved up to here; beyond, every fifth, and every one where the combination changes. */
const finely = 50;
const coarse = 5;
const largest = 200;
/** More turns than this are not given an interval: the chart could not be read. */
const mostTurns = 8;

/**
 * The best combination of the kind over sizes 1-200: of the staff, and of the people served. Why it changes, and within
 * which sizes it would if our estimates of hours were 30 % off.
 *
 * @throws NotProved
 */
export async function growthOf(
  asked: AskedCase,
  _plan: Proposal,
  solver: ExplainingSolver,
  ticking: (total: number) => () => Promise<void>,
): Promise<Growth> {
  const heads = headcount(asked.input);
  const served = peopleOf(asked, heads, "served");
  const wantsServed = prepareCase(asked).reduced.segments.some(({ kind }) => kind === "served");
  const sizes = sizesToSolve();
  const tick = ticking(sizes.length * (wantsServed ? 2 : 1));
  const solve = (kind: "staff" | "served") => async (size: number) =>
    bestPlan(prepareCase(withHeads(asked, heads, kind, size)), solver);
  const line = (kind: "staff" | "served", now: number) =>
    growthLine({ asked, heads, kind, solver }, now, sizes, solve(kind), tick);
  return { staff: await line("staff", heads.staff), served: wantsServed ? await line("served", served) : null };
}

function sizesToSolve(): number[] {
  const fine = Array.from({ length: finely }, (_, index) => index + 1);
  const rest = Array.from({ length: (largest - finely) / coarse }, (_, index) => finely + (index + 1) * coarse);
  return [...fine, ...rest];
}

export type GrowthCase = {
  readonly asked: AskedCase;
  readonly heads: Headcount;
  readonly kind: "staff" | "served";
  readonly solver: ExplainingSolver;
};

async function growthLine(
  growing: GrowthCase,
  now: number,
  sizes: readonly number[],
  solve: (size: number) => Promise<Proposal>,
  tick: () => Promise<void>,
): Promise<GrowthLine> {
  const plans = new Map<number, Proposal>();
  const planAt = async (size: number): Promise<Proposal> => {
    const plan = plans.get(size) ?? (await solve(size));
    plans.set(size, plan);
    return plan;
  };
  let before = sizes[0] ?? 1;
  for (const size of sizes) {
    await refine(before, size, planAt);
    before = size;
    await tick();
  }
  const solved = [...plans].sort(([a], [b]) => a - b);
  const bands: GrowthBand[] = [];
  for (const group of runsOf(solved)) {
    const [first] = group;
    const last = group.at(-1);
    if (!first || !last) continue;
    const [from, plan] = first;
    const previous = bands.at(-1);
    const earlier = previous && plans.get(previous.to);
    bands.push({
      from,
      to: last[0],
      means: plan.means.map(({ id }) => id),
      missed: plan.coverage.filter(({ must, quality }) => must && quality === 0).length,
      turn: earlier && bands.length <= mostTurns ? await turnAt(growing, earlier, plan, previous.from, from) : null,
    });
  }
  return { now, points: solved.map(([size, plan]) => pointOf(size, plan)), bands, step: coarse };
}

/** Between two sizes with different combinations every border is found by halving. */
async function refine(a: number, b: number, planAt: (size: number) => Promise<Proposal>): Promise<void> {
  const [first, last] = [await planAt(a), await planAt(b)];
  if (b - a < 2 || isSameChoice(first, last)) return;
  const middle = Math.floor((a + b) / 2);
  await refine(a, middle, planAt);
  await refine(middle, b, planAt);
}

function runsOf(solved: ReadonlyArray<readonly [number, Proposal]>): Array<Array<readonly [number, Proposal]>> {
  const runs: Array<Array<readonly [number, Proposal]>> = [];
  for (const one of solved) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isSameChoice(last[1], one[1])) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

function pointOf(heads: number, { totals, means }: Proposal): GrowthPoint {
  const { monthlyYen, monthlyMinutes } = totals;
  return { heads, monthlyYen, monthlyMinutes, unpriced: means.some((one) => one.monthlyYen === null) };
}

/** At the first size of the new combination: what the old one would be there, against it. */
async function turnAt(
  growing: GrowthCase,
  earlier: Proposal,
  plan: Proposal,
  lowest: number,
  at: number,
): Promise<{ change: PlanChange; range: FlipRange }> {
  const { asked, heads, kind, solver } = growing;
  const ids = new Set(earlier.means.map(({ id }) => id));
  const stayed = await bestPlan(prepareCase(withoutOthers(withHeads(asked, heads, kind, at), ids)), solver);
  const range = await flipRange(growing, earlier, plan, { lowest, at, largest });
  return { change: comparePlans(stayed, plan), range };
}
