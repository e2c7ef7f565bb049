import { expect, test } from "vitest";
import type { AskedCase } from "#src/domain/advice/explaining/asked-case.ts";
import { withHeads } from "#src/domain/advice/explaining/changed-case.ts";
import { aRandomCase, planned, solver } from "#src/domain/advice/explaining/explaining.factory.ts";
import { growthOf } from "#src/domain/advice/explaining/growth.ts";
import { headcount } from "#src/domain/advice/planning/headcount.ts";
import { aCatalogue, aMeans, anInput, aTier } from "#src/domain/advice/planning/planning.factory.ts";

const quiet = () => async (): Promise<void> => undefined;

/** By hand 6 minutes a month for each member of staff; with a service 120 minutes whatever the size. */
const twoWays = aCatalogue([
  aMeans("by-hand", { effort: { rule: "none", perPersonMinutes: 6 } }),
  aMeans("service", { effort: { rule: "none", fixedMinutes: 120 } }),
]);

test("the size at which a fixed cost beats one by the head is computed, with what turned and its interval", async () => {
  const input = anInput({ f: [] }, { limits: { staffCount: 4 } });
  const asked: AskedCase = { input, catalogue: twoWays, kind: "least-burden" };
  const { staff, served } = await growthOf(asked, await planned(asked), solver, quiet);
  expect(served).toBeNull();
  expect(staff.now).toBe(4);
  // 6 n = 120 at 20, where the tie goes to the smaller id; from 21 on the service is less work.
  expect(staff.bands.map(({ from, to, means }) => [from, to, ...means])).toEqual([
    [1, 20, "by-hand"],
    [21, 200, "service"],
  ]);
  const turn = staff.bands[1]?.turn;
  expect(turn?.change.levels[0]).toMatchObject({ name: "year-minutes", before: 12 * 126, after: 12 * 120 });
  // 30 % off: 8 n > 84 from 11 on; 4 n > 156 from 40 on.
  expect(turn?.range).toEqual({ earliest: 11, latest: 40 });
  expect(staff.points.find(({ heads }) => heads === 10)).toMatchObject({ monthlyMinutes: 60, monthlyYen: 0 });
});

test("a tier that ends ends its combination", async () => {
  const catalogue = aCatalogue([
    aMeans("free", { tiers: [aTier({ to: 30 })], effort: { rule: "none" } }),
    aMeans("paid", { tiers: [aTier({ monthlyYen: 500, perHead: true })], effort: { rule: "none", fixedMinutes: 10 } }),
  ]);
  const asked: AskedCase = { input: anInput({ f: [] }, { limits: { staffCount: 4 } }), catalogue, kind: "least-cost" };
  const { staff } = await growthOf(asked, await planned(asked), solver, quiet);
  expect(staff.bands.map(({ from, means }) => [from, ...means])).toEqual([
    [1, "free"],
    [31, "paid"],
  ]);
  expect(staff.bands[1]?.turn?.change.wonMusts).toEqual([{ function: "f", segment: null }]);
  expect(staff.bands[1]?.turn?.range).toEqual({ earliest: 31, latest: 31 });
});

test("at every size that is told the planner finds the combination that is told", async () => {
  for (const seed of [4, 17, 23]) {
    const asked = aRandomCase(seed, "least-burden");
    const growth = await growthOf(asked, await planned(asked), solver, quiet);
    const heads = headcount(asked.input);
    for (const kind of ["staff", "served"] as const)
      for (const { from, to, means } of growth[kind]?.bands ?? [])
        for (const size of [from, to]) {
          const plan = await planned(withHeads(asked, heads, kind, size));
          expect(
            plan.means.map(({ id }) => id),
            `${seed} ${kind} ${size}`,
          ).toEqual(means);
        }
  }
}, 60_000);
