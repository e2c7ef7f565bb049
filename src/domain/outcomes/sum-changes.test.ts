import { expect, test } from "vitest";
import type { ChangePart, SmallestChange, SmallestChanges } from "#src/domain/advice/explaining/smallest-changes.ts";
import { agreedBetween } from "#src/domain/outcomes/follow-up.ts";
import { type Counted, sumChanges } from "#src/domain/outcomes/sum-changes.ts";

const change = (parts: readonly ChangePart[], segments: readonly string[]): SmallestChange => ({
  parts,
  change: {
    lostMusts: [],
    lostWants: [],
    wonMusts: segments.map((segment) => ({ function: "f", segment })),
    wonWants: [],
    worse: [],
    better: [],
    leaves: [],
    comes: [],
    levels: [],
    totals: { monthlyYen: 0, initialYen: 0, firstYearYen: 0, setupMinutes: 0, monthlyMinutes: 0, newThings: 0 },
  },
});

const found = (changes: readonly SmallestChange[], together: SmallestChange | null = null): SmallestChanges => ({
  uncovered: changes.length > 0 ? [{ function: "f", segment: "a" }] : [],
  noMeans: [],
  changes,
  together,
});

const tablets = (people: number): ChangePart => ({ kind: "gift", gift: "tablet", segments: ["a"], people });
const money = (to: number): ChangePart => ({ kind: "limit", limit: "monthlyYen", from: 1_000, to });

const of = (count: number, changes: SmallestChanges, first = 0): Counted[] =>
  Array.from({ length: count }, (_, i) => ({ organisationId: `o${first + i}`, changes }));

test("groups, organisations and amounts are added up; of money only the step that reaches most", () => {
  const both = found([
    change([tablets(5)], ["a", "b", "a"]),
    change([money(1_500)], ["a"]),
    change([money(3_000)], ["a", "b"]),
  ]);
  expect(sumChanges(of(6, both))).toEqual({
    organisations: 6,
    unreached: 6,
    totals: [
      { change: "monthlyYen", organisations: 6, groups: 12, amount: 12_000 },
      { change: "tablet", organisations: 6, groups: 12, amount: 30 },
    ],
    leftOut: 0,
  });
});

test("what fewer than five organisations share is left out, however many hearings they have", () => {
  const four = of(4, found([change([tablets(1)], ["a"])]));
  const summary = sumChanges([...four, ...four, ...of(6, found([]), 10)]);
  expect(summary).toEqual({ organisations: 10, unreached: null, totals: [], leftOut: 1 });
  expect(sumChanges(four)).toMatchObject({ organisations: 0, totals: [], unreached: null });
});

test("a part is not told where those outside it are fewer than five", () => {
  const open = found([change([tablets(1)], ["a"])]);
  expect(sumChanges([...of(6, open), ...of(2, found([]), 10)]).unreached).toBeNull();
  expect(sumChanges([...of(6, open), ...of(5, found([]), 10)]).unreached).toBe(6);
});

test("several kinds together are a row of their own without an amount", () => {
  const several = found([], change([tablets(3), money(2_000)], ["a", "b"]));
  expect(sumChanges(of(5, several)).totals).toEqual([
    { change: "several", organisations: 5, groups: 10, amount: null },
  ]);
});

test("who agreed 30 days ago is asked, who agreed 61 days ago is not asked about the first month any more", () => {
  const now = new Date("2026-07-01T00:00:00Z");
  const { from, to } = agreedBetween(30, now);
  expect([from.toISOString(), to.toISOString()]).toEqual(["2026-05-02T00:00:00.000Z", "2026-06-01T00:00:00.000Z"]);
});
