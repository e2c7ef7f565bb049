import fc from "fast-check";
import { expect, it } from "vitest";
import { readCatalogueFiles } from "#src/adapters/catalogue-files.ts";
import { setupFindings } from "#src/domain/advice/catalogue/check-minutes.ts";
import { effortOf, type Step, stepMinutes } from "#src/domain/advice/means.ts";
import { aMeans, aStep, someRules } from "#src/domain/advice/planning/planning.factory.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";

const rules = new Map(someRules.map(({ setupMinutes: _of, ...rule }) => [rule.id, rule]));

it("takes set-up from the steps: once, by so many together, for each of the staff, for each person", () => {
  const steps: Step[] = [
    { ...aStep, minutes: 60 },
    { ...aStep, minutes: 30, times: 2 },
    { ...aStep, minutes: 240, times: "staff" },
    { ...aStep, minutes: 40, times: "person" },
  ];
  const effort = effortOf(aMeans("m", { steps }), rules);
  expect(effort).toMatchObject({ setupMinutes: 120, setupMinutesPerStaff: 240, setupMinutesPerPerson: 40 });
  const heads = { staff: 5, people: 40 };
  expect(steps.map((step) => stepMinutes(step, heads))).toEqual([60, 60, 1200, 1600]);
});

it("is the sum of the steps for any heads, and what an older entry says stands in for the part without heads alone", () => {
  const step = fc.record({
    minutes: fc.integer({ min: 0, max: 600 }),
    times: fc.constantFrom(undefined, 2, 3, "staff" as const, "person" as const, "session" as const),
  });
  const heads = fc.record({ staff: fc.integer({ min: 1, max: 99 }), people: fc.integer({ min: 0, max: 999 }) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), heads, (drawn, { staff, people }) => {
      const steps = drawn.map(({ minutes, times }): Step => ({ ...aStep, minutes, ...(times ? { times } : {}) }));
      const effort = effortOf(aMeans("m", { steps }), rules);
      const all = steps.reduce((sum, one) => sum + stepMinutes(one, { staff, people }), 0);
      const sessions = Math.ceil(staff / 20) * effort.setupMinutesPerSession;
      expect(
        effort.setupMinutes + staff * effort.setupMinutesPerStaff + sessions + people * effort.setupMinutesPerPerson,
      ).toBe(all);
      const older = effortOf(aMeans("m", { steps, effort: { rule: "staff", setupMinutes: 90 } }), rules);
      expect(older).toEqual({ ...effort, setupMinutes: 90 });
    }),
  );
});

it("counts what is shown to many at a time once for every twenty, not for each of them", () => {
  const shown: Step = { ...aStep, minutes: 30, times: "session" };
  expect([1, 20, 21, 40].map((staff) => stepMinutes(shown, { staff, people: 0 }))).toEqual([30, 30, 60, 60]);
});

it("finds an entry that says another set-up than its steps", () => {
  const one = aMeans("m", { effort: { rule: "staff", setupMinutes: 60 } });
  expect(setupFindings([one, aMeans("n")], rules)).toMatchObject([{ code: "setup", subject: "m" }]);
  expect(setupFindings([aMeans("n", { steps: [{ ...aStep, minutes: 7 }] })], rules)).toMatchObject([
    { detail: "step:0" },
  ]);
});

it("holds for every means of the catalogue", async () => {
  const { means, effortRules } = await readCatalogueFiles(catalogueFolder());
  expect(setupFindings(means, new Map(effortRules.map((rule) => [rule.id, rule])))).toEqual([]);
});

it("has one person in charge and no step that each of many people in charge does", async () => {
  const { means } = await readCatalogueFiles(catalogueFolder());
  const many = means.filter(({ steps }) => steps.some(({ who, times }) => who === "lead" && times === "staff"));
  expect(many.map(({ id }) => id)).toEqual([]);
});

it("counts no price that is known to have changed: it is to be asked", async () => {
  const { means } = await readCatalogueFiles(catalogueFolder());
  const changed = means.flatMap(({ id, tiers }) =>
    tiers.filter((tier) => tier.freeLimits?.ja.includes("その後変わって") && tier.monthlyYen !== null).map(() => id),
  );
  expect(changed).toEqual([]);
});
