import { expect, test } from "vitest";
import type { Reader } from "#src/db/write.ts";
import { reportKeeper, reportKeptMs } from "#src/domain/requests/kept-report.ts";

test("figures are counted once for many at once, again after a minute, for each set of teams apart, and after a failure", async () => {
  let counted = 0;
  let fails = false;
  let now = new Date("2026-11-29T00:00:00Z");
  const execute = async () => {
    counted += 1;
    if (fails) throw new Error("away");
    return [];
  };
  // NOTE the report only executes its own SQL.
  const reportOf = reportKeeper({ execute } as unknown as Reader, () => now);
  const queries = async (work: () => Promise<unknown>) => {
    const before = counted;
    await work();
    return counted - before;
  };
  const each = await queries(() => Promise.all(Array.from({ length: 20 }, () => reportOf(["b", "a"]))));
  expect(each).toBeGreaterThan(0);
  now = new Date(now.getTime() + reportKeptMs - 1);
  expect(await queries(() => reportOf(["a", "b"]))).toBe(0);
  expect(await queries(() => reportOf("all"))).toBe(each);
  expect((await reportOf(["a", "b"])).at).toEqual(new Date("2026-11-29T00:00:00Z"));
  now = new Date(now.getTime() + 1);
  expect(await queries(() => reportOf(["a", "b"]))).toBe(each);
  fails = true;
  now = new Date(now.getTime() + reportKeptMs);
  await expect(reportOf("all")).rejects.toThrow("away");
  fails = false;
  expect(await queries(() => reportOf("all"))).toBe(each);
});
