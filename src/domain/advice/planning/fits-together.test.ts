import fc from "fast-check";
import { expect, it } from "vitest";
import { fitsTogether } from "#src/domain/advice/planning/fits-together.ts";
import type { PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import { proposalsByKind } from "#src/domain/advice/planning/planned.factory.ts";
import {
  aCatalogue,
  aCreation,
  aMeans,
  anInput,
  aSegment,
  aTier,
  aWay,
} from "#src/domain/advice/planning/planning.factory.ts";
import { randomSmallCase } from "#src/domain/advice/planning/random-case.factory.ts";
import { reduceCase } from "#src/domain/advice/planning/reduce-case.ts";

const paid = (id: string, wish: string, monthlyYen: number, newThings = 1) =>
  aMeans(id, { ways: [aWay("way", { [wish]: 2 })], tiers: [aTier({ monthlyYen })], newThings });
const fits = (means: ReturnType<typeof aMeans>[], limits: PlanInput["limits"], quality = 2) => {
  const { planningCase } = reduceCase(
    anInput({ f: ["s"], g: ["s"] }, { segments: [aSegment("s")], limits }),
    aCatalogue(means),
  );
  return fitsTogether(
    planningCase,
    planningCase.demands.map(() => quality),
  );
};

it("is one plan for all wishes, within every limit, whichever is the narrow one", () => {
  const means = [paid("f-dear", "f", 900, 1), paid("f-new", "f", 0, 2), paid("g", "g", 500, 1)];
  expect(fits(means, {})).toBe(true);
  expect(fits(means, { monthlyYen: 500, newThings: 3 })).toBe(true);
  expect(fits(means, { monthlyYen: 1_400, newThings: 2 })).toBe(true);
  expect(fits(means, { monthlyYen: 1_399, newThings: 2 }), "each limit by itself could be kept").toBe(false);
  expect(fits(means, { monthlyYen: 500, newThings: 3 }, 3), "not as well as is needed").toBe(false);
  expect(fits(means.slice(0, 2), { newThings: 9 }), "nothing for the other wish").toBe(false);
});

it("counts what serves two wishes once, and takes nothing that cannot stand beside the rest", () => {
  const both = aMeans("both", { ways: [aWay("way", { f: 2, g: 2 })], newThings: 2 });
  expect(fits([both], { newThings: 2 })).toBe(true);
  const enemy = { ...paid("g", "g", 0), conflicts: ["f"] };
  expect(fits([paid("f", "f", 0), enemy], { newThings: 9 })).toBe(false);
});

it("is also what people can use with one help, as far as the help reaches and there is room for it", () => {
  const video = aMeans("video", { ways: [aWay("screen", { f: 2, g: 2 }, { skill: ["some"] })] });
  const lessons = (maxPeople: number | null) =>
    aMeans("lessons", {
      ways: [aWay("none", { other: 1 })],
      creates: [aCreation({ set: { skill: "some" }, maxPeople })],
      newThings: 1,
    });
  expect(fits([video, lessons(null)], { newThings: 2 })).toBe(true);
  expect(fits([video, lessons(null)], { newThings: 1 })).toBe(false);
  expect(fits([video, lessons(9)], { newThings: 2 }), "ten people").toBe(false);
});

it("is true of no small case in which the best plan leaves a wish", async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 1_000_000 }), async (seed) => {
      const { input: drawn, catalogue } = randomSmallCase(seed);
      const input = { ...drawn, needs: drawn.needs.map((need) => ({ ...need, must: true })) };
      const { planningCase } = reduceCase(input, catalogue);
      const hasLimits = Object.values(planningCase.limits).some((limit) => limit !== null);
      if (
        !hasLimits ||
        !fitsTogether(
          planningCase,
          [...planningCase.demands.keys()].map(() => 1),
        )
      )
        return;
      found += 1;
      const { "least-burden": best } = await proposalsByKind(input, catalogue);
      expect(best?.coverage.every(({ quality }) => quality > 0)).toBe(true);
    }),
    { numRuns: 150, seed: 3 },
  );
  expect(found).toBeGreaterThan(10);
}, 30_000);
