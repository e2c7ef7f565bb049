import { Worker } from "node:worker_threads";
import type { Problem, ProblemAnswer } from "#src/engines/optimise/lexicographic-problem.ts";
import type { SolveOrder, SolveReply } from "#src/engines/optimise/solver-messages.ts";

export type Solved = { readonly answer: ProblemAnswer; readonly ms: number };

export type SolveOptions = {
  /** Milliseconds from the start of the solve; absent = until it is proved. Orders without one wait behind those with one. */
  readonly deadlineMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
};

export type SolverPool = {
  /** @throws SolverFailed when the solver or its thread broke down; the thread is replaced. Rejects with the signal's reason. */
  solve(problem: Problem, options?: SolveOptions): Promise<Solved>;
  /** Orders that no thread works on yet. */
  readonly waiting: number;
  /** Resolves when every thread has warmed up. */
  ready(): Promise<void>;
  /** Ends the threads; open orders are rejected. */
  close(): Promise<void>;
};

/** The solver broke down on an order. The message says how, in one line. */
export class SolverFailed extends Error {
  override readonly name = "SolverFailed";
}

/** Nodes of one branch-and-bound search after which an order without deadline gives up: about an hour, the same everywhere. */
const maxNodes = 2_000_000;

type Order = {
  readonly problem: Problem;
  readonly options: SolveOptions;
  readonly resolve: (solved: Solved) => void;
  readonly reject: (reason: unknown) => void;
  abort: (() => void) | null;
};

type Thread = {
  readonly worker: Worker;
  readonly ready: Promise<void>;
  order: { readonly id: number; readonly order: Order } | null;
  /** It has warmed up, so its file and the solver load. */
  wasReady: boolean;
  ended: boolean;
};

/**
 * Threads that solve, so that the caller's thread never waits. One thread is always left to orders with a deadline
 * (when there are two or more): a long background proof does not keep a person waiting.
 *
 * @param workerUrl for tests; else `solver-worker` beside this file, `.ts` when run from source, `.js` when bundled.
 */
export function createSolverPool(options: { threads?: number; workerUrl?: URL } = {}): SolverPool {
  const url =
    options.workerUrl ?? new URL(`./solver-worker${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url);
  const waiting: Order[] = [];
  let nextId = 1;
  let closed = false;

  const start = (): Thread => {
    const worker = new Worker(url);
    let isReady = (): void => undefined;
    const thread: Thread = {
      worker,
      ready: new Promise((resolve) => {
        isReady = resolve;
      }),
      order: null,
      wasReady: false,
      ended: false,
    };
    worker.on("message", (reply: SolveReply) => {
      if (reply.kind === "ready") {
        // An idle thread does not keep the process alive.
        if (!thread.order) worker.unref();
        thread.wasReady = true;
        return isReady();
      }
      const current = thread.order;
      if (current?.id !== reply.id) return;
      settle(thread);
      if (reply.kind === "answer") current.order.resolve({ answer: reply.answer, ms: reply.ms });
      else current.order.reject(new SolverFailed(reply.message));
      next();
    });
    let why = "";
    worker.on("error", (error: unknown) => {
      why = (error instanceof Error ? error.message : String(error)).split("\n")[0]?.slice(0, 300) ?? "";
    });
    worker.on("exit", (code) => {
      isReady();
      thread.ended = true;
      // One that never warmed up would only fail again at once: it is replaced when there is work.
      if (closed || !threads.includes(thread)) return;
      const current = thread.order;
      settle(thread);
      if (thread.wasReady) replace(thread);
      current?.order.reject(new SolverFailed(`the solver's thread ended with ${code}${why ? `: ${why}` : ""}`));
      next();
    });
    return thread;
  };

  const replace = (thread: Thread): Thread => {
    const fresh = start();
    const at = threads.indexOf(thread);
    if (at >= 0) threads[at] = fresh;
    return fresh;
  };

  const settle = (thread: Thread): void => {
    const order = thread.order?.order;
    if (order?.abort) order.options.signal?.removeEventListener("abort", order.abort);
    thread.order = null;
    thread.worker.unref();
  };

  const give = (thread: Thread, order: Order): void => {
    const id = nextId++;
    thread.order = { id, order };
    // Somebody waits for this: keep the process alive until it is done.
    thread.worker.ref();
    const message: SolveOrder = { id, problem: order.problem, deadlineMs: order.options.deadlineMs ?? null, maxNodes };
    thread.worker.postMessage(message);
  };

  const next = (): void => {
    for (const thread of [...threads]) {
      if (thread.order || waiting.length === 0) continue;
      const urgent = waiting.findIndex((order) => order.options.deadlineMs !== undefined);
      const idle = threads.filter((other) => !other.order).length;
      const at = urgent >= 0 ? urgent : idle > 1 || threads.length === 1 ? 0 : -1;
      const [order] = at >= 0 ? waiting.splice(at, 1) : [];
      if (order) give(thread.ended ? replace(thread) : thread, order);
    }
  };

  const drop = (order: Order): void => {
    const at = waiting.indexOf(order);
    const thread = threads.find((candidate) => candidate.order?.order === order);
    if (at >= 0) waiting.splice(at, 1);
    if (thread) {
      // A solve cannot be interrupted from outside; a new thread is warm in about 100 ms.
      settle(thread);
      replace(thread);
      void thread.worker.terminate();
    }
    order.reject(order.options.signal?.reason);
    next();
  };

  const threads: Thread[] = [];
  for (let index = 0; index < (options.threads ?? 2); index += 1) threads.push(start());

  return {
    get waiting() {
      return waiting.length;
    },
    solve(problem, solveOptions = {}) {
      return new Promise((resolve, reject) => {
        if (closed) return reject(new SolverFailed("the solver is closed"));
        if (solveOptions.signal?.aborted) return reject(solveOptions.signal.reason);
        const order: Order = { problem, options: solveOptions, resolve, reject, abort: null };
        order.abort = () => drop(order);
        solveOptions.signal?.addEventListener("abort", order.abort, { once: true });
        waiting.push(order);
        next();
      });
    },
    async ready() {
      await Promise.all(threads.map((thread) => thread.ready));
    },
    async close() {
      closed = true;
      const open = [...waiting.splice(0), ...threads.flatMap((thread) => (thread.order ? [thread.order.order] : []))];
      await Promise.all(threads.map((thread) => thread.worker.terminate()));
      for (const order of open) order.reject(new SolverFailed("the solver is closed"));
    },
  };
}
