import { parentPort } from "node:worker_threads";
import { idleCollector } from "#src/engines/optimise/idle-collector.ts";
import type { FromThread, ToThread } from "#src/engines/optimise/work-messages.ts";

/** What a thread of a `WorkPool` does: `remainingMs` is asked during the work; Infinity = until it is done. */
export type Work<Order, Answer> = {
  /** Called once before the first order, so that nobody waits for what only the first one costs. */
  warmUp(): Promise<void>;
  /** A text that orders speak of by its number came, or is no longer needed. */
  know(key: number, text: string): void;
  forget(key: number): void;
  answer(order: Order, remainingMs: () => number): Promise<Answer>;
};

/** Longer than the pause between the orders of one page, shorter than people take to read it. */
const idleMs = 250;

/** Answers one order after the other, in this thread, for as long as it lives. @throws Error outside a worker thread. */
export function serveWork<Order, Answer>(work: Work<Order, Answer>): void {
  const port = parentPort;
  if (!port) throw new Error("this runs in a worker thread");
  const reply = (message: FromThread<Answer>): void => port.postMessage(message);
  const take = async (message: ToThread<Order>): Promise<void> => {
    if (message.kind === "know") {
      for (const key of message.forget) work.forget(key);
      return work.know(message.key, message.text);
    }
    const end = message.remainingMs === null ? Number.POSITIVE_INFINITY : performance.now() + message.remainingMs;
    try {
      const answer = await work.answer(message.order, () => end - performance.now());
      reply({ kind: "answer", id: message.id, answer });
    } catch (error) {
      reply({ kind: "error", id: message.id, message: firstLine(error) });
    }
  };
  const collector = idleCollector(idleMs);
  let open = 0;
  let queue: Promise<void> = work.warmUp().then(() => {
    reply({ kind: "ready" });
    if (open === 0) collector.idle();
  });
  port.on("message", (message: ToThread<Order>) => {
    open += 1;
    collector.busy();
    queue = queue
      .then(() => take(message))
      .finally(() => {
        open -= 1;
        if (open === 0) collector.idle();
      });
  });
}

/** HiGHS throws with its whole minified source in the stack; only the first line is of use to anybody. */
function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split("\n")[0] ?? "").slice(0, 300);
}
