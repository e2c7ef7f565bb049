import type { Highs } from "highs";
import { modelBuilder } from "#src/engines/optimise/integer-model.ts";
import type { Problem, ProblemAnswer } from "#src/engines/optimise/lexicographic-problem.ts";
import { loadHighs } from "#src/engines/optimise/load-highs.ts";
import { solveLexicographic } from "#src/engines/optimise/solve-lexicographic.ts";

/** Solves in the thread that calls. `remainingMs` as in `Effort`; Infinity = until proved. */
export type WarmSolver = (problem: Problem, remainingMs: () => number) => Promise<ProblemAnswer>;

/** Nodes of one branch-and-bound search after which an order without deadline gives up: about an hour, the same everywhere. */
const maxNodes = 2_000_000;

/** A solver that has solved a toy already: the first solve of a fresh thread takes about four times as long. */
export async function warmSolver(): Promise<WarmSolver> {
  let highs: Highs | null = await loadHighs();
  solveLexicographic(highs, toy(), { remainingMs: () => Number.POSITIVE_INFINITY, maxNodes: 1000 });
  return async (problem, remainingMs) => {
    const mine = highs ?? (await loadHighs());
    // One that stops halfway may be broken inside: the next order gets a new one.
    highs = null;
    const answer = solveLexicographic(mine, problem, { remainingMs, maxNodes });
    highs = mine;
    return answer;
  };
}

function toy(): Problem {
  const model = modelBuilder();
  const columns = Array.from({ length: 12 }, (_, index) => model.binary(`x${index}`));
  for (let row = 0; row < 10; row += 1)
    model.atMost(
      `row${row}`,
      columns.filter((column) => (column * 7 + row * 3) % 5 < 2).map((column) => [column, 1]),
      2,
    );
  const terms = columns.map((column): [number, number] => [column, 3 + ((column * 5) % 7)]);
  return {
    model: model.build(),
    groups: [],
    variants: [
      {
        name: "warm-up",
        without: [],
        needless: [],
        objectives: [{ name: "most", sense: "max", terms, offset: 0 }],
        ties: { fewest: [terms], order: columns, rest: [] },
        askPossible: [],
      },
    ],
  };
}
