import { settle } from "#src/engines/optimise/break-tie.ts";
import { exactValue } from "#src/engines/optimise/exact-check.ts";
import type { HighsSession } from "#src/engines/optimise/highs-session.ts";
import { firstWithin, groupLevels } from "#src/engines/optimise/level-groups.ts";
import type { Effort, LevelAnswer, Objective } from "#src/engines/optimise/lexicographic-problem.ts";

/** A search that goes down the levels: the best answer so far keeps every level that is pinned. */
export type Climb = {
  readonly session: HighsSession;
  readonly effort: Effort;
  best: number[] | null;
  /** Every level so far is proved. */
  proved: boolean;
};

export type Step = {
  readonly objective: Objective;
  /** What another search proved to be the best of this level, after the same levels; null when none did. */
  readonly atBest: number | null;
  /** The best answer known is proved best for this level. */
  readonly solved: boolean;
};

/** Solves the levels in order and pins each. After a level that was not proved the others are not tried. */
export function climbLevels(state: Climb, steps: readonly Step[]): LevelAnswer[] {
  const answers: LevelAnswer[] = [];
  while (answers.length < steps.length) {
    const [step, ...rest] = steps.slice(answers.length);
    if (!step) break;
    const known = withoutSearch(state, step);
    if (known.answer) answers.push(known.answer);
    else answers.push(...searched(state, step.objective, known.bound, together(rest)));
  }
  return answers;
}

/** The levels that may be searched together with the one before them: what another search proved is pinned one by one. */
function together(steps: readonly Step[]): Objective[] {
  const end = steps.findIndex(({ atBest }) => atBest !== null);
  return steps.slice(0, end < 0 ? steps.length : end).map(({ objective }) => objective);
}

/** Pins the level if its best value is plain already; otherwise says what no answer beats. */
function withoutSearch(
  state: Climb,
  { objective, atBest, solved }: Step,
): { readonly answer: LevelAnswer | null; readonly bound: number } {
  const now = state.best ? levelValue(objective, state.best) : null;
  let bound = trivialBound(state, objective);
  if (atBest !== null && state.proved) {
    bound = tighter(objective, bound, atBest);
    if (now !== bound) noneBeyond(state, objective, atBest);
  }
  if (now === null) return { answer: null, bound };
  if (now !== bound && state.effort.remainingMs() > 0)
    bound = tighter(objective, bound, state.session.narrow(objective, now));
  if (now === bound || solved) return { answer: pinned(state, objective, now, now), bound };
  return { answer: state.proved ? null : pinned(state, objective, now, bound), bound };
}

/** One search for the level, and for as many of the next as can be answered with it. */
function searched(state: Climb, objective: Objective, bound: number, next: readonly Objective[]): LevelAnswer[] {
  const large = state.best !== null && freeColumns(state) >= worthPreparing && state.effort.remainingMs() > 0;
  const group = large ? groupLevels(state.session, [objective, ...next]) : null;
  const levels = group ? [objective, ...next.slice(0, group.bounds.length - 1)] : [objective];
  const beyond = searchFor(state, group?.objective ?? objective, group !== null);
  const answers = levels.map((level, at) => {
    const least = at === 0 ? bound : (group?.bounds[at] ?? trivialBound(state, level));
    const most = at === 0 ? tighter(level, group ? firstWithin(group, level, beyond) : beyond, least) : least;
    const value = state.best ? levelValue(level, state.best) : most;
    return pinned(state, level, value, state.proved ? value : most);
  });
  // Where there should be much of something, fractions can have it in many ways; whole answers often in one.
  if (large && next.length >= levels.length)
    for (const { sense, terms } of levels) if (sense === "max") settle(state, terms);
  return answers;
}

/** Finds and proves the best answer for the objective, or says that it is not proved; returns what no answer beats. */
function searchFor(state: Climb, objective: Objective, unknown: boolean): number {
  const now = state.best ? levelValue(objective, state.best) : null;
  if (unknown && now !== null && state.session.narrow(objective, now) === now) return now;
  const outcome = state.session.optimise(objective, state.effort, state.best);
  if (outcome.status === "infeasible") throw new Error(`${objective.name}: the levels before it left no answer`);
  if (outcome.status === "optimal") {
    state.best = outcome.values;
    if (now !== outcome.value && state.effort.remainingMs() > 0) state.session.narrow(objective, outcome.value);
    return outcome.value;
  }
  state.proved = false;
  if (outcome.values && (now === null || better(objective, levelValue(objective, outcome.values), now)))
    state.best = outcome.values;
  return outcome.bound;
}

/** Smaller models are searched sooner than prepared (`npm run bench:plan`). */
const worthPreparing = 300;

function freeColumns({ session }: Climb): number {
  return session.current().columns.reduce((count, { lower, upper }) => count + (lower === upper ? 0 : 1), 0);
}

/** A row for what is proved already: the solver need only find an answer as good. */
function noneBeyond(state: Climb, objective: Objective, bound: number): void {
  const least = bound - objective.offset;
  const [lower, upper] =
    objective.sense === "min" ? [least, Number.POSITIVE_INFINITY] : [Number.NEGATIVE_INFINITY, least];
  state.session.row(`${objective.name} as proved`, objective.terms, lower, upper);
}

function pinned(state: Climb, objective: Objective, value: number, bound: number): LevelAnswer {
  const target = value - objective.offset;
  if (objective.sense === "min") state.session.row(objective.name, objective.terms, Number.NEGATIVE_INFINITY, target);
  else state.session.row(objective.name, objective.terms, target, Number.POSITIVE_INFINITY);
  return { name: objective.name, value, bound };
}

function trivialBound(state: Climb, objective: Objective): number {
  const { columns } = state.session.current();
  let sum = objective.offset;
  for (const [index, coefficient] of objective.terms) {
    const column = columns[index];
    const low = coefficient > 0 === (objective.sense === "min");
    sum += coefficient * ((low ? column?.lower : column?.upper) ?? 0);
  }
  return sum;
}

export function levelValue(objective: Objective, values: readonly number[]): number {
  return objective.offset + exactValue(objective.terms, values);
}

export function better(objective: Objective, value: number, than: number): boolean {
  return objective.sense === "min" ? value < than : value > than;
}

function tighter(objective: Objective, a: number, b: number): number {
  return objective.sense === "min" ? Math.max(a, b) : Math.min(a, b);
}
