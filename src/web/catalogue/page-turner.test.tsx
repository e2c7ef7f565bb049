import { expect, test } from "vitest";
import { readPage } from "#src/web/catalogue/browse-query.ts";
import { PageTurner, pageWithin, perPage } from "#src/web/catalogue/page-turner.tsx";
import { renderPage } from "#src/web/kit/render-page.ts";

test("a page that is not there is the last one, and what makes no sense is the first", () => {
  expect([1, 3, 4, 99].map((asked) => pageWithin(asked, 2 * perPage + 1))).toEqual([1, 3, 3, 3]);
  expect([0, perPage, perPage + 1].map((total) => pageWithin(2, total))).toEqual([1, 1, 2]);
  expect(["", "x", "0", "-3", "2.9", "10001", "7"].map(readPage)).toEqual([1, 1, 1, 1, 2, 1, 7]);
});

test("it leads to the page before and after, where there is one", () => {
  const at = (page: number): string => `/f?page=${page}`;
  const turner = (page: number) =>
    renderPage(
      <main>
        <PageTurner locale="en" page={page} total={3 * perPage} at={at} />
      </main>,
    );
  expect(turner(2)).toContain('href="/f?page=1"');
  expect(turner(2)).toContain('href="/f?page=3"');
  expect(turner(2)).toContain("Page 2 of 3");
  expect(turner(1)).not.toContain("Previous");
  expect(turner(3)).not.toContain("Next");
});
