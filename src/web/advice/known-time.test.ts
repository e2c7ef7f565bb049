import fc from "fast-check";
import { expect, it } from "vitest";
import { shownMinutes, shownTotal } from "#src/web/advice/known-time.ts";
import { sampleProposal } from "#src/web/advice/proposal-page.fixture.ts";

it("rounds an estimate once: to 5 minutes, to 10 from an hour on, to 30 from ten hours on", () => {
  expect([0, 1, 2, 49, 52, 59, 64, 66, 599, 610, 2530].map(shownMinutes)).toEqual([
    0, 5, 5, 50, 50, 60, 60, 70, 600, 600, 2520,
  ]);
});

it("is never further off than half a step, and never turns something into nothing", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (minutes) => {
      const shown = shownMinutes(minutes);
      expect(shown).toBeGreaterThan(0);
      expect(shown % 5).toBe(0);
      expect(Math.abs(shown - minutes)).toBeLessThanOrEqual(minutes < 600 ? 5 : 15);
    }),
  );
});

it("adds up what is shown, not what lies behind it", () => {
  const means = sampleProposal.means.slice(0, 2).map((one) => ({ ...one, monthlyMinutes: 12 }));
  expect(shownTotal({ ...sampleProposal, means }, "monthlyMinutes")).toBe(20);
});
