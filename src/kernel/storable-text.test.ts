import fc from "fast-check";
import { expect, test } from "vitest";
import { storableText } from "#src/kernel/storable-text.ts";

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
