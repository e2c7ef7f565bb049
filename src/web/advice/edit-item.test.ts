import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accessKeys, limitKeys } from "#src/domain/advice/vocabulary.ts";
import { type EditItem, formatEditItem, parseEditItem } from "#src/web/advice/edit-item.ts";

const id = fc.string({ minLength: 1 });
const item: fc.Arbitrary<EditItem> = fc.oneof(
  id.map((segment) => ({ kind: "segment" as const, segment })),
  fc.tuple(id, fc.constantFrom(...accessKeys)).map(([segment, key]) => ({ kind: "access" as const, segment, key })),
  id.map((fn) => ({ kind: "need" as const, function: fn })),
  fc.constantFrom(...limitKeys).map((key) => ({ kind: "limit" as const, key })),
  fc.constantFrom({ kind: "add-need" as const }, { kind: "add-segment" as const }),
);

describe("the address of an item", () => {
  test("reads back what it wrote", () => {
    fc.assert(
      fc.property(item, (one) => {
        expect(parseEditItem(formatEditItem(one))).toEqual(one);
      }),
    );
  });

  test("an example, and what is none", () => {
    expect(formatEditItem({ kind: "access", key: "device", segment: "s1" })).toBe("access.device.s1");
    for (const text of ["", "segment", "segment.", "limit.nothing", "access.device", "access.colour.s1", "x.y"])
      expect(parseEditItem(text)).toBeNull();
  });
});
