import { Worker } from "node:worker_threads";
import { type Lane, nextInLine, type Room, threadFor } from "#src/engines/optimise/work-lanes.ts";
import type { FromThread, ToThread } from "#src/engines/optimise/work-messages.ts";

/** A long text that many orders speak of (a catalogue): sent to each thread once. `key` is equal for the same text only. */
export type Known = { readonly key: number; readonly text: () => string };

export type WorkOptions = {
  /** Absent = background. */
  readonly lane?: Lane | undefined;
  /**
   * Milliseconds from now, the wait for a thread included; absent = until it is done. An order that no thread has taken
   * by then is refused; what a thread has taken is told how much is left.
   */
  readonly deadlineMs?: number | undefined;
  /** Gone = dropped: out of the queue, or the thread is ended and replaced. */
  readonly signal?: AbortSignal | undefined;
  readonly knows?: Known | undefined;
};

export type WorkPool<Order, Answer> = {
  /**
   * @throws WorkRefused when too many wait in the lane, or no thread was free before the deadline.
   * @throws WorkFailed when the work or its thread broke down; the thread is replaced. Rejects with the signal's reason.
   */
  work(order: Order, options?: WorkOptions): Promise<Answer>;
  /** Orders that no thread works on yet. */
  readonly waiting: number;
  /** Resolves when every thread has warmed up. */
  ready(): Promise<void>;
  /** Ends the threads; open orders are rejected. */
  close(): Promise<void>;
};

/** The work broke down on an order. The message says how, in one line. */
export class WorkFailed extends Error {
  override readonly name = "WorkFailed";
}

/** There is more to do than threads can do in time. */
export class WorkRefused extends Error {
  override readonly name = "WorkRefused";
}

type Waiting<Order, Answer> = {
  readonly order: Order;
  readonly lane: Lane;
  readonly options: WorkOptions;
  /** By `performance.now()`; Infinity = none. */
  readonly end: number;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
  /** Takes back the listener and the timer. */
  release: () => void;
};

type Thread<Order, Answer> = {
  readonly worker: Worker;
  readonly ready: Promise<void>;
  current: { readonly id: number; readonly waiting: Waiting<Order, Answer> } | null;
  /** Keys of the texts it has, the one used last at the end. */
  readonly known: number[];
  /** It has warmed up, so its file and what it needs load. */
  wasReady: boolean;
  /** It died, or was let go while nothing was to do; started again when there is. */
  ended: boolean;
  /** By `performance.now()`. */
  idleSince: number;
};

/** Texts that a thread keeps at a time: the catalogue in force, older ones, and a few that callers brought. */
const mostKnown = 6;
const endlessRoom: Room = {
  page: Number.POSITIVE_INFINITY,
  bulk: Number.POSITIVE_INFINITY,
  background: Number.POSITIVE_INFINITY,
};

/** Threads that stay whatever the hour: whoever comes next finds one that is warm. */
const keptAwake = 1;

/**
 * Threads that work, so that the caller's thread only passes messages. `workerUrl` is a file that calls `serveWork`
 * with the same types of order and answer. After `idleMs` without work all threads but one end, which gives back what
 * each holds; the next order that finds none free starts one again (absent = they stay).
 */
