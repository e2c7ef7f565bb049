import { parentPort } from "node:worker_threads";
import type { Highs } from "highs";
import { modelBuilder } from "#src/engines/optimise/integer-model.ts";
import { loadHighs } from "#src/engines/optimise/load-highs.ts";
import { solveLexicographic } from "#src/engines/optimise/solve-lexicographic.ts";
import type { SolveOrder, SolveReply } from "#src/engines/optimise/solver-messages.ts";

/** The thread of the pool: loads and warms the solver, then answers one order after the other. */
const port = parentPort;
if (!port) throw new Error("this file runs as a worker thread");

const reply = (message: SolveReply): void => port.postMessage(message);
let highs: Highs | null = null;

async function answer(order: SolveOrder): Promise<void> {
  const started = performance.now();
  try {
    highs ??= await loadHighs();
    const remainingMs = (): number =>
      order.deadlineMs === null ? Number.POSITIVE_INFINITY : order.deadlineMs - (performance.now() - started);
    const found = solveLexicographic(highs, order.problem, { remainingMs, maxNodes: order.maxNodes });
    reply({ kind: "answer", id: order.id, answer: found, ms: performance.now() - started });
  } catch (error) {
    // A solver that stopped halfway may be broken inside: the next order gets a new one.
    highs = null;
    reply({ kind: "error", id: order.id, message: firstLine(error) });
  }
}

/** The first solve of a fresh thread takes about four times as long: it is done here, on a toy. */
async function warmUp(): Promise<void> {
  highs = await loadHighs();
  const model = modelBuilder();
  const columns = Array.from({ length: 12 }, (_, index) => model.binary(`x${index}`));
  for (let row = 0; row < 10; row += 1)
    model.atMost(
      `row${row}`,
      columns.filter((column) => (column * 7 + row * 3) % 5 < 2).map((column) => [column, 1]),
      2,
    );
  const terms = columns.map((column): [number, number] => [column, 3 + ((column * 5) % 7)]);
  solveLexicographic(
    highs,
    {
      model: model.build(),
      groups: [],
      variants: [
        {
          name: "warm-up",
          without: [],
          needless: [],
          objectives: [{ name: "most", sense: "max", terms, offset: 0 }],
          ties: { fewest: terms, order: columns, rest: [] },
          askPossible: [],
        },
      ],
    },
    { remainingMs: () => Number.POSITIVE_INFINITY, maxNodes: 1000 },
  );
}

/** HiGHS throws with its whole minified source in the stack; only the first line is of use to anybody. */
function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split("\n")[0] ?? "").slice(0, 300);
}

let queue: Promise<void> = warmUp().then(() => reply({ kind: "ready" }));
port.on("message", (order: SolveOrder) => {
  queue = queue.then(() => answer(order));
});
