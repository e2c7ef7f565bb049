import { expect, test } from "vitest";
import { readPage } from "#src/web/catalogue/browse-query.ts";
import { pageWithin, perPage } from "#src/web/catalogue/catalogue-pages.ts";

test("a page that is not there is the last one, and what makes no sense is the first", () => {
  expect([1, 3, 4, 99].map((asked) => pageWithin(asked, 2 * perPage + 1))).toEqual([1, 3, 3, 3]);
  expect([0, perPage, perPage + 1].map((total) => pageWithin(2, total))).toEqual([1, 1, 2]);
  expect(["", "x", "0", "-3", "2.9", "10001", "7"].map(readPage)).toEqual([1, 1, 1, 1, 2, 1, 7]);
});
