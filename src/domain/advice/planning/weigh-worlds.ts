import { buildProblem } from "#src/domain/advice/planning/build-problem.ts";
import { type Carried, carryPlan } from "#src/domain/advice/planning/carry-plan.ts";
import { isTighterCase } from "#src/domain/advice/planning/is-tighter-case.ts";
import { isLoan } from "#src/domain/advice/planning/modest-case.ts";
import { type Plan, planOf } from "#src/domain/advice/planning/plan.ts";
import type { PlanCatalogue, PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { type PlanSolver, problemHash } from "#src/domain/advice/planning/plan-solver.ts";
import type { PlanningCase } from "#src/domain/advice/planning/planning-case.ts";
import { reduceCase } from "#src/domain/advice/planning/reduce-case.ts";
import type { Problem, Variant } from "#src/engines/optimise/lexicographic-problem.ts";

/** How much worse the plan made today does in a world than the best plan for that world. Never negative. */
export type Regret = {
  /** People × musts that are not reached though they could be. */
  readonly people: number;
  /** Musts, one for each group that has it, that the best plan meets and this one does not. */
  readonly musts: number;
  /** Staff minutes a month that could be saved; 0 where people are left out, because then hours say nothing. */
  readonly minutes: number;
  /** Devices, telephones and lines lent to people who have no use for them; 0 where people are left out. */
  readonly loans: number;
  /** The must of most people that is at stake, for the reason that is shown. */
  readonly lost: { readonly function: string; readonly segment: string | null } | null;
};

/** What was found of all worlds. */
export type Weighed = {
  /** By world, in their order; null = more worlds than may be solved, or the time was over before it. */
  readonly regrets: ReadonlyArray<Regret | null>;
  /** False when the time was over: then another machine may know more. What was found until then holds all the same. */
  readonly complete: boolean;
  /** People planned for, and musts × people in all: what worths are held against. */
  readonly people: number;
  readonly musts: number;
  /** Groups, by id, to whom today's plan lends a device, a telephone or a line. */
  readonly lendsTo: readonly string[];
};

/**
 * How the world may be. `solve`: what is best there is found out. `reach`: a wish more or less; it is only judged whether
 * today's plan meets it and whether anything could, which needs no solve.
 */
export type World = { readonly input: PlanInput; readonly by: "solve" | "reach" };

/** What the order of a weighing is. Worlds come with what is most worth solving first. */
export type Weighing = {
  readonly base: PlanInput;
  readonly worlds: readonly World[];
  /** Worlds that may be solved; those that can be judged without a solve do not count. */
  readonly mostSolved: number;
};

const none: Regret = { people: 0, musts: 0, minutes: 0, loans: 0, lost: null };

/** Values of the best plan for a case, by the hash of its model: they never change. */
export type KnownBest = Map<string, Best>;
type Best = { readonly missed: ReadonlyMap<string, boolean>; readonly minutes: number };

/**
 * What it would cost to go on with today's plan if the world were otherwise, world by world. Only fairness, makeshifts
 * and staff hours are solved (docs/decisions/0009-questions-by-value.md). A world that only takes possibilities away,
 * and in which today's plan does all that it did, has no regret and is not solved.
 */
export async function weighWorlds(
  { base, worlds, mostSolved }: Weighing,
  catalogue: PlanCatalogue,
  solver: Pick<PlanSolver, "solve">,
  { known, remainingMs }: { readonly known: KnownBest; readonly remainingMs: () => number },
): Promise<Weighed> {
  const from = reduceCase(base, catalogue).planningCase;
  const plan = await bestPlan(from, solver);
  // Without a proved plan of today there is nothing to compare with that another machine would find too.
  const scale = { people: peopleOf(from), musts: mustsOf(from), lendsTo: plan ? lendsTo(from, plan) : [] };
  if (!plan) return { regrets: worlds.map(() => null), complete: false, ...scale };
  const here = carryPlan(from, plan, from);
  const regrets: Array<Regret | null> = [];
  let solved = 0;
  let complete = true;
  for (const { input, by } of worlds) {
    // Judging a world takes time as well, if not much: dozens of them after the end would make the page late.
    if (remainingMs() <= 0) {
      complete = false;
      regrets.push(null);
      continue;
    }
    const to = reduceCase(input, catalogue).planningCase;
    const carried = carryPlan(from, plan, to);
    if (by === "reach") {
      regrets.push(regretOf(to, carried, whatCouldBe(to, carried)));
      continue;
    }
    if (isTighterCase(to, from) && doesTheSame(here, carried)) {
      regrets.push(none);
      continue;
    }
    // Counted whether it is known already or not: what a node remembers must not change what is asked.
    solved += 1;
    const lean = leanProblem(buildProblem(to).problem, false);
    const hash = problemHash(lean);
    const found = known.get(hash);
    if (solved > mostSolved) {
      regrets.push(null);
      continue;
    }
    const best = found ?? (await bestValues(to, lean, solver));
    if (!best) {
      complete = false;
      regrets.push(null);
      continue;
    }
    known.set(hash, best);
    const [oldest] = known.keys();
    if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
    regrets.push(regretOf(to, carried, best));
  }
  return { regrets, complete, ...scale };
}

function lendsTo({ segments }: PlanningCase, plan: Plan): string[] {
  const lent = plan.flatMap(({ creations }) => creations.filter(isLoan));
  return [...new Set(lent.flatMap(({ segment }) => segments[segment]?.id ?? []))].sort();
}

/** Without a solve: what any means could reach is reached, and what the plan does for nothing is saved. */
function whatCouldBe(to: PlanningCase, carried: Carried): Best {
  const able = new Set(to.candidates.flatMap(({ supplies }) => supplies.map(({ demand }) => demand)));
  const missed = new Map(to.demands.map((demand, i) => [demandKey(to, demand), !able.has(i)]));
  return { missed, minutes: carried.monthlyMinutes - carried.idleMinutes };
}

const mostKnown = 2_000;

/** The plan with the least burden, the same on every node; null when the time was over before it was proved. */
async function bestPlan(planningCase: PlanningCase, solver: Pick<PlanSolver, "solve">): Promise<Plan | null> {
  const { problem, columns } = buildProblem(planningCase);
  const { answer } = await solver.solve(leanProblem(problem, true));
  return answer.proved ? planOf(planningCase, columns, answer.variants[0]?.values ?? []) : null;
}

/** The first variant alone, up to the staff hours. `whole`: with its other levels and its tie-break, for a plan that is shown. */
function leanProblem(problem: Problem, whole: boolean): Problem {
  const [first] = problem.variants;
  if (!first) return problem;
  const variant: Variant = whole
    ? { ...first, askPossible: [] }
    : {
        ...first,
        objectives: first.objectives.slice(0, first.objectives.findIndex(({ name }) => name === "monthly-minutes") + 1),
        ties: { fewest: [], order: [], rest: [] },
        askPossible: [],
      };
  return { ...problem, variants: [variant] };
}

async function bestValues(to: PlanningCase, lean: Problem, solver: Pick<PlanSolver, "solve">): Promise<Best | null> {
  const { answer } = await solver.solve(lean);
  if (!answer.proved) return null;
  const { columns } = buildProblem(to);
  const values = answer.variants[0]?.values ?? [];
  const missed = new Map(
    to.demands.map((demand, i) => {
      const column = columns.reaches[i] ?? null;
      return [demandKey(to, demand), column === null || values[column] !== 1];
    }),
  );
  const minutes = answer.variants[0]?.objectives.find(({ name }) => name === "monthly-minutes")?.value ?? 0;
  return { missed, minutes };
}

function regretOf(to: PlanningCase, carried: Carried, best: Best): Regret {
  let people = 0;
  let musts = 0;
  let most = 0;
  let lost: Regret["lost"] = null;
  for (const [i, demand] of to.demands.entries()) {
    if (!demand.must) continue;
    const heads = headsOf(demand);
    const missedHere = carried.met[i] !== true;
    const missedBest = best.missed.get(demandKey(to, demand)) !== false;
    people += heads * (Number(missedHere) - Number(missedBest));
    if (missedHere && !missedBest) musts += 1;
    if (missedHere && !missedBest && heads > most) {
      most = heads;
      lost = { function: demand.function, segment: to.segments[demand.segment ?? -1]?.id ?? null };
    }
  }
  if (people > 0) return { people, musts, minutes: 0, loans: 0, lost };
  return {
    people: 0,
    musts,
    minutes: lost === null ? Math.max(0, carried.monthlyMinutes - best.minutes) : 0,
    loans: lost === null ? carried.idleLoans : 0,
    lost: null,
  };
}

/** People whom a demand is for; the organisation counts as its staff. */
function headsOf(demand: PlanningCase["demands"][number]): number {
  return demand.points / demand.importance;
}

function demandKey(planningCase: PlanningCase, demand: PlanningCase["demands"][number]): string {
  return `${demand.function} ${planningCase.segments[demand.segment ?? -1]?.id ?? ""}`;
}

function doesTheSame(here: Carried, there: Carried): boolean {
  return (
    here.plan.length === there.plan.length &&
    here.met.length === there.met.length &&
    here.met.every((met, i) => met === there.met[i]) &&
    there.monthlyMinutes === here.monthlyMinutes
  );
}

function peopleOf({ segments }: PlanningCase): number {
  return segments.reduce((sum, { people }) => sum + people, 0);
}

function mustsOf({ demands }: PlanningCase): number {
  return demands.reduce((sum, demand) => sum + (demand.must ? headsOf(demand) : 0), 0);
}
