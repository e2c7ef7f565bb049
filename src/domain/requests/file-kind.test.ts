import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isProgram, mediaTypeOf, safeFileName } from "#src/domain/requests/file-kind.ts";

describe("what a file is", () => {
  it("is told by its first bytes, not by its name", () => {
    expect(mediaTypeOf(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"))).toBe("image/png");
    expect(mediaTypeOf(Buffer.from("%PDF-1.7"))).toBe("application/pdf");
    for (const other of ["<svg onload=alert(1)>", "<html><script>", "", "GIF8"])
      expect(mediaTypeOf(Buffer.from(other)), other).toBe("application/octet-stream");
    expect(isProgram(Buffer.from("MZ\x90"))).toBe(true);
    expect(isProgram(Buffer.from("#!/bin/sh"))).toBe(true);
    expect(isProgram(Buffer.from("PKMZ"))).toBe(false);
  });

  it("has a name without paths, control or direction signs, never empty", () => {
    expect(safeFileName("..\\..\\会議 の資料.pdf")).toBe("会議 の資料.pdf");
    expect(safeFileName("a\u202egnp.exe")).toBe("agnp.exe");
    expect(safeFileName("…/")).toBe("file");
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
        const safe = safeFileName(name);
        expect(safe).not.toMatch(/[\p{Cc}\p{Cf}<>:"/\\|?*]/u);
        expect([...safe].length).toBeGreaterThan(0);
        expect([...safe].length).toBeLessThanOrEqual(120);
      }),
    );
  });
});
