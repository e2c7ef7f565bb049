import type { Means } from "#src/domain/advice/means.ts";
import type { PlanCatalogue, PlanInput } from "#src/domain/advice/planning/plan-input.ts";
import {
  aCatalogue,
  aCreation,
  aFunction,
  aMeans,
  aSegment,
  aStep,
  aTier,
  aWay,
  seededNumbers,
} from "#src/domain/advice/planning/planning.factory.ts";
import { accessKeys } from "#src/domain/advice/vocabulary.ts";

export type Case = { readonly input: PlanInput; readonly catalogue: PlanCatalogue };

/** Small cases with everything in them: few enough decisions to try all of them. The same seed gives the same case. */
export function randomSmallCase(seed: number): Case {
  const below = seededNumbers(seed);
  const one = <T>(items: readonly T[]): T => items[below(items.length)] as T; // NOTE the index is inside
  const chance = (percent: number): boolean => below(100) < percent;
  const functions = ["f1", "f2", "f3", "office"].map((id) => aFunction(id, id === "office" ? "organisation" : "both"));
  const count = 2 + below(4);
  const ids = Array.from({ length: count }, (_, index) => `m${index}`);
  const asks = () => ({
    ...(chance(55) ? { device: one([["smartphone", "tablet", "pc"], ["pc"], ["smartphone", "tablet"]]) } : {}),
    ...(chance(35) ? { line: one([["good"], ["slow", "good"]]) } : {}),
    ...(chance(25) ? { phone: ["landline", "mobile"] } : {}),
    ...(chance(15) ? { hearing: ["full"] } : {}),
    ...(chance(15) ? { mobility: ["full", "limited"] } : {}),
  });
  let creations = 0;
  const means = ids.map((id): Means => {
    const creates = [];
    while (creations < 2 && chance(35)) {
      creations += 1;
      creates.push(
        aCreation({
          set: one([
            { device: "tablet", line: "good" },
            { device: "smartphone" },
            { line: "good" },
            { phone: "mobile" },
          ]),
          asks: chance(35)
            ? one([
                { phone: ["landline", "mobile"] },
                { device: ["smartphone", "tablet", "pc"] },
                { line: ["slow", "good"] },
                { mobility: ["full", "limited"] },
              ])
            : chance(30)
              ? { mobility: ["full", "limited"] }
              : {},
          perPersonYen: chance(15) ? null : one([0, 0, 500]),
          perPersonMonthlyYen: one([0, 0, 100]),
          perPersonMinutes: one([0, 5, 8]),
          maxPeople: chance(30) ? one([5, 12]) : null,
        }),
      );
    }
    const gives = () => {
      const wanted: Record<string, 1 | 2 | 3> = {};
      for (const { id: name } of functions) if (chance(45)) wanted[name] = one([1, 2, 3] as const);
      return Object.keys(wanted).length > 0 ? wanted : { f1: 2 as const };
    };
    const tiers = chance(75)
      ? [
          aTier({
            monthlyYen: one([0, 0, 100, 300]),
            initialYen: one([0, 0, 1000]),
            taxIncluded: one([true, true, false]),
            perHead: chance(25),
            heads: one(["staff", "served"] as const),
          }),
        ]
      : [
          aTier({
            id: "small",
            monthlyYen: one([0, 100]),
            heads: one(["staff", "served"] as const),
            to: one([4, 8, 15]),
          }),
          aTier({
            id: "large",
            monthlyYen: one([200, null]),
            initialYen: one([0, 500]),
            taxIncluded: one([true, false, null]),
            perHead: chance(40),
            heads: "served",
            from: one([1, 1, 6]),
          }),
        ];
    return aMeans(id, {
      ways: Array.from({ length: 1 + below(2) }, (_, way) => {
        const made = aWay(`w${way}`, gives(), asks());
        const [first] = accessKeys.filter((key) => made.asks[key] !== undefined);
        if (!first) return made;
        return chance(12) ? { ...made, unaided: [first] } : chance(12) ? { ...made, assumed: [first] } : made;
      }),
      creates,
      tiers,
      effort: {
        rule: one(["staff", "served", "none"]),
        fixedMinutes: one([0, 10, 20]),
        setupMinutes: one([0, 30, 60]),
      },
      steps: [
        { ...aStep, minutes: 30 },
        ...(chance(25) ? [{ ...aStep, minutes: one([5, 10]), times: "person" as const }] : []),
        ...(chance(15) ? [{ ...aStep, minutes: 5, times: "staff" as const }] : []),
      ],
      newThings: below(3),
      requires: chance(15) ? [one(ids)] : [],
      conflicts: chance(15) ? [one(ids)] : [],
      dataLevel: one(["none", "contact", "personal", "sensitive"] as const),
    });
  });
  const segments = ["a", "b"].slice(0, 1 + below(2)).map((id) =>
    aSegment(id, {
      size: 1 + below(9),
      access: {
        device: one([["none"], ["smartphone"], ["pc"], "unknown"]),
        line: one(["none", "slow", "good", "unknown"]),
        phone: one([["none"], ["landline"], ["mobile"]]),
        ...(chance(20) ? { hearing: "deaf" } : {}),
        ...(chance(30) ? { mobility: one(["none", "limited", "full"]) } : {}),
      },
    }),
  );
  const needs = functions
    .filter(() => chance(75))
    .map(({ id }) => ({
      function: id,
      for: id === "office" ? [] : segments.filter(() => chance(75)).map((segment) => segment.id),
      importance: one([1, 2, 3] as const),
      must: chance(65),
    }))
    .filter((need) => need.function === "office" || need.for.length > 0);
  const limits = {
    staffCount: 1 + below(6),
    ...(chance(25) ? { monthlyYen: one([0, 200, 600]) } : {}),
    ...(chance(20) ? { initialYen: one([0, 1000]) } : {}),
    ...(chance(20) ? { setupHours: one([0.5, 1, 2]) } : {}),
    ...(chance(20) ? { newThings: below(4) } : {}),
    ...(chance(20) ? { dataSensitivity: one(["contact", "sensitive"] as const) } : {}),
  };
  return {
    input: {
      needs,
      segments,
      limits,
      currentMeans: chance(40) ? [one(ids), one(ids)] : [],
      ...(chance(70) ? { bearable: { monthlyMinutes: one([20, 40, 80]), firstYearYen: one([300, 1_500]) } } : {}),
    },
    catalogue: aCatalogue(means, functions),
  };
}
