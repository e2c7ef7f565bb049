import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeNext } from "#src/web/accounts/safe-next.ts";

describe("where to go on after signing in", () => {
  it("is a page of ours", () => {
    for (const path of ["/me", "/en/organisations/1?x=1#y", `/h/${"A".repeat(32)}/organisation`])
      expect(safeNext(path)).toBe(path);
  });

  it("is nowhere else, however it is written", () => {
    for (const path of [
      "",
      undefined,
      "https://evil.example/",
      "//evil.example",
      "/\\evil.example",
      "\\/evil.example",
      "/\t/evil.example",
      "/%09//evil.example/\n",
      "/..//evil.example",
      "/.//evil.example",
      "javascript:alert(1)",
      "evil.example",
      "/sign-in/AAAA",
      "/en/sign-out",
      "/api/v1/x",
      " /me",
      "/あ",
    ])
      expect(safeNext(path), String(path)).toBeNull();
  });

  it("never leaves this host", () => {
    const part = fc.constantFrom("/", "\\", ".", "..", "@", ":", "evil.example", "%2f", "%5c", "\t", "?", "#", "a");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const next = safeNext(parts.join(""));
        if (next === null) return;
        const url = new URL(next, "https://yorozu.example");
        expect(url.host).toBe("yorozu.example");
        expect(next).toMatch(/^\/(?![/\\])/);
      }),
      { numRuns: 2000 },
    );
  });
});
