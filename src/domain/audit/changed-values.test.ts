import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedValues } from "#src/domain/audit/changed-values.ts";

describe("changed values", () => {
  it("are old and new of what differs, and nothing of what does not", () => {
    expect(changedValues({ role: "staff", adviser: false }, { role: "administrator", adviser: false })).toEqual({
      "role.before": "staff",
      "role.after": "administrator",
    });
  });

  it("take null and nothing for the same, and false and 0 for values", () => {
    expect(changedValues({ a: null, b: false, c: 0 }, { b: true })).toEqual({
      "b.before": false,
      "b.after": true,
      "c.before": 0,
      "c.after": "",
    });
  });

  it("are none between a thing and itself, and turn around with their arguments", () => {
    const record = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.oneof(fc.string(), fc.integer(), fc.boolean()));
    fc.assert(
      fc.property(record, record, (before, after) => {
        expect(changedValues(before, before)).toEqual({});
        const there = changedValues(before, after);
        const back = changedValues(after, before);
        for (const key of Object.keys(there))
          expect(there[key]).toEqual(
            back[key.replace(/\.(before|after)$/, (_, end) => (end === "before" ? ".after" : ".before"))],
          );
      }),
    );
  });
});
