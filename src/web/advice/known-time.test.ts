import fc from "fast-check";
import { expect, it } from "vitest";
import { aboutTime, shownMinutes, shownTotal } from "#src/web/advice/known-time.ts";
import { sampleProposal } from "#src/web/advice/proposal-page.fixture.ts";

it("rounds an estimate once: to quarters, to half hours from two hours on, to whole hours from twenty on", () => {
  expect([0, 1, 7, 8, 52, 53, 112, 119, 130, 140, 1_199, 1_229, 1_231].map(shownMinutes)).toEqual([
    0, 15, 15, 15, 45, 60, 105, 120, 120, 150, 1_200, 1_200, 1_260,
  ]);
});

it("is never further off than half a step, and never turns something into nothing", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (minutes) => {
      const shown = shownMinutes(minutes);
      expect(shown).toBeGreaterThan(0);
      expect(shown % 15).toBe(0);
      expect(Math.abs(shown - minutes)).toBeLessThanOrEqual(minutes < 8 ? 14 : minutes < 120 ? 7.5 : 30);
    }),
  );
});

it("adds up what is shown, not what lies behind it", () => {
  const means = sampleProposal.means.slice(0, 2).map((one) => ({ ...one, monthlyMinutes: 20, setupMinutes: 20 }));
  expect(shownTotal({ ...sampleProposal, means }, "monthlyMinutes")).toBe(30);
  expect(shownTotal({ ...sampleProposal, means }, "setupMinutes")).toBe(30);
});

it("says of an estimate that it is about so much, and of nothing that it is nothing", () => {
  expect([aboutTime(90, "ja"), aboutTime(0, "ja"), aboutTime(90, "en")]).toEqual([
    "約1時間30分",
    "0分",
    "about 1 hour 30 minutes",
  ]);
});
