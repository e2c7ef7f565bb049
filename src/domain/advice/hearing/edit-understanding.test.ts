import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editUnderstanding } from "#src/domain/advice/hearing/edit-understanding.ts";
import { type Edit, editSchema } from "#src/domain/advice/hearing/edits.ts";
import { anUnderstanding } from "#src/domain/advice/hearing/understanding.factory.ts";
import { planInputOf } from "#src/domain/advice/proposals/plan-input-of.ts";
import { accessValues } from "#src/domain/advice/vocabulary.ts";

const elders = "served-1";
const others = "served-2";

describe("editUnderstanding", () => {
  it("changes one access and marks it as said, leaving the others alone", () => {
    const before = anUnderstanding();
    const after = editUnderstanding(before, [{ op: "set-access", segment: others, key: "device", value: ["pc"] }]);
    const [, changed] = after.segments;
    expect(changed?.access.device).toEqual(["pc"]);
    expect(changed?.accessDetail.device).toMatchObject({ assumed: false, confidence: 1 });
    expect(after.segments[0]).toEqual(before.segments[0]);
  });

  it("supposes a wish without words for it, which is planned for, and leaves what was heard or said more surely", () => {
    const suppose = (id: string, before = anUnderstanding()) =>
      editUnderstanding(before, [{ op: "suppose-need", function: id, for: [elders], importance: 2, must: true }]);
    const after = suppose("read-aloud");
    const supposed = after.needs.find((need) => need.function === "read-aloud");
    expect(supposed).toMatchObject({ for: [elders], evidence: [] });
    expect(supposed?.confidence).toBeLessThan(1);
    expect(planInputOf(after).needs.map((need) => need.function)).toContain("read-aloud");
    expect(suppose("book-a-time")).toEqual(anUnderstanding());
    const faint = anUnderstanding();
    const hardly = { ...faint, needs: faint.needs.map((need) => ({ ...need, confidence: 0.37 })) };
    expect(suppose("book-a-time", hardly).needs.find((need) => need.function === "book-a-time")?.confidence).toBe(
      supposed?.confidence,
    );
    const said = editUnderstanding(after, [
      { op: "set-need", function: "read-aloud", for: [others], importance: 3, must: true },
    ]);
    expect(suppose("read-aloud", said)).toEqual(said);
  });

  it("removes a need for one segment and keeps it for the other", () => {
    const after = editUnderstanding(anUnderstanding(), [
      { op: "remove-need", function: "book-a-time", segment: elders },
    ]);
    expect(after.needs.find((need) => need.function === "book-a-time")?.for).toEqual([others]);
  });

  it("removes a need altogether when its last segment goes", () => {
    const after = editUnderstanding(anUnderstanding(), [
      { op: "remove-segment", segment: elders },
      { op: "remove-segment", segment: others },
    ]);
    expect(after.needs.map((need) => need.function)).toEqual(["protect-personal-data"]);
  });

  it("does not add a segment twice, so that a replayed edit changes nothing", () => {
    const edit: Edit = {
      op: "add-segment",
      id: "served-9",
      kind: "served",
      label: "",
      share: null,
      size: 3,
      access: {},
    };
    const once = editUnderstanding(anUnderstanding(), [edit]);
    expect(editUnderstanding(once, [edit])).toEqual(once);
  });

  it("takes a limit away with null", () => {
    const edits: Edit[] = [
      { op: "set-limit", key: "monthlyYen", value: 3000 },
      { op: "set-limit", key: "monthlyYen", value: null },
    ];
    expect(editUnderstanding(anUnderstanding(), edits).limits.monthlyYen).toBeUndefined();
  });

  it("turns an unclear hearing into one we can help with when a need is added by hand", () => {
    const edit: Edit = { op: "set-need", function: "share-files", for: [], importance: 2, must: true };
    expect(editUnderstanding(anUnderstanding({ scope: "unclear", needs: [] }), [edit]).scope).toBe("it");
  });

  it("never leaves a need for a segment that is not there", () => {
    const edit = fc.oneof(
      fc.record({ op: fc.constant("remove-segment" as const), segment: fc.constantFrom(elders, others, "nobody") }),
      fc.record({
        op: fc.constant("set-need" as const),
        function: fc.constantFrom("book-a-time", "share-files"),
        for: fc.array(fc.constantFrom(elders, others, "nobody"), { maxLength: 3 }),
        importance: fc.constantFrom(1 as const, 2 as const, 3 as const),
        must: fc.boolean(),
      }),
      fc.record({
        op: fc.constant("remove-need" as const),
        function: fc.constantFrom("book-a-time", "talk-by-voice"),
        segment: fc.constantFrom(elders, null),
      }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const before = anUnderstanding();
        const copy = structuredClone(before);
        const after = editUnderstanding(before, edits);
        const known = new Set(after.segments.map((segment) => segment.id));
        expect(after.needs.every((need) => need.for.every((id) => known.has(id)))).toBe(true);
        expect(before).toEqual(copy);
      }),
    );
  });
});

describe("editSchema", () => {
  it.each([
    { op: "set-access", segment: elders, key: "device", value: ["hovercraft"] },
    { op: "set-access", segment: elders, key: "sight", value: ["full", "low"] },
    { op: "set-limit", key: "staffCount", value: -1 },
    { op: "set-limit", key: "staffCount", value: 2.5 },
    { op: "set-limit", key: "legalForm", value: "kingdom" },
    { op: "set-need", function: "<script>", for: [] },
  ])("refuses %j", (edit) => {
    expect(editSchema.safeParse(edit).success).toBe(false);
  });

  it("takes every single value of every access key, and unknown", () => {
    for (const [key, values] of Object.entries(accessValues))
      for (const value of [...values, "unknown"])
        expect(editSchema.safeParse({ op: "set-access", segment: elders, key, value }).success).toBe(true);
  });
});
