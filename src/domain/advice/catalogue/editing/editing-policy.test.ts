import { describe, expect, it } from "vitest";
import { canApprove, canEditCatalogue } from "#src/domain/advice/catalogue/editing/editing-policy.ts";

describe("who may edit", () => {
  it("is the team, never a stranger", () => {
    expect(canEditCatalogue({ role: "administrator", accountId: "a" })).toBe(true);
    expect(canEditCatalogue({ role: "stranger" })).toBe(false);
    expect(canEditCatalogue({ role: "stranger", accountId: "a" })).toBe(false);
  });

  it("approves their own only where nobody else could", () => {
    expect(canApprove({ proposedBy: "a" }, "a", 1)).toBe(true);
    expect(canApprove({ proposedBy: "a" }, "a", 2)).toBe(false);
    expect(canApprove({ proposedBy: "a" }, "b", 2)).toBe(true);
  });
});
