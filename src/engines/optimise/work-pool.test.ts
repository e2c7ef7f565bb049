import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { lanes, threadFor } from "#src/engines/optimise/work-lanes.ts";
import { createWorkPool, WorkFailed, type WorkPool, WorkRefused } from "#src/engines/optimise/work-pool.ts";

const workerUrl = new URL("./work-pool.fixture.ts", import.meta.url);
const open: Array<WorkPool<string, string>> = [];
afterEach(async () => {
  for (const pool of open.splice(0)) await pool.close();
});

function poolOf(options: Partial<Parameters<typeof createWorkPool<string, string>>[0]>): WorkPool<string, string> {
  const pool = createWorkPool<string, string>({ workerUrl, ...options });
  open.push(pool);
  return pool;
}

test("a thread that dies is replaced, and the order says so in one line", async () => {
  const pool = poolOf({ threads: 1 });
  await pool.ready();
  await expect(pool.work("crash")).rejects.toThrow(new WorkFailed("the working thread ended with 3"));
  await expect(pool.work("throw")).rejects.toThrow(/: deep trouble$/);
  await expect(pool.work("error")).rejects.toThrow(new WorkFailed("no luck"));
  expect(await pool.work("fine")).toBe("fine");
});

test("orders that wait when a thread dies are still answered", async () => {
  const pool = poolOf({ threads: 1 });
  const crash = expect(pool.work("crash")).rejects.toBeInstanceOf(WorkFailed);
  const later = Array.from({ length: 5 }, () => pool.work("fine"));
  expect(pool.waiting).toBe(5);
  await crash;
  expect((await Promise.all(later)).length).toBe(5);
  expect(pool.waiting).toBe(0);
});

test("a worker file that cannot start rejects instead of trying for ever", async () => {
  const pool = poolOf({ threads: 1, workerUrl: new URL("./no-such-worker.ts", import.meta.url) });
  await pool.ready();
  await expect(pool.work("fine")).rejects.toBeInstanceOf(WorkFailed);
  await expect(pool.work("fine")).rejects.toBeInstanceOf(WorkFailed);
});

test("a worker that ends before it is warm is started once for each order, not over and over", async () => {
  const channel = new BroadcastChannel("work-pool.ends.fixture");
  let starts = 0;
  channel.onmessage = () => {
    starts += 1;
  };
  const pool = poolOf({ threads: 1, workerUrl: new URL("./work-pool.ends.fixture.ts", import.meta.url) });
  await expect(pool.work("fine")).rejects.toBeInstanceOf(WorkFailed);
  await setTimeout(400);
  expect(starts).toBe(1);
  await expect(pool.work("fine")).rejects.toBeInstanceOf(WorkFailed);
  await setTimeout(50);
  expect(starts).toBe(2);
  channel.close();
});

test("an aborted order leaves the queue or frees its thread", async () => {
  const pool = poolOf({ threads: 1 });
  const running = new AbortController();
  const queued = new AbortController();
  const first = pool.work("wait", { signal: running.signal });
  const second = pool.work("wait", { signal: queued.signal });
  const third = pool.work("fine");
  queued.abort(new Error("gone"));
  await expect(second).rejects.toThrow("gone");
  running.abort(new Error("left"));
  await expect(first).rejects.toThrow("left");
  expect(await third).toBe("fine");
  await expect(pool.work("fine", { signal: AbortSignal.abort(new Error("before")) })).rejects.toThrow("before");
});

test("work in the background leaves one thread to those that somebody waits for", async () => {
  const pool = poolOf({ threads: 2 });
  const stop = new AbortController();
  const background = [1, 2].map(() => pool.work("wait", { signal: stop.signal }).catch(() => "stopped"));
  expect(pool.waiting).toBe(1);
  expect(await pool.work("fine", { lane: "page" })).toBe("fine");
  expect(await pool.work("fine", { lane: "bulk" })).toBe("fine");
  stop.abort();
  expect(await Promise.all(background)).toEqual(["stopped", "stopped"]);
});

test("pages go before bulk, bulk before the background, each lane in the order of asking", async () => {
  const pool = poolOf({ threads: 1 });
  const done: string[] = [];
  const ask = (what: string, lane: "page" | "bulk" | "background") =>
    pool.work(what, { lane }).then((answer) => done.push(answer));
  await Promise.all([
    ask("first", "bulk"),
    ask("job", "background"),
    ask("bulk 1", "bulk"),
    ask("bulk 2", "bulk"),
    ask("page 1", "page"),
    ask("page 2", "page"),
  ]);
  expect(done).toEqual(["first", "page 1", "page 2", "bulk 1", "bulk 2", "job"]);
});

test("one more than there is room for in a lane is refused at once; the other lanes are not touched", async () => {
  const pool = poolOf({ threads: 1, room: { page: 2, bulk: 1, background: 0 } });
  const stop = new AbortController();
  const { signal } = stop;
  const asked = (["bulk", "bulk", "page", "page"] as const).map((lane) => pool.work("wait", { lane, signal }));
  for (const one of asked) one.catch(() => undefined);
  await expect(pool.work("fine", { lane: "bulk" })).rejects.toBeInstanceOf(WorkRefused);
  await expect(pool.work("fine", { lane: "page" })).rejects.toBeInstanceOf(WorkRefused);
  await expect(pool.work("fine")).rejects.toBeInstanceOf(WorkRefused);
  expect(pool.waiting).toBe(3);
  stop.abort(new Error("end"));
  expect((await Promise.allSettled(asked)).every(({ status }) => status === "rejected")).toBe(true);
});

