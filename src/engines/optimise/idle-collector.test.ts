import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { idleCollector } from "#src/engines/optimise/idle-collector.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("collects once a thread has been idle for long enough, and not while it works", () => {
  const collect = vi.fn();
  const collector = idleCollector(100, collect);
  collector.idle();
  vi.advanceTimersByTime(60);
  collector.busy();
  vi.advanceTimersByTime(500);
  expect(collect).not.toHaveBeenCalled();
  collector.idle();
  vi.advanceTimersByTime(60);
  collector.idle();
  vi.advanceTimersByTime(99);
  expect(collect).not.toHaveBeenCalled();
  vi.advanceTimersByTime(500);
  expect(collect).toHaveBeenCalledTimes(1);
});

it("gives memory back by V8's own collector, without leaving it to scripts", () => {
  let waste: number[][] | null = Array.from({ length: 200 }, () => Array.from({ length: 10_000 }, Math.random));
  expect(waste).toHaveLength(200);
  waste = null;
  const before = process.memoryUsage().heapUsed;
  const collector = idleCollector(10);
  collector.idle();
  vi.advanceTimersByTime(10);
  expect(process.memoryUsage().heapUsed).toBeLessThan(before - 8e6);
  expect("gc" in globalThis).toBe(false);
});
