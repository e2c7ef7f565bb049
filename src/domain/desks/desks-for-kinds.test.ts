import { describe, expect, it } from "vitest";
import { otherKinds } from "#src/domain/advice/vocabulary.ts";
import { aDesk, shippedDesks } from "#src/domain/desks/desks.factory.ts";
import { desksForKinds } from "#src/domain/desks/desks-for-kinds.ts";

const desks = shippedDesks();
const at = new Date("2026-11-24T12:00:00+09:00");
const keysOf = (found: ReturnType<typeof desksForKinds>) =>
  found.map(({ kind, desks: list }) => [kind, list.map(({ desk }) => desk.x_yorozu.key)] as const);

describe("desksForKinds", () => {
  it("has a desk of all Japan for every kind of a hearing but `other`, in the order asked", () => {
    const found = desksForKinds(desks, { kinds: otherKinds, at });
    expect(found.map(({ kind }) => kind)).toEqual(otherKinds.filter((kind) => kind !== "other"));
    for (const { desks: list } of found) expect(list.length).toBeGreaterThan(0);
  });

  it("gives organisations desks for organisations, and people desks that take a helper's call", () => {
    for (const { kind, desks: list } of desksForKinds(desks, {
      kinds: ["law", "labour", "support-for-a-person"],
      at,
    })) {
      for (const { desk } of list) {
        const { audience, callers } = desk.x_yorozu;
        expect(kind === "support-for-a-person" ? callers.includes("helper") : audience.includes("organisation")).toBe(
          true,
        );
      }
    }
    const [person] = keysOf(desksForKinds(desks, { kinds: ["support-for-a-person"], at }));
    expect(person?.[1][0]).toBe("yorisoi-hotline");
  });

  it("puts the prefecture first, then confirmed, then open and free", () => {
    const kinds = ["founding"] as const;
    expect(keysOf(desksForKinds(desks, { kinds, at, prefecture: "JP-14" }))).toEqual([
      ["founding", ["hiratsuka-civic-centre", "yorozu-management-desks", "npo-support-centres"]],
    ]);
    const tokyo = { audience: ["organisation" as const], kinds: ["law" as const], prefectures: ["JP-13"] };
    const near = [aDesk("a-national", { ...tokyo, prefectures: [] }), aDesk("b-tokyo", tokyo)];
    expect(keysOf(desksForKinds(near, { kinds: ["law"], at, prefecture: "JP-13" }))).toEqual([
      ["law", ["b-tokyo", "a-national"]],
    ]);
    const forNonprofits = { audience: ["organisation" as const], kinds: ["grants" as const] };
    const list = [
      aDesk("a-unread", { ...forNonprofits, emergency: false, verified: false }),
      aDesk("b-closed", forNonprofits, [{ opens_at: "18:00+09:00", closes_at: "19:00+09:00" }]),
      aDesk("c-open", forNonprofits),
    ];
    expect(keysOf(desksForKinds(list, { kinds: ["grants", "grants", "other"], at }))).toEqual([
      ["grants", ["c-open", "b-closed", "a-unread"]],
    ]);
    expect(keysOf(desksForKinds(list, { kinds: ["grants"], at, limitPerKind: 1 }))).toEqual([["grants", ["c-open"]]]);
  });
});
