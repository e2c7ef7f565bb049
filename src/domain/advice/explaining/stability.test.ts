import fc from "fast-check";
import { expect, test } from "vitest";
import type { AskedCase } from "#src/domain/advice/explaining/asked-case.ts";
import {
  withHeads,
  withLimit,
  withOnlyAccess,
  withOtherMust,
  withPeople,
  withPrice,
} from "#src/domain/advice/explaining/changed-case.ts";
import { isSameChoice } from "#src/domain/advice/explaining/compare-plans.ts";
import { aRandomCase, planned, solver } from "#src/domain/advice/explaining/explaining.factory.ts";
import { otherPlans } from "#src/domain/advice/explaining/other-plans.ts";
import { prepareCase } from "#src/domain/advice/explaining/prepare-case.ts";
import { bestPlan } from "#src/domain/advice/explaining/solve-prepared.ts";
import { stabilityOf } from "#src/domain/advice/explaining/stability.ts";
import { turningPoint } from "#src/domain/advice/explaining/turning-point.ts";
import { headcount } from "#src/domain/advice/planning/headcount.ts";
import { aCatalogue, aMeans, anInput, aTier, aWay } from "#src/domain/advice/planning/planning.factory.ts";
import { proposalKinds } from "#src/domain/advice/proposal.ts";

const noTick = async (): Promise<void> => undefined;

test("the first value that differs is found from either side, also the very next and the very last", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: 1, max: 300 }),
      fc.boolean(),
      async (start, far, up) => {
        const at = start + (up ? far : -far);
        const probe = async (value: number) => ((up ? value >= at : value <= at) ? "other" : null);
        const end = start + (up ? 300 : -300);
        expect(await turningPoint(start, end, probe)).toEqual({ at, found: "other" });
        expect(await turningPoint(start, up ? at - 1 : at + 1, probe)).toBeNull();
      },
    ),
  );
});

test("on one side of each border the planner keeps the combination, on the other it takes another", async () => {
  const seen = { price: 0, limit: 0, fewer: 0, more: 0, must: 0, access: 0 };
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(...proposalKinds), async (seed, kind) => {
      const asked = aRandomCase(seed, kind);
      const plan = await bestPlan(prepareCase(asked), solver);
      const found = await stabilityOf(asked, plan, solver, () => noTick);
      const keeps = async (changed: AskedCase) => isSameChoice(plan, await planned(changed));
      const expectBorder = async (at: number, step: number, changed: (value: number) => AskedCase, what: string) => {
        expect(await keeps(changed(at)), `${seed} ${kind} ${what} ${at}`).toBe(false);
        expect(await keeps(changed(at - step)), `${seed} ${kind} ${what} ${at - step}`).toBe(true);
      };
      for (const price of found.prices)
        if (price.border) {
          seen.price += 1;
          await expectBorder(price.border.at, 1, (yen) => withPrice(asked, price, yen), price.means);
        }
      for (const { limit, takes, border } of found.limits) {
        const unit = limit === "setupHours" ? 0.25 : 1;
        expect(await keeps(withLimit(asked, limit, takes))).toBe(true);
        if (takes > 0) expect(await keeps(withLimit(asked, limit, takes - unit)), `${seed} ${limit}`).toBe(false);
        if (!border) continue;
        seen.limit += 1;
        await expectBorder(border.at, unit, (value) => withLimit(asked, limit, value), limit);
      }
      const heads = headcount(asked.input);
      for (const { of, fewer, more } of found.people) {
        const changed = (people: number) =>
          of === "staff" ? withHeads(asked, heads, "staff", people) : withPeople(asked, heads, of.segment, people);
        if (fewer) seen.fewer += 1;
        if (more) seen.more += 1;
        if (fewer) await expectBorder(fewer.at, -1, changed, "fewer");
        if (more) await expectBorder(more.at, 1, changed, "more");
      }
      for (const { answer } of found.answers) {
        seen[answer.kind] += 1;
        const changed =
          answer.kind === "must"
            ? withOtherMust(asked, answer.function, answer.must)
            : withOnlyAccess(asked, answer.segment, answer.key, answer.values);
        expect(await keeps(changed), `${seed} ${kind} ${answer.kind}`).toBe(false);
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 25), seed: 11 },
  );
  for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(0);
}, 90_000);

test("other plans reach every must of the plan, share at most half of what each adds, and end where there are no more", async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(...proposalKinds), async (seed, kind) => {
      const asked = aRandomCase(seed, kind);
      const plan = await bestPlan(prepareCase(asked), solver);
      const fresh = plan.means.filter(({ change }) => change !== "keep").map(({ id }) => id);
      for (const other of await otherPlans(asked, plan, solver, noTick)) {
        found += 1;
        expect(other.change.lostMusts).toEqual([]);
        expect(fresh.filter((id) => other.means.includes(id)).length).toBeLessThanOrEqual(fresh.length / 2);
        // No plan beats the best, so the first level that differs is worse.
        const ids = new Set(other.means);
        const only = {
          ...asked,
          catalogue: { ...asked.catalogue, means: asked.catalogue.means.filter(({ id }) => ids.has(id)) },
        };
        expect((await planned(only)).means.map(({ id }) => id).sort(), `${seed} ${kind}`).toEqual(
          [...other.means].sort(),
        );
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 40), seed: 3 },
  );
  expect(found).toBeGreaterThan(5);

  const catalogue = aCatalogue([
    aMeans("best"),
    aMeans("next", { effort: { rule: "staff", fixedMinutes: 40 } }),
    aMeans("last", { effort: { rule: "staff", fixedMinutes: 50 }, tiers: [aTier({ monthlyYen: 100 })] }),
  ]);
  const asked: AskedCase = { input: anInput({ f: [] }), catalogue, kind: "least-burden" };
  const others = await otherPlans(asked, await planned(asked), solver, noTick);
  expect(others.map(({ means }) => means)).toEqual([["next"], ["last"]]);

  // Of four means that are new, at most two stand in the next plan, not all but one.
  const wishes = ["a", "b", "c", "d"];
  const pairs = wishes.flatMap((wish) => [
    aMeans(`${wish}-best`, { ways: [aWay("way", { [wish]: 2 })] }),
    aMeans(`${wish}-next`, { ways: [aWay("way", { [wish]: 2 })], effort: { rule: "staff", fixedMinutes: 40 } }),
  ]);
  const four: AskedCase = {
    input: anInput(Object.fromEntries(wishes.map((wish) => [wish, []]))),
    catalogue: aCatalogue(pairs),
    kind: "least-burden",
  };
  const [other] = await otherPlans(four, await planned(four), solver, noTick);
  expect(other?.means.filter((id) => id.endsWith("-best"))).toHaveLength(2);
}, 60_000);
