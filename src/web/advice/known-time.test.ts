import fc from "fast-check";
import { expect, it } from "vitest";
import { aboutTime, shownMinutes, shownTotal } from "#src/web/advice/known-time.ts";
import { sampleProposal } from "#src/web/advice/proposal-page.fixture.ts";

it("rounds an estimate once: to half hours, to whole hours from five on", () => {
  expect([0, 1, 44, 45, 74, 75, 119, 284, 299, 300, 329, 330, 4_125].map(shownMinutes)).toEqual([
    0, 30, 30, 60, 60, 90, 120, 270, 300, 300, 300, 360, 4_140,
  ]);
});

it("is never further off than half a step, and never turns something into nothing", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (minutes) => {
      const shown = shownMinutes(minutes);
      expect(shown).toBeGreaterThan(0);
      expect(shown % 30).toBe(0);
      expect(Math.abs(shown - minutes)).toBeLessThanOrEqual(minutes < 15 ? 29 : minutes < 300 ? 15 : 30);
    }),
  );
});

it("adds up what is shown, not what lies behind it", () => {
  const means = sampleProposal.means.slice(0, 2).map((one) => ({ ...one, monthlyMinutes: 20, setupMinutes: 20 }));
  expect(shownTotal({ ...sampleProposal, means }, "monthlyMinutes")).toBe(60);
  expect(shownTotal({ ...sampleProposal, means }, "setupMinutes")).toBe(60);
});

it("says of an estimate that it is about so much, and of nothing that it is nothing", () => {
  expect([aboutTime(90, "ja"), aboutTime(0, "ja"), aboutTime(90, "en")]).toEqual([
    "約1時間30分",
    "0分",
    "about 1 hour 30 minutes",
  ]);
});