test("a deadline counts the wait: what is left is told to the thread, and nobody waits beyond it", async () => {
  const pool = poolOf({ threads: 1 });
  await pool.ready();
  const stop = new AbortController();
  const blocked = pool.work("wait", { signal: stop.signal }).catch(() => "stopped");
  const late = pool.work("fine", { lane: "page", deadlineMs: 60 });
  const patient = pool.work("remaining", { lane: "page", deadlineMs: 5_000 });
  await expect(late).rejects.toThrow(new WorkRefused("no thread was free within 60 ms"));
  stop.abort();
  await blocked;
  const left = Number(await patient);
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(4_930);
});

test("a text is sent to a thread once, and the ones used longest ago are forgotten", async () => {
  const pool = poolOf({ threads: 1 });
  let made = 0;
  const ask = (key: number) =>
    pool.work(`recall ${key}`, {
      knows: {
        key,
        text: () => {
          made += 1;
          return `text ${key}`;
        },
      },
    });
  for (const key of [1, 2, 3, 4, 5, 6, 1, 7, 1]) expect(await ask(key)).toBe(`text ${key}`);
  expect(made).toBe(7);
  expect(await pool.work("recall 2")).toBe("nothing");
  expect(await pool.work("recall 1")).toBe("text 1");
  expect(await ask(2)).toBe("text 2");
  await expect(pool.work("crash")).rejects.toBeInstanceOf(WorkFailed);
  expect(await ask(2)).toBe("text 2");
});

test("closing rejects what is open", async () => {
  const pool = createWorkPool<string, string>({ threads: 1, workerUrl });
  const order = expect(pool.work("wait")).rejects.toThrow("closed");
  await pool.close();
  await order;
  await expect(pool.work("fine")).rejects.toThrow("closed");
});

/** The threads that two orders at a time are worked on by. */
async function twoOf(pool: WorkPool<string, string>): Promise<string[]> {
  return Promise.all([pool.work("who", { lane: "page" }), pool.work("who", { lane: "page" })]);
}

test("idle threads end but for one, and come back when there is work for two", async () => {
  const pool = poolOf({ threads: 2, idleMs: 60 });
  await pool.ready();
  const first = await twoOf(pool);
  expect(new Set(first).size).toBe(2);
  await setTimeout(400);
  const [kept, fresh] = await twoOf(pool);
  expect(first).toContain(kept);
  expect(first).not.toContain(fresh);
});

test("threads stay where nobody says how long they may idle", async () => {
  const pool = poolOf({ threads: 2 });
  const first = await twoOf(pool);
  await setTimeout(200);
  expect((await twoOf(pool)).sort()).toEqual(first.sort());
});

test("whatever comes while threads end is answered, and a pool with sleepers closes", async () => {
  const pool = poolOf({ threads: 3, idleMs: 15 });
  const asked: Array<Promise<string>> = [];
  for (let n = 0; n < 40; n += 1) {
    asked.push(pool.work("fine", { lane: lanes[n % 3] }));
    await setTimeout((n * 7) % 31);
  }
  expect(await Promise.all(asked)).toEqual(asked.map(() => "fine"));
  await setTimeout(150);
  const last = expect(pool.work("fine")).rejects.toBeInstanceOf(WorkFailed);
  await pool.close();
  await last;
});

test("a thread that died while others slept is replaced", async () => {
  const pool = poolOf({ threads: 2, idleMs: 20 });
  await pool.ready();
  await setTimeout(200);
  await expect(pool.work("crash", { lane: "page" })).rejects.toBeInstanceOf(WorkFailed);
  expect(await Promise.all(["fine", "fine", "fine"].map((what) => pool.work(what)))).toHaveLength(3);
});

test("an order finds a thread whenever one is free; what nobody waits for leaves the last that is awake", () => {
  const thread = fc.record({ busy: fc.boolean(), awake: fc.boolean() });
  fc.assert(
    fc.property(fc.constantFrom(...lanes), fc.array(thread, { maxLength: 5 }), (lane, threads) => {
      const at = threadFor(lane, threads);
      const free = threads.filter(({ busy }) => !busy);
      expect(at >= 0).toBe(free.length > 0);
      if (at < 0) return;
      expect(threads[at]?.busy).toBe(false);
      const awake = free.filter((one) => one.awake).length;
      const takes = lane === "background" && awake === 1 && free.length > 1 ? false : awake > 0;
      expect(threads[at]?.awake).toBe(takes);
    }),
  );
});

test("threads that start at one moment all start", async () => {
  const pools = Array.from({ length: 3 }, () => poolOf({ threads: 4 }));
  const answers = pools.flatMap((pool) => Array.from({ length: 4 }, () => pool.work("fine", { lane: "page" })));
  expect(await Promise.all(answers)).toEqual(answers.map(() => "fine"));
});
