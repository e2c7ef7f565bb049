import fc from "fast-check";
import { expect, test } from "vitest";
import { lastingOpenState, openState } from "#src/domain/desks/desk-hours.ts";
import { aDesk, shippedDesks } from "#src/domain/desks/desks.factory.ts";

const hours = { freq: "MONTHLY", opens_at: "10:00+09:00", closes_at: "12:00+09:00" } as const;
const stateAt = (byday: string, time: string) =>
  openState(aDesk("m", {}, [{ ...hours, byday }]), new Date(`${time}:00+09:00`)).state;

test("the second Saturday may be the 14th, the first the 7th, the last the 28th", () => {
  expect(stateAt("2SA", "2026-11-14T11:00")).toBe("open");
  expect(stateAt("1SA", "2026-11-07T11:00")).toBe("open");
  expect(stateAt("-1SA", "2026-11-28T11:00")).toBe("open");
  expect(stateAt("-2SA", "2026-11-21T11:00")).toBe("open");
  for (const other of ["1SA", "3SA", "-1SA"]) expect(stateAt(other, "2026-11-14T11:00")).toBe("closed");
});

test("a kept state is the state of every moment for which it is kept, for all desks shipped", async () => {
  const desks = await shippedDesks();
  const start = Date.parse("2026-12-20T00:00:00+09:00");
  const moment = fc.integer({ min: 0, max: 20 * 1440 });
  fc.assert(
    fc.property(fc.nat(desks.length - 1), moment, fc.double({ min: 0, max: 1, noNaN: true }), (i, minutes, share) => {
      const desk = desks[i] ?? aDesk("m", {}, []);
      const at = new Date(start + minutes * 60_000);
      for (const by of ["voice", "text"] as const) {
        const { state, before } = lastingOpenState(desk, at, { by });
        expect(state).toEqual(openState(desk, at, { by }));
        expect(before.getTime()).toBeGreaterThan(at.getTime());
        const later = new Date(at.getTime() + Math.floor(share * (before.getTime() - at.getTime() - 1)));
        expect(openState(desk, later, { by })).toEqual(state);
      }
    }),
    { numRuns: 1_000 },
  );
});
