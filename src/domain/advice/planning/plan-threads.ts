import { catalogueNumber } from "#src/domain/advice/planning/catalogue-index.ts";
import type { PlanCatalogue } from "#src/domain/advice/planning/plan-input.ts";
import type { PlanOrder, PlanReply } from "#src/domain/advice/planning/plan-messages.ts";
import type { PlanSolver } from "#src/domain/advice/planning/plan-solver.ts";
import type { Room } from "#src/engines/optimise/work-lanes.ts";
import { createWorkPool, type Known, WorkRefused } from "#src/engines/optimise/work-pool.ts";
import { Refusal } from "#src/kernel/refusal.ts";

export type PlanThreads = Required<PlanSolver> & {
  ready(): Promise<void>;
  close(): Promise<void>;
};

/**
 * So many may wait: with two threads and about 100 ms a case, the last page waits about three seconds, which is as long
 * as a page waits at all. Jobs bound themselves.
 */
const usualRoom: Room = { page: 60, bulk: 20, background: Number.POSITIVE_INFINITY };

/** Longer than people take from one page to the next, so that nobody who is at it waits for a thread to start. */
const idleMs = 10_000;

/**
 * Threads that plan whole cases. The catalogue goes to each thread once; after that only the case and its proposals
 * pass between threads.
 *
 * @param workerUrl for bundles that lie elsewhere; else `plan-worker` beside this file, `.js` when bundled.
 */
export function createPlanThreads(
  options: {
    readonly threads?: number;
    readonly workerUrl?: URL;
    readonly room?: Room;
    /** Without work for so long, all threads but one end. */
    readonly idleMs?: number;
  } = {},
): PlanThreads {
  const extension = import.meta.url.endsWith(".ts") ? ".ts" : ".js";
  const pool = createWorkPool<PlanOrder, PlanReply>({
    workerUrl: options.workerUrl ?? new URL(`./plan-worker${extension}`, import.meta.url),
    room: options.room ?? usualRoom,
    idleMs: options.idleMs ?? idleMs,
    ...(options.threads === undefined ? {} : { threads: options.threads }),
  });
  const work = async (order: PlanOrder, workOptions: Parameters<typeof pool.work>[1]): Promise<PlanReply> => {
    try {
      return await pool.work(order, workOptions);
    } catch (error) {
      if (error instanceof WorkRefused) throw new Refusal("busy");
      throw error;
    }
  };
  return {
    async plan(input, catalogue, planOptions = {}) {
      const knows = knownCatalogue(catalogue);
      const reply = await work({ kind: "plan", input, catalogue: knows.key }, { ...planOptions, knows });
      if (reply.kind !== "planned") throw new Error(`asked to plan, the thread ${reply.kind}`);
      return reply.planned;
    },
    async weigh(weighing, catalogue, weighOptions = {}) {
      const knows = knownCatalogue(catalogue);
      const reply = await work({ kind: "weigh", weighing, catalogue: knows.key }, { ...weighOptions, knows });
      if (reply.kind !== "weighed") throw new Error(`asked to weigh, the thread ${reply.kind}`);
      return reply.weighed;
    },
    async solve(problem, solveOptions = {}) {
      const reply = await work({ kind: "solve", problem }, solveOptions);
      if (reply.kind !== "solved") throw new Error(`asked to solve, the thread ${reply.kind}`);
      return { answer: reply.answer, ms: reply.ms };
    },
    get waiting() {
      return pool.waiting;
    },
    ready: pool.ready,
    close: pool.close,
  };
}

const texts = new WeakMap<PlanCatalogue, string>();

/** What threads must know of a catalogue; its text is made once. */
function knownCatalogue(catalogue: PlanCatalogue): Known {
  return {
    key: catalogueNumber(catalogue),
    text() {
      const { functions, means, effortRules } = catalogue;
      const text = texts.get(catalogue) ?? JSON.stringify({ functions, means, effortRules });
      texts.set(catalogue, text);
      return text;
    },
  };
}
