import { describe, expect, it } from "vitest";
import { filledByOf } from "#src/domain/requests/filled-by.ts";

const at = new Date("2026-11-29T01:00:00Z");
const hearing = { filledBy: "asker", version: 3, readBackVersion: null, readBackAt: null } as const;

describe("filledByOf", () => {
  it("is the asker without an account, a member with one", () => {
    expect(filledByOf(hearing, null)).toEqual({ role: "asker", accountId: null, readBackAt: null });
    expect(filledByOf(hearing, "a")).toEqual({ role: "member", accountId: "a", readBackAt: null });
  });

  it("is who wrote for somebody, also where a member sent it, and whether this very version was read back", () => {
    const helped = { ...hearing, filledBy: "helper", readBackVersion: 3, readBackAt: at } as const;
    expect(filledByOf(helped, "a")).toEqual({ role: "helper", accountId: "a", readBackAt: at });
    expect(filledByOf({ ...helped, version: 4 }, null).readBackAt).toBeNull();
    expect(filledByOf({ ...hearing, filledBy: "phone-operator" }, null).role).toBe("phone-operator");
  });
});
