import { describe, expect, it } from "vitest";
import { editUnderstanding } from "#src/domain/advice/hearing/edit-understanding.ts";
import { editSchema, isLimitValue } from "#src/domain/advice/hearing/edits.ts";
import { anUnderstanding } from "#src/domain/advice/hearing/understanding.factory.ts";

describe("editUnderstanding", () => {
  it("keeps the other accesses of the people when one is corrected, and how they are known", () => {
    const before = anUnderstanding();
    const [elders] = editUnderstanding(before, [
      { op: "set-access", segment: "served-1", key: "phone", value: ["mobile"] },
    ]).segments;
    expect(elders?.access).toEqual({ device: ["none"], phone: ["mobile"] });
    expect(elders?.accessDetail.device).toEqual(before.segments[0]?.accessDetail.device);
  });

  it("takes a share back with null and leaves it alone without one", () => {
    const edit = { op: "set-segment", segment: "served-1" } as const;
    expect(editUnderstanding(anUnderstanding(), [{ ...edit, share: null, size: 6 }]).segments[0]).toMatchObject({
      share: null,
      size: 6,
    });
    expect(editUnderstanding(anUnderstanding(), [{ ...edit, label: "お年寄り" }]).segments[0]).toMatchObject({
      share: 0.3,
      label: "お年寄り",
    });
  });

  it("leaves no need for people who are not among those that replace the old ones", () => {
    const edit = editSchema.parse({ op: "replace", segments: [{ id: "served-2", kind: "served" }] });
    const { needs } = editUnderstanding(anUnderstanding(), [edit]);
    expect(needs.map((need) => need.for)).toEqual([["served-2"], ["served-2"], []]);
  });
});

describe("isLimitValue", () => {
  it("takes nothing at all as a budget, and no less", () => {
    expect(isLimitValue("monthlyYen", 0)).toBe(true);
    expect(isLimitValue("monthlyYen", -1)).toBe(false);
  });
});
