import fc from "fast-check";
import { expect, test } from "vitest";
import { storableText, storableValue } from "#src/kernel/storable-text.ts";

test("half characters and NUL are replaced, one for one, so that places in the text stay", () => {
  expect(storableText("a\0b")).toBe("a\uFFFDb");
  expect(storableText("𠮷\ud83d野")).toBe("𠮷\uFFFD野");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const stored = storableText(text);
      expect(stored).toHaveLength(text.length);
      expect(stored.isWellFormed()).toBe(true);
      expect(stored).not.toContain("\0");
      if (text.isWellFormed() && !text.includes("\0")) expect(stored).toBe(text);
    }),
  );
});

test("every text of a value is storable, names of fields too, and what is storable already is the same object", () => {
  const fine = { a: ["x", 1, null, { b: true }] };
  expect(storableValue(fine)).toBe(fine);
  expect(storableValue({ "n\0": ["a\0", { b: "\ud800" }], c: 1 })).toEqual({
    "n\uFFFD": ["a\uFFFD", { b: "\uFFFD" }],
    c: 1,
  });
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(storableValue(value))).not.toMatch(/(?<!\\)(\\\\)*\\u(0000|d[89a-f])/);
    }),
  );
});