export function createWorkPool<Order, Answer>(options: {
  readonly workerUrl: URL;
  readonly threads?: number;
  readonly room?: Room;
  readonly idleMs?: number;
}): WorkPool<Order, Answer> {
  const room = options.room ?? endlessRoom;
  const waiting: Array<Waiting<Order, Answer>> = [];
  let nextId = 1;
  let closed = false;
  let resting: NodeJS.Timeout | undefined;

  const start = (): Thread<Order, Answer> => {
    const worker = new Worker(options.workerUrl);
    let isReady = (): void => undefined;
    const thread: Thread<Order, Answer> = {
      worker,
      ready: new Promise((resolve) => {
        isReady = resolve;
      }),
      current: null,
      known: [],
      wasReady: false,
      ended: false,
      idleSince: performance.now(),
    };
    worker.on("message", (reply: FromThread<Answer>) => {
      if (reply.kind === "ready") {
        // An idle thread does not keep the process alive.
        if (!thread.current) worker.unref();
        thread.wasReady = true;
        thread.idleSince = performance.now();
        restLater();
        return isReady();
      }
      const { current } = thread;
      if (current?.id !== reply.id) return;
      settle(thread);
      if (reply.kind === "answer") current.waiting.resolve(reply.answer);
      else current.waiting.reject(new WorkFailed(reply.message));
      next();
    });
    let why = "";
    worker.on("error", (error: unknown) => {
      why = (error instanceof Error ? error.message : String(error)).split("\n")[0]?.slice(0, 300) ?? "";
    });
    worker.on("exit", (code) => {
      isReady();
      // One that was let go is nobody's loss.
      if (thread.ended) return;
      thread.ended = true;
      // One that never warmed up would only fail again at once: it is replaced when there is work.
      if (closed || !threads.includes(thread)) return;
      const { current } = thread;
      settle(thread);
      if (thread.wasReady) replace(thread);
      current?.waiting.reject(new WorkFailed(`the working thread ended with ${code}${why ? `: ${why}` : ""}`));
      next();
    });
    return thread;
  };

  const replace = (thread: Thread<Order, Answer>): Thread<Order, Answer> => {
    const fresh = start();
    const at = threads.indexOf(thread);
    if (at >= 0) threads[at] = fresh;
    return fresh;
  };

  const settle = (thread: Thread<Order, Answer>): void => {
    thread.current?.waiting.release();
    thread.current = null;
    thread.worker.unref();
    thread.idleSince = performance.now();
    restLater();
  };

  const restLater = (): void => {
    if (options.idleMs === undefined || resting || closed) return;
    resting = setTimeout(rest, options.idleMs);
    resting.unref();
  };

  /** Lets go of threads that have had nothing to do for long, but for the first. */
  const rest = (): void => {
    resting = undefined;
    if (closed) return;
    const awake = threads.filter(({ ended }) => !ended);
    const idle = awake.filter(
      ({ current, wasReady, idleSince }) =>
        current === null && wasReady && performance.now() - idleSince >= (options.idleMs ?? 0) - 1,
    );
    for (const thread of idle.slice(Math.max(0, keptAwake - (awake.length - idle.length)))) {
      thread.ended = true;
      void thread.worker.terminate();
    }
    // Who has rested for less than that is looked at again.
    if (threads.filter(({ ended }) => !ended).length > keptAwake) restLater();
  };

  const tell = (thread: Thread<Order, Answer>, known: Known): void => {
    const at = thread.known.indexOf(known.key);
    if (at >= 0) thread.known.splice(at, 1);
    thread.known.push(known.key);
    if (at >= 0) return;
    const forget = thread.known.splice(0, Math.max(0, thread.known.length - mostKnown));
    const message: ToThread<Order> = { kind: "know", key: known.key, text: known.text(), forget };
    thread.worker.postMessage(message);
  };

  const give = (thread: Thread<Order, Answer>, order: Waiting<Order, Answer>): void => {
    const id = nextId++;
    thread.current = { id, waiting: order };
    // Somebody waits for this: keep the process alive until it is done.
    thread.worker.ref();
    if (order.options.knows) tell(thread, order.options.knows);
    const remainingMs = order.end === Number.POSITIVE_INFINITY ? null : order.end - performance.now();
    const message: ToThread<Order> = { kind: "work", id, order: order.order, remainingMs };
    thread.worker.postMessage(message);
  };

  const next = (): void => {
    for (;;) {
      const idle = threads.filter((other) => !other.current).length;
      const at = idle > 0 ? nextInLine(waiting, idle, threads.length) : -1;
      const [order] = at >= 0 ? waiting.splice(at, 1) : [];
      if (!order) return;
      const states = threads.map(({ current, ended }) => ({ busy: current !== null, awake: !ended }));
      const thread = threads[threadFor(order.lane, states)];
      if (!thread) throw new Error("an idle thread was counted that is not there");
      give(thread.ended ? replace(thread) : thread, order);
    }
  };

  const drop = (order: Waiting<Order, Answer>, reason: unknown): void => {
    const at = waiting.indexOf(order);
    const thread = threads.find((candidate) => candidate.current?.waiting === order);
    order.release();
    if (at >= 0) waiting.splice(at, 1);
    if (thread) {
      // Work cannot be interrupted from outside; a new thread is warm in a few hundred milliseconds.
      settle(thread);
      replace(thread);
      void thread.worker.terminate();
    }
    order.reject(reason);
    next();
  };

  const threads: Array<Thread<Order, Answer>> = [];
  for (let index = 0; index < (options.threads ?? 2); index += 1) threads.push(start());

  return {
    get waiting() {
      return waiting.length;
    },
    work(order, workOptions = {}) {
      return new Promise((resolve, reject) => {
        const { lane = "background", deadlineMs, signal } = workOptions;
        if (closed) return reject(new WorkFailed("the threads are closed"));
        if (signal?.aborted) return reject(signal.reason);
        const end = deadlineMs === undefined ? Number.POSITIVE_INFINITY : performance.now() + deadlineMs;
        const mine: Waiting<Order, Answer> = {
          order,
          lane,
          options: workOptions,
          end,
          resolve,
          reject,
          release: () => undefined,
        };
        waiting.push(mine);
        next();
        if (!waiting.includes(mine)) {
          mine.release = listen(signal, () => drop(mine, signal?.reason));
          return;
        }
        if (waiting.filter((other) => other.lane === lane).length > room[lane])
          return drop(mine, new WorkRefused(`${room[lane]} wait in the lane ${lane} already`));
        const left = listen(signal, () => drop(mine, signal?.reason));
        const late = (): void => {
          if (waiting.includes(mine)) drop(mine, new WorkRefused(`no thread was free within ${deadlineMs} ms`));
        };
        const timer = deadlineMs === undefined ? null : setTimeout(late, deadlineMs);
        mine.release = () => {
          left();
          if (timer) clearTimeout(timer);
        };
      });
    },
    async ready() {
      await Promise.all(threads.map((thread) => thread.ready));
    },
    async close() {
      closed = true;
      const open = [
        ...waiting.splice(0),
        ...threads.flatMap((thread) => (thread.current ? [thread.current.waiting] : [])),
      ];
      await Promise.all(threads.map((thread) => thread.worker.terminate()));
      for (const order of open) {
        order.release();
        order.reject(new WorkFailed("the threads are closed"));
      }
    },
  };
}

function listen(signal: AbortSignal | undefined, action: () => void): () => void {
  signal?.addEventListener("abort", action, { once: true });
  return () => signal?.removeEventListener("abort", action);
}
