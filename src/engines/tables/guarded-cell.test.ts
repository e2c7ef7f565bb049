import fc from "fast-check";
import { expect, test } from "vitest";
import { guardedCell, unguardedCell } from "#src/engines/tables/guarded-cell.ts";

test("formulas are shown, numbers stay numbers", () => {
  for (const formula of ['=HYPERLINK("http://x")', "+1+cmd|' /C calc'!A0", "-2+3*A1", "@SUM(A1)", "＝1+A1", "\t=1+A1"])
    expect(guardedCell(formula)).toBe(`'${formula}`);
  for (const plain of ["-33.85", "+81-3-1234-5678", "03-1234", "", "'", "it's", "a=b", "-"])
    expect(guardedCell(plain)).toBe(plain);
});

test("every text comes back as it was, and none that runs is written", () => {
  const sign = fc.constantFrom("'", "=", "+", "-", "@", "＝", " ", "\t", "\n", "a", "1", "(", "あ");
  const cell = fc.oneof(
    fc.string(),
    fc.array(sign, { maxLength: 8 }).map((signs) => signs.join("")),
  );
  fc.assert(
    fc.property(cell, (text) => {
      const written = guardedCell(text);
      expect(unguardedCell(written)).toBe(text);
      if (/^\s*[=@]/.test(text)) expect(written.startsWith("'")).toBe(true);
      expect(written.startsWith("=")).toBe(false);
    }),
    { numRuns: 3_000 },
  );
});
