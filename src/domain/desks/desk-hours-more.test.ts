import { expect, test } from "vitest";
import { openState } from "#src/domain/desks/desk-hours.ts";
import { aDesk } from "#src/domain/desks/desks.factory.ts";

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
