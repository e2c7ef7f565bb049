import { expect, test } from "vitest";
import { PageTurns } from "#src/web/kit/page-turns.tsx";
import { renderPage } from "#src/web/kit/render-page.ts";

test("it leads to the page before and after, where there is one", () => {
  const at = (page: number): string => `/f?page=${page}`;
  const turner = (page: number) =>
    renderPage(
      <main>
        <PageTurns locale="en" page={page} pages={3} at={at} />
      </main>,
    );
  expect(turner(2)).toContain('href="/f?page=1"');
  expect(turner(2)).toContain('href="/f?page=3"');
  expect(turner(2)).toContain("Page 2 of 3");
  expect(turner(1)).not.toContain("Previous");
  expect(turner(3)).not.toContain("Next");
});
