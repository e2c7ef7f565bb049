import { describe, expect, it } from "vitest";
import type { SignedIn } from "#src/domain/accounts/actor.ts";
import { canKeep, canKeepSome, isUsedBy, teamsReported } from "#src/domain/requests/kept-for.ts";

const staff = { accountId: "a", isAdviser: false, isCoordinator: false, role: "staff", teams: ["one", "two"] } as const;
const leader = { ...staff, leads: ["one"] };
const plain = { ...staff, leads: [] };
const administrator = { ...plain, role: "administrator" } as const;
const left: SignedIn = { ...leader, role: "person" };
const whose = [null, "one", "two"].map((teamId) => ({ teamId }));

describe("who keeps what is of a team", () => {
  it("is whoever leads it; what is of all teams is the administrator's", () => {
    expect(whose.map((one) => canKeep(leader, one))).toEqual([false, true, false]);
    expect(whose.map((one) => canKeep(plain, one))).toEqual([false, false, false]);
    expect(whose.map((one) => canKeep(administrator, one))).toEqual([true, true, true]);
    expect(whose.map((one) => canKeep(left, one))).toEqual([false, false, false]);
    expect([leader, plain, administrator, left].map(canKeepSome)).toEqual([true, false, true, false]);
  });

  it("and each team uses its own and what is of all", () => {
    expect(whose.map((one) => isUsedBy(["two"], one))).toEqual([true, false, true]);
    expect(whose.map((one) => isUsedBy("all", one))).toEqual([true, true, true]);
  });

  it("and figures are for whoever leads, of what they lead", () => {
    expect([leader, plain, administrator].map(teamsReported)).toEqual([["one"], null, "all"]);
  });
});
