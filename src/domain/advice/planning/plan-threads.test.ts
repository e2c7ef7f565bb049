import { afterAll, expect, test } from "vitest";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import { createPlanThreads } from "#src/domain/advice/planning/plan-threads.ts";
import { inlineSolver } from "#src/domain/advice/planning/planning.factory.ts";
import { randomSmallCase } from "#src/domain/advice/planning/random-case.factory.ts";

const threads = createPlanThreads({ threads: 1, room: { page: 0, bulk: 0, background: 100 } });
afterAll(() => threads.close());

test("a thread answers as this one does, for every catalogue that it is told of", async () => {
  const here = await inlineSolver();
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8, 1]) {
    const { input, catalogue } = randomSmallCase(seed);
    const [there, own] = [await planProposals(input, catalogue, threads), await planProposals(input, catalogue, here)];
    expect(there.proposals).toEqual(own.proposals);
    expect(there.modelHash).toBe(own.modelHash);
    expect(there.solver.status).toBe("optimal");
  }
});

test("where too many wait it refuses with a code", async () => {
  const { input, catalogue } = randomSmallCase(9);
  const working = planProposals(input, catalogue, threads, { lane: "page" });
  await expect(planProposals(input, catalogue, threads, { lane: "page" })).rejects.toMatchObject({ code: "busy" });
  await working;
});
