import { expect, test } from "vitest";
import { headcount } from "#src/domain/advice/planning/headcount.ts";
import {
  aCatalogue,
  aCreation,
  aMeans,
  anInput,
  aSegment,
  aWay,
} from "#src/domain/advice/planning/planning.factory.ts";
import { fulfils, missingOf, segmentAccess } from "#src/domain/advice/planning/reach-access.ts";
import { reduceCase } from "#src/domain/advice/planning/reduce-case.ts";
import { leaverMinutesPerMonth } from "#src/domain/advice/planning/staff-turnover.ts";

const a = aSegment("a");

test("a function that is wanted twice is one demand: a must if either says so, with the higher importance", () => {
  const strong = { function: "f", for: ["a"], importance: 3, must: true } as const;
  const weak = { function: "f", for: ["a"], importance: 1, must: false } as const;
  for (const needs of [
    [strong, weak],
    [weak, strong],
  ]) {
    const { planningCase } = reduceCase(anInput({}, { needs, segments: [a] }), aCatalogue([aMeans("m")]));
    expect(planningCase.demands).toMatchObject([{ function: "f", must: true, importance: 3, points: 30 }]);
  }
});

test("a helper for ten people helps ten, and not eleven", () => {
  const lending = aMeans("lending", {
    ways: [aWay("w", { f: 2 }, { device: ["tablet"] })],
    creates: [aCreation({ set: { device: "tablet" }, maxPeople: 10 })],
  });
  const creationsFor = (size: number) =>
    reduceCase(
      anInput({ f: ["a"] }, { segments: [{ ...a, size }] }),
      aCatalogue([lending]),
    ).planningCase.candidates.flatMap((candidate) => candidate.creations);
  expect(creationsFor(10)).toHaveLength(1);
  expect(creationsFor(11)).toEqual([]);
});

test("what is called unknown is as if nothing was said: assumed where that is usual, else missing", () => {
  const access = segmentAccess(aSegment("a", { access: { device: "unknown", hearing: "unknown", phone: [] } }));
  expect(access.get("device")).toEqual({ values: [], known: "unknown" });
  expect(access.get("phone")).toEqual({ values: [], known: "unknown" });
  expect(access.get("hearing")).toEqual({ values: ["full"], known: "assumed" });
});

test("a requirement is fulfilled by its own key only", () => {
  const [needed = ""] = missingOf({ hearing: ["full"] }, new Map());
  expect(fulfils(needed, "hearing", "full")).toBe(true);
  expect(fulfils(needed, "sight", "full")).toBe(false);
});

test("one size that is known does not stand for all staff", () => {
  const segments = [aSegment("s", { kind: "staff", size: 3 }), aSegment("t", { kind: "staff", size: null })];
  expect(headcount(anInput({}, { segments, limits: {} }))).toMatchObject({
    staff: 5,
    assumptions: [
      { code: "staff-count-unknown", value: 5 },
      { code: "size-unknown", segment: "t" },
    ],
  });
});

test("154 of 1,000 staff leave in a year: 10 staff, an hour each, are 8 minutes a month", () => {
  expect(leaverMinutesPerMonth(10, 60)).toBe(8);
});
