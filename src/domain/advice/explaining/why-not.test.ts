import fc from "fast-check";
import { expect, test } from "vitest";
import { limitsSaid, withoutLimits } from "#src/domain/advice/explaining/asked-case.ts";
import {
  allMustsReached,
  aRandomCase,
  planned,
  solver,
  wantingMeans,
} from "#src/domain/advice/explaining/explaining.factory.ts";
import { prepareCase, useColumn } from "#src/domain/advice/explaining/prepare-case.ts";
import { bestPlan } from "#src/domain/advice/explaining/solve-prepared.ts";
import { whyNot } from "#src/domain/advice/explaining/why-not.ts";
import { proposalKinds } from "#src/domain/advice/proposal.ts";

const noTick = async (): Promise<void> => undefined;

test("every answer is what the planner finds when it is told the changed case", async () => {
  const seen = { limits: 0, musts: 0, costs: 0, unusable: 0, "price-unknown": 0, "in-plan": 0, checked: 0 };
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(...proposalKinds), async (seed, kind) => {
      const asked = aRandomCase(seed, kind);
      const plan = await bestPlan(prepareCase(asked), solver);
      expect(plan.means.map(({ id }) => id)).toEqual((await planned(asked)).means.map(({ id }) => id));
      const kept = plan.coverage.filter(({ must, quality }) => must && quality > 0);
      const said = limitsSaid(asked.input);
      for (const { id } of asked.catalogue.means) {
        const why = await whyNot(asked, plan, id, solver, noTick);
        seen[why.answer] += 1;
        const possible = async (lifted: typeof said, keeping: typeof kept, careful = false) =>
          allMustsReached(await planned(wantingMeans(withoutLimits(asked, lifted), id, keeping, { careful })));
        if (why.answer === "limits" || (why.answer === "musts" && why.limits.length > 0)) {
          const keeping = why.answer === "limits" ? [] : kept;
          const careful = why.limits.includes("dataSensitivity");
          const others = said.filter((limit) => !why.limits.includes(limit));
          // What is of use only through a means that a limit keeps out is no candidate then; wanted for its own sake it is.
          if (useColumn(prepareCase(withoutLimits(asked, others)), id) === null) continue;
          seen.checked += 1;
          // The set forbids it by itself, and none of it can be left out.
          expect(await possible(others, keeping, careful), `${seed} ${kind} ${id}`).toBe(false);
          for (const limit of why.limits)
            expect(await possible([...others, limit], keeping, careful), `${seed} ${kind} ${id} ${limit}`).toBe(true);
        }
        if (why.answer === "musts") {
          expect(await possible([], [])).toBe(true);
          expect(why.atLeast).toBeGreaterThan(0);
          const left = kept.filter(
            (one) => !why.example.some((lost) => lost.function === one.function && lost.segment === one.segment),
          );
          expect(await possible([], left), `${seed} ${kind} ${id}`).toBe(true);
        }
        if (why.answer === "costs") {
          const wanting = await planned(wantingMeans(asked, id, kept));
          expect(allMustsReached(wanting), `${seed} ${kind} ${id}`).toBe(true);
          // Of plans that are best in several ways the planner tells the levels of the first.
          const levels = wanting.kinds[0] === kind ? wanting.levels.filter(({ unit }) => unit !== "share-ppm") : [];
          for (const level of levels) {
            const changed = why.change.levels.find(({ name }) => name === level.name);
            const before = plan.levels.find(({ name }) => name === level.name)?.value ?? 0;
            // The must for the means itself has quality points of its own: its importance 1 times quality 3 times the staff.
            const own = level.name === "quality" ? 3 * (asked.input.limits.staffCount ?? 5) : 0;
            expect(changed?.after ?? before, `${seed} ${kind} ${id} ${level.name}`).toBe(level.value - own);
          }
        }
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 40), seed: 11 },
  );
  for (const answer of ["limits", "musts", "costs", "unusable", "in-plan", "checked"] as const)
    expect(seen[answer], answer).toBeGreaterThan(0);
}, 60_000);
