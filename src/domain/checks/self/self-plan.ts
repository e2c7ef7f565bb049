import { type ItemId, itemEffort, type SelfAnswer, selfItems } from "#src/domain/checks/self/self-items.ts";
import type { Answers } from "#src/domain/checks/self/self-score.ts";
import { modelBuilder } from "#src/engines/optimise/integer-model.ts";
import type { Problem } from "#src/engines/optimise/lexicographic-problem.ts";
import { type WarmSolver, warmSolver } from "#src/engines/optimise/warm-solver.ts";

/** Null: no limit was given; then nothing is left out for it. */
export type SelfLimits = { readonly hours: number | null; readonly yen: number | null };

/** `find-out`: nobody knows; `finish`: half is there; `begin`: nothing is. */
export type TaskKind = "find-out" | "finish" | "begin";
export type SelfTask = {
  readonly item: ItemId;
  readonly kind: TaskKind;
  readonly minutes: number;
  readonly yen: number;
  /** How much it lowers: points of `itemEffort`, doubled so that halves are whole. */
  readonly lowers: number;
};

export type SelfPlan = {
  /** In the order in which to do them: what lowers most per hour first, never before what it needs. */
  readonly tasks: readonly SelfTask[];
  /** What does not fit within the limits now. */
  readonly later: readonly SelfTask[];
  /** No other choice lowers more within the limits. */
  readonly proved: boolean;
};

const findOutMinutes = 15;

/** What each answer asks for: nothing where it is in order. What is half there takes half of it. */
export function taskOf(item: ItemId, answer: SelfAnswer): SelfTask | null {
  const { risk, minutes, yen } = itemEffort[item];
  if (answer === "yes") return null;
  if (answer === "unknown") return { item, kind: "find-out", minutes: findOutMinutes, yen: 0, lowers: risk };
  const half = answer === "partly";
  return {
    item,
    kind: half ? "finish" : "begin",
    minutes: half ? Math.ceil(minutes / 2) : minutes,
    yen: half ? Math.ceil(yen / 2) : yen,
    lowers: half ? risk : risk * 2,
  };
}

/**
 * The model: which tasks to do, so that Σ minutes and Σ yen keep the limits that were given and nothing is done before what it needs.
 * First as much is lowered as can be, then in as few minutes, then for as few yen.
 */
export function planProblem(tasks: readonly SelfTask[], limits: SelfLimits): Problem {
  const model = modelBuilder();
  const columns = tasks.map(({ item }) => model.binary(item));
  const terms = (of: (task: SelfTask) => number): Array<[number, number]> =>
    tasks.map((task, i) => [columns[i] ?? -1, of(task)]);
  if (limits.hours !== null)
    model.atMost(
      "minutes",
      terms(({ minutes }) => minutes),
      Math.floor(limits.hours * 60),
    );
  if (limits.yen !== null)
    model.atMost(
      "yen",
      terms(({ yen }) => yen),
      limits.yen,
    );
  tasks.forEach((task, i) => {
    for (const before of neededBy(task)) {
      const at = tasks.findIndex(({ item }) => item === before);
      if (at >= 0)
        model.atMost(
          `${task.item} after ${before}`,
          [
            [columns[i] ?? -1, 1],
            [columns[at] ?? -1, -1],
          ],
          0,
        );
    }
  });
  const objective = (name: string, sense: "min" | "max", of: (task: SelfTask) => number) => ({
    name,
    sense,
    terms: terms(of),
    offset: 0,
  });
  return {
    model: model.build(),
    groups: [],
    variants: [
      {
        name: "plan",
        without: [],
        needless: [],
        objectives: [
          objective("lowers", "max", ({ lowers }) => lowers),
          objective("minutes", "min", ({ minutes }) => minutes),
          objective("yen", "min", ({ yen }) => yen),
        ],
        ties: { fewest: [], order: columns, rest: [] },
        askPossible: [],
      },
    ],
  };
}

let solver: Promise<WarmSolver> | undefined;

/** Solves the plan; 32 columns at most take milliseconds. */
export async function planSelfCheck(answers: Answers, limits: SelfLimits): Promise<SelfPlan> {
  const tasks = selfItems.flatMap((item) => taskOf(item, answers[item] ?? "unknown") ?? []);
  solver ??= warmSolver();
  const solve = await solver;
  const { variants } = await solve(planProblem(tasks, limits), () => 2000);
  const [found] = variants;
  const chosen = tasks.filter((_, i) => found?.values[i] === 1);
  const later = tasks.filter((_, i) => found?.values[i] !== 1);
  return { tasks: inOrder(chosen), later: inOrder(later), proved: found?.proved ?? false };
}

/** What lowers most per minute first, but nothing before what it needs; equal ones in the order of the form. */
export function inOrder(tasks: readonly SelfTask[]): SelfTask[] {
  const left = [...tasks];
  const done: SelfTask[] = [];
  while (left.length > 0) {
    const ready = left.filter((task) => !neededBy(task).some((before) => left.some(({ item }) => item === before)));
    const best = ready.reduce((a, b) => (b.lowers * a.minutes > a.lowers * b.minutes ? b : a));
    done.push(best);
    left.splice(left.indexOf(best), 1);
  }
  return done;
}

/** Finding out needs nothing. */
function neededBy(task: SelfTask): readonly ItemId[] {
  return task.kind === "find-out" ? [] : itemEffort[task.item].after;
}
