import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dangerKinds } from "#src/domain/advice/vocabulary.ts";
import { coverKindsFirst } from "#src/domain/desks/cover-kinds.ts";
import { shippedDesks } from "#src/domain/desks/desks.factory.ts";
import { emergencyOrder } from "#src/domain/desks/emergency-order.ts";

const desks = shippedDesks();
const at = new Date("2026-11-24T12:00:00+09:00");
const order = (kinds: Parameters<typeof coverKindsFirst>[1]) =>
  emergencyOrder(desks, { danger: { level: "urgent", who: "writer" }, kinds, child: true, at, limit: 99 });

describe("coverKindsFirst", () => {
  it("somebody who is hit and has children finds a desk for each among the first three", () => {
    const keys = coverKindsFirst(order(["violence", "child-abuse"]), ["violence", "child-abuse"]).map(
      ({ desk }) => desk.x_yorozu.key,
    );
    expect(keys.slice(0, 3)).toEqual(["police-110", "dv-plus", "child-abuse-189"]);
  });

  it("loses and adds nothing, and changes nothing where one kind was told", () => {
    fc.assert(
      fc.property(fc.subarray([...dangerKinds]), (kinds) => {
        const before = order(kinds);
        const after = coverKindsFirst(before, kinds);
        expect(new Set(after)).toEqual(new Set(before));
        expect(after.length).toBe(before.length);
        if (kinds.length === 1) expect(after).toEqual(before);
      }),
    );
  });
});
