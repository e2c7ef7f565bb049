import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locales } from "#src/kernel/i18n.ts";
import { links, sameIn, splitLocale } from "#src/web/links.ts";

const locale = fc.constantFrom(...locales);
const path = fc
  .array(fc.constantFrom("h", "desks", "english", "en", "ja-easy", "x%2Fy", "ja"), { maxLength: 4 })
  .map((parts) => `/${parts.join("/")}`);

describe("addresses", () => {
  test("examples", () => {
    expect(links("ja").home).toBe("/");
    expect(links("en").home).toBe("/en/");
    expect(links("ja-easy").desk("inochi no/denwa")).toBe("/ja-easy/desks/inochi%20no%2Fdenwa");
    expect(sameIn("/en/desks?q=x", "ja")).toBe("/desks?q=x");
    expect(sameIn("/", "ja-easy")).toBe("/ja-easy/");
    expect(sameIn("/en", "ja")).toBe("/");
    expect(sameIn("/english", "en")).toBe("/en/english");
    expect(sameIn("/api/openapi.json", "en")).toBe("/api/openapi.json");
    expect(sameIn("/api", "en")).toBe("/en/api");
  });

  test("the same page in another language and back is the same page", () => {
    fc.assert(
      fc.property(path, locale, locale, (bare, first, second) => {
        fc.pre(!/^\/(en|ja-easy)(\/|$)/.test(bare));
        const there = sameIn(bare, first);
        expect(splitLocale(there)).toEqual({ locale: first, bare });
        expect(sameIn(there, second)).toBe(sameIn(bare, second));
      }),
    );
  });

  test("what stands in an address cannot leave its place", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), locale, (secret, at) => {
        const rest = links(at).hearing(secret).slice(links(at).hearing("").length);
        expect(rest).not.toMatch(/[/?#]/);
      }),
    );
  });
});
