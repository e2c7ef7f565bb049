import { setTimeout } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { modelBuilder } from "#src/engines/optimise/integer-model.ts";
import type { Problem } from "#src/engines/optimise/lexicographic-problem.ts";
import { createSolverPool, SolverFailed, type SolverPool } from "#src/engines/optimise/solver-pool.ts";

const workerUrl = new URL("./solver-pool.fixture.ts", import.meta.url);
const open: SolverPool[] = [];
afterEach(async () => {
  for (const pool of open.splice(0)) await pool.close();
});

function poolOf(options: { threads?: number; workerUrl?: URL }): SolverPool {
  const pool = createSolverPool(options);
  open.push(pool);
  return pool;
}

function asked(name: string): Problem {
  const variant = {
    name,
    without: [],
    needless: [],
    objectives: [],
    ties: { fewest: [], order: [], rest: [] },
    askPossible: [],
  };
  return { model: { columns: [], rows: [] }, groups: [], variants: [variant] };
}

test("the real worker solves: two of three wishes fit, the cheaper pair is taken", async () => {
  const model = modelBuilder();
  const [a, b, c] = [model.binary("a"), model.binary("b"), model.binary("c")];
  model.atMost(
    "two",
    [
      [a, 1],
      [b, 1],
      [c, 1],
    ],
    2,
  );
  const pool = poolOf({ threads: 1 });
  await pool.ready();
  const { answer } = await pool.solve({
    model: model.build(),
    groups: [{ name: "g", wishes: [a, b, c], lost: 0 }],
    variants: [
      {
        name: "cheap",
        without: [],
        needless: [],
        objectives: [
          {
            name: "yen",
            sense: "min",
            terms: [
              [a, 3],
              [b, 2],
              [c, 1],
            ],
            offset: 0,
          },
        ],
        ties: { fewest: [], order: [a, b, c], rest: [] },
        askPossible: [],
      },
    ],
  });
  expect(answer.proved).toBe(true);
  expect(answer.variants[0]?.values).toEqual([0, 1, 1]);
  expect(answer.variants[0]?.objectives).toEqual([{ name: "yen", value: 3, bound: 3 }]);
});

test("a thread that dies is replaced, and the order says so in one line", async () => {
  const pool = poolOf({ threads: 1, workerUrl });
  await pool.ready();
  await expect(pool.solve(asked("crash"))).rejects.toThrow(new SolverFailed("the solver's thread ended with 3"));
  await expect(pool.solve(asked("throw"))).rejects.toThrow(/: deep trouble$/);
  await expect(pool.solve(asked("error"))).rejects.toThrow(new SolverFailed("no luck"));
  expect((await pool.solve(asked("fine"))).answer.proved).toBe(true);
});

test("orders that wait when a thread dies are still answered", async () => {
  const pool = poolOf({ threads: 1, workerUrl });
  const crash = expect(pool.solve(asked("crash"))).rejects.toBeInstanceOf(SolverFailed);
  const later = Array.from({ length: 5 }, () => pool.solve(asked("fine")));
  expect(pool.waiting).toBe(5);
  await crash;
  expect((await Promise.all(later)).length).toBe(5);
  expect(pool.waiting).toBe(0);
});

test("a worker file that cannot start rejects instead of trying for ever", async () => {
  const pool = poolOf({ threads: 1, workerUrl: new URL("./no-such-worker.ts", import.meta.url) });
  await pool.ready();
  await expect(pool.solve(asked("fine"))).rejects.toBeInstanceOf(SolverFailed);
  await expect(pool.solve(asked("fine"))).rejects.toBeInstanceOf(SolverFailed);
});

test("a worker that ends before it is warm is started once for each order, not over and over", async () => {
  const channel = new BroadcastChannel("solver-pool.ends.fixture");
  let starts = 0;
  channel.onmessage = () => {
    starts += 1;
  };
  const pool = poolOf({ threads: 1, workerUrl: new URL("./solver-pool.ends.fixture.ts", import.meta.url) });
  await expect(pool.solve(asked("fine"))).rejects.toBeInstanceOf(SolverFailed);
  await setTimeout(400);
  expect(starts).toBe(1);
  await expect(pool.solve(asked("fine"))).rejects.toBeInstanceOf(SolverFailed);
  await setTimeout(50);
  expect(starts).toBe(2);
  channel.close();
});

test("an aborted order leaves the queue or frees its thread", async () => {
  const pool = poolOf({ threads: 1, workerUrl });
  const running = new AbortController();
  const queued = new AbortController();
  const first = pool.solve(asked("wait"), { signal: running.signal });
  const second = pool.solve(asked("wait"), { signal: queued.signal });
  const third = pool.solve(asked("fine"));
  queued.abort(new Error("gone"));
  await expect(second).rejects.toThrow("gone");
  running.abort(new Error("left"));
  await expect(first).rejects.toThrow("left");
  expect((await third).answer.proved).toBe(true);
  await expect(pool.solve(asked("fine"), { signal: AbortSignal.abort(new Error("before")) })).rejects.toThrow("before");
});

test("orders without a deadline leave one thread to those with one", async () => {
  const pool = poolOf({ threads: 2, workerUrl });
  const stop = new AbortController();
  const background = [1, 2].map(() => pool.solve(asked("wait"), { signal: stop.signal }).catch(() => "stopped"));
  expect(pool.waiting).toBe(1);
  expect((await pool.solve(asked("fine"), { deadlineMs: 3000 })).ms).toBe(3000);
  stop.abort();
  expect(await Promise.all(background)).toEqual(["stopped", "stopped"]);
});

test("closing rejects what is open", async () => {
  const pool = createSolverPool({ threads: 1, workerUrl });
  const order = expect(pool.solve(asked("wait"))).rejects.toThrow("closed");
  await pool.close();
  await order;
  await expect(pool.solve(asked("fine"))).rejects.toThrow("closed");
});
