import fc from "fast-check";
import { expect, test } from "vitest";
import { searchAll } from "#src/domain/advice/planning/exhaustive-search.factory.ts";
import { planProposals } from "#src/domain/advice/planning/plan-proposals.ts";
import { risingLevels } from "#src/domain/advice/planning/plan-variants.ts";
import { inlineSolver } from "#src/domain/advice/planning/planning.factory.ts";
import { randomSmallCase } from "#src/domain/advice/planning/random-case.factory.ts";
import { proposalKinds } from "#src/domain/advice/proposal.ts";

const solver = await inlineSolver();

test("no combination that can be tried is better than the plan, at any level, for any kind", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 1_000_000 }), async (seed) => {
      const given = randomSmallCase(seed);
      const best = searchAll(given);
      const { proposals } = await planProposals(given.input, given.catalogue, solver);
      for (const kind of proposalKinds) {
        const proposal = proposals.find((one) => one.kinds.includes(kind));
        const ids = proposal?.means.map((means) => means.id);
        expect(ids, `${seed} ${kind}`).toEqual(best[kind].means);
        expect(proposal?.optimal).toBe(true);
        if (proposal?.kinds[0] !== kind) continue;
        const groups = best[kind].vector.length - proposal.levels.filter((level) => level.unit !== "share-ppm").length;
        const shares = Array.from(
          { length: groups },
          (_, rank) => proposal.levels.find((level) => level.name === `musts-${rank + 1}`)?.value ?? 0,
        );
        const levels = proposal.levels.filter((level) => level.unit !== "share-ppm");
        const mine = [
          ...shares,
          ...levels.map((level) => (risingLevels.has(level.name) ? 0 - level.value : level.value)),
        ];
        const theirs = best[kind].vector.map((value, index) => (index < groups ? Math.round(value * 1e6) : value + 0));
        expect(mine, `${seed} ${kind}`).toEqual(theirs);
        for (const level of proposal.levels) expect(level.bound).toBe(level.value);
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 250), seed: 7 },
  );
}, 120_000);
