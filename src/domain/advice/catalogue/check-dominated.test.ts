import fc from "fast-check";
import { expect, it } from "vitest";
import { dominatedFindings, standsInFor } from "#src/domain/advice/catalogue/check-dominated.ts";
import type { Means } from "#src/domain/advice/means.ts";
import { aCreation, aMeans, aStep, aTier, aWay, someRules } from "#src/domain/advice/planning/planning.factory.ts";

const rules = new Map(someRules.map((rule) => [rule.id, rule]));
const plain: Partial<Means> = {
  ways: [aWay("way", { f: 2 }, { device: ["pc"], line: ["good"] })],
  creates: [
    aCreation({
      set: { skill: "some" },
      asks: { place: ["japan"] },
      perPersonYen: 10,
      perPersonMonthlyYen: 10,
      perPersonMinutes: 10,
      maxPeople: 20,
    }),
  ],
  tiers: [aTier({ monthlyYen: 100, initialYen: 100, to: 50 })],
  effort: { rule: "staff" },
  setupSkill: "some",
  learning: 2,
  newThings: 1,
  dataLevel: "personal",
  languages: ["ja", "en"],
  requires: ["base"],
  conflicts: ["other"],
};
const one = aMeans("one", plain);
const with_ = (overrides: Partial<Means>) => aMeans("two", { ...plain, ...overrides });

it("finds the later of two that are alike, and the worse of two that are not", () => {
  expect(dominatedFindings([one, with_({})], rules).map((found) => `${found.subject} ${found.detail}`)).toEqual([
    "two by:one",
  ]);
  const better = with_({ effort: { rule: "none" } });
  expect(dominatedFindings([one, better], rules).map((found) => `${found.subject} ${found.detail}`)).toEqual([
    "one by:two",
  ]);
});

it("is held up by each single thing that is worse", () => {
  const worse: Array<Partial<Means>> = [
    { ways: [aWay("way", { f: 1 }, { device: ["pc"], line: ["good"] })] },
    { ways: [aWay("way", { g: 3 })] },
    { ways: [aWay("way", { f: 2 }, { device: ["pc"], line: ["good"], account: ["yes"] })] },
    { ways: [aWay("way", { f: 2 }, { device: ["tablet"], line: ["good"] })] },
    { creates: [] },
    { creates: [{ ...(one.creates[0] ?? aCreation({})), perPersonMinutes: 11 }] },
    { creates: [{ ...(one.creates[0] ?? aCreation({})), perPersonYen: null }] },
    { creates: [{ ...(one.creates[0] ?? aCreation({})), maxPeople: 19 }] },
    { tiers: [aTier({ monthlyYen: 101, initialYen: 100, to: 50 })] },
    { tiers: [aTier({ monthlyYen: null, initialYen: 100, to: 50 })] },
    { tiers: [aTier({ monthlyYen: 100, initialYen: 100, to: 49 })] },
    { tiers: [aTier({ monthlyYen: 100, initialYen: 100, to: 50, forForms: ["npo"] })] },
    { tiers: [aTier({ monthlyYen: 3, initialYen: 3, to: 50, perHead: true })] },
    { effort: { rule: "staff", perPersonMinutes: 3 } },
    { effort: { rule: "staff", setupMinutes: 61 } },
    { steps: [{ ...aStep, times: "person" }] },
    { steps: [{ ...aStep, times: "staff" }] },
    { effort: { rule: "staff", perLeaverMinutes: 40 } },
    { setupSkill: "it-person" },
    { learning: 3 },
    { newThings: 2 },
    { dataLevel: "contact" },
    { languages: ["ja"] },
    { requires: ["base", "more"] },
    { conflicts: ["other", "more"] },
  ];
  for (const overrides of worse)
    expect(standsInFor(with_(overrides), one, rules), JSON.stringify(overrides).slice(0, 200)).toBe(false);
});

it("still stands in when it asks less, gives more or costs less", () => {
  const better: Array<Partial<Means>> = [
    { ways: [aWay("a", { f: 3 }, { device: ["pc", "tablet"] }), aWay("b", { g: 1 })] },
    { tiers: [aTier({ monthlyYen: 100, initialYen: 99 })] },
    {
      tiers: [
        aTier({ id: "few", monthlyYen: 50, initialYen: 0, to: 9 }),
        aTier({ id: "many", monthlyYen: 100, initialYen: 100, from: 10, to: null }),
      ],
    },
    { languages: [] },
    { requires: [], conflicts: ["one"], dataLevel: "sensitive" },
  ];
  for (const overrides of better)
    expect(standsInFor(with_(overrides), one, rules), JSON.stringify(overrides).slice(0, 200)).toBe(true);
});

it("spares what others require, and prices to be asked", () => {
  expect(
    dominatedFindings([one, with_({}), aMeans("three", { requires: ["two"], ways: [aWay("w", { h: 1 })] })], rules),
  ).toEqual([]);
  const asked = with_({ tiers: [aTier({ monthlyYen: null, initialYen: null, to: 50 })] });
  expect(dominatedFindings([one, asked], rules)).toEqual([]);
});

it("compares the ways of one means", () => {
  const ways = [
    aWay("a", { f: 2 }, { device: ["pc"] }),
    aWay("b", { f: 2 }, { device: ["pc", "tablet"] }),
    aWay("c", { f: 3 }, { device: ["pc"] }),
  ];
  expect(dominatedFindings([aMeans("m", { ways })], rules).map((found) => found.detail)).toEqual(["way:a"]);
});

it("is transitive, and of any set something is left that stands in for all", () => {
  const small = fc.record({
    f: fc.constantFrom(1 as const, 2 as const),
    asks: fc.subarray(["pc", "tablet"], { minLength: 1 }),
    yen: fc.constantFrom(0, 100, null),
    minutes: fc.constantFrom(0, 5),
  });
  const make = (id: string, { f, asks, yen, minutes }: typeof small extends fc.Arbitrary<infer T> ? T : never) =>
    aMeans(id, {
      ways: [aWay("w", { f }, { device: asks })],
      tiers: [aTier({ monthlyYen: yen })],
      effort: { rule: "none", fixedMinutes: minutes },
    });
  fc.assert(
    fc.property(fc.array(small, { minLength: 3, maxLength: 6 }), (all) => {
      const means = all.map((each, index) => make(`m${index}`, each));
      for (const a of means)
        for (const b of means)
          for (const c of means)
            if (standsInFor(b, a, rules) && standsInFor(c, b, rules)) expect(standsInFor(c, a, rules)).toBe(true);
      const gone = new Set(dominatedFindings(means, rules).map((found) => found.subject));
      for (const lost of means.filter(({ id }) => gone.has(id)))
        expect(means.some((kept) => !gone.has(kept.id) && standsInFor(kept, lost, rules))).toBe(true);
    }),
    { numRuns: 60 },
  );
});
