import { expect, test } from "vitest";
import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import type { Planned } from "#src/domain/advice/planning/plan-proposals.ts";
import type { PlanSolver } from "#src/domain/advice/planning/plan-solver.ts";
import { aCatalogue, aMeans, anInput, aSegment } from "#src/domain/advice/planning/planning.factory.ts";
import { sharingSolver } from "#src/domain/advice/planning/sharing-solver.ts";

const catalogue = aCatalogue([aMeans("m")]);
const input = (label: string, device = "pc"): PlanInput =>
  anInput({ f: ["a"] }, { segments: [aSegment("a", { label, access: { device: [device] } })] });

/** Counts what it is asked, and answers when it is told to. */
function slow(status: "optimal" | "running" = "optimal") {
  const asked: Array<{ signal: AbortSignal | undefined; answer: () => void }> = [];
  const solver: Required<PlanSolver> = {
    weigh: () => Promise.reject(new Error("not asked")),
    waiting: 0,
    solve: () => Promise.reject(new Error("not asked here")),
    plan: (_, __, options) =>
      new Promise<Planned>((resolve, reject) => {
        const planned: Planned = { proposals: [], solver: { status, ms: 5 }, modelHash: String(asked.length) };
        asked.push({ signal: options?.signal, answer: () => resolve(planned) });
        options?.signal?.addEventListener("abort", () => reject(options.signal?.reason));
      }),
  };
  return { asked, solver };
}

async function answered(inner: ReturnType<typeof slow>, plan: Promise<Planned>): Promise<Planned> {
  await Promise.resolve();
  for (const one of inner.asked) one.answer();
  return plan;
}

test("cases that differ only in words and order are asked once at a time, and remembered", async () => {
  const inner = slow();
  const solver = sharingSolver(inner.solver, 10);
  const first = solver.plan(input("elders"), catalogue, { deadlineMs: 3000, lane: "page" });
  const same = solver.plan(input("高齢者"), catalogue, { deadlineMs: 3000, lane: "page" });
  const other = solver.plan(input("elders", "none"), catalogue, { deadlineMs: 3000, lane: "page" });
  const slower = solver.plan(input("elders"), catalogue, { lane: "background" });
  expect(inner.asked).toHaveLength(3);
  expect(await answered(inner, same)).toBe(await first);
  expect((await other).modelHash).not.toBe((await first).modelHash);
  await slower;
  expect(await solver.plan(input("others"), catalogue)).toMatchObject({ solver: { status: "optimal", ms: 0 } });
  expect(inner.asked).toHaveLength(3);
  await answered(inner, solver.plan(input("elders"), aCatalogue([aMeans("m")])));
  expect(inner.asked).toHaveLength(4);
});

test("whatever differs in a case besides words and order makes it another case", async () => {
  const inner = slow();
  const solver = sharingSolver(inner.solver, 10);
  const base = input("x");
  const others: PlanInput[] = [
    { ...base, avoid: ["m"] },
    { ...base, currentMeans: ["m"] },
    { ...base, limits: { ...base.limits, monthlyYen: 0 } },
    { ...base, needs: base.needs.map((need) => ({ ...need, must: false })) },
    { ...base, segments: base.segments.map((segment) => ({ ...segment, size: 11 })) },
  ];
  for (const one of [base, ...others, base]) await answered(inner, solver.plan(one, catalogue));
  expect(inner.asked).toHaveLength(1 + others.length);
});

test("a plan that is not proved is not remembered, and the one used longest ago goes first", async () => {
  const open = slow("running");
  const forgetful = sharingSolver(open.solver, 10);
  await answered(open, forgetful.plan(input("x"), catalogue));
  await answered(open, forgetful.plan(input("x"), catalogue));
  expect(open.asked).toHaveLength(2);

  const inner = slow();
  const solver = sharingSolver(inner.solver, 2);
  for (const device of ["pc", "tablet", "pc", "smartphone", "pc"])
    await answered(inner, solver.plan(input("x", device), catalogue));
  expect(inner.asked).toHaveLength(3);
  await answered(inner, solver.plan(input("x", "tablet"), catalogue));
  expect(inner.asked).toHaveLength(4);
});

test("work is stopped when the last who waits for it is gone, not before; later ones start anew", async () => {
  const inner = slow();
  const solver = sharingSolver(inner.solver, 10);
  const [one, two] = [new AbortController(), new AbortController()];
  const first = solver.plan(input("x"), catalogue, { signal: one.signal });
  const second = solver.plan(input("x"), catalogue, { signal: two.signal });
  one.abort();
  await expect(first).rejects.toMatchObject({ code: "caller-left" });
  expect(inner.asked[0]?.signal?.aborted).toBe(false);
  two.abort();
  await expect(second).rejects.toMatchObject({ code: "caller-left" });
  expect(inner.asked[0]?.signal?.aborted).toBe(true);
  const third = solver.plan(input("x"), catalogue, {});
  expect(inner.asked).toHaveLength(2);
  await answered(inner, third);
});

test("somebody without a signal keeps the work going", async () => {
  const inner = slow();
  const solver = sharingSolver(inner.solver, 10);
  const stop = new AbortController();
  const stays = solver.plan(input("x"), catalogue);
  const goes = solver.plan(input("x"), catalogue, { signal: stop.signal });
  stop.abort();
  await expect(goes).rejects.toMatchObject({ code: "caller-left" });
  expect(await answered(inner, stays)).toMatchObject({ solver: { ms: 5 } });
});
