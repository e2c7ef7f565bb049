import fc from "fast-check";
import { expect, test } from "vitest";
import { glossed } from "#src/web/advice/glossed.ts";

test("a word is explained where it first stands in a sentence, once", () => {
  const html =
    "<title>SIM</title><main><h2>SIMの話</h2><a href='/SIM'>SIM</a><p>SIMを買います。SIMは小さい。</p></main>";
  const told = glossed(html, "ja");
  expect(told.split("小さなカード")).toHaveLength(2);
  expect(told).toContain("<p>SIM（電話やネットをつなぐための小さなカード）を買います。SIMは小さい。</p>");
  expect(told).toContain("<h2>SIMの話</h2><a href='/SIM'>SIM</a>");
});

test("a name is not broken by an explanation", () => {
  const html = "<main><p><strong>SIM入りの端末</strong></p><table><td>SIM入りの端末</td></table></main>";
  expect(glossed(html, "ja")).toBe(html);
});

test("what has brackets already, or is a part of another word, is left", () => {
  expect(glossed("<main><p>SIM（小さなカード）とSIM</p></main>", "ja")).toBe(
    "<main><p>SIM（小さなカード）とSIM</p></main>",
  );
  expect(glossed("<main><p>SIMPLE</p></main>", "ja")).toBe("<main><p>SIMPLE</p></main>");
});

test("a page without such words is the same, and no tag is touched", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const html = `<main><p>${text.replace(/[<>]/g, "")}</p></main>`;
      expect(glossed(html, "ja-easy")).toBe(html);
      expect(glossed(html, "ja").replace(/<[^>]+>/g, (tag) => tag)).toContain("<main><p>");
    }),
  );
});
