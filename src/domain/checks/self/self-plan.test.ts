import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ipaItems, itemEffort, selfAnswers, selfItems } from "#src/domain/checks/self/self-items.ts";
import { inOrder, planSelfCheck, type SelfTask, taskOf } from "#src/domain/checks/self/self-plan.ts";
import { bandOf, differing, isScored, scoreOf, together } from "#src/domain/checks/self/self-score.ts";

const answered = fc.record(Object.fromEntries(selfItems.map((item) => [item, fc.constantFrom(...selfAnswers)])));
const sum = (tasks: readonly SelfTask[], of: (task: SelfTask) => number) =>
  tasks.reduce((total, task) => total + of(task), 0);

/** The most that can be lowered, tried over all choices. */
function bestByTrying(tasks: readonly SelfTask[], minutes: number, yen: number): number {
  let best = 0;
  for (let chosen = 0; chosen < 1 << tasks.length; chosen += 1) {
    const picked = tasks.filter((_, i) => chosen & (1 << i));
    const isReady = picked.every(
      (task) =>
        task.kind === "find-out" ||
        itemEffort[task.item].after.every(
          (before) => !tasks.some(({ item }) => item === before) || picked.some(({ item }) => item === before),
        ),
    );
    if (isReady && sum(picked, (t) => t.minutes) <= minutes && sum(picked, (t) => t.yen) <= yen)
      best = Math.max(
        best,
        sum(picked, (t) => t.lowers),
      );
  }
  return best;
}

describe("the points", () => {
  it("are IPA's: 4, 2, 0 and -1, and its bands", () => {
    const all = (answer: (typeof selfAnswers)[number]) => Object.fromEntries(ipaItems.map((item) => [item, answer]));
    expect(selfAnswers.map((answer) => scoreOf(all(answer)))).toEqual([100, 50, 0, -25]);
    expect([100, 99, 70, 69, 50, 49, -25].map(bandOf)).toEqual(["all", "most", "most", "half", "half", "few", "few"]);
    expect(scoreOf({ ...all("yes"), h1: "no" })).toBe(100);
    const firstOnes = (count: number) => Object.fromEntries(ipaItems.slice(0, count).map((item) => [item, "no"]));
    expect([0, 12, 13, 25].map((count) => isScored(firstOnes(count)))).toEqual([false, false, true, true]);
  });

  it("take the weakest of several departments, and tell where they differ", () => {
    const both = together([
      { "1": "yes", "2": "partly", "3": "unknown" },
      { "1": "no", "2": "yes", "3": "partly" },
    ]);
    expect([both["1"], both["2"], both["3"]]).toEqual(["no", "partly", "unknown"]);
    expect(
      differing([
        { "1": "yes", "2": "yes" },
        { "1": "no", "2": "yes" },
      ]),
    ).toEqual(["1"]);
  });
});

describe("the plan", () => {
  it("keeps the limits and what comes before what, and leaves nothing out", async () => {
    await fc.assert(
      fc.asyncProperty(
        answered,
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 30_000 }),
        async (answers, hours, yen) => {
          const plan = await planSelfCheck(answers, { hours, yen });
          expect(plan.proved).toBe(true);
          expect(sum(plan.tasks, (task) => task.minutes)).toBeLessThanOrEqual(hours * 60);
          expect(sum(plan.tasks, (task) => task.yen)).toBeLessThanOrEqual(yen);
          const open = selfItems.filter((item) => answers[item] !== "yes");
          expect([...plan.tasks, ...plan.later].map(({ item }) => item).sort()).toEqual([...open].sort());
          plan.tasks.forEach((task, i) => {
            for (const before of task.kind === "find-out" ? [] : itemEffort[task.item].after)
              expect(plan.tasks.slice(i + 1).some(({ item }) => item === before)).toBe(false);
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it("leaves nothing out for a limit that was not given, and puts nothing in where nothing can be spent", async () => {
    await fc.assert(
      fc.asyncProperty(answered, fc.nat({ max: 20 }), fc.nat({ max: 9000 }), async (answers, hours, yen) => {
        const all = await planSelfCheck(answers, { hours: null, yen: null });
        expect(all.later).toEqual([]);
        const rich = { hours: 1000, yen: 10_000_000 };
        expect(await planSelfCheck(answers, { hours, yen: null })).toEqual(
          await planSelfCheck(answers, { hours, yen: rich.yen }),
        );
        expect(await planSelfCheck(answers, { hours: null, yen })).toEqual(
          await planSelfCheck(answers, { hours: rich.hours, yen }),
        );
        expect((await planSelfCheck(answers, { hours: 0, yen: 0 })).tasks).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it("lowers as much as any choice can", async () => {
    const some = ["1", "3", "4", "11", "21", "24", "25", "h6", "h7"] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.record(Object.fromEntries(some.map((item) => [item, fc.constantFrom(...selfAnswers)]))),
        fc.integer({ min: 0, max: 8 }),
        fc.constantFrom(0, 3000, 8000, 11_000),
        async (given, hours, yen) => {
          const answers = { ...Object.fromEntries(selfItems.map((item) => [item, "yes" as const])), ...given };
          const tasks = some.flatMap((item) => taskOf(item, answers[item] ?? "yes") ?? []);
          const plan = await planSelfCheck(answers, { hours, yen });
          expect(sum(plan.tasks, (task) => task.lowers)).toBe(bestByTrying(tasks, hours * 60, yen));
        },
      ),
      { numRuns: 25 },
    );
  });

  it("puts what lowers most per hour first", () => {
    const task = (item: SelfTask["item"], minutes: number, lowers: number): SelfTask => ({
      item,
      kind: "begin",
      minutes,
      yen: 0,
      lowers,
    });
    expect(
      inOrder([task("1", 60, 6), task("7", 20, 4), task("4", 10, 9), task("3", 60, 1)]).map(({ item }) => item),
    ).toEqual(["7", "1", "3", "4"]);
  });
});
