import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roles } from "#src/domain/accounts/actor.ts";
import { endOf, roleWithoutPasskey, sessionLifeMs, usualSessionRules } from "#src/domain/accounts/session-rules.ts";

const at = (time: string) => new Date(`2026-11-29T${time}:00Z`);

describe("endOf", () => {
  it("of the team: 30 minutes after the last use, and 12 hours after the beginning whatever is done", () => {
    const session = { role: "staff", createdAt: at("00:00") } as const;
    expect(endOf({ ...session, usedAt: null }, usualSessionRules)).toEqual(at("00:30"));
    expect(endOf({ ...session, usedAt: at("05:10") }, usualSessionRules)).toEqual(at("05:40"));
    expect(endOf({ ...session, usedAt: at("11:59") }, usualSessionRules)).toEqual(at("12:00"));
  });

  it("of others: a week after the last use, two weeks after the beginning", () => {
    const session = { role: "person", createdAt: at("00:00") } as const;
    expect(endOf({ ...session, usedAt: null }, usualSessionRules).toISOString()).toBe("2026-12-06T00:00:00.000Z");
    const late = new Date("2026-12-12T00:00:00Z");
    expect(endOf({ ...session, usedAt: late }, usualSessionRules).toISOString()).toBe("2026-12-13T00:00:00.000Z");
  });

  it("never lasts longer than any session, and using it never makes it shorter", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...roles),
        fc.nat(sessionLifeMs * 2),
        fc.nat(sessionLifeMs),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 5, max: 30_000 }),
        (role, used, later, teamHours, teamIdleMinutes) => {
          const createdAt = at("00:00");
          const rules = { teamHours, teamIdleMinutes };
          const end = (ms: number) =>
            endOf({ role, createdAt, usedAt: new Date(createdAt.getTime() + ms) }, rules).getTime();
          expect(end(used)).toBeLessThanOrEqual(createdAt.getTime() + sessionLifeMs);
          expect(end(used + later)).toBeGreaterThanOrEqual(end(used));
        },
      ),
    );
  });
});

describe("roleWithoutPasskey", () => {
  it("takes from administrators what they alone may, and from the team all of it where the operator says so", () => {
    const groups = ["nobody", "administrators", "team"] as const;
    expect(roles.map((role) => groups.map((group) => roleWithoutPasskey(role, group)))).toEqual([
      ["administrator", "staff", "person"],
      ["staff", "staff", "person"],
      ["person", "person", "person"],
    ]);
  });
});
