import fc from "fast-check";
import { expect, test } from "vitest";
import { searchTerms } from "#src/domain/requests/search-cases.ts";

test("a search is read as people type it: full-width, capitals, Japanese spaces and commas; single signs are left out", () => {
  expect(searchTerms("　ＺＯＯＭ　会議、つながらない ")).toEqual(["zoom", "会議", "つながらない"]);
  expect(searchTerms("声")).toEqual([]);
  expect(searchTerms("電話 電話 a")).toEqual(["電話"]);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (typed) => {
      const terms = searchTerms(typed);
      expect(terms.length).toBeLessThanOrEqual(8);
      for (const term of terms) expect([...term].length).toBeGreaterThanOrEqual(2);
    }),
  );
});
