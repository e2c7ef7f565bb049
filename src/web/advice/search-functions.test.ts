import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CatalogueFunction } from "#src/domain/advice/means.ts";
import { understand } from "#src/domain/advice/understanding/understand.ts";
import { catalogueFolder } from "#src/kernel/package-root.ts";
import { searchFunctions } from "#src/web/advice/search-functions.ts";

// NOTE the file is checked against its schema where the catalogue is loaded.
const functions = JSON.parse(readFileSync(join(catalogueFolder(), "functions.json"), "utf8")) as CatalogueFunction[];
const search = (q: string) => searchFunctions(functions, understand, q);

describe("the search for a wish", () => {
  it.each([
    ["字幕", "caption-live"],
    ["予約", "book-a-time"],
    ["名簿", "register-people-served"],
    ["手話", "interpret-sign"],
    ["ｼﾌﾄ", "plan-shifts"],
    ["クラファン", "crowdfund"],
    ["chat", "consult-by-text"],
  ])("finds by an everyday word: %s", (q, id) => {
    expect(search(q).slice(0, 5)).toContain(id);
  });

  it("finds nothing for what is no word, and never more than can be read", () => {
    expect(search("zzzzqqq")).toEqual([]);
    expect(search("")).toEqual([]);
    for (const q of ["相談", "する", "人", "オンライン"]) expect(search(q).length).toBeLessThanOrEqual(12);
  });
});
